import { labelWords, squeeze } from './label-dictionary.ts'
import { CONTACT, GUARDIAN } from './label-owners.ts'
import type { LabelMeaning } from './labels.ts'
import { endOfTextLabel, wholeTextLabel } from './text-label.ts'

/** Lines of one log or form repeat their labels; so many of the latest are remembered, and as many of those before. */
const REMEMBERED_MAX = 4_000

/** Remembers what a question about labels gives. */
class Memory {
  readonly #ask: (label: string) => LabelMeaning | null
  #latest = new Map<string, LabelMeaning | null>()
  #before = new Map<string, LabelMeaning | null>()

  constructor(ask: (label: string) => LabelMeaning | null) {
    this.#ask = ask
  }

  of(label: string): LabelMeaning | null {
    let meaning = this.#latest.get(label)
    if (meaning !== undefined) return meaning
    meaning = this.#before.get(label)
    if (meaning === undefined) meaning = this.#ask(label)
    if (this.#latest.size >= REMEMBERED_MAX) [this.#before, this.#latest] = [this.#latest, new Map()]
    this.#latest.set(label, meaning)
    return meaning
  }
}

const wholes = new Memory(wholeTextLabel)
const ends = new Memory(endOfTextLabel)

/** What `wholeTextLabel` says of a label, remembered. */
export const rememberedWhole = (label: string): LabelMeaning | null => wholes.of(label)

/** What `endOfTextLabel` says of a label, remembered. Moments and numbers that cannot matter make it no other label. */
export const rememberedEnd = (label: string): LabelMeaning | null => ends.of(withoutMoment(label))

/** What either says of a label, remembered. */
export const rememberedLabel = (label: string): LabelMeaning | null => rememberedWhole(label) ?? rememberedEnd(label)

const [ZERO, NINE] = [48, 57]
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

/** Behind digits these words are left out when a label is looked up; then the digits are a count. */
const LEFT_OUT = /^(?:no|num|number|cd|code|required|optional|s)*$/
/** Words of the dictionary that have digits in them, with any digits. */
const NUMBERED = new RegExp(
  labelWords()
    .filter((word) => /^[a-z0-9]*\d[a-z0-9]*$/.test(word))
    .map((word) => word.replace(/\d/g, '\\d'))
    .join('|'),
)

/**
 * The label with all its digits as zeroes, when neither the dictionary nor a count at the label's end (`tel 2`) can tell
 * them apart; else the label itself. Only plain ASCII without brackets is judged.
 */
function withoutMoment(label: string): string {
  let digits = 0
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i)
    if (isDigit(code)) digits++
    else if (code > 0x7e || code < 0x20 || BRACKETS.has(code)) return label
  }
  if (digits < DIGITS_MIN) return label
  const squeezed = squeeze(label)
  if (NUMBERED.test(squeezed) || GUARDIAN.test(squeezed) || CONTACT.test(squeezed)) return label
  const end = /[a-z]*$/.exec(squeezed)?.[0] ?? ''
  // Three digits or more at the end are no count, unless they are the index of a list.
  if (end === '' ? !/\d{3}$/.test(squeezed) || /\.\d+$/.test(label) : LEFT_OUT.test(end)) return label
  return label.replace(/\d/g, '0')
}

const DIGITS_MIN = 3
const BRACKETS: ReadonlySet<number> = new Set([...'()[]{}<>'].map((c) => c.charCodeAt(0)))
