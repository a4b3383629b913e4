import type { Instant } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Due, Duty } from '#law/index.ts'
import type { CaseFile } from './case-file.ts'

/** A case and its ledger as seen at a moment; what is later than `at` is ignored. `zone` is an IANA name. */
export interface SeenCase {
  readonly caseFile: Pick<CaseFile, 'facts' | 'statements' | 'response' | 'inventory'>
  readonly summary: Pick<Summary, 'attacks' | 'persons' | 'bounds'>
  readonly at: Instant
  readonly zone: string
}

/** The regime of a rule is the lower-cased first two parts of its id (contracts, section 5). */
const regimeOf = (rule: string): string => rule.toLowerCase().split('-').slice(0, 2).join('-')

/** A duty of the case itself. It says who answers for it: the organisation, whatever its part in the processing. */
export const ownDuty = (
  of: SeenCase,
  duty: Pick<Duty, 'rule' | 'act' | 'to'> & Partial<Omit<Duty, 'regime' | 'whose'>>,
): Duty => ({
  regime: regimeOf(duty.rule),
  whose: of.caseFile.facts.organisation.role ?? 'controller',
  force: 'should',
  standing: 'policy',
  clockStart: null,
  due: { kind: 'none' },
  status: 'open',
  because: [],
  content: [],
  cite: [],
  notes: [],
  ...duty,
})

/** A day that people set themselves: it does not move when an office is closed. */
export const setDay = (day: LegalDay, zone: string): Due => ({
  kind: 'date',
  date: day,
  raw: day,
  tz: zone,
  rolled: false,
})

/** Whether a day set for something has gone by. */
export const isPast = (day: LegalDay, of: SeenCase): boolean => day < dayIn(of.at, of.zone)
