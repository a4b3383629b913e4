import { dayIn } from '#kernel/legal-day.ts'
import type { Duty } from '#law/index.ts'
import { isPast, ownDuty, type SeenCase, setDay } from './duty-frame.ts'
import type { Statement } from './statement.ts'

type Promised = Extract<Statement, { readonly says: 'promise' }>
type Milestone = SeenCase['caseFile']['facts']['milestones'][number]

/** Words of a promise to speak to each person, rather than to everybody at once. */
const TO_EACH =
  /each person|individual|in person|one by one|contact(?:ed)? (?:you|the people|customers)|個別|ご本人|各人|お一人/i

/**
 * What was promised is due: one duty per promise made up to `at`, rule `PROMISE-<statement id>`. A promise is kept by a
 * milestone that names that rule under `duty`; without one only what was done on the promised day itself counts, and
 * anything else that might have kept it is named so that somebody can decide.
 */
export const promiseDuties = (of: SeenCase): readonly Duty[] =>
  of.caseFile.statements
    .filter((s): s is Promised => s.says === 'promise' && s.at <= of.at)
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.id < b.id ? -1 : 1))
    .map((promise) => promiseDuty(promise, of))

function promiseDuty(promise: Promised, of: SeenCase): Duty {
  const { zone } = of
  const rule = promiseRule(promise)
  const kept = keptBy(promise, of)
  const keptOn = kept && dayIn(kept.at, zone)
  const late = keptOn !== null && keptOn > promise.by
  const maybe = kept ? [] : mightKeep(promise, of)
  return ownDuty(of, {
    rule,
    act: actOf(promise),
    to: TO_EACH.test(promise.what) ? 'people' : promise.to,
    clockStart: dayIn(promise.at, zone),
    due: setDay(promise.by, zone),
    status: kept ? 'done' : isPast(promise.by, of) ? 'overdue' : 'open',
    because: [promise.id],
    content: [promise.what],
    notes: [
      `promised to ${promise.to} on ${dayIn(promise.at, zone)} (statement ${promise.id}); 公の約束`,
      ...(kept ? [`${late ? 'kept late' : 'kept'}: ${kept.did} on ${keptOn}`] : []),
      ...maybe.map((m) => `${m.did} on ${dayIn(m.at, zone)}: if that kept this promise, write duty: ${rule} at it`),
    ],
  })
}

/** The rule id of a promise. */
export const promiseRule = (promise: Pick<Statement, 'id'>): string => `PROMISE-${promise.id}`

const actOf = (promise: Promised): 'notify-people' | 'publish' =>
  TO_EACH.test(promise.what) ? 'notify-people' : 'publish'

const VERB = { 'notify-people': 'notified-people', publish: 'published' } as const

/** Things done after the promise that are of its kind and name no other promise, earliest first. */
const ofItsKind = (promise: Promised, of: SeenCase): readonly Milestone[] =>
  of.caseFile.facts.milestones
    .filter((m) => m.did === VERB[actOf(promise)] && m.at > promise.at && m.at <= of.at)
    .filter((m) => !m.duty?.startsWith('PROMISE-'))
    .toSorted((a, b) => a.at - b.at)

/** The milestone that kept a promise, or null while it is open. */
export function keptBy(promise: Promised, of: SeenCase): Milestone | null {
  const named = of.caseFile.facts.milestones
    .filter((m) => m.duty === promiseRule(promise) && m.at >= promise.at && m.at <= of.at)
    .toSorted((a, b) => a.at - b.at)[0]
  if (named) return named
  return ofItsKind(promise, of).find((m) => dayIn(m.at, of.zone) === promise.by && reachedAll(m, of)) ?? null
}

/** Telling a part of the people does not keep a promise to all of them. */
const reachedAll = (m: Milestone, of: SeenCase): boolean => m.people === undefined || m.people >= of.summary.persons

const mightKeep = (promise: Promised, of: SeenCase): readonly Milestone[] =>
  ofItsKind(promise, of).filter((m) => m.duty === undefined)
