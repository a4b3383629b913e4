import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import type { PersonRow } from './notice.ts'
import type { ToldBefore } from './told-before.ts'

/** What is different from what somebody was told before. */
export interface Change {
  readonly kind: 'update' | 'retraction'
  /** When the notice before this one was accepted. */
  readonly toldAt: Instant
  readonly added: readonly DataKind[]
  readonly gone: readonly DataKind[]
  readonly newAttacks: readonly string[]
  /** Attacks that are now surer, or less sure, than the notice before said. */
  readonly certainty: readonly { readonly attack: string; readonly now: 'confirmed' | 'possible' }[]
  readonly cause: boolean
  readonly harm: boolean
  readonly advice: boolean
}

/** What is to be said now, as far as a change of it is told. */
export interface ToSay {
  readonly rows: readonly PersonRow[]
  readonly cause: string
  readonly harm: string
  /** Ids of the advice. */
  readonly advice: readonly string[]
}

/**
 * What somebody has to be told again: items, certainty, cause, harm or advice that changed. Undefined when everything
 * stands as told. What the notice before does not say of itself (an empty list, no cause) counts as unchanged. It is a
 * retraction when nothing new is said and something is taken back.
 */
export function changeOf(before: ToldBefore, now: ToSay): Change | undefined {
  const items = sortKinds(now.rows.flatMap((row) => row.items))
  const added = items.filter((kind) => !before.items.includes(kind))
  const gone = sortKinds(before.items.filter((kind) => !items.includes(kind)))
  const newAttacks = now.rows.map((row) => row.attack).filter((attack) => !before.attacks.includes(attack))
  const lostAttack = before.attacks.some((attack) => !now.rows.some((row) => row.attack === attack))
  const certainty = now.rows.flatMap((row): Change['certainty'] => {
    const then = before.certainty.find((said) => said.startsWith(`${row.attack}:`))
    const sure = row.certainty === 'confirmed' ? 'confirmed' : 'possible'
    return then && then !== `${row.attack}:${sure}` ? [{ attack: row.attack, now: sure }] : []
  })
  const other = {
    cause: before.cause !== undefined && before.cause !== now.cause,
    harm: before.harm !== undefined && before.harm !== now.harm,
    advice: before.advice.length > 0 && before.advice.join() !== now.advice.join(),
  }
  const less = gone.length > 0 || lostAttack || certainty.some((c) => c.now === 'possible')
  const more = added.length > 0 || newAttacks.length > 0 || certainty.some((c) => c.now === 'confirmed')
  const facts = { toldAt: before.at, added, gone, newAttacks, certainty }
  if (items.length === 0) return { kind: 'retraction', ...facts, cause: false, harm: false, advice: false }
  if (more || other.cause || other.harm) return { kind: 'update', ...facts, ...other }
  if (gone.length > 0) return { kind: 'retraction', ...facts, ...other }
  return less || other.advice ? { kind: 'update', ...facts, ...other } : undefined
}
