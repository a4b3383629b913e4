import { bytesSource, PeekedSource } from '../byte-source.ts'
import { type Format, type Head, joinPart, type Opening, refuse } from '../format.ts'
import { anywhereIn, TOO_LARGE_TO_HOLD } from '../held.ts'
import { InnerNames } from '../inner-names.ts'
import { ARCHIVE_ENTRIES_MAX, HELD_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { passwordNeeded } from '../password-needed.ts'
import { bytesAccess, bytesAt } from '../random-access.ts'
import { SevenZipArchive, type SevenZipListed } from '../seven-zip.ts'

/** 7z, RAR, LZH (LHA) and CAB, each by the bytes it begins with. */
const MAGIC = /^7z\xbc\xaf\x27\x1c|^Rar!\x1a\x07|^..-lh[0-7d]-|^MSCF\0\0\0\0/s

/** Archives that 7-Zip opens: everything inside is opened by its own format. */
const sevenZip: Format = {
  id: 'seven-zip',
  claims: ({ bytes }: Head) => (MAGIC.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const access = await anywhereIn(opening)
    if (!access || access.size > HELD_BYTES_MAX) {
      yield refuse(opening, TOO_LARGE_TO_HOLD)
      return
    }
    const archive = await SevenZipArchive.open(await bytesAt(access, 0, access.size))
    const opened = passwordFor(archive, opening.passwords)
    if (opened === 'locked') yield refuse(opening, passwordNeeded(opening.passwords))
    else if (opened.entries.length === 0)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `no list of contents in its ${access.size} bytes; ask for a whole copy, or for all its parts if it was split`,
      })
    else {
      yield* readEntries(opening, archive, opened)
      if (opened.isDamaged)
        yield refuse(opening, {
          reason: 'damaged',
          advice: `some of its ${access.size} bytes are broken; ask for a whole copy`,
        })
    }
  },
}

export default sevenZip

interface Opened {
  readonly entries: readonly SevenZipListed[]
  readonly isDamaged: boolean
}

/** The list of contents, which may be locked itself. */
function passwordFor(archive: SevenZipArchive, passwords: readonly string[]): Opened | 'locked' {
  let locked = false
  for (const password of ['', ...passwords]) {
    const { outcome, entries } = archive.list(password, ARCHIVE_ENTRIES_MAX + 1)
    if (outcome !== 'locked') return { entries, isDamaged: outcome === 'damaged' }
    locked = true
  }
  return locked ? 'locked' : { entries: [], isDamaged: true }
}

async function* readEntries(opening: Opening, archive: SevenZipArchive, { entries }: Opened): AsyncGenerator<Passage> {
  const names = new InnerNames()
  const files = entries.slice(0, ARCHIVE_ENTRIES_MAX).filter((entry) => !entry.isFolder)
  for (const batch of batchesOf(files)) {
    const wanted = batch.filter((entry) => !entry.isLink && entry.size <= HELD_BYTES_MAX)
    const outcome = unpackBatch(archive, wanted, opening.passwords)
    for (const entry of batch) yield* readEntry(opening, archive, { entry, name: names.shown(entry.path), outcome })
  }
  if (entries.length > ARCHIVE_ENTRIES_MAX)
    yield refuse(opening, {
      reason: 'too-large',
      advice: `more than ${ARCHIVE_ENTRIES_MAX} files inside; unpack it by hand`,
    })
}

/** Files that follow one another and fit in memory together. */
function* batchesOf(files: readonly SevenZipListed[]): Generator<readonly SevenZipListed[]> {
  let batch: SevenZipListed[] = []
  let size = 0
  for (const file of files) {
    if (batch.length > 0 && size + file.size > HELD_BYTES_MAX) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(file)
    size += file.size
  }
  if (batch.length > 0) yield batch
}

function unpackBatch(
  archive: SevenZipArchive,
  wanted: readonly SevenZipListed[],
  passwords: readonly string[],
): 'ok' | 'locked' | 'damaged' {
  if (wanted.length === 0) return 'ok'
  const paths = wanted.map((entry) => entry.path)
  let outcome = archive.unpack(paths, '')
  for (const password of passwords) {
    if (outcome !== 'locked') break
    outcome = archive.unpack(paths, password)
  }
  return outcome
}

interface Unpacked {
  readonly entry: SevenZipListed
  readonly name: string
  readonly outcome: 'ok' | 'locked' | 'damaged'
}

async function* readEntry(
  opening: Opening,
  archive: SevenZipArchive,
  { entry, name, outcome }: Unpacked,
): AsyncGenerator<Passage> {
  const part = joinPart(opening.part, name)
  if (entry.isLink) {
    const advice = 'a link inside an archive; put the file itself in it'
    yield refuse(opening, { part, reason: 'dangling-link', advice })
    return
  }
  if (entry.size > HELD_BYTES_MAX) {
    yield refuse(opening, { part, ...TOO_LARGE_TO_HOLD })
    return
  }
  const bytes = outcome === 'locked' && entry.isEncrypted ? undefined : archive.take(entry.path)
  if (bytes) yield* opening.inner(name, name, new PeekedSource(bytesSource(bytes)), bytesAccess(bytes))
  if (outcome === 'locked' && entry.isEncrypted) yield refuse(opening, { part, ...passwordNeeded(opening.passwords) })
  else if (!bytes || bytes.length < entry.size)
    yield refuse(opening, {
      part,
      reason: 'damaged',
      advice: `unpacks to ${bytes?.length ?? 0} of ${entry.size} bytes; ask for a whole copy`,
    })
}
