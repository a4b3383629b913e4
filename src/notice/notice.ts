import type { Desk } from '#case/index.ts'
import type { Contact, Route } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Block, Language, Letter } from '#texts/index.ts'

/** The same words in several languages; at least one of them. */
export interface Words {
  readonly ja?: string
  readonly en?: string
}

/** What one person lost in one attack: a row of `people.parquet` of the present revision. */
export interface PersonRow {
  readonly person: PersonToken
  readonly attack: string
  readonly items: readonly DataKind[]
  readonly certainty: 'confirmed' | 'possible' | 'ruled-out'
  readonly exposure: 'reachable' | 'accessed' | 'taken' | 'ruled-out'
}

/** One attack as people are told of it. `from` and `to` are `YYYY-MM-DD` or `YYYY-MM`: when the data was exposed. */
export interface AttackTold {
  readonly id: string
  readonly certainty: 'confirmed' | 'possible' | 'ruled-out'
  readonly title?: Words
  readonly from?: string
  readonly to?: string
  /** What happened, in a sentence or two that a layperson understands. */
  readonly story?: Words
}

/** The case as far as people are told of it. */
export interface CaseTold {
  readonly id: string
  readonly title: Words
  readonly organisation: Words
  readonly attacks: readonly AttackTold[]
  /** The date printed on notices. */
  readonly date: LegalDay
  /** `cause` of the latest knowledge entry (contracts, section 5). */
  readonly cause: string
  /** Secondary damage seen so far (APPI Rule 10 with Rule 8(1) item 5). */
  readonly harm: 'known' | 'none-known' | 'unknown'
  /** What is missing shows as a blank, and the batch cannot be approved. */
  readonly contact: Desk
}

/** One thing a person can do, most urgent first in a list. Texts are in the notice's language. */
export interface Advice {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Gives what somebody can do who lost exactly these items. */
export type AdviceFor = (items: readonly DataKind[], language: Language) => readonly Advice[]

export const variants = ['affected', 'applicant', 'possible'] as const
export type Variant = (typeof variants)[number]

/** The wording of one language. */
export type Letters = Readonly<Record<Variant, Letter>>

/** A letter's text, shared by everybody to whom the same is said. */
export interface NoticeBody {
  readonly blocks: readonly Block[]
  /** The same as plain text: what a mail says, and what the hash of a notice covers. */
  readonly plain: string
  /** Whether it fits one printed page. */
  readonly fitsPage: boolean
}

/** Why a notice is not printed or sent but shown to an officer. */
export type HeldReason = 'missing-glyph' | 'address-too-long' | 'no-name' | 'letter-too-long'

/** What one person is told, once, about every attack that hit them. */
export interface Notice {
  readonly person: PersonToken
  readonly attacks: readonly string[]
  readonly items: readonly DataKind[]
  readonly route: Route
  readonly variant: Variant
  readonly language: Language
  /** Index into the bodies of the composition. */
  readonly body: number
  /** What the person quotes to the desk; says nothing about them. */
  readonly reference: string
  /** Output file relative to OUT, empty when nothing is printed or mailed; and the 1-based page of a letter. */
  readonly file: string
  readonly page: number
  readonly sha256: string
  readonly held?: HeldReason
  readonly contact?: Contact
}

/** Advice that named an item which its reader did not lose, and therefore was not printed. */
export interface AdviceLeftOut {
  readonly advice: string
  readonly names: DataKind
}

/** All notices of one batch, in the order in which they are printed. */
export interface Composition {
  readonly batch: string
  readonly language: Language
  readonly bodies: readonly NoticeBody[]
  readonly notices: readonly Notice[]
  readonly adviceLeftOut: readonly AdviceLeftOut[]
  /** True when the wording is a demonstration's: every page says so, and nothing may be sent. */
  readonly specimen: boolean
  readonly told: CaseTold
}
