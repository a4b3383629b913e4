import { dayIn, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import type { Duty } from '#law/index.ts'
import { correctionDuties } from './corrections.ts'
import { isPast, ownDuty, type SeenCase, setDay } from './duty-frame.ts'
import { promiseDuties } from './promises.ts'
import { type Call, orderItemsFor, type ProtectionRule, protectionRules } from './protections.ts'
import type { InventorySystem, Measure } from './response.ts'

/*
 * Rows that `run` adds to the duties of the laws (duties.json has the same form; `todoke duties` knows the laws only):
 * HARM-STOP-PASSWORDS, -WITHDRAWALS, -NEW-ACCOUNTS, -CONTRACTOR, -TAKEDOWN, -SYSTEMS with act `protect`, to `people`,
 * standing `order` where an order's own words ask for it, else `policy`; PROMISE-<statement id> with act `publish` or
 * `notify-people`, standing `policy`; CORRECT-<statement id> for what was said and does not hold. Status and day come from `response`, `inventory` and `milestones` of case.yaml.
 */

/** APPI's guideline asks to stop the harm growing, not for a certain measure; which measure it is, is the firm's policy. */
const GUIDELINE = '個人情報保護法ガイドライン（通則編）3-5-2(1)'
/** Since when the guideline has that number: with the duty to report of APPI art. 26. */
const GUIDELINE_SINCE = legalDay('2022-04-01')

/** What protects people now and what was promised to them, as duties of the case beside those of the laws. */
export const caseDuties = (of: SeenCase): readonly Duty[] => [
  ...protectionRules.flatMap((rule) => protectiveDuty(rule, of)),
  ...promiseDuties(of),
  ...correctionDuties(of),
]

function protectiveDuty(rule: ProtectionRule, of: SeenCase): readonly Duty[] {
  const ordered = orderItemsFor(rule, of)
  const call = rule.calledFor(of)
  if (!call && ordered.length === 0) return []
  const state = rule.rule === 'HARM-STOP-SYSTEMS' ? systemsState(rule, of) : stateOf(rule, of, call)
  const day = dayOf(rule, of)
  const guided = of.caseFile.facts.organisation.country === 'JP' && dayIn(of.at, of.zone) >= GUIDELINE_SINCE
  return [
    ownDuty(of, {
      rule: rule.rule,
      act: 'protect',
      to: 'people',
      force: ordered.length > 0 ? 'must' : 'should',
      standing: ordered.length > 0 ? 'order' : 'policy',
      clockStart: ordered[0]?.at ?? firstKnown(of),
      due: day ? setDay(day, of.zone) : { kind: 'prompt', text: 'at once (直ちに)' },
      status: state.done ? 'done' : day && isPast(day, of) ? 'overdue' : 'open',
      because: call?.attacks ?? [],
      content: [rule.asks.ja, rule.asks.en],
      cite: [...ordered.map((o) => `${o.by} ${o.at} ${o.basis} (${o.number})`), ...(guided ? [GUIDELINE] : [])],
      notes: [
        ...(call ? [call.why] : []),
        ...(ordered.length > 0 ? ['read from the words of the order; where in doubt, ask who gave it'] : []),
        ...state.notes,
        ...(day ? ['the day is the one set in the response log'] : []),
      ],
    }),
  ]
}

interface State {
  readonly done: boolean
  readonly notes: readonly string[]
}

const measuresFor = (rule: ProtectionRule, of: SeenCase): readonly Measure[] =>
  of.caseFile.response.measures
    .filter((m) => m.at <= of.at && m.protects !== undefined && rule.doneBy.includes(m.protects))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

const isDone = (m: Measure, of: SeenCase): boolean => m.doneAt !== undefined && m.doneAt <= of.at

/** An entry of the log counts for the attacks that it names, or for all when it names none. */
function stateOf(rule: ProtectionRule, of: SeenCase, call: Call | null): State {
  const entries = of.caseFile.response.log
    .filter((e) => e.at <= of.at && rule.doneBy.some((p) => p === e.did))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const measures = measuresFor(rule, of)
  const everywhere = entries.some((e) => e.attacks.length === 0) || measures.some((m) => isDone(m, of))
  const covered = new Set(entries.flatMap((e) => e.attacks))
  const left = everywhere ? [] : (call?.attacks ?? []).filter((attack) => !covered.has(attack))
  const asked = rule.rule === 'HARM-STOP-TAKEDOWN' ? takedownMilestone(of) : null
  const some = entries.length > 0 || everywhere || asked !== null
  return {
    done: some && (asked !== null || left.length === 0),
    notes: [
      ...entries.map((e) => `${e.did} on ${dayIn(e.at, of.zone)} (${e.id}${e.by ? `, ${e.by}` : ''})`),
      ...measures.map((m) => measureNote(m, of)),
      ...(asked ? [asked] : []),
      ...(some && left.length > 0 ? [`not yet for attack ${left.join(', ')}`] : []),
      ...(some ? [] : ['nothing about it is in the response log']),
      ...(rule.rule === 'HARM-STOP-TAKEDOWN' && some ? [removalNote(of)] : []),
    ],
  }
}

function measureNote(m: Measure, of: SeenCase): string {
  const owner = m.owner ? `, ${m.owner}` : ''
  if (m.doneAt !== undefined && isDone(m, of)) return `measure ${m.id}${owner}: done on ${dayIn(m.doneAt, of.zone)}`
  // A measure that is done by now was only under way then; whether it had begun is not recorded.
  return `measure ${m.id}${owner}: ${m.status === 'done' ? 'not done yet' : m.status}`
}

function takedownMilestone(of: SeenCase): string | null {
  const asked = of.caseFile.facts.milestones
    .filter((m) => m.did === 'requested-takedown' && m.at <= of.at)
    .toSorted((a, b) => a.at - b.at)[0]
  return asked ? `asked on ${dayIn(asked.at, of.zone)}` : null
}

function removalNote(of: SeenCase): string {
  const gone = of.caseFile.response.log
    .filter((e) => e.did === 'takedown-done' && e.at <= of.at)
    .toSorted((a, b) => a.at - b.at)[0]
  return gone ? `removed on ${dayIn(gone.at, of.zone)}` : 'asked is not removed: no takedown-done is recorded yet'
}

/** Done when every system of the inventory was looked at with a result; without an inventory nobody can say so. */
function systemsState(rule: ProtectionRule, of: SeenCase): State {
  const measures = measuresFor(rule, of).map((m) => measureNote(m, of))
  const systems = of.caseFile.inventory.map((s) => asOf(s, of))
  if (systems.length === 0)
    return {
      done: false,
      notes: [...measures, 'no inventory: list every system that holds personal data in case.yaml'],
    }
  const told = (state: InventorySystem['state'], words: string): readonly string[] => {
    const names = systems.filter((s) => s.state === state).map((s) => s.system)
    return names.length > 0 ? [`${words} (${names.length} of ${systems.length}): ${names.toSorted().join(', ')}`] : []
  }
  return {
    done: systems.every((s) => s.state === 'clean' || s.state === 'hit'),
    notes: [
      ...told('not-yet', 'not yet looked at'),
      ...told('looked-at', 'looked at, result open'),
      ...told('hit', 'hit'),
      ...told('clean', 'clean'),
      ...measures,
    ],
  }
}

/** A system looked at later than `at` was not yet looked at then. */
const asOf = (system: InventorySystem, of: SeenCase): InventorySystem =>
  system.at !== undefined && system.at > of.at ? { ...system, state: 'not-yet' } : system

/** The earliest day set for an unfinished measure, else the latest of the finished ones; null when none was set. */
function dayOf(rule: ProtectionRule, of: SeenCase): LegalDay | null {
  const dated = measuresFor(rule, of).flatMap((m) => (m.due ? [{ due: m.due, done: isDone(m, of) }] : []))
  const open = dated.filter((m) => !m.done).map((m) => m.due)
  return (
    open.toSorted()[0] ??
    dated
      .map((m) => m.due)
      .toSorted()
      .at(-1) ??
    null
  )
}

function firstKnown(of: SeenCase): LegalDay | null {
  const first = of.caseFile.facts.knowledge.filter((k) => k.at <= of.at).toSorted((a, b) => a.at - b.at)[0]
  return first ? dayIn(first.at, of.zone) : null
}
