import { z } from 'zod'
import type { DataKind } from '#kernel/data-kinds.ts'
import { item } from './statement.ts'

/** What evidence shows about how far an attacker came: for some files or some items of an attack, surer than the rest. */
export interface Grade {
  readonly attack: string
  /** Patterns of files; empty: all evidence of the attack. */
  readonly evidence: readonly string[]
  /** Items; empty: all. */
  readonly items: readonly DataKind[]
  readonly exposure: 'reachable' | 'accessed' | 'taken' | 'ruled-out'
  /** Of whole records; absent: as the attack. */
  readonly certainty?: 'confirmed' | 'possible'
  /** What shows it: a log, a statement of the host, a finding of the investigation. */
  readonly because: string
}

/** `grades:` of case.yaml; a later entry overrules an earlier one. */
export const gradesSchema: z.ZodType<readonly Grade[]> = z.array(
  z
    .strictObject({
      attack: z.union([z.string(), z.int().transform(String)]),
      evidence: z.array(z.string().min(1)).default([]),
      items: z.array(item).default([]),
      exposure: z.enum(['reachable', 'accessed', 'taken', 'ruled-out']),
      certainty: z.enum(['confirmed', 'possible']).exactOptional(),
      because: z.string().min(4, 'what shows it, in a few words'),
    })
    .refine((grade) => grade.certainty === undefined || grade.items.length === 0, {
      error: 'certainty is of whole records: leave items out',
    }),
)
