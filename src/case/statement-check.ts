import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Contradiction, Place } from './contradiction.ts'
import { bornOut, type CountStatement, ledgerCounts } from './stated-counts.ts'
import type { Statement } from './statement.ts'

type Counted = Pick<Summary, 'attacks' | 'bounds'>
type ItemStatement = Extract<Statement, { readonly says: 'not-leaked' | 'leaked' }>
type Language = 'ja' | 'en'

const words = (items: readonly DataKind[], language: Language): string =>
  items.map((item) => kindWord(item, language)).join(language === 'ja' ? '、' : ', ')
const attackOf = (s: { readonly attack?: string }): string => (s.attack === undefined ? 'all' : s.attack)

const place = (s: Statement, says: string): Place => ({ where: `case.yaml statements ${s.id}`, says })
const itemPlace = (s: ItemStatement): Place => place(s, `${s.says}: ${s.items.join(', ')} (attack ${attackOf(s)})`)
const UNIT = { records: '件', persons: '人' } as const
const countPlace = (s: CountStatement): Place =>
  place(s, `${s.about ? '約' : ''}${grouped(s.value)}${UNIT[s.unit]} (attack ${attackOf(s)})`)

/** Persons of an attack who lost an item. */
const personsWith = (attack: Summary['attacks'][number], item: DataKind): number =>
  attack.combinations.filter((c) => c.items.includes(item)).reduce((n, c) => n + c.persons, 0)

const ledgerPlace = (attack: Summary['attacks'][number], item: DataKind): Place => ({
  where: `summary.json attacks ${attack.id}`,
  says: `${item}: ${grouped(personsWith(attack, item))}人 (${attack.certainty})`,
})

/** Everything stated about items and counts, held against the ledger and against the other statements. */
export function checkStatements(statements: readonly Statement[], summary: Counted): readonly Contradiction[] {
  const counts = statements.filter((s) => s.says === 'count')
  const items = statements.filter((s): s is ItemStatement => s.says === 'leaked' || s.says === 'not-leaked')
  return [
    ...items.flatMap((s) => (s.says === 'leaked' ? checkLeaked(s, summary) : checkDenial(s, items, summary))),
    ...counts.flatMap((s) => checkCount(s, counts, summary)),
    ...checkPairs(items),
  ]
}

/** A denial of one attack is narrowed by the same item in another: who reads it takes it for the whole affair. */
function checkDenial(denial: ItemStatement, all: readonly ItemStatement[], summary: Counted): readonly Contradiction[] {
  return sortKinds(denial.items).flatMap((item) =>
    summary.attacks
      .filter((a) => a.certainty !== 'ruled-out' && personsWith(a, item) > 0)
      .map((attack): Contradiction => {
        const same = denial.attack === undefined || denial.attack === attack.id
        const later = all.find(
          (s) => s.says === 'leaked' && s.at > denial.at && s.items.includes(item) && speaksOf(s, attack.id),
        )
        const [ja, en] = [kindWord(item, 'ja'), kindWord(item, 'en')]
        const both = [itemPlace(denial), later ? itemPlace(later) : ledgerPlace(attack, item)] as const
        if (later)
          return {
            kind: 'corrected',
            about: 'items',
            places: both,
            what: {
              ja: `「${ja}は漏えいしていない」との発表は、後の発表で訂正済み`,
              en: `the statement that ${en} did not leak was corrected later`,
            },
          }
        return same
          ? {
              kind: 'contradicted',
              about: 'items',
              places: both,
              what: {
                ja: `「${ja}は漏えいしていない」との発表に反し、攻撃${attack.id}の台帳に${ja}がある`,
                en: `${en} was said not to have leaked, but the ledger of attack ${attack.id} holds it`,
              },
            }
          : {
              kind: 'narrowed',
              about: 'items',
              places: both,
              what: {
                ja: `「${ja}は漏えいしていない」との発表は攻撃${attackOf(denial)}に限られる。攻撃${attack.id}では漏えいしている`,
                en: `the statement that ${en} did not leak holds for attack ${attackOf(denial)} only: in attack ${attack.id} it leaked`,
              },
            }
      }),
  )
}

const speaksOf = (s: { readonly attack?: string }, attack: string): boolean =>
  s.attack === undefined || s.attack === attack

function checkLeaked(said: ItemStatement, summary: Counted): readonly Contradiction[] {
  const attacks = summary.attacks.filter((a) => speaksOf(said, a.id))
  const missing = sortKinds(said.items).filter((item) => !attacks.some((a) => personsWith(a, item) > 0))
  if (missing.length === 0) return []
  const where = said.attack === undefined ? 'summary.json attacks' : `summary.json attacks ${said.attack}`
  return [
    {
      kind: 'contradicted',
      about: 'items',
      what: {
        ja: `漏えいしたと発表した${words(missing, 'ja')}が台帳にない`,
        en: `${words(missing, 'en')} was said to have leaked, but the ledger does not hold it`,
      },
      places: [itemPlace(said), { where, says: `no ${missing.join(', ')}` }],
    },
  ]
}

/** One statement says an item leaked, another that it did not; which was said later decides whether it is corrected. */
function checkPairs(items: readonly ItemStatement[]): readonly Contradiction[] {
  const denials = items.filter((s) => s.says === 'not-leaked')
  return denials.flatMap((denial) =>
    items
      .filter((s) => s.says === 'leaked' && s.at <= denial.at)
      .filter((s) => s.attack === undefined || denial.attack === undefined || s.attack === denial.attack)
      .flatMap((said): readonly Contradiction[] => {
        const both = sortKinds(said.items).filter((item) => denial.items.includes(item))
        if (both.length === 0) return []
        return [
          {
            kind: 'contradicted',
            about: 'items',
            what: {
              ja: `${words(both, 'ja')}は漏えいしたとも、していないとも発表されている`,
              en: `${words(both, 'en')} was said to have leaked and not to have leaked`,
            },
            places: [itemPlace(said), itemPlace(denial)],
          },
        ]
      }),
  )
}

function checkCount(said: CountStatement, all: readonly CountStatement[], summary: Counted): readonly Contradiction[] {
  const counts = ledgerCounts(summary, said)
  const [first] = counts
  if (!first || counts.some((count) => bornOut(said, count))) return []
  const corrected = all
    .filter((s) => s.at > said.at && s.to === said.to && s.attack === said.attack && sameItems(s, said))
    .filter((s) => ledgerCounts(summary, s).some((count) => bornOut(s, count)))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))[0]
  const range = first.min === first.max ? grouped(first.min) : `${grouped(first.min)}–${grouped(first.max)}`
  const stated = `${grouped(said.value)}${UNIT[said.unit]}`
  return [
    {
      kind: corrected ? 'corrected' : 'contradicted',
      about: 'figure',
      what: {
        ja: corrected ? `発表した${stated}は後の発表で訂正済み` : `発表した${stated}は台帳の${range}と合わない`,
        en: corrected
          ? `${stated} was corrected by a later statement`
          : `${stated} was stated, the ledger holds ${range}`,
      },
      places: [countPlace(said), corrected ? countPlace(corrected) : { where: first.where, says: range }],
    },
  ]
}

const sameItems = (a: CountStatement, b: CountStatement): boolean =>
  sortKinds(a.items ?? []).join() === sortKinds(b.items ?? []).join()
