import { z } from 'zod'
import type { Route } from '#kernel/contact.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { item } from './statement.ts'

/** The firm's choices about how people are reached (key `delivery` of case.yaml). */
export interface DeliveryPolicy {
  /** Which way is tried first; one that is not named is never taken. */
  readonly order: readonly Exclude<Route, 'substitute'>[]
  /** Whoever lost one of these is told by letter when an address is known, whatever comes first. */
  readonly byLetter: readonly DataKind[]
  /** Where people can enter the code of their letter: a plain address without scheme; no code is printed without it. */
  readonly portal?: string
  /** Print a QR code that leads there, with the code in the fragment, so that no server log holds it. */
  readonly qr: boolean
}

const routes = z.enum(['letter', 'email', 'sms'])

/** Items about which nobody should learn from a mail that others may read. */
const BY_LETTER: readonly DataKind[] = [
  ...(['password', 'secret-question', 'my-number', 'id-document-image', 'bank-account', 'card-number'] as const),
  ...(['health', 'criminal-record', 'crime-victim', 'creed', 'race', 'social-status', 'disability'] as const),
]

/** The key `delivery` of case.yaml. */
export const deliverySchema = z
  .strictObject({
    order: z
      .array(routes)
      .min(1)
      .refine((order) => new Set(order).size === order.length, { error: 'name each route once' })
      .default(['letter', 'email', 'sms']),
    'by-letter': z.array(item).default([...BY_LETTER]),
    portal: z
      .string()
      .regex(/^[a-z0-9.-]+(\/[\w./-]*)?$/i, 'a plain address such as www.example.jp/notice, without https://')
      .exactOptional(),
    qr: z.boolean().default(false),
  })
  .refine((policy) => !policy.qr || policy.portal !== undefined, {
    abort: true,
    error: 'qr: true needs portal: a QR code has to lead somewhere',
  })
  .transform(
    ({ order, 'by-letter': byLetter, portal, qr }): DeliveryPolicy => ({
      order,
      byLetter,
      ...(portal !== undefined && { portal }),
      qr,
    }),
  )
