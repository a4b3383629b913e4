import type { DataKind } from '#kernel/data-kinds.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { foldWidth } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'

/** Something else of somebody in a cell: its offsets and normal form, and who read it. */
export interface Besides {
  readonly item: DataKind
  readonly start: number
  readonly end: number
  readonly value: string
  readonly by: string
}

/** What stands between the parts of a cell; a stroke between digits belongs to a date. */
const BETWEEN = /[|\t\n]|(?<!\d) ?\/ ?|\/(?!\d)|[、;] ?| {2,}/

/** What can be told without a label, in this order, if a part has what the pattern asks for. */
const PARTS: readonly (readonly [DataKind, RegExp])[] = [
  ['email', /@/],
  ['phone', /^(?:(?:tel|電話|携帯)[:. ]?)?\+?\(?\d[\d() -]{8,}$/i],
  ['postal-code', /^〒|^\d{3}-\d{4}$/],
  ['birth-date', /\d.{3,}\d|年/],
  ['age', /\d ?[歳才]$/],
  ['sex', /^(?:男|女)性?$/],
]

/** The parts of a cell, such as `山田 太郎／男／48歳／06-6841-9876`, that nobody has taken and that can be nothing else. */
export function besidesIn(
  reader: Reader,
  text: string,
  taken: readonly Pick<Besides, 'start' | 'end'>[],
): readonly Besides[] {
  const folded = foldWidth(text)
  // Folding that changes the length would move the places.
  if (folded.length !== text.length) return []
  const found: Besides[] = []
  for (let from = 0; from < folded.length; ) {
    const rest = folded.slice(from)
    const border = BETWEEN.exec(rest)
    const part = border ? rest.slice(0, border.index) : rest
    const start = from + part.length - part.trimStart().length
    const end = start + part.trim().length
    if (end > start && taken.every((other) => other.end <= start || other.start >= end))
      for (const [item, shape] of PARTS) {
        const read = shape.test(part.trim()) ? reader.read(item, part.trim()) : null
        if (!read) continue
        found.push({ item, start, end, value: read.value, by: read.by })
        break
      }
    from += part.length + (border?.[0].length ?? 1)
  }
  return found
}

const TAIL = /[ ,/]+(?:(?:tel|電話)[:. ]?)?(\(?0\d{1,4}[)-] ?\d{1,4}-\d{3,4}|0[5789]0-?\d{4}-?\d{4})$/i

/** The telephone number that an address ends with, and where the address ends before it; null for an address alone. */
export function trailingPhone(reader: Reader, address: string): (Besides & { readonly before: number }) | null {
  const folded = foldWidth(address)
  const m = folded.length === address.length ? TAIL.exec(folded) : null
  const number = m?.[1]
  const read = number ? reader.read('phone', number) : null
  if (!m || !number || !read || m.index === 0) return null
  const start = folded.length - number.length
  return { item: 'phone', start, end: folded.length, value: read.value, by: read.by, before: m.index }
}

/** What may hold several things, and so many cells of a column by which it is told. */
const COULD: ReadonlySet<ColumnMeaning['use']> = new Set(['name', 'address', 'unknown'])
const [CELLS_LOOKED_AT, SHARE_MIN] = [50, 0.3]

/** Whether some cells of a column hold other things of the same person besides what the column means. */
export function holdsSeveral(reader: Reader, cells: readonly string[], { use, piece }: ColumnMeaning): boolean {
  if (!COULD.has(use) || piece) return false
  const some = cells.slice(0, CELLS_LOOKED_AT)
  const holding = some.filter((cell) =>
    use === 'address'
      ? trailingPhone(reader, cell.trim())
      : BETWEEN.test(foldWidth(cell).trim()) && besidesIn(reader, cell, []).length > (use === 'unknown' ? 1 : 0),
  )
  return holding.length > 0 && holding.length >= SHARE_MIN * some.length
}
