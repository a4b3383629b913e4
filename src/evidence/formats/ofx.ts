import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { addValue, emptyRecord, type KeyedRecord, RECORD_VALUES_MAX } from '../keyed-record.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'

/** A tag, and the value behind it, which no tag need end before version 2. */
const TAG = /<(\/?)([A-Z][A-Z0-9.]*)>([^<]*)/dg
/** What is a row with all that lies in it. */
const RECORDS: ReadonlySet<string> = new Set([
  ...['STMTTRN', 'BANKACCTFROM', 'CCACCTFROM', 'INVACCTFROM', 'BANKACCTTO', 'CCACCTTO', 'ACCTINFO', 'PAYEE', 'SONRS'],
])
const LABELS: Readonly<Record<string, string>> = {
  ACCTID: 'bank account number',
  BANKID: 'bank code',
  BRANCHID: 'branch code',
  ACCTTYPE: 'kind of account',
  NAME: 'name',
  MEMO: 'memo',
  ADDR1: 'address',
  ADDR2: 'address 2',
  ADDR3: 'address 3',
  CITY: 'city',
  STATE: 'state',
  POSTALCODE: 'postal code',
  PHONE: 'phone',
  USERID: 'user id',
  USERPASS: 'password',
  ORG: 'provider',
  DTPOSTED: 'date',
  TRNAMT: 'amount',
}
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What banks give programs for private money (OFX and QFX, as SGML or XML): each entry and each account is a row. */
const ofx: Format = {
  id: 'ofx',
  claims: ({ encoding, text }: Head) =>
    encoding && /^(?:\s*OFXHEADER\b|\s*(?:<\?[^>]*\?>\s*)*<OFX>)/.test(text) ? 0.97 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    const records = new OfxRecords(encoding.name, (record) => table.add(record))
    for await (const refused of eachLine(opening, encoding, (line) => records.add(line))) {
      yield* refused
      yield* table.drain()
    }
    records.end()
    table.flush()
    yield* table.drain()
  },
}

export default ofx

class OfxRecords {
  readonly #encoding: string
  readonly #give: (record: KeyedRecord) => void
  #record = emptyRecord()
  /** The tag that ends the present row. */
  #within = ''

  constructor(encoding: string, give: (record: KeyedRecord) => void) {
    this.#encoding = encoding
    this.#give = give
  }

  add(line: Line): void {
    for (const match of line.text.matchAll(TAG)) {
      const [, closing, tag = '', raw = ''] = match
      if (closing) {
        if (tag === this.#within) this.end()
      } else if (RECORDS.has(tag) && this.#within === '') {
        this.end()
        this.#within = tag
      } else if (raw.trim() !== '') this.#value(line, tag, raw, match.indices?.[3]?.[0] ?? 0)
    }
  }

  #value(line: Line, tag: string, raw: string, at: number): void {
    if (this.#record.keys.length >= RECORD_VALUES_MAX) this.end()
    const from = at + raw.length - raw.trimStart().length
    const written = raw.trim()
    const value = written.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    const isCard = tag === 'ACCTID' && this.#within.startsWith('CC')
    const label = isCard ? 'card number' : (LABELS[tag] ?? tag.toLowerCase())
    const place = { value, from, to: from + written.length }
    addValue(this.#record, label, place, { line, encoding: this.#encoding })
  }

  end(): void {
    if (this.#record.keys.length > 0) this.#give(this.#record)
    this.#record = emptyRecord()
    this.#within = ''
  }
}
