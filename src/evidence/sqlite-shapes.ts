import { columnsOfCreate } from './sql-columns.ts'
import { nameParts } from './sql-tokens.ts'
import type { StoredRow, StoredValue } from './sqlite-pages.ts'

/** A table as its database lists it. */
interface Listed {
  readonly name: string
  /** Page at which its rows begin; 0 for a virtual table, whose rows stand in tables of their own. */
  readonly root: number
  /** The statement that made it; empty where there is none. */
  readonly sql: string
}

/** What the statement that made a table says of its rows. */
export interface TableShape extends Omit<Listed, 'sql'> {
  readonly header: readonly string[]
  readonly comments: readonly string[]
  /** The column that is the row's own number, which is stored as nothing; -1 without one. */
  readonly ownId: number
  /** The order in which columns are stored, where it is another. */
  readonly keyed: readonly number[] | undefined
}

/** The columns of a table and how its rows are stored. */
export function shapeOf({ name, root, sql }: Listed): TableShape {
  const body = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))
  const columns = sql.includes('(') ? columnsOfCreate(body) : []
  const header = columns.map((column) => column.name)
  return {
    name,
    root,
    header,
    comments: columns.map((column) => column.comment),
    ownId: header.findIndex((column) => isRowId(body, column)),
    keyed: /\)\s*(?:strict\s*,\s*)?without\s+rowid/i.test(sql) ? keyColumns(body, header) : undefined,
  }
}

/** The cells of a row in the order of the columns. */
export const cellsOf = (row: StoredRow, { ownId, keyed, header }: Omit<TableShape, 'root'>): readonly string[] =>
  keyed
    ? inOrder(row, keyed, header.length)
    : row.values.map((value, c) => (c === ownId && value === null ? String(row.id) : textOf(value)))

/** INTEGER PRIMARY KEY is the row's own number and is stored as nothing. */
function isRowId(body: string, column: string): boolean {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?:^|[,(\\s"'\`\\[])${escaped}["'\`\\]]?\\s+integer\\s+(?:not\\s+null\\s+)?primary\\s+key`,
    'i',
  ).test(body)
}

/** Tables without row numbers store the columns of their key first. */
function keyColumns(body: string, header: readonly string[]): readonly number[] {
  const listed = /primary\s+key\s*\(([^)]*)\)/i.exec(body)?.[1]
  const own = header.filter((column) => new RegExp(`["'\`\\[]?\\b${column}\\b[^,]*primary\\s+key`, 'i').test(body))
  const names =
    listed === undefined
      ? own
      : listed.split(',').map((name) => nameParts(name.trim().split(/\s/)[0] ?? '').at(-1) ?? '')
  const key = names
    .map((name) => header.findIndex((column) => column.toLowerCase() === name.toLowerCase()))
    .filter((i) => i >= 0)
  return [...key, ...header.map((_, i) => i).filter((i) => !key.includes(i))]
}

function inOrder(row: StoredRow, stored: readonly number[], width: number): readonly string[] {
  const cells = new Array<string>(width).fill('')
  row.values.forEach((value, i) => {
    cells[stored[i] ?? i] = textOf(value)
  })
  return cells
}

const textOf = (value: StoredValue): string =>
  value === null ? '' : typeof value === 'object' ? `(binary, ${value.blob} bytes)` : String(value)
