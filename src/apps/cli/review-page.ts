import type { LedgerRuling } from '#case/index.ts'
import { type DataKind, isDataKind, kindWord } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import { isoUtc } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import type { DecisionEffect, RecordRef, ReviewPair } from '#ledger/index.ts'
import { words } from '#ui/index.ts'

const PAIRS_SHOWN = 20

export const placeText = ({ file, part, row, role }: RecordRef): string =>
  `${part ? `${file} › ${part}` : file} row ${row}${role === 'self' ? '' : ` (${role})`}`

const wordsOf = (list: Readonly<Record<string, { readonly en: string }>>, code: string): string =>
  list[code]?.en ?? code

/** What speaks for and against, or the rule that joined the two, in words. */
export const factsText = ({ state, rule, reasons }: ReviewPair): string =>
  state === 'joined'
    ? `joined: ${wordsOf(words.rule, rule)}`
    : reasons.map((code) => wordsOf(words.reason, code)).join(' · ')

/** The pairs that wait for a human and the decisions in force, for a terminal. */
export function reviewLines(pairs: readonly ReviewPair[], rulings: readonly LedgerRuling[]): readonly string[] {
  const shown = pairs.slice(0, PAIRS_SHOWN)
  return [
    pairs.length === 0
      ? 'No pair of records waits for a human.'
      : `${grouped(pairs.length)} pairs of records wait for a human, the likeliest first:`,
    ...shown.flatMap((pair) => [
      `  ${pair.id}  ${placeText(pair.refs.a)}  –  ${placeText(pair.refs.b)}`,
      `                ${factsText(pair)}`,
    ]),
    ...(pairs.length > shown.length ? [`  and ${grouped(pairs.length - shown.length)} more (--json lists all)`] : []),
    ...(rulings.length === 0 ? [] : ['', 'Decisions in force:', ...rulings.flatMap(rulingLines)]),
  ]
}

export function rulingLines({ id, decision, who, at, why, category }: LedgerRuling): readonly string[] {
  const about =
    decision.kind === 'exclude'
      ? `leave out (${category ?? 'other'}) ${placeText({ ...decision.record, role: 'self' })}`
      : `${decision.kind === 'link' ? 'one person' : 'two people'}: ${placeText(decision.a)}  –  ${placeText(decision.b)}`
  return [`  ${id}  ${about}`, `                ${who}, ${isoUtc(at)}: ${why}`]
}

const signed = (n: number): string => (n > 0 ? `+${grouped(n)}` : n < 0 ? `−${grouped(-n)}` : '±0')

/** What a decision would do to the counts, for a terminal. */
export function effectLines(effect: DecisionEffect, summary: Summary): readonly string[] {
  const now = summary.persons
  return [
    `Effect: ${signed(effect.persons)} notices; ${grouped(now)} persons become ${grouped(now + effect.persons)}.`,
    ...effect.attacks.flatMap(({ attack, persons, combinations }) => [
      `  attack ${attack}: ${signed(persons)} persons`,
      ...combinations.map((c) => `    ${signed(c.persons).padStart(4)}  ${itemsText(c.items)}`),
    ]),
    ...(effect.attacks.length === 0
      ? ['  No combination changes; the pair no longer waits, so the bounds narrow.']
      : []),
    ...(effect.mayFollow.length === 0
      ? []
      : [
          `  The rules may then settle ${effect.mayFollow.join(', ')}, too: --decide without --confirm tries the whole ledger.`,
        ]),
  ]
}

/** How the figures of a ledger differ from those of another, for a terminal. */
export function differenceLines(before: Summary, after: Summary): readonly string[] {
  const persons = after.persons - before.persons
  const attacks = after.attacks.flatMap((attack) => {
    const was = before.attacks.find((a) => a.id === attack.id)
    const old = new Map(was?.combinations.map((c) => [c.items.join('+'), c.persons]))
    const now = new Map(attack.combinations.map((c) => [c.items.join('+'), c.persons]))
    const changed = [...new Set([...old.keys(), ...now.keys()])]
      .map((key) => ({ items: key.split('+').filter(isDataKind), persons: (now.get(key) ?? 0) - (old.get(key) ?? 0) }))
      .filter((c) => c.persons !== 0)
    if (changed.length === 0) return []
    return [
      `  attack ${attack.id}: ${signed(attack.persons - (was?.persons ?? 0))} persons`,
      ...changed.map((c) => `    ${signed(c.persons).padStart(4)}  ${itemsText(c.items)}`),
    ]
  })
  const { min, max } = after.bounds
  return [
    `Effect: ${signed(persons)} notices; ${grouped(before.persons)} persons become ${grouped(after.persons)}, between ${grouped(min)} and ${grouped(max)}.`,
    ...(attacks.length === 0 ? ['  No combination changes.'] : attacks),
    `  pairs that wait for a human: ${grouped(before.review.pairs)} become ${grouped(after.review.pairs)}`,
  ]
}

const itemsText = (items: readonly DataKind[]): string => items.map((item) => kindWord(item, 'en')).join(' + ')
