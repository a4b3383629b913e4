import type { Finding } from '#detect/index.ts'
import type { SourceAddress } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { TOKEN_WORDS, type TokenLanes, tokenLanes, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { FormerGroups, GroupedFile } from '#parquet/index.ts'
import {
  FoundRows,
  findingsShape,
  GROUP_ROWS,
  memoryOf,
  OWN_GROUP_ROWS,
  type PartFindings,
  type Place,
  wholeGroup,
} from '#reading/index.ts'
import { FindingNames } from './finding-names.ts'
import { formerFindings } from './former-findings.ts'

/**
 * Collects findings as they are made, token instead of value, in the order of the evidence, and writes them in groups of
 * rows while it goes on, so that memory does not grow with them. A file with many findings has groups of its own; files
 * with few share some. So equal evidence makes equal bytes, and what is known of a file can be taken over as it stands.
 */
export class FindingsFile {
  readonly #file: GroupedFile
  readonly #reveal: boolean
  readonly #tokens: TokenLanes
  /** Rows of files that share a group, then those of the file that is being searched. */
  readonly #waiting: FoundRows
  #names = new FindingNames()
  /** Where the rows of the present file begin, and whether it has groups of its own. */
  #began = 0
  #isLarge = false
  #present = ''
  #known: { readonly file: string; readonly rows: ReadonlyMap<string, number> } = { file: '', rows: new Map() }
  readonly counts = new Map<DataKind, number>()
  /** Findings so far. */
  rows = 0

  private constructor(file: string, key: WorkspaceKey, reveal: boolean) {
    this.#file = new GroupedFile(file, findingsShape(reveal))
    this.#tokens = tokenLanes(key)
    this.#reveal = reveal
    this.#waiting = new FoundRows(2 * GROUP_ROWS, reveal)
  }

  /** Begins a file. With `reveal` it holds the values too, because somebody asked for exactly that. */
  static open(file: string, key: WorkspaceKey, reveal = false): FindingsFile {
    return new FindingsFile(file, key, reveal)
  }

  /**
   * Adds one finding; `column` is how outputs name its column, empty in free text; `place` is null for formats whose bytes
   * are not text. Tells whether it is new, and not one of those that `passOver` names.
   */
  add(at: SourceAddress, column: string, finding: Finding, place: Place | null): boolean {
    if (at.file === this.#known.file && at.row <= (this.#known.rows.get(at.part) ?? 0)) return false
    const value = finding.value.reveal(this.#reveal ? 'asked for with --reveal' : 'its token stands for it')
    const to = this.#place(at, column, finding, place, value)
    this.#tokens.add(finding.item, value, this.#waiting.tokens, to)
    this.#count(finding.item, 1)
    return true
  }

  /** Makes room for a finding; gives the place of its token. */
  #place(
    at: SourceAddress,
    column: string,
    kind: Pick<Finding, 'item' | 'sure' | 'by' | 'role'>,
    place: Place | null,
    value: string,
  ): number {
    if (at.file !== this.#present) this.#endStretch(at.file)
    const waiting = this.#waiting
    if (waiting.count - this.#began === GROUP_ROWS) {
      this.#write()
      this.#isLarge = true
    }
    this.rows++
    const numbers = this.#names.numbersOf(at, column, kind)
    return waiting.add({ row: at.row, ...numbers, offset: place?.offset ?? -1, length: place?.length ?? 0 }, value)
  }

  /** Writes all rows that wait: those that share a group, then those of the present file. */
  #write(): void {
    const [waiting, began] = [this.#waiting, this.#began]
    this.#tokens.settle(waiting.tokens)
    if (began > 0) this.#file.append(wholeGroup(waiting.encode(0, began, this.#names), 0))
    if (waiting.count > began) this.#file.append(wholeGroup(waiting.encode(began, waiting.count, this.#names), 0))
    waiting.clear()
    this.#names = new FindingNames()
    this.#began = 0
  }

  /** The rows of the present file are all there: another one follows. */
  #endStretch(next: string): void {
    const waiting = this.#waiting
    if (this.#isLarge || waiting.count - this.#began >= OWN_GROUP_ROWS) this.#write()
    this.#began = waiting.count
    if (waiting.count >= GROUP_ROWS) this.#write()
    this.#isLarge = false
    this.#present = next
  }

  #count(item: DataKind, findings: number): void {
    this.counts.set(item, (this.counts.get(item) ?? 0) + findings)
  }

  /** Findings of this file up to so many rows of each part are here already: what `add` tells of them is passed over from now on. */
  passOver(file: string, rows: ReadonlyMap<string, number>): void {
    this.#known = { file, rows }
  }

  /** Adds the findings of one part of a table or log, whose first row stands at `at`. */
  addPart(at: SourceAddress, { groups, few, kinds, columns, counts }: PartFindings): void {
    const rowsBefore = at.row - 1
    for (const { kind, findings } of counts) {
      const item = kinds[kind]?.item
      if (item) this.#count(item, findings)
    }
    if (groups.length > 0) {
      this.#endStretch('')
      this.#write()
    }
    for (const group of groups) {
      this.#file.append(wholeGroup(group, rowsBefore))
      this.rows += group.row.count
      release(memoryOf(group))
    }
    for (let i = 0; few && i < few.row.length; i++) {
      const kind = kinds[few.kind[i] ?? 0]
      if (!kind) throw new Error('a finding of a kind that nobody gave')
      const place = { offset: few.offset[i] ?? 0, length: few.length[i] ?? 0 }
      const address = { file: at.file, part: at.part, row: rowsBefore + (few.row[i] ?? 0) }
      const to = this.#place(address, columns[few.column[i] ?? 0] ?? '', kind, place, few.values?.[i] ?? '')
      this.#waiting.tokens.set(few.tokens.subarray(TOKEN_WORDS * i, TOKEN_WORDS * (i + 1)), to)
    }
  }

  /** Adds the findings of one file, which stand in another such file from one row on, in the order of the evidence. */
  async takeOver(file: string, from: number, count: number): Promise<void> {
    if (count === 0) return
    if (this.#reveal) throw new Error('findings with values are not taken over')
    this.#endStretch('')
    const former = new FormerGroups(file, findingsShape(false))
    try {
      for await (const rows of former.rows(from, count, count >= OWN_GROUP_ROWS)) {
        if ('whole' in rows) {
          this.#write()
          this.#file.append(rows.whole)
          this.rows += rows.whole[0]?.rows ?? 0
          continue
        }
        for (const { at, column, kind, place, token } of formerFindings(rows))
          this.#waiting.tokens.set(token, this.#place(at, column, kind, place, ''))
      }
    } finally {
      former.close()
    }
  }

  /** Finishes the file; gives the number of findings. */
  async close(): Promise<number> {
    this.#endStretch('')
    this.#write()
    return this.#file.close()
  }

  abandon(): void {
    this.#file.abandon()
  }
}

/** Gives memory back at once: megabytes that wait for the collector make it go through everything else again and again. */
function release(memory: readonly ArrayBufferLike[]): void {
  for (const each of memory) if (each instanceof ArrayBuffer) each.transfer(0)
}
