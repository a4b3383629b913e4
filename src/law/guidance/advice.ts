import type { DataKind } from '#kernel/data-kinds.ts'
import type { LegalDay } from '#kernel/legal-day.ts'

export type Language = 'ja' | 'en'
type Text = Readonly<Record<Language, string>>

/** Whom to turn to. A number from memory is not printed in anything sent: only `seen` ones are given by default. */
export interface Contact {
  readonly name: Text
  readonly phone?: string
  readonly hours?: Text
  readonly url?: string
  readonly mark: 'seen' | 'memory'
}

/** What is known of the leak beyond its items. */
export interface Circumstances {
  /** The leaked password had been made void before anybody could use it. */
  readonly passwordVoid?: boolean
  /** Whether the organisation's service can send, pay or trade with the login. */
  readonly serviceMovesMoney?: boolean
  /** Station and number of the firm's report to the police, which some bodies ask for. */
  readonly policeReceipt?: string
  /** Which identity documents the pictures show, where known. */
  readonly documents?: readonly (
    | 'drivers-licence'
    | 'passport'
    | 'my-number-card'
    | 'residence-record'
    | 'residence-card'
    | 'health-insurance'
  )[]
}

/** One thing a person can do, as kept: both languages, its limits, where it comes from. */
export interface Advice {
  /** The number of the fact base, with a part where one number holds several actions: VIC-PW, VIC-MYN.change. */
  readonly id: string
  /** Lower first: what stops harm now comes before what watches for it. */
  readonly rank: number
  /** Whether it is meant for somebody who lost these items. */
  when(items: ReadonlySet<DataKind>, circumstances: Circumstances): boolean
  readonly text: Text
  readonly contacts: readonly Contact[]
  /** Never a bare sum: a fee with the day it was checked, or the page that states it. */
  readonly fee?: { readonly text: Text; readonly checked: LegalDay } | { readonly url: string }
  /** True when a body may ask for the number of a report to the police (KSC, for loss or theft of documents). */
  readonly asksPoliceReceipt?: true
  /** What it cannot do, and who pays. */
  readonly limits: readonly Text[]
  readonly source: string
  readonly checked: LegalDay | null
  /** Who approved the words and when; null: nobody yet, so only a specimen may carry them. */
  readonly reviewed: { readonly by: string; readonly on: LegalDay } | null
}
