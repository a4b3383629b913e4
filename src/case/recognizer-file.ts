import { z } from 'zod'
import { type DataKind, isDataKind } from '#kernel/data-kinds.ts'
import type { Result } from '#kernel/result.ts'
import { readYaml } from './written-yaml.ts'

/** A recognizer as somebody wrote it in `recognizers/*.yaml` (docs/guides/recognizers.md). */
export interface WrittenRecognizer {
  readonly id: string
  readonly item: DataKind
  readonly labels: readonly string[]
  readonly pattern: string | null
  readonly check: 'none' | 'luhn' | 'mod11' | 'my-number' | 'corporate-number' | 'drivers-licence'
  readonly form: 'digits' | 'tidy' | 'as-written'
  readonly sure: 'certain' | 'likely' | 'possible'
  /** Texts in which it finds what stands between « and », or the whole text. */
  readonly examples: readonly string[]
  /** Texts in which it finds nothing. */
  readonly nearMisses: readonly string[]
}

/** What is wrong with one key of a recognizer; `at` is the place in a list. */
export interface RecognizerFault {
  readonly key: 'id' | 'pattern' | 'examples' | 'near-misses' | 'labels'
  readonly at?: number
  readonly why: string
}

const TEXT_MAX = 500

const item = z.string().refine((text): text is DataKind => isDataKind(text), {
  error: (issue) => `unknown item code ${String(issue.input)}`,
})

const texts = z.array(z.string().min(1).max(TEXT_MAX)).max(200)

const written = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, { error: 'small letters, digits and hyphens, such as shop-member' }),
    item,
    labels: texts.default([]),
    pattern: z.string().min(1).max(1_000).optional(),
    check: z.enum(['none', 'luhn', 'mod11', 'my-number', 'corporate-number', 'drivers-licence']).default('none'),
    form: z.enum(['digits', 'tidy', 'as-written']).default('tidy'),
    sure: z.enum(['certain', 'likely', 'possible']).default('possible'),
    examples: texts.min(1),
    'near-misses': texts.default([]),
  })
  .transform(
    ({ pattern, 'near-misses': nearMisses, ...rest }): WrittenRecognizer => ({
      ...rest,
      pattern: pattern ?? null,
      nearMisses,
    }),
  )

/**
 * Reads one recognizer, or a list of them. `faultOf` tries each with the detector itself; what it finds is told with its
 * line and key, as every other problem is.
 */
export function readRecognizers(
  text: string,
  fileName: string,
  faultOf: (recognizer: WrittenRecognizer) => RecognizerFault | null,
): Result<readonly WrittenRecognizer[]> {
  const tried = written.superRefine((recognizer, context) => {
    const fault = faultOf(recognizer)
    if (!fault) return
    const path = fault.at === undefined ? [fault.key] : [fault.key, fault.at]
    context.addIssue({ code: 'custom', path, message: fault.why })
  })
  return /^\s*-/m.test(
    text
      .replace(/^\s*#.*$/gm, '')
      .trimStart()
      .slice(0, 2),
  )
    ? readYaml(text, z.array(tried), fileName)
    : readYaml(
        text,
        tried.transform((one) => [one]),
        fileName,
      )
}
