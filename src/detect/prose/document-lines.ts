import type { Candidate } from './text.ts'

/** The lines of a document, of which most may be known to stand for themselves. */
export interface DocumentLines {
  readonly count: number
  /** How many hold anything but blanks. */
  readonly written: number
  /** The text of line i, counted from 0. */
  readonly text: (i: number) => string
  /** The lines that may tell something about others, and those that are not settled; ascending. */
  readonly telling: readonly number[]
  /** What `findInText` finds in line i, if that is known and the line need not be read. */
  readonly settled: (i: number) => readonly Pick<Candidate, 'item'>[] | null
}
