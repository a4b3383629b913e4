import { z } from 'zod'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { type Bilingual, bilingual } from './bilingual.ts'

interface Said {
  readonly id: string
  readonly at: Instant
  /** public, people, or an authority such as kanto-lfb. */
  readonly to: string
  readonly basis?: string
  /** Why it differs from what was said before, in the words of whoever said it. */
  readonly because?: Bilingual
  /** The revision of the ledger that it was said from. */
  readonly revision?: number
}

/** How sure an attack was said to be: 判明, or 可能性. */
type Sure = { readonly certainty?: 'confirmed' | 'possible' }

/** Something that was said to anybody, on what basis; figures and promises are held against the ledger later. */
export type Statement = Said &
  (
    | ({ readonly says: 'not-leaked' | 'leaked'; readonly items: readonly DataKind[]; readonly attack?: string } & Sure)
    | ({
        readonly says: 'count'
        readonly value: number
        /** records are 件, persons are 人. */
        readonly unit: 'records' | 'persons'
        readonly attack?: string
        readonly items?: readonly DataKind[]
        /** Stated as a round figure: 約. */
        readonly about?: boolean
      } & Sure)
    /** The whole table of combinations of an attack, as the ledger had it in `revision`. */
    | { readonly says: 'combinations'; readonly attack: string }
    /** What happened in an attack, as people were told. */
    | { readonly says: 'story'; readonly attack: string; readonly what: Bilingual }
    /** Who did it, as far as anybody was told. */
    | { readonly says: 'attribution'; readonly what: Bilingual; readonly attack?: string }
    | { readonly says: 'promise'; readonly what: string; readonly by: LegalDay }
  )

/** Reads text with a function that throws, and says why at the key. */
export const readWith = <T>(read: (text: string) => T) =>
  z.string().transform((text, context): T => {
    try {
      return read(text)
    } catch (error) {
      context.issues.push({
        code: 'custom',
        message: error instanceof Error ? error.message : 'unreadable',
        input: text,
      })
      return z.NEVER
    }
  })

export const moment = readWith<Instant>(instant)
export const day = readWith<LegalDay>((text) => legalDay(/T\d\d:/.test(text) ? text.slice(0, 10) : text))

export const item = z.string().refine((text): text is DataKind => isDataKind(text), {
  error: (issue) => `unknown item code ${String(issue.input)}`,
})

/** Ids that people write without quotes, such as 2017. */
export const writtenId = z
  .union([z.string(), z.int().transform(String)])
  .pipe(z.string().regex(/^[A-Za-z0-9][\w.-]{0,79}$/, 'an id of letters, digits, "-", "_" or "."'))

const attack = writtenId.exactOptional()
const sure = { certainty: z.enum(['confirmed', 'possible']).exactOptional() }
const said = {
  id: writtenId,
  at: moment,
  to: z.string().min(1),
  basis: z.string().exactOptional(),
  because: bilingual.exactOptional(),
  revision: z.int().positive().exactOptional(),
}

export const statementSchema: z.ZodType<Statement> = z.discriminatedUnion(
  'says',
  [
    z.strictObject({ ...said, ...sure, says: z.enum(['not-leaked', 'leaked']), items: z.array(item).min(1), attack }),
    z.strictObject({
      ...said,
      ...sure,
      says: z.literal('count'),
      value: z.int().nonnegative(),
      unit: z.enum(['records', 'persons']),
      attack,
      items: z.array(item).exactOptional(),
      about: z.boolean().exactOptional(),
    }),
    z.strictObject({ ...said, says: z.literal('combinations'), attack: writtenId }),
    z.strictObject({ ...said, says: z.literal('story'), attack: writtenId, what: bilingual }),
    z.strictObject({ ...said, says: z.literal('attribution'), attack, what: bilingual }),
    z.strictObject({ ...said, says: z.literal('promise'), what: z.string().min(1), by: day }),
  ],
  { error: 'must be one of not-leaked, leaked, count, combinations, story, attribution, promise' },
)
