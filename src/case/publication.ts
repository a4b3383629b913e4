import { z } from 'zod'
import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { moment, type Statement, writtenId } from './statement.ts'

/** What a version is to the one before it: the first, 追加 (adds to it) or 差替え (takes its place). */
export type PublicationKind = 'new' | 'addition' | 'replacement'

/** A public notice that was put up. Its statements are those made to the public at its moment. */
export interface Publication {
  /** Names the version and its folder, such as `2017-07-26`. */
  readonly version: string
  readonly at: Instant
  readonly kind: PublicationKind
}

export const publicationsSchema = z
  .array(
    z.strictObject({
      version: writtenId,
      at: moment,
      kind: z.enum(['new', 'addition', 'replacement']),
    }),
  )
  .refine((all) => new Set(all.map((p) => p.version)).size === all.length, {
    error: 'each publication needs a version of its own',
  })

/**
 * A version of the public notice with everything that it newly says.
 * - `recorded`: put up without Todoke; its page is made again from what is on record.
 * - `published`: put up from here, frozen since.
 * - `draft`: what would be said now; nobody has been told it.
 */
export interface PublicVersion extends Publication {
  readonly state: 'recorded' | 'published' | 'draft'
  readonly says: readonly Statement[]
}

/**
 * The versions that are on record, oldest first: those named under `publications` and, for statements to the public
 * at other moments, one a day. The first is new; a later unnamed one replaces when it states a figure again, else adds.
 */
export function recordedVersions(of: {
  readonly statements: readonly Statement[]
  readonly publications: readonly Publication[]
  readonly at: Instant
  readonly zone: string
}): readonly PublicVersion[] {
  const said = of.statements.filter((s) => s.to === 'public' && s.at <= of.at).toSorted((a, b) => a.at - b.at)
  const named = of.publications.filter((p) => p.at <= of.at)
  const versions: PublicVersion[] = named.map((p) => ({
    ...p,
    state: 'recorded',
    says: said.filter((s) => s.at === p.at),
  }))
  const rest = said.filter((s) => !named.some((p) => p.at === s.at))
  const days = Map.groupBy(rest, (s) => dayIn(s.at, of.zone))
  for (const [day, says] of days) {
    const at = says.at(-1)?.at
    if (at === undefined) continue
    const before = said.filter((s) => s.at < (says[0]?.at ?? at))
    const restated = says.some((s) => s.says === 'count' && before.some((b) => sameSubject(b, s)))
    const kind = before.length === 0 ? 'new' : restated ? 'replacement' : 'addition'
    versions.push({ version: freeName(day, versions), at, kind, state: 'recorded', says })
  }
  return versions.toSorted((a, b) => a.at - b.at)
}

/** A name that no version has yet: the day, then the day with a number. */
export function freeName(day: string, taken: readonly Pick<Publication, 'version'>[]): string {
  const has = (name: string): boolean => taken.some((v) => v.version === name)
  if (!has(day)) return day
  let n = 2
  while (has(`${day}-${n}`)) n++
  return `${day}-${n}`
}

/** Whether two statements are about the same thing, so that the later one takes the place of the earlier. */
export function sameSubject(a: Statement, b: Statement): boolean {
  return subjectOf(a) === subjectOf(b)
}

/** What a statement is about; each promise is about itself. */
export function subjectOf(s: Statement): string {
  const attack = 'attack' in s ? (s.attack ?? '') : ''
  switch (s.says) {
    case 'count':
      return `count|${attack}|${[...(s.items ?? [])].toSorted().join('+')}`
    case 'leaked':
    case 'not-leaked':
      return `${s.says}|${attack}`
    case 'promise':
      return `promise|${s.id}`
    case 'combinations':
    case 'story':
    case 'attribution':
      return `${s.says}|${attack}`
    default:
      return s satisfies never
  }
}

/** What is said, apart from when, why and from where. */
export function meaningOf(s: Statement): string {
  const { id: _id, at: _at, to: _to, basis: _basis, because: _because, ...rest } = s
  if (rest.says !== 'combinations') delete (rest as { revision?: number }).revision
  return JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
