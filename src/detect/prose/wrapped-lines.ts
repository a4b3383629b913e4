import type { Reader } from '../reader/reading.ts'
import { unwrapped } from '../reader/unwrapped.ts'
import { findInText } from './text.ts'

const REASON = 'compared with what was found before a line was unwrapped'

/** Whether some of the lines hold texts in other writings that tell of somebody what the lines as they stand do not. */
export const saysMoreUnwrapped = (reader: Reader, lines: readonly string[]): boolean =>
  lines.some((line) => {
    const read = unwrapped(line)
    if (!read) return false
    const values = new Set(findInText(reader, line).map(({ item, value }) => `${item} ${value.reveal(REASON)}`))
    return findInText(reader, read.text).some(({ item, value }) => !values.has(`${item} ${value.reveal(REASON)}`))
  })
