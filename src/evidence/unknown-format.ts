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

const MAGIC: readonly (readonly [RegExp, string])[] = [
  [/^PK\x03\x04|^PK\x05\x06/, 'a zip archive or Office document'],
  [/^%PDF/, 'PDF'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office document or Outlook message'],
  [/^7z\xbc\xaf/, 'a 7z archive'],
  [/^Rar!/, 'a RAR archive'],
  [/^BZh/, 'bzip2'],
  [/^\xfd7zXZ/, 'xz'],
  [/^\x28\xb5\x2f\xfd/, 'zstd'],
  [/^SQLite format 3/, 'an SQLite database'],
  [/^PGDMP/, 'a custom dump of pg_dump (make a plain one with pg_restore -f)'],
  [/^!BDN/, 'an Outlook data file'],
]

/** What to say of bytes that no format claims. */
export function unknownFormat(head: Head): Parameters<typeof refuse>[1] {
  const start = Buffer.from(head.bytes.subarray(0, 16)).toString('latin1')
  if (/^[\s\S]{4}ftypavi[fs]/.test(start))
    return {
      reason: 'unsupported-format',
      advice: 'a picture of a kind that is not read; save it as PNG or JPEG and run again, or look at it',
    }
  const known = MAGIC.find(([magic]) => magic.test(start))?.[1]
  if (known)
    return {
      reason: 'unsupported-format',
      advice: `${known}; no reader knows it yet: export it as CSV or text and run again`,
    }
  if (TEXT_NAMES.has(head.extension))
    return { reason: 'damaged', advice: 'binary data from byte 0 where a text should be; ask for a whole copy' }
  return {
    reason: 'unsupported-format',
    advice: 'binary data that no reader knows; export it as CSV or text and run again',
  }
}
