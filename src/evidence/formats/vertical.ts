import { type Format, type Head, joinPart, type Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { addValue, emptyRecord, type KeyedRecord, RECORD_VALUES_MAX } from '../keyed-record.ts'
import type { Line, Passage } from '../passage.ts'
import { textPassages } from '../plain-text.ts'
import { eachLine } from '../text-lines.ts'

/** How a client of a database writes one row below the other: what begins a row, and its columns with their values. */
interface Vertical {
  readonly begins: RegExp
  readonly pair: RegExp
}

const WAYS: readonly Vertical[] = [
  // `select … \G` of mysql.
  { begins: /^\*{10,} \d+\. row \*{10,}\s*$/, pair: /^ *([^:*]{1,64}): ?(.*)$/ },
  // `\x` of psql.
  { begins: /^-\[ RECORD \d+ \][-+]*\s*$/, pair: /^([^|]{1,63}?) *\| ?(.*)$/ },
]
/** What stands below the rows. */
const COUNT = /^\(?\d+ rows?(?: in set.*)?\)?\s*$/

const wayOf = (text: string): Vertical | undefined =>
  WAYS.find(({ begins }) => text.split(/\r\n|\n|\r/).filter((line) => begins.test(line)).length >= 2)

/** Rows as clients of MySQL and PostgreSQL print them one below the other: every row is one of a table, its columns by their names. */
const vertical: Format = {
  id: 'vertical',
  claims: ({ encoding, text }: Head): number =>
    encoding && /^(?:\*{10,} \d|-\[ RECORD )/m.test(text) && wayOf(text) ? 0.95 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    const way = wayOf(text)
    if (!encoding || !way) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const rows = new VerticalRows(way, encoding.name, (record) => table.add(record))
    for await (const refused of eachLine(opening, encoding, (line) => rows.add(line))) {
      yield* refused
      yield* table.drain()
    }
    rows.close()
    table.flush()
    yield* table.drain()
    yield* textPassages(joinPart(opening.part, 'above the rows'), rows.above)
  },
}

export default vertical

class VerticalRows {
  /** Lines before the first row, such as the statement that was asked. */
  readonly above: string[] = []
  readonly #way: Vertical
  readonly #encoding: string
  readonly #give: (record: KeyedRecord) => void
  #record: KeyedRecord | undefined
  #key = ''

  constructor(way: Vertical, encoding: string, give: (record: KeyedRecord) => void) {
    this.#way = way
    this.#encoding = encoding
    this.#give = give
  }

  add(line: Line): void {
    const { text } = line
    if (this.#way.begins.test(text)) {
      this.close()
      this.#record = emptyRecord()
    } else if (!this.#record) this.above.push(text)
    else if (text.trim() !== '' && !COUNT.test(text)) {
      if (this.#record.keys.length >= RECORD_VALUES_MAX) {
        this.close()
        this.#record = emptyRecord()
      }
      this.#value(this.#record, line)
    }
  }

  /** A line that names no column goes on with the value above. */
  #value(record: KeyedRecord, line: Line): void {
    const pair = this.#way.pair.exec(line.text)
    const written = (pair ? pair[2] : line.text) ?? ''
    if (pair) this.#key = (pair[1] ?? '').trim()
    const value = /^NULL$/.test(written.trim()) ? '' : written.trimEnd()
    const from = line.text.length - written.length
    addValue(record, this.#key, { value, from, to: from + value.length }, { line, encoding: this.#encoding })
  }

  close(): void {
    if (this.#record && this.#record.keys.length > 0) this.#give(this.#record)
    this.#record = undefined
    this.#key = ''
  }
}
