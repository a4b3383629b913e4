import { csvLine } from '#kernel/csv.ts'
import { kindWord } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import type { LedgerDiff, PersonDifference, Telling } from '#ledger/index.ts'
import { words } from '#ui/index.ts'

const SHOWN = 20

const TELLINGS: readonly (readonly [Telling, string])[] = [
  ['tell', 'must be told: not told of before'],
  ['tell-more', 'must be told again: more items, or surer'],
  ['told-too-much', 'were told too much: some items did not leak'],
  ['told-in-error', 'were told in error: nothing of theirs leaked'],
  ['told-twice', 'were told twice: two entries are one person'],
]

/** How many persons differ how between two revisions. */
export const countsOf = ({ differences }: LedgerDiff): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** What differs between two revisions, for a terminal. */
export function diffLines(diff: LedgerDiff): readonly string[] {
  const { from, to, persons, differences } = diff
  const shown = differences.slice(0, SHOWN)
  return [
    `From revision ${from} to ${to}: ${grouped(persons.before)} persons become ${grouped(persons.after)}; of ${grouped(differences.length)} something else is said.`,
    ...TELLINGS.flatMap(([telling, meaning]) => {
      const n = differences.filter((d) => d.telling === telling).length
      return n === 0 ? [] : [`  ${grouped(n).padStart(9)}  ${meaning}`]
    }),
    ...shown.flatMap(differenceLines),
    ...(differences.length > shown.length
      ? [`  and ${grouped(differences.length - shown.length)} more (--json, or --csv FILE for all)`]
      : []),
  ]
}

const causesText = (causes: readonly string[]): string => {
  const list: Readonly<Record<string, { readonly en: string }>> = words.change.causes
  return causes.map((cause) => list[cause]?.en ?? cause).join(', ')
}

function differenceLines({ person, kind, attacks, other, causes }: PersonDifference): readonly string[] {
  const items = (list: readonly Parameters<typeof kindWord>[0][]) =>
    list.map((item) => kindWord(item, 'en')).join(' + ')
  const head = `${person.slice(0, 8)}  ${kind}${other ? ` (${other.slice(0, 8)})` : ''}`
  return [
    `  ${head}${causes.length > 0 ? `, because: ${causesText(causes)}` : ''}`,
    ...attacks.map(({ attack, before, after, added, removed }) => {
      const graded =
        before && after && before.certainty !== after.certainty ? `; ${before.certainty} → ${after.certainty}` : ''
      const parts = [added.length > 0 ? `+ ${items(added)}` : '', removed.length > 0 ? `− ${items(removed)}` : '']
      return `            attack ${attack}: ${parts.filter(Boolean).join(', ') || 'the same items'}${graded}`
    }),
  ]
}

const CSV_HEAD = [
  ...['person', 'attack', 'telling', 'kind', 'items_before', 'items_after', 'certainty_before', 'certainty_after'],
  ...['exposure_before', 'exposure_after', 'other', 'causes'],
]

/** The differences as CSV: one row a person and attack, tokens only. */
export function diffCsv({ differences }: LedgerDiff): string {
  const rows = differences.flatMap(({ person, telling, kind, other, causes, attacks }) =>
    attacks.map(({ attack, before, after }) => [
      ...[person, attack, telling, kind],
      ...[before?.items.join('+') ?? '', after?.items.join('+') ?? ''],
      ...[before?.certainty ?? '', after?.certainty ?? '', before?.exposure ?? '', after?.exposure ?? ''],
      ...[other, causes.join('+')],
    ]),
  )
  return [CSV_HEAD, ...rows].map(csvLine).join('')
}
