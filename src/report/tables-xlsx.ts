import ExcelJS from 'exceljs'
import { isDataKind, kindWord } from '#kernel/data-kinds.ts'
import { steadyZip } from './steady-zip.ts'

/** A table of the ledger as a sheet shows it. */
export interface SheetTable {
  readonly id: string
  readonly keys: readonly string[]
  readonly rows: readonly {
    readonly keys: readonly string[]
    readonly persons: number
    readonly records: number | null
  }[]
}

const SHEETS: Readonly<Record<string, string>> = {
  combinations: '組合せ',
  items: '項目',
  master: '顧客台帳',
  prefectures: '都道府県',
  ages: '年代',
  routes: '届け方',
  channels: '連絡手段',
  exposures: '状況別',
}
const HEADS: Readonly<Record<string, string>> = {
  attack: '攻撃 attack',
  items: '項目の組合せ items',
  item: '項目 item',
  measure: '区分 measure',
  prefecture: '都道府県 prefecture',
  age: '年代 age',
  route: '届け方 route',
  channel: '連絡手段 channel',
  grade: '状況（以上） at least',
}
const WORDS: Readonly<Record<string, string>> = {
  customers: '顧客台帳の人 customers',
  'hit-customers': '顧客台帳の人のうち対象 customers hit',
  'customers-not-hit': '顧客台帳の人のうち対象外 customers not hit',
  'hit-not-in-master': '対象だが顧客台帳にない人 hit, not in the master',
  letter: '郵便 letter',
  email: 'メール e-mail',
  phone: '電話 phone',
  sms: 'SMS',
  substitute: '公表等 substitute',
  none: 'なし none',
  taken: '持ち出された taken',
  accessed: '閲覧された accessed',
  reachable: '到達可能だった reachable',
}

function cellText(key: string, value: string): string {
  if (key === 'attack') return value === '' ? '全体 all' : value
  if (value === '') return '不明 unknown'
  if (key === 'items' || key === 'item')
    return value
      .split('+')
      .map((code) => (isDataKind(code) ? kindWord(code, 'ja') : code))
      .join('・')
  return WORDS[value] ?? value
}

/** The tables of a ledger as one workbook: a sheet each, people (人) and rows (件) in columns of their own. */
export async function tablesXlsx(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = 'Todoke'
  for (const { id, keys, rows } of tables) {
    const sheet = book.addWorksheet(SHEETS[id] ?? id, { views: [{ state: 'frozen', ySplit: 1 }] })
    const head = sheet.addRow([...keys.map((key) => HEADS[key] ?? key), '人 persons', '件（行） records'])
    head.font = { bold: true }
    for (const row of rows)
      sheet.addRow([...row.keys.map((value, i) => cellText(keys[i] ?? '', value)), row.persons, row.records ?? ''])
    keys.forEach((key, i) => {
      sheet.getColumn(i + 1).width = key === 'items' ? 70 : 24
    })
    for (const column of [keys.length + 1, keys.length + 2]) {
      sheet.getColumn(column).width = 16
      sheet.getColumn(column).numFmt = '#,##0'
    }
  }
  return steadyZip(new Uint8Array(await book.xlsx.writeBuffer()), '1980-01-01T00:00:00Z')
}
