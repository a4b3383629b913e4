import type { Refused } from '#kernel/refused.ts'

/** As many as somebody reads; a list that is longer belongs into a file. */
const LINES_MAX = 20

/**
 * What was refused and why, a line each, for a command that writes no `refused.csv`; the last line counts what is left out. The
 * name of a file is evidence too: signs in it that a terminal obeys are written as `\x1b`.
 */
export function refusedLines(refused: readonly Refused[]): readonly string[] {
  const lines = refused.slice(0, LINES_MAX).map(({ file, part, row, reason, advice }) => {
    const place = [file, part, row > 0 ? `row ${row}` : ''].filter((each) => each !== '').join(', ')
    return `refused: ${harmless(place)}: ${reason}: ${harmless(advice)}`
  })
  const left = refused.length - lines.length
  return left > 0 ? [...lines, `refused: ${left} more; --out DIR lists all of them in refused.csv`] : lines
}

/** Controls of a terminal, and letters that turn the order of a line (Unicode Bidi_Control). */
const OBEYED = /[\p{Cc}\p{Bidi_Control}]/gu

const harmless = (text: string): string =>
  text.replace(OBEYED, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
