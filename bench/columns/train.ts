import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isDataKind } from '#kernel/data-kinds.ts'
import { classified } from '../../src/detect/columns/learned-columns.ts'
import { NOBODY, type Taught, taughtColumns } from './columns.ts'
import { classesOf, WEIGHTS_FILE, weightsOf, weightsSource } from './weights.ts'

/*
 * Trains what columns look like on the tables beside this file and writes the weights: `npm run train:columns -- --write`. Without --write
 * it trains without each file in turn and prints how the columns of people's tables in it are told from cells, header and neighbours;
 * `--list` prints each item and what was told wrongly; `--without FILE` writes weights that have not seen it.
 */

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, list: { type: 'boolean' }, without: { type: 'string' } },
})
const columns = taughtColumns()

if (values.write) writeFileSync(WEIGHTS_FILE, weightsSource(columns.filter(({ file }) => file !== values.without)))
else for (const file of new Set(columns.map((column) => column.file))) score(file)

function score(file: string): void {
  const own = columns.filter((column) => column.file === file && column.amongPeople)
  if (own.length === 0) return
  const classes = classesOf(columns)
  const weights = weightsOf(
    columns.filter((column) => column.file !== file),
    classes,
  )
  const told = own.map((column) => ({ column, ...classified(column.features, classes, weights) }))
  const figures = [0.5, 0.6, 0.7, 0.9].map((least) => `${least}: ${figuresOf(told, least)}`)
  console.log(`${file.padEnd(16)} ${String(own.length).padStart(5)}  ${figures.join('   ')}`)
  if (values.list) list(told)
}

type Told = { readonly column: Taught; readonly said: string; readonly sure: number }

/** Recall and precision of what is told of people. */
function figuresOf(told: readonly Told[], least: number): string {
  const people = told.filter(({ column }) => column.item !== NOBODY)
  const found = told.filter(({ said, sure }) => isDataKind(said) && sure >= least)
  const right = found.filter(({ said, column }) => said === column.item).length
  return `R ${(right / people.length).toFixed(3)} P ${(right / found.length).toFixed(3)}`
}

function list(told: readonly Told[]): void {
  for (const item of new Set(told.map(({ column }) => column.item))) {
    const own = told.filter(({ column }) => column.item === item)
    const right = own.filter(({ said, sure }) => said === item && sure >= 0.6).length
    console.log(`  ${item.padEnd(20)} ${right} of ${own.length}`)
  }
  for (const { column, said, sure } of told)
    if (said !== column.item && sure >= 0.6)
      console.log(`  ${said} for ${column.item}: ${column.header}: ${column.cells.slice(0, 4).join(' | ')}`)
}
