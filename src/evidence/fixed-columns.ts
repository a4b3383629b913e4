/** Where the columns of a text of fixed width lie, in display columns: a full-width character takes two. */
export interface FixedColumns {
  /** Each column from its first place up to, but without, the next one's. */
  readonly bounds: readonly (readonly [from: number, to: number])[]
  /** What is drawn below the header, if anything is. */
  readonly ruler?: RegExp
  /** Lines of a title above the header, empty and drawn ones not counted. */
  readonly titles?: number
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f]/

/** How many places a character takes. */
export const placesOf = (character: string): number => (WIDE.test(character) ? 2 : 1)

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
  const all = text.split(/\r\n|\n|\r/)
  const lines = (text.length >= 1 << 15 ? all.slice(0, -1) : all)
    .slice(0, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '')
  const ruler = lines.slice(0, 20).find((line) => RULER.test(line))
  // A ruler with the sign itself that parts the cells says nothing of places: Markdown, tables of Org mode.
  if (ruler !== undefined) return ruler.includes('|') ? undefined : byRuler(ruler)
  const titles = titlesOf(lines)
  // Right below the first line of cells a rule belongs to a header; elsewhere it may part cards or chapters.
  const below = lines.slice(titles.lines)
  const written = isUnbrokenRule(below[1] ?? '') ? below.filter((line) => !isUnbrokenRule(line)) : below
  const found = written.length >= MIN_LINES ? byAlignment(written) : undefined
  return found && titles.written > 0 ? { ...found, titles: titles.written } : found
}

/** A title has so many lines at most. */
const TITLES_MAX = 5
/** Three cells and more, far apart. */
const CELLS_APART = /\S {2,}\S.* {2,}\S/

/** The lines above a header that has a rule below it, and how many of them are written. */
function titlesOf(lines: readonly string[]): { readonly lines: number; readonly written: number } {
  const rule = lines.findIndex((line, i) => i > 0 && isUnbrokenRule(line) && CELLS_APART.test(lines[i - 1] ?? ''))
  const above = lines.slice(0, Math.max(0, rule - 1))
  const written = above.filter((line) => !isUnbrokenRule(line))
  const isTitle = written.length <= TITLES_MAX && !written.some((line) => CELLS_APART.test(line))
  return isTitle ? { lines: above.length, written: written.length } : { lines: 0, written: 0 }
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

/** Places at which a word begins in most lines and before which there is a blank in all. */
function byAlignment(lines: readonly string[]): FixedColumns | undefined {
  const grids = lines.map(placed)
  const width = Math.max(...grids.map((grid) => grid.length))
  const starts: number[] = []
  for (let place = 0; place < width; place++) {
    const begins = grids.filter((grid) => isWord(grid[place])).length
    const free = place === 0 || grids.every((grid) => !isWord(grid[place - 1]))
    if (free && begins >= 0.6 * grids.length) starts.push(place)
  }
  const apart = starts.filter((start) => start === 0 || grids.some((grid) => !isWord(grid[start - 2])))
  if (apart.length < 3 || apart[0] !== 0) return undefined
  const sure = grids.filter((grid) => apart.filter((start) => isWord(grid[start])).length >= 0.8 * apart.length).length
  if (sure < 0.9 * grids.length) return undefined
  return { bounds: apart.map((start, i) => [start, apart[i + 1] ?? Number.MAX_SAFE_INTEGER] as const) }
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && character !== ' ' && character !== '\u3000'

/** The characters of a line by the places they take; a wide one stands in both of its own. */
const placed = (line: string): readonly string[] =>
  [...line].flatMap((character) => (placesOf(character) === 2 ? [character, character] : [character]))

/** The cells of a line with the place of each in it, in UTF-16 units; blanks and borders around them are left out. */
export function cutFixed(
  line: string,
  { bounds }: FixedColumns,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  const edges: number[] = []
  let place = 0
  let unit = 0
  for (const character of line) {
    while (edges.length <= place) edges.push(unit)
    unit += character.length
    place += placesOf(character)
  }
  const at = (wanted: number): number =>
    wanted >= edges.length ? (wanted >= place ? unit : (edges.at(-1) ?? unit)) : (edges[wanted] ?? unit)
  return bounds.map(([start, end]) => {
    const [from, to] = [at(start), Math.max(at(start), at(end))]
    const written = line.slice(from, to)
    const text = written.replace(/^[\s|]+|[\s|]+$/g, '')
    const before = text === '' ? 0 : written.indexOf(text)
    return { text, from: from + before, to: from + before + text.length }
  })
}
