import type { CaseFile } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import { type DutiesAnswer, zoneOf } from '#law/index.ts'
import { formDocx } from '#report/index.ts'
import { isSpecimen } from '../stages/letter-texts.ts'
import { reportFacts } from '../stages/report-facts.ts'
import { allForms } from '../stages/reports-stage.ts'
import { factsFor, type PrincipalPack } from './principal-pack.ts'

/**
 * The notice to one principal as a paper in each language, from its own counts and facts; no paper where no law asks for it.
 * Logs, systems and statements of the case are left out, since they may speak of others.
 */
export async function principalPapers(of: {
  readonly caseFile: CaseFile
  readonly pack: PrincipalPack
  readonly duties: DutiesAnswer
  readonly at: Instant
  readonly revision: number
}): Promise<Readonly<Record<string, Buffer>>> {
  const { caseFile, pack, duties, at, revision } = of
  const form = (await allForms()).find(({ id }) => id === 'jp-principal-notice')
  const facts = factsFor(caseFile.facts, pack)
  const own = { ...caseFile, facts, statements: [], inventory: [], response: { log: [], measures: [] } }
  const zone = zoneOf(facts.organisation.country)
  const papers: Record<string, Buffer> = {}
  for (const language of form?.languages ?? []) {
    const known = reportFacts({
      ...{ caseFile: own, summary: summaryOf(caseFile, pack, revision), duties, at, zone, language },
      ...{ law: null, specimen: await isSpecimen(), lastFiled: null },
    })
    if (form?.applies(known))
      papers[`notice.${language}.docx`] = Buffer.from(await formDocx(form.fill(known, language), at))
  }
  return papers
}

/** The counts of a pack in the form of a ledger's. */
function summaryOf({ id, attacks }: CaseFile, pack: PrincipalPack, revision: number) {
  const exactly = (n: number) => ({ min: n, likely: n, max: n })
  const records = pack.attacks.reduce((n, attack) => n + attack.records, 0)
  return {
    case: id,
    revision,
    attacks: pack.attacks.map((attack) => ({
      ...attack,
      certainty: attacks.find((a) => a.id === attack.id)?.certainty ?? 'possible',
      bounds: exactly(attack.persons),
    })),
    persons: pack.persons,
    bounds: exactly(pack.persons),
    inMaster: 0,
    masterPersons: 0,
    balance: { recordsIn: records, recordsLedgered: records, recordsRefused: 0 },
    review: { pairs: 0 },
  }
}
