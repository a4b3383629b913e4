import type { Finding } from '#detect/index.ts'
import type { SourceAddress } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { tokenWriter, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { type PartFindings, type Place, SpoolWriter } from '#reading/index.ts'
import { copyToParquet, openDuckDb, openParquetWriter, type ParquetWriter, sqlText } from '#store/index.ts'
import { Numbers, SpooledFindings, type Stretch } from './spooled-findings.ts'

const COLUMNS = 'file, part, row, "column", "offset", length, item, token, sure, "by", role'
/** Values that gather before they are written, if somebody asked for values. */
const VALUES_BATCH = 16_384

/** Findings of one part of one file, which follow each other in the spool of this process. */
interface OpenStretch {
  readonly file: string
  readonly part: string
  readonly from: number
  readonly columns: Numbers
  readonly kinds: Numbers
}

/** Rows of another file of findings, which are taken over as they stand there. */
interface TakenOver {
  readonly other: string
  readonly from: number
  to: number
}

/**
 * Collects findings as they are made, token instead of value, in the order of the evidence. They wait on the disk as
 * packed records beside the file, so that memory does not grow with them, and become the file at the end.
 */
export class FindingsFile {
  readonly #file: string
  readonly #spool: SpoolWriter
  readonly #spools: string[]
  readonly #values: ParquetWriter | null
  #waitingValues: string[] = []
  readonly #parts: (Stretch | TakenOver)[] = []
  #open: OpenStretch | undefined
  #known: SourceAddress = { file: '', part: '', row: 0 }
  readonly counts = new Map<DataKind, number>()
  /** Findings so far. */
  rows = 0

  private constructor(file: string, key: WorkspaceKey, values: ParquetWriter | null) {
    this.#file = file
    this.#spools = [`${file}.spool`]
    this.#spool = new SpoolWriter(`${file}.spool`, tokenWriter(key))
    this.#values = values
  }

  /** Begins a file. With `reveal` it holds the values too, because somebody asked for exactly that. */
  static async open(file: string, key: WorkspaceKey, reveal = false): Promise<FindingsFile> {
    const values = reveal ? await openParquetWriter({ file: `${file}.values`, columns: { value: 'varchar' } }) : null
    return new FindingsFile(file, key, values)
  }

  /** Where another thread may write findings that `addPart` then adds; a file of its own for each call. */
  anotherSpool(): string {
    const spool = `${this.#file}.spool-${this.#spools.length}`
    this.#spools.push(spool)
    return spool
  }

  /**
   * Adds one finding; `column` is how outputs name its column, empty in free text; `place` is null for formats whose bytes
   * are not text.
   */
  add(at: SourceAddress, column: string, finding: Finding, place: Place | null): void {
    if (at.row <= this.#known.row && at.file === this.#known.file && at.part === this.#known.part) return
    const { columns, kinds } = this.#stretchOf(at)
    const { item, sure, by, role } = finding
    const kind = kinds.of(JSON.stringify([item, sure, by, role]))
    const [offset, length] = place === null ? [-1, 0] : [place.offset, place.length]
    const value = finding.value.reveal(this.#values ? 'asked for with --reveal' : 'its token stands for it')
    this.#spool.add({ row: at.row, column: columns.of(column), kind, offset, length }, item, value)
    if (this.#values) this.#waitingValues.push(value)
    this.#count(item, 1)
  }

  #stretchOf({ file, part }: SourceAddress): OpenStretch {
    const open = this.#open
    if (open && open.file === file && open.part === part && !open.columns.full && !open.kinds.full) return open
    this.#endStretch()
    const begun = { file, part, from: this.#spool.next, columns: new Numbers(), kinds: new Numbers() }
    this.#open = begun
    return begun
  }

  #endStretch(): void {
    const open = this.#open
    this.#open = undefined
    if (!open) return
    const kinds = open.kinds.texts.map((text): Stretch['kinds'][number] => {
      const [item, sure, by, role]: [DataKind, Finding['sure'], string, Finding['role']] = JSON.parse(text)
      return { item, sure, by, role }
    })
    const { file, part, from, columns } = open
    const stretch = { spool: this.#spools[0] ?? '', from, count: this.#spool.next - from, rowsBefore: 0 }
    this.#parts.push({ ...stretch, file, part, columns: columns.texts, kinds })
  }

  #count(item: DataKind, findings: number): void {
    this.rows += findings
    this.counts.set(item, (this.counts.get(item) ?? 0) + findings)
  }

  /** Findings of this part of a file up to this row are here already: what `add` tells of them is passed over from now on. */
  passOver(upTo: SourceAddress): void {
    this.#known = upTo
  }

  /**
   * Adds the findings of one part of a table, whose first row stands at `at`; `names` is how outputs name its columns.
   * They stand in `spool`, which `anotherSpool` gave.
   */
  async addPart(at: SourceAddress, names: readonly string[], spool: string, found: PartFindings): Promise<void> {
    this.#endStretch()
    const { from, count, kinds, width, counts, values } = found
    const columns = Array.from({ length: Math.max(names.length, width) }, (_, i) => names[i] ?? String(i))
    const rowsBefore = at.row - 1
    if (count > 0) this.#parts.push({ spool, from, count, rowsBefore, file: at.file, part: at.part, columns, kinds })
    kinds.forEach(({ item }, i) => {
      this.#count(item, counts[i] ?? 0)
    })
    for (const value of values ?? []) this.#waitingValues.push(value)
    await this.settle()
  }

  /** Adds findings of the same columns that stand in another such file, from one row on. */
  async takeOver(file: string, from: number, count: number): Promise<void> {
    if (count === 0) return
    if (this.#values) throw new Error('findings with values are not taken over')
    this.#endStretch()
    const last = this.#parts.at(-1)
    if (last && 'other' in last && last.other === file && last.to === from) last.to += count
    else this.#parts.push({ other: file, from, to: from + count })
    this.rows += count
  }

  /** Writes values that have gathered, when it is worth it and somebody asked for values. */
  async settle(): Promise<void> {
    if (this.#waitingValues.length >= VALUES_BATCH) await this.#values?.add([this.#waitingValues.splice(0)])
  }

  /** Finishes the file; gives the number of findings. */
  async close(): Promise<number> {
    this.#endStretch()
    this.#spool.close()
    if (this.#values) {
      await this.#values.add([this.#waitingValues])
      await this.#values.close()
    }
    await this.#write()
    return this.rows
  }

  async #write(): Promise<void> {
    const spooled = new SpooledFindings()
    const db = await openDuckDb({ threads: 1, memoryLimit: '256MB' })
    try {
      const queries = inRuns(this.#parts).map((run) => ('other' in run ? takenOver(run) : spooled.add(run.stretches)))
      const all = queries.length === 0 ? spooled.add([]) : queries.map((query) => `(${query})`).join(' union all ')
      await spooled.give(db)
      const values = `${this.#file}.values`
      const rows = this.#values ? `from (${all}) positional join read_parquet(${sqlText(values)})` : `from (${all})`
      await copyToParquet(db, `select * ${rows}`, this.#file)
      if (this.#values) this.#spools.push(values)
    } finally {
      db.close()
      spooled.close(this.#spools)
    }
  }

  abandon(): void {
    this.#spool.close()
    this.#values?.abandon()
    new SpooledFindings().close(this.#spools)
  }
}

const takenOver = ({ other, from, to }: TakenOver): string =>
  `select ${COLUMNS} from read_parquet(${sqlText(other)}, file_row_number = true)
   where file_row_number >= ${from} and file_row_number < ${to}`

type Run = TakenOver | { readonly stretches: Stretch[] }

/** Stretches that follow each other together. */
function inRuns(parts: readonly (Stretch | TakenOver)[]): readonly Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if ('other' in part) runs.push(part)
    else if (last && 'stretches' in last) last.stretches.push(part)
    else runs.push({ stretches: [part] })
  }
  return runs
}
