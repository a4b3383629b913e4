import { byteSpan } from './byte-span.ts'
import type { KeyedRecord } from './keyed-record.ts'
import type { Line } from './passage.ts'

/** A stretch of a line from a unit of its text on, to its end. */
export interface LinePiece {
  readonly line: Line
  readonly from: number
}

/** A value that goes on over lines, put together of their ends with a sign between them. */
export class JoinedLines {
  readonly text: string
  readonly #pieces: readonly LinePiece[]
  readonly #encoding: string
  readonly #between: string

  constructor(pieces: readonly LinePiece[], encoding: string, between = '') {
    this.text = pieces.map(({ line, from }) => line.text.slice(from)).join(between)
    this.#pieces = pieces
    this.#encoding = encoding
    this.#between = between
  }

  /**
   * Adds the units [from, to) of the text under a key, without blanks at their ends; nothing where only blanks are left.
   * The place reaches from the first to the last byte, with all that stands between. A second value of a key is told
   * apart by its number.
   */
  add(record: KeyedRecord, key: string, from = 0, to = this.text.length): void {
    const raw = this.text.slice(from, to)
    const value = raw.trim()
    if (value === '') return
    const begin = from + raw.length - raw.trimStart().length
    const turn = (record.turns.get(key) ?? 0) + 1
    record.turns.set(key, turn)
    record.keys.push(turn === 1 ? key : `${key}.${turn}`)
    record.cells.push(value)
    record.spans.push(...this.#span(begin, begin + value.length))
  }

  /** Byte offset and byte length of the units [from, to). */
  #span(from: number, to: number): readonly [offset: number, length: number] {
    const [first, last] = [this.#byteOf(from), this.#byteOf(to - 1)]
    return first && last ? [first.offset, last.offset + last.length - first.offset] : [0, 0]
  }

  /** Where a unit of the text stands in the file. */
  #byteOf(unit: number): { readonly offset: number; readonly length: number } | undefined {
    let begin = 0
    for (const { line, from } of this.#pieces) {
      const at = from + unit - begin
      if (at < line.text.length) {
        if (line.offset === null) return undefined
        const { text, offset, length } = line
        const written = { encoding: this.#encoding, text, offset, ...(length !== undefined && { length }) }
        return byteSpan(written, at, at + 1)
      }
      begin += line.text.length - from + this.#between.length
    }
    return undefined
  }
}
