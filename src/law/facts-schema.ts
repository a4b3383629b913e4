import { z } from 'zod'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { type LegalDay, legalDay } from '#kernel/legal-day.ts'
import type { Act } from './duty.ts'
import type { CaseFacts, CountOfPeople } from './facts.ts'

/** Tries a reader that throws, and turns its message into an issue at the key being read. */
const readWith = <T>(read: (text: string) => T) =>
  z.string().transform((text, context): T => {
    try {
      return read(text)
    } catch (error) {
      context.issues.push({
        code: 'custom',
        message: error instanceof Error ? error.message : String(error),
        input: text,
      })
      return z.NEVER
    }
  })

const moment = readWith<Instant>(instant)
/** An order's day; a moment counts as the day written in it. */
const day = readWith<LegalDay>((text) => legalDay(/T\d\d:/.test(text) ? text.slice(0, 10) : text))
const count = z.int().nonnegative()
const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'not a place such as JP, DE, GB or US-CA (ISO 3166)')

const people = z.union([
  count.transform((n): CountOfPeople => ({ min: n, likely: n, max: n })),
  z
    .strictObject({ min: count.exactOptional(), likely: count.exactOptional(), max: count.exactOptional() })
    .refine(
      ({ min = 0, likely = min, max = Number.POSITIVE_INFINITY }) => min <= likely && likely <= max,
      'people: min, likely and max must not fall',
    ),
])

const item = z.string().refine((text): text is DataKind => isDataKind(text), {
  error: (issue) => `unknown item code ${String(issue.input)}`,
})

/** YAML writes yes and no in two ways; both are meant. */
const yesNo = z.union([z.boolean().transform((b) => (b ? 'yes' : 'no')), z.enum(['yes', 'possible', 'no'])])
const truth = z.union([
  z.boolean(),
  z.enum(['yes', 'no', 'true', 'false']).transform((t) => t === 'yes' || t === 'true'),
])

const kinds = [
  'fx-broker',
  'securities',
  'bank',
  'insurer',
  'money-lender',
  'fund-transfer',
  'crypto-exchange',
  'card-merchant',
  'card-issuer',
  'telecom',
  'hospital',
  'public-body',
  'internet-service',
  'manufacturer',
  'other',
] as const

const causes = [
  'intrusion',
  'malware',
  'ransomware',
  'insider',
  'theft',
  'skimming',
  'misdelivery',
  'misconfiguration',
  'lost',
  'unknown',
] as const

/** Who the organisation is (contracts, section 5). Unknown keys are errors. */
export const organisationSchema = z.strictObject({
  name: z.strictObject({ ja: z.string().exactOptional(), en: z.string().exactOptional() }).exactOptional(),
  country: place,
  kind: z.enum(kinds).exactOptional(),
  supervisor: z.enum(['fsa', 'kanto-lfb', 'other-lfb', 'prefecture', 'ppc', 'mic', 'none']).exactOptional(),
  listed: truth.exactOptional(),
  'designated-infrastructure': truth.exactOptional(),
  role: z.enum(['controller', 'processor', 'sub-processor']).exactOptional(),
  markets: z.array(place).exactOptional(),
})

/** What some department knew at one moment; only `at` is required, since what is absent is simply not said. */
export const knowledgeSchema = z.strictObject({
  at: moment,
  by: z.string().exactOptional(),
  event: z.enum(['leak', 'loss', 'damage', 'misuse']).exactOptional(),
  certainty: z.enum(['confirmed', 'feared', 'ruled-out']).exactOptional(),
  cause: z.enum(causes).exactOptional(),
  'wrongful-purpose': yesNo.exactOptional(),
  'at-whom': z.enum(['self', 'contractor', 'used-service']).exactOptional(),
  holds: z
    .enum(['personal-data', 'about-to-obtain', 'personal-information', 'pseudonymised', 'corporate-only'])
    .exactOptional(),
  items: z.array(item).exactOptional(),
  people: people.exactOptional(),
  'people-by-place': z.record(place, count).exactOptional(),
  'my-number-people': count.exactOptional(),
  protection: z
    .strictObject({
      encryption: z.enum(['none', 'weak', 'strong']).exactOptional(),
      key: z.enum(['safe', 'exposed', 'unknown']).exactOptional(),
    })
    .exactOptional(),
  'recovered-unseen': truth.exactOptional(),
  'backup-intact': truth.exactOptional(),
  'exposed-to': z.enum(['one-known', 'few-known', 'unspecified-many', 'unknown']).exactOptional(),
  'told-by': z.string().exactOptional(),
})

const verbs = [
  'filed',
  'filed-early-warning',
  'filed-notification',
  'filed-initial',
  'filed-intermediate',
  'classified-major',
  'classified-significant',
  'discovered',
  'determined-breach',
  'determined-material',
  'assessed-notifiable',
  'assessed-no-risk',
  'assessed-risk',
  'assessed-high-risk',
  'suspected',
  'could-not-identify-people',
  'core-function-hit',
  'core-function-intact',
  'found-critical-computer-hit',
  'found-secrecy-of-communications-hit',
  'found-not-entrusted',
  'found-no-contact-data',
  'requested-takedown',
  'notified-principal',
  'notified-people',
  'published',
] as const

const acts = [
  'preliminary-report',
  'final-report',
  'report',
  'early-warning',
  'initial-notification',
  'intermediate-report',
  'notify-people',
  'notify-principal',
  'notify-partner',
  'publish',
  'substitute-measure',
  'disclose',
  'supplement',
  'order-report',
  'consult',
] as const satisfies readonly Act[]

/** What was done or decided, when. `items` are numbers of the nine report items. */
export const milestoneSchema = z.strictObject({
  at: moment,
  did: z.enum(verbs),
  duty: z.string().exactOptional(),
  act: z.enum(acts).exactOptional(),
  items: z.array(z.int().min(1).max(9)).exactOptional(),
  people: count.exactOptional(),
})

/** An authority's order, with the dates that its text fixes. */
export const orderSchema = z.strictObject({
  at: day,
  by: z.string(),
  basis: z.string(),
  items: z.array(z.string()).exactOptional(),
  'first-report': day.exactOptional(),
  then: z.literal('monthly').exactOptional(),
})

/** The four keys that the law asks about, as a facts file and case.yaml both hold them. */
export const caseFactsShape = {
  organisation: organisationSchema,
  knowledge: z.array(knowledgeSchema).default([]),
  milestones: z.array(milestoneSchema).default([]),
  orders: z.array(orderSchema).default([]),
}

/** A whole facts file: ISO strings become instants and legal days, a plain number of people all three bounds. */
export const caseFactsSchema: z.ZodType<CaseFacts> = z.strictObject(caseFactsShape)

/** Every key that facts may have, for telling somebody what an unknown key was meant to be. */
export const knownFactKeys: readonly string[] = Object.freeze([
  ...Object.keys(caseFactsShape),
  ...[organisationSchema, knowledgeSchema, milestoneSchema, orderSchema].flatMap((s) => Object.keys(s.shape)),
])
