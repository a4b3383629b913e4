/*
 * Lines of programs that say by a key what each value is (`Customer(name=…, tel=…)`, `suser=… duser=…`) have as many commas or bars
 * each, and are no rows of a table: what a value is stands before it and not above it.
 */

/** A key of two letters and more with its sign, alone or in quotes; a moment and the address of a page are none. */
const KEYED = /(?:^|[\s{([<"'\\=])["'\\]{0,4}[\p{L}_][\p{L}\w.-]{1,40}["'\\]{0,4}\s?(?:=>?|:(?!\/\/|\d\d:))\s?\S/u
/** Events of ArcSight and QRadar: a head between bars, then pairs; statements of SQL, which name their columns. */
const EVENT = /\b(?:CEF:\d|LEEF:\d\.\d)\||\bINTO\s[^()]{1,100}\([^()]{1,1000}\)\s*VALUES\s*\(/i
const LINES = 100
const LINE_UNITS = 2000
const [CELLS_MIN, SHARE_MIN] = [2, 0.6]

/** Whether the lines of a text whose cells such a sign parts say themselves what most of them hold. */
export function areKeyedLines(text: string, delimiter: number): boolean {
  const lines = text
    .slice(0, 1 << 16)
    .split(/\r\n|\n|\r/, LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, LINE_UNITS))
  const sign = String.fromCharCode(delimiter)
  const isKeyed = (line: string): boolean => EVENT.test(line) || keyedCells(line, sign) >= CELLS_MIN
  const [first = ''] = lines
  // A header holds no values.
  return isKeyed(first) && lines.filter(isKeyed).length >= SHARE_MIN * lines.length
}

/** How many cells of a line hold a key; none where they are not half of those that hold anything. */
function keyedCells(line: string, sign: string): number {
  const cells = line.split(sign).filter((cell) => /\S/.test(cell))
  const keyed = cells.filter((cell) => KEYED.test(cell)).length
  return 2 * keyed >= cells.length ? keyed : 0
}
