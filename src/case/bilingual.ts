import { z } from 'zod'

/** Text in the languages that were given. */
export type Bilingual = {
  readonly ja?: string
  readonly en?: string
}

/** A plain text stands for both languages. */
export const bilingual = z.union([
  z.string().transform((text): Bilingual => ({ ja: text, en: text })),
  z.strictObject({ ja: z.string().exactOptional(), en: z.string().exactOptional() }),
])
