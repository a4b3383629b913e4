import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, type PublicVersion, statementBook, versionRecord } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { signDocument, signingKeyPrint } from '#kernel/signature.ts'
import type { Combination, Summary } from '#kernel/summary.ts'
import { readCombinations } from '#ledger/index.ts'
import {
  caseTold,
  circumstancesOf,
  guidedAdvice,
  leakedKinds,
  type PublicNoticeInput,
  type PublicSaid,
  publicChanges,
  publicPrint,
  publicSaid,
  renderFeed,
  renderPublicNotice,
  renderShelf,
  type TableOf,
  type Words,
} from '#notice/index.ts'
import { inLanguage, type Language, languages } from '#texts/index.ts'
import { letterOf } from './letter-texts.ts'
import { type PrintJob, printPublicNotices } from './print-public-notice.ts'

export interface PublicStage {
  /** With the statements of the published versions. */
  readonly caseFile: CaseFile
  readonly versions: readonly PublicVersion[]
  readonly summary: Summary
  readonly ledgerRoot: string
  readonly at: Instant
  readonly zone: string
  readonly folder: string
  readonly key: WorkspaceKey
  readonly specimen: boolean
  /** Who puts up the versions that are rendered as published. */
  readonly by?: string
}

/**
 * Writes every version that is not frozen yet as `public/<version>/<lang>/index.html` and `.pdf` with its signed
 * `version.json`, and the list and feed of those that anybody was told. Frozen versions lie in `folder` already.
 */
export async function publicStage(of: PublicStage, frozen: ReadonlySet<string> = new Set()): Promise<void> {
  const shown = await shownVersions(of)
  const prints: PrintJob[] = []
  for (const one of shown) {
    if (frozen.has(one.version.version)) continue
    for (const language of languages) prints.push(await writePage(of, one, language))
  }
  if (prints.length > 0) await printPublicNotices(prints)
  for (const { version } of shown) if (!frozen.has(version.version)) await sign(of, version)
  for (const language of languages) await writeShelf(of, shown, language)
}

interface Shown {
  readonly version: PublicVersion
  readonly previous: PublicVersion | null
  readonly said: PublicSaid
  readonly before: PublicSaid | null
  readonly causesOf: (statement: string) => readonly Words[]
}

async function shownVersions(of: PublicStage): Promise<readonly Shown[]> {
  const { caseFile, versions, at } = of
  const tableOf = await tables(of)
  const said = caseFile.statements.filter((s) => s.at <= at)
  const book = statementBook({ ...of, said, found: [] })
  const causes = new Map(
    book.map((e) => [e.statement.id, e.causes.filter((c) => c.kind !== 'unexplained').map((c) => c.words)] as const),
  )
  const told = versions.map((version, i) => {
    const statements = versions.slice(0, i + 1).flatMap((v) => v.says)
    return { version, said: publicSaid({ statements, attacks: caseFile.attacks, tableOf }) }
  })
  return told.map((one, i) => ({
    ...one,
    previous: told[i - 1]?.version ?? null,
    before: told[i - 1]?.said ?? null,
    causesOf: (id) => causes.get(id) ?? [],
  }))
}

/** The table of an attack in any revision that the ledger still holds; without a number the present one. */
async function tables({ summary, folder }: PublicStage): Promise<TableOf> {
  const byRevision = new Map<number, ReadonlyMap<string, readonly Combination[]>>()
  byRevision.set(summary.revision, new Map(summary.attacks.map((a) => [a.id, a.combinations])))
  for (let revision = 1; revision < summary.revision; revision++)
    byRevision.set(
      revision,
      Map.groupBy(await readCombinations(folder, revision), (row) => row.attack),
    )
  return (attack, revision) => byRevision.get(revision ?? summary.revision)?.get(attack) ?? null
}

async function writePage(of: PublicStage, shown: Shown, language: Language): Promise<PrintJob> {
  const { caseFile, zone, folder, key } = of
  const { version, previous, said, before, causesOf } = shown
  const other = languages.find((l) => l !== language)
  const leaked = said.attacks.map(({ id, items }) => ({ attack: id, items }))
  const adviceFor = guidedAdvice(caseFile.facts.organisation.country, circumstancesOf(caseFile, version.at, leaked))
  const notice: PublicNoticeInput = {
    told: caseTold(caseFile, { at: version.at, zone }),
    said,
    before,
    causesOf,
    zone,
    letter: await letterOf(language, 'public'),
    language,
    adviceFor: leakedKinds(said).length > 0 ? adviceFor : () => [],
    day: dayIn(version.at, zone),
    kind: version.kind,
    state: version.state,
    ...(previous && { versionBefore: { version: previous.version, day: dayIn(previous.at, zone) } }),
    keyPrint: signingKeyPrint(key),
    ...(other && { otherLanguage: { language: other, href: `../${other}/index.html` } }),
  }
  const shelf = join(folder, 'public', version.version, language)
  await mkdir(shelf, { recursive: true })
  await writeFile(join(shelf, 'index.html'), renderPublicNotice(notice))
  return { target: join(shelf, 'index.pdf'), print: publicPrint(notice) }
}

async function sign(of: PublicStage, version: PublicVersion): Promise<void> {
  const { folder, caseFile, ledgerRoot, specimen, key, by } = of
  const shelf = join(folder, 'public', version.version)
  const paths = languages.flatMap((language) => [`${language}/index.html`, `${language}/index.pdf`]).toSorted()
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      sha256: createHash('sha256')
        .update(await readFile(join(shelf, path)))
        .digest('hex'),
    })),
  )
  const who = by !== undefined && version.state === 'published' ? { by } : {}
  const record = versionRecord(version, { case: caseFile.id, ledgerRoot, specimen, files, ...who })
  await writeFile(
    join(shelf, 'version.json'),
    `${JSON.stringify(signDocument(key, 'public-notice', record), null, 1)}\n`,
  )
}

async function writeShelf(of: PublicStage, shown: readonly Shown[], language: Language): Promise<void> {
  const { caseFile, zone, folder, at, specimen } = of
  const told = caseTold(caseFile, { at, zone })
  const shelf = {
    id: caseFile.id,
    title: inLanguage(told.title, language),
    firm: inLanguage(told.organisation, language),
    language,
    specimen,
    versions: shown
      .filter(({ version }) => version.state !== 'draft')
      .map(({ version, said, before, causesOf }) => ({
        version: version.version,
        at: version.at,
        day: dayIn(version.at, zone),
        kind: version.kind,
        changes: publicChanges({ told, language, before, now: said, causesOf }),
      })),
  }
  await mkdir(join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, `public/index.${language}.html`), renderShelf(shelf))
  await writeFile(join(folder, `public/feed.${language}.xml`), renderFeed(shelf))
}
