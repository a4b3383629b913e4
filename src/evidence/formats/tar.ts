import { type Extract, extract, type Header } from 'tar-stream'
import { CHUNK_BYTES, PeekedSource, piecesSource } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { decodeName, InnerNames } from '../inner-names.ts'
import { ARCHIVE_ENTRIES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { type Decompress, drained, type Unpacking, unpack, unpackingBegins } from '../unpacking.ts'

const BLOCK = 512

/** tar archives (POSIX.1-2024 pax and ustar, GNU, and the older form without a mark). */
const tar: Format = {
  id: 'tar',
  claims: ({ bytes }) => (bytes.length >= BLOCK && hasChecksum(bytes) ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const names = new InnerNames()
    const progress: Progress = { entries: 0, packed: unpackingBegins(), failed: undefined }
    const archive = extract(AS_BYTES)
    const feeding = feed(archive, opening, progress)
    const entries = archive[Symbol.asyncIterator]()
    try {
      for (;;) {
        const next = await entries.next().catch((): 'damaged' => 'damaged')
        if (progress.failed !== undefined) throw progress.failed
        if (next === 'damaged') {
          const advice = `its files cannot be told apart any more before byte ${progress.packed.unpacked}; ask for a whole copy`
          yield refuse(opening, { reason: 'damaged', advice })
          break
        }
        if (next.done || ++progress.entries > ARCHIVE_ENTRIES_MAX) break
        yield* readEntry(opening, next.value, names)
        next.value.resume()
      }
    } finally {
      archive.destroy()
      await feeding
    }
    if (progress.entries > ARCHIVE_ENTRIES_MAX)
      yield refuse(opening, {
        reason: 'too-large',
        advice: `more than ${ARCHIVE_ENTRIES_MAX} files inside; unpack it by hand`,
      })
  },
}

export default tar

/** Names are taken as bytes, since the library knows UTF-8 only; its types do not know that it can. */
const AS_BYTES = { highWaterMark: CHUNK_BYTES / 4, filenameEncoding: 'latin1', allowUnknownFormat: true }

type Entry = Extract extends AsyncIterable<infer Inside> ? Inside : never

interface Progress {
  entries: number
  readonly packed: Unpacking
  /** An error of the source, which is none of the archive. */
  failed: unknown
}

/** The sum over the header, with its own field as spaces, stands in it (POSIX.1-2024, pax, ustar). */
function hasChecksum(bytes: Uint8Array): boolean {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (bytes[i] ?? 0)
  const stated = /^[ 0]*([0-7]{1,6})[\0 ]/.exec(Buffer.from(bytes.subarray(148, 156)).toString('latin1'))?.[1]
  return stated !== undefined && Number.parseInt(stated, 8) === sum && bytes[0] !== 0
}

const AS_IT_IS: Decompress = (packed) => packed

async function feed(archive: ReturnType<typeof extract>, opening: Opening, progress: Progress): Promise<void> {
  try {
    for await (const piece of unpack(opening.source, AS_IT_IS, progress.packed)) {
      if (archive.destroyed) return
      if (!archive.write(piece)) await drained(archive)
    }
    archive.end(undefined)
  } catch (error) {
    progress.failed = error
    archive.destroy(error instanceof Error ? error : new Error('reading failed'))
  }
}

async function* readEntry(opening: Opening, entry: Entry, names: InnerNames): AsyncGenerator<Passage> {
  const { type, pax } = entry.header as Header & { readonly pax?: Readonly<Record<string, string>> | null }
  if (type === 'directory') return
  const name = names.shown(nameOf(entry.header.name, pax?.['path'] !== undefined))
  const part = joinPart(opening.part, name)
  if (type === 'symlink' || type === 'link') {
    const advice = 'a link inside an archive; put the file itself in it'
    yield refuse(opening, { part, reason: 'dangling-link', advice })
  } else if (type === 'file' || type === 'contiguous-file' || type === null || type === undefined) {
    const cut: Cut = { at: undefined }
    yield* opening.inner(name, name, new PeekedSource(piecesSource(piecesOf(entry, cut))))
    if (cut.at !== undefined)
      yield refuse(opening, {
        part,
        reason: 'damaged',
        advice: `the archive ends after byte ${cut.at} of this file; ask for a whole copy`,
      })
  } else {
    const advice = 'a pipe or device inside an archive; nothing to read'
    yield refuse(opening, { part, reason: 'not-a-file', advice })
  }
}

interface Cut {
  at: number | undefined
}

/** The bytes of an entry as far as they go. */
async function* piecesOf(entry: Entry, cut: Cut): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const piece of entry as AsyncIterable<Uint8Array>) {
      size += piece.length
      yield piece
    }
  } catch {
    // Whatever the library meets there tells of the archive; errors of the source are thrown by the loop over its files.
    cut.at = size
  }
}

/** Names in the header come as bytes; those of pax are text already. */
const nameOf = (name: string, isText: boolean): string =>
  isText ? name : decodeName(Buffer.from(name, 'latin1'), false)
