import type { CaseFile } from '#case/index.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Circumstances } from '#law/index.ts'

/** Trades whose login can send, pay or trade (POLICY by analogy with the guideline's example on APPI Rule 7-2). */
const MOVES_MONEY = new Set(['fx-broker', 'securities', 'bank', 'fund-transfer', 'crypto-exchange', 'card-issuer'])

export interface Leaked {
  readonly attack: string
  readonly items: readonly DataKind[]
}

/**
 * What is known of a leak beyond its items, as far as advice depends on it: whether the leaked passwords are void (the
 * response log says so for every attack in which any leaked), whether a login moves money, and the police receipt.
 */
export function circumstancesOf(caseFile: CaseFile, at: Instant, leaked: Iterable<Leaked>): Circumstances {
  const done = caseFile.response.log.filter((entry) => entry.at <= at)
  const voided = done.filter((entry) => entry.did === 'passwords-invalidated')
  const hit = new Set<string>()
  for (const { attack, items } of leaked) if (items.includes('password')) hit.add(attack)
  const covered = (attack: string) => voided.some(({ attacks }) => attacks.length === 0 || attacks.includes(attack))
  const receipt = done.findLast((entry) => entry.did === 'police-consulted' && entry.receipt !== undefined)?.receipt
  return {
    passwordVoid: hit.size > 0 && [...hit].every(covered),
    serviceMovesMoney: MOVES_MONEY.has(caseFile.facts.organisation.kind ?? ''),
    ...(receipt !== undefined && { policeReceipt: receipt }),
  }
}
