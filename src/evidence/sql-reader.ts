import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import { COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { skipLine, skipTuple } from './sql-skip.ts'
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
  skipQuoted,
  skipWord,
  UNFINISHED,
} from './sql-tokens.ts'
import { copyValueOf, scanTuple, tupleValue } from './sql-values.ts'
import type { TextWindow } from './text-window.ts'

/** Tuples decoded together, in code units. */
const BLOCK_UNITS = 1 << 14

/** What the reader is in the middle of. */
type State = 'looking' | 'tuples' | 'copy'

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
  #cells: number[] = []
  #rowSizes: number[] = []
  #blockStart = 0

  constructor(opening: Opening, window: TextWindow, backslash: boolean) {
    this.#opening = opening
    this.#window = window
    this.#backslash = backslash
    this.#tables = new SqlTables(opening, { name: window.encoding, confidence: window.confidence })
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
    const next = this.#state === 'looking' ? this.#look() : this.#state === 'tuples' ? this.#tuple() : this.#copyLine()
    if (next === UNFINISHED) return false
    this.#window.pos = next
    if (next - this.#blockStart >= BLOCK_UNITS) this.#closeBlock()
    return true
  }

  /** Outside of rows: past one word, string or comment, until a statement with rows begins. */
  #look(): number {
    const [window, text] = [this.#window, this.#text]
    const at = window.pos
    const c = text.shape[at]
    const afterComment = skipComment(text, at)
    if (afterComment !== at) return this.#comment(at, afterComment)
    if (c === QUOTE || c === DOUBLE || c === BACKTICK) return this.#pastQuoted(at)
    const after = skipWord(text, at)
    if (after === at) return at + 1
    if (after >= text.end && !window.done) return UNFINISHED
    const statement = statementAt(text, at, (from, to) => this.#read(from, to))
    if (statement === 'unfinished') return window.done ? after : UNFINISHED
    return statement === undefined ? after : this.#begin(statement)
  }

  /** Outside of rows a quote that is not closed on its line is an apostrophe: nothing behind it may get lost. */
  #pastQuoted(at: number): number {
    const text = this.#text
    const found = text.shape.indexOf(10, at)
    const lineEnd = found < 0 || found > text.end ? text.end : found
    const after = skipQuoted({ ...text, end: lineEnd + 1 }, at)
    if (after === UNFINISHED || after > lineEnd) return lineEnd === text.end && !this.#window.done ? UNFINISHED : at + 1
    return after
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
    this.#tables.enter(statement.table, statement.columns)
    this.#state = statement.kind === 'insert' ? 'tuples' : 'copy'
    this.#blockStart = statement.after
    return statement.after
  }

  #tuple(): number {
    const text = this.#text
    const at = skipBlank(text, this.#window.pos)
    if (at === UNFINISHED) return this.#window.done ? this.#window.end : UNFINISHED
    if (text.shape[at] === COMMA) return at + 1
    if (text.shape[at] !== OPEN) {
      this.#closeBlock()
      this.#state = 'looking'
      return at
    }
    const before = this.#cells.length
    const after = scanTuple(text, at, this.#cells)
    if (after === UNFINISHED) this.#cells.length = before
    else this.#rowSizes.push((this.#cells.length - before) / 3)
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
    } else {
      let from = pos
      let size = 0
      for (let i = pos; i <= to; i++)
        if (i === to || shape[i] === 9) {
          this.#cells.push(from, i, COPIED)
          from = i + 1
          size++
        }
      this.#rowSizes.push(size)
    }
    return Math.min(lineEnd + 1, end)
  }

  #read(from: number, to: number): string {
    return cutTexts(this.#window, [from, to], 2, this.#broken)[0] ?? ''
  }

  #closeBlock(): void {
    this.#blockStart = this.#window.pos
    if (this.#rowSizes.length === 0) return
    const [window, cells] = [this.#window, this.#cells]
    const texts = cutTexts(window, cells, 3, this.#broken)
    let first = 0
    for (const size of this.#rowSizes) {
      const row: string[] = []
      const spans: number[] = []
      let long = false
      for (let c = first; c < first + size; c++) {
        const [from, to, writing] = [cells[3 * c] ?? 0, cells[3 * c + 1] ?? 0, cells[3 * c + 2] ?? 0]
        const text = texts[c] ?? ''
        if ((to - from) * window.unit > FIELD_BYTES_MAX) long = true
        row.push(writing === COPIED ? (text.includes('\\') ? copyValueOf(text) : text) : tupleValue(text, writing))
        spans.push(window.offset(from), (to - from) * window.unit)
      }
      if (long) this.#tables.refuse('too-large', 'a value of more than 1 MiB; look at the row by hand')
      else if (size > COLUMNS_MAX) this.#tables.refuse('too-large', `more than ${COLUMNS_MAX} columns`)
      else this.#tables.add(row, spans)
      first += size
    }
    this.#cells = []
    this.#rowSizes = []
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
    if (window.pos < window.end && this.#state === 'tuples')
      this.#tables.refuse(
        'damaged',
        `cut off inside this row, which begins at byte ${window.offset(window.pos)}; ask for a whole copy`,
      )
    this.#tables.flush()
  }
}

/** A value of COPY, beside the ways of writing of `sql-values.ts`. */
const COPIED = 9
