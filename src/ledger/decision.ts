import { hash } from 'node:crypto'
import type { Role, SourceAddress } from '#kernel/address.ts'

/** One record of one file, as reviewers point at it. */
export interface RecordRef extends SourceAddress {
  readonly role: Role
  /** Token of the record's content: a decision follows the content when rows move or files are renamed. */
  readonly record?: string
}

/** What an officer decided about records; it survives every run and overrules every rule. */
export type LedgerDecision =
  | { readonly kind: 'link' | 'no-link'; readonly a: RecordRef; readonly b: RecordRef; readonly reason: string }
  | { readonly kind: 'exclude'; readonly record: SourceAddress; readonly reason: string }

export const refKey = (ref: RecordRef): string => `${ref.file}\0${ref.part}\0${ref.row}\0${ref.role}`
export const rowKey = (at: SourceAddress): string => `${at.file}\0${at.part}\0${at.row}`

/** A short name for a pair of records, whichever is named first: 12 hex digits. */
export function pairId(a: RecordRef, b: RecordRef): string {
  const [one, other] = [a, b].map((ref) => `${ref.record ?? ''}\0${refKey(ref)}`).sort()
  return hash('sha256', `${one}\0${other}`, 'hex').slice(0, 12)
}
