import type { CaseFile } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { CaseTold } from './notice.ts'

/**
 * What people are told of a case as known at `at`: later knowledge is ignored, and a later entry overrides an earlier
 * one. `zone` is the organisation's IANA time zone, in which notices are dated.
 */
export function caseTold(file: CaseFile, { at, zone }: { readonly at: Instant; readonly zone: string }): CaseTold {
  const known = file.facts.knowledge.filter((entry) => entry.at <= at).toSorted((a, b) => a.at - b.at)
  const misuse = known.findLast((entry) => entry.event === 'misuse')
  return {
    id: file.id,
    title: file.title,
    organisation: file.facts.organisation.name ?? {},
    attacks: file.attacks,
    date: dayIn(at, zone),
    cause: known.findLast((entry) => entry.cause !== undefined)?.cause ?? 'unknown',
    harm: misuse ? HARM[misuse.certainty ?? 'feared'] : 'unknown',
    contact: file.contact,
  }
}

const HARM = { confirmed: 'known', feared: 'unknown', 'ruled-out': 'none-known' } as const
