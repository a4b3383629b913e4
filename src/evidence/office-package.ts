import { byCodeUnit } from '#kernel/order.ts'
import { PeekedSource, piecesSource, readWhole } from './byte-source.ts'
import { type Head, type Opening, refuse } from './format.ts'
import { anywhereIn, TOO_LARGE_TO_HOLD } from './held.ts'
import { ARCHIVE_ENTRIES_MAX } from './limits.ts'
import { locksOf, type PartLock, unlockedPieces } from './locked-open-document.ts'
import type { Passage } from './passage.ts'
import { type RandomAccess, rangeSource } from './random-access.ts'
import { type Decompress, stoppedUnpacking, type Unpacking, unpack, unpackingBegins } from './unpacking.ts'
import { contentsAt, inflate, methodOf } from './zip-contents.ts'
import { type ZipListed, zipDirectory } from './zip-directory.ts'

/** A part that is kept in memory as a whole may be as large as this; larger ones are cut there. */
const TEXT_BYTES_MAX = 64 << 20

/** Stored as it is, or deflated; programs that write such files know no other way. */
const METHODS = [0, 8]

/** A file of the archive and where its packed bytes begin. */
interface Part {
  readonly entry: ZipListed
  readonly from: number
}

/** The zip archive that an Office or OpenDocument file is, by the names of its parts. */
export class OfficePackage {
  /** The whole file. */
  readonly access: RandomAccess
  readonly #parts: ReadonlyMap<string, Part>
  /** How far each part came that was opened, to be asked when it has been read. */
  readonly #unpackings = new Map<string, Unpacking>()
  /** Parts of an OpenDocument file that a password locks. */
  #locks: ReadonlyMap<string, PartLock> = new Map()
  /** In the order in which they are tried. */
  #passwords: string[] = []

  private constructor(access: RandomAccess, parts: ReadonlyMap<string, Part>) {
    this.access = access
    this.#parts = parts
  }

  /** Undefined when the bytes are no archive, or one without its list of contents. */
  static async of(access: RandomAccess): Promise<OfficePackage | undefined> {
    const directory = await zipDirectory(access, ARCHIVE_ENTRIES_MAX)
    if (!directory) return undefined
    const parts = new Map<string, Part>()
    for (const entry of directory.entries) {
      const from = entry.isFolder || !METHODS.includes(entry.method) ? undefined : await contentsAt(access, entry)
      if (from !== undefined) parts.set(entry.name.replaceAll('\\', '/').normalize('NFC'), { entry, from })
    }
    return new OfficePackage(access, parts)
  }

  /** The names of all parts in the order of code units. */
  get names(): readonly string[] {
    return [...this.#parts.keys()].sort()
  }

  /**
   * Opens what a password locks in an OpenDocument file: its parts can then be read like any others. `main` is the part by
   * which passwords are tried.
   */
  async unlock(main: string, passwords: readonly string[]): Promise<'open' | 'wrong-password' | 'unknown'> {
    const locks = await locksOf(await this.text('META-INF/manifest.xml'))
    if (locks === 'unknown') return 'unknown'
    this.#locks = locks
    this.#passwords = [...passwords]
    const source = locks.has(main) ? this.open(main) : undefined
    if (source) await source.peek(1)
    return source && this.#unpackings.get(main)?.stopped === 'damaged' ? 'wrong-password' : 'open'
  }

  /** A part, to be read from its beginning; undefined when it is not there. */
  open(name: string): PeekedSource | undefined {
    const part = this.#parts.get(name)
    const how = part && this.#wayInto(name, part.entry.method)
    if (!part || !how) return undefined
    const packed = rangeSource(this.access, part.from, part.from + part.entry.packed)
    if (how === 'stored') return new PeekedSource(packed)
    const unpacking = unpackingBegins()
    this.#unpackings.set(name, unpacking)
    return new PeekedSource(piecesSource(unpack(packed, how, unpacking)))
  }

  /** A locked part is stored as it is, and deflated inside. */
  #wayInto(name: string, method: number): Decompress | 'stored' | undefined {
    const lock = this.#locks.get(name)
    if (!lock) return method === 0 ? 'stored' : methodOf(method)
    return (packed) => inflate(unlockedPieces(packed, lock, this.#passwords))
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
  return (x ?? 0) - (y ?? 0) || byCodeUnit(a, b)
}

/** The whole file as a package, or the refusal why it is none. */
export async function packageOf(opening: Opening): Promise<OfficePackage | Passage> {
  const access = await anywhereIn(opening)
  if (!access) return refuse(opening, TOO_LARGE_TO_HOLD)
  return (
    (await OfficePackage.of(access)) ??
    refuse(opening, {
      reason: 'damaged',
      advice: `cut off at byte ${access.size}, before the list of its parts; ask for a whole copy`,
    })
  )
}

/** How sure a format is that a zip archive is its own that only its ending says so: surer than that it is an archive. */
const BY_ENDING = 0.95

/** How sure a format is of a head: by a part that stands in its first entries, else by the ending of its name; else 0. */
export function packageClaim(
  { bytes, extension }: Pick<Head, 'bytes' | 'extension'>,
  part: string,
  endings: RegExp,
): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
  if (hasEntry(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), part)) return 1
  return endings.test(extension) ? BY_ENDING : 0
}

const ENTRY = Buffer.from([0x50, 0x4b, 3, 4])
const ENTRY_BYTES = 30

/**
 * Whether one of the first entries has that very name. What is packed is passed over, since it may hold another archive;
 * where an entry does not say how long it is (APPNOTE 4.4.4, bit 3), the next one is looked for.
 */
function hasEntry(head: Buffer, name: string): boolean {
  for (let at = 0; at >= 0 && at + ENTRY_BYTES <= head.length && head.indexOf(ENTRY, at) === at; ) {
    const nameEnd = at + ENTRY_BYTES + head.readUInt16LE(at + 26)
    if (head.toString('latin1', at + ENTRY_BYTES, nameEnd).replaceAll('\\', '/') === name) return true
    const from = nameEnd + head.readUInt16LE(at + 28)
    const saysNoLength = (head.readUInt16LE(at + 6) & 8) !== 0
    at = saysNoLength ? head.indexOf(ENTRY, from) : from + head.readUInt32LE(at + 18)
  }
  return false
}
