import ExcelJS from 'exceljs'

/*
 * One table written in the layouts in which people and programs keep such tables.
 */

/** A table of people: its header, and its rows, as wide. */
export interface Plain {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Rows = readonly (readonly string[])[]

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (rows: Rows): string => rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
const wide = (cells: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, i) => cells[i] ?? '')
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A title, a row of sums and the header once more between the rows, a sum and a line below them. */
const amid = ({ header, rows }: Plain): Rows => {
  const sum = (word: string, n: number) => wide([word, `${n} records`], header.length)
  return [
    ['Export: members', '', 'generated 2026-10-12 09:12'],
    header,
    ...rows.slice(0, 5),
    sum('Subtotal', 5),
    header,
    ...rows.slice(5),
    sum('Total', rows.length),
    ['-- end of report --'],
  ]
}

/** The columns in two tables below each other, each under a title. */
const apart = ({ header, rows }: Plain): Rows => {
  const half = header.length >> 1
  const left = [header.slice(0, half), ...rows.map((row) => row.slice(0, half))]
  return [['List A'], ...left, [''], ['List B'], header.slice(half), ...rows.map((row) => row.slice(half))]
}

/** Every fourth row begins with an empty cell, and an empty last column takes the overflow. */
const slipped = ({ header, rows }: Plain): Rows => [
  [...header, ''],
  ...rows.map((row, i) => (i % 4 === 3 ? ['', ...row] : [...row, ''])),
]

const form =
  (sign: string, title: (n: number) => string) =>
  ({ header, rows }: Plain): string =>
    rows
      .map((row, i) => `${title(i + 1)}\n${row.map((cell, c) => `${header[c]}${sign}${oneLine(cell)}\n`).join('')}\n`)
      .join('')

const pairs = ({ header, rows }: Plain): string =>
  rows
    .map((row, i) => {
      const said = row.flatMap((cell, c) =>
        cell === '' ? [] : `${header[c]?.replace(/\s/g, '_')}="${oneLine(cell).replaceAll('"', '')}"`,
      )
      return `2026-11-0${i + 1} 10:12:33 DEBUG save ${said.join(' ')}\n`
    })
    .join('')

const nested = ({ header, rows }: Plain): string => {
  const records = rows.map((row) => ({
    type: 'x',
    attributes: Object.fromEntries(header.map((name, c) => [name, row[c] ?? ''])),
  }))
  return JSON.stringify({ meta: { total: rows.length }, data: { records } }, null, 1)
}

const named = ({ header, rows }: Plain): string =>
  JSON.stringify(
    rows.map((row, i) => ({ entity_id: i + 1, attributes: header.map((name, c) => ({ name, value: row[c] ?? '' })) })),
    null,
    1,
  )

const webPage = ({ header, rows }: Plain): string => {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${markup(cell)}</${tag}>`).join('')}</tr>`
  return `<html><head><meta charset="utf-8"></head><body><table>${line(header, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table></body></html>`
}

async function workbook(rows: Rows): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Sheet1')
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** How each layout is written, by the end of its file's name; the first is the plain table. */
export const LAYOUTS: Readonly<Record<string, (table: Plain) => string | Promise<Buffer>>> = {
  'plain.csv': ({ header, rows }) => csv([header, ...rows]),
  'sums.csv': (table) => csv(amid(table)),
  'slipped.csv': (table) => csv(slipped(table)),
  'apart.csv': (table) => csv(apart(table)),
  'apart.xlsx': (table) => workbook(apart(table)),
  'turned.csv': ({ header, rows }) => csv(header.map((name, c) => [name, ...rows.map((row) => row[c] ?? '')])),
  'form.txt': form(': ', (n) => `=== Record ${n} ===`),
  'marked.txt': form('：', (n) => `■ ${n}件目`),
  'pairs.log': pairs,
  'nested.json': nested,
  'named.json': named,
  'page.html': webPage,
}
