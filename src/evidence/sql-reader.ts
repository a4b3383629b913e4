import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import { ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { SqlAsides } from './sql-asides.ts'
import { SqlBareRows } from './sql-bare-rows.ts'
import { cutOff, notComplete } from './sql-endings.ts'
import { SqlRows } from './sql-rows.ts'
import { SqlRuns } from './sql-runs.ts'
import { pastQuoted, skipRow } from './sql-skip.ts'
import { type Statement, statementAt } from './sql-statements.ts'
import { SqlTables } from './sql-tables.ts'
import {
  BACKTICK,
  COMMA,
  DOUBLE,
  isBlank,
  OPEN,
  QUOTE,
  type SqlText,
  skipBlank,
  skipComment,
  skipWord,
  UNFINISHED,
} from './sql-tokens.ts'
import { scanTuple } from './sql-values.ts'
import type { TextWindow } from './text-window.ts'

/** Tuples decoded together, in code units. */
const BLOCK_UNITS = 1 << 14
const SEMICOLON = 59

/** What the reader is in the middle of. */
type State = 'looking' | 'tuples' | 'copy' | 'select' | 'set'

/** Reads the rows of an SQL dump: every tuple of every INSERT, every line of every COPY. */
export class SqlReader {
  readonly #opening: Opening
  readonly #window: TextWindow
  readonly #backslash: boolean
  readonly #tables: SqlTables
  readonly #broken: BrokenBytes = { at: 0, count: 0 }
  readonly #asides = new SqlAsides()
  /** Whether the dump says at its end that it is complete; undefined for programs that do not. */
  #complete: boolean | undefined
  #state: State = 'looking'
  /** The table of the present statement, as written. */
  #target = ''
  readonly #rows: SqlRows
  readonly #bare: SqlBareRows
  /** Set when rows may be given by their place. */
  readonly #runs: SqlRuns | undefined
  #blockStart = 0

  constructor(opening: Opening, window: TextWindow, backslash: boolean) {
    this.#opening = opening
    this.#window = window
    this.#backslash = backslash
    const insteadOf = (rows: number) => this.#runs?.insteadOf(rows)
    this.#tables = new SqlTables(opening, { name: window.encoding, confidence: window.confidence }, insteadOf)
    const wish = window.encoding === 'utf-8' ? opening.stretches : undefined
    this.#runs = wish && new SqlRuns(wish, window, this.#tables, backslash)
    this.#rows = new SqlRows(window, this.#tables, this.#broken)
    this.#bare = new SqlBareRows(window, this.#tables, this.#rows, backslash)
    this.#complete = /^-- (MySQL|MariaDB|PostgreSQL database) dump/m.test(opening.head.text) ? false : undefined
  }

  async *passages(): AsyncGenerator<Passage> {
    const window = this.#window
    await this.#tables.learnFromEnd(this.#opening)
    for (;;) {
      this.#blockStart = window.pos
      while (!this.#tables.hasReady && !this.#runs?.mayLookAhead && window.pos < window.end && this.#step());
      this.#closeBlock()
      const ready = this.#tables.drain()
      yield* ready
      if (ready.length > 0 || (await this.#looksAhead())) continue
      if ((window.end - window.pos) * window.unit > ROW_BYTES_MAX) await this.#skipHuge()
      else if (window.done) break
      else await window.more()
    }
    this.#finish()
    yield* this.#tables.drain()
    yield* this.#asides.passages(this.#opening, window)
    if (this.#complete === false)
      yield refuse(this.#opening, { reason: 'damaged', advice: notComplete(window.offset(window.end)) })
    yield* refuseBroken(this.#opening, window.encoding, this.#broken)
  }

  get #text(): SqlText {
    return { shape: this.#window.shape, end: this.#window.end, backslash: this.#backslash }
  }

  /** One step forward; false when more bytes are needed. */
  #step(): boolean {
    const next = this.#next()
    if (next === UNFINISHED) return false
    this.#window.pos = next
    if (next - this.#blockStart >= BLOCK_UNITS) this.#closeBlock()
    return true
  }

  #next(): number {
    switch (this.#state) {
      case 'looking':
        return this.#look()
      case 'tuples':
        return this.#tuple()
      case 'copy':
        return this.#copyLine()
      case 'select':
      case 'set':
        return this.#bareRow()
      default:
        return this.#state satisfies never
    }
  }

  /** One row without brackets around its values. */
  #bareRow(): number {
    const read = (from: number, to: number) => this.#read(from, to)
    const { next, isLast } = this.#state === 'set' ? this.#bare.assigned(this.#target, read) : this.#bare.selected()
    if (isLast) {
      this.#closeBlock()
      this.#state = 'looking'
    }
    return next
  }

  /** Outside of rows: past one word, string or comment, until a statement with rows begins. */
  #look(): number {
    const [window, text] = [this.#window, this.#text]
    const [at, c] = [window.pos, text.shape[window.pos]]
    const afterComment = skipComment(text, at)
    if (afterComment !== at) return this.#comment(at, afterComment)
    const after = skipWord(text, at)
    if (after === at) {
      if (c !== SEMICOLON && !isBlank(c)) this.#runs?.end()
      return c === QUOTE || c === DOUBLE || c === BACKTICK ? pastQuoted(text, at, window.done) : at + 1
    }
    if (after >= text.end && !window.done) return UNFINISHED
    const statement = statementAt(text, at, (from, to) => this.#read(from, to))
    if (statement === 'unfinished') return window.done ? after : UNFINISHED
    if (statement) return this.#begin(at, statement)
    // SQL Server ends a batch with GO.
    if (after !== at + 2 || !/^go$/i.test(this.#read(at, after))) this.#runs?.end()
    return after
  }

  /** Has rows that lie far ahead given by their place; false when it is not time to look for them. */
  async #looksAhead(): Promise<boolean> {
    if (!this.#runs?.mayLookAhead) return false
    if ((await this.#runs.lookAhead()) && this.#state === 'tuples') this.#state = 'looking'
    return true
  }

  #comment(at: number, after: number): number {
    this.#runs?.end()
    if (after === UNFINISHED && !this.#window.done) return UNFINISHED
    const to = after === UNFINISHED ? this.#window.end : after
    if (this.#complete === false) this.#complete = /dump complete/i.test(this.#read(at, Math.min(to, at + 200)))
    this.#asides.take(this.#window, at, to, (from, end) => this.#read(from, end))
    return to
  }

  #begin(at: number, statement: Statement): number {
    const { kind, after } = statement
    this.#runs?.begin(at, statement)
    if (kind === 'create' || kind === 'comment') return this.#tables.learn(statement)
    this.#closeBlock()
    this.#target = statement.table
    if (kind !== 'set') this.#tables.enter(statement.table, statement.columns)
    this.#state = kind === 'insert' ? 'tuples' : kind
    this.#blockStart = after
    return after
  }

  #tuple(): number {
    const text = this.#text
    const at = skipBlank(text, this.#window.pos)
    if (at === UNFINISHED) return this.#window.done ? this.#window.end : UNFINISHED
    if (text.shape[at] === COMMA) return at + 1
    const row = skipWord(text, at)
    if (row - at === 3 && text.shape[skipBlank(text, row)] === OPEN && this.#read(at, row).toLowerCase() === 'row') {
      this.#runs?.leave()
      return row
    }
    if (text.shape[at] !== OPEN) {
      this.#closeBlock()
      this.#state = 'looking'
      return at
    }
    const before = this.#rows.cells.length
    const after = scanTuple(text, at, this.#rows.cells)
    if (after === UNFINISHED) this.#rows.cells.length = before
    else if (this.#passes(at, after)) this.#rows.cells.length = 0
    else this.#rows.sizes.push((this.#rows.cells.length - before) / 3)
    return after
  }

  /** Whether the place of the row [from, to) of the window is enough, so that its values need not be decoded. */
  #passes(from: number, to: number): boolean {
    const waiting = this.#tables.waiting + this.#rows.sizes.length
    if (!this.#runs?.take(from, to, waiting) || !this.#tables.isOpen) return false
    if (this.#rows.sizes.length > 0) this.#closeBlock()
    return true
  }

  #copyLine(): number {
    const { shape, pos, end, done } = this.#window
    const found = shape.indexOf(10, pos)
    if (found < 0 || found >= end) if (!done) return UNFINISHED
    const lineEnd = found < 0 || found >= end ? end : found
    const to = shape[lineEnd - 1] === 13 && lineEnd > pos ? lineEnd - 1 : lineEnd
    if (to - pos === 2 && shape[pos] === 92 && shape[pos + 1] === 46) {
      this.#closeBlock()
      this.#runs?.end()
      this.#state = 'looking'
    } else if (lineEnd === end || !this.#passes(pos, lineEnd + 1)) this.#rows.copied(shape, pos, to)
    return Math.min(lineEnd + 1, end)
  }

  #read(from: number, to: number): string {
    return cutTexts(this.#window, [from, to], 2, this.#broken)[0] ?? ''
  }

  #closeBlock(): void {
    this.#blockStart = this.#window.pos
    this.#rows.flush()
    this.#tables.goOn()
  }

  /** More than a row may hold without an end: past the row if its end can be found, else on with the next statement. */
  async #skipHuge(): Promise<void> {
    const [window, byte] = [this.#window, this.#window.offset(this.#window.pos)]
    this.#runs?.end()
    if (this.#state !== 'looking')
      this.#tables.refuse('too-large', `a row of more than 16 MiB at byte ${byte}; look at it by hand`)
    if (await skipRow(window, this.#state, this.#backslash)) this.#state = 'looking'
  }

  #finish(): void {
    const window = this.#window
    this.#runs?.end()
    if (window.pos < window.end && this.#state !== 'looking' && this.#state !== 'copy')
      this.#tables.refuse('damaged', cutOff(window.offset(window.pos)))
    this.#tables.flush()
  }
}
