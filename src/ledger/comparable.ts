import type { DataKind } from '#kernel/data-kinds.ts'
import { compatible } from './characters.ts'
import { completedTown } from './postal-check.ts'
import type { LedgerRecord } from './record.ts'
import accountNumber from './rules/account-number.ts'
import { addressForm } from './rules/address.ts'
import { birthDay } from './rules/birth-date.ts'
import corporateName from './rules/corporate-name.ts'
import email from './rules/email.ts'
import { kanaReading } from './rules/kana-reading.ts'
import { nameForm } from './rules/person-name.ts'
import phone from './rules/phone.ts'
import postalCode from './rules/postal-code.ts'
import { bagOfReading, romajiBag } from './rules/romaji-bag.ts'

/** What of one record can be compared with another; an empty text or list where it holds nothing. */
export interface Comparable {
  readonly name: string
  readonly latin: boolean
  readonly family: string
  readonly given: string
  /** Of a name in Latin letters the word written first; `name` holds its words in the order of the alphabet. */
  readonly firstWord: string
  readonly kana: string
  readonly kanaFamily: string
  readonly kanaGiven: string
  /** Letters of the reading, in whatever order it was written. */
  readonly reading: string
  /** yyyymmdd, 0 if unknown. */
  readonly birth: number
  /** 1 male, 2 female, 0 unknown. */
  readonly sex: number
  readonly zip: string
  readonly address: string
  readonly room: string
  readonly mails: readonly string[]
  readonly phones: readonly string[]
  /** Numbers given to one person only, each with its kind in front. */
  readonly numbers: readonly string[]
  /** The same customer and login numbers without their kind, since systems call them differently. */
  readonly ids: readonly string[]
  /** Numbers that a household may share: bank accounts, cards. */
  readonly accounts: readonly string[]
  /** Addresses of machines, used only where a record says nothing else. */
  readonly machines: readonly string[]
}

/** A record that can be compared with nothing. */
export const NOTHING: Comparable = {
  name: '',
  latin: false,
  family: '',
  given: '',
  firstWord: '',
  kana: '',
  kanaFamily: '',
  kanaGiven: '',
  reading: '',
  birth: 0,
  sex: 0,
  zip: '',
  address: '',
  room: '',
  mails: [],
  phones: [],
  numbers: [],
  ids: [],
  accounts: [],
  machines: [],
}

/** Values a record is compared by, most of one kind. */
export const VALUES_MAX = 4

const GIVEN_TO_ONE: readonly DataKind[] = [
  'customer-number',
  'user-id',
  'virtual-account',
  'my-number',
  'drivers-licence',
  'passport',
  'residence-card',
  'pension-number',
  'national-id',
]
const SHAREABLE: readonly DataKind[] = ['bank-account', 'card-number']

/** Normalises the values of a record for comparison; equal facts in other spellings give equal texts. */
export function comparableOf(record: LedgerRecord): Comparable {
  const { values } = record
  const name = nameForm(values.name?.[0] ?? '')
  const writtenKana = values['name-kana']?.[0] ?? ''
  const kanaText = compatible(writtenKana || (name.script === 'kana' ? (values.name?.[0] ?? '') : ''))
  const kana = kanaReading(kanaText)
  const [kanaFamily, kanaGiven] = kana === '' ? ['', ''] : outerWords(kanaText)
  const latin = name.script === 'latin' && name.whole !== ''
  const place = addressForm(values.address?.[0] ?? '')
  const zip = postalCode.apply(values['postal-code']?.[0] ?? '')
  const town = completedTown(place.town, zip)
  return {
    // A name written in kana is a reading; it is compared as one.
    name: name.script === 'kana' && kana !== '' ? '' : name.whole,
    latin,
    family: name.script === 'kanji' ? name.family : '',
    given: name.script === 'kanji' ? name.given : '',
    firstWord: latin ? name.family : '',
    kana,
    kanaFamily: kanaReading(kanaFamily),
    kanaGiven: kanaReading(kanaGiven),
    reading: kana !== '' ? bagOfReading(kanaText, kana) : latin ? romajiBag(name.whole) : '',
    birth: birthDay(values['birth-date']?.[0] ?? ''),
    sex: sexOf(values.sex?.[0]),
    zip,
    address: town !== '' && place.numbers !== '' ? `${town} ${place.numbers}` : '',
    room: place.room,
    mails: forms(
      both(
        values.email,
        values['user-id']?.filter((id) => id.includes('@')),
      ),
      email.apply,
    ),
    phones: forms(values.phone ?? NONE, phone.apply),
    numbers: ofKinds(values, GIVEN_TO_ONE, (kind, number) => `${kind}:${number}`),
    ids: forms(both(values['customer-number'], values['user-id']), accountNumber.apply),
    accounts: ofKinds(values, SHAREABLE, (_kind, number) => number),
    machines: forms(both(values['ip-address'], values['device-id']), (text) => text),
  }
}

const BETWEEN_WORDS = /[\s・]/

/** The first and the last of several words, else two empty ones. */
function outerWords(text: string): readonly [string, string] {
  const plain = text.trim()
  const first = plain.search(BETWEEN_WORDS)
  if (first < 0) return ['', '']
  let last = plain.length - 1
  while (!BETWEEN_WORDS.test(plain.charAt(last))) last--
  return [plain.slice(0, first), plain.slice(last + 1)]
}

const sexOf = (text: string | undefined): number => (text === 'm' ? 1 : text === 'f' ? 2 : 0)

const NONE: readonly string[] = []

const both = (one: readonly string[] = NONE, other: readonly string[] = NONE): readonly string[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other]

function ofKinds(
  values: LedgerRecord['values'],
  kinds: readonly DataKind[],
  named: (kind: DataKind, number: string) => string,
): readonly string[] {
  let found: string[] | undefined
  for (const kind of kinds) {
    const texts = values[kind]
    if (texts) for (const number of forms(texts, accountNumber.apply)) (found ??= []).push(named(kind, number))
  }
  return found ?? NONE
}

function forms(texts: readonly string[], form: (text: string) => string): readonly string[] {
  if (texts.length === 0) return NONE
  if (texts.length === 1) {
    const only = form(texts[0] ?? '')
    return only === '' ? NONE : [only]
  }
  const all = new Set(texts.map(form))
  all.delete('')
  return [...all].sort().slice(0, VALUES_MAX)
}

/** True when the record is about a company and nobody in it. */
export function isCompanyOnly({ values }: LedgerRecord): boolean {
  if (values['birth-date']?.length || values.sex?.length || values['my-number']?.length) return false
  const [names, readings] = [values.name ?? NONE, values['name-kana'] ?? NONE]
  if (!names.some(isWritten) && !readings.some(isWritten))
    return values['corporate-number'] !== undefined && Object.keys(values).length === 1
  return (names.some(isCompany) || readings.some(isCompany)) && !names.some(isPerson)
}

const isWritten = (text: string): boolean => text.trim() !== ''

const isCompany = (text: string): boolean => corporateName.apply(text) !== ''

const isPerson = (text: string): boolean => !isCompany(text) && nameForm(text).whole !== ''

/**
 * Everything comparable in one text, from which the record's identity is hashed: the same content, the same hash,
 * whatever file it came in.
 */
export function contentOf(c: Comparable): string {
  const person = `${c.name}\x1f${c.kana}\x1f${c.latin ? '' : c.reading}\x1f${c.birth || ''}`
  const reached = `${c.zip}\x1f${c.address}\x1f${joined(c.mails)}\x1f${joined(c.phones)}`
  const known = `${person}\x1f${reached}\x1f${joined(c.numbers)}\x1f${joined(c.accounts)}`
  // Nine separators and nothing between them.
  return known.length === 9 ? `machine\x1f${joined(c.machines)}` : known
}

const joined = (values: readonly string[]): string => (values.length < 2 ? (values[0] ?? '') : values.join(' '))

/** True when two rows with this very content may still be two people: a name alone, a birth date alone, nothing. */
export function isWeak(c: Comparable): boolean {
  if (c.numbers.length + c.mails.length + c.phones.length + c.accounts.length + c.ids.length > 0) return false
  const named = c.name !== '' || c.kana !== ''
  const placed = c.address !== '' || c.zip !== ''
  if (named ? c.birth > 0 || placed : c.birth > 0 && c.address !== '') return false
  return named || c.birth > 0 || placed || c.machines.length === 0
}
