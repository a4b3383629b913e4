/*
 * Asks what the detector makes of some six thousand judged headers of public schemas and exports, without any cells.
 *   npm run score:headers [-- --slips]
 * Told: people's columns that are told as what they are. Silent: nobody's that are told as nothing. `--slips` lists the others.
 */
import { parseArgs } from 'node:util'
import { readColumnLabel } from '../../src/detect/column-label.ts'
import { type JudgedColumn, judgedColumns } from './columns.ts'

const SILENT: ReadonlySet<string> = new Set(['nobody', 'ignore', 'free-text'])
const { slips } = parseArgs({ options: { slips: { type: 'boolean', default: false } } }).values

const told = ({ header }: JudgedColumn): string => readColumnLabel(header)?.use ?? 'nobody'
const isRight = (column: JudgedColumn): boolean =>
  column.item === 'nobody' ? SILENT.has(told(column)) : told(column) === column.item

function line(name: string, columns: readonly JudgedColumn[]): string {
  const share = (some: readonly JudgedColumn[]): string => {
    const right = some.filter(isRight).length
    return `${right} of ${some.length}${some.length === 0 ? '' : ` (${(right / some.length).toFixed(3)})`}`
  }
  const people = columns.filter(({ item }) => item !== 'nobody')
  return `${name.padEnd(12)} told ${share(people)}   silent ${share(columns.filter(({ item }) => item === 'nobody'))}`
}

const columns = judgedColumns()
for (const [list, some] of Map.groupBy(columns, (column) => column.list)) console.log(line(list, some))
console.log(line('all', columns))
if (slips)
  for (const column of columns)
    if (!isRight(column)) console.log(`${column.system}: ${column.header} is ${column.item}, told as ${told(column)}`)
