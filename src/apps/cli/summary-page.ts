import type { Contradiction } from '#case/index.ts'
import { kindWord } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import type { Refused } from '#kernel/refused.ts'
import type { AttackSummary, Summary } from '#kernel/summary.ts'

const ROWS_SHOWN = 12
const CONTRADICTIONS_SHOWN = 8

function attackLines(attack: AttackSummary): readonly string[] {
  const { min, max } = attack.bounds
  const range = min === max ? 'no open questions' : `between ${grouped(min)} and ${grouped(max)}`
  const shown = attack.combinations.slice(0, ROWS_SHOWN)
  const rest = attack.combinations.slice(ROWS_SHOWN)
  const width = Math.max(9, ...shown.map((c) => grouped(c.persons).length))
  const row = (persons: number, words: string) => `  ${grouped(persons).padStart(width)}  ${words}`
  return [
    `Attack ${attack.id} (${attack.certainty}): ${grouped(attack.persons)} persons, ${range}; ${grouped(attack.records)} records`,
    ...shown.map((c) => row(c.persons, c.items.map((item) => kindWord(item, 'en')).join(' + '))),
    ...(rest.length
      ? [
          row(
            rest.reduce((n, c) => n + c.persons, 0),
            `in ${rest.length} more combinations (combinations.csv)`,
          ),
        ]
      : []),
    '',
  ]
}

function contradictionLines(found: readonly Contradiction[]): readonly string[] {
  if (found.length === 0) return ['No two places of the case contradict each other (contradictions.json).']
  const shown = found.slice(0, CONTRADICTIONS_SHOWN)
  return [
    `Contradictions: ${grouped(found.length)} (contradictions.json)`,
    ...shown.flatMap(({ kind, what, places }) => [
      `  ${kind}: ${what.en}`,
      ...places.map((place) => `      ${place.where}: ${place.says}`),
    ]),
    ...(found.length > shown.length ? [`  and ${grouped(found.length - shown.length)} more`] : []),
  ]
}

/** What a run found, for a terminal: the table first, then what needs a human. */
export function summaryLines(
  summary: Summary,
  {
    out,
    refused,
    contradictions,
  }: {
    readonly out: string
    readonly refused: readonly Refused[]
    readonly contradictions: readonly Contradiction[]
  },
): readonly string[] {
  const { recordsIn, recordsLedgered, recordsRefused } = summary.balance
  const files = refused.filter((r) => r.row === 0 && r.reason !== 'no-personal-data' && r.reason !== 'excluded')
  return [
    '',
    ...summary.attacks.flatMap(attackLines),
    `Together ${grouped(summary.persons)} persons, revision ${summary.revision}. ${grouped(summary.inMaster)} of them are in the master (${grouped(summary.masterPersons)} persons).`,
    `Balance: ${grouped(recordsIn)} records in = ${grouped(recordsLedgered)} ledgered + ${grouped(recordsRefused)} refused, each with its reason in refused.csv.`,
    ...(summary.lacks?.includes('no-master')
      ? ['No customer master yet: what share of customers is hit, and where else they can be reached, is not known.']
      : []),
    ...(summary.exclusions?.length
      ? [`Count for nobody: ${summary.exclusions.map((x) => `${grouped(x.records)} ${x.reason}`).join(', ')}.`]
      : []),
    ...(summary.review.pairs
      ? [`${grouped(summary.review.pairs)} pairs of records wait for a human (todoke review).`]
      : []),
    ...files.map((r) => `Not read: ${r.file}${r.part ? ` (${r.part})` : ''}: ${r.reason}; ${r.advice}.`),
    ...contradictionLines(contradictions),
    `Output: ${out}`,
  ]
}
