import { BACKSLASH, CLOSE, DOUBLE, OPEN, QUOTE, type SqlText, skipQuoted, UNFINISHED } from './sql-tokens.ts'
import type { TextWindow } from './text-window.ts'

/** Past a tuple too large to be kept, such as one with an image inside; false when the file ends before it does. */
async function skipTuple(window: TextWindow, backslash: boolean): Promise<boolean> {
  let [depth, quote] = [0, 0]
  do {
    const { shape, end } = window
    for (let i = window.pos; i < end; i++) {
      const c = shape[i] ?? 0
      if (quote) {
        // One character may be escaped over the edge of the window: then it is left for the next round.
        if (c === BACKSLASH && backslash) {
          if (i + 1 >= end) window.pos = i
          i++
        } else if (c === quote) quote = 0
      } else if (c === QUOTE || c === DOUBLE) quote = c
      else if (c === OPEN) depth++
      else if (c === CLOSE && --depth === 0) {
        window.pos = i + 1
        return true
      }
    }
    const escapeLeft =
      quote !== 0 && backslash && end > window.pos && shape[end - 1] === BACKSLASH && window.pos === end - 1
    window.pos = escapeLeft ? end - 1 : end
  } while (await window.more())
  return false
}

/** Past the end of the present line; false when the file ends before it does. */
async function skipLine(window: TextWindow): Promise<boolean> {
  do {
    const at = window.shape.subarray(window.pos, window.end).indexOf(10)
    window.pos = at < 0 ? window.end : window.pos + at + 1
    if (at >= 0) return true
  } while (await window.more())
  return false
}

/** Outside of rows a quote that is not closed on its line is an apostrophe: nothing behind it may get lost. */
export function pastQuoted(text: SqlText, at: number, done: boolean): number {
  const found = text.shape.indexOf(10, at)
  const lineEnd = found < 0 || found > text.end ? text.end : found
  const after = skipQuoted({ ...text, end: lineEnd + 1 }, at)
  if (after === UNFINISHED || after > lineEnd) return lineEnd === text.end && !done ? UNFINISHED : at + 1
  return after
}

/** Past a row too large to be kept, or to the next statement; gives whether one begins there. */
export async function skipRow(window: TextWindow, state: string, backslash: boolean): Promise<boolean> {
  if (state === 'copy') await skipLine(window)
  else if (toNextStatement(window)) return true
  else if (state === 'tuples') await skipTuple(window, backslash)
  else window.pos = window.end
  return false
}

/** To the next line that begins like a statement with rows: then a string before it was never closed. False without one. */
function toNextStatement(window: TextWindow): boolean {
  const ahead = window.shape.subarray(window.pos, window.end)
  const text = Buffer.from(ahead.buffer, ahead.byteOffset, ahead.length).toString('latin1')
  const statement = /[\r\n](insert|replace|create|copy)\s/i.exec(text)
  if (statement) window.pos += statement.index + 1
  return statement !== null
}
