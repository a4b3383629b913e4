import type { Sha256 } from '#kernel/ids.ts'
import { type ColumnShape, type ColumnValues, type EncodedColumn, encodeColumn, GroupedFile } from '#parquet/index.ts'
import { LeafRows } from './leaf-rows.ts'

/** A step of writing tables; files go by numbers that whoever asks gives them. */
export type WritingTask = { readonly file: number } & (
  | {
      readonly to: 'begin'
      readonly path: string
      readonly shape: readonly ColumnShape[]
      readonly marks: Readonly<Record<string, string>>
      /** Whether the rows that are added are those of the ledger root. */
      readonly leaves: boolean
    }
  | { readonly to: 'add'; readonly values: readonly ColumnValues[] }
  /** Adds rows that were encoded before, and are none of the root. */
  | { readonly to: 'add-encoded'; readonly columns: readonly EncodedColumn[] }
  | { readonly to: 'close' }
)

/** What a step gives: lines of the rows of the root, or the root over all of them when their file is closed. */
export interface WritingAnswer {
  readonly lines?: Uint8Array
  readonly root?: Sha256
}

interface Begun {
  readonly made: GroupedFile
  readonly shape: readonly ColumnShape[]
  readonly leaves: LeafRows | undefined
}

/** Does the steps of writing tables, one after the other: in the thread that asks or in one of its own. */
export class WritingWork {
  readonly #files = new Map<number, Begun>()

  /** Does a step. Throws what writing throws. */
  do(task: WritingTask): WritingAnswer {
    if (task.to === 'begin') {
      const { file, path, shape, marks } = task
      const leaves = task.leaves ? new LeafRows() : undefined
      this.#files.set(file, { made: new GroupedFile(path, shape, marks), shape, leaves })
      return {}
    }
    const known = this.#files.get(task.file)
    if (!known) throw new Error('a table that was not begun')
    const { made, shape, leaves } = known
    if (task.to === 'add') {
      made.append(task.values.map(encodeColumn))
      return leaves ? { lines: leaves.add(named(shape, task.values)) } : {}
    }
    if (task.to === 'add-encoded') {
      made.append(task.columns)
      return {}
    }
    made.close()
    this.#files.delete(task.file)
    return leaves ? { root: leaves.root() } : {}
  }

  /** Ends without the files that are open, after a failure. */
  abandon(): void {
    for (const { made } of this.#files.values()) made.abandon()
    this.#files.clear()
  }
}

const named = (
  shape: readonly ColumnShape[],
  values: readonly ColumnValues[],
): Readonly<Record<string, ColumnValues>> =>
  Object.fromEntries(shape.flatMap(({ name }, i) => (values[i] ? [[name, values[i]] as const] : [])))
