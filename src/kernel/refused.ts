import type { SourceAddress } from './address.ts'

/** Why something was not read, not understood or not counted. Closed: every report must be able to explain each. */
export const refusalReasons = [
  'empty', // no bytes at all
  'unsupported-format', // a format that no reader knows
  'damaged', // cut short or broken from some byte on
  'encoding-broken', // bytes that are no text in the encoding of the rest
  'password-needed',
  'too-deep', // archives nested deeper than the limit
  'too-large', // beyond a limit of bytes, entries, ratio or seconds
  'dangling-link', // a link whose target is not there, or that leaves the case folder
  'not-found', // a file or pattern of case.yaml that nothing matches
  'not-a-file', // FIFO, socket, device
  'unreadable', // the system would not let it be opened or read
  'no-text', // a picture or a scanned page of which no program could read a word
  'row-malformed', // a row whose cells cannot be told apart
  'no-personal-data', // read, and nothing about anybody in it
  'not-a-person', // a row about a company only
  'excluded', // left out by a decision in case.yaml, with its reason
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** One thing that did not go on, with the reason and what somebody can do about it. Never holds personal data. */
export interface Refused extends SourceAddress {
  readonly reason: RefusalReason
  readonly advice: string
  /** How many records this stands for; 0 when nothing in it could be counted. */
  readonly records: number
}
