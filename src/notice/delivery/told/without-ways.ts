import type { Contact, Route } from '#kernel/contact.ts'

/** A contact without the ways that have failed, so that the next one is taken: e-mail, then letter, then a substitute measure. */
export function withoutWays(contact: Contact, failed: readonly Route[]): Contact {
  if (failed.length === 0) return contact
  return {
    ...contact,
    ...(failed.includes('letter') && { postalCode: '', address: '' }),
    ...(failed.includes('email') && { email: '' }),
    ...(failed.includes('sms') && { phone: '' }),
  }
}
