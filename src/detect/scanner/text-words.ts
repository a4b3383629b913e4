import type { DataKind } from '#kernel/data-kinds.ts'
import { type LabelMeaning, readLabel } from '../labels.ts'
import { officeBeginnings } from '../mail-address.ts'
import { LABEL, type Reader } from '../reading.ts'
import { ONE_WORD } from '../text.ts'
import * as places from './kernel/places.ts'
import { type Kind, RULE_OF } from './layout.ts'
import type { ScanKernel } from './scan-kernel.ts'

/** What stands behind a label, as the kernel judges it: what the label is, by which rule, and what is found there. */
interface LabelUse {
  /** Bytes of the stretch before the label itself. */
  readonly offset: number
  readonly use: number
  readonly rule: number
  readonly kind: Kind | null
  readonly exact: boolean
}

const NUMBER_LABEL = /^(?:番号|no\.?|number|num)\s*$/i

/** The label in a stretch that ends before a sign: all of it or its last words, the longest that is known as a whole. */
function labelIn(stretch: string): { readonly meaning: LabelMeaning; readonly labelStart: number } | null {
  const begins = Array.from(stretch, (_, at) => at).filter((at) => at === 0 || stretch[at - 1] === ' ')
  const labels = begins.flatMap((labelStart) => {
    const meaning = readLabel(stretch.slice(labelStart))
    return meaning ? [{ meaning, labelStart }] : []
  })
  return labels.find(({ meaning }) => meaning.exact) ?? labels[0] ?? null
}

/** What the kernel has to know of the label in a stretch of ASCII before a sign. */
export function labelUse(reader: Reader, stretch: string): LabelUse {
  const found = labelIn(stretch)
  if (!found) return { offset: 0, use: places.NO_LABEL, rule: 0, kind: null, exact: false }
  const { meaning, labelStart } = found
  const at = { offset: labelStart, exact: meaning.exact }
  const quiet = { ...at, rule: 0, kind: null }
  if (meaning.depends === 'city' || meaning.use === 'free-text') return { ...quiet, use: places.QUIET }
  if (meaning.use === 'ignore') {
    const ofNumber = NUMBER_LABEL.test(stretch.slice(labelStart))
    if (meaning.ofFirm) return { ...quiet, use: places.ASKED_LABEL }
    return { ...quiet, use: ofNumber ? places.SILENT_NUMBER : places.SILENT }
  }
  if (meaning.piece || meaning.use === 'address') return { ...quiet, use: places.ASKED_LABEL }
  return { ...at, ...valueUse(reader, meaning.use, meaning) }
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

/** What the kernel finds without a label, in the order of its numbers (`FOUND_MAIL` and those behind it). */
export const foundKinds: readonly Kind[] = (
  [
    ['email', 'likely'],
    ['ip-address', 'likely'],
    ['phone', 'likely'],
    ['phone', 'possible'],
    ['my-number', 'possible'],
    ['corporate-number', 'possible'],
    ['card-number', 'likely'],
  ] as const
).map(([item, sure]) => ({ item, sure, by: item, role: 'self' }))

const RANKS = { certain: 0, likely: 1, possible: 2 } as const
const MARKS: ReadonlyMap<string, number> = new Map([
  ['email', 1 << 16],
  ['card-number', 1 << 17],
])

/** What the kernel has to know of a kind to settle overlaps: its rank, its turn among equals, whether silence spares it. */
export function kindWord(reader: Reader, { item, sure, by }: Kind): number {
  const finders = [...reader.all.map(({ id }) => id), LABEL].sort()
  return RANKS[sure] | (finders.indexOf(by) << 8) | (MARKS.get(item) ?? 0)
}

/** Tells the kernel with what the mailboxes of offices begin. */
export function placeOffices(kernel: ScanKernel): void {
  const bytes = new Uint8Array(kernel.memory.buffer)
  for (const word of officeBeginnings) {
    const { written } = new TextEncoder().encodeInto(word.replace(/\d/g, ''), bytes.subarray(places.INPUT))
    kernel.learnOffice(places.INPUT, places.INPUT + written)
  }
}

/** What the walk over texts takes for granted of recognizers, none of which it may overlook. */
const KNOWN: ReadonlySet<string> = new Set(
  `birth-date card-expiry card-last4 card-number card-security-code corporate-number drivers-licence email ip-address kr-rrn my-number passport
password-hash pension-number phone postal-code residence-card sender-name ssn virtual-account`.split(/\s+/),
)

/** Whether the kernel knows all recognizers that look at text in ASCII. */
export const knowsAll = (reader: Reader): boolean => reader.all.every(({ id, needs }) => KNOWN.has(id) || needs.wide)
