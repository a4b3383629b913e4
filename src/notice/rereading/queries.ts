import { join } from 'node:path'
import type { CaseId } from '#kernel/ids.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { openSealedFile, queryParquet } from '#store/index.ts'
import type { LedgerRow } from './ledger-rows.ts'
import type { ReachedAt } from './work-out.ts'

/** The rows of people.parquet of the last revision; the links tell which that is, even when it hit nobody. */
export async function ledgerRows(folder: string): Promise<readonly LedgerRow[]> {
  const rows = await queryParquet(
    { people: join(folder, 'people.parquet'), links: join(folder, 'links.parquet') },
    `select person, attack, array_to_string(items, '+') as items, certainty, exposure from people
     where revision = (select max(revision) from links) order by person, attack`,
  )
  return rows.map((row) => ({
    person: String(row['person']),
    attack: String(row['attack']),
    items: String(row['items'] ?? '').split('+'),
    certainty: String(row['certainty']),
    exposure: String(row['exposure']),
  }))
}

/** Contacts of some people from one sealed file, each opened by itself, and those whose record does not open. */
export async function sealedContacts(
  of: { readonly folder: string; readonly key: WorkspaceKey; readonly caseId: CaseId },
  wanted: Iterable<string>,
): Promise<{ readonly contacts: ReadonlyMap<string, ReachedAt>; readonly shut: readonly string[] }> {
  const contacts = new Map<string, ReachedAt>()
  const shut: string[] = []
  const file = await openSealedFile<ReachedAt & { readonly person: PersonToken }>(
    { path: join(of.folder, 'contacts.sealed'), key: of.key, purpose: 'contacts', caseId: of.caseId },
    (value) => value as ReachedAt & { readonly person: PersonToken },
  )
  try {
    for (const person of wanted) {
      const contact = await file.get(personToken(person)).catch(() => undefined)
      // A record that names somebody else was sealed for the wrong person.
      if (contact === undefined || (contact !== null && contact.person !== person)) shut.push(person)
      else if (contact) contacts.set(person, contact)
    }
  } finally {
    await file.close()
  }
  return { contacts, shut }
}
