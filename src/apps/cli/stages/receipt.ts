import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustodyNote } from '#case/index.ts'
import { globMatcher } from '#evidence/index.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type Instant, isoUtc } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import type { Progress } from '#kernel/progress.ts'
import { type Signed, signDocument } from '#kernel/signature.ts'
import { receiptPage } from './receipt-page.ts'
import { CUSTODY, type Receipt, type ReceiptFile, receiptName } from './receipt-shape.ts'
import type { TakenInput } from './sources.ts'

export { CUSTODY }

export interface Intake {
  /** The output as it is being made; what it had of custody is in it already. */
  readonly folder: string
  readonly caseId: string
  readonly output: string
  readonly inputs: readonly TakenInput[]
  readonly notes: readonly CustodyNote[]
  readonly at: Instant
  /** Name of the machine whose clock told the moment. */
  readonly host: string
  readonly readBy: string
  readonly key: WorkspaceKey
  readonly progress: Progress
}

/**
 * Writes the receipt of an intake, signed and as printable pages, with the hashes of all stretches beside it. What an
 * earlier receipt names with the same bytes is not named again; gives null when that is everything.
 */
export async function writeReceipt(intake: Intake): Promise<Receipt | null> {
  const before = await readReceipts(intake.folder)
  const known = new Map(before.flatMap((r) => r.signed.document.files).map((file) => [file.path, file.sha256]))
  const fresh = intake.inputs.filter(({ path, sha256 }) => known.get(path) !== sha256)
  if (fresh.length === 0) return null
  const document = receiptOf(intake, fresh, before)
  const signed = signDocument(intake.key, 'receipt', document)
  const folder = join(intake.folder, CUSTODY)
  const name = receiptName(document.number)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(signed, null, 1)}\n`)
  const stretches = fresh.map(({ path, sha256, chunks }) => `${JSON.stringify({ path, sha256, stretches: chunks })}\n`)
  await writeFile(join(folder, `${name.replace('receipt', 'stretches')}.jsonl`), stretches.join(''))
  for (const language of ['ja', 'en'] as const)
    await writeFile(join(folder, `${name}.${language}.html`), receiptPage(signed, language))
  const same = document.files.filter((file) => file.sameAs !== null).length
  if (same > 0) intake.progress.note(`${same} files hold the same bytes as others taken in; ${name} names them`)
  return document
}

function receiptOf(intake: Intake, fresh: readonly TakenInput[], before: readonly ReadReceipt[]): Receipt {
  const earlier = before.flatMap((r) => r.signed.document.files)
  const byBytes = new Map<string, string>()
  for (const { path, sha256 } of earlier) if (!byBytes.has(sha256)) byBytes.set(sha256, path)
  const byPath = new Map(earlier.map((file) => [file.path, file.sha256]))
  const files = fresh.map((input): ReceiptFile => {
    const { path, sha256, bytes, chunks } = input
    const sameAs = byBytes.get(sha256) ?? null
    if (sameAs === null) byBytes.set(sha256, path)
    const stretchRoot = merkleRoot(chunks)
    return { path, sha256, bytes, stretchRoot, sameAs, replaces: byPath.get(path) ?? null, ...noteOf(intake, path) }
  })
  return {
    receipt: 'todoke-custody/1',
    case: intake.caseId,
    output: intake.output,
    number: before.length + 1,
    readAt: isoUtc(intake.at),
    clock: `system clock of ${intake.host}`,
    readBy: intake.readBy,
    files,
    root: rootOfReceipt(files),
    previous: before.at(-1)?.sha256 ?? null,
  }
}

function noteOf({ notes }: Intake, path: string) {
  const note = notes.find(({ files }) => globMatcher([files]).file(path))
  return {
    givenBy: note?.givenBy ?? null,
    takenBy: note?.takenBy ?? null,
    handedOverAt: note?.at === undefined ? null : isoUtc(note.at),
    basis: note?.basis ?? null,
    note: note?.note ?? null,
  }
}

export const rootOfReceipt = (files: readonly ReceiptFile[]): string =>
  merkleRoot(files.map((file) => canonicalJson(file)))

/** A receipt as it lies in an output. */
export interface ReadReceipt {
  readonly name: string
  readonly signed: Signed<Receipt>
  /** Of the file as it is. */
  readonly sha256: string
}

/** The receipts of an output in the order of their numbers. Throws when one is no JSON. */
export async function readReceipts(out: string): Promise<readonly ReadReceipt[]> {
  const folder = join(out, CUSTODY)
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^receipt-\d+\.json$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, signed: JSON.parse(text), sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}
