import { type DutiesComparison, reasonWords } from '#law/index.ts'
import { actText, dutyLines, whenText } from './duties-page.ts'
import { PAGE_WORDS, type PageLanguage } from './duties-words.ts'

interface WhatIfOptions {
  readonly supposing: readonly string[]
  /** The moment asked for, as the answer writes it. */
  readonly at: string
  readonly language: PageLanguage
}

/** What `todoke duties --what-if` prints for people: only what a supposition changes, with both dates of what moves. */
export function* whatIfPage(
  { appear, move, fallAway, change, answered, asked }: DutiesComparison,
  { supposing, at, language }: WhatIfOptions,
): Generator<string> {
  const words = PAGE_WORDS[language]
  const say = words.whatIf
  yield say.title(supposing.join(', '), at)
  yield words.legend
  if (appear.length + move.length + fallAway.length + change.length === 0) yield `\n${say.nothing}`
  if (appear.length > 0) yield `\n${say.appear}`
  for (const duty of appear) yield* dutyLines(duty, language)
  if (move.length > 0) yield `\n${say.move}`
  for (const { duty, before, after } of move) {
    yield `  ${whenText(before, language)}  →  ${whenText(after, language)}`
    yield `    ${duty.rule}: ${actText(duty, words)}`
  }
  if (fallAway.length > 0) yield `\n${say.fallAway}`
  for (const { duty, why } of fallAway) {
    yield `– ${whenText(duty.due, language)}`
    yield `    ${duty.rule}: ${actText(duty, words)}`
    yield `    · ${reasons(why, language)}`
  }
  if (change.length > 0) yield `\n${say.change}`
  for (const { duty, changes } of change) {
    yield `  ${duty.rule}: ${actText(duty, words)}`
    for (const { key, before, after } of changes)
      yield `    ${say.keys[key]}: ${coded(key, before)}  →  ${coded(key, after)}`
  }
  if (answered.length > 0) yield `\n${say.answered}`
  for (const { rule, needs } of answered) yield `  ${rule}: ${reasonWords(needs, language)}`
  if (asked.length > 0) yield `\n${say.asked}`
  for (const { rule, needs } of asked) yield words.needs(rule, reasonWords(needs, language))

  function coded(key: string, value: string): string {
    const table: Readonly<Record<string, string>> =
      { to: words.bodies, force: words.forces, standing: words.standings, status: words.statuses }[key] ?? {}
    return table[value] ?? value
  }
}

/** Reasons come as `RULE: why`, several with semicolons. */
const reasons = (why: string, language: PageLanguage): string =>
  why
    .split('; ')
    .map((one) => {
      const colon = one.indexOf(': ')
      return colon < 0 ? one : `${one.slice(0, colon)}: ${reasonWords(one.slice(colon + 2), language)}`
    })
    .join('; ')
