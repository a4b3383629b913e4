import { type ByteSource, PeekedSource, piecesSource } from '../byte-source.ts'
import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'

const [LF, PAGE_END, NEW_PAGE] = [10, 12, 0x31]
const PIECE_BYTES = 1 << 16

/** What printers of mainframes are told by the first character of each line (ASA): one line on, two, three, none, or a new page. */
const CONTROL = /^[ 0\-1+]/
/** Behind the sign for a new page stands its title, or nothing; a number goes on. */
const PAGE = /^1(?:\D|$)/
const LINES_MIN = 8
const PAGES_MIN = 2

/** Whether the first characters of all lines are such signs, and some begin pages. */
function isControlled(text: string, whole: boolean): boolean {
  const all = text.split(/\r?\n/)
  const lines = (whole ? all : all.slice(0, -1)).filter((line) => line !== '')
  const pages = lines.filter((line) => PAGE.test(line)).length
  const plain = lines.filter((line) => line.startsWith(' ')).length
  return (
    lines.length >= LINES_MIN &&
    PAGE.test(lines[0] ?? '') &&
    lines.every((line) => CONTROL.test(line)) &&
    lines.every((line) => !line.startsWith('1') || PAGE.test(line)) &&
    lines.some((line) => /^ \S/.test(line)) &&
    plain >= lines.length / 2 &&
    pages >= PAGES_MIN &&
    pages < lines.length / 4
  )
}

/** Lists printed by mainframes with a sign for the printer before each line: read without it, pages as pages. */
const carriageControl: Format = {
  id: 'carriage-control',
  claims: ({ encoding, text, whole }: Head): number =>
    encoding && !encoding.name.startsWith('utf-16') && isControlled(text, whole) ? 0.9 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    yield* opening.inner('', opening.name, new PeekedSource(piecesSource(withoutControls(opening.source))))
  },
}

export default carriageControl

async function* withoutControls(source: ByteSource): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES)
  let isFirst = true
  let isBeginning = true
  for (;;) {
    const n = await source.read(piece)
    if (n === 0) return
    const out: number[] = []
    for (const byte of piece.subarray(0, n)) {
      if (!isBeginning || byte === LF || byte === 13) out.push(byte)
      else if (byte === NEW_PAGE && !isFirst) out.push(PAGE_END)
      isBeginning = byte === LF
      isFirst = false
    }
    if (out.length > 0) yield Uint8Array.from(out)
  }
}
