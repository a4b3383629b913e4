import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { CaseFile } from '#case/index.ts'
import type { Contact } from '#kernel/contact.ts'
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
  drawableByLetterFonts,
  guidedAdvice,
  type Letters,
  variants,
} from '#notice/index.ts'
import { openSealedFile } from '#store/index.ts'
import { type Language, type Letter, parseLetter } from '#texts/index.ts'
import { type Rendered, renderNotices } from './letters.ts'

const TEXTS = new URL('../../../texts/', import.meta.url)

export interface Telling {
  readonly caseFile: CaseFile
  readonly at: Instant
  readonly zone: string
  readonly folder: string
  readonly key: WorkspaceKey
  readonly progress: Progress
  readonly signal: AbortSignal
}

const letterOf = async (language: Language, name: string): Promise<Letter> =>
  parseLetter(await readFile(new URL(`${language}/letters/${name}.md`, TEXTS), 'utf8'))

/** True when the wording is a demonstration's, so that whatever is made with it is a specimen. */
export async function isSpecimen(): Promise<boolean> {
  return (await letterOf('ja', 'affected')).reviewed === 'DEMO'
}

/** What to write in: the language of the country, as far as there are letters in it. */
const languageOf = (caseFile: CaseFile): Language => (caseFile.facts.organisation.country === 'JP' ? 'ja' : 'en')

/** Composes one notice per person from the ledger in `folder` and sets letters and mails. */
export async function noticesStage(of: Telling): Promise<{ composition: Composition; rendered: Rendered }> {
  const { caseFile, folder, progress } = of
  const language = languageOf(caseFile)
  progress.stage('composing notices', 0)
  const names = await Promise.all(variants.map(async (v) => [v, await letterOf(language, v)] as const))
  const people = await readPeople(folder)
  const composition = composeNotices({
    people,
    contacts: await contactsOf(of),
    told: caseTold(caseFile, of),
    adviceFor: guidedAdvice(caseFile.facts.organisation.country, circumstancesOf(caseFile, of.at, people)),
    letters: Object.fromEntries(names) as Letters,
    language,
    batch: 'b1',
    drawable: drawableByLetterFonts(),
  })
  const rendered = await renderNotices({
    composition,
    out: folder,
    progress,
    signal: of.signal,
    children: Math.max(1, Math.min(4, availableParallelism())),
  })
  return { composition, rendered }
}

async function contactsOf({ caseFile, folder, key }: Telling): Promise<ReadonlyMap<PersonToken, Contact>> {
  const sealed = await openSealedFile<Contact>(
    { path: join(folder, 'contacts.sealed'), key, purpose: 'contacts', caseId: caseFile.id },
    (value) => value as Contact,
  )
  try {
    const contacts = new Map<PersonToken, Contact>()
    for await (const { person, value } of sealed.all()) contacts.set(person, value)
    return contacts
  } finally {
    await sealed.close()
  }
}
