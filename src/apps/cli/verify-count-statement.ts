import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { merkleRoot } from '#kernel/merkle.ts'
import { isSignedFor } from '#kernel/signature.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Manifest } from './manifest.ts'
import { evidenceRootOf, RECOUNT, STATEMENT } from './stages/count-statement.ts'
import type { SignedCountStatement } from './stages/stated-counts.ts'

export const hasStatement = (out: string): boolean => existsSync(join(out, STATEMENT))

/** Holds the signed count statement of an output against its manifest, summary and lines. Gives what differs, or null. */
export async function wrongStatement(out: string, manifest: Manifest): Promise<string | null> {
  const signed: SignedCountStatement = JSON.parse(await readFile(join(out, STATEMENT), 'utf8'))
  if (!isSignedFor('count-statement', signed)) return `${STATEMENT}: is not as it was signed`
  const { document } = signed
  const summary: Summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))
  if (document.ledgerRoot !== manifest.ledgerRoot) return `${STATEMENT}: states another ledger root than manifest.json`
  if (document.evidenceRoot !== evidenceRootOf(manifest.inputs)) return `${STATEMENT}: states another evidence root`
  const of = ({ persons, bounds, attacks, revision }: Pick<Summary, 'persons' | 'bounds' | 'revision'> & Stated) =>
    JSON.stringify([revision, persons, bounds.min, bounds.max, attacks.map((a) => [a.id, a.persons, a.records])])
  if (of(document) !== of(summary)) return `${STATEMENT}: states other figures than summary.json`
  const lines = gunzipSync(await readFile(join(out, RECOUNT, 'people.jsonl.gz'))).toString('utf8')
  const root = merkleRoot(lines.split('\n').filter(Boolean))
  return root === document.ledgerRoot ? null : `${RECOUNT}/people.jsonl.gz: not the ledger root that was signed`
}

interface Stated {
  readonly attacks: readonly { readonly id: string; readonly persons: number; readonly records: number }[]
}
