import { readFileSync } from 'node:fs'
import type { DeliveryPolicy } from '#case/index.ts'
import type { Contact } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { type Language, parseLetter } from '#texts/index.ts'
import {
  type CaseTold,
  type ComposeInput,
  composeNotices,
  guidedAdvice,
  type Letters,
  noticeMarks,
  type PersonRow,
  wordings,
} from './index.ts'

const read = (language: Language, name: string) =>
  parseLetter(readFileSync(new URL(`../texts/${language}/letters/${name}.md`, import.meta.url), 'utf8'))
const lettersIn = (language: Language): Letters =>
  Object.fromEntries(wordings.map((name) => [name, read(language, name)])) as Letters
export const letters = { ja: lettersIn('ja'), en: lettersIn('en') }

export const told: CaseTold = {
  id: 'sample',
  title: { ja: '顧客情報漏えい', en: 'Customer data leak' },
  organisation: { ja: '見本証券株式会社', en: 'Specimen Securities' },
  attacks: [
    {
      id: '2016',
      certainty: 'possible',
      title: { ja: '2016年の攻撃', en: 'Attack of 2016' },
      from: '2016-07',
      to: '2016-11',
    },
    { id: '2017', certainty: 'confirmed', title: { ja: '2017年の攻撃', en: 'Attack of 2017' }, from: '2017-07-13' },
  ],
  date: legalDay('2017-08-01'),
  cause: 'intrusion',
  harm: 'none-known',
  contact: {
    desk: { ja: '臨時窓口', en: 'Incident desk' },
    phone: '0120-000-000',
    hours: { ja: '平日 9:00～17:00', en: 'weekdays 9:00–17:00' },
    web: 'https://www.specimen.example/',
    sender: 'notice@specimen.example',
  },
}

export const who = (n: number): PersonToken => personToken(n.toString(16).padStart(32, '0'))
export const contactOf = (n: number, given: Partial<Contact> = {}): Contact => ({
  person: who(n),
  name: '見本 太郎',
  postalCode: '1000001',
  address: '東京都千代田区千代田1-1',
  email: '',
  phone: '',
  from: { kind: 'master', file: 'm.csv', part: '', row: n },
  ...given,
})
export const row = (n: number, attack: '2016' | '2017', items: readonly DataKind[]): PersonRow => ({
  person: who(n),
  attack,
  items,
  certainty: attack === '2016' ? 'possible' : 'confirmed',
  exposure: 'taken',
})

export const policy: DeliveryPolicy = { order: ['letter', 'email', 'sms'], byLetter: ['my-number'], qr: false }

export const marks = noticeMarks(workspaceKey('ab'.repeat(32)), 'sample')

export function compose(
  people: readonly PersonRow[],
  given: Partial<ComposeInput> & { contact?: readonly Contact[] } = {},
) {
  const { contact = [], language = 'ja', ...rest } = given
  return composeNotices({
    people,
    contacts: new Map(contact.map((c) => [c.person, c])),
    told,
    adviceFor: guidedAdvice('JP'),
    letters: letters[language],
    language,
    batch: 'r1',
    drawable: () => true,
    situations: new Map(),
    denials: [],
    measures: [],
    toldBefore: new Map(),
    policy,
    marks,
    zone: 'Asia/Tokyo',
    ...rest,
  })
}

export const plainOf = (c: ReturnType<typeof compose>, i = 0): string => c.bodies[c.notices[i]?.body ?? -1]?.plain ?? ''
