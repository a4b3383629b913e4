import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#kernel/canonical-json.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import type { FilledForm, Language, ReportFacts } from './filled-form.ts'
import type { FinalForm } from './finalise.ts'

/** How a paper was filed. */
export interface Filing {
  readonly form: string
  readonly language: Language
  /** Counts the filed papers of this form and language from 1. */
  readonly number: number
  /** When it was handed in, ISO 8601 in the organisation's zone. */
  readonly at: string
  /** The officer who filed it. */
  readonly by: string
  /** SHA-256 of the DOCX beside it. */
  readonly docx: string
  /** The ledger that its figures come from. */
  readonly ledgerRoot: string
  readonly versions: Readonly<Record<string, string>>
}

/** A paper as it was filed, with the facts from which it was made. */
export interface Frozen {
  /** Canonical JSON `{facts, filing, form}`; equal papers from equal facts are equal text. */
  readonly json: string
  /** SHA-256 of the UTF-8 bytes of `json`, lower-case hexadecimal. */
  readonly sha256: string
}

/** A frozen paper that was read back and holds. */
export interface FiledPaper {
  readonly facts: ReportFacts
  readonly filing: Filing
  readonly form: FinalForm
  readonly sha256: string
}

const hashOf = (json: string): string => createHash('sha256').update(json).digest('hex')

/** Freezes a filed paper with its facts, so that it can be shown later what was said and on what ground. */
export function freeze(form: FilledForm | FinalForm, facts: ReportFacts, filing?: Filing): Frozen {
  const json = canonicalJson(JSON.parse(JSON.stringify({ facts, filing, form })) as Json)
  return { json, sha256: hashOf(json) }
}

/** The text of the file of a filed paper: its canonical JSON with its own hash as the last key, and a line break. */
export const filedText = ({ json, sha256 }: Frozen): string => `${json.slice(0, -1)},"sha256":"${sha256}"}\n`

/** Reads the text of the file of a filed paper; every byte counts. Says so when it is not as it was filed. */
export function readFiled(text: string): Result<FiledPaper> {
  const [, body, sha256] = /^(\{.*),"sha256":"([0-9a-f]{64})"\}\n$/s.exec(text) ?? []
  if (body === undefined || hashOf(`${body}}`) !== sha256) return no('is not as it was filed')
  return ok(JSON.parse(text) as FiledPaper)
}
