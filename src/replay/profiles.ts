import { type Items, items } from './items.ts'

/** Where somebody's data stood in an attack. One source is one table, or one folder of mails. */
export type Source =
  | 'seminar'
  | 'opening'
  | 'questionnaire'
  | 'enquiry'
  | 'login'
  | 'profile'
  | 'api'
  | 'virtual-account'
  | 'complete'

/** What leaked about one sort of people: one row in each source, holding these items. */
export interface Profile {
  readonly weight: number
  readonly rows: readonly { readonly source: Source; readonly items: Items }[]
}

const seminar = {
  short: { source: 'seminar', items: items('name', 'name-kana', 'email') },
  phone: { source: 'seminar', items: items('name', 'name-kana', 'phone', 'email') },
  personal: { source: 'seminar', items: items('name', 'name-kana', 'age', 'sex', 'phone', 'email') },
  full: {
    source: 'seminar',
    items: items('name', 'name-kana', 'age', 'sex', 'address', 'postal-code', 'phone', 'email'),
  },
} as const

const opening = {
  begun: { source: 'opening', items: items('name', 'name-kana', 'birth-date', 'email') },
  half: { source: 'opening', items: items('name', 'name-kana', 'birth-date', 'sex', 'phone', 'email') },
  address: {
    source: 'opening',
    items: items('name', 'name-kana', 'birth-date', 'sex', 'address', 'postal-code', 'phone', 'email'),
  },
  done: {
    source: 'opening',
    items: items('name', 'name-kana', 'birth-date', 'sex', 'address', 'postal-code', 'phone', 'email', 'bank-account'),
  },
} as const

const questionnaire = { source: 'questionnaire', items: items('name', 'email', 'questionnaire') } as const

const enquiry = {
  short: { source: 'enquiry', items: items('name', 'email') },
  phone: { source: 'enquiry', items: items('name', 'phone', 'email') },
  address: { source: 'enquiry', items: items('name', 'name-kana', 'address', 'postal-code', 'phone', 'email') },
} as const

/** 2017: seminar applications, account openings, questionnaires and enquiries; everybody has at least name and mail. */
export const profiles2017: readonly Profile[] = [
  { weight: 520, rows: [seminar.short] },
  { weight: 330, rows: [seminar.phone] },
  { weight: 240, rows: [seminar.personal] },
  { weight: 130, rows: [seminar.full] },
  { weight: 90, rows: [opening.begun] },
  { weight: 110, rows: [opening.half] },
  { weight: 70, rows: [opening.address] },
  { weight: 310, rows: [opening.done] },
  { weight: 160, rows: [questionnaire] },
  { weight: 140, rows: [seminar.short, questionnaire] },
  { weight: 60, rows: [seminar.full, questionnaire] },
  { weight: 50, rows: [opening.done, questionnaire] },
  { weight: 40, rows: [seminar.personal, opening.done] },
  { weight: 22, rows: [seminar.full, opening.done, questionnaire] },
  { weight: 60, rows: [enquiry.short] },
  { weight: 45, rows: [enquiry.phone] },
  { weight: 28, rows: [enquiry.address] },
  { weight: 25, rows: [seminar.short, enquiry.phone] },
  { weight: 25, rows: [opening.done, enquiry.short] },
]

const login = {
  mail: { source: 'login', items: items('email', 'user-id') },
  password: { source: 'login', items: items('email', 'user-id', 'password') },
} as const

const profile = {
  birth: { source: 'profile', items: items('birth-date', 'email', 'user-id') },
  full: { source: 'profile', items: items('birth-date', 'phone', 'email', 'user-id') },
  phone: { source: 'profile', items: items('phone', 'user-id') },
} as const

const api = {
  full: { source: 'api', items: items('birth-date', 'phone', 'email', 'user-id') },
  /** An older version of the API answered without the login ID. */
  old: { source: 'api', items: items('birth-date', 'phone', 'email') },
} as const

const account = {
  only: { source: 'virtual-account', items: items('user-id', 'virtual-account') },
  mail: { source: 'virtual-account', items: items('email', 'user-id', 'virtual-account') },
} as const

/** 2016 without those few of whom everything leaked together: customers by login ID, without names. */
export const profiles2016: readonly Profile[] = [
  { weight: 210, rows: [login.mail] },
  { weight: 170, rows: [login.password] },
  { weight: 120, rows: [profile.birth] },
  { weight: 110, rows: [api.full] },
  { weight: 80, rows: [login.password, profile.full] },
  { weight: 70, rows: [account.only] },
  { weight: 60, rows: [account.mail] },
  { weight: 55, rows: [login.password, account.only] },
  { weight: 45, rows: [login.password, profile.birth] },
  { weight: 35, rows: [profile.phone] },
  { weight: 25, rows: [api.full, account.only] },
  { weight: 20, rows: [api.old] },
]

const everything: Items = items('birth-date', 'phone', 'email', 'user-id', 'password', 'virtual-account')

/** The 200 of 2016 of whom everything leaked together. */
export const complete2016: Profile = {
  weight: 0,
  rows: [
    { source: 'complete', items: everything },
    { source: 'login', items: items('email', 'user-id', 'password') },
  ],
}

/** Shares `total` out by weight, at least one each while there are enough; the largest remainders round up. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const least = total >= weights.length ? 1 : 0
  const spread = total - least * weights.length
  const shares = weights.map((weight, i) => {
    const whole = Math.floor((spread * weight) / sum)
    return { i, count: least + whole, rest: spread * weight - whole * sum }
  })
  const left = total - shares.reduce((a, s) => a + s.count, 0)
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || a.i - b.i)
  const lucky = new Set(byRest.slice(0, left).map((s) => s.i))
  return shares.map((s) => s.count + (lucky.has(s.i) ? 1 : 0))
}
