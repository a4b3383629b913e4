import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Contradiction } from './contradiction.ts'
import { leakedKinds } from './fact-check.ts'

/** How many people are told the same: which attacks hit them and which of their items leaked. */
export interface ToldPeople {
  readonly attacks: readonly string[]
  readonly items: readonly DataKind[]
  readonly persons: number
}

const NAME = 'notices/index.csv'

/** What all notices together tell, held against the ledger. An empty list: no notices were composed. */
export function checkNotices(told: readonly ToldPeople[], summary: Summary): readonly Contradiction[] {
  const total = told.reduce((n, t) => n + t.persons, 0)
  const tooMany: readonly Contradiction[] =
    total <= summary.persons
      ? []
      : [
          {
            kind: 'contradicted',
            about: 'figure',
            what: { ja: '台帳の人数より多くの人に通知している', en: 'more people are told than the ledger holds' },
            places: [
              { where: NAME, says: `${grouped(total)}人` },
              { where: 'summary.json', says: `${grouped(summary.persons)}人` },
            ],
          },
        ]
  return [...tooMany, ...told.flatMap((each) => [...strangeItems(each, summary), ...tooManyAlike(each, summary)])]
}

const placeOf = ({ attacks, items, persons }: ToldPeople) => ({
  where: NAME,
  says: `${attacks.join('+')}: ${sortKinds(items).join('+')}: ${grouped(persons)}人`,
})

function strangeItems(told: ToldPeople, summary: Summary): readonly Contradiction[] {
  const hit = summary.attacks.filter((a) => told.attacks.includes(a.id))
  const leaked = leakedKinds(hit)
  const strange = sortKinds(told.items).filter((kind) => !leaked.includes(kind))
  if (strange.length === 0) return []
  return [
    {
      kind: 'contradicted',
      about: 'items',
      what: {
        ja: `通知にある${strange.map((k) => kindWord(k, 'ja')).join('、')}は攻撃${told.attacks.join('・')}の台帳にない`,
        en: `people are told of ${strange.map((k) => kindWord(k, 'en')).join(', ')}, which attack ${told.attacks.join(', ')} did not hit`,
      },
      places: [placeOf(told), { where: 'summary.json attacks', says: leaked.join(', ') }],
    },
  ]
}

/** Those hit by one attack only are among the people of its combination, so they cannot be more. */
function tooManyAlike(told: ToldPeople, summary: Summary): readonly Contradiction[] {
  const attack = told.attacks.length === 1 ? summary.attacks.find((a) => a.id === told.attacks[0]) : undefined
  if (!attack) return []
  const key = sortKinds(told.items).join('+')
  const ledger = attack.combinations.find((c) => sortKinds(c.items).join('+') === key)?.persons ?? 0
  if (told.persons <= ledger) return []
  return [
    {
      kind: 'contradicted',
      about: 'figure',
      what: {
        ja: `攻撃${attack.id}のこの組合せを通知される人が台帳より多い`,
        en: `more people are told of this combination of attack ${attack.id} than the ledger holds`,
      },
      places: [
        placeOf(told),
        { where: `summary.json attacks ${attack.id} combinations`, says: `${key}: ${grouped(ledger)}人` },
      ],
    },
  ]
}
