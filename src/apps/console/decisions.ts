import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditRow } from '#case/index.ts'
import { type Instant, instant } from '#kernel/instant.ts'

/** A decision about records: taken into the revision that is shown, or waiting for the next run. */
export interface ShownDecision {
  readonly kind: string
  readonly subject: string
  readonly places: readonly { readonly file: string; readonly part: string; readonly row: number }[]
  readonly who: string
  readonly at: Instant
  readonly why: string
  readonly state: string
}

const KINDS: readonly string[] = ['link', 'no-link', 'exclude', 'withdraw']

/** Decisions in force at the last run, and those of the audit trail since, the latest last. */
export async function decisionsSoFar(folder: string): Promise<readonly ShownDecision[]> {
  const listed: readonly Omit<ShownDecision, 'places'>[] = JSON.parse(
    await readFile(join(folder, 'decisions.json'), 'utf8').catch(() => '[]'),
  )
  const trail = await readFile(join(folder, 'audit.jsonl'), 'utf8').catch(() => '')
  const rows = trail
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AuditRow)
  const since = rows.slice(rows.findLastIndex((row) => row.action === 'run') + 1).flatMap((row) => {
    const kind = /^decide ([\w-]+): /.exec(row.action)?.[1] ?? ''
    const { object: subject, actor: who, reason: why } = row
    return KINDS.includes(kind) ? [{ kind, subject, who, at: row.at, why, state: 'waiting' }] : []
  })
  return [...listed, ...since].map((decision) => ({
    ...decision,
    at: instant(String(decision.at)),
    places: placesOf(decision.subject),
  }))
}

function placesOf(subject: string): ShownDecision['places'] {
  const about = JSON.parse(subject) as Readonly<Record<string, ShownDecision['places'][number] | string>>
  return ['a', 'b', 'record'].flatMap((side) => {
    const place = about[side]
    return typeof place === 'object' ? [place] : []
  })
}
