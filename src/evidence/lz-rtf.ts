const PREBUFFER =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const [PACKED, PLAIN] = [0x75465a4c, 0x414c454d] as const
const WINDOW = 4096
const UNPACKED_MAX = 64 << 20

/** The rich text that Outlook packs into messages ([MS-OXRTFCP] section 2.1); undefined when it is nothing of the kind. */
export function unpackRtf(packed: Uint8Array): Uint8Array | undefined {
  if (packed.length < 16) return undefined
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  const kind = view.getUint32(8, true)
  if (kind === PLAIN) return packed.subarray(16)
  if (kind !== PACKED) return undefined
  const window = new Uint8Array(WINDOW)
  window.set(Buffer.from(PREBUFFER, 'latin1'))
  let write = PREBUFFER.length
  const size = Math.min(view.getUint32(4, true), UNPACKED_MAX)
  const out = new Uint8Array(Math.min(size, packed.length * 20))
  let filled = 0
  const put = (byte: number) => {
    if (filled < out.length) out[filled++] = byte
    window[write] = byte
    write = (write + 1) % WINDOW
  }
  for (let at = 16; at < packed.length && filled < out.length; ) {
    const flags = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((flags & (1 << bit)) === 0) put(packed[at++] ?? 0)
      else {
        const pair = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
        at += 2
        const offset = pair >> 4
        if (offset === write) return out.subarray(0, filled)
        for (let n = 0; n < (pair & 15) + 2; n++) put(window[(offset + n) % WINDOW] ?? 0)
      }
    }
  }
  return out.subarray(0, filled)
}
