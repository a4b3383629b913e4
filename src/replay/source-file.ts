import { type Encoding, encode } from './encode.ts'
import { digits } from './homes.ts'
import type { Person } from './person.ts'
import type { PlannedRow } from './plan.ts'
import { type Random, randomFor } from './random.ts'

/** One file of the replay: its path in the case folder and its bytes, made while they are read. */
export interface ReplayFile {
  readonly path: string
  chunks(): Iterable<Uint8Array>
}

/** A file of evidence or of the firm's own customers, with the truth about its rows. */
export interface SourceFile extends ReplayFile {
  /** SQL table, or empty. */
  readonly part: string
  /** Empty for the customer table. */
  readonly attack: string
  /** A mail is one record as a whole and its row is 0; a table's rows count from 1. */
  readonly grain: 'row' | 'document'
  readonly rows: readonly Pick<PlannedRow, 'person' | 'items'>[]
}

const CHUNK_LENGTH = 1 << 16

/** The bytes of a text given in pieces, in chunks of about 64 Ki characters. */
export function* bytesOf(pieces: Iterable<string>, encoding: Encoding): Generator<Uint8Array> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK_LENGTH) continue
    yield encode(text, encoding)
    text = ''
  }
  if (text) yield encode(text, encoding)
}

/** A cell of a comma separated file, in quotes where RFC 4180 asks for them. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const JUNK_PHONE = '000-0000-0000'

/** What somebody typed into the fields for a land line and a mobile; at least one is not empty. */
export function phonesOf(person: Person, random: Random): readonly [string, string] {
  if (random.perMille(5)) return [JUNK_PHONE, '']
  return [person.landLine, person.mobile]
}

/** The one number that somebody gives when there is one field. */
export const phoneOf = (person: Person, random: Random): string => {
  const [landLine, mobile] = phonesOf(person, random)
  return mobile || landLine
}

/** The mail address as it was in 2016. */
export const emailIn2016 = (person: Person): string =>
  person.event.kind === 'new-mail' ? person.event.earlierEmail : person.email

const BANKS = 'みほん銀行 ひながた銀行 あおぞら見本信用金庫 わかば例示銀行 みどり標本信用組合'.split(' ')
const BRANCHES = '本店 駅前支店 中央支店 東支店 みなみ支店 港町支店 大通支店'.split(' ')

export interface BankAccount {
  readonly bank: string
  readonly branch: string
  readonly type: '普通' | '当座'
  readonly number: string
}

/** Somebody's own bank account, always the same. */
export function bankAccountOf(seed: string, owner: string): BankAccount {
  const random = randomFor(seed, `bank ${owner}`)
  return {
    bank: random.pick(BANKS),
    branch: random.pick(BRANCHES),
    type: random.perMille(985) ? '普通' : '当座',
    number: digits(random, 7),
  }
}

/** The account at the firm's bank that exists for one customer's transfers: seven digits, each customer another. */
export const virtualAccountOf = (person: Person): BankAccount & { readonly branchNumber: string } => ({
  bank: 'みほん銀行',
  branch: `振込専用第${1 + (person.no % 7)}支店`,
  branchNumber: String(801 + (person.no % 7)),
  type: '普通',
  number: String(3_000_000 + ((person.no * 7919) % 6_000_011)),
})

const PASSWORD_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

/** The password for the first login, as the firm had made and sent it. */
export function firstPasswordOf(seed: string, person: Person): string {
  const random = randomFor(seed, `password ${person.no}`)
  let out = ''
  for (let i = 0; i < 8; i++) out += PASSWORD_LETTERS.charAt(random.below(PASSWORD_LETTERS.length))
  return out
}

/** `YYYY-MM-DD hh:mm:ss` on a day, in office and evening hours. */
export const timeOn = (day: string, random: Random): string => {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${day} ${two(7 + random.below(16))}:${two(random.below(60))}:${two(random.below(60))}`
}
