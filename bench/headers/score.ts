/*
 * Asks what the detector makes of some six thousand judged headers of public schemas and exports: of the headers alone, and of those
 * in Latin letters above cells that are made, in a table that names people.
 *   npm run score:headers [-- --slips]
 * Told: people's columns that are told as what they are. Silent: nobody's that are told as nothing. `--slips` lists the others.
 */
import { parseArgs } from 'node:util'
import { readColumnLabel } from '../../src/detect/headers/column-label.ts'
import { makeDetector, type Recognizer } from '../../src/detect/index.ts'
import { loadFolder } from '../../src/kernel/load-folder.ts'
import { type JudgedColumn, judgedColumns } from './columns.ts'
import { tableFor } from './made-cells.ts'

const SILENT: ReadonlySet<string> = new Set(['nobody', 'ignore', 'free-text', 'unknown'])
const { slips } = parseArgs({ options: { slips: { type: 'boolean', default: false } } }).values

const told = ({ header }: JudgedColumn): string => readColumnLabel(header)?.use ?? 'nobody'
const agrees = (item: string, use: string): boolean => (item === 'nobody' ? SILENT.has(use) : use === item)
const isRight = (column: JudgedColumn): boolean => agrees(column.item, told(column))

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

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../../src/detect/recognizers/', import.meta.url)))
const withCells = columns.flatMap((column, at) => {
  const table = tableFor(column.header, column.item, at)
  const meant = table ? detector.profileTable(table).at(-1) : undefined
  return meant ? [{ column, meant, right: agrees(column.item, meant.use) }] : []
})
for (const nobodys of [false, true]) {
  const asked = withCells.filter(({ column }) => (column.item === 'nobody') === nobodys)
  const guessed = asked.filter(({ meant }) => meant.by === 'guessed-header')
  console.log(
    `above cells, ${nobodys ? 'nobody' : 'people'}: ${asked.filter(({ right }) => right).length} of ${asked.length} right; guessed by one word ${guessed.length}, of which right ${guessed.filter(({ right }) => right).length}`,
  )
}
if (slips)
  for (const column of columns)
    if (!isRight(column)) console.log(`${column.system}: ${column.header} is ${column.item}, told as ${told(column)}`)
