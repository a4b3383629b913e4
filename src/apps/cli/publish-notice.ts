import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, openCase, type PublicationKind, type PublicVersion, type Statement } from '#case/index.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import type { Summary } from '#kernel/summary.ts'
import { zoneOf } from '#law/index.ts'
import type { Database } from '#store/index.ts'
import { readOutput } from './case-papers.ts'
import { placed } from './explain-error.ts'
import { type Manifest, renewManifest } from './manifest.ts'
import { refuseAnotherOutput } from './run-identity.ts'
import { contradictionsStage } from './stages/contradictions-stage.ts'
import { isSpecimen } from './stages/letter-texts.ts'
import { publicVersions, publishedVersions, withPublished } from './stages/public-shelf.ts'
import { publicStage } from './stages/public-stage.ts'
import { statementsStage } from './stages/statements-stage.ts'
import { beginStaging, type Staging } from './staging.ts'

/** Who puts up what the ledger would have us say, and when. */
export interface PublishWish {
  readonly caseFile: CaseFile
  readonly out: string
  readonly officer: string
  /** Null: replaces when it states a figure again, else adds. */
  readonly kind: PublicationKind | null
  /** Why figures changed, in the officer's words; null where the record says enough. */
  readonly because: string | null
  readonly at: Instant
  readonly key: WorkspaceKey
  readonly database: Database
  now(): Instant
}

export interface PublishedNotice {
  /** The folder to put on the web server, in the output. */
  readonly path: string
  readonly version: string
  readonly kind: PublicationKind
  /** ISO 8601 in the organisation's zone. */
  readonly at: string
  readonly statements: number
  readonly specimen: boolean
}

/**
 * Publishes the draft of the public notice: its pages are set as published, signed and frozen, its statements enter the
 * statement ledger, and the decision is recorded. The rest of the output stays as it is. Says so, and writes nothing,
 * when the public was told all of it before.
 */
export async function publishNotice(wish: PublishWish): Promise<Result<PublishedNotice>> {
  const staging = await beginStaging(wish.out)
  try {
    const { manifest, summary } = await readOutput(wish.out)
    refuseAnotherOutput({ out: wish.out, caseId: wish.caseFile.id, key: wish.key, before: manifest })
    return await publishInto(staging, { manifest, summary }, wish)
  } catch (error) {
    throw placed(error, wish.out)
  } finally {
    await staging.abandon()
  }
}

const FRESH =
  /^(statements|contradictions)\.json$|^may-say\.(ja|en)\.html$|^public$|^manifest\.json$|^audit\.jsonl$|^\.todoke-output$/
const RENEWED = /^(statements|contradictions)\.json$|^may-say\.|^public\/(index|feed)\./

async function publishInto(
  staging: Staging,
  { manifest, summary }: { readonly manifest: Manifest; readonly summary: Summary },
  wish: PublishWish,
): Promise<Result<PublishedNotice>> {
  const { at, key, officer } = wish
  const zone = zoneOf(wish.caseFile.facts.organisation.country)
  const published = await publishedVersions(staging.previous)
  const before = withPublished(wish.caseFile, published)
  const known = publicVersions({ caseFile: before, published, summary, at, zone })
  const draft = known.at(-1)
  if (draft?.state !== 'draft') return no('the public was told all of this already: there is nothing new to publish')
  const version = asPublished(draft, wish, known)
  const all = [...published, version]
  const caseFile = withPublished(wish.caseFile, all)
  const { folder } = staging
  await keepOthers(staging, draft.version)
  const there = new Set(await readdir(join(folder, 'public')).catch(() => []))
  const specimen = await isSpecimen()
  const versions = [...known.slice(0, -1), version]
  const { ledgerRoot } = manifest
  const stage = { caseFile, versions, summary, ledgerRoot, at, zone, folder, key, specimen, by: officer }
  await publicStage(stage, there)
  const seen = { caseFile, summary, at, zone, folder }
  const found = await contradictionsStage(seen)
  await statementsStage({ ...seen, found, versions })
  const path = `public/${version.version}`
  const log = await openCase(wish.database, { case: caseFile.id, output: staging.id }, wish.now())
  const choice = await recordHash(folder, path)
  await log.addFigures(version.says, wish.now())
  const why = wish.because ?? `published ${isoIn(at, zone)}`
  const subject = `${path}/version.json`
  const audit = await log.decide({ kind: 'publish', subject, choice, who: officer, at: wish.now(), why })
  await writeFile(join(folder, 'audit.jsonl'), await log.exportAudit())
  await renewManifest(folder, { ...manifest, audit }, (file) => file.startsWith(`${path}/`) || RENEWED.test(file))
  await staging.commit()
  const { kind, says } = version
  return ok({ path, version: version.version, kind, at: isoIn(at, zone), statements: says.length, specimen })
}

/** The draft as it is said: figures that change carry the officer's reason. */
function asPublished(draft: PublicVersion, wish: PublishWish, known: readonly PublicVersion[]): PublicVersion {
  const reason = wish.because === null ? {} : { because: { ja: wish.because, en: wish.because } }
  const restated = (s: Statement) =>
    s.says === 'count' &&
    known.some((v) => v !== draft && v.says.some((o) => o.says === 'count' && o.attack === s.attack))
  const says = draft.says.map((s) => (restated(s) ? { ...s, ...reason } : s))
  return { ...draft, state: 'published', kind: wish.kind ?? draft.kind, says }
}

/** Takes over everything that does not change; the draft's own folder is set anew. */
async function keepOthers(staging: Staging, draft: string): Promise<void> {
  const from = staging.previous ?? staging.folder
  for (const entry of await readdir(from)) if (!FRESH.test(entry)) await staging.keep(entry)
  if (!existsSync(join(from, 'public'))) return
  for (const entry of await readdir(join(from, 'public')))
    if (entry !== draft && !/^(index|feed)\./.test(entry)) await staging.keep(`public/${entry}`)
}

const recordHash = async (folder: string, path: string): Promise<string> => {
  const signed = JSON.parse(await readFile(join(folder, path, 'version.json'), 'utf8')) as {
    readonly signature: { readonly value: string }
  }
  return signed.signature.value
}
