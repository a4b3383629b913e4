import type { Summary } from '#kernel/summary.ts'
import type { DutiesAnswer } from '#law/index.ts'
import type { CaseFile } from './case-file.ts'
import { type Contradiction, inOrder } from './contradiction.ts'
import { checkDocument } from './document-check.ts'
import type { SeenCase } from './duty-frame.ts'
import { factBase } from './fact-base.ts'
import { checkKnowledge, checkPromises } from './fact-check.ts'
import { checkNotices, type ToldPeople } from './notice-check.ts'
import { checkStatements } from './statement-check.ts'
import type { ToldDocument } from './told-document.ts'

/** A case with its whole ledger and whatever was written from it, as seen at `at`. */
export interface Compared extends SeenCase {
  readonly caseFile: CaseFile
  readonly summary: Summary
  /** Null when the laws were not asked yet. */
  readonly duties: DutiesAnswer | null
  /** Papers and public notices that were written. */
  readonly documents: readonly ToldDocument[]
  /** What the notices tell, people who are told the same taken together; empty when none were composed. */
  readonly notices: readonly ToldPeople[]
}

/**
 * Every difference between two places that speak of the same thing: statements, promises, the facts that the law was
 * told, papers, public notices, the stories that go into every notice, and the ledger. Worst first; the order of the
 * statements changes nothing. Statements and knowledge later than `at` are ignored.
 */
export function contradictions(of: Compared): readonly Contradiction[] {
  const { caseFile, summary } = of
  const statements = caseFile.statements.filter((s) => s.at <= of.at)
  const against = { base: factBase(of), summary, attacks: caseFile.attacks }
  return inOrder([
    ...checkStatements(statements, summary),
    ...checkKnowledge(of, summary),
    ...checkPromises(of),
    ...checkNotices(of.notices, summary),
    ...[...of.documents, storiesOf(caseFile)].flatMap((document) => checkDocument(document, against)),
  ])
}

/** What notices tell of each attack is written in case.yaml itself. */
const storiesOf = ({ attacks }: CaseFile): ToldDocument => ({
  name: 'case.yaml',
  lines: attacks.flatMap(({ id, story }) =>
    [story?.ja, story?.en].flatMap((text) => (text ? [{ where: `attacks ${id} story`, text }] : [])),
  ),
  tables: [],
  tellsAll: false,
})
