import { describe, expect, test } from 'vitest'
import { short } from '../labels/labels-for-tests.ts'
import { readColumnLabel } from './column-label.ts'
import { KEY_LABELS, KEYS_OF_NOBODY } from './key-labels-for-tests.ts'

const list = (labels: string): readonly string[] => labels.split('|').map((label) => label.trim())

describe('columns and keys of public schemas', () => {
  test.each(KEY_LABELS)('%s', (item, labels) => {
    expect(list(labels).filter((label) => readColumnLabel(label)?.use !== item)).toEqual([])
  })
  test('what they have of things, days, flags and rows of other tables is about nobody', () => {
    const about = (label: string): boolean =>
      !['ignore', 'free-text', 'nothing'].includes(readColumnLabel(label)?.use ?? 'nothing')
    expect(list(KEYS_OF_NOBODY).filter(about)).toEqual([])
  })
})

describe('a path of keys is what its last key with a meaning says', () => {
  test.each([
    ['name.0.text', 'name'],
    ['telecom.0.value', 'phone'],
    ['maritalStatus.text', 'family'],
    ['profile.current_city.name', 'address city'],
    ['employer.name', 'occupation'],
    ['guardian.name', 'name guardian'],
    ['student.name', 'name'],
    ['pet.name', 'name end'],
    ['clinic.name', 'name end'],
    ['order.shop.name', 'ignore'],
  ])('%s: %s', (key, meant) => expect(short(readColumnLabel(key))).toBe(meant))
})

test.each([
  ['a sign for a number', 'Loyalty #', 'customer-number'],
  ['a count is nobody’s number', 'Number of Employees', 'ignore'],
  ['a count of the family is family', 'No of Dependents', 'family'],
  ['two items that may stand there', 'Allergies/Dietary', 'health'],
  ['a word is not cut out of two', 'txn_id', 'not known'],
  ['one letter is no owner of a longer word', 'Tip', 'not known'],
  ['the line of a telephone is no line of an address', 'phoneLine1', 'phone'],
  ['a line of an address is no family name', 'address_ln2', 'address 2'],
  ['where somebody is found is a file and no face', 'user_path', 'ignore'],
  ['a picture of somebody is a face', 'user_picture_url', 'face-photo'],
  ['next of kin is somebody', 'Next of Kin', 'name contact'],
  ['children by name', 'kids_names', 'name contact'],
  ['victims by name', 'Victim Name', 'name'],
  ['a row of another table', 'school_id', 'ignore end'],
  ['a role is no user', 'UserRoleId', 'ignore end'],
  ['what is to be done with a mailbox', 'send_email', 'ignore end'],
  ['a visa is no card that pays', 'Visa Expiry', 'ignore end'],
  ['a card that pays', 'CC Exp', 'card-expiry'],
  ['a day until which a card pays, alone', 'valid_thru_ym', 'card-expiry'],
  ['a question has a number', 'question_no', 'ignore end'],
  ['the age of many at once', 'avg_age', 'ignore end'],
])('%s: %s is %s', (_, key, meant) => expect(short(readColumnLabel(key))).toBe(meant))

test.each([
  ['SHUKUHAKUSHA', 'name end'],
  ['tairyusya_mei', 'name'],
  ['kaiyakusha_no', 'customer-number'],
  ['jidousha_no', 'ignore end'],
  ['hoken_gaisha', 'not known'],
  ['koushinsha_id', 'not known'],
  ['gyousha_mei', 'not known'],
])('who ends in 者 in romaji is somebody, and no firm, vehicle or clerk: %s: %s', (key, meant) =>
  expect(short(readColumnLabel(key))).toBe(meant),
)

test('a question of a survey stays one where it asks about trading', () => {
  expect(readColumnLabel('Q2 FX取引のご経験')?.use).toBe('questionnaire')
  expect(readColumnLabel('FX取引のご経験')?.use).toBe('trade-history')
})

test('what is told of people only counts without anybody’s name', () => {
  const labels = ['病名', '既往歴', '血液型', '年収', '金融資産', 'annual_income', 'financial_assets', 'trade_history']
  expect(labels.filter((label) => readColumnLabel(label)?.depends === 'person')).toEqual([])
})

test('balances and positions are somebody’s only beside somebody', () => {
  expect(['Balance', 'Position', 'Weight'].map((label) => readColumnLabel(label)?.depends)).toEqual([
    'person',
    'person',
    'person',
  ])
})
