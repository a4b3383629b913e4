import { BY_NEIGHBOURS, FOLDED, foldWidth, isHyphenAt } from './fold.ts'
import type { Recognizer } from './recognizer.ts'

/** What a text is made of, seen in one pass, so that most recognizers need not look at it. */
export interface Contents {
  readonly folded: string
  /** Most digits in one stretch of digits and the signs that part them in numbers. */
  readonly digits: number
  /** Whether there are characters beyond ASCII when it is folded. */
  readonly wide: boolean
  /** Whether signs stand in it that part labels from values. */
  readonly marked: boolean
  /** Whether a capital letter stands in it when it is folded. */
  readonly capitals: boolean
  /** One bit for each set of characters of which some recognizer needs one; set when one stands in the text. */
  readonly signs: number
}

/** Blank, brackets, plus, hyphen, dot and stroke may stand inside a number; so may a colon inside an address of a network. */
const WITHIN_NUMBERS: ReadonlySet<number> = new Set([0x20, 0x28, 0x29, 0x2b, 0x2d, 0x2e, 0x2f])

/** `:` `=` `>` `]` and a tab stand between labels and values. */
const LABEL_SIGNS: ReadonlySet<number> = new Set([0x3a, 0x3d, 0x3e, 0x5d, 0x09])

const [DIGIT, WITHIN, WIDE, MARK, CHANGED, MAYBE_HYPHEN, CAPITAL] = [1, 2, 4, 8, 16, 32, 64]
const FIRST_SIGN = 7
const SIGNS_MAX = 24

/** Tells what texts are made of, for a set of recognizers. */
export class ContentsReader {
  /** What each UTF-16 unit tells, before folding. */
  readonly #marks = new Uint32Array(0x10000)
  readonly #bitOf = new Map<string, number>()

  constructor(recognizers: readonly Recognizer[]) {
    for (const { needs } of recognizers)
      if (needs.anyOf !== undefined && !this.#bitOf.has(needs.anyOf)) {
        if (this.#bitOf.size === SIGNS_MAX) throw new RangeError(`more than ${SIGNS_MAX} recognizers need signs`)
        this.#bitOf.set(needs.anyOf, 1 << (FIRST_SIGN + this.#bitOf.size))
      }
    for (let code = 0; code < 0x10000; code++) {
      const folded = FOLDED[code] ?? code
      if (folded === BY_NEIGHBOURS) this.#marks[code] = MAYBE_HYPHEN
      else
        this.#marks[code] =
          (folded >= 48 && folded <= 57 ? DIGIT : 0) |
          (WITHIN_NUMBERS.has(folded) ? WITHIN : 0) |
          (folded > 0x7f ? WIDE : 0) |
          (folded >= 65 && folded <= 90 ? CAPITAL : 0) |
          (LABEL_SIGNS.has(folded) ? MARK : 0) |
          (folded === code ? 0 : CHANGED)
    }
    for (const [characters, bit] of this.#bitOf) {
      const needed = new Set([...characters].map((c) => c.charCodeAt(0)))
      for (let code = 0; code < 0x10000; code++)
        if (needed.has(FOLDED[code] ?? code)) this.#marks[code] = (this.#marks[code] ?? 0) | bit
    }
  }

  /** The bit that is set in `signs` when one of these characters stands in a text. */
  signOf(characters: string): number {
    return this.#bitOf.get(characters) ?? 0
  }

  of(text: string): Contents {
    const marks = this.#marks
    let [digits, run, seen] = [0, 0, 0]
    for (let i = 0; i < text.length; i++) {
      let mark = marks[text.charCodeAt(i)] ?? 0
      if ((mark & MAYBE_HYPHEN) !== 0) mark = isHyphenAt(text, i) ? WITHIN | CHANGED : WIDE
      seen |= mark
      if ((mark & DIGIT) !== 0) {
        if (++run > digits) digits = run
      } else if ((mark & WITHIN) === 0) run = 0
    }
    return {
      folded: (seen & CHANGED) === 0 ? text : foldWidth(text),
      digits,
      wide: (seen & WIDE) !== 0,
      marked: (seen & MARK) !== 0,
      capitals: (seen & CAPITAL) !== 0,
      signs: seen,
    }
  }
}
