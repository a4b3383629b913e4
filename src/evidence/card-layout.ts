import { cellKeys, isHeaderAgain, type KeyedCell, keyedCells, type Printed } from './card-cells.ts'
import { countersOf } from './card-counters.ts'
import type { CardRow } from './card-row.ts'
import { filledCount, type KnowsLabels } from './grid-shape.ts'
import { isDataShaped } from './header-shape.ts'
import { isPrintedSign } from './split-cells.ts'

/** How the cards of a sheet are drawn: what is printed on each of them, and where. */
export interface CardLayout {
  /** Column and text of the cell by which a card is told. */
  readonly anchor: { readonly column: number; readonly text: string }
  /** How many rows above its anchor a card begins. */
  readonly lead: number
  /** Whether all cards have the same rows, so that cells are told by their place rather than by their turn. */
  readonly isEven: boolean
  readonly printed: ReadonlyMap<string, Printed>
  /** Where several cards stand beside each other: the column of the first label, and how many columns a card takes. */
  readonly beside: { readonly from: number; readonly breadth: number } | undefined
  /** Row below the anchor and column of titles that only count the cards, such as `No.1`; where cards are even. */
  readonly counters: ReadonlySet<string>
  /** Rows above the first card. */
  readonly preamble: number
  /** The header of a table in which each row says one thing of somebody, for the columns that hold no labels; empty for others. */
  readonly titles: readonly string[]
}

/** So many cards at least tell what is printed from what is filled in. */
const CARDS_MIN = 3
const LABELS_MIN = 3
/** In so many cards, without the last one, which may be cut, a printed cell has to be. */
const SHARE_MIN = 0.97
const LABEL_LENGTH_MAX = 40
/** Printed cells of all cells, rows with them or right below of all rows, and labels with a value of all labels. */
const CELLS_MIN = 0.25
const ROWS_MIN = 0.5
const USED_MIN = 0.6
const KNOWN_MIN = 0.2
/** Titles above the first card. */
const PREAMBLE_MAX = 6
/** Words for nothing stand in card after card without being printed there. */
const NOTHING =
  /^(?:[-‐ー－―]+|なし|無し?|特になし|該当(?:なし|せず)|未定|不明|none|n\/?a|null|no|yes|有|有り|あり|男|女)$/i

/**
 * How cards are drawn, if the rows are cards: blocks of rows that come over and over with the same cells between others, such as
 * one form below the other. A cell that all blocks have is a label whatever it says. Undefined for anything else, tables
 * above all, whose cells recur as well: labels must have values to their right or below, in most rows, and
 * some must be known, unless something parts the blocks.
 */
export function cardLayout(rows: readonly CardRow[], knows: KnowsLabels): CardLayout | undefined {
  for (const anchor of anchorsOf(rows)) {
    const layout = layoutBy(anchor, rows, knows)
    if (layout) return layout
  }
  return undefined
}

interface Anchor {
  readonly column: number
  readonly text: string
  /** Indices of the rows that it stands in. */
  readonly in: readonly number[]
}

/** The first cells that come as often as others do, and never in rows one behind the other. */
function anchorsOf(rows: readonly CardRow[]): readonly Anchor[] {
  const found = new Map<string, { column: number; text: string; in: number[] }>()
  rows.forEach(({ cells }, i) => {
    cells.forEach((cell, column) => {
      const text = cell.trim()
      if (text === '' || text.length > LABEL_LENGTH_MAX || NOTHING.test(text) || isDataShaped(text)) return
      const key = `${column} ${text}`
      const entry = found.get(key) ?? { column, text, in: [] }
      entry.in.push(i)
      found.set(key, entry)
    })
  })
  const filled = rows.reduce((sum, { cells }) => sum + filledCount(cells), 0)
  const byTimes = new Map<number, Anchor[]>()
  for (const entry of found.values()) {
    const gaps = entry.in.slice(1).map((row, i) => row - (entry.in[i] ?? 0))
    if (entry.in.length < CARDS_MIN || gaps.some((gap) => gap < 2)) continue
    const times = entry.in.length
    byTimes.set(times, [...(byTimes.get(times) ?? []), entry])
  }
  return [...byTimes]
    .filter(([times, all]) => all.length >= LABELS_MIN && all.length * times >= 0.5 * CELLS_MIN * filled)
    .sort(([a, one], [b, other]) => other.length - one.length || a - b)
    .slice(0, 3)
    .flatMap(([times, all]) => [...all, ...(byTimes.get(times + 1) ?? [])].sort(byPlace)[0] ?? [])
}

/** The last card may be cut behind its first cell, which then comes once more than the others. */
const byPlace = (a: Anchor, b: Anchor): number => (a.in[0] ?? 0) - (b.in[0] ?? 0) || a.column - b.column

function layoutBy(anchor: Anchor, rows: readonly CardRow[], knows: KnowsLabels): CardLayout | undefined {
  const lead = leadOf(anchor, rows)
  const starts = anchor.in.map((row) => row - lead)
  const preamble = starts[0] ?? 0
  if (preamble > PREAMBLE_MAX) return undefined
  const blocks = starts.map((start, i) => rows.slice(start, starts[i + 1]))
  const places = anchor.in.map((row) => rows[row]?.at ?? 0)
  const steps = new Set(places.slice(1).map((at, i) => at - (places[i] ?? 0)))
  const isEven = steps.size === 1
  const times = new Map<string, number>()
  const keyed = blocks.map((block, i) => keyedCells(block, cellKeys(isEven, places[i] ?? 0)))
  const complete = keyed.length > CARDS_MIN ? keyed.slice(0, -1) : keyed
  for (const cells of complete)
    for (const { key, text } of cells.flat())
      if (!NOTHING.test(text) && text.length <= LABEL_LENGTH_MAX) times.set(key, (times.get(key) ?? 0) + 1)
  const constant = new Set([...times].flatMap(([key, n]) => (n >= SHARE_MIN * complete.length ? [key] : [])))
  const printed = printedCells(keyed, constant, knows)
  if (isHeaderAgain(keyed, printed)) return undefined
  const isParted = starts.slice(1).every((start) => (rows[start]?.at ?? 0) > (rows[start - 1]?.at ?? 0) + 1)
  if (!areCards(keyed, printed, { knows, isParted })) return undefined
  const { column, text } = anchor
  const beside = isEven ? besideOf(keyed[0] ?? [], printed) : undefined
  const counters = isEven ? countersOf(blocks, places) : new Set<string>()
  const title = rows[preamble - 1]
  const titles = !isParted && title && filledCount(title.cells) > 1 ? title.cells : []
  return { anchor: { column, text }, lead, isEven, printed, beside, counters, preamble, titles }
}

/** Rows above every anchor that belong to its card: those up to the next gap, where gaps part all cards. */
function leadOf(anchor: Anchor, rows: readonly CardRow[]): number {
  const above = anchor.in.map((row, i) => {
    let lead = 0
    const least = i === 0 ? 0 : (anchor.in[i - 1] ?? 0) + 1
    while (row - lead > least && (rows[row - lead]?.at ?? 0) === (rows[row - lead - 1]?.at ?? 0) + 1) lead++
    return { lead, isParted: row - lead > least || i === 0 }
  })
  return above.every(({ isParted }) => isParted) ? Math.min(...above.map(({ lead }) => lead)) : 0
}

/** The printed cells that something else stands beside, to their right or below where nothing printed stands before it. */
function answered(
  cards: readonly (readonly (readonly KeyedCell[])[])[],
  isPrinted: (cell: KeyedCell) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const card of cards)
    card.forEach((row, i) => {
      row.forEach((cell, c) => {
        if (!isPrinted(cell)) return
        const [right, next = []] = [row[c + 1], card[i + 1]]
        const at = next.findIndex(({ column }) => column === cell.column)
        const [before, below] = [next[at - 1], next[at]]
        const isBelow = below && !isPrinted(below) && !(before && isPrinted(before))
        if ((right && !isPrinted(right)) || isBelow) found.add(cell.key)
      })
    })
  return found
}

/**
 * What each cell is that all cards have: a label where others stand to its right or below it, or alone; the value of a label
 * where it stands behind one that has no other, since all may say the same there.
 */
function printedCells(
  cards: readonly (readonly (readonly KeyedCell[])[])[],
  constant: ReadonlySet<string>,
  knows: KnowsLabels,
): ReadonlyMap<string, Printed> {
  const used = answered(cards, ({ key }) => constant.has(key))
  const printed = new Map<string, Printed>()
  for (const card of cards)
    for (const row of card)
      row.forEach(({ key, text }, c) => {
        if (!constant.has(key) || printed.has(key)) return
        const left = row[c - 1]
        const isAnswer = left && printed.get(left.key) === 'label' && !used.has(left.key) && !knows?.(text)
        const isSign = isPrintedSign(text)
        printed.set(key, isSign ? 'sign' : (isAnswer && !used.has(key)) || isDataShaped(text) ? 'value' : 'label')
      })
  return printed
}

function areCards(
  cards: readonly (readonly (readonly KeyedCell[])[])[],
  printed: ReadonlyMap<string, Printed>,
  { knows, isParted }: { readonly knows: KnowsLabels; readonly isParted: boolean },
): boolean {
  const isLabel = ({ key }: KeyedCell) => printed.get(key) === 'label'
  const rows = cards.flat()
  const cells = rows.flat()
  const labels = [...new Map(cells.filter(isLabel).map((cell) => [cell.key, cell])).values()]
  if (labels.length < LABELS_MIN || cells.filter(isLabel).length < CELLS_MIN * cells.length) return false
  const told = cards.flatMap((card) => card.filter((row, i) => row.some(isLabel) || card[i - 1]?.some(isLabel)))
  if (told.length < ROWS_MIN * rows.length) return false
  // Where all cards say the same, they are no cards of different people.
  const valued = [...answered(cards, ({ key }) => printed.has(key))].filter((key) => printed.get(key) === 'label')
  if (valued.length < USED_MIN * labels.length) return false
  return isParted || !knows || labels.filter(({ text }) => knows(text)).length >= KNOWN_MIN * labels.length
}

/** How far apart the labels of a card come again, as cards stand beside each other. */
function besideOf(
  card: readonly (readonly KeyedCell[])[],
  printed: ReadonlyMap<string, Printed>,
): CardLayout['beside'] {
  const labels = card.flatMap((row, i) =>
    row.flatMap((c) => (printed.get(c.key) === 'label' ? [{ ...c, row: i }] : [])),
  )
  const has = new Set(labels.map(({ row, column, text }) => `${row} ${column} ${text}`))
  const columns = labels.map(({ column }) => column)
  const [from, last] = [Math.min(...columns), Math.max(...columns)]
  for (let breadth = 2; from + breadth <= last; breadth++) {
    const once = labels.filter(({ column }) => column < from + breadth)
    const again = labels.every(({ row, column, text }) =>
      has.has(`${row} ${from + ((column - from) % breadth)} ${text}`),
    )
    if (again && once.length > 1 && labels.length % once.length === 0) return { from, breadth }
  }
  return undefined
}
