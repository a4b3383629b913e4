import type { CaseFile } from '#case/index.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { BodyFacts } from './body-expected.ts'
import type { IndexRow } from './index-rows.ts'
import { checkedRows } from './ledger-rows.ts'
import { ownMarks } from './own-marks.ts'
import { ledgerRows, sealedContacts } from './queries.ts'
import { languageOf, type ReadingPlan, readingPlan } from './rereading.ts'
import type { RefusedPage } from './tasks.ts'
import { type KnownOf, type ReachedAt, type ToldOnce, workOut } from './work-out.ts'

export interface BatchToRead {
  readonly caseFile: CaseFile
  /** The output that holds ledger, contacts and notices. */
  readonly folder: string
  /** Earlier outputs with contacts of people whom the ledger no longer holds. */
  readonly earlier: readonly string[]
  readonly key: WorkspaceKey
  readonly rows: readonly IndexRow[]
  readonly batch: string
  /** What masters and case say of people's standing. */
  readonly known: ReadonlyMap<string, KnownOf>
  readonly told: ReadonlyMap<string, ToldOnce>
  readonly specimen: boolean
  /** Ways on which an earlier notice of somebody did not arrive, by person. */
  readonly failed?: ReadonlyMap<string, readonly string[]>
  /** The moment for which the notices are made, in milliseconds, and its civil day where the firm is. */
  readonly at: number
  readonly date: string
}

/** Works out from the ledger, a second time, what every row, page and mail of a batch must say. */
export async function planBatch(of: BatchToRead): Promise<ReadingPlan> {
  const { caseFile, told } = of
  const people = await ledgerRows(of.folder)
  const wanted = new Set([...checkedRows(people).keys(), ...told.keys()])
  const { contacts, shut } = await contactsOf(of, wanted)
  const language = languageOf(caseFile)
  const { cause, harm } = toldOfCase(caseFile, of.at)
  const expected = workOut({
    caseFile,
    people,
    contacts,
    known: of.known,
    told,
    cause,
    harm,
    language,
    batch: of.batch,
    marks: ownMarks(of.key, caseFile.id),
  })
  const lost = new Set(people.flatMap((row) => (row.certainty === 'ruled-out' ? [] : row.items)))
  const facts: BodyFacts = { caseFile, language, cause, harm, lost, at: of.at }
  const lastTold = (person: string) => told.get(person)?.on ?? ''
  const { rows, batch, specimen, date } = of
  const plan = readingPlan({ rows, expected, caseFile, facts, batch, specimen, date, lastTold })
  const sealed = new Set(shut)
  const unopened = rows.flatMap((row, i): readonly RefusedPage[] =>
    sealed.has(row.person)
      ? [{ file: 'notices/index.csv', page: i + 1, why: 'the contact of this person does not open' }]
      : [],
  )
  return { ...plan, refused: [...plan.refused, ...unopened] }
}

async function contactsOf(of: BatchToRead, wanted: ReadonlySet<string>) {
  const contacts = new Map<string, ReachedAt>()
  const shut: string[] = []
  for (const folder of [of.folder, ...of.earlier]) {
    const missing = [...wanted].filter((person) => !contacts.has(person) && !shut.includes(person))
    // Earlier outputs are asked only about those who were told and are gone.
    const asked = folder === of.folder ? missing : missing.filter((person) => of.told.has(person))
    if (asked.length === 0) continue
    const found = await sealedContacts({ folder, key: of.key, caseId: of.caseFile.id }, asked)
    for (const [person, contact] of found.contacts) contacts.set(person, stillReached(contact, of.failed?.get(person)))
    shut.push(...found.shut)
  }
  return { contacts, shut }
}

/** A way that failed is nobody's way any more. */
function stillReached(contact: ReachedAt, failed: readonly string[] = []): ReachedAt {
  return {
    ...contact,
    address: failed.includes('letter') ? '' : contact.address,
    email: failed.includes('email') ? '' : contact.email,
    phone: failed.includes('sms') ? '' : contact.phone,
  }
}

/** Cause and harm as the case knows them at a moment: of each the latest entry that says something. */
function toldOfCase(caseFile: CaseFile, at: number): { readonly cause: string; readonly harm: string } {
  let [cause, harm]: [string, string] = ['unknown', 'unknown']
  for (const entry of [...caseFile.facts.knowledge].sort((a, b) => a.at - b.at)) {
    if (entry.at > at) break
    if (entry.cause !== undefined) cause = entry.cause
    if (entry.event !== 'misuse') continue
    harm = entry.certainty === 'confirmed' ? 'known' : entry.certainty === 'ruled-out' ? 'none-known' : 'unknown'
  }
  return { cause, harm }
}
