import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile, Principal, TableMapping } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Progress } from '#kernel/progress.ts'
import { signDocument } from '#kernel/signature.ts'
import { duties, type Regime } from '#law/index.ts'
import { type LedgerRecord, readHeldRecords } from '#ledger/index.ts'
import type { Manifest } from '../manifest.ts'
import { takeInSources } from '../stages/sources.ts'
import type { Issuer } from './issuer.ts'
import { IssuerNumbers } from './issuer-pack.ts'
import { lock, sha256 } from './locked-file.ts'
import { ownRowsOf } from './own-rows.ts'
import { PrincipalContacts } from './principal-contacts.ts'
import { codesFor, factsFor, principalPack } from './principal-pack.ts'
import { principalPapers } from './principal-paper.ts'
import { readAgain } from './read-again.ts'

/** What every pack is made from. */
export interface PackFrom {
  readonly caseFolder: string
  readonly caseFile: CaseFile
  readonly mapping: readonly TableMapping[]
  readonly out: string
  readonly manifest: Manifest
  readonly revision: number
  /** A new or empty folder. */
  readonly to: string
  readonly at: Instant
  readonly key: WorkspaceKey
  readonly progress: Progress
  readonly signal: AbortSignal
}

const SCRIPT = new URL('../../../../scripts/open-pack.mjs', import.meta.url)
const REGIMES = new URL('../../../law/regimes/', import.meta.url)

async function emptyFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  if ((await readdir(path)).length > 0) throw new Failure('input', `${path} is not empty: give a new folder as --out`)
}

/**
 * Writes one principal's pack: people.csv under codes of its own, rows.csv with its own rows, its counts, its duties as of
 * its own facts, the notice to it as a paper, and a signed hand-over.json over all of them. With a passphrase also how its
 * people can be reached, locked. Gives the number of persons.
 */
export async function writePrincipalPack(
  principal: Principal,
  passphrase: string | null,
  from: PackFrom,
): Promise<number> {
  const { caseFile, key, to } = from
  await emptyFolder(to)
  const evidence = caseFile.attacks.flatMap((attack) => attack.evidence)
  const isOwn = await ownRowsOf(principal, from.caseFolder, evidence)
  const [records, code] = [await readHeldRecords(from.out), codesFor(key, caseFile.id, principal.id)]
  const pack = principalPack(records, isOwn, code)
  const regimes = await loadFolder<Regime>(REGIMES)
  const asked = duties({ facts: factsFor(caseFile.facts, pack), at: from.at, regimes })
  const own = asked.duties.filter((duty) => duty.whose !== 'controller' || duty.act === 'notify-principal')
  const { persons, attacks, items } = pack
  const summary = { principal: principal.id, name: { ...principal.name }, persons, attacks, items }
  const files = {
    'people.csv': pack.people,
    'rows.csv': pack.rows,
    'summary.json': `${JSON.stringify(summary, null, 1)}\n`,
    'duties.json': `${JSON.stringify({ at: asked.at, duties: own }, null, 1)}\n`,
  }
  const papers = await principalPapers({ caseFile, pack, duties: asked, at: from.at, revision: from.revision })
  const locked =
    passphrase === null ? null : await lockedContacts(new PrincipalContacts(records, isOwn, code), passphrase, from)
  const all = { ...files, ...papers, ...(locked && { [CONTACTS]: locked.bytes }) }
  for (const [name, content] of Object.entries(all)) await writeFile(join(to, name), content, { flag: 'wx' })
  const hashes = Object.entries(all).map(([path, content]) => ({ path, sha256: sha256(content) }))
  const opening = locked && { file: CONTACTS, how: { ...locked.how, kdf: { ...locked.how.kdf } } }
  const document = {
    handOver: 'todoke-principal/1',
    principal: principal.id,
    persons,
    files: hashes,
    ...(opening && { locked: opening }),
  }
  if (locked) await copyFile(SCRIPT, join(to, 'open-pack.mjs'))
  await writeFile(join(to, 'hand-over.json'), `${JSON.stringify(signDocument(key, 'hand-over', document), null, 1)}\n`)
  return persons
}

const CONTACTS = 'contacts.locked'

async function lockedContacts(contacts: PrincipalContacts, passphrase: string, from: PackFrom) {
  await readEvidence(from, (record) => contacts.take(record))
  return lock(Buffer.from(contacts.csv()), passphrase)
}

/** Reads the evidence of an output once more. Throws a Failure when it is not what the output was made from. */
async function readEvidence(from: PackFrom, take: (record: LedgerRecord) => void): Promise<void> {
  const { caseFile, key, mapping, progress, signal } = from
  const { sources, inputs } = await takeInSources(from.caseFolder, caseFile, progress, signal)
  const known = new Map(from.manifest.inputs.map((input) => [input.path, input.sha256]))
  const other = inputs.find((input) => known.get(input.path) !== input.sha256)
  if (other) throw new Failure('input', `${other.path} is not as ${from.out} knows it: run todoke run first`)
  const evidence = sources.filter((source) => source.attack !== '')
  await readAgain(evidence, { caseFile, mapping, key, progress, signal, take })
}

/**
 * Writes one issuer's pack: the numbers that it issued, locked with a passphrase, a signed receipt that says how many, and
 * the script that opens it. Gives how many numbers.
 */
export async function writeIssuerPack(issuer: Issuer, passphrase: string, from: PackFrom): Promise<number> {
  const { key, to } = from
  await emptyFolder(to)
  const numbers = new IssuerNumbers(issuer)
  await readEvidence(from, (record) => numbers.take(record))
  const { bytes, how } = lock(Buffer.from(numbers.csv()), passphrase)
  await writeFile(join(to, 'numbers.locked'), bytes, { flag: 'wx' })
  const document = {
    handOver: 'todoke-issuer/1',
    issuer: issuer.id,
    item: issuer.item,
    numbers: numbers.count,
    revision: from.revision,
    locked: { file: 'numbers.locked', how: { ...how, kdf: { ...how.kdf } } },
  }
  await writeFile(join(to, 'receipt.json'), `${JSON.stringify(signDocument(key, 'hand-over', document), null, 1)}\n`)
  await copyFile(SCRIPT, join(to, 'open-pack.mjs'))
  return numbers.count
}
