import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AuditRow, rulingId } from '#case/index.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import type { RecordRef, withdrawalEffect } from '#ledger/index.ts'

/** A decision about records: taken into the revision that is shown, or waiting for the next run. */
export interface ShownDecision {
  /** 12 hex digits over what it is about. */
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly places: readonly { readonly file: string; readonly part: string; readonly row: number }[]
  readonly who: string
  readonly at: Instant
  readonly why: string
  readonly state: string
  /** Taken back since; the next run leaves it out. */
  readonly isWithdrawn: boolean
}

const KINDS: readonly string[] = ['link', 'no-link', 'exclude', 'withdraw']

/** Decisions in force at the last run, and those of the audit trail since, the latest last. */
export async function decisionsSoFar(folder: string): Promise<readonly ShownDecision[]> {
  const listed: readonly Omit<ShownDecision, 'id' | 'places' | 'isWithdrawn'>[] = JSON.parse(
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
  const all = [...listed, ...since]
  return all.map((decision, i) => ({
    ...decision,
    id: rulingId(decision.subject),
    isWithdrawn: all.slice(i + 1).some((later) => later.kind === 'withdraw' && later.subject === decision.subject),
    at: instant(String(decision.at)),
    places: placesOf(decision.subject),
  }))
}

/** The pair that a decision is about; null for a row that counts for nobody. */
export function pairOfDecision({ kind, subject }: ShownDecision): Parameters<typeof withdrawalEffect>[1] | null {
  if (kind !== 'link' && kind !== 'no-link') return null
  const { a, b } = JSON.parse(subject) as Readonly<Record<'a' | 'b', RecordRef>>
  return { kind, a, b }
}

function placesOf(subject: string): ShownDecision['places'] {
  const about = JSON.parse(subject) as Readonly<Record<string, ShownDecision['places'][number] | string>>
  return ['a', 'b', 'record'].flatMap((side) => {
    const place = about[side]
    return typeof place === 'object' ? [place] : []
  })
}
