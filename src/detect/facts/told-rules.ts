import type { DataKind } from '#kernel/data-kinds.ts'
import type { Sureness } from '../reader/finding.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import { allOf } from '../reader/recognizer.ts'

/*
 * Rules of what a Japanese line tells by the words around it, and the words by which lines are known that a rule may say something of.
 */

/** What a line tells of somebody; offsets are UTF-16 units of the folded text. */
export interface ToldFact {
  readonly start: number
  readonly end: number
  readonly item: DataKind
  readonly value: string
  readonly sure: Sureness
}

/** One rule: what it tells, and how a text says it. */
export interface ToldRule {
  readonly item: DataKind
  readonly sure: Sureness
  /** Every text that the pattern takes holds one of these, as it is written and not folded, which the scan kernel looks for. */
  readonly holds: readonly string[]
  readonly says: RegExp
  /** The value in its normal form, null where what the pattern takes is none; where this is missing the text is the value. */
  readonly value?: (taken: string) => string | null
}

/** Every word of the one list with every word of the other behind it, parted by blanks. */
export const crossed = (first: string, second: string): string =>
  first
    .split(' ')
    .flatMap((a) => second.split(' ').map((b) => a + b))
    .join(' ')

/** Digits as they are written, half and full in width. */
export const DIGITS = '0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９'

/** A longer line is no sentence. */
const LINE_MAX = 2000
const NOTHING: readonly ToldFact[] = []

const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
/** A number below `STARTS` for two units, which few others share. */
const STARTS = 1 << 13
const shortOf = (first: number, second: number): number => ((first * 67) ^ second) & (STARTS - 1)

/** Rules by the first two units of a word that their texts hold, so that most lines are asked no rule at all. */
export class ToldRules {
  readonly #rules: readonly ToldRule[]
  readonly #byStart = new Map<number, { readonly word: string; readonly rules: number[] }[]>()
  /** Which of these a word may begin with. */
  readonly #starts = new Uint8Array(STARTS)

  constructor(rules: readonly ToldRule[]) {
    this.#rules = rules
    for (const [at, { holds }] of rules.entries()) for (const word of holds) this.#add(foldWidth(word), at)
  }

  /** All words that stand in what the rules take, as written. */
  get words(): readonly string[] {
    return [...new Set(this.#rules.flatMap(({ holds }) => holds))]
  }

  /** All rules as one text; others mean that other facts are found. */
  get listing(): string {
    return this.#rules.map(({ item, sure, says }) => `${item}/${sure}/${says.source}`).join('\n')
  }

  /** What a folded line tells, in the order of the rules, where facts may overlap. */
  tell(folded: string): readonly ToldFact[] {
    const rules = folded.length > LINE_MAX ? [] : this.#rulesFor(folded)
    return rules.length === 0 ? NOTHING : rules.flatMap((at) => toldBy(this.#rules[at], folded))
  }

  #add(word: string, rule: number): void {
    const start = startOf(word, 0)
    this.#starts[shortOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
    const said = this.#byStart.get(start) ?? []
    const known = said.find((other) => other.word === word)
    if (known) known.rules.push(rule)
    else this.#byStart.set(start, [...said, { word, rules: [rule] }])
  }

  /** The indices of the rules that may say something of a text, by the words in it. */
  #rulesFor(text: string): readonly number[] {
    let rules: Set<number> | null = null
    let next = text.charCodeAt(0)
    for (let at = 0; at < text.length - 1; at++) {
      const unit = next
      next = text.charCodeAt(at + 1)
      if (this.#starts[shortOf(unit, next)] === 0) continue
      const said = this.#byStart.get(startOf(text, at))
      if (!said) continue
      for (const { word, rules: some } of said)
        if (text.startsWith(word, at)) {
          rules ??= new Set()
          for (const rule of some) rules.add(rule)
        }
    }
    return rules === null ? [] : [...rules].sort((a, b) => a - b)
  }
}

function toldBy(rule: ToldRule | undefined, folded: string): readonly ToldFact[] {
  if (!rule) return NOTHING
  const { item, sure, says, value: read } = rule
  return allOf(folded, says).flatMap((m): readonly ToldFact[] => {
    const value = read ? read(m[0]) : tidyText(m[0])
    return value === null ? [] : [{ start: m.index, end: m.index + m[0].length, item, sure, value }]
  })
}
