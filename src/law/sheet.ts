import { type Instant, instant, isoIn } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import type { Act, Due, Duty } from './duty.ts'
import type { Milestone } from './facts.ts'
import { filingOf } from './filings.ts'
import type { Rule } from './rule.ts'
import { type Known, type Story, type Weighed, weigh } from './story.ts'
import type { Verdict } from './verdict.ts'

/** What a regime asks to be put on the sheet; the sheet finds out how it stands. */
export interface Ask {
  readonly rule: string
  readonly act: Act
  readonly to: string
  readonly due: Due
  /** Since when its clock runs; null when it does not run yet. */
  readonly start: Instant | null
  readonly force?: Duty['force']
  readonly standing?: Duty['standing']
  readonly because?: readonly string[]
  readonly notes?: readonly string[]
  readonly content?: readonly string[]
  /** Further rule ids and acts under which its filing may be on record. */
  readonly filedAs?: readonly { readonly rule: string; readonly act?: Act }[]
  /** What finished it, when that is not a filing; null: nothing did, and no filing can. */
  readonly doneBy?: Milestone | null
  /** Why it need not be done. */
  readonly relieved?: string | undefined
  /** What it waits for. */
  readonly waiting?: string | undefined
}

/** What one regime says: duties, and each rule that is met, not met or cannot be told. */
export interface Sheet {
  readonly duties: Duty[]
  readonly notMet: { rule: string; why: string }[]
  readonly triggersMet: string[]
  readonly unknown: { rule: string; needs: string }[]
  /** Whether a rule is law on the day asked for; says so on the sheet when it is not. */
  inForce(rule: string, since?: Instant | null): boolean
  /** Weighs a trigger over time and writes what came of it. A rule not in force is never met. */
  trigger(rule: string, test: (known: Known) => Verdict): Weighed
  /** Writes a verdict on a rule that is no trigger by itself. Gives true unless it is surely not met. */
  condition(rule: string, verdict: Verdict): boolean
  fails(rule: string, why: string): void
  lacks(rule: string, needs: string): void
  ask(ask: Ask): void
}

/** An empty sheet for one regime's rules and one story. `zone` is where its days are counted. */
export function sheetFor(rules: readonly Rule[], zone: string, story: Story): Sheet {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const ruleOf = (id: string): Rule => {
    const rule = byId.get(id)
    if (!rule) throw new Error(`no rule ${id} in this regime; add it to its rules`)
    return rule
  }
  const sheet: Sheet = {
    duties: [],
    notMet: [],
    triggersMet: [],
    unknown: [],
    inForce(id, since) {
      const rule = ruleOf(id)
      const why = notYetLaw(rule, story, since ?? null, zone)
      if (why) sheet.fails(id, why)
      return why === null
    },
    trigger(id, test) {
      const weighed = weigh(story, test)
      const early = notYetLaw(ruleOf(id), story, weighed.since, zone)
      if (early) {
        sheet.fails(id, early)
        return { verdict: { is: 'no', why: early }, since: null }
      }
      sheet.condition(id, weighed.verdict)
      if (weighed.verdict.is === 'yes') sheet.triggersMet.push(id)
      return weighed
    },
    condition(id, verdict) {
      if (verdict.is === 'no') sheet.fails(id, verdict.why)
      if (verdict.is === 'unknown') sheet.lacks(id, verdict.needs)
      return verdict.is !== 'no'
    },
    fails(id, why) {
      if (!sheet.notMet.some((n) => n.rule === id)) sheet.notMet.push({ rule: id, why })
    },
    lacks(id, needs) {
      if (!sheet.unknown.some((n) => n.rule === id && n.needs === needs)) sheet.unknown.push({ rule: id, needs })
    },
    ask(ask) {
      const rule = ruleOf(ask.rule)
      if (sheet.inForce(ask.rule, ask.start)) sheet.duties.push(dutyOf(ask, rule, story, zone))
    },
  }
  return sheet
}

/** Why a rule is not law on the day asked for (`--law`, else the day of the facts), or null when it is. */
function notYetLaw(rule: Rule, story: Story, since: Instant | null, zone: string): string | null {
  const of = since ?? story.now?.at ?? null
  const day = story.lawDate ?? (of === null ? dayIn(story.at, zone) : dayIn(of, zone))
  if (rule.standing === 'proposed') return 'a proposal only, not law'
  if (rule.standing === 'enacted-not-in-force' && rule.validFrom === 'unknown')
    return 'enacted, but not in force: the day of its commencement is not fixed'
  if (rule.validFrom === 'unknown' || day >= rule.validFrom) return null
  return `in force since ${rule.validFrom}, not on ${day}; what applied before is not recorded here`
}

function dutyOf(ask: Ask, rule: Rule, story: Story, zone: string): Duty {
  const done = ask.doneBy === undefined ? filingOf(story.milestones, ask) : (ask.doneBy ?? undefined)
  const status = done
    ? 'done'
    : ask.relieved !== undefined
      ? 'relieved'
      : isPast(ask.due, story.at)
        ? 'overdue'
        : ask.waiting !== undefined
          ? 'waiting'
          : 'open'
  const standing = ask.standing ?? (isStanding(rule.standing) ? rule.standing : 'law')
  return {
    rule: ask.rule,
    regime: regimeOf(ask.rule),
    act: ask.act,
    to: ask.to,
    whose: story.organisation.role ?? 'controller',
    force: ask.force ?? 'must',
    standing,
    clockStart:
      ask.start === null ? null : ask.due.kind === 'instant' ? isoIn(ask.start, zone) : dayIn(ask.start, zone),
    due: ask.due,
    status,
    because: ask.because ?? [],
    content: ask.content ?? rule.content ?? [],
    cite: rule.cite,
    notes: [...notesOn(ask, rule, done, zone, status)],
  }
}

const isStanding = (standing: Rule['standing']): standing is Duty['standing'] =>
  standing !== 'enacted-not-in-force' && standing !== 'proposed'

function* notesOn(
  ask: Ask,
  rule: Rule,
  done: Milestone | undefined,
  zone: string,
  status: Duty['status'],
): Generator<string> {
  yield* ask.notes ?? []
  if (status === 'relieved' && ask.relieved) yield ask.relieved
  if (status === 'waiting' && ask.waiting) yield ask.waiting
  if (done) {
    yield `done on ${dayIn(done.at, zone)}`
    if (isPast(ask.due, done.at)) yield 'done after it was due; lateness alone carries no fine in this fact base'
  }
  if (ask.due.kind === 'target') yield 'a target of a guideline, not a statutory deadline'
  if (rule.source === 'memory') yield 'stated from memory, not from a source: have it checked before relying on it'
  if (rule.source === 'second-hand') yield 'stated from second-hand sources: have it checked before relying on it'
  if (rule.validFrom === 'unknown') yield 'the day from which this has been the rule is not recorded'
}

/** The lower-cased first two parts of a rule id: JP-APPI-052 belongs to jp-appi. */
export const regimeOf = (rule: string): string => rule.split('-').slice(0, 2).join('-').toLowerCase()

/** Whether a due moment has passed. A day is over at midnight in its own zone; what has no moment never passes. */
export function isPast(due: Due, at: Instant): boolean {
  switch (due.kind) {
    case 'date':
      return dayIn(at, due.tz) > due.date
    case 'target':
      return dayIn(at, due.tz) > due.red
    case 'instant':
      return at > instant(due.at)
    case 'prompt':
    case 'none':
    case 'unknown':
      return false
    default:
      return due satisfies never
  }
}

/** Since when the law is asked about, for a regime that counts from the first knowledge of anything. */
export const lawDayOf = (story: Story, since: Instant, zone: string): LegalDay => story.lawDate ?? dayIn(since, zone)
