import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import { ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { scanAssignments, selectedRow } from './sql-lists.ts'
import { SqlRows } from './sql-rows.ts'
import { pastQuoted, skipLine, skipTuple } from './sql-skip.ts'
import { columnsOfCreate, type Statement, statementAt } from './sql-statements.ts'
import { SqlTables } from './sql-tables.ts'
import {
  BACKTICK,
  COMMA,
  DOUBLE,
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

/** What the reader is in the middle of. */
type State = 'looking' | 'tuples' | 'copy' | 'select' | 'set'

/** Reads the rows of an SQL dump: every tuple of every INSERT, every line of every COPY. */
export class SqlReader {
  readonly #opening: Opening
  readonly #window: TextWindow
  readonly #backslash: boolean
  readonly #tables: SqlTables
  readonly #broken: BrokenBytes = { at: 0, count: 0 }
  /** Whether the dump says at its end that it is complete; undefined for programs that do not. */
  #complete: boolean | undefined
  #state: State = 'looking'
  /** The table of the present statement, as written. */
  #target = ''
  readonly #rows: SqlRows
  #blockStart = 0

  constructor(opening: Opening, window: TextWindow, backslash: boolean) {
    this.#opening = opening
    this.#window = window
    this.#backslash = backslash
    this.#tables = new SqlTables(opening, { name: window.encoding, confidence: window.confidence })
    this.#rows = new SqlRows(window, this.#tables, this.#broken)
    this.#complete = /^-- (MySQL|MariaDB|PostgreSQL database) dump/m.test(opening.head.text) ? false : undefined
  }

  async *passages(): AsyncGenerator<Passage> {
    const window = this.#window
    for (;;) {
      this.#blockStart = window.pos
      while (!this.#tables.hasReady && window.pos < window.end && this.#step());
      this.#closeBlock()
      const ready = this.#tables.drain()
      yield* ready
      if (ready.length > 0) continue
      if ((window.end - window.pos) * window.unit > ROW_BYTES_MAX) await this.#skipHuge()
      else if (window.done) break
      else await window.more()
    }
    this.#finish()
    yield* this.#tables.drain()
    if (this.#complete === false)
      yield refuse(this.#opening, {
        reason: 'damaged',
        advice: `the dump ends at byte ${window.offset(window.end)} without saying that it is complete; ask for a whole copy`,
      })
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
        return this.#selected()
      case 'set':
        return this.#assigned()
      default:
        return this.#state satisfies never
    }
  }

  /** The text for values without brackets. */
  get #bare(): SqlText {
    return { ...this.#text, bare: this.#window.done ? 'done' : 'more' }
  }

  /** One row behind SELECT; those of a table that stands elsewhere are none. */
  #selected(): number {
    const before = this.#rows.cells.length
    const found = selectedRow(this.#bare, this.#window.pos, this.#rows.cells)
    if (!found?.isRow) this.#rows.cells.length = before
    else this.#rows.sizes.push((this.#rows.cells.length - before) / 3)
    if (!found) return UNFINISHED
    if (!found.more) {
      this.#closeBlock()
      this.#state = 'looking'
    }
    return found.next
  }

  /** One row of `name = value` pairs, whose names are its columns. */
  #assigned(): number {
    const names: string[] = []
    const cells: number[] = []
    const read = (from: number, to: number) => this.#read(from, to)
    const after = scanAssignments(this.#bare, this.#window.pos, { cells, names, read })
    if (after === UNFINISHED && !this.#window.done) return UNFINISHED
    if (names.length > 0) this.#tables.enter(this.#target, names)
    if (after === UNFINISHED) return UNFINISHED
    if (names.length > 0) {
      this.#rows.cells.push(...cells)
      this.#rows.sizes.push(names.length)
    }
    this.#closeBlock()
    this.#state = 'looking'
    return after
  }

  /** Outside of rows: past one word, string or comment, until a statement with rows begins. */
  #look(): number {
    const [window, text] = [this.#window, this.#text]
    const at = window.pos
    const c = text.shape[at]
    const afterComment = skipComment(text, at)
    if (afterComment !== at) return this.#comment(at, afterComment)
    if (c === QUOTE || c === DOUBLE || c === BACKTICK) return pastQuoted(text, at, window.done)
    const after = skipWord(text, at)
    if (after === at) return at + 1
    if (after >= text.end && !window.done) return UNFINISHED
    const statement = statementAt(text, at, (from, to) => this.#read(from, to))
    if (statement === 'unfinished') return window.done ? after : UNFINISHED
    return statement === undefined ? after : this.#begin(statement)
  }

  #comment(at: number, after: number): number {
    if (after === UNFINISHED && !this.#window.done) return UNFINISHED
    const to = after === UNFINISHED ? this.#window.end : after
    if (this.#complete === false) this.#complete = /dump complete/i.test(this.#read(at, Math.min(to, at + 200)))
    return to
  }

  #begin(statement: Statement): number {
    if (statement.kind === 'create') {
      this.#tables.define(statement.table, columnsOfCreate(statement.body))
      return statement.after
    }
    this.#closeBlock()
    this.#target = statement.table
    if (statement.kind !== 'set') this.#tables.enter(statement.table, statement.columns)
    this.#state = statement.kind === 'insert' ? 'tuples' : statement.kind
    this.#blockStart = statement.after
    return statement.after
  }

  #tuple(): number {
    const text = this.#text
    const at = skipBlank(text, this.#window.pos)
    if (at === UNFINISHED) return this.#window.done ? this.#window.end : UNFINISHED
    if (text.shape[at] === COMMA) return at + 1
    const row = skipWord(text, at)
    if (row - at === 3 && text.shape[skipBlank(text, row)] === OPEN && this.#read(at, row).toLowerCase() === 'row')
      return row
    if (text.shape[at] !== OPEN) {
      this.#closeBlock()
      this.#state = 'looking'
      return at
    }
    const before = this.#rows.cells.length
    const after = scanTuple(text, at, this.#rows.cells)
    if (after === UNFINISHED) this.#rows.cells.length = before
    else this.#rows.sizes.push((this.#rows.cells.length - before) / 3)
    return after
  }

  #copyLine(): number {
    const { shape, pos, end, done } = this.#window
    const found = shape.indexOf(10, pos)
    if (found < 0 || found >= end) if (!done) return UNFINISHED
    const lineEnd = found < 0 || found >= end ? end : found
    const to = shape[lineEnd - 1] === 13 && lineEnd > pos ? lineEnd - 1 : lineEnd
    if (to - pos === 2 && shape[pos] === 92 && shape[pos + 1] === 46) {
      this.#closeBlock()
      this.#state = 'looking'
    } else this.#rows.copied(shape, pos, to)
    return Math.min(lineEnd + 1, end)
  }

  #read(from: number, to: number): string {
    return cutTexts(this.#window, [from, to], 2, this.#broken)[0] ?? ''
  }

  #closeBlock(): void {
    this.#blockStart = this.#window.pos
    this.#rows.flush()
  }

  /** More than a row may hold without an end: past the row if its end can be found, else on with the next statement. */
  async #skipHuge(): Promise<void> {
    const window = this.#window
    const byte = window.offset(window.pos)
    const ahead = window.shape.subarray(window.pos, window.end)
    const text = Buffer.from(ahead.buffer, ahead.byteOffset, ahead.length).toString('latin1')
    const newStatement = /[\r\n](insert|replace|create|copy)\s/i.exec(text)
    if (this.#state !== 'looking')
      this.#tables.refuse('too-large', `a row of more than 4 MiB at byte ${byte}; look at it by hand`)
    if (this.#state === 'copy') await skipLine(window)
    else if (newStatement) {
      // A statement inside a string: its quote was never closed.
      window.pos += newStatement.index + 1
      this.#state = 'looking'
    } else if (this.#state === 'tuples') await skipTuple(window, this.#backslash)
    else window.pos = window.end
  }

  #finish(): void {
    const window = this.#window
    if (window.pos < window.end && this.#state !== 'looking' && this.#state !== 'copy')
      this.#tables.refuse(
        'damaged',
        `cut off inside this row, which begins at byte ${window.offset(window.pos)}; ask for a whole copy`,
      )
    this.#tables.flush()
  }
}
