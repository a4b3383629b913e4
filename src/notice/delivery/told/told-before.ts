import type { ToldBook } from '../../told-before.ts'
import { type FailedWay, failedWays, lastTold, type Session } from './queries.ts'
import { toldBook } from './told-book.ts'

/** What earlier batches of a case have done: who was told what, and which ways have failed. */
export interface DoneBefore {
  readonly told: ToldBook
  readonly failed: readonly FailedWay[]
}

/**
 * Reads what was accepted, or may have been, and what came back. `rowsOf` gives the rows of a released batch by person, as
 * they were frozen. Throws when a batch lacks the row of somebody who was told in it.
 */
export async function toldBefore(
  session: Session,
  casePk: string,
  rowsOf: (batch: string) => Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>,
): Promise<DoneBefore> {
  const last = await lastTold(session, casePk)
  const batches = [...new Set(last.map((told) => told.batch))].sort()
  const rows = new Map<string, ReadonlyMap<string, Readonly<Record<string, string>>>>()
  for (const batch of batches) rows.set(batch, await rowsOf(batch))
  return { told: toldBook(last, rows), failed: await failedWays(session, casePk) }
}
