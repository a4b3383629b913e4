import type { Sha256 } from '#kernel/ids.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { type CombinationCount, combinationsOf, writeCombinations } from '../combinations.ts'
import { type Groups, groupsOf } from '../groups.ts'
import type { Joined } from '../join-records.ts'
import { writeEdges, writeGroups, writeLinks } from '../ledger-files.ts'
import { linkRule, type Words, wordsOf } from '../ledger-words.ts'
import { sidesOf } from '../merge-edges.ts'
import { writePeople } from '../people-file.ts'
import { type PersonItems, personItems } from '../person-items.ts'
import { reachOf } from '../persons.ts'
import { reviewRows } from '../review.ts'
import { writeRows } from '../small-tables.ts'
import type { LeafLines } from './leaf-rows.ts'
import { TableWriting } from './table-writing.ts'

interface LedgerToWrite {
  readonly folder: string
  /** Folder of the ledger of the revision before, or null. */
  readonly previous: string | null
  readonly revision: number
  /** The day on which ages are reckoned; null: no ages. */
  readonly asOf: LegalDay | null
  /** What stands at the end of links.parquet. */
  readonly marks: Readonly<Record<string, string>>
  readonly take: LeafLines | undefined
}

/** What a revision came to while it was written. */
export interface WrittenLedger {
  readonly root: Sha256
  readonly items: PersonItems
  /** By which ways each person is reached. */
  readonly reach: Uint8Array
  readonly words: Words
  readonly groups: Groups
  readonly combinations: readonly CombinationCount[]
}

/** Writes all tables of a revision but its changes, and makes its root on the way. */
export async function writeLedger(joined: Joined, to: LedgerToWrite): Promise<WrittenLedger> {
  const { records, persons, linkage, open, births } = joined
  const { folder, previous, revision, marks } = to
  const items = personItems(records, persons)
  const reach = reachOf(persons, records)
  const words = wordsOf(records)
  const combinations = combinationsOf(items, records.attacks)
  const ruleOf = (record: number) => linkRule(persons, records, linkage, record)
  const writing = new TableWriting(records.count, to.take)
  try {
    await writePeople(writing, folder, previous, { revision, items, words, tokens: persons.ids.tokens, reach })
    // In between, so that what was handed over is done when the next rows come.
    const groups = groupsOf({ records, births, persons, asOf: to.asOf }, reach)
    await writeLinks(writing, folder, { revision, persons, records, words, ruleOf, marks })
    await writeEdges(writing, folder, linkage.merges, records, persons)
    await writeGroups(writing, folder, persons, groups)
    await writeRows(folder, 'review.parquet', reviewRows(open, sidesOf(records, persons)))
    const retired = persons.retired.map((link) => ({ ...link }))
    await writeRows(folder, 'retired.parquet', retired)
    await writeCombinations(folder, previous, { revision, combinations })
    return { root: await writing.end(), items, reach, words, groups, combinations }
  } catch (error) {
    await writing.abandon()
    throw error
  }
}
