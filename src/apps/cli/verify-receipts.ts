import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CUSTODY_CHUNK_BYTES } from '#evidence/index.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import { isSignedFor } from '#kernel/signature.ts'
import type { Manifest } from './manifest.ts'
import { isPaper } from './stages/count-statement.ts'
import { type ReadReceipt, readReceipts, rootOfReceipt } from './stages/receipt.ts'
import { CUSTODY, type Receipt } from './stages/receipt-shape.ts'

/**
 * Holds the receipts of an output against each other, their signatures, the manifest and, where the case folder is at
 * hand, the originals. Gives how many there are and what is wrong first, or null.
 */
export async function checkReceipts(
  out: string,
  manifest: Manifest,
  caseFolder: string | null,
): Promise<{ readonly receipts: number; readonly first: string | null }> {
  const receipts = await readReceipts(out)
  let previous: string | null = null
  for (const [i, receipt] of receipts.entries()) {
    const wrong = (await wrongReceipt(out, receipt, i)) ?? (await wrongLink(receipt, previous))
    if (wrong !== null) return { receipts: receipts.length, first: `${CUSTODY}/${receipt.name}: ${wrong}` }
    previous = receipt.sha256
  }
  const first = uncovered(receipts, manifest) ?? (caseFolder && (await changedOriginal(out, receipts, caseFolder)))
  return { receipts: receipts.length, first: first || null }
}

async function wrongReceipt(out: string, { name, signed }: ReadReceipt, i: number): Promise<string | null> {
  if (!isSignedFor('receipt', signed)) return 'is not as it was signed'
  const { document } = signed
  if (document.number !== i + 1) return `is number ${document.number}, and number ${i + 1} is missing`
  if (document.root !== rootOfReceipt(document.files)) return 'its root is not that of its files'
  const stretches = await stretchesOf(out, name)
  const other = document.files.find((file) => merkleRoot(stretches.get(file.path) ?? []) !== file.stretchRoot)
  return other ? `the hashes of the stretches of ${other.path} are not those that were signed` : null
}

const wrongLink = async ({ signed }: ReadReceipt, previous: string | null): Promise<string | null> =>
  signed.document.previous === previous ? null : 'does not follow the receipt before it'

async function stretchesOf(out: string, receipt: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const name = receipt.replace('receipt', 'stretches').replace(/\.json$/, '.jsonl')
  const text = await readFile(join(out, CUSTODY, name), 'utf8').catch(() => '')
  const lines: readonly { path: string; stretches: readonly string[] }[] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return new Map(lines.map(({ path, stretches }) => [path, stretches]))
}

/** Every file that a run read has a receipt for just these bytes. */
function uncovered(receipts: readonly ReadReceipt[], manifest: Manifest): string | null {
  const given = new Set(receipts.flatMap(({ signed }) => signed.document.files.map((f) => `${f.sha256} ${f.path}`)))
  const lost = manifest.inputs.find(({ path, sha256 }) => !isPaper(path) && !given.has(`${sha256} ${path}`))
  return lost && receipts.length > 0 ? `${lost.path}: was read and stands in no receipt` : null
}

/** The first original that is no longer what its latest receipt says, with the first stretch that differs. */
async function changedOriginal(
  out: string,
  receipts: readonly ReadReceipt[],
  caseFolder: string,
): Promise<string | null> {
  const latest = new Map<string, { readonly file: Receipt['files'][number]; readonly receipt: string }>()
  for (const { name, signed } of receipts)
    for (const file of signed.document.files) latest.set(file.path, { file, receipt: name })
  for (const { file, receipt } of latest.values()) {
    const stretches = (await stretchesOf(out, receipt)).get(file.path) ?? []
    const at = await firstOtherStretch(join(caseFolder, file.path), stretches).catch(() => null)
    if (at !== null) return `${file.path}: was changed after byte ${at * CUSTODY_CHUNK_BYTES}`
  }
  return null
}

/** The number of the first stretch that is another; null when all are the same. Throws when the file is not there. */
async function firstOtherStretch(path: string, stretches: readonly string[]): Promise<number | null> {
  let n = 0
  for await (const piece of createReadStream(path, { highWaterMark: CUSTODY_CHUNK_BYTES })) {
    if (createHash('sha256').update(piece).digest('hex') !== stretches[n]) return n
    n++
  }
  return n === stretches.length ? null : n
}
