import type { ColumnMeaning, OwnRecognizer } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'
import type { RefusalReason } from '#kernel/refused.ts'

/** How somebody decided that the columns of one table are to be read. */
export interface DecidedTable {
  /** The part of the file; empty for every table of it. */
  readonly table: string
  /** By header or index. */
  readonly columns: Readonly<Record<string, ColumnMeaning['use']>>
  /** Places that each column takes, where the file is a text of fixed width. */
  readonly fixedWidth?: readonly number[]
}

/** One file for a child to read. */
export interface Job {
  /** `read`: the passages as they are. `search`: the findings in them. `begin`: how a table or log begins. */
  readonly mode: 'read' | 'search' | 'begin'
  readonly entry: EvidenceEntry
  readonly tables: readonly DecidedTable[]
  readonly passwords: readonly string[]
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
  /**
   * Where a child that is no more stood: the numbers of the things inside each other, such as the third file of the
   * second archive. Everything up to and with that was told before and is left out. Empty at the first try.
   */
  readonly resume: readonly number[]
  /** Set when rows may be told by their place, but not these bytes [from, to). */
  readonly stretches?: { readonly declined: readonly (readonly [from: number, to: number])[] }
  /** What reads pictures a second time in the parent's hands; empty for nothing. */
  readonly secondReader: string
}

/** Limits of one reading child. */
export interface ReadingLimits {
  /** Real memory, in bytes. */
  readonly memory: number
  /** Memory that all children together have for themselves, in bytes; the first in the order of files is never put aside. */
  readonly together: number
  /** Seconds without any sign of progress. */
  readonly stuck: number
  /** Seconds that any file may take, and seconds more for each MiB of it. */
  readonly base: number
  readonly perMiB: number
}

/** Kinds of the frames that a child sends. */
export const FRAME = {
  passage: 1,
  table: 2,
  text: 3,
  found: 4,
  refused: 5,
  /** So many bytes of the file were taken in; also the sign that the child goes on. */
  progress: 6,
  /** The next of the things inside is being opened. */
  enter: 7,
  /** The file is at its end. */
  done: 8,
  /** A reader failed in a way that it should not. */
  fault: 9,
  /** The child has loaded everything and waits. */
  ready: 10,
  /** How a table or text is written. */
  noted: 11,
  /** What kind of identity document a picture seems to be. */
  pictured: 12,
  /** A picture in gray that is to be read a second time; the child waits for what comes of it. */
  pixels: 13,
  /** How a plain table or log begins. */
  begun: 14,
  /** Rows of the present table that the parent has searched by others. */
  stretch: 15,
} as const

/** Why a child did not finish a file; one that was put aside is read again, alone. */
export type Ending = 'memory' | 'stuck' | 'slow' | 'crashed' | 'nonsense' | 'fault'

const REMEDY = 'unpack or convert it by hand, for example to CSV, and put that beside it'

/** What to say of a file, or of the rest of it, whose reader had to be ended. */
export function endingRefusal(ending: Ending, name = ''): { readonly reason: RefusalReason; readonly advice: string } {
  switch (ending) {
    case 'memory':
      return {
        reason: 'too-large',
        advice: `reading it took more memory than a reader may have; what was read before is kept: ${REMEDY}`,
      }
    case 'stuck':
      return {
        reason: 'too-large',
        advice: `its reader made no progress for too long and was ended; what was read before is kept: ${REMEDY}`,
      }
    case 'slow':
      return {
        reason: 'too-large',
        advice: `reading it took far longer than its size explains; what was read before is kept: ${REMEDY}`,
      }
    case 'fault':
      return {
        reason: 'damaged',
        advice: `its reader does not understand it (${name || 'error'}); what was read before is kept: ask for a whole copy, or convert it to CSV`,
      }
    case 'crashed':
    case 'nonsense':
      return {
        reason: 'damaged',
        advice: `its reader ended without a result; what was read before is kept: ask for a whole copy, or convert it to CSV`,
      }
    default:
      return ending satisfies never
  }
}

/** A job as bytes; a path that is no UTF-8 goes as it is. */
export function jobBytes(job: Job): Buffer {
  const { path } = job.entry
  const entry = { ...job.entry, path: Buffer.from(path).toString('base64'), text: typeof path === 'string' }
  return Buffer.from(JSON.stringify({ ...job, entry }))
}

/** The job again, in the child; it trusts its parent. */
export function readJob(body: Buffer): Job {
  const { entry, ...job }: Job & { entry: { path: string; text: boolean } } = JSON.parse(body.toString('utf8'))
  const { text, ...rest } = entry
  const path = Buffer.from(rest.path, 'base64')
  return { ...job, entry: { ...rest, path: text ? path.toString('utf8') : path } }
}
