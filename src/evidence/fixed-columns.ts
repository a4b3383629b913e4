import { digitBorders } from './digit-columns.ts'
import { PageHeads } from './page-heads.ts'
import { differ, isWide, MEASURES, type Measure, placed, placesOf, widthOf } from './printed-places.ts'

/** Where the columns of a text of fixed width lie, in places as `printed-places.ts` counts them. */
export interface FixedColumns {
  /** Each column from its first place up to, but without, the next one's. */
  readonly bounds: readonly (readonly [from: number, to: number])[]
  /** How places are counted; as usual where it is not said. */
  readonly measure?: Measure
  /** What is drawn below the header, if anything is. */
  readonly ruler?: RegExp
  /** Lines of a title above the header, empty and drawn ones not counted. */
  readonly titles?: number
  /** Whether a word that lies across the beginning of a column is given whole, to the column where it begins or nearly begins. */
  readonly snaps?: boolean
  /** Whether the text is printed on pages with different headers, each of which has columns of its own. */
  readonly paged?: boolean
}

const LINES_LOOKED_AT = 200
const MIN_LINES = 4

/** `----- ----` of SQL*Plus and sqlcmd, `+----+----+` of mysql, `----+----` of psql. */
const RULER = /^[ |+]*-{2,}(?:[ |+]+-{1,})+[ |+]*$|^[ |+]*={2,}(?:[ |+]+={1,})+[ |+]*$/

/** One line drawn from edge to edge: it parts the header from the rows and says nothing of columns. */
const UNBROKEN_RULE = /^\s*(?:-{8,}|={8,}|[─━═]{4,})\s*$/

/** Whether a line is drawn from edge to edge, without anything written in it. */
export const isUnbrokenRule = (line: string): boolean => UNBROKEN_RULE.test(line)

/** The columns that the beginning of a text shows by a ruler or by everything standing below each other. */
export function fixedColumns(text: string): FixedColumns | undefined {
  // The sign for a new page may stand on a line of its own.
  const all = text.replace(/\f[ \t]*(?:\r\n|\n|\r)/g, '\f').split(/\r\n|\n|\r/)
  const lines = (text.length >= 1 << 15 ? all.slice(0, -1) : all)
    .slice(0, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '')
  const ruler = lines.slice(0, 20).find((line) => RULER.test(line))
  // A ruler with the sign itself that parts the cells says nothing of places: Markdown, tables of Org mode.
  if (ruler !== undefined) return ruler.includes('|') ? undefined : byRuler(ruler)
  if (isPrintedOnPages(lines)) return { bounds: [[0, Number.MAX_SAFE_INTEGER]], paged: true }
  const heads = new PageHeads()
  const once = lines.filter((line) => !heads.repeats(line))
  const titles = heads.length > 1 ? titlesAbove(once.slice(0, heads.length)) : titlesOf(once)
  // Right below the first line of cells a rule belongs to a header; elsewhere it may part cards or chapters.
  const below = once.slice(titles.lines)
  const written = isUnbrokenRule(below[1] ?? '') ? below.filter((line) => !isUnbrokenRule(line)) : below
  const found = written.length >= MIN_LINES ? withDigits(written) : undefined
  return found && titles.written > 0 ? { ...found, titles: titles.written } : found
}

/** A title has so many lines at most. */
const TITLES_MAX = 5
/** Three cells and more, far apart. */
const CELLS_APART = /\S {2,}\S.* {2,}\S/

/** Whether a line looks like cells far apart. */
export const areCells = (line: string): boolean => CELLS_APART.test(line)

/** Whether different headers stand above rules in the first lines of a text; empty lines are not among them. */
export function isPrintedOnPages(lines: readonly string[]): boolean {
  const headers = lines.filter(
    (line, i) => areCells(line) && isUnbrokenRule(lines[i + 1] ?? '') && (i === 0 || !areCells(lines[i - 1] ?? '')),
  )
  return new Set(headers).size >= 2
}

/** The lines above a header that has a rule below it, and how many of them are written. */
function titlesOf(lines: readonly string[]): { readonly lines: number; readonly written: number } {
  const rule = lines.findIndex((line, i) => i > 0 && isUnbrokenRule(line) && areCells(lines[i - 1] ?? ''))
  const above = lines.slice(0, Math.max(0, rule - 1))
  const written = above.filter((line) => !isUnbrokenRule(line))
  const isTitle = written.length <= TITLES_MAX && !written.some(areCells)
  return isTitle ? { lines: above.length, written: written.length } : { lines: 0, written: 0 }
}

/** Of the head of a page all lines are titles but the last that is written, which is the header. */
function titlesAbove(head: readonly string[]): { readonly lines: number; readonly written: number } {
  const header = head.findLastIndex((line) => !isUnbrokenRule(line) && areCells(line))
  const written = head.slice(0, Math.max(0, header)).filter((line) => !isUnbrokenRule(line))
  return { lines: Math.max(0, header), written: written.length }
}

/** The columns that somebody decided, by the places that each takes; what stands behind them belongs to the last. */
export function decidedColumns(widths: readonly number[]): FixedColumns {
  let from = 0
  const bounds = widths.map((width, i) => {
    const start = from
    from += width
    return [start, i + 1 < widths.length ? from : Number.MAX_SAFE_INTEGER] as const
  })
  return { bounds }
}

/** Each run of dashes is a column; what lies between two is a border and belongs to neither. */
function byRuler(ruler: string): FixedColumns | undefined {
  const runs = [...ruler.matchAll(/[-=]+/g)].map((m) => [m.index, m.index + m[0].length] as const)
  // Dashes reach under the borders in mysql and psql, not in SQL*Plus, where the last column goes on to the end.
  const bounds = runs.map(([from, to], i) => [from, i + 1 < runs.length ? to : Number.MAX_SAFE_INTEGER] as const)
  return runs.length >= 2 ? { bounds, ruler: RULER } : undefined
}

/** In so many lines at least no word lies across the beginning of a column. */
const APART_MIN = 0.8

/**
 * The columns of a header whose cells stand two blanks and more apart, if hardly a line below has a word across the beginning of
 * one: of some signs, such as `×`, printers and screens disagree how wide they are.
 */
export function headedColumns(lines: readonly string[]): FixedColumns | undefined {
  const grids = lines.slice(0, LINES_LOOKED_AT).map((line) => placed(line))
  const header = grids[0] ?? []
  const starts = header.flatMap((character, place) =>
    isWord(character) && !isWord(header[place - 1]) && !isWord(header[place - 2]) ? [place] : [],
  )
  if (starts.length < 2 || starts[0] !== 0) return undefined
  const apart = grids.filter((grid) => starts.every((start) => start === 0 || !isWord(grid[start - 1])))
  if (apart.length < APART_MIN * grids.length) return undefined
  return { bounds: starts.map((start, i) => [start, starts[i + 1] ?? Number.MAX_SAFE_INTEGER] as const), snaps: true }
}

/** Two blanks with words behind them, as every line has that fills three columns or more. */
const THREE_WORDS = /[ \u3000][^ \u3000].*[ \u3000][^ \u3000]/s
/** So many lines have a word in most columns. */
const SURE_MIN = 0.9

/** Places at which a word begins in most lines and before which there is a blank in all, counted in the way that gives most of them. */
export function alignedColumns(lines: readonly string[]): FixedColumns | undefined {
  let best: FixedColumns | undefined
  // Laying the lines out costs far more than this look, by which nearly every letter and memo is told.
  if (lines.filter((line) => THREE_WORDS.test(line)).length < SURE_MIN * lines.length) return best
  for (const measure of MEASURES) {
    if (measure !== 'usual' && !differ(lines, measure)) continue
    const found = aligned(lines.map((line) => placed(line, measure)))
    if (!found || found.bounds.length <= (best?.bounds.length ?? 0)) continue
    best = measure === 'usual' ? found : { ...found, measure }
  }
  return best
}

function aligned(grids: readonly (readonly string[])[]): FixedColumns | undefined {
  const apart = wordStarts(grids)
  if (apart.length < 3 || apart[0] !== 0) return undefined
  const sure = grids.filter((grid) => apart.filter((start) => isWord(grid[start])).length >= 0.8 * apart.length).length
  return sure < SURE_MIN * grids.length ? undefined : { bounds: boundsOf(apart) }
}

function wordStarts(grids: readonly (readonly string[])[]): readonly number[] {
  const width = Math.max(...grids.map((grid) => grid.length))
  const starts: number[] = []
  for (let place = 0; place < width; place++) {
    const begins = grids.filter((grid) => isWord(grid[place])).length
    const free = place === 0 || grids.every((grid) => !isWord(grid[place - 1]))
    if (free && begins >= 0.6 * grids.length) starts.push(place)
  }
  return starts.filter(
    (start) => start === 0 || (grids.some((grid) => !isWord(grid[start - 2])) && !areParts(grids, start)),
  )
}

const boundsOf = (starts: readonly number[]): FixedColumns['bounds'] =>
  starts.map((start, i) => [start, starts[i + 1] ?? Number.MAX_SAFE_INTEGER] as const)

/** Lines above the rows that say nothing of what stands in them. */
const HEADER_LINES_MAX = 4
/** So many lines are of one length where they are records of fixed width. */
const EQUAL_MIN = 0.9

/** The same with columns of digits that stand right beside others; these alone where all lines are equally long. */
function withDigits(lines: readonly string[]): FixedColumns | undefined {
  const aligned = alignedColumns(lines)
  // Titles that stand apart tell of all columns there are, and digits are looked for where places are counted as usual.
  if (aligned?.measure || (aligned && areCells(lines[0] ?? '') && !/\d/.test(lines[0] ?? ''))) return aligned
  if (!aligned && !areEquallyLong(lines)) return undefined
  const grids = lines.map((line) => placed(line))
  const borders = digitBorders(grids.slice(Math.min(HEADER_LINES_MAX, grids.length / 5)))
  if (borders.length === 0) return aligned
  const starts = new Set([...(aligned?.bounds.map(([from]) => from) ?? [0, ...wordStarts(grids)]), ...borders])
  return starts.size < 3 ? undefined : { bounds: boundsOf([...starts].sort((x, y) => x - y)) }
}

function areEquallyLong(lines: readonly string[]): boolean {
  const lengths = lines.map(widthOf).sort((x, y) => x - y)
  const usual = lengths[lengths.length >> 1]
  return lengths.filter((length) => length === usual).length >= EQUAL_MIN * lengths.length
}

/** Whether a single blank of full width between wide characters is all that stands before a place: it parts family and given names. */
const areParts = (grids: readonly (readonly string[])[], start: number): boolean =>
  grids.every(
    (grid) =>
      grid[start - 1] === '\u3000' && isWord(grid[start - 3]) && isWide(grid[start - 3] ?? '') && isWord(grid[start]),
  )

const isWord = (character: string | undefined): boolean =>
  character !== undefined && character !== ' ' && character !== '\u3000'

/** A word begins so many units before or behind the beginning of its column at most. */
const SNAP_MAX = 3

/** The nearest place to `at` behind a blank; `at` where there is none near it. */
function snapped(line: string, at: number): number {
  for (let by = 0; by <= SNAP_MAX; by++)
    for (const place of [at - by, at + by])
      if (place <= 0 || place >= line.length || !isWord(line[place - 1])) return place
  return at
}

/** The cells of a line with the place of each in it, in UTF-16 units; blanks and borders around them are left out. */
export function cutFixed(
  line: string,
  { bounds, snaps, measure }: FixedColumns,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  const edges: number[] = []
  let place = 0
  let unit = 0
  for (const character of line) {
    while (edges.length <= place) edges.push(unit)
    unit += character.length
    place += placesOf(character, measure)
  }
  const at = (wanted: number): number =>
    wanted >= edges.length ? (wanted >= place ? unit : (edges.at(-1) ?? unit)) : (edges[wanted] ?? unit)
  const cut = (wanted: number): number => (snaps ? snapped(line, at(wanted)) : at(wanted))
  return bounds.map(([start, end]) => {
    const from = cut(start)
    const to = Math.max(from, cut(end))
    const written = line.slice(from, to)
    const text = written.replace(/^[\s|]+|[\s|]+$/g, '')
    const before = text === '' ? 0 : written.indexOf(text)
    return { text, from: from + before, to: from + before + text.length }
  })
}
