import type { SourceAddress } from '#kernel/address.ts'
import type { Contact } from '#kernel/contact.ts'
import type { Sha256 } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import type { AttackSummary, Bounds, ChangeCounts } from '#kernel/summary.ts'
import { keepChanges, writeChanges } from './changes.ts'
import { type LedgerDecision, rowKey } from './decision.ts'
import { type FormerLedgerFiles, readFormerLedger } from './former-ledger.ts'
import { type RecordTable, standings } from './intake.ts'
import { joinRecords } from './join-records.ts'
import type { PackedRecords } from './packed-records.ts'
import { type Persons, placeOfRecord } from './persons.ts'
import { contactOf } from './reach.ts'
import type { LedgerRecord } from './record.ts'
import { RecordTaking } from './record-taking.ts'
import { changeCountsOf, summaryOf } from './result.ts'
import type { IdleDecision } from './settle-decisions.ts'
import { countedTables } from './tables/counted-tables.ts'
import type { ExposureBook } from './tables/exposures.ts'
import type { LedgerTable } from './tables/ledger-tables.ts'
import { touchedByDecisions } from './touched.ts'
import type { WeightProposal } from './weight-proposal.ts'
import type { ScoringWeights } from './weights.ts'
import type { LeafLines } from './writing/leaf-rows.ts'
import { writeLedger } from './writing/write-ledger.ts'

export interface LedgerOptions {
  readonly caseId: string
  readonly key: WorkspaceKey
  /** Where the tables go; it must exist. */
  readonly folder: string
  /** Output of an earlier run of the same case, or null. May not be `folder` itself. */
  readonly previous: string | null
  /** Stands for all that the ledger is made from: evidence, rules, mapping, decisions. Equal: the revision stays. */
  readonly fingerprint: string
  readonly decisions: readonly LedgerDecision[]
  /** Decisions made or withdrawn since the earlier output; they are the cause of what changed about their records. */
  readonly decidedSince?: readonly LedgerDecision[]
  /** Stands for recognizers and rules, so that a change of these can be told from a change of evidence. */
  readonly versions?: string
  /** The day on which ages are reckoned; null: no ages. */
  readonly asOf?: LegalDay | null
  readonly progress: Progress
  /** Weights that the case has adopted; they must be part of `fingerprint`. The shipped ones if absent. */
  readonly weights?: ScoringWeights
  /** Takes the weights that these records suggest, with what they would do; the ledger stays as it is. */
  readonly propose?: (proposal: WeightProposal) => void
}

export interface LedgerResult {
  readonly revision: number
  readonly root: Sha256
  readonly attacks: readonly AttackSummary[]
  /** Persons hit by any attack that is not ruled out. */
  readonly persons: number
  readonly bounds: Bounds
  /** Why the bounds are not the count itself, in persons. */
  readonly why: { readonly openPairs: number; readonly weakMerges: number }
  /** Persons hit that the masters know, and all persons of the masters. */
  readonly inMaster: number
  readonly masterPersons: number
  readonly review: { readonly pairs: number }
  /** Absent in a first revision. */
  readonly changes?: ChangeCounts
  /** Every table of the revision, as `ledgerTables` reads them from the files. */
  readonly tables: (book: ExposureBook) => readonly LedgerTable[]
  /** Plain values of every person hit, in the order of the tokens; in memory only, so read it once and seal it. */
  readonly contacts: Iterable<Contact>
  readonly notPersons: readonly SourceAddress[]
  readonly excluded: readonly SourceAddress[]
  /** Decisions that decide nothing now, each with the reason. */
  readonly idle: readonly IdleDecision[]
}

export interface LedgerBuilder {
  /** Takes records in, in any order. Throws after `finish`. */
  add(records: readonly LedgerRecord[]): Promise<void>
  /** Normalises records for `addPacked`, under the decisions of this ledger. */
  pack(records: readonly LedgerRecord[]): Promise<PackedRecords>
  /** Takes in records that this ledger, or one with the same excluded rows, has normalised. */
  addPacked(packed: PackedRecords): void
  /**
   * Links everything and writes people, links, changes, review (Parquet) and combinations.csv into the folder. `take` is
   * given the rows that the root is made over.
   */
  finish(take?: LeafLines): Promise<LedgerResult>
}

/** Begins a ledger. Nothing is written before `finish`. Throws when the earlier output cannot be read. */
export async function openLedger(options: LedgerOptions): Promise<LedgerBuilder> {
  const former = await readFormerLedger(options.previous, options.caseId)
  const excluded = options.decisions.flatMap((d) => (d.kind === 'exclude' ? [rowKey(d.record)] : []))
  const taking = new RecordTaking(excluded)
  let open = true
  return {
    add: async (records) => {
      if (!open) throw new Error('this ledger is finished; open another for more records')
      await taking.add(records)
    },
    pack: (records) => taking.pack(records),
    addPacked: (packed) => {
      if (!open) throw new Error('this ledger is finished; open another for more records')
      taking.addPacked(packed)
    },
    finish: async (take) => {
      open = false
      return build({ ...options, ...(take && { take }) }, former, taking)
    },
  }
}

async function build(
  options: LedgerOptions & { readonly take?: LeafLines },
  former: FormerLedgerFiles | null,
  taking: RecordTaking,
): Promise<LedgerResult> {
  const { folder, progress, fingerprint, caseId, versions = '' } = options
  const unchanged = former?.fingerprint === fingerprint
  const revision = former ? former.revision + (unchanged ? 0 : 1) : 1
  const joined = await joinRecords(options, former, taking, revision)
  const { records, persons, linkage, open, views, idle } = joined
  progress.stage('writing the ledger', 0)
  const marks = { case: caseId, revision: String(revision), fingerprint, versions }
  const { asOf = null, take } = options
  const made = await writeLedger(joined, { folder, previous: former?.folder ?? null, revision, asOf, marks, take })
  const { root, items, groups, combinations } = made
  if (unchanged && former) keepChanges(former.folder, folder)
  else {
    const placeOf = (record: number) => placeOfRecord(records, record)
    const decided = touchedByDecisions(options.decidedSince ?? [], persons, records, placeOf, former)
    const readAnew = former !== null && former.versions !== versions
    await writeChanges(folder, former, { revision, persons, records, decided, readAnew, ...made })
  }
  return {
    revision,
    root,
    ...summaryOf({ records, persons, views, combinations }),
    why: { openPairs: open.length, weakMerges: linkage.merges.weak },
    review: { pairs: open.length },
    ...(revision > 1 ? { changes: await changeCountsOf(folder, revision) } : {}),
    tables: (book) => countedTables({ items, persons, records, groups }, book),
    contacts: contactsOf(records, persons),
    notPersons: rowsStanding(records, 'not-a-person'),
    excluded: rowsStanding(records, 'excluded'),
    idle,
  }
}

function* contactsOf(records: RecordTable, { hit, byPerson, ids }: Persons): Generator<Contact> {
  for (const person of hit) yield contactOf(records, byPerson.of(person), ids.tokens.hex(person))
}

function rowsStanding(records: RecordTable, standing: (typeof standings)[number]): readonly SourceAddress[] {
  const { column, tables } = records
  const wanted = standings.indexOf(standing)
  const found: SourceAddress[] = []
  for (let record = 0; record < records.count; record++) {
    if (column.standing[record] !== wanted) continue
    const at = tables[column.table[record] ?? 0]
    found.push({ file: at?.file ?? '', part: at?.part ?? '', row: column.row[record] ?? 0 })
  }
  return found
}
