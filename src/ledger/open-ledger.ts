import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceAddress } from '#kernel/address.ts'
import type { Contact } from '#kernel/contact.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { tokenizer, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Progress } from '#kernel/progress.ts'
import type { AttackSummary, Bounds, ChangeCounts } from '#kernel/summary.ts'
import { viewsOf } from './bounds.ts'
import { type LedgerDecision, rowKey } from './decision.ts'
import { type FormerLedgerFiles, readFormerLedger, retiredAfter } from './former-ledger.ts'
import { groupRows } from './groups.ts'
import { RecordIntake, type RecordTable, standings } from './intake.ts'
import { type Linkage, linkNodes } from './linkage.ts'
import { edgesOf, sidesOf } from './merge-edges.ts'
import { type Persons, personsOf, placeOfRecord, tablesOf } from './persons.ts'
import { openLedgerDatabase } from './queries.ts'
import type { PackedRecords } from './packed-records.ts'
import { contactOf } from './reach.ts'
import { ledgerRootOf, readCombinations } from './read-ledger.ts'
import type { LedgerRecord } from './record.ts'
import { RecordPacker } from './record-packer.ts'
import { changeCountsOf, summaryOf } from './result.ts'
import { loadResult, writeEdges, writeRows, writeTables } from './result-tables.ts'
import { reviewRows } from './review.ts'
import { contradicted, type IdleDecision, settleDecisions } from './settle-decisions.ts'
import { touchedByDecisions } from './touched.ts'

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
  readonly threads: number
  readonly progress: Progress
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
  /** Plain values of every person hit, in the order of the tokens; in memory only, so read it once and seal it. */
  readonly contacts: AsyncIterable<Contact>
  readonly notPersons: readonly SourceAddress[]
  readonly excluded: readonly SourceAddress[]
  /** Decisions that decide nothing now, each with the reason. */
  readonly idle: readonly IdleDecision[]
}

export interface LedgerBuilder {
  /** Takes records in, in any order. Throws after `finish`. */
  add(records: readonly LedgerRecord[]): Promise<void>
  /** Normalises records for `addPacked`, under the decisions of this ledger. */
  packer(): RecordPacker
  /** Takes in records that a packer of this ledger, or of one with the same excluded rows, has normalised. */
  addPacked(packed: PackedRecords): void
  /** Links everything and writes people, links, changes, review (Parquet) and combinations.csv into the folder. */
  finish(): Promise<LedgerResult>
}

/** Begins a ledger. Nothing is written before `finish`. Throws when the earlier output cannot be read. */
export async function openLedger(options: LedgerOptions): Promise<LedgerBuilder> {
  const former = await readFormerLedger(options.previous, options.caseId)
  const excluded = options.decisions.flatMap((d) => (d.kind === 'exclude' ? [rowKey(d.record)] : []))
  const intake = new RecordIntake(new Set(excluded))
  let open = true
  return {
    add: async (records) => {
      if (!open) throw new Error('this ledger is finished; open another for more records')
      for (const record of records) intake.add(record)
    },
    packer: () => new RecordPacker(new Set(excluded)),
    addPacked: (packed) => {
      if (!open) throw new Error('this ledger is finished; open another for more records')
      intake.addPacked(packed)
    },
    finish: async () => {
      open = false
      return build(options, former, intake)
    },
  }
}

async function build(
  options: LedgerOptions,
  former: FormerLedgerFiles | null,
  intake: RecordIntake,
): Promise<LedgerResult> {
  const { folder, progress, fingerprint, caseId, versions = '' } = options
  progress.stage('putting records in order', 0)
  const { records, nodes } = intake.finish()
  const unchanged = former?.fingerprint === fingerprint
  const revision = former ? former.revision + (unchanged ? 0 : 1) : 1
  const tokenOf = tokenizer(options.key)
  const nodeTokens = Array.from({ length: nodes.length }, (_, node) => tokenOf('record', nodes.hashHex(node)))
  const settled = settleDecisions({ decisions: options.decisions, records, nodeTokens })
  const db = await openLedgerDatabase(options.threads)
  try {
    const placeOf = (record: number) => placeOfRecord(records, record)
    const linkage = await linkNodes({ db, nodes, records, decisions: settled.applied, placeOf, progress })
    progress.stage('writing the ledger', 0)
    const making = { tokenizer: tokenOf, caseId, revision }
    const persons = personsOf({ nodes, nodeTokens, records, linkage, former, making })
    const decided = touchedByDecisions(options.decidedSince ?? [], persons, placeOf, former)
    const readAnew = former !== null && former.versions !== versions
    const previous = former?.folder ?? null
    await loadResult(db, { ...tablesOf(persons, records, linkage), decided }, { revision, previous, readAnew })
    await writeTables(db, folder, { case: caseId, revision: String(revision), fingerprint, versions })
    await writeRows(
      db,
      folder,
      'retired.parquet',
      retiredAfter(former, persons.recordTokens).map((link) => ({ ...link })),
    )
    await writeEdges(db, folder, edgesOf(linkage.merges, persons))
    await writeRows(db, folder, 'groups.parquet', groupRows({ records, nodes, persons, asOf: options.asOf ?? null }))
    if (unchanged && former) keepChanges(former.folder, folder)
    const counted = countedSets(records, linkage)
    const open = linkage.open.filter(({ a, b }) => counted.has(a) || counted.has(b))
    const pairs = reviewRows(open, sidesOf(records, persons))
    await writeRows(db, folder, 'review.parquet', pairs)
    const views = viewsOf({ nodes, likely: linkage.components, merges: linkage.merges, open })
    return {
      revision,
      root: await ledgerRootOf(folder, revision),
      ...summaryOf({ records, persons, views, combinations: await readCombinations(folder, revision) }),
      why: { openPairs: open.length, weakMerges: linkage.merges.filter((m) => m.weak).length },
      review: { pairs: open.length },
      ...(revision > 1 ? { changes: await changeCountsOf(folder, revision) } : {}),
      contacts: contactsOf(records, persons),
      notPersons: rowsStanding(records, 'not-a-person'),
      excluded: rowsStanding(records, 'excluded'),
      idle: [...settled.idle, ...contradicted(settled.applied, records, linkage.components)],
    }
  } finally {
    db.close()
  }
}

/** The same evidence read again changes nothing, so what changed is still what changed when this revision was made. */
function keepChanges(from: string, to: string): void {
  for (const name of ['changes.parquet', 'history.parquet'])
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name))
}

/** Sets with a leaked record in them; pairs within the masters alone change no count. */
function countedSets(records: RecordTable, linkage: Linkage): ReadonlySet<number> {
  const sets = new Set<number>()
  records.column.standing.forEach((standing, record) => {
    if (standing === 0) sets.add(linkage.components.find(records.column.node[record] ?? 0))
  })
  return sets
}

async function* contactsOf(records: RecordTable, persons: Persons): AsyncGenerator<Contact> {
  const affected = new Set<number>()
  records.column.standing.forEach((standing, record) => {
    if (standing === 0) affected.add(persons.ofRecord[record] ?? 0)
  })
  const tokenOf = (person: number): string => persons.ids.token[person] ?? ''
  const ordered = [...affected].sort((a, b) => (tokenOf(a) < tokenOf(b) ? -1 : 1))
  for (const person of ordered) yield contactOf(records, persons.byPerson.of(person), tokenOf(person))
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
