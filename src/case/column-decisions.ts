import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import type { Decision } from './case-log.ts'
import type { Deciding } from './ledger-decisions.ts'
import type { ColumnUse, TableMapping } from './mapping-file.ts'

/** A column of a table in a file, as outputs name it. */
export interface ColumnRef {
  readonly file: string
  /** Sheet, table or inner path; empty for the only table of a file. */
  readonly part: string
  readonly column: string
}

/** What an officer says of a column: what it holds, or `fine`: looked at, and right as it was understood. */
export type ColumnChoice = Exclude<ColumnUse, 'unknown'> | 'fine'

/** A decision about a column that is in force. */
export interface ColumnRuling extends ColumnRef {
  readonly choice: ColumnChoice
  readonly who: string
  readonly at: string
  readonly why: string
}

const KIND = 'column'
const subject = z.strictObject({ column: z.string(), file: z.string(), part: z.string() })

export const isColumnChoice = (text: string): text is ColumnChoice =>
  isDataKind(text) || text === 'free-text' || text === 'ignore' || text === 'fine'

/** Eight hex digits that name a column on a command line and in a form. */
export const columnId = (ref: ColumnRef): string =>
  createHash('sha256').update(subjectOfColumn(ref)).digest('hex').slice(0, 8)

const subjectOfColumn = ({ file, part, column }: ColumnRef): string => canonicalJson({ column, file, part })

/** What an officer says of a column, as it goes into the trail. */
export const columnDecision = (ref: ColumnRef, choice: ColumnChoice, by: Deciding): Decision => ({
  kind: KIND,
  subject: subjectOfColumn(ref),
  choice,
  ...by,
})

/** A decision with its moment as text (ISO 8601). */
type Told = Pick<Decision, 'kind' | 'subject' | 'choice' | 'who' | 'why'> & { readonly at: string }

/** The decisions about columns that are in force: the last one of each column. Other decisions are left out. */
export function columnRulings(all: readonly Told[]): readonly ColumnRuling[] {
  const latest = new Map<string, ColumnRuling>()
  for (const { kind, subject: about, choice, who, at, why } of all)
    if (kind === KIND && isColumnChoice(choice))
      latest.set(about, { ...subject.parse(JSON.parse(about)), choice, who, at, why })
  return [...latest.values()]
}

const ACTION = `decide ${KIND}: `

/** The same out of the text of an audit trail, for whoever has no database at hand. */
export function columnRulingsOfTrail(trail: string): readonly ColumnRuling[] {
  const row = z.object({
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    object: z.string(),
    reason: z.string(),
  })
  return columnRulings(
    trail.split('\n').flatMap((line) => {
      if (!line.includes(ACTION)) return []
      const { at, actor, action, object, reason } = row.parse(JSON.parse(line))
      const choice = action.startsWith(ACTION) ? action.slice(ACTION.length) : ''
      return [{ kind: KIND, subject: object, choice, who: actor, at, why: reason }]
    }),
  )
}

/** mapping.yaml with what officers decided about columns; a decision goes before the file. `fine` changes nothing. */
export function withColumnRulings(
  mapping: readonly TableMapping[],
  rulings: readonly ColumnRuling[],
): readonly TableMapping[] {
  const decided = rulings.filter((r) => r.choice !== 'fine')
  if (decided.length === 0) return mapping
  const tables = new Map<string, TableMapping & { columns: Record<string, ColumnUse> }>()
  for (const { columns, ...of } of mapping) tables.set(`${of.file}\0${of.table}`, { ...of, columns: { ...columns } })
  for (const { file, part, column, choice } of decided) {
    const key = tables.has(`${file}\0${part}`) || !tables.has(`${file}\0`) ? `${file}\0${part}` : `${file}\0`
    const table = tables.get(key) ?? { file, table: part, columns: {} }
    tables.set(key, table)
    if (choice !== 'fine') table.columns[column] = choice
  }
  return [...tables.values()]
}
