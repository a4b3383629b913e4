import { createHash } from 'node:crypto'
import type { AdoptedWeights, CaseLog } from '#case/index.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Instant } from '#kernel/instant.ts'

/** Part of what makes a new ledger revision: other weights may join other records. Empty for the shipped ones. */
export function versionOfWeights(weights: AdoptedWeights | null): string {
  if (weights === null) return ''
  const changes = weights.changes.map((change) => ({ ...change }))
  return createHash('sha256').update(canonicalJson({ changes })).digest('hex')
}

/** The adopted weights among the versions of a manifest; nothing for the shipped ones. */
export const weightsUsed = (weights: AdoptedWeights | null): Readonly<Record<string, string>> =>
  weights === null ? {} : { weights: versionOfWeights(weights) }

/** Puts on record who has adopted the weights of a run, and why; nothing for the shipped ones. */
export async function auditWeights(
  log: Pick<CaseLog, 'audit'>,
  weights: AdoptedWeights | null,
  at: Instant,
): Promise<void> {
  if (weights === null) return
  const { by, file, because } = weights
  await log.audit({ at, actor: by, action: 'adopt-weights', object: file, reason: because })
}
