import type { Dice } from './dice.ts'
import { cellOf } from './field.ts'
import { asLines, type Coding, canWrite, type MadeFile, type Marked } from './marked-text.ts'
import { delimitedRow, drawColumns, drawRows, type MadeColumn, type MadeRow } from './table-text.ts'

const ROWS = 40

/** The encoding wished for, or UTF-8 where it cannot hold the text. */
export function fitting(text: Marked, wish: Coding): Coding {
  return text.every((p) => canWrite(typeof p === 'string' ? p : p.text, wish)) ? wish : 'utf-8'
}

const made = (name: string, text: Marked, wish: Coding): MadeFile => ({ name, text, encoding: fitting(text, wish) })

const sqlText = (text: string): string => text.replace(/'/g, "''")

function cellsOfSql(columns: readonly MadeColumn[], row: MadeRow): Marked {
  return row.flatMap((cell, i) => {
    const column = columns[i]
    if (!column) return []
    const value: Marked = cell === '' ? ['NULL'] : ["'", ...cellOf(column.field, sqlText(cell)), "'"]
    return [...(i > 0 ? [','] : []), ...value]
  })
}

function mysql(dice: Dice, columns: readonly MadeColumn[], rows: readonly MadeRow[]): Marked {
  const table = dice.pick(['users', 'customers', 'm_kaiin', 't_member'])
  const head = `-- MySQL dump 10.13\n\nCREATE TABLE \`${table}\` (\n${columns.map((c) => `  \`${c.label}\` varchar(255) DEFAULT NULL`).join(',\n')}\n) ENGINE=InnoDB;\n\n`
  const batches: Marked[] = []
  for (let at = 0; at < rows.length; at += 20) {
    const tuples = rows
      .slice(at, at + 20)
      .flatMap((row, i): Marked => [i > 0 ? ',(' : '(', ...cellsOfSql(columns, row), ')'])
    batches.push([`INSERT INTO \`${table}\` VALUES `, ...tuples, ';\n'])
  }
  return [head, ...batches.flat()]
}

function copy(columns: readonly MadeColumn[], rows: readonly MadeRow[]): Marked {
  const names = columns.map((c) => `"${c.label}"`).join(', ')
  const lines = rows.map((row) =>
    row.flatMap((cell, i): Marked => {
      const column = columns[i]
      return [i > 0 ? '\t' : '', ...(cell === '' || !column ? ['\\N'] : cellOf(column.field, cell))]
    }),
  )
  return [
    `--\n-- PostgreSQL database dump\n--\n\nCOPY public.people (${names}) FROM stdin;\n`,
    ...asLines(lines),
    '\\.\n',
  ]
}

function jsonLines(columns: readonly MadeColumn[], rows: readonly MadeRow[]): Marked {
  return asLines(
    rows.map((row) => [
      '{',
      ...row.flatMap((cell, i): Marked => {
        const column = columns[i]
        if (!column) return []
        const value: Marked = cell === '' ? ['null'] : ['"', ...cellOf(column.field, cell), '"']
        return [i > 0 ? ',' : '', `${JSON.stringify(column.label)}:`, ...value]
      }),
      '}',
    ]),
  )
}

function delimited(
  columns: readonly MadeColumn[],
  rows: readonly MadeRow[],
  delimiter: string,
  always: boolean,
  end: string,
) {
  const quote = (label: string) => (always || label.includes(delimiter) ? `"${label}"` : label)
  return asLines(
    [
      [columns.map((c) => quote(c.label)).join(delimiter)],
      ...rows.map((r) => delimitedRow(columns, r, delimiter, always)),
    ],
    end,
  )
}

/** Tables, dumps and JSON lines as programs write them; canonical writings, common labels. */
export function cleanFile(dice: Dice, i: number): MadeFile {
  const columns = drawColumns(dice, false)
  const rows = drawRows(dice, columns, ROWS, false)
  switch (i % 8) {
    case 0:
      return made(`c${i}.csv`, delimited(columns, rows, ',', dice.is(0.5), '\r\n'), 'utf-8')
    case 1:
      return made(`c${i}.csv`, delimited(columns, rows, ',', false, '\r\n'), 'shift_jis')
    case 2:
      return made(`c${i}.tsv`, delimited(columns, rows, '\t', false, '\n'), 'utf-8-mark')
    case 3:
      return made(`c${i}.csv`, delimited(columns, rows, ',', true, '\r\n'), 'utf-16le')
    case 4:
      return made(`c${i}.sql`, mysql(dice, columns, rows), 'utf-8')
    case 5:
      return made(`c${i}.sql`, copy(columns, rows), 'utf-8')
    case 6:
      return made(`c${i}.jsonl`, jsonLines(columns, rows), 'utf-8')
    default:
      return made(`c${i}.csv`, delimited(columns, rows, ',', false, '\n'), 'euc-jp')
  }
}
