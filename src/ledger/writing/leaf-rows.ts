import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { MerkleRoot } from '#kernel/merkle.ts'
import type { ColumnValues } from '#parquet/index.ts'

/** Takes rows that the ledger root is made over: canonical JSON in UTF-8, a line feed after each. */
export type LeafLines = (lines: Uint8Array) => Promise<void>

/** Digits, signs and a line feed around what a head and the words of a row bring. */
const ROW_BYTES = 256
const LINE_FEED = 10
const DIGITS = Buffer.from('0123456789abcdef')

/**
 * The root over the rows of people.parquet of one revision, from the values of its columns as they are written: what
 * `ledgerRootOf` says of the file, without reading it again.
 */
export class LeafRows {
  readonly #root = new MerkleRoot()

  /** Adds rows by their columns, named as in the file; gives them as lines. */
  add(rows: Readonly<Record<string, ColumnValues>>): Uint8Array {
    const [revision, records] = [integersOf(rows['revision']), integersOf(rows['records'])]
    const [attack, certainty] = [wordsOf(rows['attack']), wordsOf(rows['certainty'])]
    const [exposure, route, items] = [wordsOf(rows['exposure']), wordsOf(rows['route']), listsOf(rows['items'])]
    const person = hexOf(rows['person'])
    // Canonical JSON has its keys in order, so that all before the person is the same for many rows.
    const heads = new Map<string, string>()
    const headOf = (row: number): string => {
      const key = `${attack.codes[row]} ${certainty.codes[row]} ${exposure.codes[row]} ${items.codes[row]}`
      let head = heads.get(key)
      if (head === undefined) {
        const known = {
          attack: attack.at(row),
          certainty: certainty.at(row),
          exposure: exposure.at(row),
          items: items.at(row),
        }
        head = `${canonicalJson(known).slice(0, -1)},"person":"`
        heads.set(key, head)
      }
      return head
    }
    let lines = Buffer.allocUnsafeSlow(1 << 20)
    let at = 0
    for (let row = 0; row < records.length; row++) {
      const head = headOf(row)
      const tail = `","records":${records[row]},"revision":${revision[row]},"route":"${route.at(row)}"}`
      const most = at + 3 * (head.length + tail.length) + ROW_BYTES
      if (most > lines.length) lines = Buffer.concat([lines], 2 * most)
      const began = at
      at += lines.write(head, at)
      at = writeHex(person, row, lines, at)
      at += lines.write(tail, at)
      this.#root.add(lines.subarray(began, at))
      lines[at++] = LINE_FEED
    }
    return lines.subarray(0, at)
  }

  /** The root over all rows so far. */
  root(): Sha256 {
    return this.#root.root()
  }
}

function writeHex(words: Int32Array, row: number, into: Uint8Array, from: number): number {
  let at = from
  for (let i = 4 * row; i < 4 * row + 4; i++)
    for (let shift = 28; shift >= 0; shift -= 4) into[at++] = DIGITS[((words[i] ?? 0) >>> shift) & 15] ?? 0
  return at
}

const unlike = (wanted: string): Error => new Error(`a row of the root needs a column of ${wanted}`)

function integersOf(values: ColumnValues | undefined): ArrayLike<number> {
  if (values?.kind !== 'integers') throw unlike('numbers')
  return values.values
}

function hexOf(values: ColumnValues | undefined): Int32Array {
  if (values?.kind !== 'hex' || values.each !== 4) throw unlike('tokens')
  return values.words
}

function wordsOf(values: ColumnValues | undefined) {
  if (values?.kind !== 'words') throw unlike('words')
  const { codes, words } = values
  return { codes, at: (row: number): string => words[codes[row] ?? 0] ?? '' }
}

function listsOf(values: ColumnValues | undefined) {
  if (values?.kind !== 'lists') throw unlike('lists')
  const { codes, words, lists } = values
  const at = (row: number): readonly string[] => (lists[codes[row] ?? 0] ?? []).map((word) => words[word] ?? '')
  return { codes, at }
}
