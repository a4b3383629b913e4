import type { FoundRecords, Kind } from '#detect/index.ts'
import type { TokenLanes, TokensOfKind } from '#kernel/keyed-tokens.ts'
import { masked } from '#kernel/masking.ts'
import { type EncodedRows, type FewRows, FoundRows, GROUP_ROWS, OWN_GROUP_ROWS } from './found-rows.ts'

/** The findings of one part of a file; rows are counted from 1 at the beginning of the part. */
export interface PartFindings {
  readonly groups: readonly EncodedRows[]
  /** Those that are too few for a group. */
  readonly few: FewRows | null
  readonly kinds: readonly Kind[]
  /** How outputs name the columns that have findings; a row may have more than its table. */
  readonly columns: readonly string[]
  /** What there is of each kind in each column. */
  readonly counts: readonly KindCount[]
}

/** How many findings there are of a kind in a column, and what a reviewer may see of the first: different, masked. */
export interface KindCount {
  readonly column: number
  readonly kind: number
  readonly findings: number
  readonly samples: readonly string[]
}

/** So many different samples are kept of a kind in a column. */
export const SAMPLES_MAX = 3
/** So many findings are looked at for them, since many items look alike once masked. */
const LOOKED_AT = 32

/** Where a part stands, and who makes its tokens. */
export interface GatheringWish {
  readonly file: string
  readonly part: string
  /** How outputs name the columns. */
  readonly names: readonly string[]
  readonly tokens: TokenLanes
  readonly reveal: boolean
}

interface Counted extends KindCount {
  findings: number
  readonly item: Kind['item']
  readonly addToken: TokensOfKind
  readonly samples: string[]
}

/** Rows are taken into the same room for every part that a thread scans. */
let room: FoundRows | undefined

/** Takes the findings of a part as the scan hands them on, token instead of value, and encodes them when they are many. */
export class PartGatherer {
  readonly #wish: GatheringWish
  readonly #rows: FoundRows
  readonly #groups: EncodedRows[] = []
  readonly #kinds: Kind[] = []
  readonly #columns: string[]
  readonly #marks = new Map<number, number>()
  readonly #counts: Counted[] = []

  constructor(wish: GatheringWish) {
    this.#wish = wish
    this.#rows = room ??= new FoundRows(GROUP_ROWS, wish.reveal)
    // What waits is of a part that was given up.
    wish.tokens.settle(this.#rows.tokens)
    this.#rows.clear()
    this.#columns = [...wish.names]
  }

  take({ words, count, firstRow, base, kind: kindOf, values }: FoundRecords): void {
    const [rows, { reveal }] = [this.#rows, this.#wish]
    for (let i = 0; i < count; i++) {
      const mark = words[4 * i + 1] ?? 0
      const known = this.#counts[this.#numberOf(mark, kindOf)]
      if (!known || i >= values.count) throw new Error('a finding without its kind or value')
      const { column, kind, item } = known
      const [row, offset] = [firstRow + (words[4 * i] ?? 0), base + (words[4 * i + 2] ?? 0)]
      const value = reveal ? values.text(i) : ''
      const at = rows.add({ row, spot: 0, column, kind, offset, length: words[4 * i + 3] ?? 0 }, value)
      known.addToken(values.bytes, values.startOf(i), values.ends[i] ?? 0, rows.tokens, at)
      if (known.findings++ < LOOKED_AT) addSample(known.samples, masked(item, values.text(i)))
      if (rows.count === rows.room) this.#encode()
    }
  }

  /** A mark stands for the same kind in the same column throughout a scan. */
  #numberOf(mark: number, kind: FoundRecords['kind']): number {
    const known = this.#marks.get(mark)
    if (known !== undefined) return known
    const column = mark & 0xffff
    for (let i = this.#columns.length; i <= column; i++) this.#columns.push(String(i))
    const what = kind(mark)
    const { item } = what
    const addToken = this.#wish.tokens.ofKind(item)
    const counted = { column, kind: this.#kinds.push(what) - 1, findings: 0, samples: [], item, addToken }
    const number = this.#counts.push(counted) - 1
    this.#marks.set(mark, number)
    return number
  }

  #encode(): void {
    const { file, part, tokens } = this.#wish
    tokens.settle(this.#rows.tokens)
    const names = { spots: [{ file, part }], columns: this.#columns, kinds: this.#kinds }
    this.#groups.push(this.#rows.encode(0, this.#rows.count, names))
    this.#rows.clear()
  }

  /** All that were found. */
  found(): PartFindings {
    const rows = this.#rows
    this.#wish.tokens.settle(rows.tokens)
    if (rows.count > 0 && (this.#groups.length > 0 || rows.count >= OWN_GROUP_ROWS)) this.#encode()
    const [groups, kinds, columns] = [this.#groups, this.#kinds, this.#columns]
    const counts = this.#counts.map(({ column, kind, findings, samples }) => ({ column, kind, findings, samples }))
    return { groups, few: rows.count === 0 ? null : rows.copied(), kinds, columns, counts }
  }
}

/** Keeps a masked value unless there are enough, or one that looks the same. */
export function addSample(samples: string[], shown: string): void {
  if (samples.length < SAMPLES_MAX && !samples.includes(shown)) samples.push(shown)
}
