import { append } from '#kernel/append.ts'
import type { Refused } from '#kernel/refused.ts'
import type { PartFindings, QuickAnswer, Readers, SearchedPiece, ToldStretch } from '#reading/index.ts'
import { FileSearch, type Search } from './file-search.ts'
import { RowNumbers } from './row-numbers.ts'
import type { ScanThreads } from './scan-threads.ts'
import type { Source } from './sources.ts'

export interface MixedHands {
  readonly readers: Readers
  readonly threads: ScanThreads
  /** Stretches whose findings may wait for what comes before them. */
  readonly stretchesAhead: number
}

/** How often a file is read for stretches that turn out to hold something else; the last time all of it row by row. */
const READINGS_MAX = 8
/** Pieces that may wait for a stretch. */
const PIECES_AHEAD = 32

/** A piece of what a search tells, and what the threads find in it if it is a stretch. */
interface Begun {
  readonly index: number
  readonly told: SearchedPiece['told']
  readonly answer?: Promise<QuickAnswer>
}

/** A stretch whose findings have been added. */
interface Done extends Pick<ToldStretch, 'from' | 'to'> {
  readonly answer: QuickAnswer & { readonly state: 'whole' }
}

/**
 * Searches files in their order the thorough way, but for the stretches of rows in them that the kernel can scan. A stretch
 * that turns out to be something else is declined: its file is read once more, that stretch row by row, and what was told
 * before is passed over. Gives what was refused.
 */
export async function searchMixed(
  sources: readonly Source[],
  search: Search,
  hands: MixedHands,
): Promise<readonly Refused[]> {
  const refused: Refused[] = []
  const searches = sources.map((source) => new MixedSearch(source, search, hands))
  const files = searches.map((each) => each.toRead)
  for await (const piece of begun(hands.readers.search(files, search.progress), searches, hands)) {
    search.signal.throwIfAborted()
    const of = searches[piece.index]
    if (!of) continue
    await of.take(piece)
    if (piece.told.kind === 'end') append(refused, await of.ended())
  }
  return refused
}

/** The pieces in their order, stretches begun some time before they are given. */
async function* begun(
  pieces: AsyncIterable<SearchedPiece>,
  searches: readonly MixedSearch[],
  { stretchesAhead }: MixedHands,
): AsyncGenerator<Begun> {
  const waiting: Begun[] = []
  let stretches = 0
  for await (const { index, told } of pieces) {
    const answer = told.kind === 'stretch' ? searches[index]?.begin(told.stretch) : undefined
    if (answer) stretches++
    waiting.push({ index, told, ...(answer && { answer }) })
    while (waiting.length > PIECES_AHEAD || stretches > stretchesAhead || (stretches === 0 && waiting.length > 0)) {
      if (waiting[0]?.answer) stretches--
      yield* waiting.splice(0, 1)
    }
  }
  yield* waiting
}

/** The search of one file, begun again when a stretch has to be declined. */
class MixedSearch {
  readonly #source: Source
  readonly #search: Search
  readonly #hands: MixedHands
  #file: FileSearch
  #rows = new RowNumbers()
  /** Stretches that are to be given row by row. */
  #declined: readonly (readonly [from: number, to: number])[] = []
  /** Stretches whose findings have been added, in their order; of those before this reading, how many came by again. */
  #done: Done[] = []
  #before: readonly Done[] = []
  #again = 0
  /** Rows by part whose findings have been added. */
  #known: ReadonlyMap<string, number> = new Map()
  #mustReadAgain = false
  #readings = 1

  constructor(source: Source, search: Search, hands: MixedHands) {
    this.#source = source
    this.#search = search
    this.#hands = hands
    this.#file = new FileSearch(source, search)
  }

  get toRead() {
    const { entry } = this.#source
    const { mapping, own = [], passwordsOf } = this.#search
    const tables = mapping.filter((m) => m.file === entry.file)
    return { entry, tables, own, passwords: passwordsOf?.(entry.file) ?? [], stretches: { declined: this.#declined } }
  }

  /** Has a stretch scanned, unless that was done before. */
  begin({ beginning, from, to }: ToldStretch): Promise<QuickAnswer> {
    const before = this.#before[this.#again]
    // A stretch that has moved could hold rows that were added before.
    if (this.#mustReadAgain || (before && (before.from !== from || before.to !== to))) return IRREGULAR
    if (!before) return this.#hands.threads.scan({ entry: this.#source.entry, beginning, from, to, isBordered: true })
    this.#again++
    return Promise.resolve(before.answer)
  }

  async take({ told, answer }: Begun): Promise<void> {
    if (this.#mustReadAgain) return
    if (told.kind === 'stretch' && answer) this.#takeStretch(told.stretch, await answer)
    else await this.#file.take(this.#rows.numbered(told))
  }

  #takeStretch({ beginning: { part }, from, to }: ToldStretch, answer: QuickAnswer): void {
    const { findingsFile, qc, progress } = this.#search
    const isNew = this.#done.length >= this.#before.length
    // Rows that were added before may not stand in a stretch that is new.
    const isMoved = isNew && (this.#rows.upTo.get(part) ?? 0) < (this.#known.get(part) ?? 0)
    if (answer.state !== 'whole' || isMoved) {
      this.#decline(from, to, isMoved || !isNew)
      return
    }
    const at = { file: this.#source.entry.file, part, row: this.#rows.addStretch(part, answer.rows) + 1 }
    this.#file.noteOdd(part, answer.odd)
    this.#done.push({ from, to, answer: { ...answer, found: NOTHING_FOUND } })
    if (!isNew) return
    findingsFile.addPart(at, answer.found)
    qc?.addCounted(at, answer.found)
    progress.advance(to - from)
  }

  /** The file is to be read again, these bytes row by row, or all of it if that is no help. */
  #decline(from: number, to: number, noHelp: boolean): void {
    const { entry } = this.#source
    this.#mustReadAgain = true
    if (noHelp || this.#readings === READINGS_MAX - 1) this.#declined = [[0, entry.bytes]]
    else this.#declined = [...this.#declined, [from, to] as const].sort(([a], [b]) => a - b)
    if (noHelp) return
    this.#before = this.#done
    this.#known = this.#rows.upTo
    this.#search.findingsFile.passOver(entry.file, this.#known)
  }

  /** Reads the file again as long as something is declined; gives what was refused. */
  async ended(): Promise<readonly Refused[]> {
    const { search, hands } = { search: this.#search, hands: this.#hands }
    while (this.#mustReadAgain) {
      this.#beginAgain()
      for await (const piece of begun(hands.readers.search([this.toRead], search.progress), [this], hands))
        await this.take(piece)
    }
    search.findingsFile.passOver('', new Map())
    search.onSearched?.(this.#file)
    return this.#file.refused
  }

  #beginAgain(): void {
    this.#mustReadAgain = false
    this.#readings++
    this.#again = 0
    this.#done = []
    this.#rows = new RowNumbers()
    this.#file = new FileSearch(this.#source, this.#search)
  }
}

const IRREGULAR = Promise.resolve({ state: 'irregular' } as const)
/** What is kept of the findings of a stretch once they have been added. */
const NOTHING_FOUND: PartFindings = { groups: [], few: null, kinds: [], columns: [], counts: [] }
