/*
 * Records of fixed width often leave no blank between two columns: `0001234567ﾔﾏﾀﾞ ﾊﾅｺ`, `19800304215000411`. Where digits stand at the
 * same places of all lines, between blanks and letters of Japan, they are columns of their own.
 */

/** Signs that such digits stand beside: blanks, kana of half width and everything wide; a Latin letter or a hyphen belongs to a number. */
const BESIDE = /[\s\uff61-\uff9f\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const DIGIT = /[0-9]/
const BLANK = /\s/

/** In so many lines it must be so; heads and ends of files are other records. */
const SURE = 0.95
/** So many lines must have a value at all. */
const FILLED = 0.5
const DIGITS_MIN = 4
const VALUES_MIN = 3

const DAY = /^(?:19\d\d|20[0-3]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const PHONE = /^0[5-9]0\d{8}$/
const ONE_OF_FEW = /^[0-3]$/
const POSTAL_DIGITS = 7
const OF_ADDRESS = /[都道府県市区郡町村]/

/** A line as the characters at its places; a wide one stands in both of its own. */
type Grid = readonly string[]

/** Places at which columns of digits begin and end, besides those that blanks show. */
export function digitBorders(lines: readonly Grid[]): readonly number[] {
  const width = Math.max(0, ...lines.map((line) => line.length))
  const borders = new Set<number>()
  for (let from = 0; from < width; from++) {
    if (!isDigitPlace(lines, from)) continue
    let to = from
    while (to < width && isDigitPlace(lines, to)) to++
    if (to - from >= DIGITS_MIN && isBeside(lines, from - 1) && isBeside(lines, to)) {
      for (const border of [from, ...bordersInside(lines, from, to)]) borders.add(border)
      // Blanks behind it fill it up.
      if (share(lines, (line) => BLANK.test(line[to] ?? ' ')) < SURE) borders.add(to)
    }
    from = to
  }
  borders.delete(0)
  borders.delete(width)
  return [...borders].sort((a, b) => a - b)
}

const share = (lines: readonly Grid[], holds: (line: Grid) => boolean): number =>
  lines.filter(holds).length / Math.max(1, lines.length)

function isDigitPlace(lines: readonly Grid[], place: number): boolean {
  const isDigit = (line: Grid): boolean => DIGIT.test(line[place] ?? ' ')
  return (
    share(lines, isDigit) >= FILLED && share(lines, (line) => isDigit(line) || BLANK.test(line[place] ?? ' ')) >= SURE
  )
}

const isBeside = (lines: readonly Grid[], place: number): boolean =>
  share(lines, (line) => BESIDE.test(line[place] ?? ' ')) >= SURE

/** Places in a run of digits at which days, mobile telephones, keys of one digit and postal codes before addresses begin and end. */
function bordersInside(lines: readonly Grid[], from: number, to: number): readonly number[] {
  const filled = lines.filter((line) => line.slice(from, to).every((character) => DIGIT.test(character)))
  const isColumn = (shape: RegExp, at: number, size: number): boolean => {
    const values = filled.map((line) => line.slice(at, at + size).join(''))
    return (
      new Set(values).size >= Math.min(VALUES_MIN, values.length) &&
      values.length >= VALUES_MIN &&
      values.filter((value) => shape.test(value)).length >= SURE * values.length
    )
  }
  const sizeAt = (place: number): number => {
    if (place + 8 <= to && isColumn(DAY, place, 8)) return 8
    return place + 11 <= to && isColumn(PHONE, place, 11) ? 11 : 0
  }
  const found: number[] = []
  let at = from
  for (let place = from; place < to; place++) {
    const size = sizeAt(place)
    if (size === 0) continue
    found.push(place, place + size)
    place += size - 1
    at = place + 1
    // Behind a day often stands a key of one digit, such as one for men and two for women.
    const isKey = size === 8 && at < to && filled.every((line) => ONE_OF_FEW.test(line[at] ?? ''))
    if (isKey && sizeAt(at) === 0 && to - at !== POSTAL_DIGITS) found.push(++at)
  }
  const isBeforeAddress = share(filled, (line) => OF_ADDRESS.test(line.slice(to, to + 24).join(''))) >= FILLED
  if (isBeforeAddress && to - at > POSTAL_DIGITS) found.push(to - POSTAL_DIGITS)
  return found.filter((place) => place > from && place < to)
}
