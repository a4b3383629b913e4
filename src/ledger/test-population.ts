import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from './record.ts'
import { FEMALE, FEMALE_END, MALE, MALE_END, OLD_FORMS, SURNAMES, TOWNS } from './test-names.ts'

/** An invented population for the tests of this room: who is who is known, and no table of the rules is used. */
export interface Population {
  readonly records: readonly LedgerRecord[]
  /** Person of each record, in the order of `records`. */
  readonly truth: readonly number[]
}

/** Numbers 0…1 from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Being {
  id: number
  family: readonly [string, string]
  given: readonly [string, string]
  sex: 'm' | 'f'
  birth: string
  town: string
  zip: string
  block: readonly [number, number, number]
  mobile: string
  landline: string
  mail: string
  customer: string
}

const split = (word: string): readonly [string, string] => {
  const at = word.search(/[ァ-ヺ]/)
  return [word.slice(0, at), word.slice(at)]
}

/** Makes a population of about `persons` people in a master and three leaks of two attacks. */
export function population(persons: number, seed: number): Population {
  const random = chance(seed)
  const draw = new Draw(random)
  const beings: Being[] = []
  while (beings.length < persons) beings.push(...household(draw, beings.length))
  const records: LedgerRecord[] = []
  const truth: number[] = []
  const put = (record: LedgerRecord | undefined, being: Being): void => {
    if (!record) return
    records.push(record)
    truth.push(being.id)
  }
  for (const b of beings) {
    if (random() < 0.85) put(masterRow(draw, b), b)
    const now = random() < 0.12 ? changed(draw, b) : b
    if (random() < 0.35) put(seminarRow(draw, now), b)
    if (random() < 0.6) put(accountRow(draw, b), b)
    if (random() < 0.08) put(sparseRow(draw, now), b)
  }
  return { records, truth }
}

class Draw {
  readonly random: () => number
  #row = 0

  constructor(random: () => number) {
    this.random = random
  }

  int = (n: number): number => Math.floor(this.random() * n)
  digits = (n: number): string => Array.from({ length: n }, () => this.int(10)).join('')
  of = <T>(list: readonly T[]): T => list[this.int(list.length)] as T
  /** Common names first. */
  skewed = <T>(list: readonly T[]): T => list[Math.floor(this.random() ** 1.7 * list.length)] as T
  row = (): number => ++this.#row
}

function household(draw: Draw, from: number): Being[] {
  const family = split(draw.skewed(SURNAMES))
  const town = draw.of(TOWNS)
  const zip = `${1000000 + TOWNS.indexOf(town) * 70000 + draw.int(300) * 13}`
  const block = [1 + draw.int(9), 1 + draw.int(40), 1 + draw.int(30)] as const
  const landline = draw.random() < 0.5 ? `0${draw.of(['3', '6'])}${3 + draw.int(6)}${draw.digits(7)}` : ''
  const size = draw.of([1, 1, 1, 2, 2, 3, 4])
  const sharedMail = draw.random() < 0.15 ? `${draw.digits(6)}family@example.ne.jp` : ''
  const members: Being[] = []
  for (let i = 0; i < size; i++) {
    const sex = draw.of(['m', 'f'] as const)
    const [start, end] = sex === 'm' ? [MALE, MALE_END] : [FEMALE, FEMALE_END]
    const [a, b] = [split(draw.of(start)), split(draw.of(end))]
    const given = [a[0] + b[0], a[1] + b[1]] as const
    if (members.some((m) => m.given[0] === given[0] || m.given[1] === given[1])) continue
    const twin = i > 0 && draw.random() < 0.03 ? members[i - 1] : undefined
    const id = from + members.length
    members.push({
      id,
      family,
      given,
      sex,
      birth:
        twin?.birth ??
        `${1940 + draw.int(65)}-${String(1 + draw.int(12)).padStart(2, '0')}-${String(1 + draw.int(28)).padStart(2, '0')}`,
      town,
      zip,
      block,
      mobile: `0${draw.of(['7', '8', '9'])}0${2 + draw.int(8)}${draw.digits(7)}`,
      landline,
      mail:
        sharedMail ||
        `${draw.of('abcdefghkmnrstuy'.split(''))}${draw.of('aiueo'.split(''))}${id}x${draw.digits(3)}@example.${draw.of(['jp', 'com', 'ne.jp'])}`,
      customer: `${40000000 + id * 7 + draw.int(7)}`,
    })
  }
  return members
}

/** Somebody who has since moved, married, or changed phone or mail. */
function changed(draw: Draw, b: Being): Being {
  const kind = draw.int(4)
  if (kind === 0)
    return {
      ...b,
      town: draw.of(TOWNS),
      zip: `${2000000 + draw.int(9999)}`,
      block: [1 + draw.int(9), 1 + draw.int(40), 1],
      landline: '',
    }
  if (kind === 1 && b.sex === 'f') return { ...b, family: split(draw.skewed(SURNAMES)) }
  if (kind === 2) return { ...b, mobile: `0${draw.of(['7', '8', '9'])}0${2 + draw.int(8)}${draw.digits(7)}` }
  return { ...b, mail: `n${b.id}y${draw.digits(4)}@example.org` }
}

const record = (
  file: string,
  row: number,
  attack: string,
  values: Partial<Record<DataKind, string>>,
  role: Role = 'self',
): LedgerRecord => {
  const kept = Object.entries(values).filter(([, v]) => v !== '') as [DataKind, string][]
  return {
    file,
    part: '',
    row,
    role,
    attack,
    certainty: attack === '2016' ? 'possible' : 'confirmed',
    exposure: attack === '2016' ? 'accessed' : 'taken',
    items: kept.map(([kind]) => kind),
    values: Object.fromEntries(kept.map(([kind, v]) => [kind, [v]])),
  }
}

const addressText = (draw: Draw, { town, block: [a, b, c] }: Being): string =>
  draw.of([
    `${town}${a}-${b}-${c}`,
    `${town}${a}丁目${b}番${c}号`,
    `${town}${a}丁目${b}－${c}`,
    `${town}${a}−${b}−${c}`,
  ])

function nameText(draw: Draw, { family, given }: Being): string {
  const old = draw.random() < 0.15
  const surname = old ? [...family[0]].map((c) => OLD_FORMS[c] ?? c).join('') : family[0]
  return `${surname}${draw.of(['', ' ', '　'])}${given[0]}`
}

const HALF = (kana: string): string =>
  [
    ...kana
      .normalize('NFD')
      .replace(/\u3099/g, 'ﾞ')
      .replace(/\u309a/g, 'ﾟ'),
  ]
    .map((c) => {
      const at =
        'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンョュャ'.indexOf(c)
      return at < 0 ? c : ('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｮｭｬ'[at] ?? c)
    })
    .join('')
const hiragana = (kana: string): string => kana.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))

function kanaText(draw: Draw, { family, given }: Being): string {
  const whole = `${family[1]}${draw.of(['', ' '])}${given[1]}`
  return draw.of([whole, whole, HALF(whole), hiragana(whole)])
}

const phoneText = (b: Being, draw: Draw): string => {
  const number = b.landline && draw.random() < 0.3 ? b.landline : b.mobile
  return draw.random() < 0.01 ? `${number.slice(0, 7)}${draw.digits(number.length - 7)}` : number
}
const mailText = (b: Being, draw: Draw): string =>
  draw.random() < 0.01 ? b.mail.replace('x', '') : draw.random() < 0.1 ? b.mail.toUpperCase() : b.mail

function birthText(b: Being, draw: Draw): string {
  if (draw.random() < 0.99) return b.birth
  return `${b.birth.slice(0, 8)}${String(1 + draw.int(28)).padStart(2, '0')}`
}

const masterRow = (draw: Draw, b: Being) =>
  record('masters/customers.csv', draw.row(), '', {
    'customer-number': b.customer,
    name: nameText(draw, b),
    'name-kana': kanaText(draw, b),
    'birth-date': b.birth,
    sex: b.sex,
    'postal-code': b.zip,
    address: addressText(draw, b),
    phone: draw.random() < 0.9 ? phoneText(b, draw) : '',
    email: draw.random() < 0.85 ? b.mail : '',
  })

const seminarRow = (draw: Draw, b: Being) =>
  record('evidence/2017/seminar.csv', draw.row(), '2017', {
    name: nameText(draw, b),
    'name-kana': draw.random() < 0.7 ? kanaText(draw, b) : '',
    'birth-date': draw.random() < 0.5 ? birthText(b, draw) : '',
    'postal-code': draw.random() < 0.6 ? b.zip : '',
    address: draw.random() < 0.6 ? addressText(draw, b) : '',
    phone: phoneText(b, draw),
    email: mailText(b, draw),
  })

const accountRow = (draw: Draw, b: Being) =>
  record('evidence/2016/accounts.sql', draw.row(), '2016', {
    'customer-number': draw.random() < 0.9 ? b.customer : '',
    'birth-date': birthText(b, draw),
    email: mailText(b, draw),
    phone: phoneText(b, draw),
    'virtual-account': `${b.customer}9`,
  })

const sparseRow = (draw: Draw, b: Being) =>
  record('evidence/2017/mails.eml', draw.row(), '2017', {
    name: nameText(draw, b),
    ...(draw.random() < 0.5 ? { email: mailText(b, draw) } : { phone: phoneText(b, draw) }),
  })
