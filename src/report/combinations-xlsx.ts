import ExcelJS from 'exceljs'
import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { AttackSummary, Summary } from '#kernel/summary.ts'
import { steadyZip } from './steady-zip.ts'

const CHECK = '✓'
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF7' } } as const
const THIN = { style: 'thin', color: { argb: 'FFBBC4CF' } } as const
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN }

/** Excel refuses some characters in sheet names and more than 31 of them. */
const sheetName = (id: string) => `攻撃 ${id}`.replace(/[\\/?*[\]:]/g, '_').slice(0, 31)

function attackSheet(book: ExcelJS.Workbook, attack: AttackSummary): void {
  const kinds: readonly DataKind[] = sortKinds(attack.combinations.flatMap((c) => c.items))
  const sheet = book.addWorksheet(sheetName(attack.id), { views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] })
  sheet.addRow([
    `攻撃 ${attack.id}: 漏えい項目の組合せ × 人数 / attack ${attack.id}: items × persons (${attack.certainty})`,
  ]).font = { bold: true, size: 13 }
  sheet.addRow(['', ...kinds.map((k) => kindWord(k, 'en')), 'persons', 'items'])
  sheet.addRow(['№', ...kinds.map((k) => kindWord(k, 'ja')), '人数（人）', 'コード / codes'])
  attack.combinations.forEach((c, i) => {
    sheet.addRow([i + 1, ...kinds.map((k) => (c.items.includes(k) ? CHECK : '')), c.persons, c.items.join('+')])
  })
  const first = 4
  const last = first + attack.combinations.length - 1
  const letter = sheet.getColumn(kinds.length + 2).letter
  const sum = sheet.addRow(['合計'])
  sum.getCell(kinds.length + 2).value = { formula: `SUM(${letter}${first}:${letter}${last})`, result: attack.persons }
  sum.font = { bold: true }
  for (const n of [2, 3]) sheet.getRow(n).eachCell((c) => Object.assign(c, { fill: HEAD_FILL, font: { bold: true } }))
  for (let n = 2; n <= last + 1; n++)
    for (let column = 1; column <= kinds.length + 3; column++) {
      const c = sheet.getRow(n).getCell(column)
      c.border = BORDER
      c.alignment = {
        horizontal: column === kinds.length + 2 && n > 3 ? 'right' : column > kinds.length + 2 ? 'left' : 'center',
        vertical: 'middle',
        wrapText: n <= 3,
      }
    }
  sheet.getColumn(1).width = 6
  for (let column = 2; column <= kinds.length + 1; column++) sheet.getColumn(column).width = 14
  sheet.getColumn(kinds.length + 2).width = 12
  sheet.getColumn(kinds.length + 2).numFmt = '#,##0'
  sheet.getColumn(kinds.length + 3).width = 60
}

function overview(book: ExcelJS.Workbook, summary: Summary): void {
  const sheet = book.addWorksheet('概要 summary')
  const add = (label: string, value: string | number) => {
    const row = sheet.addRow([label, value])
    row.getCell(2).alignment = { horizontal: 'right' }
    if (typeof value === 'number') row.getCell(2).numFmt = '#,##0'
  }
  add('事案 case', summary.case)
  add('版 revision', summary.revision)
  for (const a of summary.attacks) {
    add(`攻撃 ${a.id} 人数（人） persons`, a.persons)
    add(`攻撃 ${a.id} 下限 min`, a.bounds.min)
    add(`攻撃 ${a.id} 上限 max`, a.bounds.max)
    add(`攻撃 ${a.id} 件数（レコード） records`, a.records)
  }
  add('全体 人数（人・重複なし） persons in total', summary.persons)
  add('うち顧客台帳にある人 in the customer master', summary.inMaster)
  add('顧客台帳の人数 persons in the master', summary.masterPersons)
  add('入力レコード records in', summary.balance.recordsIn)
  add('台帳に載せたレコード records ledgered', summary.balance.recordsLedgered)
  add('除いたレコード（理由は refused.csv） records refused', summary.balance.recordsRefused)
  sheet.getColumn(1).width = 52
  sheet.getColumn(2).width = 24
}

/** The combination tables as a workbook: one sheet an attack, with a live sum, and a sheet of totals. */
export async function combinationsXlsx(summary: Summary, at: Instant): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = 'Todoke'
  for (const attack of summary.attacks) attackSheet(book, attack)
  overview(book, summary)
  return steadyZip(new Uint8Array(await book.xlsx.writeBuffer()), isoUtc(at))
}
