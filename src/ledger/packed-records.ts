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

/** What is packed of records but not which tables they are of. */
export type PackedBody = Pick<PackedRecords, 'numbers' | 'hashes' | 'texts' | 'units' | 'contacts'>

/** How many values each of the five arrays has, in the order above. */
export type BodyLengths = readonly [numbers: number, hashes: number, texts: number, units: number, contacts: number]

export const lengthsOf = ({ numbers, hashes, texts, units, contacts }: PackedBody): BodyLengths => [
  numbers.length,
  hashes.length,
  texts.length,
  units.length,
  contacts.length,
]

/** Bytes that the five arrays take one after the other. */
export const bytesIn = ([numbers, hashes, texts, units, contacts]: BodyLengths): number =>
  4 * (numbers + hashes + texts) + 2 * units + contacts

/** The five arrays one after the other in a piece of memory. */
export function bodyIn(memory: ArrayBuffer, lengths: BodyLengths) {
  const [numbers, hashes, texts, units, contacts] = lengths
  const afterTexts = 4 * (numbers + hashes + texts)
  return {
    numbers: new Int32Array(memory, 0, numbers),
    hashes: new Int32Array(memory, 4 * numbers, hashes),
    texts: new Int32Array(memory, 4 * (numbers + hashes), texts),
    units: new Uint16Array(memory, afterTexts, units),
    contacts: new Uint8Array(memory, afterTexts + 2 * units, contacts),
  } satisfies PackedBody
}

/** The same in one piece of memory of its own, which can be handed to another thread. */
export function ownBody(body: PackedBody): ReturnType<typeof bodyIn> {
  const lengths = lengthsOf(body)
  const own = bodyIn(new ArrayBuffer(bytesIn(lengths)), lengths)
  own.numbers.set(body.numbers)
  own.hashes.set(body.hashes)
  own.texts.set(body.texts)
  own.units.set(body.units)
  own.contacts.set(body.contacts)
  return own
}

/** Packed records in memory of their own. */
export const ownPacked = (packed: PackedRecords): PackedRecords => ({ ...packed, ...ownBody(packed) })
