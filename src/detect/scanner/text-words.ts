import type { DataKind } from '#kernel/data-kinds.ts'
import { labelListing } from '../labels/label-dictionary.ts'
import { BEGINNINGS, WORDS_OF_ANOTHER } from '../labels/label-start.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { endOfTextLabel, wholeTextLabel } from '../labels/text-label.ts'
import { longestLabel, wordLabel } from '../labels/text-labels.ts'
import { ONE_WORD, OWN_SHAPE } from '../prose/text.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import { labelledValue } from '../reader/label-only.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { officeBeginnings } from '../values/mail-address.ts'
import * as places from './kernel/places.ts'
import { BEFORE_BLANK, BEFORE_SIGN } from './kernel/prose-places.ts'
import { type Kind, RULE_OF } from './layout.ts'
import type { ScanKernel } from './scan-kernel.ts'

/** What stands behind a label, as the kernel judges it: what the label is, by which rule, and what is found there. */
interface LabelUse {
  /** Bytes of the stretch before the label itself. */
  readonly offset: number
  readonly use: number
  readonly rule: number
  readonly kind: Kind | null
}

const NONE: LabelUse = { offset: 0, use: places.NO_LABEL, rule: 0, kind: null }

/** What the kernel asks about a stretch of ASCII before a sign. */
export function labelUse(reader: Reader, stretch: string, question: number): LabelUse {
  switch (question) {
    case places.WHOLE_LABEL: {
      const meaning = wholeTextLabel(stretch)
      return meaning ? meaningUse(reader, meaning, stretch, 0) : NONE
    }
    case places.END_OF_LABEL:
      return endUse(reader, stretch)
    default:
      return tailUse(reader, stretch)
  }
}

/** What the kernel asks about a stretch of a line with characters beyond ASCII; places are units. */
export function stretchUse(reader: Reader, stretch: string, question: number): LabelUse {
  const text = foldWidth(stretch)
  if (question === BEFORE_BLANK) {
    const meaning = wordLabel(text, 0, text.length)
    return meaning ? meaningUse(reader, meaning, text, 0) : NONE
  }
  const label = longestLabel(text, 0, text.length, question === BEFORE_SIGN)
  return label ? meaningUse(reader, label.meaning, text.slice(label.labelStart), label.labelStart) : NONE
}

/** What the end of a stretch says, or of its last words, the longest first, when none is known as a whole. */
function endUse(reader: Reader, stretch: string): LabelUse {
  for (let at = 0; at < stretch.length; at++) {
    if (at > 0 && stretch[at - 1] !== ' ') continue
    const label = stretch.slice(at)
    const meaning = /[A-Za-z]/.test(label) ? endOfTextLabel(label) : null
    if (meaning) return meaningUse(reader, meaning, label, at)
  }
  return NONE
}

/** Words that may end or begin a label beside what it says, and numbers of things, before which digits may stand. */
const BESIDE_DIGITS = /^(?:required|optional)|^(?:no|num|number|cd|code)$/

/**
 * What the end of a stretch says from its last digit on that has a letter behind it. In no word of the dictionary does a
 * letter follow a digit, but in those that are looked up; so nothing before that digit makes a difference when the rest
 * says nothing.
 */
function tailUse(reader: Reader, tail: string): LabelUse {
  const squeezed = tail.replace(/[^0-9A-Za-z]/g, '').toLowerCase()
  const isFree = !BESIDE_DIGITS.test(squeezed.slice(1)) && !DIGIT_AND_LETTER.has(squeezed.slice(0, 2))
  return isFree && endUse(reader, tail).use === places.NO_LABEL ? NONE : { ...NONE, use: places.ALL_NEEDED }
}

/** A digit and the letter behind it inside of a word of the dictionary. */
const DIGIT_AND_LETTER: ReadonlySet<string> = new Set(labelListing().match(/\d[a-z]/g))

/** A bit for each letter that may follow a digit in a label: `addr1city`, `tel1 required`. */
const BEHIND_DIGITS = [...DIGIT_AND_LETTER, '1required', '1optional'].reduce(
  (letters, pair) => letters | (1 << (pair.charCodeAt(1) - 97)),
  0,
)

const NUMBER_LABEL = /^(?:番号|no\.?|number|num)\s*$/i

function meaningUse(reader: Reader, meaning: LabelMeaning, label: string, offset: number): LabelUse {
  const { use: item, depends, ofFirm, piece } = meaning
  const quiet = { offset, rule: 0, kind: null }
  if (depends === 'city' || item === 'free-text') return { ...quiet, use: places.QUIET }
  if (item === 'ignore') {
    if (ofFirm) return { ...quiet, use: places.ASKED_LABEL }
    return { ...quiet, use: NUMBER_LABEL.test(label) ? places.SILENT_NUMBER : places.SILENT }
  }
  if (piece || item === 'address' || item === 'occupation') return { ...quiet, use: places.ASKED_LABEL }
  return { offset, ...valueUse(reader, item, meaning) }
}

/** How the value of an item is judged that a label names. */
function valueUse(
  reader: Reader,
  item: DataKind,
  { role, depends }: LabelMeaning,
): Pick<LabelUse, 'use' | 'rule' | 'kind'> {
  const isWord = ONE_WORD.has(item)
  const first = reader.of(item)[0]
  if (!first) {
    const kind: Kind = { item, role, sure: 'likely', by: LABEL }
    if (depends === 'counting') return { use: places.COUNTING, rule: 0, kind }
    const use = item === 'password' ? places.UNBROKEN : isWord ? places.ONE_WORD : places.WHOLE_VALUE
    return { use, rule: 0, kind }
  }
  const rule = RULE_OF.get(first.id)
  if (rule === undefined || depends === 'counting') return { use: places.ASKED_LABEL, rule: 0, kind: null }
  const use = isWord ? places.SHAPED_WORD : places.SHAPED
  return { use, rule, kind: { item, role, sure: 'certain', by: first.id } }
}

/** What is named as finder where a line tells who logged in. */
export const TOLD = 'told'

/** Who logged in, as the kernel sees it in access logs. */
export const LOGIN_KIND: Kind = { item: 'user-id', sure: 'likely', by: TOLD, role: 'self' }

/** What the kernel finds without a label, in the order of its numbers (`FOUND_MAIL` and those behind it, then `FOUND_NAME` and `FOUND_LOGIN`). */
export const foundKinds: readonly Kind[] = [
  ...(
    [
      ['email', 'likely'],
      ['ip-address', 'likely'],
      ['phone', 'likely'],
      ['phone', 'possible'],
      ['my-number', 'possible'],
      ['corporate-number', 'possible'],
      ['card-number', 'likely'],
      ['name', 'likely'],
      ['name', 'possible'],
    ] as const
  ).map(([item, sure]): Kind => ({ item, sure, by: item, role: 'self' })),
  LOGIN_KIND,
]

const RANKS = { certain: 0, likely: 1, possible: 2 } as const
const MARKS: ReadonlyMap<string, number> = new Map([
  ['email', 1 << 16],
  ['card-number', 1 << 17],
])
/** Marks what has a shape of its own wherever it stands. */
const SHAPE_OF_ITS_OWN = 1 << 18

/** What the kernel has to know of a kind to settle overlaps: its rank, its turn among equals, whether silence spares it. */
export function kindWord(reader: Reader, { item, sure, by }: Kind): number {
  const finders = [...reader.all.map(({ id }) => id), LABEL, TOLD].sort()
  return (
    RANKS[sure] | (finders.indexOf(by) << 8) | (MARKS.get(item) ?? 0) | (OWN_SHAPE.has(item) ? SHAPE_OF_ITS_OWN : 0)
  )
}

/** Tells the kernel with what labels begin that are known as a whole, and with what the mailboxes of offices begin. */
export function placeBeginnings(kernel: ScanKernel): void {
  const bytes = new Uint8Array(kernel.memory.buffer)
  const put = (word: string): number =>
    places.INPUT + new TextEncoder().encodeInto(word, bytes.subarray(places.INPUT)).written
  for (const units of BEGINNINGS) kernel.learnBeginning(units)
  kernel.beginWords(BEHIND_DIGITS)
  for (const word of WORDS_OF_ANOTHER)
    if (!/f[ek]|g[eou]|ky|p[ao]/.test(word) || !kernel.learnWord(places.INPUT, put(word)))
      throw new Error(
        `the kernel cannot look for "${word}" in labels (kernel/look-back.ts, kernel/label-beginnings.ts)`,
      )
  for (const word of officeBeginnings) kernel.learnOffice(places.INPUT, put(word.replace(/\d/g, '')))
}

/** What the walk over texts takes for granted of recognizers, none of which it may overlook. */
const KNOWN: ReadonlySet<string> = new Set(
  `birth-date card-expiry card-last4 card-number card-security-code corporate-number drivers-licence email encoded-email hidden-email iban ip-address kr-rrn my-number passport
password-hash pension-number phone postal-code residence-card roman-address roman-postal-code sender-name ssn virtual-account`.split(
    /\s+/,
  ),
)

/** Whether the kernel knows all recognizers that look at text in ASCII. */
export const knowsAll = (reader: Reader): boolean => reader.all.every(({ id, needs }) => KNOWN.has(id) || needs.wide)

/** The normal form of what the kernel found. */
export function normalForm(reader: Reader, { item, by, sure }: Kind, written: string): string {
  if (item === 'name' && sure !== 'certain') return tidyText(written)
  if (item === 'email') return foldWidth(written).trim().toLowerCase()
  const finder = reader.of(item).find(({ id }) => id === by)
  return finder?.read(written) ?? labelledValue(item, written)
}
