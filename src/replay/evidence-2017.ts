import { addDays, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { has } from './items.ts'
import type { Person } from './person.ts'
import type { Plan, PlannedRow } from './plan.ts'
import { type Random, randomFor } from './random.ts'
import { bankAccountOf, bytesOf, csvCell, phoneOf, phonesOf, type SourceFile, timeOn } from './source-file.ts'
import {
  addressText,
  ageOn,
  dayText,
  emailText,
  familyText,
  halfKana,
  kanaText,
  nameText,
  type Pen,
  phoneText,
  postalText,
  streetText,
} from './spelling.ts'
import { insertStatements, type SqlTable } from './sql-dump.ts'

export const EXPORTED_ON: LegalDay = legalDay('2017-07-10')

const SEMINARS = `はじめてのFX入門セミナー
相場の見方・考え方セミナー
リピート注文活用セミナー
東京会場 夏のマーケット見通し
大阪会場 テクニカル分析の基礎
オンライン 週末の為替展望`.split('\n')

/** Applications came in from January on; the file is in their order. */
const dayOfRow = (i: number, count: number): LegalDay => addDays(legalDay('2017-01-10'), Math.floor((i * 180) / count))

function seminarCells(row: PlannedRow & { person: Person }, pen: Pen): readonly string[] {
  const { person, items } = row
  return [
    nameText(person, pen),
    kanaText(person, pen),
    has(items, 'sex') ? pen.random.pick(person.sex === 'm' ? ['男性', '男'] : ['女性', '女']) : '',
    has(items, 'age') ? String(ageOn(person.birth, EXPORTED_ON)) : '',
    has(items, 'postal-code') ? postalText(person.home.place.postalCode, pen) : '',
    has(items, 'address') ? addressText(person.home, pen) : '',
    has(items, 'phone') ? phoneText(phoneOf(person, pen.random), pen) : '',
    emailText(person.email, pen),
  ]
}

function* seminarText(rows: readonly PlannedRow[], random: Random): Generator<string> {
  const pen: Pen = { random, encoding: 'shift_jis' }
  yield 'セミナー申込者一覧（見本・架空のデータ）\r\n'
  yield `出力日：${dayText(EXPORTED_ON, 'slash')}\u3000出力者：マーケティング部\r\n\r\n`
  yield 'No.,申込日時,セミナー名,お名前,フリガナ,性別,年齢,郵便番号,ご住所,電話番号,メールアドレス\r\n'
  let count = 0
  for (const row of rows) {
    if (!row.person) continue
    const at = timeOn(dayOfRow(count, rows.length).replaceAll('-', '/'), random)
    const cells = [String(++count), at, random.pick(SEMINARS), ...seminarCells(row, pen)]
    yield `${cells.map(csvCell).join(',')}\r\n`
  }
  yield `合計,${count}件,,,,,,,,,\r\n`
}

const OPENING: SqlTable = {
  name: 'account_application',
  columns: [
    ['id', 'int(11) NOT NULL AUTO_INCREMENT'],
    ['applied_at', 'datetime NOT NULL'],
    ['name', 'varchar(80) DEFAULT NULL'],
    ['name_kana', 'varchar(120) DEFAULT NULL'],
    ['birthday', 'date DEFAULT NULL'],
    ['sex', 'varchar(4) DEFAULT NULL'],
    ['zip', 'varchar(8) DEFAULT NULL'],
    ['pref', 'varchar(10) DEFAULT NULL'],
    ['city', 'varchar(60) DEFAULT NULL'],
    ['street', 'varchar(120) DEFAULT NULL'],
    ['tel', 'varchar(20) DEFAULT NULL'],
    ['mobile', 'varchar(20) DEFAULT NULL'],
    ['email', 'varchar(120) DEFAULT NULL'],
    ['bank_name', 'varchar(40) DEFAULT NULL'],
    ['bank_branch', 'varchar(40) DEFAULT NULL'],
    ['bank_account_type', 'varchar(8) DEFAULT NULL'],
    ['bank_account_no', 'varchar(8) DEFAULT NULL'],
    ['bank_account_holder', 'varchar(80) DEFAULT NULL'],
    ['step', 'tinyint(4) NOT NULL'],
  ],
}

function openingCells(row: PlannedRow, pen: Pen, seed: string): readonly (string | null)[] {
  const { random } = pen
  const { home } = row.person ?? row.company
  const when = (held: boolean, text: string): string | null => (held ? text : null)
  const phones = row.person ? phonesOf(row.person, random) : [row.company.phone, '']
  const [tel = '', mobile = ''] = phones.map((p) => (p ? phoneText(p, pen) : ''))
  const phone = has(row.items, 'phone')
  const bank = bankAccountOf(seed, row.person ? String(row.person.no) : row.company.customerNumber)
  const [hasAddress, hasBank] = [has(row.items, 'address'), has(row.items, 'bank-account')]
  const holder = row.person ? `${row.person.family.kana} ${row.person.given.kana}` : row.company.kana
  return [
    row.person ? nameText(row.person, pen) : row.company.name,
    row.person ? kanaText(row.person, pen) : row.company.kana,
    row.person ? row.person.birth : null,
    row.person ? when(has(row.items, 'sex'), row.person.sex === 'm' ? '男' : '女') : null,
    when(has(row.items, 'postal-code'), home.place.postalCode),
    when(hasAddress, home.place.prefecture),
    when(hasAddress, home.place.city),
    when(hasAddress, home.place.town + streetText(home, pen)),
    when(phone && tel !== '', tel),
    when(phone, mobile),
    row.person ? emailText(row.person.email, pen) : row.company.email,
    when(hasBank, bank.bank),
    when(hasBank, bank.branch),
    when(hasBank, bank.type),
    when(hasBank, bank.number),
    when(hasBank, halfKana(holder)),
  ]
}

function* openingText(rows: readonly PlannedRow[], random: Random, seed: string): Generator<string> {
  const pen: Pen = { random, encoding: 'utf-8' }
  yield* insertStatements(OPENING, rows.length, (i) => {
    const row = rows[i]
    if (!row) throw new Error(`no row ${i} was planned`)
    const step = has(row.items, 'bank-account') ? 4 : has(row.items, 'address') ? 3 : has(row.items, 'sex') ? 2 : 1
    return [i + 1, timeOn(dayOfRow(i, rows.length), random), ...openingCells(row, pen, seed), step]
  })
}

const KNOWN_FROM = ['インターネット広告', '友人・知人の紹介', '雑誌・書籍', '検索サイト', 'ブログ']
const EXPERIENCE = ['なし', '1年未満', '1～3年', '3年以上']
const CONTENT = ['とても満足', '満足', 'ふつう', 'やや不満']
const REMARKS = [
  '',
  '',
  '',
  '説明がわかりやすかったです。',
  'もう少しゆっくり進めてほしい。',
  '次回は中級編を希望します。',
  '資料を後から読み返せると助かります。',
]

function* questionnaireText(rows: readonly PlannedRow[], random: Random): Generator<string> {
  const pen: Pen = { random, encoding: 'utf-8' }
  yield '\ufeff回答日時\t姓\t名\tE-mail\tQ1 当社を知ったきっかけ\tQ2 FX取引のご経験\tQ3 セミナーの満足度\tご意見・ご感想\n'
  for (const [i, row] of rows.entries()) {
    if (!row.person) continue
    const answers = [random.pick(KNOWN_FROM), random.pick(EXPERIENCE), random.pick(CONTENT), random.pick(REMARKS)]
    const who = [familyText(row.person.family, pen), row.person.given.kanji, emailText(row.person.email, pen)]
    yield `${[timeOn(dayOfRow(i, rows.length), random), ...who, ...answers].join('\t')}\n`
  }
}

/** The tables of the attack of 2017. */
export function tables2017(plan: Plan): readonly SourceFile[] {
  const table = (
    at: Pick<SourceFile, 'path' | 'part'> & { source: 'seminar' | 'opening' | 'questionnaire' },
    encoding: Pen['encoding'],
    text: (rows: readonly PlannedRow[], random: Random) => Iterable<string>,
  ): SourceFile => {
    const rows = plan.rows.get(at.source) ?? []
    return {
      path: at.path,
      part: at.part,
      attack: '2017',
      grain: 'row',
      rows,
      chunks: () => bytesOf(text(rows, randomFor(plan.seed, at.path)), encoding),
    }
  }
  const seminar = { path: 'evidence/2017/seminar_moushikomi_20170710.csv', part: '', source: 'seminar' } as const
  const opening = { path: 'evidence/2017/web_kouza_dump.sql', part: OPENING.name, source: 'opening' } as const
  const answers = { path: 'evidence/2017/enquete_2017.tsv', part: '', source: 'questionnaire' } as const
  return [
    table(seminar, 'shift_jis', seminarText),
    table(opening, 'utf-8', (rows, random) => openingText(rows, random, plan.seed)),
    table(answers, 'utf-8', questionnaireText),
  ]
}
