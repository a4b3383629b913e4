import type { Role, SourceAddress } from '#kernel/address.ts'

/** One record of one file, as reviewers point at it. */
export interface RecordRef extends SourceAddress {
  readonly role: Role
}

/** What an officer decided about records; it survives every run and overrules every rule. */
export type LedgerDecision =
  | { readonly kind: 'link' | 'no-link'; readonly a: RecordRef; readonly b: RecordRef; readonly reason: string }
  | { readonly kind: 'exclude'; readonly record: SourceAddress; readonly reason: string }

export const refKey = (ref: RecordRef): string => `${ref.file}\0${ref.part}\0${ref.row}\0${ref.role}`
export const rowKey = (at: SourceAddress): string => `${at.file}\0${at.part}\0${at.row}`
