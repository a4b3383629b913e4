import type { CaseLog } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { riskOf, waveOf } from '../delivery/waves.ts'
import {
  approversOf,
  type ComposedBatch,
  casePkOf,
  type Database,
  type Intent,
  insertApproval,
  insertBatch,
  insertRelease,
  lastBatch,
  type Release,
  releasesOf,
} from './queries.ts'

export interface OutputInDatabase {
  readonly database: Database
  readonly log: CaseLog
  readonly case: string
  readonly output: string
}

/** The number of an output in the database. Throws when it was never opened. */
export async function noticePk(of: Pick<OutputInDatabase, 'database' | 'case' | 'output'>): Promise<string> {
  const pk = await casePkOf(of.database, of)
  if (pk === null)
    throw new Failure(
      'failed',
      `the database knows nothing of this output of ${of.case}: use the database in which it was made`,
    )
  return pk
}

/** Enters who composed a batch, with its audit row. */
export async function enterBatch(of: OutputInDatabase, batch: ComposedBatch): Promise<void> {
  const pk = await noticePk(of)
  const { author, composedAt, root, notices } = batch
  const decision = {
    kind: 'compose',
    subject: `batch ${batch.batch}`,
    choice: root,
    who: author,
    at: composedAt,
    why: `${notices} notices`,
  }
  await of.log.decide(decision, (session) => insertBatch(session, pk, batch))
}

/** Where a batch stands. */
export interface Standing {
  readonly composed: ComposedBatch | null
  readonly approvers: readonly string[]
  readonly release: Release | null
}

export async function standingOf(of: OutputInDatabase, batch: string): Promise<Standing> {
  const pk = await noticePk(of)
  const composed = await lastBatch(of.database, pk, batch)
  const release = (await releasesOf(of.database, pk)).find((each) => each.batch === batch) ?? null
  return { composed, approvers: composed ? await approversOf(of.database, pk, composed) : [], release }
}

/** Batches that were released, b1 first. */
export async function releasedBatches(
  of: Pick<OutputInDatabase, 'database' | 'case' | 'output'>,
): Promise<readonly Release[]> {
  const pk = await casePkOf(of.database, of)
  return pk === null ? [] : releasesOf(of.database, pk)
}

/** What is frozen at a release, without the places that the waves give, and what decides about them. */
export type FrozenNotice = Omit<Intent, 'wave' | 'place'> & { readonly items: readonly string[] }

/**
 * Enters an approval with its audit row; the second one releases the batch and enters its intents, the greatest danger first. That author and officers are three people is a rule of the database, too.
 */
export async function enterApproval(
  of: OutputInDatabase,
  approval: { readonly batch: ComposedBatch; readonly officer: string; readonly at: Instant; readonly why: string },
  frozen: readonly FrozenNotice[],
): Promise<Release | null> {
  const pk = await noticePk(of)
  const { batch, officer, at, why } = approval
  let release: Release | null = null
  const decision = { kind: 'approve', subject: `batch ${batch.batch}`, choice: batch.root, who: officer, at, why }
  await of.log.decide(decision, async (session) => {
    await insertApproval(session, pk, { ...batch, officer, at })
    const [first, second] = await approversOf(session, pk, batch)
    if (first === undefined || second === undefined) return
    release = { batch: batch.batch, root: batch.root, officers: [first, second], at }
    const intents = inWaves(frozen)
    await insertRelease(session, pk, release, intents)
  })
  return release
}

/**
 * The greatest danger first, each route for itself. Mails and SMS go in waves of 10, 100, 1,000 and the rest; letters by whole
 * print files, since a print shop prints files: the first, then the rest.
 */
function inWaves(frozen: readonly FrozenNotice[]): readonly Intent[] {
  const fileRisk = new Map<string, number>()
  for (const { file, items } of frozen) fileRisk.set(file, Math.min(fileRisk.get(file) ?? 9, riskOf(items)))
  const risk = ({ route, file, items }: FrozenNotice) =>
    route === 'letter' ? (fileRisk.get(file) ?? 9) : riskOf(items)
  const order = (n: FrozenNotice) => (n.route === 'letter' ? `${n.file} ${String(n.page).padStart(6, '0')}` : n.sha256)
  const sorted = frozen.toSorted((a, b) => risk(a) - risk(b) || (order(a) < order(b) ? -1 : 1))
  const placeIn = { letter: 0, email: 0, sms: 0 }
  const firstFile = sorted.find((n) => n.route === 'letter')?.file
  return sorted.map(({ items: _items, ...notice }): Intent => {
    const place = placeIn[notice.route]++
    const wave = notice.route === 'letter' ? (notice.file === firstFile ? 1 : 2) : waveOf(place)
    return { ...notice, place, wave }
  })
}

/** Why this officer may not approve this batch; null when nothing speaks against them. */
export function againstOfficer({ composed, approvers, release }: Standing, officer: string): string | null {
  if (composed === null) return 'nobody has composed it as its author: todoke notice compose CASE --as OFFICER'
  if (release) return `it was released by ${release.officers.join(' and ')}`
  if (officer === composed.author)
    return `${officer} composed it, and nobody approves their own batch: ask somebody else`
  if (approvers.includes(officer)) return `${officer} has approved it already: a second person is needed`
  return null
}
