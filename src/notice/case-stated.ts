import type { CaseFile, ResponseVerb } from '#case/index.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Leaked } from './circumstances.ts'
import type { DenialTold, MeasureTold } from './notice.ts'

/** Steps that tell people what is being done for them; the others are for the record. */
const TOLD = new Set<ResponseVerb>([
  'blocked',
  'isolated',
  'forensics-mandated',
  'desk-opened',
  'police-consulted',
  'prevention-decided',
  'passwords-invalidated',
  'withdrawals-watched',
  'withdrawals-held',
  'new-accounts-stopped',
  'contractor-cut',
  'takedown-asked',
  'takedown-done',
])

/** What the firm did until `at`, oldest first, as far as the response log says it in words for people. */
export function measuresTold(caseFile: CaseFile, at: Instant, zone: string): readonly MeasureTold[] {
  return caseFile.response.log
    .filter((entry) => entry.at <= at && TOLD.has(entry.did) && entry.what !== undefined)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((entry) => ({ on: dayIn(entry.at, zone), what: entry.what ?? {}, attacks: entry.attacks }))
}

/**
 * What was stated to the public or to people not to have leaked and may still be said: nobody in the ledger lost it, in
 * any attack that is not ruled out, and no later statement says that it leaked. Of each item the widest scope.
 */
export function denialsThatHold(caseFile: CaseFile, at: Instant, leaked: Iterable<Leaked>): readonly DenialTold[] {
  const lost = new Set<DataKind>()
  for (const { items } of leaked) for (const kind of items) lost.add(kind)
  const said = caseFile.statements.filter((s) => s.at <= at && (s.to === 'public' || s.to === 'people'))
  for (const s of said) if (s.says === 'leaked') for (const kind of s.items) lost.add(kind)
  const scopes = new Map<DataKind, string>()
  for (const s of said) {
    if (s.says !== 'not-leaked') continue
    for (const kind of s.items) if (!lost.has(kind) && scopes.get(kind) !== '') scopes.set(kind, s.attack ?? '')
  }
  const byScope = new Map<string, DataKind[]>()
  for (const [kind, scope] of scopes) byScope.set(scope, [...(byScope.get(scope) ?? []), kind])
  return [...byScope]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, kinds]) => ({ items: sortKinds(kinds), ...(scope !== '' && { attack: scope }) }))
}
