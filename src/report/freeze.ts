import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#kernel/canonical-json.ts'
import type { FilledForm, ReportFacts } from './filled-form.ts'

/** A paper as it was filed, with the facts from which it was made. */
export interface Frozen {
  /** Canonical JSON `{facts, form}`; equal papers from equal facts are equal text. */
  readonly json: string
  /** SHA-256 of the UTF-8 bytes of `json`, lower-case hexadecimal. */
  readonly sha256: string
}

/** Freezes a filed paper with its facts, so that it can be shown later what was said and on what ground. */
export function freeze(form: FilledForm, facts: ReportFacts): Frozen {
  const json = canonicalJson(JSON.parse(JSON.stringify({ facts, form })) as Json)
  return { json, sha256: createHash('sha256').update(json).digest('hex') }
}
