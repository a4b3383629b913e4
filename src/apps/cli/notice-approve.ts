import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contact } from '#kernel/contact.ts'
import { csvLine } from '#kernel/csv.ts'
import { Failure } from '#kernel/failure.ts'
import type { PersonToken } from '#kernel/ids.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import { tokenizer } from '#kernel/keyed-tokens.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import { signDocument } from '#kernel/signature.ts'
import {
  againstApproval,
  againstOfficer,
  type CarriedRoute,
  enterApproval,
  type FrozenNotice,
  isCarried,
  type OutputInDatabase,
  type Release,
  standingOf,
} from '#notice/index.ts'
import { openSealedFile } from '#store/index.ts'
import { extendManifest } from './manifest.ts'
import { type BatchInOutput, changedNoticeFile, readBatch, rereadOf } from './notice-batch.ts'
import { filesOf, RELEASED, wayOf } from './notice-before.ts'
import type { NoticeCase } from './notice-case.ts'
import { substituteOf, substituteWords } from './notice-substitute.ts'
import { beginStaging, type Staging } from './staging.ts'

export interface ApproveWish {
  readonly batch: string
  readonly officer: string
  readonly at: Instant
  /** What the officer looked at. */
  readonly why: string
}

export interface Approved {
  readonly batch: string
  readonly root: string
  readonly officer: string
  /** Who approved it, in order; two release it. */
  readonly approvers: readonly string[]
  readonly released: boolean
  readonly notices: number
}

export const inDatabase = (of: NoticeCase): OutputInDatabase => ({
  database: of.database,
  log: of.log,
  case: of.caseFile.id,
  output: of.manifest.output,
})

/** Reads a batch that is composed and not yet released, and whatever speaks against its approval. */
export async function batchToApprove(
  of: NoticeCase,
  batch: string,
): Promise<{ readonly found: BatchInOutput; readonly against: readonly string[] }> {
  const { composed } = await standingOf(inDatabase(of), batch)
  const found = await readBatch(of, batch, composed?.author ?? '')
  const against = [
    ...againstApproval({ ...found, contact: of.caseFile.contact, reread: await rereadOf(of.out, batch) }),
  ]
  if (composed && composed.root !== found.root) {
    const changed = await changedNoticeFile(of.out, of.manifest)
    against.unshift(
      `${changed ?? 'the ledger or the wording'} was changed after the batch was composed: compose it again, then approve`,
    )
  }
  return { found, against }
}

/**
 * Approves a batch for an officer. The second of two releases it: list, texts and ledger root are frozen in the database and
 * in `notices/released/`. What speaks against it is given as reasons; then nothing is written.
 */
export async function approveBatch(of: NoticeCase, wish: ApproveWish): Promise<Result<Approved, readonly string[]>> {
  const staging = await beginStaging(of.out)
  try {
    const to = inDatabase(of)
    const standing = await standingOf(to, wish.batch)
    const officerWhy = againstOfficer(standing, wish.officer)
    if (officerWhy !== null || standing.composed === null) return no([`batch ${wish.batch}: ${officerWhy}`])
    const { found, against } = await batchToApprove(of, wish.batch)
    if (against.length > 0) return no(against)
    const frozen = standing.approvers.length > 0 ? await freeze(of, found) : []
    const release = await enterApproval(to, { ...wish, batch: standing.composed }, frozen)
    if (release) {
      await tellSubstitute(of, found, release)
      await keepRelease(of, { staging, found, release })
    } else await of.writeAudit()
    const approvers = [...standing.approvers, wish.officer]
    const { root } = found
    return ok({ ...wish, root, approvers, released: release !== null, notices: found.rows.length })
  } finally {
    await staging.abandon()
  }
}

/** What is to be carried, each with a keyed hash of where it ends. */
async function freeze(of: NoticeCase, { rows }: BatchInOutput): Promise<readonly FrozenNotice[]> {
  const token = tokenizer(of.key)
  const contacts = await openSealedFile<Contact>(
    { path: join(of.out, 'contacts.sealed'), key: of.key, purpose: 'contacts', caseId: of.caseFile.id },
    (value) => value as Contact,
  )
  try {
    const frozen: FrozenNotice[] = []
    for (const row of rows.filter(isCarried)) {
      const { person = '', sha256 = '', route = '', file = '', page = '', items = '' } = row.cells
      const contact = await contacts.get(person as PersonToken)
      if (!contact)
        throw new Failure('failed', `${file}: no contact is sealed for a person of the batch: run again, then compose`)
      const way = wayOf(contact, route as CarriedRoute)
      frozen.push({
        person,
        sha256,
        route: route as CarriedRoute,
        file,
        page: Number(page || 0),
        fileSha256: row.fileSha256,
        way: token('address', way),
        items: items.split('+'),
      })
    }
    return frozen
  } finally {
    await contacts.close()
  }
}

/** Puts on record why people without any way are told by publication only, and by which. */
async function tellSubstitute(
  of: NoticeCase,
  { rows }: BatchInOutput,
  { batch, officers, at }: Release,
): Promise<void> {
  const cells = rows.map((row) => row.cells)
  const substitute = await substituteOf(of, cells, at)
  if (substitute === null) return
  const choice = `${substitute.people} people`
  const why = substituteWords(substitute)
  await of.log.decide({ kind: 'substitute', subject: `batch ${batch}`, choice, who: officers[1], at, why })
}

async function keepRelease(
  of: NoticeCase,
  { staging, found, release }: { staging: Staging; found: BatchInOutput; release: Release },
): Promise<void> {
  const fresh: readonly string[] = ['manifest.json', 'audit.jsonl', '.todoke-output']
  for (const entry of await readdir(of.out)) if (!fresh.includes(entry)) await staging.keep(entry)
  const stem = `${RELEASED}/${release.batch}`
  await mkdir(join(staging.folder, RELEASED), { recursive: true })
  const columns = Object.keys(found.rows[0]?.cells ?? {})
  const lines = found.rows.map((row) => csvLine(columns.map((name) => row.cells[name] ?? '')))
  await writeFile(join(staging.folder, `${stem}.csv`), [csvLine(columns), ...lines].join(''), { flag: 'wx' })
  const files = new Map(found.rows.map((row) => [row.cells['file'] ?? '', row.fileSha256]))
  const hashes = [...files].filter(([file]) => file !== '').map(([file, sha256]) => csvLine([file, sha256]))
  const fileList = filesOf(release.batch)
  await writeFile(join(staging.folder, fileList), [csvLine(['file', 'sha256']), ...hashes].join(''), { flag: 'wx' })
  const { head, root } = found
  const document = {
    head: { ...head, versions: { ...head.versions }, reviewed: { ...head.reviewed } },
    root,
    notices: found.rows.length,
    approvedBy: [...release.officers],
    released: isoIn(release.at, of.zone),
  }
  await writeFile(
    join(staging.folder, `${stem}.json`),
    `${JSON.stringify(signDocument(of.key, 'receipt', document), null, 1)}\n`,
    { flag: 'wx' },
  )
  await writeFile(join(staging.folder, 'audit.jsonl'), await of.log.exportAudit())
  await extendManifest(staging.folder, of.manifest, [`${stem}.csv`, `${stem}.json`, fileList])
  await staging.commit()
}
