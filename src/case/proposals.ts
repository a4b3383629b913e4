import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Attack } from './case-file.ts'
import { meaningOf, subjectOf } from './publication.ts'
import type { Statement } from './statement.ts'

/** A statement before it has an id. */
type Unsaid = Statement extends infer S ? (S extends Statement ? Omit<S, 'id' | 'at' | 'to'> : never) : never

/** The kinds that some combination of an attack holds, in their order. */
export const kindsOf = (attack: Pick<Summary['attacks'][number], 'combinations'>): readonly DataKind[] =>
  sortKinds([...new Set(attack.combinations.flatMap((c) => c.items))])

/**
 * What the ledger would have us tell the public now: for each attack that is not ruled out how many persons, which
 * items, the table and the story, and how many persons together. What was said last in the very same words is not
 * proposed again, so that an empty answer means that there is no news.
 */
export function proposals(of: {
  readonly summary: Summary
  readonly attacks: readonly Pick<Attack, 'id' | 'story'>[]
  /** Everything said so far. */
  readonly said: readonly Statement[]
  readonly at: Instant
  /** The version in which they would be said; their ids begin with it. */
  readonly version: string
}): readonly Statement[] {
  const { summary, at, version } = of
  const told = summary.attacks.filter((a) => a.certainty !== 'ruled-out' && a.persons > 0)
  const unsaid: Unsaid[] = told.flatMap((a) =>
    ofAttack(a, of.attacks.find((known) => known.id === a.id)?.story, summary),
  )
  if (told.length > 1)
    unsaid.push({ says: 'count', value: summary.persons, unit: 'persons', revision: summary.revision })
  const basis = `ledger revision ${summary.revision}`
  return unsaid
    .map((s, i) => ({ ...s, id: `${version}.${i + 1}`, at, to: 'public', basis }) as Statement)
    .filter((s) => !isOldNews(s, of.said))
}

function ofAttack(
  { id, certainty, persons, combinations }: Summary['attacks'][number],
  story: Attack['story'],
  { revision }: Summary,
): readonly Unsaid[] {
  const sure = certainty === 'ruled-out' ? {} : { certainty }
  return [
    { says: 'count', attack: id, value: persons, unit: 'persons', revision, ...sure },
    { says: 'leaked', attack: id, items: kindsOf({ combinations }), revision, ...sure },
    { says: 'combinations', attack: id, revision },
    ...(story ? [{ says: 'story' as const, attack: id, what: story }] : []),
  ]
}

function isOldNews(s: Statement, said: readonly Statement[]): boolean {
  const last = said
    .filter((o) => o.to === s.to && subjectOf(o) === subjectOf(s))
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
  if (last === undefined) return false
  // How sure it is stands with the items; a figure alone often did not say.
  const unsure = last.says === 'count' && last.certainty === undefined && s.says === 'count'
  return meaningOf(last) === meaningOf(unsure ? withoutSureness(s) : s)
}

function withoutSureness({
  certainty: _certainty,
  ...rest
}: Extract<Statement, { readonly says: 'count' }>): Statement {
  return rest
}
