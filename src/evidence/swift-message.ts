import { JoinedLines, type LinePiece } from './joined-lines.ts'
import { emptyRecord, type KeyedRecord } from './keyed-record.ts'
import type { Line } from './passage.ts'

/** A field: its tag, such as `50K`, and its lines, of which the first begins behind the tag. */
interface Field {
  readonly tag: string
  readonly pieces: LinePiece[]
}

const ACCOUNT = 'bank account number'
/** `:50K:` at the beginning of a line; the text of a message in blocks begins behind `{4:` on the line before. */
const TAG = /^(?:\{.*\{4:)?:(\d\d[A-Z]?):/
/** What ends a message, or begins the next one. */
const BORDER = /^(?:-\}?|\{[15]:.*|-\}\{5:.*|\x03.*|\$)/
/** Customers of a transfer: who orders (50), who pays or instructs (50C, 50L of MT101), who receives (59). */
const PARTY = /^5[09][A-Z]?$/
/** Numbered lines of option F (SWIFT standards, field 50F): what each is. */
const NUMBERED: Readonly<Record<string, string>> = {
  '1': 'name',
  '2': 'address',
  '3': 'country and city',
  '4': 'birth date',
  '5': 'place of birth',
  '6': 'customer id',
  '7': 'national id',
  '8': 'remarks',
}
/** Codes of option F for what identifies somebody who has no account. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  ARNU: 'alien registration number',
  CCPT: 'passport number',
  CUST: 'customer id',
  DRLC: 'driver licence number',
  EMPL: 'employee number',
  NIDN: 'national id',
  SOSE: 'social security number',
  TXID: 'tax id',
}
/** Numbered parts of what a statement says of an entry, as German banks write them: whose account it was. */
const SUBFIELDS: Readonly<Record<string, string>> = { '31': ACCOUNT, '38': 'iban', '32': 'name' }
/** The same with words between slashes. */
const WORDS: Readonly<Record<string, string>> = {
  IBAN: 'iban',
  BIC: 'bank identifier',
  NAME: 'name',
  ACCW: ACCOUNT,
  ADDR: 'address',
}
const WORD = /\/(BIC|[A-Z]{4})\//g

/** Puts fields together to rows: one for each customer of a transfer and each entry of a statement, one for the rest. */
export class SwiftMessages {
  readonly #encoding: string
  readonly #give: (record: KeyedRecord) => void
  #field: Field | undefined
  #rest = emptyRecord()
  /** An entry of a statement (61) waits for what is said of it (86). */
  #entry: KeyedRecord | undefined

  constructor(encoding: string, give: (record: KeyedRecord) => void) {
    this.#encoding = encoding
    this.#give = give
  }

  add(line: Line): void {
    const tag = TAG.exec(line.text)
    if (tag) {
      this.#close()
      if (tag[1] === '20') this.end()
      this.#field = { tag: tag[1] ?? '', pieces: [{ line, from: tag[0].length }] }
    } else if (BORDER.test(line.text)) this.end()
    else if (this.#field) this.#field.pieces.push({ line, from: 0 })
    else this.#joined([{ line, from: 0 }]).add(this.#rest, 'text')
  }

  /** Gives what is left of the present message. */
  end(): void {
    this.#close()
    this.#giveEntry()
    if (this.#rest.keys.length > 0) this.#give(this.#rest)
    this.#rest = emptyRecord()
  }

  #joined(pieces: readonly LinePiece[], between = ''): JoinedLines {
    return new JoinedLines(pieces, this.#encoding, between)
  }

  #giveEntry(): void {
    if (this.#entry && this.#entry.keys.length > 0) this.#give(this.#entry)
    this.#entry = undefined
  }

  #close(): void {
    const field = this.#field
    this.#field = undefined
    if (!field) return
    if (PARTY.test(field.tag)) this.#party(field)
    else if (field.tag === '61') {
      this.#giveEntry()
      this.#entry = emptyRecord()
      this.#joined(field.pieces, '\n').add(this.#entry, 'entry')
    } else if (field.tag === '86') this.#said(field.pieces)
    else if (/^25[A-Z]?$/.test(field.tag)) this.#account(field.pieces)
    else this.#joined(field.pieces, '\n').add(this.#rest, field.tag === '70' ? 'remittance' : `field ${field.tag}`)
  }

  /** Whose statement it is: an account behind the code of its bank, or by itself. */
  #account(pieces: readonly LinePiece[]): void {
    const joined = this.#joined(pieces)
    joined.add(this.#rest, ACCOUNT, joined.text.lastIndexOf('/') + 1)
  }

  #party({ tag, pieces }: Field): void {
    const record = emptyRecord()
    const [first, ...others] = pieces
    if (!first) return
    const head = this.#joined([first])
    const account = /^\/(?:[A-Z]\/)?(?=.)/.exec(head.text)
    const identifier = /^([A-Z]{4})\/[A-Z]{2}\/(?:[^/]*\/)*?(?=[^/]+$)/.exec(head.text)
    const isFirm = tag.endsWith('A') || tag.endsWith('C') || tag.endsWith('G')
    if (account) head.add(record, ACCOUNT, account[0].length)
    else if (identifier) head.add(record, IDENTIFIERS[identifier[1] ?? ''] ?? 'number', identifier[0].length)
    const lines = account || identifier ? others : pieces
    if (isFirm) this.#joined(lines, '\n').add(record, 'bank identifier')
    else if (lines.some((piece) => /^[1-8]\//.test(piece.line.text.slice(piece.from)))) this.#numbered(record, lines)
    else {
      this.#joined(lines.slice(0, 1)).add(record, 'name')
      this.#joined(lines.slice(1), ' ').add(record, 'address')
    }
    if (record.keys.length > 0) this.#give(record)
  }

  /** Lines of option F; those of one number are one value. */
  #numbered(record: KeyedRecord, lines: readonly LinePiece[]): void {
    for (const digit of '12345678') {
      const own = lines.filter(({ line, from }) => line.text.startsWith(`${digit}/`, from))
      const skipped = own.map(({ line, from }) => ({ line, from: from + 2 }))
      this.#joined(skipped, ' ').add(record, NUMBERED[digit] ?? 'remarks')
    }
    for (const piece of lines)
      if (!/^[1-8]\//.test(piece.line.text.slice(piece.from))) this.#joined([piece]).add(record, 'remarks')
  }

  /** What is said of an entry: numbered parts, words between slashes, or a plain text. */
  #said(pieces: readonly LinePiece[]): void {
    const record = this.#entry ?? this.#rest
    const joined = this.#joined(pieces)
    const { text } = joined
    const sign = /^\d{3}([?>~^])\d\d/.exec(text)?.[1]
    if (sign) {
      const marks = [...text.matchAll(new RegExp(`[${sign === '^' ? '\\^' : sign}](\\d\\d)`, 'g'))]
      marks.forEach((mark, i) => {
        const to = marks[i + 1]?.index ?? text.length
        joined.add(record, SUBFIELDS[mark[1] ?? ''] ?? 'details', mark.index + 3, to)
      })
    } else if (/^\/[A-Z]{4}\//.test(text)) this.#words(record, joined)
    else this.#joined(pieces, '\n').add(record, 'details')
    this.#giveEntry()
  }

  #words(record: KeyedRecord, joined: JoinedLines): void {
    const { text } = joined
    const marks = [...text.matchAll(WORD)]
    marks.forEach((mark, i) => {
      const to = marks[i + 1]?.index ?? text.length
      const from = mark.index + mark[0].length
      if (mark[1] === 'CNTP') this.#counterparty(record, joined, from, to)
      else joined.add(record, WORDS[mark[1] ?? ''] ?? 'details', from, to)
    })
  }

  /** `/CNTP/account/bank/name/city/`. */
  #counterparty(record: KeyedRecord, joined: JoinedLines, from: number, to: number): void {
    let at = from
    for (const label of [ACCOUNT, 'bank identifier', 'name', 'city']) {
      const slash = joined.text.indexOf('/', at)
      const end = slash < 0 || slash > to ? to : slash
      if (at < end) joined.add(record, label, at, end)
      at = end + 1
    }
  }
}
