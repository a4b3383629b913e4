import { type LabelMeaning, labelWords, readLabel } from './labels.ts'

/** Lines of one log or form repeat their labels; so many of the latest are remembered, and as many of those before. */
const REMEMBERED_MAX = 4_000
let latest = new Map<string, LabelMeaning | null>()
let before = new Map<string, LabelMeaning | null>()

/**
 * What `readLabel` says of a label, remembered. Moments and numbers before the words of a line of a log make every
 * label of it another one; where the digits cannot matter, one such label is remembered for all.
 */
export function rememberedLabel(written: string): LabelMeaning | null {
  const label = withoutMoment(written)
  let meaning = latest.get(label)
  if (meaning !== undefined) return meaning
  meaning = before.get(label)
  if (meaning === undefined) meaning = readLabel(label)
  if (latest.size >= REMEMBERED_MAX) [before, latest] = [latest, new Map()]
  latest.set(label, meaning)
  return meaning
}

const [ZERO, NINE] = [48, 57]
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

/** Behind digits these words are left out when a label is looked up; then the digits are a count. */
const LEFT_OUT = /^(?:no|num|number|cd|code|required|optional|s)*$/
/** These words are left out wherever they stand, so that what stands around them meets. */
const OF_ANOTHER = /guardian|hogosha|parent|emergency|spouse|referrer|nextofkin|kinkyu/
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
export function withoutMoment(label: string): string {
  let digits = 0
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i)
    if (isDigit(code)) digits++
    else if (code > 0x7e || code < 0x20 || BRACKETS.has(code)) return label
  }
  if (digits < DIGITS_MIN) return label
  const squeezed = label.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (NUMBERED.test(squeezed) || OF_ANOTHER.test(squeezed)) return label
  const end = /[a-z]*$/.exec(squeezed)?.[0] ?? ''
  // Three digits or more at the end are no count, unless they are the index of a list.
  if (end === '' ? !/\d{3}$/.test(squeezed) || /\.\d+$/.test(label) : LEFT_OUT.test(end)) return label
  return label.replace(/\d/g, '0')
}

const DIGITS_MIN = 3
const BRACKETS: ReadonlySet<number> = new Set([...'()[]{}<>'].map((c) => c.charCodeAt(0)))
