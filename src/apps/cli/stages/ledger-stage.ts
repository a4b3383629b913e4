import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Attack,
  type CaseFile,
  type ColumnRuling,
  type LedgerRuling,
  type TableMapping,
  withColumnRulings,
} from '#case/index.ts'
import type { OwnRecognizer } from '#detect/index.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { tokenizer, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { dayIn, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Summary } from '#kernel/summary.ts'
import { zoneOf } from '#law/index.ts'
import { adoptedWeights, type LedgerResult, openLedger, type WeightProposal } from '#ledger/index.ts'
import { writeSealedFile } from '#store/index.ts'
import { writeCountStatement, writeRecount } from './count-statement.ts'
import { asideOf, notCounted } from './counted-apart.ts'
import { writeExposure } from './exposure.ts'
import { fillLedger } from './fill-ledger.ts'
import { writeIdImages } from './id-images-csv.ts'
import { mappingYaml } from './mapping-yaml.ts'
import { PostalDoubts } from './postal-doubts.ts'
import { qcDocument } from './qc-document.ts'
import { QcGatherer } from './qc-gather.ts'
import { writeQc } from './qc-stage.ts'
import { writeRefused } from './refused-csv.ts'
import { type Rulings, rulingsOf, writeRulings } from './rulings.ts'
import type { Input, Sources } from './sources.ts'
import { tablesStage } from './tables-stage.ts'
import type { Versions } from './versions.ts'

export interface LedgerStage {
  readonly caseFile: CaseFile
  readonly mapping: readonly TableMapping[]
  /** What officers decided about columns; it goes before `mapping`. */
  readonly columns?: readonly ColumnRuling[]
  /** Recognizers that somebody wrote for the case; `versions` tells them apart. */
  readonly own?: readonly OwnRecognizer[]
  /** What officers decided about records, in the order of the decisions. */
  readonly rulings: readonly LedgerRuling[]
  readonly sources: Sources
  readonly versions: Versions
  readonly key: WorkspaceKey
  /** Where the outputs go. */
  readonly folder: string
  /** The output of the run before, or null. */
  readonly previous: string | null
  /** Takes the weights that the records suggest. */
  readonly propose?: (proposal: WeightProposal) => void
  readonly progress: Progress
  readonly signal: AbortSignal
}

export interface LedgerStageResult {
  readonly summary: Summary
  readonly ledger: LedgerResult
  readonly findings: Readonly<Record<string, number>>
  /** Things that were refused, rows of companies and exclusions included. */
  readonly refused: readonly Refused[]
}

/**
 * Evidence to table: finds, links, counts, and writes everything from `findings.parquet` to `summary.json`. Throws when
 * a stage does not balance, because a figure that cannot be explained is worse than none.
 */
export async function ledgerStage(stage: LedgerStage): Promise<LedgerStageResult> {
  const { caseFile, folder, key, progress, signal, sources, versions, columns = [] } = stage
  const mapping = withColumnRulings(stage.mapping, columns)
  const rulings = await rulingsOf(stage.rulings, sources.inputs, stage.previous)
  const ledger = await openLedger({
    caseId: caseFile.id,
    key,
    folder,
    previous: stage.previous,
    fingerprint: fingerprintOf({ ...stage, mapping }, rulings),
    decisions: rulings.decisions,
    asOf: asOfDay(caseFile),
    decidedSince: rulings.since,
    ...(caseFile.weights && { weights: adoptedWeights(caseFile.weights.changes) }),
    ...(stage.propose && { propose: stage.propose }),
    versions: `${versions.recognizers} ${versions.rules}`,
    progress,
  })
  const qc = new QcGatherer()
  const searched = await fillLedger({ ...stage, mapping, rulings, ledger, qc })
  const counted = await writeRecount(folder, (take) => ledger.finish(take))
  signal.throwIfAborted()
  const doubts = new PostalDoubts()
  await sealContacts(stage, counted, doubts)
  const refused = [...sources.refused, ...searched.refused, ...notCounted(counted, sources)]
  const listed = await writeRulings(folder, rulings, counted.idle)
  const summary: Summary = {
    ...summaryOf(caseFile, counted, searched.recordsIn, refused),
    ...asideOf(refused, listed, caseFile),
  }
  await writeRefused(join(folder, 'refused.csv'), refused)
  await writeIdImages(join(folder, 'id-images.csv'), searched.files)
  await writeFile(join(folder, 'mapping.yaml'), mappingYaml(searched.tables))
  await writeQc(
    folder,
    qcDocument({ files: searched.files, found: qc.found, refused, rulings: columns, postal: doubts.counts }),
    caseFile,
  )
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 1)}\n`)
  const exposure = await writeExposure(folder, { ...caseFile, sources: sources.sources })
  await tablesStage(folder, counted.tables(exposure))
  await writeCountStatement({ folder, summary, ledgerRoot: counted.root, inputs: sources.inputs, versions, key })
  return { summary, ledger: counted, findings: Object.fromEntries(searched.counts), refused }
}

/** Seals how everybody can be reached, and notes whose letter would come back. */
async function sealContacts(
  { caseFile, folder, key, progress }: LedgerStage,
  counted: LedgerResult,
  doubts: PostalDoubts,
): Promise<void> {
  progress.stage('sealing contacts', counted.persons)
  const path = join(folder, 'contacts.sealed')
  const seal = { path, key, purpose: 'contacts', caseId: caseFile.id, revision: counted.revision }
  await writeSealedFile(seal, sealable(counted, progress, doubts))
  await doubts.write(folder)
}

function* sealable(counted: LedgerResult, progress: Progress, doubts: PostalDoubts) {
  for (const contact of counted.contacts) {
    doubts.take(contact)
    yield { person: contact.person, value: contact }
    progress.advance(1)
  }
}

function summaryOf(caseFile: CaseFile, counted: LedgerResult, recordsIn: number, refused: readonly Refused[]): Summary {
  const recordsRefused = refused.reduce((n, r) => n + r.records, 0)
  return {
    case: caseFile.id,
    revision: counted.revision,
    attacks: attacksOfCase(caseFile.attacks, counted.attacks),
    persons: counted.persons,
    bounds: counted.bounds,
    inMaster: counted.inMaster,
    masterPersons: counted.masterPersons,
    balance: { recordsIn, recordsLedgered: recordsIn - recordsRefused, recordsRefused },
    review: counted.review,
    ...(counted.changes && { changes: counted.changes }),
  }
}

/** Stands for all that the ledger is made from; equal fingerprints mean an equal ledger. */
function fingerprintOf({ caseFile, key, mapping, sources, versions }: LedgerStage, { decisions }: Rulings): string {
  const of = (inputs: readonly Input[]) => inputs.map(({ path, sha256 }) => ({ path, sha256 }))
  const { attacks, masters, exclude } = caseFile
  // Another password may open more; which it is must not be told by a fingerprint that stands in an output.
  const passwords = caseFile.passwords.map(({ files, password }) => [files, tokenizer(key)('record', password)])
  const read = new Set(sources.sources.map((s) => s.entry.file))
  const text = JSON.stringify([
    of(sources.inputs.filter((i) => read.has(i.path))),
    [versions.recognizers, versions.rules],
    [attacks, masters, exclude, mapping],
    ...(decisions.length > 0 ? [decisions] : []),
    ...(passwords.length > 0 ? [passwords] : []),
    ...(caseFile.grades.length > 0 ? [caseFile.grades] : []),
  ])
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(text)))
    .digest('hex')
}

/** The day on which ages are reckoned: that of the latest attack, else when somebody first knew of it. */
function asOfDay({ attacks, facts }: CaseFile): LegalDay | null {
  const [latest] = attacks
    .flatMap((attack) => attack.to ?? attack.from ?? [])
    .sort()
    .reverse()
  if (latest !== undefined) return legalDay(latest.length === 7 ? `${latest}-28` : latest)
  const [first] = facts.knowledge.map((known) => known.at).sort((a, b) => a - b)
  return first === undefined ? null : dayIn(first, zoneOf(facts.organisation.country))
}

/** Every attack of the case, as case.yaml has them; one that nobody was found in counts nobody rather than vanishing. */
export const attacksOfCase = (
  named: readonly Pick<Attack, 'id' | 'certainty'>[],
  counted: Summary['attacks'],
): Summary['attacks'] =>
  named.map(
    ({ id, certainty }) =>
      counted.find((a) => a.id === id) ?? {
        id,
        certainty,
        records: 0,
        persons: 0,
        bounds: { min: 0, likely: 0, max: 0 },
        combinations: [],
      },
  )
