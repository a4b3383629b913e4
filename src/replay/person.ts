import type { LegalDay } from '#kernel/legal-day.ts'
import type { GivenName, Sex } from './given-names.ts'
import type { Home } from './homes.ts'
import type { Surname } from './surnames.ts'

/**
 * What changed in somebody's life. An earlier home or family name is what the customer table still says; an earlier
 * mail address is what leaked in 2016, while the customer table has the present one.
 */
export type LifeEvent =
  | { readonly kind: 'none' }
  | { readonly kind: 'moved'; readonly earlierHome: Home }
  | { readonly kind: 'married'; readonly earlierFamily: Surname }
  | { readonly kind: 'new-mail'; readonly earlierEmail: string }

/** An invented person. Phones carry hyphens; an empty phone means that there is none. */
export interface Person {
  readonly no: number
  readonly household: number
  readonly family: Surname
  readonly given: GivenName
  readonly sex: Sex
  readonly birth: LegalDay
  readonly home: Home
  readonly landLine: string
  readonly mobile: string
  readonly email: string
  readonly event: LifeEvent
  readonly loginId: string
  readonly customerNumber: string
}

/** A company with an account: not a person, and its row says so by its name. */
export interface Company {
  readonly name: string
  readonly kana: string
  readonly home: Home
  readonly phone: string
  readonly email: string
  readonly loginId: string
  readonly customerNumber: string
}
