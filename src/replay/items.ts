import type { DataKind } from '#kernel/data-kinds.ts'

/** The items that leak in the replay, in the order of the list of kinds; the place of each is its bit. */
const LEAKING = [
  'name',
  'name-kana',
  'birth-date',
  'age',
  'sex',
  'address',
  'postal-code',
  'phone',
  'email',
  'user-id',
  'password',
  'bank-account',
  'virtual-account',
  'questionnaire',
] as const satisfies readonly DataKind[]

export type Item = (typeof LEAKING)[number]

/** A set of items as one whole number. */
export type Items = number

const BIT = new Map<DataKind, number>(LEAKING.map((item, i) => [item, 1 << i]))

/** The set of some items. */
export const items = (...list: readonly Item[]): Items => list.reduce((set, item) => set | (BIT.get(item) ?? 0), 0)

/** Whether the set holds the item. */
export const has = (set: Items, item: Item): boolean => (set & (BIT.get(item) ?? 0)) !== 0

/** The items of a set in the order of the list of kinds. */
export const listItems = (set: Items): readonly DataKind[] => LEAKING.filter((item) => has(set, item))
