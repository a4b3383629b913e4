import type { Format, Head, Opening } from '../format.ts'
import { JoinedLines, type LinePiece } from '../joined-lines.ts'
import { JsonTable } from '../json-table.ts'
import { emptyRecord, type KeyedRecord, RECORD_VALUES_MAX } from '../keyed-record.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

const BEGINNING = /^\s*!(?:Type:|Account|Option:|Clear:)/i

/** What the letters of an entry say (Quicken Interchange Format); `N` of an entry is the number of a cheque or an action. */
const ENTRY: Readonly<Record<string, string>> = {
  D: 'date',
  T: 'amount',
  U: 'amount',
  C: 'cleared',
  N: 'cheque no',
  P: 'payee name',
  M: 'memo',
  L: 'category',
  S: 'split category',
  E: 'memo',
  $: 'split amount',
  Y: 'security',
  I: 'price',
  Q: 'quantity',
  O: 'commission',
}
/** The same where accounts, categories and securities are listed. */
const LISTED: Readonly<Record<string, string>> = { N: 'ledger', T: 'type', D: 'description', S: 'symbol' }

/** Entries of accounts as programs for private money write them (QIF): each is a row. */
const qif: Format = {
  id: 'qif',
  claims: ({ encoding, text }: Head) => (encoding && BEGINNING.test(text) && /^\^\s*$/m.test(text) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const entries = new QifEntries(encoding.name, (record) => table.add(record))
    for await (const refused of eachLine(opening, encoding, (line) => entries.add(line))) {
      yield* refused
      yield* table.drain()
    }
    entries.end()
    table.flush()
    yield* table.drain()
  },
}

export default qif

class QifEntries {
  readonly #encoding: string
  readonly #give: (record: KeyedRecord) => void
  #labels = ENTRY
  #record = emptyRecord()
  /** Lines of an address, given together at the end of the entry. */
  #address: LinePiece[] = []

  constructor(encoding: string, give: (record: KeyedRecord) => void) {
    this.#encoding = encoding
    this.#give = give
  }

  add(line: Line): void {
    const [letter, value] = [line.text.charAt(0), line.text.slice(1).trim()]
    if (letter === '!') {
      this.end()
      this.#labels = /^!(?:Account|Type:(?:Cat|Class|Security|Tag))/i.test(line.text) ? LISTED : ENTRY
    } else if (letter === '^') this.end()
    else if (value !== '') {
      if (this.#record.keys.length >= RECORD_VALUES_MAX) this.end()
      const piece = { line, from: 1 }
      // The first line of an address mostly says again who it is.
      if (letter === 'A' && !(this.#address.length === 0 && this.#record.cells.includes(value)))
        this.#address.push(piece)
      else
        this.#of([piece]).add(this.#record, letter === 'A' ? 'payee name' : (this.#labels[letter] ?? `field ${letter}`))
    }
  }

  #of(pieces: readonly LinePiece[]): JoinedLines {
    return new JoinedLines(pieces, this.#encoding, ' ')
  }

  end(): void {
    if (this.#address.length > 0) this.#of(this.#address).add(this.#record, 'address')
    if (this.#record.keys.length > 0) this.#give(this.#record)
    this.#record = emptyRecord()
    this.#address = []
  }
}
