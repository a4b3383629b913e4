/** Turns pieces of a text in an encoding that readers do not know into one that they know; `end` gives what is left. */
export interface Recoder {
  piece(bytes: Uint8Array): Uint8Array
  end(): Uint8Array
}

const NONE = new Uint8Array(0)
const SURE_UNITS = 16

/** Units of four bytes that are characters, as far as a text is looked at. */
function isUtf32(bytes: Uint8Array, isLittle: boolean): boolean {
  const units = Math.min(bytes.length, 4096) >> 2
  if (units < SURE_UNITS) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let i = 0; i < units; i++) {
    const code = view.getUint32(4 * i, isLittle)
    if (code > 0x10ffff || (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffe) return false
  }
  return true
}

class Utf32 implements Recoder {
  readonly #isLittle: boolean
  #rest: Buffer = Buffer.alloc(0)

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle
  }

  piece(bytes: Uint8Array): Uint8Array {
    const raw = Buffer.concat([this.#rest, bytes])
    const whole = raw.length & ~3
    this.#rest = raw.subarray(whole)
    let text = ''
    for (let at = 0; at < whole; at += 4) {
      const code = this.#isLittle ? raw.readUInt32LE(at) : raw.readUInt32BE(at)
      text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
    }
    return Buffer.from(text)
  }

  end(): Uint8Array {
    return NONE
  }
}

/** ISO-2022-KR (RFC 1557): between SO and SI stand pairs of KS X 1001, which EUC-KR writes with their high bits. */
class Korean implements Recoder {
  readonly #decoder = new TextDecoder('euc-kr')
  #isShifted = false
  /** Bytes of an announcement that are still to come. */
  #announced = 0

  piece(bytes: Uint8Array): Uint8Array {
    const out: number[] = []
    for (const byte of bytes) {
      if (this.#announced > 0) this.#announced--
      else if (byte === 0x1b) this.#announced = 3
      else if (byte === 0x0e || byte === 0x0f) this.#isShifted = byte === 0x0e
      else out.push(this.#isShifted && byte > 0x20 ? byte | 0x80 : byte)
    }
    return Buffer.from(this.#decoder.decode(Uint8Array.from(out), { stream: true }))
  }

  end(): Uint8Array {
    return Buffer.from(this.#decoder.decode())
  }
}

/** A text that was taken for Windows-1252 once too often: what was one byte is now the character of that byte. */
class TwiceEncoded implements Recoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  piece(bytes: Uint8Array): Uint8Array {
    return onceEncoded(this.#decoder.decode(bytes, { stream: true }))
  }

  end(): Uint8Array {
    return onceEncoded(this.#decoder.decode())
  }
}

/** Characters of Windows-1252 and Latin-1 as the bytes that they stand for. */
const BYTES = new Map<number, number>([
  ...Array.from({ length: 128 }, (_, i): [number, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)).codePointAt(0) ?? 0,
    128 + i,
  ]),
  ...Array.from({ length: 128 }, (_, i): [number, number] => [128 + i, 128 + i]),
])

/** The bytes that the characters stand for; others as they are. */
function onceEncoded(text: string): Uint8Array {
  const parts: Uint8Array[] = []
  for (const run of text.match(/[\0-\x7f\ufeff]+|[^\0-\x7f\ufeff]+/g) ?? []) {
    const bytes = run.charCodeAt(0) < 0x80 || run.startsWith('\ufeff') ? undefined : bytesOf(run)
    parts.push(bytes ?? Buffer.from(run))
  }
  return Buffer.concat(parts)
}

/** The bytes for which all characters of a run stand; undefined where one stands for none. */
function bytesOf(run: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (const character of run) {
    const byte = BYTES.get(character.codePointAt(0) ?? 0)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

const RUN = /[^\0-\x7f]{3,}/g
const RUNS_LOOKED_AT = 200
/** Kana, Hangul and what Chinese signs are: three such bytes in a row make one by chance hardly ever, and never each time. */
const EAST =
  /^[\u2000-\u2bff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\uffef\u{20000}-\u{323af}]*[\u3000-\ud7af\u{20000}-\u{323af}][^\0-\u1fff]*$/u

/** Whether nearly every run of characters beyond ASCII stands for the UTF-8 of a text of East Asia. */
function isTwiceEncoded(text: string): boolean {
  let [good, all] = [0, 0]
  for (const [run] of text.matchAll(RUN)) {
    const bytes = bytesOf(run)
    all++
    if (
      bytes &&
      EAST.test(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/\ufffd$/, ''),
      )
    )
      good++
    if (all >= RUNS_LOOKED_AT) break
  }
  return good >= 2 && good > 0.9 * all
}

/** Whether a text begins as ISO-2022-KR demands: ESC $ ) C on its first line. */
const isKorean = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/[\r\n].*$/s, '')
    .includes('\x1b$)C')

/** How a text is to be turned into one that is read, by its first bytes and what they say as a text; undefined for all others. */
export function recoderFor(bytes: Uint8Array, text: string): Recoder | undefined {
  if (isKorean(bytes)) return new Korean()
  if (bytes[0] === 0 && bytes[1] === 0 && isUtf32(bytes, false)) return new Utf32(false)
  if (bytes[2] === 0 && bytes[3] === 0 && isUtf32(bytes, true)) return new Utf32(true)
  return isTwiceEncoded(text) ? new TwiceEncoded() : undefined
}
