import type { Desk } from '#case/index.ts'
import type { Contact, Route } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Block, Language, Letter } from '#texts/index.ts'
import type { PortalCode } from './portal-code.ts'

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

/** To whom a letter speaks: each has a wording of its own. */
export const audiences = [
  'affected',
  'possible',
  'applicant',
  'former',
  'guardian',
  'ward',
  'heirs',
  'corporate',
] as const
export type Audience = (typeof audiences)[number]

/** The wordings there are: of a first notice one for each audience, and one each for what changes an earlier notice. */
export const variants = [...audiences, 'update', 'retraction'] as const
export type Variant = (typeof variants)[number]

/** Every Markdown file of a language that a batch needs: one for each variant of letters and mails, and the SMS. */
export const wordings = [...variants, 'sms'] as const

/** The wording of one language. */
export type Letters = Readonly<Record<(typeof wordings)[number], Letter>>

/** Something that the firm did, as people are told. */
export interface MeasureTold {
  readonly on: LegalDay
  readonly what: Words
  /** Empty: concerns all attacks. */
  readonly attacks: readonly string[]
}

/** Items that the firm stated not to have leaked; of one attack, or of the whole affair. */
export interface DenialTold {
  readonly items: readonly DataKind[]
  readonly attack?: string
}

/** A letter's text, shared by everybody to whom the same is said. */
export interface NoticeBody {
  readonly blocks: readonly Block[]
  /** The same as plain text: what a mail says, and what the hash of a notice covers. */
  readonly plain: string
  /** On how many pages it is printed. */
  readonly pages: number
  /** Ids of the advice in it, in its order. */
  readonly advice: readonly string[]
}

/**
 * Why a notice is not printed or sent but shown to an officer. `safe-delivery`: somebody else may read the post;
 * `no-representative`: it must not go to the person, and nobody says who stands in.
 */
export const heldReasons = [
  'safe-delivery',
  'no-representative',
  'no-name',
  'missing-glyph',
  'address-too-long',
  'letter-too-long',
  'sms-too-long',
] as const
export type HeldReason = (typeof heldReasons)[number]

/** Where a notice goes. The name is as printed, without the honorific. */
export interface Recipient {
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
  readonly phone: string
}

/** What one person is told, once, about every attack that hit them. */
export interface Notice {
  readonly person: PersonToken
  readonly attacks: readonly string[]
  readonly items: readonly DataKind[]
  readonly route: Route
  readonly variant: Variant
  /** Whom it speaks to; the variant too, unless it changes an earlier notice. */
  readonly audience: Audience
  readonly change: 'new' | 'update' | 'retraction'
  /** `attack:certainty` for each attack, in their order. */
  readonly certainty: readonly string[]
  readonly language: Language
  /** Index into the bodies of the composition. */
  readonly body: number
  /** What the person quotes to the desk; says nothing about them. */
  readonly reference: string
  /** What the desk says first, so that the reader can tell a genuine notice. */
  readonly checkWord: string
  /** What an SMS says; only when it goes by SMS. */
  readonly sms?: string
  /** Opens the reader's own page; only in letters, and only when the firm has a portal. */
  readonly portalCode?: PortalCode
  /** Output file relative to OUT, empty when nothing is printed or mailed; and the 1-based page of a letter. */
  readonly file: string
  readonly page: number
  /** Printed pages; 0 when it is not a letter that is printed. */
  readonly pages: number
  readonly sha256: string
  readonly held?: HeldReason
  readonly contact?: Contact
  readonly to?: Recipient
  /** Name of the person whom it is about, when it goes to somebody else. */
  readonly concerns?: string
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
  readonly portal?: { readonly address: string; readonly qr: boolean }
}
