import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const PEOPLE = ['佐藤花子', '鈴木一郎', '高橋健', '田中美咲', '伊藤翔太', '山本大輔']
const DRUGS = ['アムロジピン', 'ロキソプロフェン', 'カロナール', 'メトホルミン', 'ランソプラゾール', 'タケキャブ']
const KINDS = ['string', 'integer', 'object', 'array', 'string', 'number']
const ACCOUNTS = ['普通', '当座', '普通', '普通', '貯蓄', '普通']
const STATES = ['有効', '退会', '有効', '利用停止', '有効', '有効']
const ENGLISH = ['Emma Brown', 'Liam Smith', 'Olivia Jones', 'Noah Davis', 'Ava Wilson', 'Lucas Moore']
const BANKS = ['みずほ銀行', '三井住友銀行', 'りそな銀行', 'みずほ銀行', '三井住友銀行', 'りそな銀行']

const usesOf = (...columns: readonly (readonly [header: string, cells: readonly string[]])[]): readonly string[] => {
  const sample = PEOPLE.map((_, row) => columns.map(([, cells]) => cells[row] ?? ''))
  return detector.profileTable({ header: columns.map(([header]) => header), sample }).map(({ use }) => use)
}

test('medicines under a word for a reading are nobody’s name', () =>
  expect(usesOf(['shimei', PEOPLE], ['kana', DRUGS])[1]).not.toBe('name-kana'))

test('how things stand is nobody’s name', () =>
  expect(usesOf(['shimei', PEOPLE], ['m_status(name)', STATES])[1]).not.toBe('name'))

test('a type beside a bank is that of an account only where its cells are kinds of accounts', () => {
  expect(usesOf(['name', PEOPLE], ['bank', BANKS], ['type', KINDS])[2]).toBe('ignore')
  expect(usesOf(['name', PEOPLE], ['bank', BANKS], ['type', ACCOUNTS])[2]).toBe('bank-account')
})

const IBANS = ['DE89370400440532013000', 'DE75512108001245126199', 'DE02120300000000202051', 'DE02500105170137075030']
test('international numbers of accounts are accounts, also where no bank stands beside them', () =>
  expect(usesOf(['shimei', PEOPLE], ['acc_number', [...IBANS, ...IBANS]])[1]).toBe('bank-account'))

test('names under a word for whom to call are no telephones', () =>
  expect(usesOf(['shimei', PEOPLE], ['emergency_contact', ENGLISH])[1]).not.toBe('phone'))

const OF_A_LIBRARY = ['6552717656', '9285499935', '7087430992', '1676366829', '6713720842', '8777041554']
test('a number of ten digits is no card that pays', () =>
  expect(usesOf(['shimei', PEOPLE], ['cardnumber', OF_A_LIBRARY])[1]).not.toBe('card-number'))

const OFFENCES = [
  'Arrested 2015, charges dropped',
  'No prior convictions',
  'Convicted of theft',
  'No prior convictions',
]
test('what the cells say of an answer counts more than that it is one', () =>
  expect(usesOf(['shimei', PEOPLE], ['q7_contact', [...OFFENCES, ...OFFENCES]])[1]).toBe('criminal-record'))

test('names in Latin letters that no Japanese list has are people, also where nothing else tells of any', () =>
  expect(usesOf(['customer_name', ENGLISH], ['kind', KINDS])[0]).toBe('name'))

test('kinds of accounts that no bank has are no part of an account at a bank', () => {
  const kinds = ['demo', 'real-A', 'VIP', 'demo', 'wholesale', 'demo']
  expect(usesOf(['Name', ENGLISH], ['Account Type', kinds])[1]).not.toBe('bank-account')
  expect(usesOf(['Name', ENGLISH], ['Account Type', ['savings', 'checking', 'savings', 'S', 'S', 'C']])[1]).toBe(
    'bank-account',
  )
})

test('a branch and an account are no telephone where the header says an account', () => {
  const accounts = ['086-6326927', '024-3238080', '045-1234567', '011-2345678', '052-3456789', '092-1112222']
  expect(usesOf(['氏名', PEOPLE], ['賃料振込仮想口座', accounts])[1]).toBe('virtual-account')
})

test('rooms of a ward are no part of an address, and true and false nobody’s name to log in with', () => {
  expect(usesOf(['Name', ENGLISH], ['Ward', ['B611', 'A023', 'Z169', 'C861', 'B102', 'A001']])[1]).not.toBe('address')
  expect(usesOf(['Name', ENGLISH], ['Portal User', ['true', 'false', 'true', 'true', 'false', 'true']])[1]).not.toBe(
    'user-id',
  )
})

test('whom to call is a name, and where a bank is to take money from an account, by the cells', () => {
  expect(usesOf(['user_id', KINDS], ['emergencyContact', ENGLISH])[1]).toBe('name')
  const accounts = BANKS.map((bank, i) => `${bank}／渋谷支店／普通／737047${i}`)
  expect(usesOf(['氏名', PEOPLE], ['引落先', accounts])[1]).toBe('bank-account')
})

test('the day somebody was hired is no day of birth, however old it looks', () => {
  const days = [
    '昭和50年4月1日',
    '昭和62年4月1日',
    '平成元年10月1日',
    '昭和48年4月1日',
    '昭和55年4月1日',
    '平成3年4月1日',
  ]
  expect(usesOf(['氏名', PEOPLE], ['採用年月日', days])[1]).not.toBe('birth-date')
})

test('numbers of pensions and grades of disability are told from what their headers seem to say', () => {
  const pensions = ['9608-442367', '8758-949403', '4727-649978', '6606-892823', '1701-349812', '2205-434364']
  expect(usesOf(['氏名', PEOPLE], ['記号番号', pensions])[1]).toBe('pension-number')
  const grades = ['身体2級（上肢）', '精神3級', '療育B1', '身体1級', '聴覚障害 4級', '精神2級']
  expect(usesOf(['氏名', PEOPLE], ['就労配慮区分', grades])[1]).toBe('disability')
})
