import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type LedgerRuling, subjectOfRuling } from '#case/index.ts'
import { isoUtc } from '#kernel/instant.ts'
import type { IdleDecision, LedgerDecision } from '#ledger/index.ts'
import type { Input } from './sources.ts'

/** Decisions of officers as one run takes them. */
export interface Rulings {
  readonly all: readonly LedgerRuling[]
  /** Those that bear on evidence that is there. */
  readonly decisions: readonly LedgerDecision[]
  /** Made or withdrawn since the output before. */
  readonly since: readonly LedgerDecision[]
}

/** One decision in force, as decisions.json lists it. */
export interface ListedRuling {
  readonly id: string
  readonly kind: LedgerDecision['kind']
  /** What it is about, as it stands in the audit trail. */
  readonly subject: string
  readonly category?: string
  readonly who: string
  readonly at: string
  readonly why: string
  /** `applied`, or why it decides nothing now. */
  readonly state: 'applied' | 'other-file' | IdleDecision['why']
}

const NAME = 'decisions.json'

const listed = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['link', 'no-link', 'exclude']),
    subject: z.string(),
    category: z.string().exactOptional(),
    who: z.string(),
    at: z.string(),
    why: z.string(),
    state: z.enum(['applied', 'other-file', 'record-gone', 'same-content', 'contradicted']),
  }),
)

/** The decisions in force when an output was made; none in an output that knows of none. */
export async function readRulings(out: string | null): Promise<readonly ListedRuling[]> {
  if (out === null) return []
  const text = await readFile(join(out, NAME), 'utf8').catch(() => '[]')
  return listed.parse(JSON.parse(text))
}

/** Holds decisions against the files that are there: a row is excluded only in the file that somebody looked at. */
export async function rulingsOf(
  all: readonly LedgerRuling[],
  inputs: readonly Input[],
  previous: string | null,
): Promise<Rulings> {
  const bytes = new Map(inputs.map((input) => [input.path, input.sha256]))
  const before = await readRulings(previous)
  const was = new Set(before.map(({ kind, subject }) => `${kind} ${subject}`))
  const now = new Set(all.map((ruling) => `${ruling.decision.kind} ${subjectOfRuling(ruling)}`))
  const made = all.filter((ruling) => !was.has(`${ruling.decision.kind} ${subjectOfRuling(ruling)}`))
  const gone = before.filter(({ kind, subject }) => !now.has(`${kind} ${subject}`))
  return {
    all,
    decisions: all.filter((ruling) => !isOfOtherFile(ruling, bytes)).map((ruling) => ruling.decision),
    since: [...made.map((ruling) => ruling.decision), ...gone.map(decisionOf)],
  }
}

const isOfOtherFile = ({ decision, sha256 }: LedgerRuling, bytes: ReadonlyMap<string, string>): boolean =>
  decision.kind === 'exclude' && bytes.get(decision.record.file) !== sha256

const decisionOf = ({ kind, subject, why }: ListedRuling): LedgerDecision =>
  ({ kind, ...JSON.parse(subject), reason: why }) as LedgerDecision

/** Writes decisions.json: every decision in force, who took it, and what it does now. */
export async function writeRulings(
  folder: string,
  { all, decisions }: Rulings,
  idle: readonly IdleDecision[],
): Promise<readonly ListedRuling[]> {
  const states = new Map(idle.map(({ decision, why }) => [subjectOfDecision(decision), why]))
  const applied = new Set(decisions)
  const rows = all.map((ruling): ListedRuling => {
    const { decision, category, who, at, why, id } = ruling
    const idleWhy = states.get(subjectOfDecision(decision))
    return {
      id,
      kind: decision.kind,
      subject: subjectOfRuling(ruling),
      ...(category !== undefined && { category }),
      who,
      at: isoUtc(at),
      why,
      state: applied.has(decision) ? (idleWhy ?? 'applied') : 'other-file',
    }
  })
  await writeFile(join(folder, NAME), `${JSON.stringify(rows, null, 1)}\n`)
  return rows
}

/** What a decision is about apart from places, which a settled decision may have been given anew. */
const subjectOfDecision = (decision: LedgerDecision): string =>
  decision.kind === 'exclude'
    ? JSON.stringify(decision.record)
    : [decision.a, decision.b]
        .map((ref) => ref.record ?? JSON.stringify([ref.file, ref.part, ref.row, ref.role]))
        .sort()
        .join(' ')
