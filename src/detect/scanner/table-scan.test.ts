import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commas, copied, objects, penned, tuples } from './pens-for-tests.ts'
import { kernels, recognizers } from './scans-for-tests.ts'
import { quickly, scanBytes, slowly, type Table } from './tables-for-tests.ts'

const examples = recognizers.flatMap((r) => [
  ...r.examples.map(([text]) => text.replace(/[«»]/g, '')),
  ...r.cells.map(([cell]) => cell),
  ...r.nearMisses.map(([text]) => text),
  ...(r.unreadable ?? []).map(([cell]) => cell),
])
const headers =
  `氏名 姓 名 フリガナ 生年月日 年齢 性別 住所 都道府県 郵便番号 電話番号 メールアドレス ユーザーID 会員番号 パスワード パスワードハッシュ 口座番号 銀行名 カード番号 カード下4桁 有効期限
セキュリティコード マイナンバー 法人番号 免許証番号 旅券番号 在留カード番号 基礎年金番号 職業 年収 アンケート 病歴 IPアドレス 備考 更新日 zzz name email tel ssn 仮想口座番号 保護者氏名 保護者電話`.split(
    /\s+/,
  )

/** Cells as people write them, and cells that are nearly so. */
const shaped = fc.oneof(
  fc.constantFrom(...examples),
  fc.constantFrom(
    '',
    ' ',
    '　',
    '合計',
    '小計',
    'total',
    '総合計 3件',
    '頁計',
    '※上記は確認中',
    '(ここから)',
    '【一組】',
    '作成日',
    '出力日時',
    '頁 2',
    'Page 3',
    '会員名簿',
    '2024/05/31',
    '男',
    '女',
    'x"y',
    '"',
    '""',
    'NULL',
    'null',
    'Null',
    'None',
    'NaN',
    '\\N',
    '(null)',
    'undefined',
    '#N/A',
    'a\nb',
    'a\r\nb',
    '\ufeff氏名',
  ),
  fc.stringMatching(/^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}$/),
  fc.stringMatching(/^(19|20)[0-9]{2}([-/.])[01]?[0-9][-/.][0-3]?[0-9]$/),
  fc.stringMatching(/^(昭和|平成|令和|大正|明治)[0-9]{1,2}年[01]?[0-9]月[0-3]?[0-9]日$/),
  fc.stringMatching(/^[a-z0-9._-]{1,9}@[a-z0-9.-]{1,9}\.[a-z0-9]{1,4}$/),
  fc.stringMatching(/^[佐藤山田様殿氏県都々ヶ]{1,6}[ 　]?[太郎子花ァーゝ]{0,4}$/),
  fc.stringMatching(/^[ァ-ヶー]{1,6}[ 　・]?[ァ-ヶー]{0,6}$/),
  fc.stringMatching(/^(東京都|大阪市|港)[区町々1-9 　-]{1,12}$/),
  fc.stringMatching(/^[0-9]{1,16}$/),
  fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){2,4}$/),
  fc.stringMatching(/^[A-Z]{1,2}[0-9]{7,8}[A-Z]{0,2}$/),
  fc.stringMatching(/^[ -~]{0,14}$/),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const tables = fc
  .record({
    header: fc.array(fc.constantFrom(...headers), { minLength: 1, maxLength: 5 }),
    rows: fc.array(fc.array(shaped, { minLength: 1, maxLength: 6 }), { maxLength: 12 }),
  })
  .map(({ header, rows }): Table => {
    // A reader drops blank lines and repeats of the header; what it gives is what is compared.
    const kept = rows.filter((row) => row.length > 1 || (row[0] ?? '').replace('\u001a', '').trim() !== '')
    const sound = kept.map((row) => row.map((cell) => (cell.includes('\0') || !cell.isWellFormed() ? '?' : cell)))
    return { header, rows: sound.filter((row) => row.join('\0') !== header.join('\0')) }
  })

/** Objects and tuples as wide as their header: every other is given up or another table. */
const evened = ({ header, rows }: Table): Table => {
  const wide = [...new Set(header)]
  return { header: wide, rows: rows.map((row) => wide.map((_, i) => row[i] ?? '')) }
}

describe.each(kernels)('the %s kernel with the recognizers finds what the recognizers alone find', (_name, kernel) => {
  test('in a column of every meaning, for every example and near miss', () => {
    for (const header of headers) {
      const table = { header: [header, 'key'], rows: examples.map((cell) => [cell, 'k']) }
      for (const pen of [commas('\n'), objects, tuples, copied])
        expect([header, quickly(kernel, pen, table)]).toEqual([header, slowly(pen, table.header, table.rows)])
    }
  })

  test('in rows that begin as notes, sums and heads of pages do, of any length', () => {
    const begin =
      '頁計 累計 ページ計 ※確認 ■一組 (新規) （新規） 【一組】 *1組 →次頁 作成日 出力日 印刷日 発行日 処理日 頁 ページ1 Page p.1 会員名簿 Total Subtotal: Summe Gesamt Zwischensumme Insgesamt Somme Sous-total --end-- -- Sumi'
    for (const others of [
      [],
      [''],
      ['', '', ''],
      ['3件', '', ''],
      ['5 records', '', ''],
      ['2024/05/31', '', '頁 2'],
      ['山田 太郎', '', ''],
    ]) {
      const rows = begin.split(' ').flatMap((cell) => [
        [cell, ...others],
        ['', cell, ...others.slice(1)],
        ['K1', '佐藤', '', ''],
      ])
      const table = { header: ['会員番号', '氏名', '住所', '電話'], rows: rows.filter((row) => row.join('') !== '') }
      for (const pen of [commas('\n'), objects, tuples]) {
        const of = pen === objects || pen === tuples ? evened(table) : table
        expect([others, quickly(kernel, pen, of)]).toEqual([others, slowly(pen, of.header, of.rows)])
      }
    }
  })

  test('in tables of any cells, rows of any length, whatever ends their lines', () => {
    const property = fc.property(tables, fc.constantFrom('\n', '\r\n'), (table, newline) => {
      const pen = commas(newline)
      expect(quickly(kernel, pen, table)).toEqual(slowly(pen, table.header, table.rows))
    })
    fc.assert(property, { numRuns: 300 })
  })

  test.each([
    ['JSON lines', objects],
    ['INSERT statements', tuples],
    ['lines of a COPY', copied],
  ])('in %s of any values', (_kind, pen) => {
    const property = fc.property(tables, (some) => {
      const { header, rows } = evened(some)
      expect(quickly(kernel, pen, { header, rows })).toEqual(slowly(pen, header, rows))
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('in more rows than are handed on at once', () => {
    const header = ['氏名', '電話番号', '備考', '性別']
    const rows = Array.from({ length: 4000 }, (_, i) => {
      const number = String(1_000_000 + i)
      return ['山田 太郎', `090-${number.slice(0, 4)}-${number.slice(3)}`, i % 9 ? '' : `a${i}@example.jp`, '女']
    })
    const pen = commas('\n')
    expect(quickly(kernel, pen, { header, rows })).toEqual(slowly(pen, header, rows))
  })

  test('wherever the reading of the file is cut', () => {
    const header = ['氏名', '電話番号', '備考', '住所']
    const rows = [
      ['山田 太郎', '090-1234-5678', 'a"b, \'taro@example.jp\nTEL: 03-1234-5678', '東京都港区1-2-3'],
      ['合計', '1', '', ''],
      ['鈴木　花子', '代表 03-1234-5678', '', '1-2 Chome, Minato-ku'],
    ]
    for (const pen of [commas('\r\n'), objects, tuples, copied]) {
      const whole = quickly(kernel, pen, { header, rows })
      expect(whole).toHaveLength(8)
      const { length } = penned(pen, header, rows).bytes
      for (let piece = 1; piece < length; piece++) expect(quickly(kernel, pen, { header, rows }, piece)).toEqual(whole)
    }
  })

  test.each([
    ['a quote that is never closed', commas('\n'), '"山田'],
    ['a quote that is closed inside a cell', commas('\n'), '"山田"x,1'],
    ['another key', objects, '{"氏":"山田"}\n'],
    ['an object inside', objects, '{"氏名":{"a":1}}\n'],
    ['a line that is cut off', objects, '{"氏名":"山'],
    ['a string of another kind', tuples, '("a");'],
    ['strings that are joined', tuples, "('a' || 'b');"],
    ['a comment', tuples, "('a' /* b */);"],
    ['a function with rules of its own', tuples, "(UNISTR('a'));"],
    ['another statement', tuples, "('a'); INSERT INTO `b` VALUES ('b')"],
    ['the end of a COPY', copied, 'a\n\\.\n'],
    ['a tuple that is cut off', tuples, "('山田"],
  ])('except %s, which is left to the slow way', (_what, pen, bytes) => {
    const of = { header: ['氏名'], rows: [['山田']] }
    expect(scanBytes(kernel, pen, of, Buffer.from(bytes)).state).toBe('irregular')
  })

  test.each(['NULL', '1', "'b'", "'b' "])(
    'also where a stretch ends right behind the last tuple and its value %s',
    (value) => {
      const of = { header: ['氏名', '備考'], rows: [['山田', 'b']] }
      expect(scanBytes(kernel, tuples, of, Buffer.from(`('山田',${value})`)).state).toBe('whole')
    },
  )

  test('except bytes that are no UTF-8, which are left to the slow way', () => {
    const bytes = Buffer.from([0xe3, 0x81, 44, 49, 10])
    const of = { header: ['氏名'], rows: [['山田', '1']] }
    expect(scanBytes(kernel, commas('\n'), of, bytes).state).toBe('irregular')
  })
})
