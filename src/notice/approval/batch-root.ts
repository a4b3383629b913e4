import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import { inclusionProof, type ProofStep } from '#kernel/merkle-proof.ts'

/** What holds for a batch as a whole, as approved. */
export type BatchHead = {
  readonly case: string
  readonly batch: string
  readonly author: string
  readonly ledgerRoot: string
  /** Hashes of recognizers, rules and texts with which it was made. */
  readonly versions: Readonly<Record<string, string>>
  /** Who released the wording: `reviewed` of each letter text that the batch uses. */
  readonly reviewed: Readonly<Record<string, string>>
}

/** One row of the index, with the hash of the file that holds its text; empty for a notice without file. */
export interface BatchRow {
  readonly cells: Readonly<Record<string, string>>
  readonly fileSha256: string
}

const headLeaf = (head: BatchHead): string =>
  canonicalJson({ head: { ...head, versions: { ...head.versions }, reviewed: { ...head.reviewed } } })
const rowLeaf = ({ cells, fileSha256 }: BatchRow): string => canonicalJson({ row: { ...cells }, file: fileSha256 })

/** What two officers approve: one number over the head and every row, in their order (RFC 6962). Any change is another number. */
export function batchRoot(head: BatchHead, rows: readonly BatchRow[]): Sha256 {
  return merkleRoot([headLeaf(head), ...rows.map(rowLeaf)])
}

/** Shows that one row is in an approved batch without showing the others. */
export function rowProof(
  head: BatchHead,
  rows: readonly BatchRow[],
  at: number,
): { readonly leaf: string; readonly steps: readonly ProofStep[] } {
  const leaves = [headLeaf(head), ...rows.map(rowLeaf)]
  const leaf = leaves[at + 1]
  if (leaf === undefined) throw new Error(`a batch of ${rows.length} rows has no row ${at}`)
  return { leaf, steps: inclusionProof(leaves, at + 1) }
}
