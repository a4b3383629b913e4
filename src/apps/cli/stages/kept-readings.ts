import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { CaseFile, TableMapping } from '#case/index.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { Failure } from '#kernel/failure.ts'
import { tokenizer, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { type LedgerDecision, type PackedRecords, packedBytes, packedOf } from '#ledger/index.ts'
import { openSealedStream, SealedStream } from '#store/index.ts'
import { passwordsFor } from './file-passwords.ts'
import type { ColumnFindings } from './qc-gather.ts'
import type { SearchedFile } from './searched-file.ts'
import type { Input, Source } from './sources.ts'

/** A third of the size at a microsecond a record. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }
const unpacked = (batch: Buffer): PackedRecords => packedOf(zstdDecompressSync(batch))

/** The folder of an output in which the readings of its evidence are kept, sealed. */
export const KEPT = 'kept'

/** What the search of one file gave besides records and rows of findings. */
export interface KeptReading {
  readonly searched: SearchedFile
  readonly columns: readonly ColumnFindings[]
  /** Which rows of findings.parquet are this file's, and how many findings of each kind. */
  readonly findings: {
    readonly from: number
    readonly count: number
    readonly kinds: readonly (readonly [DataKind, number])[]
  }
}

/** The records of a small file stand in the list itself, so that ten thousand mails are not ten thousand files. */
interface Listed extends KeptReading {
  readonly small?: readonly string[]
}

/** Bytes of records from which a file's are kept in a file of their own. */
const SMALL = 64 << 10

export interface KeepingWish {
  readonly caseFile: CaseFile
  readonly mapping: readonly TableMapping[]
  readonly sources: readonly Source[]
  readonly inputs: readonly Input[]
  /** What officers decided about records; rows that they excluded are kept as such. */
  readonly decisions: readonly LedgerDecision[]
  readonly key: WorkspaceKey
  /** Stands for every part of the program that decides what is found. */
  readonly version: string
  /** Where to keep. */
  readonly folder: string
  /** The output of the run before, or null. */
  readonly previous: string | null
}

/**
 * What was found in each file of evidence, kept sealed under the workspace key, so that a later run need not open again
 * what has not changed: not the file, nor how its tables are read, nor the program. A file named by two attacks, or one
 * at which a reader was ended, is read again. The folder may be removed at any time; then all is read again.
 */
export class KeptReadings {
  readonly #wish: KeepingWish
  readonly #former: ReadonlyMap<string, Listed>
  readonly #kept = new Map<string, Listed>()
  readonly #sha256: ReadonlyMap<string, string>
  readonly #timesRead = new Map<string, number>()
  #open:
    | { readonly name: string; readonly waiting: Buffer[]; size: number; stream: SealedStream | undefined }
    | undefined

  private constructor(wish: KeepingWish, former: ReadonlyMap<string, Listed>) {
    this.#wish = wish
    this.#former = former
    this.#sha256 = new Map(wish.inputs.map(({ path, sha256 }) => [path, sha256]))
    for (const { entry } of wish.sources) this.#timesRead.set(entry.file, (this.#timesRead.get(entry.file) ?? 0) + 1)
  }

  /** Opens what the run before kept; nothing when there is none or when it does not open. */
  static async open(wish: KeepingWish): Promise<KeptReadings> {
    await mkdir(join(wish.folder, KEPT), { recursive: true })
    return new KeptReadings(wish, await listOf(wish))
  }

  /** Findings of the run before. */
  get formerFindings(): string {
    return join(this.#wish.previous ?? '', 'findings.parquet')
  }

  /** What was found in this very file before; undefined when it has to be read. */
  of(source: Source): KeptReading | undefined {
    return this.#listed(source)
  }

  #listed(source: Source): Listed | undefined {
    const name = this.#nameOf(source)
    const known = name === null ? undefined : this.#former.get(name)
    if (!known || name === null) return undefined
    return known.small || existsSync(this.#place(this.#wish.previous ?? '', name)) ? known : undefined
  }

  /** The records of a file of which `of` gave something, in pieces. Throws a Failure when they were altered. */
  async *records(source: Source): AsyncGenerator<PackedRecords> {
    const [name, listed] = [this.#nameOf(source), this.#listed(source)]
    if (name === null || !listed) return
    for (const text of listed.small ?? []) yield unpacked(Buffer.from(text, 'base64'))
    if (listed.small) return
    const path = this.#place(this.#wish.previous ?? '', name)
    try {
      for await (const batch of batchesOf(openSealedStream(settingsOf(this.#wish, path, name)))) yield unpacked(batch)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      throw new Failure('failed', `${path} was altered: remove ${join(this.#wish.previous ?? '', KEPT)} and run again`)
    }
  }

  /** Keeps a reading that was taken over; `from` is where its findings stand now. */
  async keep(source: Source, from: number): Promise<void> {
    const [name, listed] = [this.#nameOf(source), this.#listed(source)]
    if (name === null || !listed) return
    const [old, now] = [this.#place(this.#wish.previous ?? '', name), this.#place(this.#wish.folder, name)]
    if (!listed.small) await link(old, now).catch(() => copyFile(old, now))
    this.#kept.set(name, { ...listed, findings: { ...listed.findings, from } })
  }

  /** Keeps records of a file that is being read; all of one file come before those of the next. */
  async add(source: Source, records: PackedRecords): Promise<void> {
    const name = this.#nameOf(source)
    if (this.#open && this.#open.name !== name) await this.abandon()
    if (name === null) return
    const open = (this.#open ??= { name, waiting: [], size: 0, stream: undefined })
    const batch = zstdCompressSync(packedBytes(records), FAST)
    open.waiting.push(batch)
    open.size += batch.length
    if (open.size <= SMALL) return
    const path = this.#place(this.#wish.folder, name)
    open.stream ??= await SealedStream.create(settingsOf(this.#wish, path, name))
    for (const each of open.waiting.splice(0)) await writeBatch(open.stream, each)
  }

  /** A file was read to its end; undefined: its reader was ended on the way, and it is not kept. */
  async end(source: Source, reading: KeptReading | undefined): Promise<void> {
    const name = this.#nameOf(source)
    if (name === null || reading === undefined) return this.abandon()
    if (this.#open && this.#open.name !== name) await this.abandon()
    const open = this.#open
    this.#open = undefined
    await open?.stream?.finish()
    const small = open?.waiting.map((batch) => batch.toString('base64')) ?? []
    this.#kept.set(name, open?.stream ? reading : { ...reading, small })
  }

  /** Gives up what is open. */
  async abandon(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    if (!open?.stream) return
    await open.stream.abandon()
    await rm(this.#place(this.#wish.folder, open.name), { force: true })
  }

  /** Writes the list of what is kept. */
  async finish(): Promise<void> {
    const stream = await SealedStream.create(settingsOf(this.#wish, listPath(this.#wish.folder), LIST))
    await stream.write(Buffer.from(JSON.stringify([...this.#kept])))
    await stream.finish()
  }

  readonly #names = new Map<Source, string | null>()

  /** A keyed token of everything that decides what is found in a file, its content above all; null: it is not kept. */
  #nameOf(source: Source): string | null {
    const known = this.#names.get(source)
    if (known !== undefined) return known
    const { caseFile, mapping, decisions, version, key } = this.#wish
    const { attack, certainty, exposure, entry } = source
    const { file } = entry
    const of = {
      version,
      file,
      sha256: this.#sha256.get(file) ?? '',
      // A database is read with the log beside it, and the log says whether there is one.
      beside: [`${file}-wal`, file.replace(/-wal$/, '')].map((name) => this.#sha256.get(name) ?? ''),
      attack,
      mapping: mapping.filter((table) => table.file === file),
      grades: [certainty, exposure, caseFile.grades.filter((grade) => grade.attack === attack)],
      exclude: [caseFile.exclude, decisions.filter((d) => d.kind === 'exclude' && d.record.file === file)],
      passwords: passwordsFor(caseFile.passwords)(file),
    }
    const name =
      (this.#timesRead.get(file) ?? 0) > 1
        ? null
        : tokenizer(key)('record', `kept\0${canonicalJson(JSON.parse(JSON.stringify(of)))}`)
    this.#names.set(source, name)
    return name
  }

  #place(folder: string, name: string): string {
    return join(folder, KEPT, `${name}.sealed`)
  }
}

const LIST = 'list'
const listPath = (folder: string): string => join(folder, KEPT, `${LIST}.sealed`)

const settingsOf = ({ key, caseFile }: KeepingWish, path: string, name: string) => ({
  path,
  key,
  caseId: caseFile.id,
  purpose: `${KEPT}/${name}`,
})

async function listOf(wish: KeepingWish): Promise<ReadonlyMap<string, Listed>> {
  if (wish.previous === null) return new Map()
  const path = listPath(wish.previous)
  if (!existsSync(path) || !existsSync(join(wish.previous, 'findings.parquet'))) return new Map()
  try {
    const pieces = await Array.fromAsync(openSealedStream(settingsOf(wish, path, LIST)))
    return new Map(JSON.parse(Buffer.concat(pieces).toString('utf8')))
  } catch {
    // Sealed under another key, or not whole: everything is read again.
    return new Map()
  }
}

async function writeBatch(stream: SealedStream, batch: Buffer): Promise<void> {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(batch.length)
  await stream.write(length)
  await stream.write(batch)
}

/** What `writeBatch` wrote, piece by piece. */
async function* batchesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0)
  for await (const piece of pieces) {
    waiting = Buffer.concat([waiting, piece])
    let at = 0
    while (at + 4 <= waiting.length && at + 4 + waiting.readUInt32LE(at) <= waiting.length) {
      const end = at + 4 + waiting.readUInt32LE(at)
      yield waiting.subarray(at + 4, end)
      at = end
    }
    waiting = waiting.subarray(at)
  }
}
