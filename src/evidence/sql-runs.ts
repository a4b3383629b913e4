import type { StretchWish } from './format.ts'
import type { Stretch, StretchWriting } from './passage.ts'
import { bytesAt } from './random-access.ts'
import type { Statement } from './sql-statements.ts'
import type { SqlTables } from './sql-tables.ts'
import type { TextWindow } from './text-window.ts'

/** How much of a file one stretch takes, about. */
const STRETCH_BYTES = 4 << 20
/** Fewer rows than these are not worth a stretch where they were decoded anyway. */
const ROWS_MIN = 32
/** How far ahead the same statement is looked for, the farthest first, and how much behind such a place. */
const STEPS = [STRETCH_BYTES, 1 << 20, 1 << 18]
const LOOK_BYTES = 2 << 20
const PIECE_BYTES = 1 << 17

/** Rows of one table that follow each other with nothing but their statements between them. */
interface Run {
  readonly from: number
  readonly writing: StretchWriting
  to: number
  rows: number
  /** Something else came behind it. */
  isClosed: boolean
}

/**
 * Follows the rows of a dump in UTF-8 and gives stretches of them by their place, without decoding more than a table's sample.
 * It only says where to look: whoever takes a stretch has to check every row, and declines it when it holds anything else.
 */
export class SqlRuns {
  readonly #wish: StretchWish
  readonly #window: TextWindow
  readonly #tables: SqlTables
  readonly #backslash: boolean
  /** The present statement up to VALUES, until its first row comes. */
  #head = Buffer.alloc(0)
  #isFirst = false
  /** How the rows of the present statement are written. */
  #writing: StretchWriting | undefined
  #run: Run | undefined
  /** Up to here nothing more is to be learnt by looking ahead. */
  #searched = 0

  constructor(wish: StretchWish, window: TextWindow, tables: SqlTables, backslash: boolean) {
    this.#wish = wish
    this.#window = window
    this.#tables = tables
    this.#backslash = backslash
  }

  /** A statement begins at `at` of the window; its rows, if it has some, come next. */
  begin(at: number, { kind, after }: Statement): void {
    const head = Buffer.from(this.#window.raw.subarray(at, after))
    if (kind !== 'insert' || !head.equals(this.#head)) this.end()
    this.#head = head
    this.#isFirst = kind === 'insert'
    this.#writing = kind === 'copy' ? { kind: 'copied' } : undefined
  }

  /** The rows of the present statement are written in a way that only rows can be given of. */
  leave(): void {
    this.end()
    this.#isFirst = false
    this.#writing = undefined
  }

  /**
   * Takes in the row [from, to) of the window, which is of the present table; so many rows wait to be understood before it.
   * False when it has to be given as a row; true when its place is enough, but for the sample of its table.
   */
  take(from: number, to: number, waiting: number): boolean {
    if (this.#isFirst) this.#beginTuples(from)
    return this.#take(this.#window.offset(from), this.#window.offset(to), waiting)
  }

  #beginTuples(first: number): void {
    const literal = Buffer.concat([this.#head, this.#window.raw.subarray(this.#window.pos, first)])
    const writing: StretchWriting = { kind: 'tuples', literals: [literal], backslash: this.#backslash }
    if (this.#run && !isSame(this.#run.writing, writing)) this.end()
    this.#writing = writing
    this.#isFirst = false
  }

  #take(from: number, to: number, waiting: number): boolean {
    const { isOpen, needsReading } = this.#tables
    const run = this.#run?.isClosed ? undefined : this.#run
    if (needsReading || !this.#writing || this.#nextDeclined(run?.to ?? from) < to) {
      this.end()
      this.#run = undefined
      return false
    }
    if (run) {
      run.to = to
      run.rows++
      if (isOpen && to - run.from >= STRETCH_BYTES) this.end()
      return true
    }
    // Rows that wait are all given by their place or none.
    this.#run = undefined
    if (!isOpen && waiting > 0) return false
    this.#run = { from, to, rows: 1, writing: this.#writing, isClosed: false }
    return true
  }

  /** Something else than rows of the run follows. */
  end(): void {
    const run = this.#run
    if (run && !this.#tables.isOpen) run.isClosed = true
    else if (run) {
      this.#run = undefined
      this.#tables.give(run)
    }
  }

  /** The stretch of the rows that waited, when it holds all of them; asked once, when their table has been understood. */
  insteadOf(waited: number): Stretch | undefined {
    const run = this.#run
    this.#run = undefined
    return run && run.rows >= waited && waited >= ROWS_MIN && !this.#tables.needsReading ? run : undefined
  }

  /** Whether it is worth looking ahead from here. */
  get mayLookAhead(): boolean {
    const run = this.#run
    return run !== undefined && this.#tables.isOpen && run.to >= this.#searched
  }

  /** Gives the present run with whatever of it lies far ahead, and has the window go on behind it; false when it looks in vain. */
  async lookAhead(): Promise<boolean> {
    const run = this.#run
    if (!run) return false
    const to = await (run.writing.kind === 'copied' ? this.#endOfLines(run.to) : this.#statementAhead(run))
    this.#searched = Math.max(run.to + (STEPS.at(-1) ?? 0), to)
    if (to <= run.to || to > this.#nextDeclined(run.from)) return false
    this.#run = undefined
    this.#tables.give({ from: run.from, to, writing: run.writing })
    this.#wish.onPassed(to - this.#window.offset(this.#window.end))
    this.#window.jump(to, this.#wish.from(to))
    return true
  }

  #nextDeclined(from: number): number {
    return this.#wish.declined.find(([, to]) => to > from)?.[0] ?? Number.POSITIVE_INFINITY
  }

  /** Behind the last line that is there, or where the lines of a COPY end. */
  async #endOfLines(at: number): Promise<number> {
    const lines = await bytesAt(this.#wish.anywhere, at - 1, STRETCH_BYTES)
    const mark = lines.indexOf(END_OF_LINES)
    return at + (mark >= 0 ? mark : lines.lastIndexOf(LF))
  }

  /** Where the same statement begins on a line as far ahead as it can be found; 0 when it cannot. */
  async #statementAhead({ to, writing }: Run): Promise<number> {
    const before = Buffer.concat([Buffer.from('\n'), ...(writing.kind === 'tuples' ? writing.literals : [])])
    for (const step of STEPS) {
      const last = to + step + LOOK_BYTES
      for (let at = to + step; at < last; at += PIECE_BYTES) {
        const piece = await bytesAt(this.#wish.anywhere, at, PIECE_BYTES + before.length)
        const found = piece.indexOf(before)
        if (found >= 0) return at + found + 1
        if (piece.length < PIECE_BYTES) break
      }
    }
    return 0
  }
}

const LF = 10
/** The beginning of a line that may end a COPY; any other line with a backslash before a dot ends a stretch, too. */
const END_OF_LINES = '\n\\.'

const isSame = (a: StretchWriting, b: StretchWriting): boolean =>
  a.kind === 'tuples' && b.kind === 'tuples' ? a.literals[0].equals(b.literals[0]) : a.kind === b.kind
