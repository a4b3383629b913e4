import type { DataKind } from '#kernel/data-kinds.ts'
import { LEARNED } from '../columns/learned-columns.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { GUESSED } from '../tables/guessed-header.ts'
import * as rules from './kernel/places.ts'

/** What is true of every whole cell of a column that the kernel recognises. */
export type Kind = Pick<ColumnMeaning, 'role' | 'sure' | 'piece'> & { readonly item: DataKind; readonly by: string }

/** How the kernel is to judge the columns of a table, and what a cell is that it recognises. */
export interface Layout {
  /** One rule a column. */
  readonly rules: Uint8Array
  /** Undefined where the kernel recognises nothing. */
  readonly kinds: readonly (Kind | undefined)[]
}

/** Which rule answers for a recognizer's `read`. The recognizer must be the first of its item. */
export const RULE_OF: ReadonlyMap<string, number> = new Map([
  ['email', rules.EMAIL],
  ['phone', rules.PHONE],
  ['postal-code', rules.POSTAL_CODE],
  ['birth-date', rules.DAY],
  ['name', rules.NAME],
  ['name-kana', rules.KANA],
  ['address', rules.ADDRESS],
  ['sex', rules.SEX],
  ['card-number', rules.CARD_NUMBER],
  ['my-number', rules.MY_NUMBER],
  ['drivers-licence', rules.LICENCE],
  ['corporate-number', rules.CORPORATE_NUMBER],
  ['ip-address', rules.NETWORK_ADDRESS],
  ['passport', rules.PASSPORT],
  ['residence-card', rules.RESIDENCE_CARD],
  ['age', rules.AGE],
  ['password-hash', rules.HASH],
  ['bank-account', rules.ACCOUNT],
  ['pension-number', rules.PENSION_NUMBER],
  ['card-last4', rules.LAST_FOUR],
  ['card-security-code', rules.SECURITY_CODE],
  ['card-expiry', rules.EXPIRY],
])

/** Answers in which other items are searched for too (`rows.ts`), so that a whole cell is not all there is. */
const SEARCHED_TOO: ReadonlySet<string> = new Set(['questionnaire', 'communications', 'family', 'health'])

/** The kernel's rules for the columns of a table. Whatever it cannot answer for is left to the recognizers. */
export function layoutOf(reader: Reader, profile: readonly ColumnMeaning[]): Layout {
  const searched = searchRule(reader)
  const columns = profile.map((meaning) => columnOf(reader, meaning, searched))
  return {
    rules: Uint8Array.from(columns, ({ rule }) => rule),
    kinds: columns.map(({ kind }) => kind),
  }
}

interface Column {
  readonly rule: number
  readonly kind?: Kind
}

function columnOf(reader: Reader, meaning: ColumnMeaning, searched: number): Column {
  const { use: item, role, sure, piece, by, several } = meaning
  if (several || reader.own.some((own) => own.id === by)) return { rule: rules.ASKED }
  if (item === 'ignore') return { rule: rules.IGNORED }
  if (item === 'free-text' || item === 'unknown') return { rule: searched }
  if (piece) return { rule: rules.ANYTHING, kind: { item, role, sure, by, piece } }
  if (SEARCHED_TOO.has(item)) return { rule: rules.ASKED }
  const first = reader.of(item)[0]
  if (!first) {
    // A header that was guessed makes nothing likely, as in `rows.ts`.
    const kind: Kind = { item, role, sure: by === GUESSED || by === LEARNED ? sure : 'likely', by: LABEL }
    return { rule: item === 'password' ? rules.PASSWORD : rules.ANYTHING, kind }
  }
  const rule = RULE_OF.get(first.id)
  return rule === undefined ? { rule: rules.ASKED } : { rule, kind: { item, role, sure, by: first.id } }
}

/** What `isDull` of the kernel takes for granted of recognizers that look at any text. */
const KNOWN_TO_SEARCH: ReadonlySet<string> = new Set([
  'birth-date',
  'card-expiry',
  'card-last4',
  'card-security-code',
  'hidden-email',
  'ip-address',
  'roman-address',
  'roman-postal-code',
  'password-hash',
])
const DIGITS_MIN = 7
const SIGNS = '@%$={>]:'

/** Whether the kernel may tell dull cells by itself: only if every recognizer needs what it looks out for. */
export function searchRule(reader: Reader): number {
  const covered = reader.all.every(({ id, needs }) => {
    if (KNOWN_TO_SEARCH.has(id) || needs.wide || (needs.digits ?? 0) >= DIGITS_MIN) return true
    return needs.sign !== undefined && SIGNS.includes(needs.sign)
  })
  return covered ? rules.SEARCHED : rules.ASKED
}
