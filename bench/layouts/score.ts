/*
 * Writes each table of people that columns are taught by in a dozen layouts, scans them all and prints what is lost and what is added
 * against the plain table: `npm run score:layouts [-- --file offices.jsonl] [--list]`. No words decide here, since all layouts have the same.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NOBODY, type Table, tablesIn } from '../columns/columns.ts'
import { scanned } from '../detect/score.ts'
import type { Found } from '../detect/tally.ts'
import { LAYOUTS, type Plain } from './layouts.ts'

const COLUMNS_MIN = 4
const PEOPLE_MIN = 3
const ROWS = 9
const [PLAIN = ''] = Object.keys(LAYOUTS)

const { values } = parseArgs({ options: { file: { type: 'string' }, list: { type: 'boolean' } } })
const work = mkdtempSync(join(tmpdir(), 'layouts-'))
try {
  await score(
    values.file ? tablesIn(values.file) : ['offices.jsonl', 'software.jsonl', 'trades.jsonl'].flatMap(tablesIn),
  )
} finally {
  rmSync(work, { recursive: true })
}

/** The table with nine rows; null where it is not about people, or too small. */
function plainOf({ columns }: Table): Plain | null {
  const people = columns.filter(({ item }) => item !== '' && item !== NOBODY)
  const longest = Math.max(...columns.map(({ cells }) => cells.length))
  if (columns.length < COLUMNS_MIN || people.length < PEOPLE_MIN || longest < ROWS) return null
  if (columns.some(({ header, cells }) => header === '' || cells.length === 0)) return null
  const rows = Array.from({ length: ROWS }, (_, r) => columns.map(({ cells }) => cells[r % cells.length] ?? ''))
  return { header: columns.map(({ header }) => header), rows }
}

async function score(tables: readonly Table[]): Promise<void> {
  const plain = tables.flatMap((table) => plainOf(table) ?? [])
  const folder = join(work, 'files')
  mkdirSync(folder)
  for (const [i, table] of plain.entries())
    for (const [end, write] of Object.entries(LAYOUTS)) writeFileSync(join(folder, `${i}-${end}`), await write(table))
  const found = scanned(folder, join(work, 'out'))
  for (const end of Object.keys(LAYOUTS).slice(1)) {
    const slips = plain.map((_, i) => difference(found.get(`${i}-${PLAIN}`) ?? [], found.get(`${i}-${end}`) ?? []))
    const [lost, added] = [slips.flatMap((slip) => slip.lost), slips.flatMap((slip) => slip.added)]
    console.log(`${end.padEnd(14)} lost ${String(lost.length).padStart(5)}   added ${String(added.length).padStart(5)}`)
    if (values.list) console.log(`  lost ${byItem(lost)}\n  added ${byItem(added)}`)
  }
  const all = plain.reduce((sum, _, i) => sum + (found.get(`${i}-${PLAIN}`)?.length ?? 0), 0)
  console.log(`${plain.length} tables, ${all} findings in plain ones`)
}

/** Items found once less, and once more, by item and token, than in the plain table. */
function difference(plain: readonly Found[], other: readonly Found[]) {
  const rest = [...other]
  const lost = plain.filter(({ item, token }) => {
    const at = rest.findIndex((found) => found.item === item && found.token === token)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return { lost: lost.map(({ item }) => item), added: rest.map(({ item }) => item) }
}

function byItem(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([item, n]) => `${item} ${n}`)
    .join(', ')
}
