/** Numbers of each packed record, in this order; `contact` is the length of its contact in bytes. */
export const packedNumbers = [
  'table',
  'row',
  'role',
  'attack',
  'certainty',
  'exposure',
  'low',
  'high',
  'standing',
  'reach',
  'birth',
  'facts',
  'contact',
] as const
export type PackedNumber = (typeof packedNumbers)[number]

/** Where each number stands within a record. */
export const numberPlace = Object.fromEntries(packedNumbers.map((name, i) => [name, i])) as Readonly<
  Record<PackedNumber, number>
>

/** Texts of a record of which it has at most one, in the order in which they are packed; lists follow. */
export const textFacts = [
  'name',
  'family',
  'given',
  'firstWord',
  'kana',
  'kanaFamily',
  'kanaGiven',
  'reading',
  'zip',
  'address',
  'room',
] as const
export type TextFact = (typeof textFacts)[number]

/** Facts of which a record is compared by up to `VALUES_MAX`, in the order in which they are packed. */
export const listFacts = ['mails', 'phones', 'numbers', 'ids', 'accounts'] as const
export type ListFact = (typeof listFacts)[number]

/** The number `facts`: a bit for each single text the record has, then these, then how many values each list has. */
export const factBits = {
  latin: 1 << textFacts.length,
  /** 1 male, 2 female, 0 unknown; two bits. */
  sex: textFacts.length + 1,
  /** The content may be several people's. */
  weak: 1 << (textFacts.length + 3),
  /** Three bits a list. */
  lists: textFacts.length + 4,
} as const

/** How many texts a record with these facts has. */
export function textCount(facts: number): number {
  let count = 0
  for (let bits = facts & ((1 << textFacts.length) - 1); bits !== 0; bits &= bits - 1) count++
  for (let list = 0; list < listFacts.length; list++) count += listLength(facts, list)
  return count
}

/** How many values of a list a record with these facts has. */
export const listLength = (facts: number, list: number): number => (facts >>> (factBits.lists + 3 * list)) & 7

/**
 * Records in the form in which they are compared, as numbers and three stretches of memory, so that they can be handed
 * from thread to thread or kept without an object a record. Plain values: in memory only, or sealed. What is packed
 * depends on the records, the rules, and on which rows are excluded.
 */
export interface PackedRecords {
  readonly count: number
  /** Tables and attacks the records name, by place. */
  readonly tables: readonly { readonly file: string; readonly part: string }[]
  readonly attacks: readonly string[]
  /** `packedNumbers` of each record. */
  readonly numbers: Int32Array
  /** Content hash of each record, four words of 32 bits, the most significant first. */
  readonly hashes: Int32Array
  /** Length and hash of each text, record after record. */
  readonly texts: Int32Array
  /** The texts themselves, as units of UTF-16. */
  readonly units: Uint16Array
  /** The contacts, as the contact arena holds them. */
  readonly contacts: Uint8Array
}

/** Packed records in memory of their own. */
export const ownPacked = (packed: PackedRecords): PackedRecords => ({
  ...packed,
  numbers: packed.numbers.slice(),
  hashes: packed.hashes.slice(),
  texts: packed.texts.slice(),
  units: packed.units.slice(),
  contacts: Uint8Array.from(packed.contacts),
})
