import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { verifyAudit } from '#case/index.ts'
import { ledgerRootOf, readPeople } from '#ledger/index.ts'
import { csvRecords } from './csv-rows.ts'
import { type HashedFile, hashFile, listedFiles, type Manifest, readManifest } from './manifest.ts'
import { RELEASED } from './notice-before.ts'
import { evidenceRootOf, STATEMENT } from './stages/count-statement.ts'
import { CUSTODY } from './stages/receipt-shape.ts'
import { hasStatement, wrongStatement } from './verify-count-statement.ts'
import { checkFiled } from './verify-filed.ts'
import { checkPublished } from './verify-published.ts'
import { checkReceipts } from './verify-receipts.ts'
import { checkReleased } from './verify-released.ts'

/** One thing that was recomputed. `first` names the first bad file or row. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly first: string | null
}

/** What does not agree, as `first` of a check. */
class Mismatch extends Error {}

const summarySchema = z.object({
  revision: z.int(),
  attacks: z.array(
    z.object({
      id: z.string(),
      persons: z.int(),
      combinations: z.array(z.object({ items: z.array(z.string()), persons: z.int() })),
    }),
  ),
  persons: z.int(),
  balance: z.object({ recordsIn: z.int(), recordsLedgered: z.int(), recordsRefused: z.int() }),
})
type CheckedSummary = z.infer<typeof summarySchema>

/**
 * Recomputes everything an output claims, with no key, no database and no network: hashes of outputs and inputs, the
 * balance, the combinations, the ledger root, the audit chain, each filed paper and each released batch. A check that needs a file which is itself broken
 * fails with that file's name. Inputs are left out when the case folder is not there.
 */
export async function verifyOutput(out: string, begin: (name: string) => void): Promise<readonly Check[]> {
  const checks: Check[] = []
  const step: Step = async (name, file, work) => {
    begin(name)
    try {
      const result = await work()
      checks.push({ name, ok: true, first: null })
      return result
    } catch (error) {
      checks.push({ name, ok: false, first: error instanceof Mismatch ? error.message : unreadable(error, file) })
      return null
    }
  }
  const manifest = await step(
    'manifest',
    'manifest.json',
    async () => (await readManifest(out)) ?? mismatch('manifest.json is missing'),
  )
  if (manifest) await step('outputs', 'manifest.json', () => checkOutputs(out, manifest))
  const caseFolder = manifest && reachable([resolve(out, manifest.caseFolder), resolve(out, '..', 'case')])
  if (manifest && caseFolder) await step('inputs', 'manifest.json', () => checkFiles(caseFolder, manifest.inputs))
  await checkLedger(out, step, manifest)
  await step('audit', 'audit.jsonl', async () => {
    const audit = verifyAudit(await readFile(join(out, 'audit.jsonl'), 'utf8'), manifest?.audit)
    if (!audit.ok) mismatch(`audit.jsonl row ${audit.row}: ${audit.why}`)
  })
  await checkSigned({ out, step, manifest, caseFolder })
  return checks
}

type Step = <T>(name: string, file: string, work: () => Promise<T>) => Promise<T | null>

async function checkLedger(out: string, step: Step, manifest: Manifest | null): Promise<void> {
  const summary = await step('summary', 'summary.json', async () =>
    summarySchema.parse(JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))),
  )
  if (!summary) return
  await step('balance', 'refused.csv', () => checkBalance(out, summary))
  await step('combinations', 'combinations.csv', () => checkCombinations(out, summary))
  await step('people', 'people.parquet', () => checkPeople(out, summary))
  await step('ledger-root', 'people.parquet', async () => {
    const root = await ledgerRootOf(out, summary.revision)
    if (manifest && root !== manifest.ledgerRoot) mismatch('people.parquet: not the ledger root of manifest.json')
  })
}

interface Signed {
  readonly out: string
  readonly step: Step
  readonly manifest: Manifest | null
  readonly caseFolder: string | null
}

/** What was signed or frozen for others to rely on; a kind of which there is nothing is no check. */
async function checkSigned({ out, step, manifest, caseFolder }: Signed): Promise<void> {
  const held = async (name: string, file: string, there: Promise<Held>): Promise<void> => {
    const { number, first } = await there.catch((error: unknown) => ({ number: 1, first: unreadable(error, file) }))
    if (number > 0) await step(name, file, async () => void (first !== null && mismatch(first)))
  }
  if (manifest) {
    if (hasStatement(out))
      await held(
        'count-statement',
        STATEMENT,
        wrongStatement(out, manifest).then((first) => ({ number: 1, first })),
      )
    const receipts = checkReceipts(out, manifest, caseFolder)
    await held(
      'receipts',
      CUSTODY,
      receipts.then((r) => ({ number: r.receipts, first: r.first })),
    )
    const { inputsRoot, inputs } = manifest
    if (inputsRoot !== undefined)
      await step('inputs-root', 'manifest.json', async () => {
        if (inputsRoot !== evidenceRootOf(inputs)) mismatch('manifest.json: not the root of its inputs')
      })
  }
  await held(
    'filed',
    'audit.jsonl',
    checkFiled(out).then((f) => ({ number: f.papers, first: f.first })),
  )
  await held(
    'published',
    'public',
    checkPublished(out).then((p) => ({ number: p.versions, first: p.first })),
  )
  await held(
    'released',
    RELEASED,
    checkReleased(out).then((r) => ({ number: r.batches, first: r.first })),
  )
}

/** How many of a kind there are, and the first that does not agree. */
interface Held {
  readonly number: number
  readonly first: string | null
}

function mismatch(first: string): never {
  throw new Mismatch(first)
}

function unreadable(error: unknown, file: string): string {
  const path = error instanceof Error && 'path' in error ? basename(String(error.path)) : null
  return path ? `${path}: cannot be read` : `${file}: is no longer in the shape it was written in`
}

const reachable = (folders: readonly string[]): string | null =>
  folders.find((folder) => existsSync(join(folder, 'case.yaml'))) ?? null

async function checkFiles(folder: string, files: readonly HashedFile[]): Promise<void> {
  for (const { path, sha256, bytes } of files) {
    const now = await hashFile(join(folder, path)).catch(() => mismatch(`${path}: is missing or cannot be read`))
    if (now.sha256 !== sha256 || now.bytes !== bytes) mismatch(`${path}: was changed`)
  }
}

async function checkOutputs(out: string, manifest: Manifest): Promise<void> {
  await checkFiles(out, manifest.outputs)
  const listed = new Set(manifest.outputs.map((file) => file.path))
  // Letters that are still being set are not listed yet.
  const making = existsSync(join(out, 'notices-progress.json'))
  const extra = (await listedFiles(out)).find((path) => !listed.has(path) && !(making && path.startsWith('notices/')))
  if (extra !== undefined) mismatch(`${extra}: is not in manifest.json`)
}

async function checkBalance(out: string, { balance }: CheckedSummary): Promise<void> {
  const { recordsIn, recordsLedgered, recordsRefused } = balance
  if (recordsIn !== recordsLedgered + recordsRefused)
    mismatch(`summary.json: ${recordsIn} records in are not ${recordsLedgered} ledgered and ${recordsRefused} refused`)
  const refused = csvRecords(await readFile(join(out, 'refused.csv'), 'utf8'))
  refused.forEach((row, i) => {
    if (!/^\d+$/.test(row['records'] ?? '')) mismatch(`refused.csv row ${i + 1}: states no number of records`)
  })
  const stated = refused.reduce((sum, row) => sum + Number(row['records']), 0)
  if (stated !== recordsRefused)
    mismatch(`refused.csv: explains ${stated} refused records, summary.json states ${recordsRefused}`)
}

async function checkCombinations(out: string, { attacks, revision }: CheckedSummary): Promise<void> {
  const rows = csvRecords(await readFile(join(out, 'combinations.csv'), 'utf8')).filter(
    (row) => row['revision'] === String(revision),
  )
  for (const { id, persons, combinations } of attacks) {
    const sum = combinations.reduce((n, combination) => n + combination.persons, 0)
    if (sum !== persons) mismatch(`summary.json: the combinations of ${id} add up to ${sum}, not to ${persons} persons`)
    const written: ReadonlyMap<string | undefined, number> = new Map(
      rows.filter((row) => row['attack'] === id).map((row) => [row['items'], Number(row['persons'])]),
    )
    for (const { items, persons: stated } of combinations)
      if (written.get(items.join('+')) !== stated)
        mismatch(`combinations.csv: ${id}, ${items.join('+')} is not the ${stated} persons of summary.json`)
    if (written.size !== combinations.length)
      mismatch(`combinations.csv: ${id} has other combinations than summary.json`)
  }
}

async function checkPeople(out: string, summary: CheckedSummary): Promise<void> {
  const everybody = new Set<string>()
  const byAttack = new Map<string, Map<string, number>>()
  for (const { attack, person, items } of await readPeople(out, { revision: summary.revision })) {
    everybody.add(person)
    const counts = byAttack.get(attack) ?? new Map<string, number>()
    byAttack.set(attack, counts.set(items.join('+'), (counts.get(items.join('+')) ?? 0) + 1))
  }
  if (everybody.size !== summary.persons)
    mismatch(`people.parquet: ${everybody.size} persons, summary.json states ${summary.persons}`)
  for (const { id, combinations } of summary.attacks)
    for (const { items, persons } of combinations)
      if (byAttack.get(id)?.get(items.join('+')) !== persons)
        mismatch(`people.parquet: ${id}, ${items.join('+')} is not the ${persons} persons of summary.json`)
}
