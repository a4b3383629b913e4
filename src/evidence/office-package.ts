import { type PeekedSource, readWhole } from './byte-source.ts'
import { type Opening, refuse } from './format.ts'
import { ARCHIVE_BYTES_MAX, ARCHIVE_ENTRIES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { stoppedUnpacking, type Unpacking } from './unpacking.ts'
import { openZipEntry, type ZipEntry, zipEntries } from './zip-archive.ts'

/** A part that is kept in memory as a whole may be as large as this; larger ones are cut there. */
const TEXT_BYTES_MAX = 64 << 20

/** The zip archive that an Office or OpenDocument file is, by the names of its parts. */
export class OfficePackage {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  /** How far each part came that was opened, to be asked when it has been read. */
  readonly #unpackings = new Map<string, Unpacking>()

  private constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes
    this.#entries = new Map(entries.filter((entry) => !entry.isFolder).map((entry) => [entry.name, entry]))
  }

  /** Undefined when the bytes are no archive, or one without its list of contents. */
  static of(bytes: Uint8Array): OfficePackage | undefined {
    const entries = zipEntries(bytes, ARCHIVE_ENTRIES_MAX)
    return entries && new OfficePackage(bytes, entries)
  }

  /** The names of all parts in the order of code units. */
  get names(): readonly string[] {
    return [...this.#entries.keys()].sort()
  }

  get entries(): readonly ZipEntry[] {
    return [...this.#entries.values()]
  }

  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** A part, to be read from its beginning; undefined when it is not there. */
  open(name: string): PeekedSource | undefined {
    const entry = this.#entries.get(name)
    if (!entry || (entry.method !== 0 && entry.method !== 8)) return undefined
    const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
    this.#unpackings.set(name, unpacking)
    return openZipEntry(this.#bytes, entry, unpacking)
  }

  /** A whole part as text; empty when it is not there or too large. */
  async text(name: string): Promise<string> {
    const source = this.open(name)
    const whole = source && (await readWhole(source, TEXT_BYTES_MAX))
    return whole ? new TextDecoder().decode(whole) : ''
  }

  /** What to say of a part that could not be read to its end; nothing when it could. */
  *stopped(at: { readonly file: string; readonly part: string }, name: string): Generator<Passage> {
    const unpacking = this.#unpackings.get(name)
    const why = unpacking && stoppedUnpacking(unpacking)
    if (why) yield refuse(at, why)
  }
}

/** Numbers inside names count as numbers: slide2 before slide10. */
export const byNumber = (a: string, b: string): number => {
  const [x, y] = [a, b].map((name) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? '0'))
  return (x ?? 0) - (y ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
}

/** The whole file as a package, or the refusal why it is none. */
export async function packageOf(opening: Opening, what: string): Promise<OfficePackage | Passage> {
  const bytes = await readWhole(opening.source, ARCHIVE_BYTES_MAX)
  if (!bytes)
    return refuse(opening, { reason: 'too-large', advice: `${what} of more than 512 MiB; export its contents as CSV` })
  return (
    OfficePackage.of(bytes) ??
    refuse(opening, {
      reason: 'damaged',
      advice: `cut off at byte ${bytes.length}, before the list of its parts; ask for a whole copy`,
    })
  )
}

/** Whether the head is a zip archive that names a part in its first entries. */
export function isPackageWith(head: Uint8Array, part: string): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false
  return Buffer.from(head.buffer, head.byteOffset, head.length).includes(part)
}
