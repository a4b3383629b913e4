import type { DeliveryPolicy } from '#case/index.ts'
import type { Contact, Route } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { type Language, text } from '#texts/index.ts'
import type { Audience, PersonRow, Recipient } from './notice.ts'
import type { Situation } from './situation.ts'

const OF_STANDING = {
  minor: 'guardian',
  ward: 'ward',
  deceased: 'heirs',
  former: 'former',
  corporate: 'corporate',
} as const satisfies Record<NonNullable<Situation['is']>, Audience>

/**
 * Whom a notice speaks to. Somebody whom only the evidence knows never opened an account with the firm; an adult customer
 * of whom all is only possible reads the wording that begins with that.
 */
export function audienceOf(
  rows: readonly PersonRow[],
  contact: Contact | undefined,
  situation: Situation | undefined,
): Audience {
  if (situation?.is) return OF_STANDING[situation.is]
  if (rows.length > 0 && rows.every((row) => row.certainty === 'possible')) return 'possible'
  return contact?.from.kind === 'evidence' ? 'applicant' : 'affected'
}

/** Where a notice goes and in whose name, or undefined when it must not go out without a representative. */
export function recipientOf(
  contact: Contact | undefined,
  situation: Situation | undefined,
  language: Language,
): { readonly to: Recipient; readonly concerns?: string } | 'no-representative' | undefined {
  if (!contact) return undefined
  const { name, postalCode, address, email, phone } = contact
  const own: Recipient = { name: name.trim(), postalCode, address, email, phone }
  const through = situation?.through
  if (through?.name) {
    // A representative without an address of their own is reached where the person is.
    const place = through.address
      ? { postalCode: through.postalCode, address: through.address }
      : { postalCode, address }
    const to = { name: through.name, ...place, email: through.email, phone: '' }
    return { to, ...(own.name && { concerns: own.name }) }
  }
  switch (situation?.is) {
    case 'ward':
      return 'no-representative'
    case 'minor':
      return named(own, text(language, 'to.guardian', { name: own.name }))
    case 'deceased':
      return named(own, text(language, 'to.family', { name: own.name }))
    default:
      return { to: own }
  }
}

const named = (own: Recipient, name: string): { readonly to: Recipient; readonly concerns?: string } =>
  own.name ? { to: { ...own, name }, concerns: own.name } : { to: own }

/** By which way a notice goes: the firm's order, with what is sensitive by letter wherever an address is known. */
export function routeTo(to: Recipient | undefined, items: readonly DataKind[], policy: DeliveryPolicy): Route {
  if (!to) return 'substitute'
  const known = { letter: to.address, email: to.email, sms: to.phone }
  if (known.letter && policy.order.includes('letter') && items.some((kind) => policy.byLetter.includes(kind)))
    return 'letter'
  return policy.order.find((route) => known[route] !== '') ?? 'substitute'
}
