import { type Dialect, STRAY_QUOTE, scanRow } from './delimited-row.ts'
import { usualWidth } from './header-shape.ts'

/** What the beginning of a text says about its columns. */
export interface DelimiterGuess extends Dialect {
  /** Cells most rows have. */
  readonly width: number
  /** Share of the rows that have so many, 0…1. */
  readonly share: number
  readonly rows: number
}

const CANDIDATES = [44, 9, 59, 124] // , tab ; |
/** Signs that some programs put between cells, and others into them: 0x01, 0x1E, 0x1F, ^ and ~. */
const ODD_CANDIDATES = [1, 30, 31, 94, 126]
const ROWS_LOOKED_AT = 300
/** From here on no other sign is asked about. */
const GOOD_ENOUGH = 0.7

/**
 * The character between cells: the one by which most rows have equally many cells. Without any, a width of 1.
 * `text` is the beginning of the file; its last row may be cut off and is left out when there are others.
 */
export function guessDelimiter(text: string): DelimiterGuess {
  const shape = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) shape[i] = Math.min(text.charCodeAt(i), 0x80)
  const loneCr = !shape.includes(10) && shape.includes(13)
  const guesses = CANDIDATES.map((delimiter) => measure(shape, { delimiter, loneCr }))
  const good = (g: DelimiterGuess) => (g.width > 1 ? g.share * Math.min(1, 0.7 + g.width / 20) : 0)
  const best = guesses.reduce((best, guess) => (good(guess) > good(best) + 1e-9 ? guess : best))
  if (good(best) >= GOOD_ENOUGH) return best
  const odd = ODD_CANDIDATES.map((delimiter) => measure(shape, { delimiter, loneCr }))
  return odd.find((guess) => guess.width >= 3 && guess.rows >= 2 && guess.share === 1) ?? best
}

function measure(shape: Uint8Array, dialect: Dialect): DelimiterGuess {
  const rows: string[][] = []
  for (let at = 0; at < shape.length && rows.length < ROWS_LOOKED_AT; ) {
    const cells: number[] = []
    const span = { shape, from: at, end: shape.length, final: true }
    const across = scanRow({ ...span, acrossLines: true }, dialect, cells)
    if (across === STRAY_QUOTE) cells.length = 0
    const next = across === STRAY_QUOTE ? scanRow({ ...span, acrossLines: false }, dialect, cells) : across
    if (next <= at) break
    at = next
    // Blank lines say nothing about columns.
    if (cells.length > 3 || (cells[1] ?? 0) > (cells[0] ?? 0)) rows.push(new Array(cells.length / 3).fill(''))
  }
  if (rows.length > 2 && shape.length >= 1 << 15) rows.pop()
  const width = usualWidth(rows)
  const same = rows.filter((row) => row.length === width).length
  return { ...dialect, width, share: rows.length > 0 ? same / rows.length : 0, rows: rows.length }
}
