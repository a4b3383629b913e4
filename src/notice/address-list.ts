import ExcelJS from 'exceljs'
import { csvLine } from '#kernel/csv.ts'
import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { type Language, text } from '#texts/index.ts'
import type { Recipient } from './notice.ts'

/** One letter for a firm that prints or posts by itself. Holds plain values: it leaves the house only sealed. */
export interface AddressLine {
  readonly reference: string
  readonly checkWord: string
  readonly to: Recipient
  readonly concerns: string
  readonly variant: string
  readonly items: readonly DataKind[]
  readonly file: string
  readonly page: string
  readonly pages: string
}

const COLUMNS = {
  ja: '照会番号 確認の言葉 郵便番号 住所 宛名 対象の方 文面 項目 ファイル 先頭ページ ページ数',
  en: 'reference check-words postal-code address name about wording items file page pages',
} as const

/** Characters that a spreadsheet takes for the beginning of a formula, full-width ones too (OWASP ASVS 5.0, 1.2.10). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A value that no spreadsheet runs: with an apostrophe in front where one might. */
export const guarded = (value: string): string => (FORMULA.test(value) ? `'${value}` : value)

const cellsOf = (line: AddressLine, language: Language): readonly string[] => {
  const { to } = line
  const postal = to.postalCode.replace(/^(\d{3})(\d{4})$/, '$1-$2')
  return [
    line.reference,
    line.checkWord,
    postal,
    to.address,
    language === 'ja' ? `${to.name}　${text('ja', 'letter.honorific')}` : to.name,
    line.concerns,
    line.variant,
    line.items.map((kind) => kindWord(kind, language)).join(text(language, 'list.separator')),
    line.file,
    line.page,
    line.pages,
  ].map((cell) => guarded(cell.normalize('NFC')))
}

/** The list as CSV with a byte order mark, as spreadsheets of Japan expect. */
export function* addressCsv(lines: Iterable<AddressLine>, language: Language): Generator<string> {
  yield `\ufeff${csvLine(COLUMNS[language].split(' '))}`
  for (const line of lines) yield csvLine(cellsOf(line, language))
}

/** The list as a workbook; every cell is text, so that postal codes keep their zeros and nothing is a formula. */
export async function addressXlsx(lines: Iterable<AddressLine>, language: Language): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(language === 'ja' ? '宛名' : 'addresses', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(COLUMNS[language].split(' ')).font = { bold: true }
  for (const line of lines) {
    const row = sheet.addRow(cellsOf(line, language))
    row.eachCell((cell) => {
      cell.numFmt = '@'
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
