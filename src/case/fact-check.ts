import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { isoUtc } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Contradiction } from './contradiction.ts'
import type { SeenCase } from './duty-frame.ts'
import { keptBy } from './promises.ts'

/** Kinds that a shorter list of facts says together with another. */
const SAID_WITH: Partial<Record<DataKind, DataKind>> = {
  'name-kana': 'name',
  'postal-code': 'address',
  age: 'birth-date',
  'card-last4': 'card-number',
  'card-expiry': 'card-number',
}

/** The kinds that leaked by the ledger, attacks that are ruled out left aside. */
export const leakedKinds = (attacks: Summary['attacks']): readonly DataKind[] =>
  sortKinds(
    attacks
      .filter((a) => a.certainty !== 'ruled-out')
      .flatMap((a) => a.combinations.filter((c) => c.persons > 0).flatMap((c) => c.items)),
  )

/** What the law was told (`knowledge`) held against the ledger: what counts is the latest word on each. */
export function checkKnowledge(of: SeenCase, summary: Summary): readonly Contradiction[] {
  const known = of.caseFile.facts.knowledge.filter((k) => k.at <= of.at).toSorted((a, b) => a.at - b.at)
  const found: Contradiction[] = []
  const people = known.findLast((k) => k.people !== undefined)
  if (people?.people) {
    const { likely, min = likely, max = likely } = people.people
    const { bounds } = summary
    const sum = summary.attacks.reduce((n, a) => n + (a.certainty === 'ruled-out' ? 0 : a.persons), 0)
    // Counted attack by attack, somebody hit twice is counted twice; a figure between the two ways agrees with both.
    if ((min ?? 0) > Math.max(bounds.max, sum) || (max ?? Number.POSITIVE_INFINITY) < bounds.min)
      found.push({
        kind: 'contradicted',
        about: 'figure',
        what: {
          ja: '法令判断に使った人数が台帳と合わない',
          en: 'the number of people that the law was told does not agree with the ledger',
        },
        places: [
          { where: `case.yaml knowledge ${isoUtc(people.at)}`, says: `people ${min ?? '?'}–${max ?? '?'}` },
          { where: 'summary.json bounds', says: `${bounds.min}–${bounds.max}` },
        ],
      })
  }
  const items = known.findLast((k) => k.items !== undefined)
  const told = items?.items ?? []
  const untold = leakedKinds(summary.attacks).filter((kind) => {
    const together = SAID_WITH[kind]
    return !told.includes(kind) && !(together && told.includes(together))
  })
  if (items && untold.length > 0)
    found.push({
      kind: 'contradicted',
      about: 'items',
      what: {
        ja: `法令判断に使った項目に${untold.map((k) => kindWord(k, 'ja')).join('、')}がない`,
        en: `the law was not told of ${untold.map((k) => kindWord(k, 'en')).join(', ')}, which the ledger holds`,
      },
      places: [
        { where: `case.yaml knowledge ${isoUtc(items.at)}`, says: told.join(', ') },
        { where: 'summary.json attacks', says: untold.join(', ') },
      ],
    })
  return found
}

/** Promises that were not kept by the end of their day, or kept late. */
export const checkPromises = (of: SeenCase): readonly Contradiction[] =>
  of.caseFile.statements.flatMap((promise): readonly Contradiction[] => {
    if (promise.says !== 'promise' || promise.at > of.at) return []
    const kept = keptBy(promise, of)
    const on = kept ? dayIn(kept.at, of.zone) : null
    const late = on !== null && on > promise.by
    if (!late && (kept || dayIn(of.at, of.zone) <= promise.by)) return []
    return [
      {
        kind: 'broken',
        about: 'promise',
        what: late
          ? { ja: `${promise.by}までの約束が遅れて果たされた`, en: `promised by ${promise.by}, kept late` }
          : {
              ja: `${promise.by}までの約束が果たされた記録がない`,
              en: `promised by ${promise.by}, no record that it was kept`,
            },
        places: [
          { where: `case.yaml statements ${promise.id}`, says: `${promise.what} (${promise.by})` },
          { where: 'case.yaml milestones', says: kept ? `${kept.did} ${on}` : 'none' },
        ],
      },
    ]
  })
