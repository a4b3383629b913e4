import type { PersonToken } from './ids.ts'

/** How one person can be reached, chosen by the ledger: master as of the attack first, then evidence. Plain values. */
export interface Contact {
  readonly person: PersonToken
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
  readonly phone: string
  /** Where each value was taken from, so that a reviewer can open it. */
  readonly from: {
    readonly kind: 'master' | 'evidence'
    readonly file: string
    readonly part: string
    readonly row: number
  }
}

/** By which way a notice reaches somebody. */
export type Route = 'letter' | 'email' | 'sms' | 'substitute'

/** Letter if a postal address is known, else e-mail, else SMS, else a substitute measure (contracts, section 6). */
export function routeOf(contact: Pick<Contact, 'address' | 'email' | 'phone'> | undefined): Route {
  if (contact?.address) return 'letter'
  if (contact?.email) return 'email'
  if (contact?.phone) return 'sms'
  return 'substitute'
}
