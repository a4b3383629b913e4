import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Contact, Route } from '#kernel/contact.ts'
import type { CaseId, PersonToken } from '#kernel/ids.ts'
import { tokenizer, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import {
  type CarriedRoute,
  type DoneBefore,
  noticePk,
  releasedBatches,
  type ToldBook,
  toldBefore,
} from '#notice/index.ts'
import { type Database, openSealedFile } from '#store/index.ts'
import { csvRecords } from './csv-rows.ts'
import type { Staging } from './staging.ts'

/** Where a released batch keeps its rows and the paper that says who approved it. */
export const RELEASED = 'notices/released'

/** Hashes of the letters, mails and SMS of a released batch: what names the one that was changed. */
export const filesOf = (batch: string): string => `${RELEASED}/${batch}-files.csv`

/** What a new composition has to know of the batches that were released. Empty for a first one. */
export interface Before {
  readonly batch: string
  readonly toldBefore: ToldBook
  readonly failed: ReadonlyMap<PersonToken, readonly Route[]>
  readonly earlier: readonly string[]
}

interface BeforeWish {
  readonly database: Database
  readonly caseFile: { readonly id: CaseId }
  readonly key: WorkspaceKey
  readonly staging: Pick<Staging, 'id' | 'folder' | 'previous' | 'keep'>
}

/** Reads who was told what and which ways have failed. The batch to be composed is the one after the last released. */
export async function beforeThisBatch(of: BeforeWish): Promise<Before> {
  const { database, staging } = of
  const to = { database, case: of.caseFile.id, output: staging.id }
  const releases = await releasedBatches(to)
  const { previous } = staging
  if (releases.length === 0 || previous === null)
    return { batch: 'b1', toldBefore: new Map(), failed: new Map(), earlier: [] }
  const done = await toldBefore(database, await noticePk(to), async (batch) => {
    return new Map((await releasedRows(previous, batch)).map((row) => [row['person'] ?? '', row]))
  })
  const last = Math.max(...releases.map(({ batch }) => Number(batch.slice(1))))
  return { batch: `b${last + 1}`, toldBefore: done.told, failed: await stillFailed(of, done), earlier: [previous] }
}

/** The rows of a released batch. A command that was killed between database and disk has left them in the index only. */
export async function releasedRows(out: string, batch: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const kept = await readFile(join(out, `${RELEASED}/${batch}.csv`), 'utf8').catch(() => null)
  const text = kept ?? (await readFile(join(out, 'notices/index.csv'), 'utf8'))
  return csvRecords(text).filter((row) => row['batch'] === batch)
}

/** Where a notice ends on a route. */
export function wayOf(contact: Contact, route: CarriedRoute): string {
  if (route === 'email') return `email ${contact.email.toLowerCase()}`
  return route === 'sms' ? `sms ${contact.phone}` : `letter ${contact.postalCode} ${contact.address}`
}

/** A way that failed is tried again when it ends at another place now: an address was traced, a mailbox corrected. */
async function stillFailed(
  { caseFile, key, staging }: BeforeWish,
  { failed }: DoneBefore,
): Promise<ReadonlyMap<PersonToken, readonly Route[]>> {
  const ways = new Map<PersonToken, Route[]>()
  if (failed.length === 0) return ways
  const token = tokenizer(key)
  const contacts = await openSealedFile<Contact>(
    { path: join(staging.folder, 'contacts.sealed'), key, purpose: 'contacts', caseId: caseFile.id },
    (value) => value as Contact,
  )
  try {
    for (const { person, route, way } of failed) {
      const contact = await contacts.get(person as PersonToken)
      if (!contact || token('address', wayOf(contact, route)) !== way) continue
      ways.set(person as PersonToken, [...(ways.get(person as PersonToken) ?? []), route])
    }
  } finally {
    await contacts.close()
  }
  return ways
}

/** Takes over what was released: rows, letters and mails stay byte for byte, whatever is composed beside them. */
export async function keepReleased({ database, caseFile, staging }: BeforeWish): Promise<void> {
  const { previous, folder } = staging
  const releases = await releasedBatches({ database, case: caseFile.id, output: staging.id })
  if (previous === null || releases.length === 0) return
  await mkdir(join(folder, 'notices'), { recursive: true })
  await staging.keep(RELEASED)
  const files = new Set<string>()
  for (const { batch } of releases) {
    for (const row of await releasedRows(previous, batch)) if (row['file']) files.add(row['file'])
  }
  for (const file of files) {
    if (existsSync(join(folder, file))) continue
    await mkdir(join(folder, dirname(file)), { recursive: true })
    await staging.keep(file)
  }
}
