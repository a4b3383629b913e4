import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Sha256 } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LedgerDecision, RecordRef } from '#ledger/index.ts'
import type { Decision } from './case-log.ts'

/** Why a row is nobody's, or nobody to be told. */
export const exclusionReasons = ['test-account', 'staff', 'company', 'deceased', 'duplicate', 'other'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/** A decision about records that is in force: nobody took it back and no later one is about the same. */
export interface LedgerRuling {
  /** 12 hex digits over what it is about; a later decision about the same has the same. */
  readonly id: string
  readonly decision: LedgerDecision
  readonly who: string
  readonly at: Instant
  readonly why: string
  /** Of an exclusion. */
  readonly category?: ExclusionReason
  /** Of an exclusion: the bytes of the file in which the row stood. Another file of that name holds other rows. */
  readonly sha256?: string
}

/** Who decides, when and why. */
export interface Deciding {
  readonly who: string
  readonly at: Instant
  readonly why: string
}

const place = { file: z.string(), part: z.string(), row: z.int().nonnegative() }
const refSchema = z.strictObject({
  ...place,
  role: z.enum(['self', 'guardian', 'contact']),
  record: z.string().exactOptional(),
})
const pairSchema = z.strictObject({ a: refSchema, b: refSchema })
const rowSchema = z.strictObject({ record: z.strictObject(place), sha256: z.string() })

const KINDS = ['link', 'no-link', 'exclude', 'withdraw'] as const
type Kind = (typeof KINDS)[number]
const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind)

const spelled = (ref: RecordRef): string => canonicalJson({ ...ref })

/** That two records are one person, or are two; whichever is named first makes no difference. */
export function pairDecision(
  kind: 'link' | 'no-link',
  pair: { readonly a: RecordRef; readonly b: RecordRef },
  by: Deciding,
): Decision {
  const [a, b] = [spelled(pair.a), spelled(pair.b)].sort()
  const choice = kind === 'link' ? 'one person' : 'two people'
  return { kind, subject: `{"a":${a},"b":${b}}`, choice, ...by }
}

/** That a row counts for nobody. `sha256` is the file's, so that the decision never falls on another file's row. */
export function exclusionDecision(
  of: { readonly file: string; readonly part: string; readonly row: number; readonly sha256: Sha256 },
  category: ExclusionReason,
  by: Deciding,
): Decision {
  const { file, part, row, sha256 } = of
  return { kind: 'exclude', subject: canonicalJson({ record: { file, part, row }, sha256 }), choice: category, ...by }
}

/** That an earlier decision no longer holds. */
export const withdrawal = (subject: string, by: Deciding): Decision => ({
  kind: 'withdraw',
  subject,
  choice: 'withdrawn',
  ...by,
})

export const rulingId = (subject: string): string => createHash('sha256').update(subject).digest('hex').slice(0, 12)

/** The decisions about records that are in force, in the order in which they were made. Other decisions are left out. */
export function ledgerRulings(all: readonly Decision[]): readonly LedgerRuling[] {
  const latest = new Map<string, Decision>()
  for (const decision of all) {
    if (!isKind(decision.kind)) continue
    latest.delete(decision.subject)
    latest.set(decision.subject, decision)
  }
  return [...latest.values()].flatMap((decision) => {
    const ruling = rulingOf(decision)
    return ruling ? [ruling] : []
  })
}

function rulingOf({ kind, subject, choice, who, at, why }: Decision): LedgerRuling | null {
  const told = { id: rulingId(subject), who, at, why }
  if (kind === 'link' || kind === 'no-link') {
    const { a, b } = pairSchema.parse(JSON.parse(subject))
    return { ...told, decision: { kind, a, b, reason: why } }
  }
  if (kind !== 'exclude') return null
  const { record, sha256 } = rowSchema.parse(JSON.parse(subject))
  const category = exclusionReasons.find((reason) => reason === choice) ?? 'other'
  return { ...told, decision: { kind, record, reason: why }, category, sha256 }
}

/** What a decision in force is about, as it stands in the trail. */
export function subjectOfRuling({ decision, sha256 }: LedgerRuling): string {
  if (decision.kind === 'exclude') return canonicalJson({ record: { ...decision.record }, sha256: sha256 ?? '' })
  const [a, b] = [spelled(decision.a), spelled(decision.b)].sort()
  return `{"a":${a},"b":${b}}`
}
