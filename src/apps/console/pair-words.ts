import type { ReviewPair } from '#ledger/index.ts'
import { count, type Html, html, type Language, words } from '#ui/index.ts'
import { wordFor } from './item-lists.ts'
import { hrefs } from './links.ts'

interface Place {
  readonly file: string
  readonly part: string
  readonly row: number
}

/** Where a record stands, as a link to it. */
export const placeLink = (p: Place): Html =>
  html`<a href="${hrefs.source(p)}"><code>${p.part ? `${p.file} › ${p.part}` : p.file} : ${p.row}</code></a>`

/** What speaks for and against a pair, or the rule that joined it, in words. */
export const factsOf = ({ state, rule, reasons }: ReviewPair, language: Language): string =>
  state === 'joined'
    ? wordFor(words.rule, rule, language)
    : reasons.map((code) => wordFor(words.reason, code, language)).join(' · ')

/** A change with its sign; nothing changed is ±0. */
export const signed = (n: number): string => (n > 0 ? `+${count(n)}` : n < 0 ? `−${count(-n)}` : '±0')
