import type { Desk } from '#case/index.ts'
import type { RereadBatch } from '../rereading/rereading.ts'
import type { BatchHead, BatchRow } from './batch-root.ts'

/** What is looked at before anybody may approve. */
export interface ToApprove {
  readonly head: BatchHead
  readonly rows: readonly BatchRow[]
  readonly contact: Desk
  /** SHA-256 of `notices/index.csv` now. */
  readonly indexSha256: string
  /** Null: nobody has read them a second time. */
  readonly reread: RereadBatch | null
}

/** Whether a row is handed to a carrier: it has a way, and nobody holds it back. */
export const isCarried = ({ cells }: BatchRow): boolean =>
  !cells['held'] &&
  Boolean(cells['file']) &&
  (cells['route'] === 'letter' || cells['route'] === 'email' || cells['route'] === 'sms')

/** Wording that may be shown on this machine only. */
export const isSpecimenBatch = (head: BatchHead): boolean =>
  Object.values(head.reviewed).some((mark) => mark === 'DEMO')

/** Why a batch cannot be approved, one line a reason, each with its remedy; empty when it can. */
export function againstApproval(of: ToApprove): readonly string[] {
  const { head, rows } = of
  return [
    ...(rows.length === 0 ? [`batch ${head.batch} is empty: nobody is to be told`] : []),
    ...Object.entries(head.reviewed)
      .filter(([, mark]) => mark === '')
      .map(([text]) => `the wording ${text} has no "reviewed" mark: whoever releases it writes name and date on top`),
    ...blanks(of).map(
      (field) => `contact.${field} is missing in case.yaml and a blank in every notice: fill it in, compose again`,
    ),
    ...unread(of),
  ]
}

function blanks({ contact, rows }: ToApprove): readonly string[] {
  const takes = (route: string) => rows.some((row) => isCarried(row) && row.cells['route'] === route)
  const needed: readonly (readonly [keyof Desk, boolean])[] = [
    ['desk', true],
    ['phone', true],
    ['hours', true],
    ['address', takes('letter')],
    ['sender', takes('email')],
  ]
  return needed.filter(([field, need]) => need && contact[field] === undefined).map(([field]) => field)
}

function unread({ head, rows, reread, indexSha256 }: ToApprove): readonly string[] {
  if (reread === null) return [`batch ${head.batch} was not read a second time: run todoke notice compose`]
  if (reread.indexSha256 !== indexSha256)
    return [`another index was read a second time than this one: run todoke notice compose`]
  const first = reread.refused[0]
  if (first)
    return [
      `the second reading refuses ${reread.refused.length} notices, first ${first.file} page ${first.page}: ${first.why}`,
    ]
  const carried = (route: string) =>
    rows.filter((row) => isCarried(row) && row.cells['route'] === route && row.cells['file']).length
  const [letters, mails, sms] = [carried('letter'), carried('email'), carried('sms')]
  const { agreed } = reread
  const all = letters + mails + sms
  if (reread.letters === letters && reread.mails === mails && (reread.sms ?? 0) === sms && agreed === all) return []
  return [`the second reading agrees on ${agreed} of ${all} letters, mails and SMS: run todoke notice compose`]
}
