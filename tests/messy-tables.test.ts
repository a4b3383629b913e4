import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { looksLikeLabel } from '#detect/index.ts'
import { listPaths, openEvidence, type Passage } from '#evidence/index.ts'

/*
 * Tables as people keep them, each beside what is read of it, to be looked through by eye: tests/goldens/NAME.txt.
 * After a change that is meant, `vitest run tests/messy-tables.test.ts -u` writes them anew.
 */
const folder = mkdtempSync(join(tmpdir(), 'messy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Cell = string | number | null

/** One sheet: its rows as typed, and what was done to it besides. */
interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly done?: readonly string[]
  readonly change?: (sheet: ExcelJS.Worksheet) => void
}

const visible = (text: string): string => text.replaceAll('\r', '␍').replaceAll('\n', '⏎').replaceAll('\t', '⇥')

/** What somebody sees who opens the file. */
const shown = ({ name, rows, done = [] }: Sheet): string =>
  [`sheet ${name}`, ...rows.map((row) => `  ${row.map((cell) => visible(String(cell ?? ''))).join(' | ')}`)]
    .concat(done.map((what) => `  (${what})`))
    .join('\n')

function told(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'table': {
      const { part, header, preamble, remarks = [] } = passage
      return [
        `table ${part || '(whole file)'}`,
        ...preamble.map((line) => `  above: ${visible(line)}`),
        ...remarks.map((remark) => `  remark: ${remark}`),
        `  header: ${header ? header.map(visible).join(' | ') : '(none)'}`,
      ]
    }
    case 'rows':
      return passage.rows.map(({ row, cells }) => `  ${row}: ${cells.map(visible).join(' | ')}`)
    case 'text':
      return [`text ${passage.part || '(whole file)'}`]
    case 'lines':
      return passage.lines.map(({ row, text }) => `  ${row}: ${visible(text)}`)
    case 'refused': {
      const { part, row, reason, advice, records } = passage.refused
      return [
        `refused ${[part, row > 0 ? `row ${row}` : ''].filter(Boolean).join(' ')}: ${reason} (${records}): ${advice}`,
      ]
    }
    case 'stretch':
      return [`bytes ${passage.from} to ${passage.to}`]
    default:
      return passage satisfies never
  }
}

async function golden(name: string, seen: string, bytes: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), bytes)
  const lines: string[] = []
  for (const entry of (await listPaths(folder, [name])).entries)
    for await (const passage of openEvidence(entry, { looksLikeLabel })) lines.push(...told(passage))
  const text = `what somebody sees\n==================\n${seen}\n\nwhat is read\n============\n${lines.join('\n')}\n`
  await expect(text).toMatchFileSnapshot(`goldens/${name}.txt`)
}

const TEXTS: Readonly<Record<string, string>> = {
  'preamble.csv':
    '会員データ出力\n出力日時：2026/04/01 10:00\n抽出条件：東京都,有効会員\n\n会員番号,氏名,電話番号\nA001,見本一郎,03-1234-5678\nA002,見本花子,03-1234-5679\n',
  'doubled-header.csv':
    '会員番号,氏名,電話番号\nA001,見本一郎,03-1234-5678\n会員番号,氏名,電話番号\nA002,見本花子,03-1234-5679\n会員番号,氏名,電話番号\n',
  'header-said-twice.csv':
    'No,氏名,電話,電話,電話\n1,見本一郎,03-1234-5678,090-1234-5678,\n2,見本花子,03-1234-5679,,03-1234-5680\n',
  'shifted-rows.csv':
    '会員番号,氏名,郵便番号,住所,電話番号\nA001,見本一郎,100-0001,東京都千代田区千代田1-1,03-1234-5678\nA002,見本花子,900-0021,沖縄県那覇市泉崎1-2-3,コーポ見本201,098-123-4567\nA003,見本次郎,060-0001\n,A004,見本三郎,530-0001,大阪府大阪市北区梅田1-1,06-1234-5678\n',
  'embedded-newlines.csv':
    '会員番号,氏名,備考,電話番号\nA001,見本一郎,"電話は平日のみ\n折返し 090-1234-5678",03-1234-5678\nA002,"見本\r\n花子","「至急」と""強い口調""",03-1234-5679\n',
  'totals.csv':
    '支店,氏名,請求額\n那覇,見本一郎,1200\n那覇,見本花子,800\n那覇 小計,,2000\n札幌,見本次郎,500\n札幌 小計,,500\n合計,3名,2500\n※税抜\n',
  'unclosed-quote.csv': '会員番号,氏名,備考\nA001,見本一郎,"閉じていない\nA002,見本花子,よし\nA003,見本次郎,よし\n',
  'two-tables.csv':
    '会員番号,氏名\nA001,見本一郎\nA002,見本花子\n\n退会者\n会員番号,氏名,退会日\nB001,見本次郎,2025/03/01\n',
  'empty-columns.csv':
    ',,会員番号,,氏名,電話番号,,\n,,A001,,見本一郎,03-1234-5678,,\n,,A002,,見本花子,03-1234-5679,,\n',
}

test.each(Object.entries(TEXTS))('a messy table as text is read as its golden says: %s', async (name, text) => {
  const seen = text
    .split('\n')
    .slice(0, -1)
    .map((line) => `  ${visible(line)}`)
  await golden(name, seen.join('\n'), text)
})

const HEAD = ['会員番号', '氏名', '電話番号'] as const
const [ICHIRO, HANAKO] = [
  ['A001', '見本一郎', '03-1234-5678'],
  ['A002', '見本花子', '03-1234-5679'],
] as const

const BOOKS: Readonly<Record<string, readonly Sheet[]>> = {
  'several-tables.xlsx': [
    {
      name: '名簿',
      rows: [
        ['会員名簿'],
        [...HEAD],
        [...ICHIRO],
        [...HANAKO],
        [],
        ['退会者'],
        ['会員番号', '氏名', '退会日', null, '担当', '内線'],
        ['B001', '見本次郎', '2025/03/01', null, '山本', '101'],
        ['B002', '見本三郎', '2025/04/01', null, '山下', '102'],
      ],
    },
  ],
  'merged-cells.xlsx': [
    {
      name: '世帯',
      rows: [
        ['世帯', '氏名', '連絡先', null],
        [null, null, '電話', 'メール'],
        ['見本家', '見本一郎', '03-1234-5678', 'ichiro@example.jp'],
        [null, '見本花子', null, 'hanako@example.jp'],
        ['佐藤家', '佐藤二郎', '03-1234-5680', 'jiro@example.jp'],
      ],
      done: ['merged: A1:A2 B1:B2 C1:D1 A3:A4 C3:C4'],
      change: (sheet) => {
        for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'A3:A4', 'C3:C4']) sheet.mergeCells(range)
      },
    },
  ],
  'hidden.xlsx': [
    {
      name: '公開',
      rows: [[...HEAD], [...ICHIRO], [...HANAKO]],
      done: ['column C hidden', 'row 3 hidden'],
      change: (sheet) => {
        sheet.getColumn(3).hidden = true
        sheet.getRow(3).hidden = true
      },
    },
    {
      name: '社内のみ',
      rows: [
        ['会員番号', '備考'],
        ['A001', '督促中'],
      ],
      done: ['sheet hidden'],
      change: (sheet) => {
        sheet.state = 'hidden'
      },
    },
    {
      name: 'マスタ',
      rows: [[...HEAD], ['B001', '見本次郎', '03-1234-5681']],
      done: ['sheet hidden so that no menu shows it'],
      change: (sheet) => {
        sheet.state = 'veryHidden'
      },
    },
  ],
  'comments.xlsx': [
    {
      name: '名簿',
      rows: [[...HEAD], [...ICHIRO], [...HANAKO]],
      done: ['comment at B2: 携帯 090-1234-5678', 'comment at C3: 夜間は不在'],
      change: (sheet) => {
        sheet.getCell('B2').note = '携帯 090-1234-5678'
        sheet.getCell('C3').note = '夜間は不在'
      },
    },
  ],
  'totals-and-shifts.xlsx': [
    {
      name: '請求',
      rows: [
        [null, '請求一覧', null, null],
        [],
        [null, '氏名', '電話番号', '金額'],
        [null, '見本一郎', '03-1234-5678', 1200],
        ['至急', '見本花子', '03-1234-5679', 800],
        [null, '合計', null, 2000],
        [null, '※ 3月分まで'],
      ],
    },
  ],
  'turned.xlsx': [
    {
      name: '申込書',
      rows: [
        ['氏名', '見本一郎', '見本花子'],
        ['電話番号', '03-1234-5678', '03-1234-5679'],
        ['住所', '東京都千代田区千代田1-1', '沖縄県那覇市泉崎1-2-3'],
      ],
    },
  ],
}

test.each(Object.entries(BOOKS))('a messy workbook is read as its golden says: %s', async (name, sheets) => {
  const book = new ExcelJS.Workbook()
  for (const { name: title, rows, change } of sheets) {
    const sheet = book.addWorksheet(title)
    for (const row of rows) sheet.addRow([...row])
    change?.(sheet)
  }
  await golden(name, sheets.map(shown).join('\n'), Buffer.from(await book.xlsx.writeBuffer()))
})
