import { z } from 'zod'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { type Bilingual, bilingual } from './bilingual.ts'
import { day, item, moment, writtenId } from './statement.ts'

/** What protects people now. Each is a duty of its own as soon as the facts call for it. */
export const protections = [
  'passwords-invalidated',
  'withdrawals-watched',
  'withdrawals-held',
  'new-accounts-stopped',
  'contractor-cut',
  'takedown-asked',
  'systems-checked',
] as const
export type Protection = (typeof protections)[number]

/** What a log entry may say was done: a protection, or one of the steps of every response. `other` is told in words. */
export const responseVerbs = [
  'detected',
  'blocked',
  'isolated',
  'preserved',
  'forensics-mandated',
  'report-received',
  'decided',
  'desk-opened',
  'police-consulted',
  'prevention-decided',
  ...protections,
  'takedown-done',
  'other',
] as const
export type ResponseVerb = (typeof responseVerbs)[number]

/** Something that was done, when, by whom, on whose order. */
export interface ResponseEntry {
  readonly id: string
  readonly at: Instant
  readonly did: ResponseVerb
  readonly what?: Bilingual
  readonly by?: string
  readonly onOrderOf?: string
  /** 1-based numbers of the items of an authority's order that this carries out; empty when of none. */
  readonly orderItems: readonly number[]
  /** Empty: not said, which means all attacks. */
  readonly attacks: readonly string[]
  /** Of a report received: its version. */
  readonly version?: string
  /** Of a consultation with the police: station and number of the receipt, as people quote them. */
  readonly receipt?: string
  /** Paths inside the case folder, or text. */
  readonly evidence: readonly string[]
}

/** A measure: planned, being done or done. `owner` answers for it. */
export interface Measure {
  readonly id: string
  /** When it was decided. */
  readonly at: Instant
  readonly what: Bilingual
  readonly owner?: string
  readonly onOrderOf?: string
  readonly orderItems: readonly number[]
  /** The cause that it addresses. */
  readonly cause?: Bilingual
  readonly evidence: readonly string[]
  readonly effect?: Bilingual
  readonly status: 'planned' | 'doing' | 'done'
  readonly due?: LegalDay
  /** When it was done; a measure whose status is `done` always has it. */
  readonly doneAt?: Instant
  /** The duty to protect people that it carries out. */
  readonly protects?: Protection
}

/** The response log of a case. */
export interface Response {
  readonly log: readonly ResponseEntry[]
  readonly measures: readonly Measure[]
}

/** A system that holds personal data. `not-yet`: nobody has looked at it; `looked-at`: the result is still open. */
export interface InventorySystem {
  readonly system: string
  readonly holds: readonly DataKind[]
  readonly state: 'looked-at' | 'clean' | 'hit' | 'not-yet'
  /** When it was looked at; absent for `not-yet`. */
  readonly at?: Instant
  readonly by?: string
  readonly note?: string
}

const oneOrMany = <T extends z.ZodType>(each: T) => z.union([each.transform((one) => [one]), z.array(each).min(1)])
const texts = oneOrMany(z.string().min(1)).default([])
const orderItems = oneOrMany(z.int().positive()).default([])
const who = z.string().min(1).exactOptional()

const entrySchema = z
  .strictObject({
    id: writtenId,
    at: moment,
    did: z.enum(responseVerbs),
    what: bilingual.exactOptional(),
    by: who,
    'on-order-of': who,
    'order-item': orderItems,
    attack: oneOrMany(writtenId).default([]),
    version: z.union([z.string().min(1), z.number().transform(String)]).exactOptional(),
    receipt: z.string().min(1).exactOptional(),
    evidence: texts,
  })
  .refine((entry) => entry.did !== 'other' || entry.what !== undefined, {
    abort: true,
    error: 'other needs what: say what was done',
  })
  .transform(
    ({ 'on-order-of': onOrderOf, 'order-item': items, attack, ...rest }): ResponseEntry => ({
      ...rest,
      ...(onOrderOf !== undefined && { onOrderOf }),
      orderItems: items,
      attacks: attack,
    }),
  )

const measureSchema = z
  .strictObject({
    id: writtenId,
    at: moment,
    what: bilingual,
    owner: who,
    by: who,
    'on-order-of': who,
    'order-item': orderItems,
    cause: bilingual.exactOptional(),
    evidence: texts,
    effect: bilingual.exactOptional(),
    status: z.enum(['planned', 'doing', 'done']).default('planned'),
    due: day.exactOptional(),
    'done-at': moment.exactOptional(),
    protects: z.enum(protections).exactOptional(),
  })
  .refine((m) => m.owner === undefined || m.by === undefined, {
    abort: true,
    error: 'owner and by say the same: keep one',
  })
  .refine((m) => (m.status === 'done') === (m['done-at'] !== undefined), {
    abort: true,
    error: 'status: done and done-at belong together: say when it was done',
  })
  .refine((m) => m['done-at'] === undefined || m['done-at'] >= m.at, { abort: true, error: 'done-at lies before at' })
  .transform(
    ({ owner, by, 'on-order-of': onOrderOf, 'order-item': items, 'done-at': doneAt, ...rest }): Measure => ({
      ...rest,
      ...((owner ?? by) !== undefined && { owner: owner ?? by ?? '' }),
      ...(onOrderOf !== undefined && { onOrderOf }),
      orderItems: items,
      ...(doneAt !== undefined && { doneAt }),
    }),
  )

const ownIds = (of: { readonly log: readonly ResponseEntry[]; readonly measures: readonly Measure[] }): boolean => {
  const ids = [...of.log, ...of.measures].map((each) => each.id)
  return new Set(ids).size === ids.length
}

/** The key `response` of case.yaml. */
export const responseSchema = z
  .strictObject({ log: z.array(entrySchema).default([]), measures: z.array(measureSchema).default([]) })
  .refine(ownIds, { error: 'each entry and measure needs an id of its own' })

/** The key `inventory` of case.yaml: every system that holds personal data, each once. */
export const inventorySchema = z
  .array(
    z
      .strictObject({
        system: z.string().min(1),
        holds: z.array(item).default([]),
        state: z.enum(['looked-at', 'clean', 'hit', 'not-yet']).default('not-yet'),
        at: moment.exactOptional(),
        by: who,
        note: z.string().min(1).exactOptional(),
      })
      .refine((s) => (s.state === 'not-yet') === (s.at === undefined), {
        abort: true,
        error: 'a system that was looked at needs at, and one not yet looked at has none',
      })
      .transform((s): InventorySystem => s),
  )
  .refine((systems) => new Set(systems.map((s) => s.system)).size === systems.length, {
    error: 'each system is listed once',
  })
