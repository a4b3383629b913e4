import { append } from '#kernel/append.ts'

/** Kinds of records that hold text ([MS-PPT] section 2.13.24): two bytes a character, or one. */
const [WIDE, NARROW, STRING] = [0x0fa0, 0x0fa8, 0x0fba] as const

const DEPTH_MAX = 64

/** The lines of all texts in the stream of a PowerPoint presentation from before 2007, in the order of the file. */
export function oldSlideLines(stream: Buffer): readonly string[] {
  const lines: string[] = []
  walk(stream, 0, (kind, body) => {
    const text = kind === NARROW ? body.toString('latin1') : body.toString('utf16le')
    append(
      lines,
      text.split(/[\r\n\u000b]/).filter((line) => line.trim() !== ''),
    )
  })
  return lines
}

function walk(bytes: Buffer, depth: number, take: (kind: number, body: Buffer) => void): void {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const [version, kind, length] = [
      bytes.readUInt16LE(at) & 15,
      bytes.readUInt16LE(at + 2),
      bytes.readUInt32LE(at + 4),
    ]
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (version === 15 && depth < DEPTH_MAX) walk(body, depth + 1, take)
    else if (kind === WIDE || kind === NARROW || kind === STRING) take(kind, body)
    at += 8 + length
  }
}
