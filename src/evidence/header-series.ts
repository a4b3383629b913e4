/*
 * Days, months, years or numbers that go on from one cell of a row to the next, as they stand above the columns of a calendar
 * or of many questions: 4/1 4/2 4/3, 1月 2月 3月, 1 2 3.
 */

const STEP = /^\D{0,2}(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,4})\D{0,4}$/
const BARE = /^\d{1,3}$/
/** Numbers follow each other by chance; days that do are rarer. */
const [NUMBERS_MIN, DAYS_MIN] = [3, 2]

const plain = (cell: string): string => cell.normalize('NFKC').trim()

/** The cells of a row that go on from one to the next, beside some label at least, or in the whole row. */
export function seriesIn(cells: readonly string[], looksLikeLabel?: (text: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  for (let from = 0; from < cells.length; ) {
    let to = from + 1
    while (to < cells.length && follows(cells[to - 1] ?? '', cells[to] ?? '')) to++
    const run = cells.slice(from, to)
    const isOfNumbers = run.every((cell) => BARE.test(plain(cell)))
    const begins = !isOfNumbers || Number(plain(run[0] ?? '')) <= 1
    if (begins && run.length >= (isOfNumbers ? NUMBERS_MIN : DAYS_MIN)) for (const cell of run) found.add(cell)
    from = to
  }
  const isBeside = looksLikeLabel && cells.some((cell) => !found.has(cell) && looksLikeLabel(cell))
  return isBeside || cells.every((cell) => found.has(cell)) ? found : NONE
}

const NONE: ReadonlySet<string> = new Set()

function follows(before: string, here: string): boolean {
  const [a, b] = [STEP.exec(plain(before)), STEP.exec(plain(here))]
  if (!a || !b || shapeOf(before) !== shapeOf(here)) return false
  const isNextMonth = b[2] !== undefined && Number(b[3]) === 1 && Number(b[2]) === (Number(a[2]) % 12) + 1
  return isNextMonth || (a[2] === b[2] && Number(b[3]) - Number(a[3]) === 1)
}

/** What stands between the numbers. */
const shapeOf = (cell: string): string => plain(cell).replace(/\d+/g, '0')

/** Whether a cell below the member of a series is of its kind, so that both are dates of somebody. Bare numbers stand below numbers of days. */
export const followsSeries = (cell: string, member: string): boolean =>
  !BARE.test(plain(member)) && shapeOf(cell) === shapeOf(member)
