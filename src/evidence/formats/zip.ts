import { readWhole } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { ARCHIVE_BYTES_MAX, ARCHIVE_ENTRIES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { stoppedUnpacking, type Unpacking } from '../unpacking.ts'
import { openZipEntry, type ZipEntry, zipEntries } from '../zip-archive.ts'

/** zip archives: everything inside is opened by its own format. */
const zip: Format = {
  id: 'zip',
  claims: ({ bytes }) => (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) ? 0.9 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, ARCHIVE_BYTES_MAX)
    if (!bytes) {
      yield refuse(opening, { reason: 'too-large', advice: 'an archive of more than 512 MiB; unpack it by hand' })
      return
    }
    const entries = zipEntries(bytes, ARCHIVE_ENTRIES_MAX + 1)
    if (!entries) {
      yield refuse(opening, {
        reason: 'damaged',
        advice: `cut off at byte ${bytes.length}, before the archive's list of contents; ask for a whole copy`,
      })
      return
    }
    if (entries.length > ARCHIVE_ENTRIES_MAX)
      yield refuse(opening, {
        reason: 'too-large',
        advice: `more than ${ARCHIVE_ENTRIES_MAX} files inside; unpack it by hand`,
      })
    for (const entry of entries.slice(0, ARCHIVE_ENTRIES_MAX))
      if (!entry.isFolder) yield* readEntry(opening, bytes, entry)
  },
}

export default zip

async function* readEntry(opening: Opening, bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Passage> {
  const part = joinPart(opening.part, entry.name)
  if (entry.isEncrypted) {
    yield refuse(opening, {
      part,
      reason: 'password-needed',
      advice: 'unpack it with its password and put it beside the archive',
    })
    return
  }
  if (entry.method !== 0 && entry.method !== 8) {
    yield refuse(opening, {
      part,
      reason: 'unsupported-format',
      advice: `packed by method ${entry.method}; unpack it by hand`,
    })
    return
  }
  const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
  const inside = openZipEntry(bytes, entry, unpacking)
  if (!inside) {
    yield refuse(opening, {
      part,
      reason: 'damaged',
      advice: `nothing is at byte ${entry.at} of the archive; ask for a whole copy`,
    })
    return
  }
  yield* opening.inner(entry.name, entry.name, inside)
  const stopped = stoppedUnpacking(unpacking)
  if (stopped) yield refuse(opening, { part, ...stopped })
}
