import { allOf } from '../reader/recognizer.ts'
import { addressesAbroad } from './addresses-abroad.ts'
import { numberShapes, numbersAbroad } from './numbers-abroad.ts'
import { cardsAbroad } from './told-abroad-cards.ts'
import { daysAbroad } from './told-abroad-days.ts'
import { identitiesAbroad } from './told-abroad-identities.ts'
import { loginsAbroad } from './told-abroad-logins.ts'
import { phonesToldAbroad } from './told-abroad-phones.ts'
import { type AbroadRule, LINK } from './told-abroad-rule.ts'
import type { ToldFact } from './told-rules.ts'

/*
 * What a sentence in a language of Europe says of somebody behind a word for it: `my social security number is 123-45-6789`, `Né le 4 juillet 1972`,
 * `Mein Passwort lautet Sonnenblume12`. The words come first, in one pattern; what may follow them is looked for only there.
 */

/** A line of so many units is no sentence. */
const LINE_MAX = 2000

interface Prepared {
  readonly rule: AbroadRule
  readonly behind: RegExp
}

const ABROAD: readonly AbroadRule[] = [
  ...identitiesAbroad,
  ...daysAbroad,
  ...cardsAbroad,
  ...loginsAbroad,
  ...phonesToldAbroad,
]
const RULES: readonly Prepared[] = ABROAD.map((rule) => ({
  rule,
  behind: new RegExp(`(${rule.link ?? LINK})(${rule.written})(?![\\p{L}\\p{N}_@]|[-./]\\p{N})`, 'iuy'),
}))
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_@./-])(?:${ABROAD.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
)

/** All rules as one text; others mean that other facts are found. */
export const abroadListing = (): string =>
  [...RULES.map(({ rule, behind }) => `${rule.words}/${rule.sure}/${behind.source}`), numberShapes].join('\n')

/** What one word and the value behind it say. */
function toldBehind(folded: string, word: RegExpExecArray): readonly ToldFact[] {
  const prepared = RULES[word.slice(1).findIndex((written) => written !== undefined)]
  if (!prepared) return []
  const { rule, behind } = prepared
  behind.lastIndex = word.index + word[0].length
  const m = behind.exec(folded)
  if (!m) return []
  const [, between = '', written = ''] = m
  const start = m.index + between.length
  const value = rule.value(written, folded, start)
  const item = typeof rule.item === 'string' ? rule.item : rule.item(folded, start)
  if (value === null || item === null) return []
  return [{ start, end: start + written.length, item, sure: rule.sure, value }]
}

/** Letters of no script but Latin, and a blank between two words of it: a line that may be a sentence in a language of Europe. */
const EUROPEAN = /^(?=.*[A-Za-z])(?=.*\S \S)[\0-\u024f\u2000-\u20cf]*$/

/** Whether a line may be a sentence in a language of Europe; the scan kernel asks about all such lines of a document. */
export const isEuropean = (line: string): boolean => EUROPEAN.test(line)

/** What a folded line tells; facts may overlap. */
export function toldAbroad(folded: string): readonly ToldFact[] {
  if (folded.length > LINE_MAX) return []
  return [
    ...numbersAbroad(folded),
    ...addressesAbroad(folded),
    ...allOf(folded, WORDS).flatMap((word) => toldBehind(folded, word)),
  ]
}
