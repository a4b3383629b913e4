import type { Instant } from '#kernel/instant.ts'
import { type PublicVersion, subjectOf } from './publication.ts'
import type { BookEntry, Standing } from './statement-book.ts'

/** Something that was said and must not be repeated, with what takes its place. */
export interface NoLonger {
  readonly entry: BookEntry
  readonly standing: Extract<Standing, 'superseded' | 'narrowed' | 'contradicted' | 'corrected' | 'broken'>
  /** What was said in its place, so that the desk may say it; null while nothing was. */
  readonly instead: BookEntry | null
}

/** Something that has to be put right with those who were told. */
export interface BookTask {
  readonly kind: 'correct' | 'explain' | 'keep'
  readonly entry: BookEntry
}

/** What may be said now, on one page for the lead and the desk. */
export interface MaySay {
  readonly at: Instant
  /** The last version of the public notice that anybody was told; null before the first. */
  readonly last: PublicVersion | null
  /** Said to the public, and it holds. The desk may repeat it word for word. */
  readonly say: readonly BookEntry[]
  readonly noLonger: readonly NoLonger[]
  /** The ledger knows it and nobody was told: for the lead, not for the desk. */
  readonly notYet: readonly BookEntry[]
  readonly promises: readonly BookEntry[]
  readonly tasks: readonly BookTask[]
}

const HOLDS: ReadonlySet<Standing> = new Set(['stands'])
const GONE: ReadonlySet<string> = new Set(['superseded', 'narrowed', 'contradicted', 'corrected', 'broken'])

/** Sorts the statement ledger into what may be said, what not, and what has to be put right. Keeps its order. */
export function maySay(of: {
  readonly book: readonly BookEntry[]
  readonly versions: readonly PublicVersion[]
  readonly at: Instant
}): MaySay {
  const said = of.book.filter((e) => e.saidAt !== null)
  const open = said.filter((e) => e.statement.to === 'public' && e.statement.says !== 'promise')
  return {
    at: of.at,
    last: of.versions.filter((v) => v.state !== 'draft').at(-1) ?? null,
    // A narrowed denial is true only with its scope, so the desk does not repeat it as it stands.
    say: open.filter((e) => e.standing === 'stands'),
    noLonger: said.filter((e) => GONE.has(e.standing)).map((entry) => noLonger(entry, of.book)),
    notYet: of.book.filter((e) => e.saidAt === null),
    promises: said.filter((e) => e.statement.says === 'promise' && e.statement.to === 'public'),
    tasks: said.flatMap(tasksOf),
  }
}

function noLonger(entry: BookEntry, book: readonly BookEntry[]): NoLonger {
  const { statement } = entry
  const instead = book
    .filter((e) => e.saidAt !== null)
    .filter((e) => e.statement.to === statement.to && e.statement.at > statement.at && HOLDS.has(e.standing))
    .filter((e) => subjectOf(e.statement) === subjectOf(statement) || answers(e, entry))
    .at(-1)
  return { entry, standing: entry.standing as NoLonger['standing'], instead: instead ?? null }
}

/** A statement that items leaked answers the denial of one of them. */
const answers = ({ statement: later }: BookEntry, { statement: denial }: BookEntry): boolean =>
  denial.says === 'not-leaked' && later.says === 'leaked' && later.items.some((item) => denial.items.includes(item))

function tasksOf(entry: BookEntry): readonly BookTask[] {
  if (entry.standing === 'contradicted' || entry.standing === 'narrowed') return [{ kind: 'correct', entry }]
  if (entry.standing === 'broken') return [{ kind: 'keep', entry }]
  return entry.causes.some((c) => c.kind === 'unexplained') ? [{ kind: 'explain', entry }] : []
}
