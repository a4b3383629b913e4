import type { PersonDecision, PersonStanding, Representative } from '#case/index.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { LegalDay } from '#kernel/legal-day.ts'

/** What a row of the firm's master says of its person, as far as it decides whom a notice speaks to. */
export interface MasterFacts {
  /** `YYYY-MM-DD`, empty where unknown. */
  readonly birth: string
  readonly customerNumber: string
  readonly deceased: boolean
  readonly former: boolean
  readonly corporate: boolean
  readonly ward: boolean
  readonly safeDelivery: boolean
  readonly guardian: Partial<Representative>
  readonly heir: Partial<Representative>
}

/** What is known of one person beyond what leaked; nothing known is an adult customer. */
export interface Situation {
  readonly is?: PersonStanding
  /** Who receives the notice in the person's place. */
  readonly through?: Representative
  /** A human decides whether and how this notice goes out (stalking, domestic violence). */
  readonly safeDelivery?: boolean
}

export type Situations = ReadonlyMap<PersonToken, Situation>

interface SituationInput {
  readonly facts: MasterFacts | undefined
  /** The case's decisions on this person, newest last; they overrule the master. */
  readonly decisions: readonly PersonDecision[]
  /** The day on which the notice is dated. */
  readonly on: LegalDay
}

/**
 * Decides whom a notice about this person speaks to: an officer's decision first, then the master: dead before under
 * guardianship before under age before company contact before former. Undefined when nothing is known.
 */
export function situationOf({ facts, decisions, on }: SituationInput): Situation | undefined {
  const last = decisions.findLast((d) => d.is !== undefined)
  const is = last?.is ?? (facts && standingOf(facts, on))
  const through = decisions.findLast((d) => d.through)?.through ?? (facts && representativeOf(facts, is))
  const safeDelivery = facts?.safeDelivery === true || decisions.some((d) => d.safeDelivery)
  if (!is && !through && !safeDelivery) return undefined
  return { ...(is && { is }), ...(through && { through }), ...(safeDelivery && { safeDelivery }) }
}

function standingOf(facts: MasterFacts, on: LegalDay): PersonStanding | undefined {
  if (facts.deceased) return 'deceased'
  if (facts.ward) return 'ward'
  if (isMinor(facts.birth, on)) return 'minor'
  if (facts.corporate) return 'corporate'
  return facts.former ? 'former' : undefined
}

/** Full age: 18 since 1 April 2022, 20 before (Civil Code art. 4; Act No. 59 of 2018, supplementary provisions art. 1). */
export function isMinor(birth: string, on: LegalDay): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(birth)) return false
  const age = on < '2022-04-01' ? 20 : 18
  // Whoever is born on 29 February comes of age when that day ends, so plain comparison of the texts is right.
  return `${String(Number(birth.slice(0, 4)) + age).padStart(4, '0')}${birth.slice(4)}` > on
}

function representativeOf(facts: MasterFacts, is: PersonStanding | undefined): Representative | undefined {
  const from = is === 'deceased' ? facts.heir : is === 'ward' || is === 'minor' ? facts.guardian : undefined
  if (!from?.name) return undefined
  return {
    name: from.name,
    postalCode: from.postalCode ?? '',
    address: from.address ?? '',
    email: from.email ?? '',
  }
}

/** What two rows about one person say together: former and company contact only if both do, the rest if either does. */
export function joinFacts(a: MasterFacts, b: MasterFacts): MasterFacts {
  return {
    birth: a.birth || b.birth,
    customerNumber: a.customerNumber || b.customerNumber,
    deceased: a.deceased || b.deceased,
    former: a.former && b.former,
    corporate: a.corporate && b.corporate,
    ward: a.ward || b.ward,
    safeDelivery: a.safeDelivery || b.safeDelivery,
    guardian: a.guardian.name ? a.guardian : b.guardian,
    heir: a.heir.name ? a.heir : b.heir,
  }
}
