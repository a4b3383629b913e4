import type { TextWindow } from './text-window.ts'

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [34, 92, 123, 125, 91, 93]
const [LF, COMMA] = [10, 44]

/** Past a value too long to be kept, reading on; false when the file ends before it does. */
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
      if (inString || depth > 0) continue
      const isEnd = depth === 0 && (c === QUOTE || c === BRACE_END || c === BRACKET_END)
      // What is no string, list or object ends before what parts values.
      if (isEnd || depth < 0 || c === COMMA || c === LF) {
        window.pos = isEnd ? i + 1 : i
        return true
      }
    }
    window.pos = end
  } while (await window.more())
  return false
}
