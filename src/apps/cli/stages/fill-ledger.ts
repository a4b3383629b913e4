import { join } from 'node:path'
import type { CaseFile, TableMapping } from '#case/index.ts'
import type { OwnRecognizer } from '#detect/index.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import { assembleRecords, graded, type LedgerBuilder, type PackedRecords } from '#ledger/index.ts'
import { secondReaderName } from '#reading/index.ts'
import { gradeRules } from './exposure.ts'
import { passwordsFor } from './file-passwords.ts'
import { type Searched, searchSources } from './find.ts'
import { FindingsFile } from './findings-file.ts'
import { KeptReadings } from './kept-readings.ts'
import type { QcGatherer } from './qc-gather.ts'
import type { Rulings } from './rulings.ts'
import type { Source, Sources } from './sources.ts'
import type { Versions } from './versions.ts'

interface Filling {
  readonly caseFile: CaseFile
  readonly sources: Sources
  readonly versions: Versions
  readonly key: WorkspaceKey
  readonly own?: readonly OwnRecognizer[]
  readonly folder: string
  readonly previous: string | null
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly mapping: readonly TableMapping[]
  readonly rulings: Rulings
  readonly ledger: LedgerBuilder
  readonly qc: QcGatherer
}

/**
 * Searches the sources of a case, writes `findings.parquet`, and hands the records to the ledger. Files that have not
 * changed since the run before are not opened: what was found in them is in the folder `kept`.
 */
export async function fillLedger(of: Filling) {
  const { caseFile, folder, key, progress, signal, sources, versions, mapping, rulings, ledger, qc } = of
  const findingsFile = FindingsFile.open(join(folder, 'findings.parquet'), key)
  const { decisions } = rulings
  const version = [versions.todoke, versions.reading, versions.recognizers, versions.rules, secondReaderName()].join(
    ' ',
  )
  const kept = await KeptReadings.open({ ...of, ...sources, decisions, version })
  const grades = gradeRules(caseFile.grades)
  // Records of many are normalised in a thread, so that the next ones are taken from the readers meanwhile.
  let before: Promise<void> = Promise.resolve()
  const takeIn = async (source: Source | undefined, packing: Promise<PackedRecords>): Promise<void> => {
    const packed = await packing
    if (source) await kept.add(source, packed)
    ledger.addPacked(packed)
  }
  const searched: Searched = await searchSources(sources.sources, {
    mapping,
    qc,
    own: of.own ?? [],
    exclude: caseFile.exclude,
    passwordsOf: passwordsFor(caseFile.passwords),
    findingsFile,
    kept,
    onKept: (records) => ledger.addPacked(records),
    onRecords: async (found) => {
      const records = found.flatMap(({ at, source, findings }) => assembleRecords({ at, findings, ...source }))
      const packing = ledger.pack(records.map((record) => graded(record, grades)))
      packing.catch(() => {})
      await before
      before = takeIn(found[0]?.source, packing)
      before.catch(() => {})
    },
    onEnd: () => before,
    progress,
    signal,
  }).catch((error: unknown) => {
    findingsFile.abandon()
    throw error
  })
  await findingsFile.close()
  await kept.finish()
  return { ...searched, counts: findingsFile.counts }
}
