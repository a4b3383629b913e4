import { z } from 'zod'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import type { Result } from '#kernel/result.ts'
import { readYaml } from './written-yaml.ts'

/** What a column is for; the same words as in the output's mapping.yaml. */
export type ColumnUse = DataKind | 'free-text' | 'ignore' | 'unknown'

/** What somebody decided about the columns of one table (contracts, section 3.2). */
export interface TableMapping {
  /** Relative to the case folder, NFC. */
  readonly file: string
  /** Sheet or table name; empty for the only or first table of a file. */
  readonly table: string
  /** By header, or by 0-based index where the table has no header. */
  readonly columns: Readonly<Record<string, ColumnUse>>
  /** Places that each column takes in a text of fixed width, a full-width character two; the last one may take more. */
  readonly fixedWidth?: readonly number[]
}

const use = z
  .string()
  .refine((text): text is ColumnUse => isDataKind(text) || ['free-text', 'ignore', 'unknown'].includes(text), {
    error: (issue) => `unknown use ${String(issue.input)}: an item code, free-text or ignore`,
  })

const schema = z.array(
  z
    .strictObject({
      file: z
        .string()
        .min(1)
        .transform((file) => file.normalize('NFC')),
      table: z.union([z.literal(0).transform(() => ''), z.string(), z.int().transform(String)]).default(''),
      columns: z.record(z.string(), use).default({}),
      'fixed-width': z.array(z.int().min(1).max(10_000)).min(1).max(4096).optional(),
      // What the program wrote beside its inference; a copy may keep it.
      why: z.unknown().optional(),
      encoding: z.unknown().optional(),
    })
    .transform(
      ({ file, table, columns, 'fixed-width': fixedWidth }): TableMapping => ({
        file,
        table,
        columns,
        ...(fixedWidth && { fixedWidth }),
      }),
    ),
)

/** Reads the text of a mapping.yaml; a refusal names line, key and remedy, as `readCase` does. */
export const readMapping = (text: string, fileName = 'mapping.yaml'): Result<readonly TableMapping[]> =>
  readYaml(text, schema, fileName)
