import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Instant, instant } from '#kernel/instant.ts'
import type { Said } from '#ui/index.ts'

/** As in case.yaml, a plain text stands for both languages. */
const both = z.union([
  z.string().transform((text) => ({ ja: text, en: text })),
  z.object({ ja: z.string().optional(), en: z.string().optional() }),
])

// The command that made the output has checked case.yaml strictly; here only what is shown is read.
const schema = z.object({
  case: z.string(),
  title: both.optional(),
  organisation: z.object({ name: both.optional(), country: z.string().optional() }).optional(),
  masters: z.array(z.string()).optional(),
  statements: z
    .array(
      z.object({
        at: z.string(),
        says: z.string(),
        what: z.union([z.string(), both]).optional(),
        attack: z.string().optional(),
        value: z.number().optional(),
        unit: z.string().optional(),
        about: z.boolean().optional(),
        by: z.string().optional(),
        items: z.array(z.string()).optional(),
        basis: z.string().optional(),
      }),
    )
    .optional(),
  knowledge: z
    .array(
      z.object({
        at: z.string(),
        by: z.string().optional(),
        people: z
          .union([
            z.number(),
            z.object({ min: z.number().optional(), likely: z.number().optional(), max: z.number().optional() }),
          ])
          .optional(),
      }),
    )
    .optional(),
  orders: z.array(z.object({ at: z.string(), by: z.string(), basis: z.string() })).optional(),
})

type Parsed = z.infer<typeof schema>

/** What case.yaml tells about the affair, as far as the console shows it. */
export interface CaseFile {
  readonly title: Said | null
  readonly organisation: Said | null
  readonly country: string
  readonly detected: Instant | null
  readonly knowledge: readonly { readonly at: Instant; readonly by: string; readonly people: number | null }[]
  readonly orders: readonly { readonly day: string; readonly by: string; readonly basis: string }[]
  readonly statements: NonNullable<Parsed['statements']>
  /** The title or the firm's name says that all of it is invented. */
  readonly specimen: boolean
}

/** Reads case.yaml of a case folder; null when the folder is not there any more or says something else. */
export async function readCaseFile(folder: string | null): Promise<CaseFile | null> {
  if (folder === null) return null
  const text = await readFile(join(folder, 'case.yaml'), 'utf8').catch(() => null)
  if (text === null) return null
  const read = schema.safeParse(parse(text))
  return read.success ? shown(read.data) : null
}

function shown(data: Parsed): CaseFile {
  const knowledge = (data.knowledge ?? [])
    .map((k) => ({ at: instant(k.at), by: k.by ?? '', people: likely(k.people) }))
    .sort((a, b) => a.at - b.at)
  return {
    title: said(data.title),
    organisation: said(data.organisation?.name),
    country: data.organisation?.country ?? '',
    detected: knowledge[0]?.at ?? null,
    knowledge,
    orders: (data.orders ?? []).map((o) => ({ day: o.at.slice(0, 10), by: o.by, basis: o.basis })),
    statements: data.statements ?? [],
    specimen: /見本|specimen/i.test(JSON.stringify([data.title, data.organisation?.name])),
  }
}

const likely = (people: NonNullable<Parsed['knowledge']>[number]['people']): number | null =>
  typeof people === 'number' ? people : (people?.likely ?? people?.max ?? people?.min ?? null)

/** A text given in one language only stands for both. */
function said(words: z.infer<typeof both> | undefined): Said | null {
  const [ja, en] = [words?.ja ?? words?.en, words?.en ?? words?.ja]
  return ja !== undefined && en !== undefined ? { ja, en } : null
}
