import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordedVersions } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { asIfDay, type DutiesAnswer } from '#law/index.ts'
import type { NoticeCase } from './notice-case.ts'
import { publishedVersions } from './stages/public-shelf.ts'

/** APPI article 26(2): where telling a person is hard, measures that protect their rights take its place. */
const APPI_PROVISO = '個人情報保護法26条2項ただし書'

/** What stands in for a notice to people who cannot be reached. */
export interface Substitute {
  readonly people: number
  /** The version of the public notice that serves; null when none was put up. */
  readonly version: string | null
  /** The rules that allow it, with their citations; empty when no law asks to tell people, null when nobody asked the law. */
  readonly ground: readonly string[] | null
}

type Duties = Pick<DutiesAnswer, 'duties'>

/** How many rows of a batch have no way, and what serves instead, as known at a moment; null when everybody has one. */
export async function substituteOf(
  of: Pick<NoticeCase, 'out' | 'caseFile' | 'zone'>,
  rows: readonly Readonly<Record<string, string>>[],
  at: Instant,
): Promise<Substitute | null> {
  const people = rows.filter((row) => row['route'] === 'substitute' && !row['held']).length
  if (people === 0) return null
  const { statements, publications } = of.caseFile
  const recorded = recordedVersions({ statements, publications, at, zone: of.zone })
  const put = [...recorded, ...(await publishedVersions(of.out))].filter((version) => version.at <= at)
  const last = put.toSorted((a, b) => a.at - b.at).at(-1)
  const text = await readFile(join(of.out, 'duties.json'), 'utf8').catch(() => null)
  const known: Duties | null = text === null ? null : JSON.parse(text)
  return { people, version: last?.version ?? null, ground: known && groundsOf(known) }
}

/** The law's own words on substitute measures, where a regime has them; else what asks to tell people. */
export function groundsOf({ duties }: Duties): readonly string[] {
  const lawful = duties.filter((duty) => duty.standing === 'law' && duty.status !== 'relieved')
  const grounds = [...new Set(lawful.map((duty) => duty.regime))].flatMap((regime) => {
    const of = (act: string) => lawful.find((duty) => duty.regime === regime && duty.act === act)
    const duty = of('substitute-measure') ?? of('notify-people')
    if (!duty) return []
    const cite = [...(regime === 'jp-appi' ? [APPI_PROVISO] : []), ...duty.cite].join(', ')
    const day = asIfDay(duty.notes)
    return [`${duty.rule} (${cite})${day === null ? '' : `, as if the law of ${day} had applied`}`]
  })
  return grounds.toSorted()
}

/** One line for a person. */
export function substituteWords({ people, version, ground }: Substitute): string {
  const serves =
    version === null
      ? 'no public notice was put up, so nothing serves yet: publish one (todoke publish)'
      : `published notice of ${version} serves`
  return `${people} substitute: ${serves}, ground ${groundWords(ground)}`
}

function groundWords(ground: Substitute['ground']): string {
  if (ground === null) return 'unknown: have the duties made (todoke run)'
  return ground.length > 0 ? ground.join('; ') : 'none: no law in duties.json asks to tell people; ask legal'
}
