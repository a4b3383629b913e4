import { z } from 'zod'

/** Whom a notice speaks to, where that is not the adult customer it is about. */
export const standings = ['minor', 'ward', 'deceased', 'former', 'corporate'] as const
export type PersonStanding = (typeof standings)[number]

/** Who receives a notice in somebody's place. What is empty stays as known of the person. */
export interface Representative {
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
}

/** What an officer decided or knows about one person (key `people` of case.yaml), with the reason. */
export interface PersonDecision {
  readonly by: 'token' | 'customer-number'
  readonly value: string
  readonly is?: PersonStanding
  readonly through?: Representative
  /** The notice is held for a human: an address may be known to somebody who must not learn of it. */
  readonly safeDelivery: boolean
  readonly reason: string
}

const writtenText = z.union([z.string(), z.number().transform(String)])

const throughSchema = z
  .strictObject({
    name: writtenText.default(''),
    'postal-code': writtenText.default(''),
    address: writtenText.default(''),
    email: writtenText.default(''),
  })
  .transform(
    ({ name, 'postal-code': postal, address, email }): Representative => ({
      name,
      postalCode: postal.normalize('NFKC').replace(/\D/g, ''),
      address,
      email,
    }),
  )

const decision = z
  .strictObject({
    person: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'a person token of 32 hex digits')
      .exactOptional(),
    customer: z.string().min(1).exactOptional(),
    is: z.enum(standings).exactOptional(),
    through: throughSchema.exactOptional(),
    'safe-delivery': z.boolean().default(false),
    reason: z.string().min(1),
  })
  .refine((d) => (d.person === undefined) !== (d.customer === undefined), {
    abort: true,
    error: 'name the person by person: (token) or by customer: (number in the master), not both',
  })
  .refine((d) => d.is !== undefined || d.through !== undefined || d['safe-delivery'], {
    abort: true,
    error: 'say something: is, through or safe-delivery',
  })
  .transform(
    ({ person, customer, is, through, 'safe-delivery': safeDelivery, reason }): PersonDecision => ({
      by: person === undefined ? 'customer-number' : 'token',
      value: person ?? (customer ?? '').normalize('NFKC').trim(),
      ...(is !== undefined && { is }),
      ...(through !== undefined && { through }),
      safeDelivery,
      reason,
    }),
  )

/** The key `people` of case.yaml: each person once. */
export const peopleSchema = z
  .array(decision)
  .refine((list) => new Set(list.map((d) => `${d.by} ${d.value}`)).size === list.length, {
    error: 'each person is named once',
  })
