import { bytesSource, PeekedSource, piecesSource } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { anywhereIn, TOO_LARGE_TO_HOLD } from '../held.ts'
import { InnerNames } from '../inner-names.ts'
import { ARCHIVE_ENTRIES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { passwordNeeded } from '../password-needed.ts'
import { bytesAccess, type RandomAccess, rangeAccess, rangeSource } from '../random-access.ts'
import { stoppedUnpacking, unpack, unpackingBegins } from '../unpacking.ts'
import { contentsAt, methodOf, type Stretch, unlisted } from '../zip-contents.ts'
import { type ZipDirectory, type ZipListed, zipDirectory, zipHeads } from '../zip-directory.ts'
import type { LockedZip } from '../zip-passwords.ts'
import { isRare, unpackRare } from '../zip-rare-methods.ts'

/** zip archives (APPNOTE 6.3.10): everything inside is opened by its own format. */
const zip: Format = {
  id: 'zip',
  claims: ({ bytes, extension }) => {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 0.9
    // A program that unpacks itself begins as a program does; one that split its archive begins with a mark.
    return extension === 'zip' || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 7) ? 0.3 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const access = await anywhereIn(opening)
    if (!access) {
      yield refuse(opening, TOO_LARGE_TO_HOLD)
      return
    }
    const directory = await zipDirectory(access, ARCHIVE_ENTRIES_MAX + 1)
    if (directory) yield* readArchive(opening, access, directory)
    else {
      const entries = await zipHeads(access, ARCHIVE_ENTRIES_MAX)
      const reading = readingOf(opening, access, NO_LIST)
      for (const entry of entries) yield* readEntry(reading, entry)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `ends at byte ${access.size} before its list of contents, ${entries.length} files were found without it; ask for a whole copy, or for all its parts if it was split`,
      })
    }
  },
}

export default zip

async function* readArchive(opening: Opening, access: RandomAccess, directory: ZipDirectory): AsyncGenerator<Passage> {
  if (directory.isSplit) {
    const advice =
      'the last part of a split archive; join all its parts to one file (zip -s 0) and put that in its place'
    yield refuse(opening, { reason: 'unsupported-format', advice })
    return
  }
  const reading = readingOf(opening, access, directory)
  for (const entry of directory.entries.slice(0, ARCHIVE_ENTRIES_MAX)) yield* readEntry(reading, entry)
  if (directory.entries.length > ARCHIVE_ENTRIES_MAX) {
    const advice = `more than ${ARCHIVE_ENTRIES_MAX} files inside; unpack it by hand`
    yield refuse(opening, { reason: 'too-large', advice })
    return
  }
  if (directory.isCut)
    yield refuse(opening, {
      reason: 'damaged',
      advice: 'its list of contents holds fewer files than it says; ask for a whole copy',
    })
  for (const { from, to } of unlisted(reading.known, access.size))
    yield refuse(opening, {
      reason: 'damaged',
      advice: `bytes ${from} to ${to} of the archive are in no file of its list of contents; look at them by hand`,
    })
}

interface Reading {
  readonly opening: Opening
  readonly access: RandomAccess
  readonly names: InnerNames
  /** What opens locked files, which is loaded once there is one. */
  readonly locked: () => Promise<LockedZip>
  /** What of the archive has been accounted for. */
  readonly known: Stretch[]
}

const NO_LIST: Stretch = { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER }

const readingOf = (opening: Opening, access: RandomAccess, { from, to }: Stretch): Reading => ({
  opening,
  access,
  names: new InnerNames(),
  locked: lockedZip(access, opening.passwords),
  known: [{ from, to }],
})

function lockedZip(access: RandomAccess, passwords: readonly string[]): () => Promise<LockedZip> {
  let made: Promise<LockedZip> | undefined
  return () => (made ??= import('../zip-passwords.ts').then(({ LockedZip: Made }) => new Made(access, passwords)))
}

async function* readEntry(reading: Reading, entry: ZipListed): AsyncGenerator<Passage> {
  const { opening, access, known } = reading
  const from = await contentsAt(access, entry)
  const stretch = { from: entry.at, to: from === undefined ? entry.at : from + entry.packed }
  const shared = known.some((other) => stretch.from < other.to && other.from < stretch.to)
  if (!shared) known.push(stretch)
  if (entry.isFolder) return
  const name = reading.names.shown(entry.name)
  const part = joinPart(opening.part, name)
  const refused = (reason: 'damaged' | 'dangling-link' | 'unsupported-format', advice: string) =>
    refuse(opening, { part, reason, advice })
  const how = methodOf(entry.method)
  if (from === undefined)
    yield refused('damaged', `nothing is at byte ${entry.at} of the archive; ask for a whole copy`)
  else if (shared)
    yield refused('damaged', 'shares its bytes with another file of the archive, as bombs do; unpack it by hand')
  else if (entry.isLink) yield refused('dangling-link', 'a link inside an archive; put the file itself in it')
  else if (entry.isEncrypted) yield* readLocked(reading, entry, name)
  else if (isRare(entry.method)) yield* readRare(reading, { entry, name, from })
  else if (!how)
    yield refused('unsupported-format', `packed by method ${entry.method}; unpack it by hand and put it beside it`)
  else if (entry.method === 0) {
    const stored = rangeAccess(access, from, from + entry.packed)
    yield* opening.inner(name, name, new PeekedSource(rangeSource(stored, 0, stored.size)), stored)
    if (stored.size < entry.packed)
      yield refused('damaged', `ends after byte ${stored.size} of ${entry.packed}; ask for a whole copy`)
  } else {
    const unpacking = unpackingBegins()
    const packed = rangeSource(access, from, from + entry.packed)
    yield* opening.inner(name, name, new PeekedSource(piecesSource(unpack(packed, how, unpacking))))
    const stopped = stoppedUnpacking(unpacking)
    if (stopped) yield refuse(opening, { part, ...stopped })
  }
}

async function* readRare(
  { opening, access }: Reading,
  { entry, name, from }: { readonly entry: ZipListed; readonly name: string; readonly from: number },
): AsyncGenerator<Passage> {
  const part = joinPart(opening.part, name)
  const bytes = await unpackRare(access, entry, from)
  if (typeof bytes === 'object')
    yield* opening.inner(name, name, new PeekedSource(bytesSource(bytes)), bytesAccess(bytes))
  else if (bytes === 'too-large') yield refuse(opening, { part, ...TOO_LARGE_TO_HOLD })
  else yield refuse(opening, { part, reason: 'damaged', advice: 'does not unpack to its end; ask for a whole copy' })
}

async function* readLocked({ opening, locked }: Reading, entry: ZipListed, name: string): AsyncGenerator<Passage> {
  const part = joinPart(opening.part, name)
  const opened = opening.passwords.length === 0 ? 'wrong-password' : await (await locked()).open(entry)
  if (typeof opened === 'object')
    yield* opening.inner(name, name, new PeekedSource(bytesSource(opened.bytes)), bytesAccess(opened.bytes))
  else if (opened === 'wrong-password') yield refuse(opening, { part, ...passwordNeeded(opening.passwords) })
  else if (opened === 'too-large') yield refuse(opening, { part, ...TOO_LARGE_TO_HOLD })
  else if (opened === 'other-method')
    yield refuse(opening, {
      part,
      reason: 'unsupported-format',
      advice: 'locked, and packed by a method that is read only without a lock; unpack it by hand and put it beside it',
    })
  else yield refuse(opening, { part, reason: 'damaged', advice: 'does not unpack to its end; ask for a whole copy' })
}
