/* The rows of three sources: the customer master, a rich leaked table, and a sparse one that turns up late. */
import { Draw } from './draw.ts'
import { homophone, misread } from './names.ts'
import { household, later, namesake, type Person, RATES } from './people.ts'
import { addressText } from './places.ts'
import {
  dateSlip,
  dateText,
  digitSlip,
  domainSlip,
  kanaText,
  mailSlip,
  oldForms,
  phoneText,
  romajiText,
  withSelector,
} from './spelling.ts'

export const sources = ['master', 'leak1', 'leak2'] as const
export type Source = (typeof sources)[number]

export const columns = [
  'customer',
  'name',
  'kana',
  'birth',
  'sex',
  'zip',
  'address',
  'phone',
  'email',
  'inquiry',
] as const
export type Cells = Readonly<Record<(typeof columns)[number], string>>

/** One row as a table holds it, and who it is about; -1 for a company. */
export interface Row {
  readonly source: Source
  readonly person: number
  readonly cells: Cells
}

/** Shares of slips in a row; README.md says what each stands for. */
export const SLIPS = {
  birth: 0.006,
  phone: 0.006,
  mail: 0.006,
  mailDomain: 0.004,
  plusTag: 0.004,
  homophone: 0.006,
  misread: 0.006,
  selector: 0.003,
  junkPhone: 0.006,
  junkMail: 0.005,
  familyPhone: 0.12,
  company: 0.003,
  twice: 0.015,
  twoAccounts: 0.003,
} as const

const EMPTY: Cells = {
  customer: '',
  name: '',
  kana: '',
  birth: '',
  sex: '',
  zip: '',
  address: '',
  phone: '',
  email: '',
  inquiry: '',
}

function nameCell(draw: Draw, p: Person, romaji: number): string {
  if (p.abroad) {
    const latin = draw.chance(0.5) ? `${p.family.text} ${p.given.text}` : `${p.given.text} ${p.family.text}`
    return draw.weighted([
      [6, latin],
      [2, latin.toLowerCase().replace(/\b[a-z]/g, (c) => c.toUpperCase())],
      [2, `${p.family.kana} ${p.given.kana}`],
    ])
  }
  if (draw.chance(romaji)) return romajiText(draw, p.family.kana, p.given.kana)
  const given = draw.chance(SLIPS.homophone) ? homophone(draw, p.given, p.sex).text : p.given.text
  const family = p.oldForms && draw.chance(0.5) ? oldForms(draw, p.family.text) : p.family.text
  const whole = `${family}${draw.weighted([
    [4, ''],
    [4, ' '],
    [3, '　'],
  ])}${draw.chance(0.03) ? oldForms(draw, given) : given}`
  const selected = draw.chance(SLIPS.selector * 10) ? withSelector(whole) : whole
  return draw.chance(0.01) ? `${selected}様` : selected
}

const kanaCell = (draw: Draw, p: Person): string => {
  const reading = (kana: string): string => (draw.chance(SLIPS.misread / 2) ? misread(draw, kana) : kana)
  return kanaText(
    draw,
    `${reading(p.family.kana)}${draw.weighted([
      [6, ' '],
      [3, '　'],
      [3, ''],
    ])}${reading(p.given.kana)}`,
  )
}

const birthCell = (draw: Draw, p: Person): string =>
  dateText(draw, draw.chance(SLIPS.birth) ? dateSlip(draw, p.birth) : p.birth)

function phoneCell(draw: Draw, p: Person): string {
  if (draw.chance(SLIPS.junkPhone))
    return draw.of(['000-0000-0000', '090-0000-0000', '0312345678', '99999999999', 'なし', '090-1234-5678'])
  const number = p.mobile === '' || (p.landline && draw.chance(SLIPS.familyPhone)) ? p.landline : p.mobile
  if (number === '') return ''
  return phoneText(draw, draw.chance(SLIPS.phone) ? digitSlip(draw, number) : number)
}

function mailCell(draw: Draw, p: Person): string {
  if (draw.chance(SLIPS.junkMail))
    return draw.of(['test@test.com', 'none@none.com', 'aaa@aaa.com', 'info@example.com', 'nashi@nashi.ne.jp', 'a@a.a'])
  if (draw.chance(SLIPS.mail)) return mailSlip(draw, p.mail)
  if (draw.chance(SLIPS.mailDomain)) return domainSlip(draw, p.mail)
  if (draw.chance(SLIPS.plusTag)) return p.mail.replace('@', `+${draw.of(['shop', 'news', 'point'])}@`)
  if (p.mail.endsWith('@ezweb.ne.jp') && draw.chance(0.08)) return p.mail.replace('@ezweb.ne.jp', '@au.com')
  return draw.weighted([
    [90, p.mail],
    [8, p.mail.toUpperCase()],
    [2, ` ${p.mail}`],
  ])
}

const zipCell = (draw: Draw, p: Person): string =>
  draw.chance(0.6) ? p.home.zip : `${p.home.zip.slice(0, 3)}-${p.home.zip.slice(3)}`
const when = (draw: Draw, share: number, cell: () => string): string => (draw.chance(share) ? cell() : '')

const masterCells = (draw: Draw, p: Person): Cells => ({
  ...EMPTY,
  customer: p.customer,
  name: nameCell(draw, p, 0.002),
  kana: when(draw, 0.97, () => kanaCell(draw, p)),
  birth: when(draw, 0.98, () => birthCell(draw, p)),
  sex: when(draw, 0.95, () => p.sex),
  zip: when(draw, 0.98, () => zipCell(draw, p)),
  address: addressText(draw, p.home),
  phone: when(draw, 0.95, () => phoneCell(draw, p)),
  email: when(draw, 0.9, () => mailCell(draw, p)),
})

const leak1Cells = (draw: Draw, p: Person): Cells => ({
  ...EMPTY,
  customer: when(draw, 0.3, () => p.customer),
  name: nameCell(draw, p, 0.01),
  kana: when(draw, 0.8, () => kanaCell(draw, p)),
  birth: when(draw, 0.85, () => birthCell(draw, p)),
  zip: when(draw, 0.7, () => zipCell(draw, p)),
  address: when(draw, 0.75, () => addressText(draw, p.home)),
  phone: when(draw, 0.9, () => phoneCell(draw, p)),
  email: when(draw, 0.92, () => mailCell(draw, p)),
})

function leak2Cells(draw: Draw, p: Person): Cells {
  const kanaOnly = draw.chance(0.08)
  const reach = draw.weighted([
    [45, 'mail'],
    [30, 'phone'],
    [25, 'both'],
  ])
  return {
    ...EMPTY,
    name: kanaOnly ? kanaCell(draw, p) : nameCell(draw, p, 0.05),
    kana: when(draw, kanaOnly ? 0 : 0.15, () => kanaCell(draw, p)),
    birth: when(draw, 0.2, () => birthCell(draw, p)),
    zip: when(draw, 0.2, () => zipCell(draw, p)),
    address: when(draw, 0.18, () => addressText(draw, p.home)),
    phone: reach === 'mail' ? '' : phoneCell(draw, p),
    email: reach === 'phone' ? '' : mailCell(draw, p),
    inquiry: 'about my order',
  }
}

function companyCells(draw: Draw): Cells {
  const form = draw.of(['株式会社', '有限会社', '㈱', '合同会社'])
  const name = draw.of(['見本商事', '例示工業', '青空物産', '港運輸', '緑興産', '星企画'])
  return {
    ...EMPTY,
    name: draw.chance(0.5) ? `${form}${name}` : `${name}${form}`,
    phone: phoneText(draw, `03${draw.int(3, 6)}${draw.digits(7)}`),
    email: `soumu${draw.digits(5)}@firm.example`,
  }
}

function* rowsOf(draw: Draw, p: Person): Generator<Row> {
  const row = (source: Source, cells: Cells): Row => ({ source, person: p.id, cells })
  const now = later(draw, p)
  if (draw.chance(0.92)) {
    yield row('master', masterCells(draw, p))
    if (draw.chance(SLIPS.twoAccounts))
      yield row('master', { ...masterCells(draw, now), customer: `9${draw.digits(8)}` })
  }
  if (draw.chance(0.65)) {
    yield row('leak1', leak1Cells(draw, now))
    if (draw.chance(SLIPS.twice)) yield row('leak1', leak1Cells(draw, now))
    if (draw.chance(SLIPS.company)) yield { source: 'leak1', person: -1, cells: companyCells(draw) }
  }
  // The late source is older in part: some of its people had not yet moved or changed their number.
  if (draw.chance(0.36)) yield row('leak2', leak2Cells(draw, draw.chance(0.7) ? now : p))
}

/** All rows of about `people` invented people, household after household; the seed decides every cell. */
export function* population(people: number, seed: string): Generator<Row> {
  let id = 0
  for (let house = 0; id < people; house++) {
    const draw = new Draw(seed, house)
    const members = household(draw, id)
    id += members.length
    for (const member of members) yield* rowsOf(draw, member)
    const [first] = members
    if (first && draw.chance(RATES.namesake * 2)) yield* rowsOf(draw, namesake(draw, first, id++))
  }
}
