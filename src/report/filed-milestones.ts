import type { Act, Duty } from '#law/index.ts'
import { dueOrder } from './duty-words.ts'
import type { FilledForm } from './filled-form.ts'
import { heldItems, pending } from './nine-items.ts'

/** What to write into `milestones` of case.yaml once a paper was handed in (contracts, section 5); the moment is the caller's. */
export interface FiledMilestone {
  readonly did: 'filed' | 'notified-principal' | 'notified-people'
  readonly duty?: string
  readonly act?: Act
  /** Which of the nine report items it held; absent: all, or it is no report of nine items. */
  readonly items?: readonly number[]
}

/** Acts that are finished by a milestone of their own. */
const VERBS: Partial<Record<Act, FiledMilestone['did']>> = {
  'notify-principal': 'notified-principal',
  'notify-people': 'notified-people',
}

/** Of the duties that a paper answers, those that handing it in at this stage finishes. */
function finishedBy(paper: FilledForm, answers: readonly Duty[]): readonly Duty[] {
  const open = answers.filter(pending)
  const of = (which: (act: Act) => boolean) => open.filter((d) => which(d.act))
  const later: readonly Act[] = ['final-report', 'supplement']
  const now = {
    preliminary: of((act) => !later.includes(act)),
    final: of((act) => act !== 'supplement'),
    supplement: of((act) => act === 'supplement'),
  }[paper.stage]
  return now.length ? now : open
}

/** The first of the duties that handing a paper in finishes; null when none waits for it. */
export const nextDue = (paper: FilledForm, answers: readonly Duty[]): Duty | null =>
  finishedBy(paper, answers).toSorted((a, b) => (dueOrder(a.due) < dueOrder(b.due) ? -1 : 1))[0] ?? null

/** The milestones that a paper stands for, each rule and act once. */
export function milestonesOf(paper: FilledForm, answers: readonly Duty[]): readonly FiledMilestone[] {
  const held = heldItems(paper)
  const items = held === null || held.length === 9 ? {} : { items: held }
  const each = finishedBy(paper, answers).map(({ rule, act }): FiledMilestone => {
    const verb = VERBS[act]
    if (verb === 'notified-people') return { did: verb }
    return verb ? { did: verb, ...items } : { did: 'filed', duty: rule, act, ...items }
  })
  return [...new Map(each.map((m) => [JSON.stringify(m), m])).values()]
}
