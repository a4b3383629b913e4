import type { Kind } from '#detect/index.ts'
import { TOKEN_WORDS } from '#kernel/keyed-tokens.ts'
import {
  type ColumnShape,
  type EncodedColumn,
  encodeColumn,
  type IntegerSteps,
  integerSteps,
  movedIntegers,
} from '#parquet/index.ts'

/** Findings that are written as one group of rows. */
export const GROUP_ROWS = 1 << 16
/** Findings from which a stretch of evidence has groups of its own, so that they do not depend on what is beside it. */
export const OWN_GROUP_ROWS = 1 << 13

/** Numbers of one finding; a place that is no bytes begins at -1. */
export interface FoundRow {
  readonly row: number
  /** Numbers that `FoundNames` explains. */
  readonly spot: number
  readonly column: number
  readonly kind: number
  readonly offset: number
  readonly length: number
}

/** What the numbers of findings stand for. */
export interface FoundNames {
  readonly spots: readonly { readonly file: string; readonly part: string }[]
  readonly columns: readonly string[]
  readonly kinds: readonly Pick<Kind, 'item' | 'sure' | 'by' | 'role'>[]
}

/** The columns of `findings.parquet` (contracts, section 7), with `value` if somebody asked for values. */
export const findingsShape = (reveal: boolean): readonly ColumnShape[] => [
  { name: 'file', kind: 'words' },
  { name: 'part', kind: 'words' },
  { name: 'row', kind: 'integers' },
  { name: 'column', kind: 'words' },
  { name: 'offset', kind: 'longs', gaps: true },
  { name: 'length', kind: 'integers', gaps: true },
  { name: 'item', kind: 'words' },
  { name: 'token', kind: 'hex' },
  { name: 'sure', kind: 'words' },
  { name: 'by', kind: 'words' },
  { name: 'role', kind: 'words' },
  ...(reveal ? [{ name: 'value', kind: 'texts' } as const] : []),
]
/** Which of them counts rows. */
const ROW = 2

/** Rows that wait in memory, in columns of numbers: a token, where it stands and numbers of names. */
export class FoundRows {
  readonly room: number
  readonly row: Int32Array
  readonly spot: Int32Array
  readonly column: Int32Array
  readonly kind: Int32Array
  readonly offset: Float64Array
  readonly length: Int32Array
  readonly tokens: Int32Array
  /** Normal forms, if somebody asked for them. */
  readonly values: string[] | null
  count = 0

  constructor(room: number, reveal: boolean) {
    this.room = room
    this.row = new Int32Array(room)
    this.spot = new Int32Array(room)
    this.column = new Int32Array(room)
    this.kind = new Int32Array(room)
    this.offset = new Float64Array(room)
    this.length = new Int32Array(room)
    this.tokens = new Int32Array(room * TOKEN_WORDS)
    this.values = reveal ? [] : null
  }

  /** Adds a finding, whose token goes to the place that comes back. */
  add({ row, spot, column, kind, offset, length }: FoundRow, value: string): number {
    const i = this.count++
    this.row[i] = row
    this.spot[i] = spot
    this.column[i] = column
    this.kind[i] = kind
    this.offset[i] = offset
    this.length[i] = offset < 0 ? -1 : length
    this.values?.push(value)
    return i * TOKEN_WORDS
  }

  clear(): void {
    this.count = 0
    this.values?.splice(0)
  }

  /** The rows as they are, in arrays of their own. */
  copied(): FewRows {
    const n = this.count
    const { row, column, kind, offset, length, tokens, values } = this
    return {
      row: row.slice(0, n),
      column: column.slice(0, n),
      kind: kind.slice(0, n),
      offset: offset.slice(0, n),
      length: length.slice(0, n),
      tokens: tokens.slice(0, n * TOKEN_WORDS),
      values: values?.slice() ?? null,
    }
  }

  /** The rows [from, to) as a group of the file, the column of rows apart, since only the main process may know it. */
  encode(from: number, to: number, { spots, columns, kinds }: FoundNames): EncodedRows {
    const [spot, kind] = [this.spot.subarray(from, to), this.kind.subarray(from, to)]
    const encoded = [
      wordsOf(spot, (i) => spots[i]?.file),
      wordsOf(spot, (i) => spots[i]?.part),
      wordsOf(this.column.subarray(from, to), (i) => columns[i]),
      encodeColumn({ kind: 'longs', values: this.offset.subarray(from, to), gaps: true }),
      encodeColumn({ kind: 'integers', values: this.length.subarray(from, to), gaps: true }),
      wordsOf(kind, (i) => kinds[i]?.item),
      encodeColumn({
        kind: 'hex',
        words: this.tokens.subarray(from * TOKEN_WORDS, to * TOKEN_WORDS),
        each: TOKEN_WORDS,
      }),
      wordsOf(kind, (i) => kinds[i]?.sure),
      wordsOf(kind, (i) => kinds[i]?.by),
      wordsOf(kind, (i) => kinds[i]?.role),
      ...(this.values ? [encodeColumn({ kind: 'texts', texts: this.values.slice(from, to) })] : []),
    ]
    return { encoded, row: integerSteps(this.row.subarray(from, to)) }
  }
}

/** Rows that are too few for a group of their own; all of one part. */
export interface FewRows {
  readonly row: Int32Array
  readonly column: Int32Array
  readonly kind: Int32Array
  readonly offset: Float64Array
  readonly length: Int32Array
  readonly tokens: Int32Array
  readonly values: readonly string[] | null
}

/** A group of rows but for the column of rows. */
export interface EncodedRows {
  readonly encoded: readonly EncodedColumn[]
  readonly row: IntegerSteps
}

/** A whole group; so many rows of the same part stand before it. */
export const wholeGroup = ({ encoded, row }: EncodedRows, rowsBefore: number): readonly EncodedColumn[] =>
  encoded.toSpliced(ROW, 0, movedIntegers(row, rowsBefore))

/** The memory that a group takes, all of which another thread may be given. */
export const memoryOf = ({ encoded, row }: EncodedRows): readonly ArrayBufferLike[] =>
  [row.steps, ...encoded.map(({ bytes }) => bytes)].map(({ buffer }) => buffer)

/** Encodes what numbers stand for; equal words have one entry, in the order in which they are met. */
function wordsOf(numbers: Int32Array, wordOf: (number: number) => string | undefined): EncodedColumn {
  const words: string[] = []
  const known = new Map<string, number>()
  // One more than the place, so that 0 is none yet.
  const places = new Uint32Array(1 + greatestOf(numbers))
  const codes = new Uint32Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    if (places[number] === 0) {
      const word = wordOf(number)
      if (word === undefined) throw new Error('a finding has a name that nobody gave')
      const place = known.get(word) ?? words.push(word) - 1
      known.set(word, place)
      places[number] = place + 1
    }
    codes[i] = (places[number] ?? 0) - 1
  }
  return encodeColumn({ kind: 'words', words, codes })
}

function greatestOf(numbers: Int32Array): number {
  let greatest = 0
  for (let i = 0; i < numbers.length; i++) greatest = Math.max(greatest, numbers[i] ?? 0)
  return greatest
}
