import { z } from 'zod'
import { type Bilingual, bilingual } from './bilingual.ts'
import { writtenId } from './statement.ts'

/** A firm for which the organisation of the case, as its contractor, held the data that leaked. */
export interface Principal {
  readonly id: string
  readonly name: Bilingual
  /** Which rows are this principal's: whole files, or rows that say so in a column. */
  readonly of:
    | { readonly by: 'evidence'; readonly patterns: readonly string[] }
    | { readonly by: 'column'; readonly column: string; readonly values: readonly string[] }
}

const common = { id: writtenId, name: bilingual.default({}) }
const text = z.union([z.string().min(1), z.number().transform(String)])

/** `principals:` of case.yaml: each either `evidence:` patterns, or a `column:` with the `values:` that stand for it. */
export const principalsSchema = z
  .array(
    z.union([
      z
        .strictObject({ ...common, evidence: z.array(z.string().min(1)).min(1) })
        .transform(({ id, name, evidence }): Principal => ({ id, name, of: { by: 'evidence', patterns: evidence } })),
      z
        .strictObject({ ...common, column: z.string().min(1), values: z.array(text).min(1) })
        .transform(({ id, name, column, values }): Principal => ({ id, name, of: { by: 'column', column, values } })),
    ]),
  )
  .refine((all) => new Set(all.map((p) => p.id)).size === all.length, {
    error: 'each principal needs an id of its own',
  })
