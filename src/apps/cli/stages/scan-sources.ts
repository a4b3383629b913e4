import { append } from '#kernel/append.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Refused } from '#kernel/refused.ts'
import type { Beginning, QuickAnswer, Readers } from '#reading/index.ts'
import { FileSearch, type Search } from './file-search.ts'
import { readersFor } from './find.ts'
import { ScanThreads, type ScanThreadsWish } from './scan-threads.ts'
import { searchMixed } from './search-mixed.ts'
import type { Source } from './sources.ts'

/** What a thread scans at once; every part of a file is searched by itself. */
export const PART_BYTES = 4 << 20
/** Files whose beginnings may wait until it is their turn. */
const BEGUN_AHEAD = 16
/** Parts of which the findings may wait for those of earlier parts, a thread. */
const WAITING_PARTS = 2

export interface ScanWish extends Omit<ScanThreadsWish, 'own'> {
  readonly partBytes?: number
}

interface Part {
  readonly index: number
  readonly source: Source
  /** Undefined for a file that the kernel cannot scan. */
  readonly scan?: {
    readonly beginning: Beginning
    readonly from: number
    readonly to: number
    readonly answer: Promise<QuickAnswer>
  }
}

/**
 * Finds what is in all sources, in their order: plain tables by threads with the kernel, everything else the thorough
 * way but for stretches that are plain (`searchMixed`). A table that turns out not to be plain is read again the thorough way, from its beginning; the
 * rows whose findings are known by then are passed over. Gives what was refused.
 */
export async function scanSources(
  sources: readonly Source[],
  wished: Search,
  wish: ScanWish,
): Promise<readonly Refused[]> {
  const search = { ...wished, progress: untilAll(wished.progress) }
  const { findingsFile, progress, signal } = search
  const threads = new ScanThreads({ ...wish, own: search.own ?? [] })
  const readers = readersFor(sources, signal)
  if (sources.length > 0) threads.start()
  const refused: Refused[] = []
  progress.stage(
    'finding personal data',
    sources.reduce((n, { entry }) => n + entry.bytes, 0),
  )
  const thorough: Source[] = []
  const searchThoroughly = async (): Promise<void> => {
    const hands = { readers, threads, stretchesAhead: wish.threads * WAITING_PARTS }
    append(refused, await searchMixed(thorough.splice(0), search, hands))
  }
  try {
    let [rows, given, spoke] = [0, -1, false]
    let file: FileSearch | undefined
    for await (const { index, source, scan } of inOrder(sources, { readers, threads, search, wish })) {
      signal.throwIfAborted()
      if (index === given) continue
      if (!scan) {
        thorough.push(source)
        continue
      }
      await searchThoroughly()
      const answer = await scan.answer
      if (answer.state === 'whole') {
        const at = { file: source.entry.file, part: scan.beginning.part, row: rows + 1 }
        if (scan.from === 0 || !file) {
          file = understood(source, search, scan.beginning)
          search.onSearched?.(file)
        }
        file.noteOdd(scan.beginning.part, answer.odd)
        findingsFile.addPart(at, answer.found)
        search.qc?.addCounted(at, answer.found)
        progress.advance(Math.min(source.entry.bytes - scan.from, wish.partBytes ?? PART_BYTES))
        spoke ||= answer.found.counts.length > 0
        rows += answer.rows
        if (scan.to >= source.entry.bytes) {
          if (!spoke && isText(scan.beginning)) file.noteSilence(scan.beginning.part)
          append(refused, file.refused)
          rows = 0
          spoke = false
        }
        continue
      }
      given = index
      findingsFile.passOver(source.entry.file, new Map([[scan.beginning.part, rows]]))
      thorough.push(source)
      await searchThoroughly()
      rows = 0
      spoke = false
    }
    await searchThoroughly()
  } finally {
    readers.close()
    await threads.close()
  }
  return refused
}

const isText = ({ writing }: Beginning): boolean => writing.kind === 'lines' || writing.kind === 'document'

/** A table or text that the kernel scanned, as its beginning told it. */
function understood(source: Source, search: Search, beginning: Beginning): FileSearch {
  const { part, header, names, profile, confidence } = beginning
  const file = new FileSearch(source, search)
  const columns = profile.map((meaning, i) => ({ name: names[i] ?? String(i), meaning }))
  const encoding = { name: beginning.encoding, confidence }
  if (!isText(beginning)) file.tables.push({ file: source.entry.file, part, header, columns, encoding })
  file.encodings.set(encoding.name, { confidence, parts: 1 })
  return file
}

/** What is read again does not count again. */
function untilAll(progress: Progress): Progress {
  let left = 0
  return {
    note: (line) => progress.note(line),
    stage(label, total) {
      left = total
      progress.stage(label, total)
    },
    advance(units) {
      progress.advance(Math.min(units, left))
      left -= Math.min(units, left)
    },
  }
}

interface Hands {
  /** Open the first rows, shut in. */
  readonly readers: Readers
  readonly threads: ScanThreads
  readonly search: Search
  readonly wish: ScanWish
}

/** The parts of all files in their order, each begun some time before it is given. */
async function* inOrder(sources: readonly Source[], { readers, threads, search, wish }: Hands): AsyncGenerator<Part> {
  const waiting: Part[] = []
  const partBytes = wish.partBytes ?? PART_BYTES
  const begun: Promise<Beginning | null>[] = []
  for (const [index, source] of sources.entries()) {
    for (const { entry } of sources.slice(begun.length, index + BEGUN_AHEAD)) {
      const beginning = readers.begin({ entry, own: search.own ?? [] })
      // It may come to nothing before anybody waits for it.
      beginning.catch(() => {})
      begun.push(beginning)
    }
    const beginning = await begun[index]
    const { entry } = source
    if (!beginning) waiting.push({ index, source })
    for (let from = 0; beginning && from < Math.max(1, entry.bytes); from += partBytes) {
      const to = from + partBytes
      waiting.push({
        index,
        source,
        scan: { beginning, from, to, answer: threads.scan({ entry, beginning, from, to }) },
      })
      while (waiting.length > wish.threads * WAITING_PARTS) yield* waiting.splice(0, 1)
    }
  }
  yield* waiting
}
