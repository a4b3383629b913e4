import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { CaseFile } from '#case/index.ts'
import type { Contact, Route } from '#kernel/contact.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import { readPeople } from '#ledger/index.ts'
import {
  type Composition,
  caseTold,
  circumstancesOf,
  composeNotices,
  denialsThatHold,
  drawableByLetterFonts,
  guidedAdvice,
  type Letters,
  measuresTold,
  noticeMarks,
  type RereadBatch,
  type ToldBook,
  withoutWays,
  wordings,
} from '#notice/index.ts'
import { openSealedFile } from '#store/index.ts'
import type { Language } from '#texts/index.ts'
import { letterOf, letterText } from './letter-texts.ts'
import { type Rendered, renderNotices } from './letters.ts'
import { rereadNotices } from './reread.ts'
import { situationsOf } from './situations.ts'

export interface Telling {
  readonly caseFile: CaseFile
  readonly at: Instant
  readonly zone: string
  readonly caseFolder: string
  /** The output that holds the ledger, and where notices go. */
  readonly folder: string
  /** Hashes of the files that the ledger was made from. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly key: WorkspaceKey
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Names the batch; `b1` when nobody was told anything yet. */
  readonly batch?: string
  /** What people were told before. */
  readonly toldBefore?: ToldBook
  /** Ways on which an earlier notice of somebody did not arrive, as far as they still end at the same place. */
  readonly failed?: ReadonlyMap<PersonToken, readonly Route[]>
  /** Outputs in which contacts of people lie whom the ledger no longer holds, newest first. */
  readonly earlier?: readonly string[]
}

/** What to write in: the language of the country, as far as there are letters in it. */
const languageOf = (caseFile: CaseFile): Language => (caseFile.facts.organisation.country === 'JP' ? 'ja' : 'en')

/**
 * Composes one notice per person from the ledger in `folder`, sets letters and mails, and has every page of them read a
 * second time; what that refuses is in `notices/reread.json`, and the batch cannot be approved then.
 */
export async function noticesStage(
  of: Telling,
): Promise<{ composition: Composition; rendered: Rendered; reread: RereadBatch }> {
  const { caseFile, folder, progress } = of
  const language = languageOf(caseFile)
  progress.stage('composing notices', 0)
  const names = await Promise.all(wordings.map(async (v) => [v, await letterOf(language, v)] as const))
  const people = await readPeople(folder)
  const { toldBefore = new Map(), batch = 'b1' } = of
  const told = caseTold(caseFile, of)
  const situations = await situationsOf({
    ...of,
    persons: new Set([...people.map((row) => row.person), ...toldBefore.keys()]),
    on: told.date,
  })
  const composition = composeNotices({
    people,
    contacts: await contactsOf(of, toldBefore),
    situations,
    told,
    denials: denialsThatHold(caseFile, of.at, people),
    measures: measuresTold(caseFile, of.at, of.zone),
    adviceFor: guidedAdvice(caseFile.facts.organisation.country, circumstancesOf(caseFile, of.at, people)),
    letters: Object.fromEntries(names) as Letters,
    language,
    batch,
    toldBefore,
    policy: caseFile.delivery,
    marks: noticeMarks(of.key, caseFile.id),
    zone: of.zone,
    drawable: drawableByLetterFonts(),
  })
  const children = Math.max(1, Math.min(4, availableParallelism()))
  const rendered = await renderNotices({
    composition,
    out: folder,
    progress,
    signal: of.signal,
    children,
  })
  const letters: Record<string, string> = {}
  for (const variant of wordings) letters[`${language}/${variant}`] = await letterText(language, variant)
  const { specimen } = composition
  const reread = await rereadNotices({
    ...of,
    batch,
    toldBefore,
    situations,
    specimen,
    letters,
    earlier: of.earlier ?? [],
    children,
  })
  const [first] = reread.refused
  if (first)
    progress.note(
      `the second reading refuses ${reread.refused.length} notices, first ${first.file} page ${first.page}: ${first.why}; none of this batch can be approved`,
    )
  return { composition, rendered, reread }
}

/** Contacts of everybody in the ledger, and from earlier outputs of those who were told and are in it no longer. */
async function contactsOf(of: Telling, toldBefore: ToldBook): Promise<ReadonlyMap<PersonToken, Contact>> {
  const contacts = new Map<PersonToken, Contact>()
  const open = (folder: string) =>
    openSealedFile<Contact>(
      { path: join(folder, 'contacts.sealed'), key: of.key, purpose: 'contacts', caseId: of.caseFile.id },
      (value) => value as Contact,
    )
  const present = await open(of.folder)
  try {
    for await (const { person, value } of present.all())
      contacts.set(person, withoutWays(value, of.failed?.get(person) ?? []))
  } finally {
    await present.close()
  }
  for (const folder of of.earlier ?? []) {
    const gone = [...toldBefore.keys()].filter((person) => !contacts.has(person))
    if (gone.length === 0 || !existsSync(join(folder, 'contacts.sealed'))) continue
    const before = await open(folder)
    try {
      for (const person of gone) {
        const contact = await before.get(person)
        if (contact) contacts.set(person, contact)
      }
    } finally {
      await before.close()
    }
  }
  return contacts
}
