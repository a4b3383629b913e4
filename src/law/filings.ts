import type { Act } from './duty.ts'
import type { Milestone } from './facts.ts'

interface Filed {
  readonly rule: string
  readonly act: Act
  readonly filedAs?: readonly { readonly rule: string; readonly act?: Act }[]
}

/** Acts that are finished by a milestone of their own and never by handing something in. */
const NOT_FILED: Partial<Record<Act, string>> = {
  'notify-people': 'notified-people',
  publish: 'published',
  'substitute-measure': 'published',
  'notify-principal': 'notified-principal',
}

/** When one rule asks for several acts, a filing that does not say which is taken for the earlier of them. */
const LATER_ACTS: readonly Act[] = ['final-report', 'supplement', 'intermediate-report']

/**
 * Whether a `filed` milestone is about a duty: the rule itself, or the beginning of its id when the act is named too, so
 * that a vague record never closes more than it says.
 */
function isAbout(milestone: Milestone, rule: string, act: Act): boolean {
  const { duty } = milestone
  if (milestone.did !== 'filed' || duty === undefined) return false
  if (milestone.act !== undefined && milestone.act !== act) return false
  if (duty === rule) return milestone.act === act || !LATER_ACTS.includes(act) || !SHARED.has(rule)
  return milestone.act === act && rule.startsWith(`${duty}-`)
}

/** Rules under which both an earlier and a later report are due. */
const SHARED: ReadonlySet<string> = new Set([
  'JP-MYN-010',
  'JP-FIN-010',
  'JP-TEL-001',
  'EU-NIS2',
  'EU-DORA',
  'BR-LGPD-48',
  'CN-CAC',
])

/** Every filing on record for a duty, in order. */
export const filingsOf = (milestones: readonly Milestone[], duty: Filed): readonly Milestone[] =>
  milestones.filter(
    (m) =>
      isAbout(m, duty.rule, duty.act) ||
      (duty.filedAs ?? []).some(({ rule, act }) => isAbout(m, rule, act ?? duty.act)),
  )

/** The milestone that finished a duty, if any: the first filing, or the first of the verb that finishes such an act. */
export function filingOf(milestones: readonly Milestone[], duty: Filed): Milestone | undefined {
  const verb = NOT_FILED[duty.act]
  return filingsOf(milestones, duty)[0] ?? (verb ? milestones.find((m) => m.did === verb) : undefined)
}
