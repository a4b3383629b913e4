import { foreignFormat } from './foreign-formats.ts'
import type { Head, refuse } from './format.ts'

/** Whether a thing's name says that it is one part of several. */
export const isPartOfSplit = (name: string): boolean => SPLIT.test(name)

/** Names by which programs number the parts of an archive that they split. */
const SPLIT = /\.(zip|7z|rar|lzh|t?gz|tar|bz2|xz|zst|sql|csv)\.\d{3}$|\.z\d\d$|\.part\d+\.rar$|\.r\d\d$/i

export const PART_OF_SPLIT = {
  reason: 'unsupported-format',
  advice:
    'one part of something that was split; join all its parts in their order to one file and put that in their place',
} as const

const TEXT_NAMES = new Set(['csv', 'tsv', 'tab', 'txt', 'sql', 'dump', 'json', 'jsonl', 'ndjson', 'eml', 'log', 'md'])

/** What to say of bytes that no format claims. */
export function unknownFormat(head: Head): Parameters<typeof refuse>[1] {
  const foreign = foreignFormat(head)
  if (foreign) return foreign
  if (TEXT_NAMES.has(head.extension))
    return { reason: 'damaged', advice: 'binary data from byte 0 where a text should be; ask for a whole copy' }
  return {
    reason: 'unsupported-format',
    advice: 'binary data that no reader knows; export it as CSV or text and run again',
  }
}
