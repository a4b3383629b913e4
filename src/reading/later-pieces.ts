import { closeSync, openSync, readSync } from 'node:fs'
import { isDitto } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'

const LF = 10

/** How much of a file is looked at beside its beginning. */
interface Look {
  readonly pieces: number
  readonly bytes: number
}

/** Lines of logs are asked one by one, so that few of them must do. */
const LINES: Look = { pieces: 32, bytes: 1 << 13 }
/** A few signs are looked for in the bytes themselves. */
const CELLS: Look = { pieces: 64, bytes: 1 << 16 }

/** Pieces of a file from its beginning to its end, with even spaces between them; all of a file that is not larger than they are. */
function* piecesOf({ path, bytes }: EvidenceEntry, look: Look): Generator<Buffer> {
  const count = Math.min(look.pieces, Math.ceil(bytes / look.bytes))
  const handle = openSync(path, 'r')
  try {
    for (let i = 0; i < count; i++) {
      const piece = Buffer.alloc(look.bytes)
      const at = count === 1 ? 0 : Math.floor((i * Math.max(0, bytes - look.bytes)) / (count - 1))
      yield piece.subarray(0, readSync(handle, piece, 0, piece.length, at))
    }
  } finally {
    closeSync(handle)
  }
}

/** Some lines of a text in UTF-8 from all of its length, since what its beginning says nothing of may come later. */
export function laterLines(entry: EvidenceEntry): readonly string[] {
  const lines: string[] = []
  for (const piece of piecesOf(entry, LINES)) {
    const whole = piece.toString('utf8', piece.indexOf(LF) + 1, piece.lastIndexOf(LF) + 1)
    for (const line of whole.split(/\r?\n/)) if (line !== '') lines.push(line)
  }
  return lines
}

/** Beginnings of cells that say that they are the same as the one above; `isDitto` looks at the whole cell. */
const SIGNS = ['同上', '同前', '上に同じ', '上記に同じ', '〃', 'ditto', 'Ditto', 'idem']
/** What may stand around a cell. */
const BORDER = /[\t,;|"'\r\n]/
const CELL_BYTES_MAX = 32

/** Signs as their bytes in encodings in which tables are scanned, each of which can only be one of them. */
const BYTES: Readonly<Record<string, readonly Buffer[]>> = {
  'utf-8': SIGNS.map((sign) => Buffer.from(sign)),
  shift_jis: ['93af8fe3', '93af914f', '8fe382c993af82b6', '8fe38b4c82c993af82b6', '8156'].map((hex) =>
    Buffer.from(hex, 'hex'),
  ),
  'euc-jp': ['c6b1bee5', 'c6b1c1b0', 'bee5a4cbc6b1a4b8', 'bee5b5ada4cbc6b1a4b8', 'a1b7'].map((hex) =>
    Buffer.from(hex, 'hex'),
  ),
}

/** Whether cells of a table say that they are the same as the one above them, as far as pieces of the whole file show. */
export function hasDittosLater(entry: EvidenceEntry, encoding: string): boolean {
  const decoder = new TextDecoder(encoding)
  for (const piece of piecesOf(entry, CELLS))
    for (const sign of BYTES[encoding] ?? []) if (hasCell(piece, sign, decoder)) return true
  return false
}

/** Whether the sign stands by itself in a cell somewhere in some bytes. */
function hasCell(piece: Buffer, sign: Buffer, decoder: InstanceType<typeof TextDecoder>): boolean {
  for (let at = piece.indexOf(sign); at >= 0; at = piece.indexOf(sign, at + sign.length)) {
    const before = String.fromCharCode(piece[at - 1] ?? LF)
    const text = decoder.decode(piece.subarray(at, at + CELL_BYTES_MAX))
    const end = text.search(BORDER)
    if (BORDER.test(before) && isDitto(end < 0 ? text : text.slice(0, end))) return true
  }
  return false
}
