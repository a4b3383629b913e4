import type { DataKind } from '#kernel/data-kinds.ts'
import { LABEL } from '../reader/reading.ts'
import * as rules from './kernel/places.ts'
import type { Kind } from './layout.ts'

/**
 * How the normal form of a value is made of its bytes where it is written plainly, so that most values never become a text.
 * `ASKED`: the recognizers are to be asked.
 */
export const [ASKED, AS_WRITTEN, TIDY, TIDY_NAME, LOWER, DIGITS, POSTAL, PHONE, DAY, SEX, PIECE] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
] as const satisfies readonly number[]

const FORM_OF_RULE: ReadonlyMap<number, number> = new Map([
  [rules.EMAIL, LOWER],
  [rules.NETWORK_ADDRESS, LOWER],
  [rules.HASH, LOWER],
  [rules.PHONE, PHONE],
  [rules.POSTAL_CODE, POSTAL],
  [rules.DAY, DAY],
  [rules.NAME, TIDY],
  [rules.KANA, TIDY],
  [rules.ADDRESS, TIDY],
  [rules.SEX, SEX],
  [rules.CARD_NUMBER, DIGITS],
  [rules.MY_NUMBER, DIGITS],
  [rules.LICENCE, DIGITS],
  [rules.CORPORATE_NUMBER, DIGITS],
])

/** The form of cells that the kernel recognises by a rule as a kind. */
export function formOfCells(rule: number, kind: Kind | undefined): number {
  if (!kind) return ASKED
  if (rule !== rules.ANYTHING && rule !== rules.PASSWORD) return FORM_OF_RULE.get(rule) ?? ASKED
  return kind.piece ? PIECE : formOfLabelled(kind.item)
}

/** Kinds whose plain values recognizers of the same name give in one way, whether a label stands before them or not. */
const FORM_OF_FINDER: ReadonlyMap<string, number> = new Map([
  ['ip-address', LOWER],
  ['phone', PHONE],
  ['postal-code', POSTAL],
  ['birth-date', DAY],
  ['name', TIDY_NAME],
  ['name-kana', TIDY],
  ['address', TIDY],
  ['card-number', DIGITS],
  ['my-number', DIGITS],
  ['corporate-number', DIGITS],
  ['drivers-licence', DIGITS],
])

/** The form of what the kernel finds in texts (`normalForm`). */
export function formOfFound({ item, by, sure }: Kind): number {
  if (item === 'name' && sure !== 'certain') return TIDY
  if (item === 'email') return LOWER
  return by === LABEL ? formOfLabelled(item) : (FORM_OF_FINDER.get(by) ?? ASKED)
}

/** The form of a value of which only its label tells what it is (`labelledValue`). */
function formOfLabelled(item: DataKind): number {
  if (item === 'card-security-code') return ASKED
  return item === 'password' ? AS_WRITTEN : TIDY
}
