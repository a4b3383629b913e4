import type { DataKind } from '#kernel/data-kinds.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'

/** ISO 3166-1, with the subdivision where law differs inside a country: JP, DE, GB, US-CA. */
export type Place = string

export interface CountOfPeople {
  readonly min?: number
  readonly likely?: number
  readonly max?: number
}

/** Who the organisation is, as far as law cares (contracts, section 5). */
export interface Organisation {
  readonly name?: { readonly ja?: string; readonly en?: string }
  readonly country: Place
  readonly kind?: string
  readonly supervisor?: string
  readonly listed?: boolean
  readonly 'designated-infrastructure'?: boolean
  readonly role?: 'controller' | 'processor' | 'sub-processor'
  readonly markets?: readonly Place[]
}

/** What some department knew at one moment. A field that is absent says nothing; it never means no. */
export interface Knowledge {
  readonly at: Instant
  readonly by?: string
  readonly event?: 'leak' | 'loss' | 'damage' | 'misuse'
  readonly certainty?: 'confirmed' | 'feared' | 'ruled-out'
  readonly cause?: string
  readonly 'wrongful-purpose'?: 'yes' | 'possible' | 'no'
  readonly 'at-whom'?: 'self' | 'contractor' | 'used-service'
  readonly holds?: string
  readonly items?: readonly DataKind[]
  readonly people?: CountOfPeople
  readonly 'people-by-place'?: Readonly<Record<Place, number>>
  readonly 'my-number-people'?: number
  readonly protection?: {
    readonly encryption?: 'none' | 'weak' | 'strong'
    readonly key?: 'safe' | 'exposed' | 'unknown'
  }
  readonly 'recovered-unseen'?: boolean
  readonly 'backup-intact'?: boolean
  readonly 'exposed-to'?: string
  readonly 'told-by'?: string
}

export interface Milestone {
  readonly at: Instant
  readonly did: string
  readonly duty?: string
  readonly act?: string
  readonly items?: readonly number[]
  readonly people?: number
}

export interface Order {
  readonly at: LegalDay
  readonly by: string
  readonly basis: string
  readonly items?: readonly string[]
  readonly 'first-report'?: LegalDay
  readonly then?: 'monthly'
}

/** Everything the law is asked about (contracts, section 5), already checked. */
export interface CaseFacts {
  readonly organisation: Organisation
  readonly knowledge: readonly Knowledge[]
  readonly milestones: readonly Milestone[]
  readonly orders: readonly Order[]
}
