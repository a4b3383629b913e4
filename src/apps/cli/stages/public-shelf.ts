import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CaseFile,
  freeName,
  type PublicVersion,
  proposals,
  readVersion,
  recordedVersions,
  subjectOf,
  type VersionRecord,
} from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { isSignedFor, type Signed } from '#kernel/signature.ts'
import type { Summary } from '#kernel/summary.ts'

/** The versions that were put up from here, oldest first. Throws a Failure for one that is not as it was signed. */
export async function publishedVersions(out: string | null): Promise<readonly PublicVersion[]> {
  if (out === null) return []
  const found: PublicVersion[] = []
  for (const name of (await readdir(join(out, 'public')).catch(() => [])).toSorted()) {
    const path = join(out, 'public', name, 'version.json')
    if (!existsSync(path)) continue
    const signed = JSON.parse(await readFile(path, 'utf8')) as Signed<VersionRecord>
    if (!isSignedFor('public-notice', signed))
      throw new Failure(
        'failed',
        `${path} is not as it was signed: put the published file back, or look with todoke verify`,
      )
    const version = readVersion(signed.document)
    if (version.state === 'published') found.push(version)
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** A case with what its published versions said beside what case.yaml says; the same moment counts once. */
export function withPublished(caseFile: CaseFile, published: readonly PublicVersion[]): CaseFile {
  if (published.length === 0) return caseFile
  const moments = new Set(published.map((v) => v.at))
  const own = caseFile.statements.filter((s) => s.to !== 'public' || !moments.has(s.at))
  return { ...caseFile, statements: [...own, ...published.flatMap((v) => v.says)] }
}

/**
 * Every version of the public notice as seen at a moment, oldest first: those on record, those published from here,
 * and last a draft where the ledger has news. `caseFile` holds the statements of the published ones too.
 */
export function publicVersions(of: {
  readonly caseFile: CaseFile
  readonly published: readonly PublicVersion[]
  readonly summary: Summary
  readonly at: Instant
  readonly zone: string
}): readonly PublicVersion[] {
  const { caseFile, published, summary, at, zone } = of
  const known = published.filter((v) => v.at <= at)
  const moments = new Set(known.map((v) => v.at))
  const recorded = recordedVersions({
    statements: caseFile.statements.filter((s) => !moments.has(s.at)),
    publications: caseFile.publications.filter((p) => !known.some((v) => v.version === p.version)),
    at,
    zone,
  })
  const versions = [...recorded, ...known].toSorted((a, b) => a.at - b.at)
  const said = caseFile.statements.filter((s) => s.at <= at)
  const version = freeName(dayIn(at, zone), versions)
  const says = proposals({ summary, attacks: caseFile.attacks, said, at, version })
  if (says.length === 0) return versions
  const again = says.some(
    (s) => s.says === 'count' && said.some((o) => o.to === 'public' && subjectOf(o) === subjectOf(s)),
  )
  const kind = versions.length === 0 ? 'new' : again ? 'replacement' : 'addition'
  return [...versions, { version, at, kind, state: 'draft', says }]
}
