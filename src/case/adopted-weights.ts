import { z } from 'zod'
import { no, ok, type Result } from '#kernel/result.ts'
import { adoptedWeights, type WeightChange } from '#ledger/index.ts'

/** That a case joins records by weights of its own: who adopted which proposal, and why. */
export interface AdoptedWeights {
  /** The proposal, a JSON file of the case folder. */
  readonly file: string
  readonly by: string
  readonly because: string
  /** What the proposal changes; empty until the file was read. */
  readonly changes: readonly WeightChange[]
}

/** `weights:` of case.yaml. */
export const adoptedWeightsSchema: z.ZodType<AdoptedWeights> = z
  .strictObject({
    file: z
      .string()
      .regex(/^weights[\w.-]*\.json$/, 'weights….json beside case.yaml, as todoke ledger --propose-weights writes it'),
    by: z.string().min(1),
    because: z.string().min(4, 'why, in a few words'),
  })
  .transform((written): AdoptedWeights => ({ ...written, changes: [] }))

const proposal = z.object({
  weights: z
    .array(
      z.object({
        field: z.enum(['birth', 'address', 'sex', 'mail', 'mobile']),
        level: z.string(),
        before: z.number(),
        after: z.number(),
      }),
    )
    .min(1),
})

/** Reads a proposal that a case has adopted. The reason for a refusal names the file and the weight. */
export function readProposal(text: string, file: string): Result<readonly WeightChange[]> {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    return no(`${file} is no JSON: write it with todoke ledger --propose-weights`)
  }
  const read = proposal.safeParse(written)
  if (!read.success) return no(`${file} is no proposal of weights: write it with todoke ledger --propose-weights`)
  const changes = read.data.weights.map(({ field, level, before, after }) => ({ field, level, before, after }))
  try {
    adoptedWeights(changes)
  } catch (error) {
    return no(`${file}: ${error instanceof Error ? error.message : 'cannot be adopted'}`)
  }
  return ok(changes)
}
