import type { Sha256 } from '#kernel/ids.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import type { ColumnValues, EncodedColumn } from '#parquet/index.ts'
import type { FileColumn } from './file-columns.ts'
import type { LeafLines } from './leaf-rows.ts'
import { WritingThread } from './writing-thread.ts'
import { type WritingAnswer, type WritingTask, WritingWork } from './writing-work.ts'

/** Rows of a group of a Parquet file, which is what a reader holds of a column at least. */
const GROUP_ROWS = 122_880
/** Of fewer records a thread takes longer to start than they take to write. */
const MANY_RECORDS = 100_000
/** Groups whose lines may wait to be taken. */
const LINES_WAITING = 2

/**
 * Writes the large tables of a ledger: rows are gathered in this thread, and encoded, compressed and hashed in one of its
 * own where there are many, else here. The bytes are the same. What goes wrong is told by `end`; call it when all is done,
 * or `abandon` after an error.
 */
export class TableWriting {
  readonly #here = new WritingWork()
  readonly #thread: WritingThread | undefined
  readonly #take: LeafLines
  #files = 0
  #last: Promise<WritingAnswer> = Promise.resolve({})
  #taken: Promise<void> = Promise.resolve()
  #root = merkleRoot([])

  /** `records`: how many the ledger has. `take` is given the rows of the ledger root as lines. */
  constructor(records: number, take: LeafLines = async () => undefined) {
    if (records >= MANY_RECORDS) this.#thread = new WritingThread()
    this.#take = take
  }

  /**
   * Begins a table. `marks` stand at the end of the file and are no personal data; with `leaves` the rows that are added
   * are those of the ledger root.
   */
  begin(
    path: string,
    columns: readonly FileColumn[],
    {
      marks = {},
      leaves = false,
    }: { readonly marks?: Readonly<Record<string, string>>; readonly leaves?: boolean } = {},
  ): TableInWriting {
    const file = this.#files++
    const shape = columns.map(({ name, kind, gaps }) => ({ name, kind, ...(gaps && { gaps }) }))
    void this.#do({ to: 'begin', file, path, shape, marks, leaves })
    /** When what each group gave was taken. */
    const taken: Promise<void>[] = []
    return {
      add: async (rows) => {
        for (let from = 0; from < rows; from += GROUP_ROWS) {
          const values = columns.map((column) => column.values(from, Math.min(GROUP_ROWS, rows - from)))
          await this.#room()
          // Whoever takes lines may be slow, and those of a group are some twenty megabytes.
          if (leaves) await taken.at(-LINES_WAITING)
          taken.push(this.#handOn(this.#do({ to: 'add', file, values }, values.flatMap(memoryOf))))
        }
      },
      addEncoded: async (encoded) => {
        await this.#room()
        void this.#do({ to: 'add-encoded', file, columns: encoded })
      },
      close: () => void this.#handOn(this.#do({ to: 'close', file })),
    }
  }

  /** Writes a whole table; its rows have been gathered when this returns. */
  async write(
    path: string,
    rows: number,
    columns: readonly FileColumn[],
    marks: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const table = this.begin(path, columns, { marks })
    await table.add(rows)
    table.close()
  }

  /** Waits until every table stands; gives the ledger root. Throws what went wrong with any of them. */
  async end(): Promise<Sha256> {
    await this.#last
    await this.#taken
    await this.#thread?.end()
    return this.#root
  }

  /** Gives up the tables that are not closed. */
  async abandon(): Promise<void> {
    this.#here.abandon()
    await this.#thread?.do('abandon').catch(() => {})
    await this.#thread?.end()
  }

  /** Waits until no more than a few steps do. */
  async #room(): Promise<void> {
    if (this.#thread) await this.#thread.room()
    else await this.#last
  }

  /** Every step after one that failed fails, so that the last one tells of all. */
  #do(task: WritingTask, memory: readonly ArrayBuffer[] = []): Promise<WritingAnswer> {
    this.#last = this.#thread ? this.#thread.do(task, memory) : this.#last.then(() => this.#here.do(task))
    this.#last.catch(() => {})
    return this.#last
  }

  /** Takes what a step gives, after the steps before it. */
  #handOn(made: Promise<WritingAnswer>): Promise<void> {
    const before = this.#taken
    const taken = async (): Promise<void> => {
      await before
      const { lines, root } = await made
      if (lines) await this.#take(lines)
      if (root) this.#root = root
    }
    this.#taken = taken()
    this.#taken.catch(() => {})
    return this.#taken
  }
}

/** A table that is being written. */
export interface TableInWriting {
  /** Adds so many rows of the columns from the first on. */
  add(rows: number): Promise<void>
  /** Adds rows that were encoded before. */
  addEncoded(columns: readonly EncodedColumn[]): Promise<void>
  /** Finishes the table. */
  close(): void
}

/** The memory of values that can be handed to another thread instead of being copied. */
function memoryOf(values: ColumnValues): readonly ArrayBuffer[] {
  const held =
    values.kind === 'words' || values.kind === 'lists'
      ? values.codes
      : values.kind === 'hex'
        ? values.words
        : values.kind === 'texts'
          ? values.texts
          : values.values
  return ArrayBuffer.isView(held) && held.buffer instanceof ArrayBuffer ? [held.buffer] : []
}
