import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, caseDuties } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Summary } from '#kernel/summary.ts'
import { asIfNote, type DutiesAnswer, type Duty, duties, type Regime } from '#law/index.ts'

const REGIMES = new URL('../../../law/regimes/', import.meta.url)

interface Asking {
  readonly caseFile: CaseFile
  readonly summary: Summary
  readonly zone: string
  readonly at: Instant
  readonly law: LegalDay | null
}

/** Asks the laws and writes the answer as `duties.json`. */
export async function dutiesStage(of: Asking & { readonly folder: string }): Promise<void> {
  await writeFile(join(of.folder, 'duties.json'), `${JSON.stringify(await askLaws(of), null, 1)}\n`)
}

/**
 * What the laws ask at `at`, and below it what the case itself does: protections and promises. With `law`, what today's
 * law would have asked is marked as such.
 */
export async function askLaws(of: Asking): Promise<DutiesAnswer> {
  const regimes = await loadFolder<Regime>(REGIMES)
  const { at, law } = of
  const { facts } = of.caseFile
  const then = duties({ facts, at, regimes })
  const lawful = law === null ? then : marked(then, duties({ facts, at, regimes, lawDate: law }), law)
  return { ...lawful, duties: [...lawful.duties, ...caseDuties(of)] }
}

const keyOf = (duty: Duty) => JSON.stringify([duty.rule, duty.act, duty.to, duty.due])

/** The answer under a later law, in which whatever the law of the time did not ask says so. */
function marked(then: DutiesAnswer, asIf: DutiesAnswer, law: LegalDay): DutiesAnswer {
  const real = new Set(then.duties.map(keyOf))
  const note = asIfNote(law)
  return { ...asIf, duties: asIf.duties.map((d) => (real.has(keyOf(d)) ? d : { ...d, notes: [note, ...d.notes] })) }
}
