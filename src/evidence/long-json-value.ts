import type { TextWindow } from './text-window.ts'

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [34, 92, 123, 125, 91, 93]

/** Past a string, list or object too long to be kept, reading on; false when the file ends before it does. */
export async function skipLongJsonValue(window: TextWindow): Promise<boolean> {
  let depth = 0
  let [inString, escaped] = [false, false]
  do {
    const { shape, pos, end } = window
    for (let i = pos; i < end; i++) {
      const c = shape[i]
      if (escaped) escaped = false
      else if (inString && c === BACKSLASH) escaped = true
      else if (c === QUOTE) inString = !inString
      else if (inString) continue
      else if (c === BRACE || c === BRACKET) depth++
      else if (c === BRACE_END || c === BRACKET_END) depth--
      if (depth === 0 && !inString) {
        window.pos = i + 1
        return true
      }
    }
    window.pos = end
  } while (await window.more())
  return false
}
