import type { Finding } from '#detect/index.ts'
import type { SourceAddress } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Tokenizer } from '#kernel/keyed-tokens.ts'
import type { Place, QuickFindings } from '#reading/index.ts'
import { type Cell, openParquetWriter, type ParquetWriter } from '#store/index.ts'

const COLUMNS = {
  file: 'varchar',
  part: 'varchar',
  row: 'integer',
  column: 'varchar',
  offset: 'bigint',
  length: 'integer',
  item: 'varchar',
  token: 'varchar',
  sure: 'varchar',
  by: 'varchar',
  role: 'varchar',
} as const

const BATCH_ROWS = 16_384
const SMALL_CACHE = 20_000
const TOKEN_DIGITS = 32

function kindAt(found: QuickFindings, i: number): QuickFindings['kinds'][number] {
  const kind = found.kinds[found.kindOf[i] ?? -1]
  if (!kind) throw new Error('a finding of a part has no kind')
  return kind
}

const emptyColumns = (reveal: boolean): Cell[][] =>
  Array.from({ length: Object.keys(COLUMNS).length + (reveal ? 1 : 0) }, () => [])

/** Collects findings as they are made, token instead of value, in the order of the evidence. */
export class FindingsFile {
  readonly #writer: ParquetWriter
  readonly #token: Tokenizer
  /** Many values repeat at once (sex, age, a prefecture); tokens of short ones are kept for a while. */
  readonly #recent = new Map<string, string>()
  readonly #reveal: boolean
  #columns: Cell[][]
  #known: SourceAddress = { file: '', part: '', row: 0 }
  readonly counts = new Map<DataKind, number>()
  /** Findings so far. */
  rows = 0

  private constructor(writer: ParquetWriter, token: Tokenizer, reveal: boolean) {
    this.#writer = writer
    this.#token = token
    this.#reveal = reveal
    this.#columns = emptyColumns(reveal)
  }

  /** Begins a file. With `reveal` it holds the values too, because somebody asked for exactly that. */
  static async open(file: string, token: Tokenizer, reveal = false): Promise<FindingsFile> {
    const columns = reveal ? { ...COLUMNS, value: 'varchar' as const } : COLUMNS
    return new FindingsFile(await openParquetWriter({ file, columns }), token, reveal)
  }

  /**
   * Adds one finding; `column` is how outputs name its column, empty in free text; `place` is null for formats whose bytes
   * are not text.
   */
  add(at: SourceAddress, column: string, finding: Finding, place: Place | null): void {
    if (at.row <= this.#known.row && at.file === this.#known.file && at.part === this.#known.part) return
    const { item } = finding
    const row: readonly Cell[] = [
      at.file,
      at.part,
      at.row,
      column,
      place === null ? null : BigInt(place.offset),
      place === null ? null : place.length,
      item,
      this.#tokenOf(item, finding.value.reveal('its token stands for it')),
      finding.sure,
      finding.by,
      finding.role,
      ...(this.#reveal ? [finding.value.reveal('asked for with --reveal')] : []),
    ]
    this.#push(row)
    this.counts.set(item, (this.counts.get(item) ?? 0) + 1)
  }

  /** Findings of this part of a file up to this row are here already: what `add` tells of them is passed over from now on. */
  passOver(upTo: SourceAddress): void {
    this.#known = upTo
  }

  /** Adds the findings of one part of a table, whose first row stands at `at`; `names` is how outputs name its columns. */
  async addPart(at: SourceAddress, names: readonly string[], found: QuickFindings): Promise<void> {
    const tokens = Buffer.from(found.tokens.buffer, found.tokens.byteOffset, found.tokens.length)
    for (let i = 0; i < found.count; i++) {
      const column = found.columns[i] ?? 0
      const kind = kindAt(found, i)
      this.#push([
        at.file,
        at.part,
        at.row - 1 + (found.rows[i] ?? 0),
        names[column] ?? String(column),
        BigInt(found.offsets[i] ?? 0),
        found.lengths[i] ?? 0,
        kind.item,
        tokens.toString('latin1', i * TOKEN_DIGITS, (i + 1) * TOKEN_DIGITS),
        kind.sure,
        kind.by,
        kind.role,
        ...(this.#reveal ? [found.values?.[i] ?? ''] : []),
      ])
      this.counts.set(kind.item, (this.counts.get(kind.item) ?? 0) + 1)
      if (i % BATCH_ROWS === 0) await this.settle()
    }
    await this.settle()
  }

  /** Adds findings of the same columns that stand in another such file, from one row on. */
  async takeOver(file: string, from: number, count: number): Promise<void> {
    if (count === 0) return
    await this.#flush()
    await this.#writer.takeOver(file, from, count)
    this.rows += count
  }

  #push(row: readonly Cell[]): void {
    this.rows++
    for (let i = 0; i < row.length; i++) this.#columns[i]?.push(row[i] ?? null)
  }

  #tokenOf(item: DataKind, value: string): string {
    if (value.length > 6) return this.#token(item, value)
    const key = `${item}\0${value}`
    const known = this.#recent.get(key)
    if (known) return known
    if (this.#recent.size >= SMALL_CACHE) this.#recent.clear()
    const made = this.#token(item, value)
    this.#recent.set(key, made)
    return made
  }

  /** Writes what has gathered when it is worth it, always as much at once, so that equal findings make an equal file. */
  async settle(): Promise<void> {
    while ((this.#columns[0]?.length ?? 0) >= BATCH_ROWS)
      await this.#writer.add(this.#columns.map((column) => column.splice(0, BATCH_ROWS)))
  }

  async #flush(): Promise<void> {
    await this.settle()
    await this.#writer.add(this.#columns)
    this.#columns = emptyColumns(this.#reveal)
  }

  /** Finishes the file; gives the number of findings. */
  async close(): Promise<number> {
    await this.#flush()
    return await this.#writer.close()
  }

  abandon(): void {
    this.#writer.abandon()
  }
}
