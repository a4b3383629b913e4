import { addDays, addMonths, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { items } from './items.ts'
import type { Person } from './person.ts'
import type { MasterRow, Plan } from './plan.ts'
import { type Random, randomFor } from './random.ts'
import { bytesOf, csvCell, type SourceFile } from './source-file.ts'
import { familyText } from './spelling.ts'

const HEADER =
  '顧客番号,ログインID,氏名,氏名カナ,生年月日,性別,郵便番号,住所,電話番号,携帯電話番号,メールアドレス,口座開設日,状態'
const STATES = { customer: '有効', former: '解約', new: '有効' } as const
const HELD = items('name', 'name-kana', 'birth-date', 'sex', 'address', 'postal-code', 'phone', 'email', 'user-id')

const homeOf = (row: MasterRow): Person['home'] => {
  if (row.company) return row.company.home
  const { person, standing } = row
  return person.event.kind === 'moved' && standing !== 'new' ? person.event.earlierHome : person.home
}

function addressCells(row: MasterRow): readonly [string, string] {
  const { place, block, building, room } = homeOf(row)
  const code = `${place.postalCode.slice(0, 3)}-${place.postalCode.slice(3)}`
  const flat = building ? ` ${building}${room}` : ''
  return [code, `${place.prefecture}${place.city}${place.town}${block.join('-')}${flat}`]
}

function cells(row: MasterRow, random: Random): readonly string[] {
  const address = addressCells(row)
  if (row.company) {
    const { customerNumber, loginId, name, kana, phone, email } = row.company
    return [customerNumber, loginId, name, kana, '', '', ...address, phone, '', email, '2014-04-01', '有効']
  }
  const { person, standing } = row
  const { event } = person
  const family = event.kind === 'married' && standing !== 'new' ? event.earlierFamily : person.family
  const opened =
    standing === 'new' ? addDays(legalDay('2017-01-15'), random.below(175)) : openedBefore2016(person.birth, random)
  return [
    person.customerNumber,
    person.loginId,
    `${familyText(family, { random, encoding: 'utf-8' })}\u3000${person.given.kanji}`,
    `${family.kana}\u3000${person.given.kana}`,
    person.birth,
    person.sex === 'm' ? '男' : '女',
    ...address,
    person.landLine,
    person.mobile,
    person.email,
    opened,
    STATES[standing],
  ]
}

/** A day from 2008 until the attacks began, and never before the customer was 20. */
function openedBefore2016(birth: LegalDay, random: Random): LegalDay {
  const day = addDays(legalDay('2008-01-07'), random.below(3080))
  const ofAge = addMonths(birth, 240)
  return day > ofAge ? day : addDays(ofAge, random.below(90))
}

function* text(rows: readonly MasterRow[], random: Random): Generator<string> {
  yield `${HEADER}\n`
  for (const row of rows) yield `${cells(row, random).map(csvCell).join(',')}\n`
}

/** The firm's own customer table: hit and unhit, present and former, and a few companies. */
export function customerMaster(plan: Plan): SourceFile {
  return {
    path: 'masters/customers.csv',
    part: '',
    attack: '',
    grain: 'row',
    rows: plan.master.map((row) => (row.person ? { person: row.person, items: HELD } : { items: HELD })),
    chunks: () => bytesOf(text(plan.master, randomFor(plan.seed, 'master')), 'utf-8'),
  }
}
