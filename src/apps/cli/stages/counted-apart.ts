import type { CaseFile } from '#case/index.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Summary } from '#kernel/summary.ts'
import type { LedgerResult } from '#ledger/index.ts'
import type { ListedRuling } from './rulings.ts'
import type { Sources } from './sources.ts'

/** Rows that the ledger holds but counts for nobody. */
export function notCounted(
  counted: Pick<LedgerResult, 'notPersons' | 'excluded'>,
  { sources }: Pick<Sources, 'sources'>,
): readonly Refused[] {
  const masters = new Set(sources.filter((s) => s.attack === '').map((s) => s.entry.file))
  const tell =
    (reason: 'not-a-person' | 'excluded', advice: string) => (at: { file: string; part: string; row: number }) => ({
      ...at,
      reason,
      advice,
      records: masters.has(at.file) ? 0 : 1,
    })
  return [
    ...counted.notPersons.map(
      tell('not-a-person', 'a row about a company only; it is kept in the ledger and counts for nobody'),
    ),
    ...counted.excluded.map(tell('excluded', BY_DECISION)),
  ]
}

const BY_DECISION = 'left out by a decision; it is kept in the ledger and counts for nobody'
const BY_CASE = 'left out by case.yaml: '

/** What is counted apart: rows of nobody by reason, decisions, and what the ledger had to do without. */
export function asideOf(
  refused: readonly Refused[],
  rulings: readonly ListedRuling[],
  { masters }: Pick<CaseFile, 'masters'>,
): Pick<Summary, 'exclusions' | 'decisions' | 'lacks'> {
  const category = new Map(
    rulings.flatMap(({ kind, subject, category: reason }) => {
      if (kind !== 'exclude' || reason === undefined) return []
      const { record } = JSON.parse(subject) as { record: { file: string; part: string; row: number } }
      return [[`${record.file}\0${record.part}\0${record.row}`, reason] as const]
    }),
  )
  const counts = new Map<string, number>()
  for (const { reason, records, advice, file, part, row } of refused) {
    if (records === 0 || (reason !== 'excluded' && reason !== 'not-a-person')) continue
    const decided = category.get(`${file}\0${part}\0${row}`) ?? 'other'
    const words =
      reason === 'not-a-person' ? 'company' : advice.startsWith(BY_CASE) ? advice.slice(BY_CASE.length) : decided
    counts.set(words, (counts.get(words) ?? 0) + records)
  }
  const exclusions = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, records]) => ({ reason, records }))
  const idle = rulings.filter((ruling) => ruling.state !== 'applied').length
  return {
    ...(exclusions.length > 0 && { exclusions }),
    ...(rulings.length > 0 && { decisions: { inForce: rulings.length, idle } }),
    ...(masters.length === 0 && { lacks: ['no-master'] }),
  }
}
