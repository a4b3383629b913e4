/** Beyond these a thing is refused by name and the rest goes on (design of the parsers' limits). */
export const ROW_BYTES_MAX = 16 << 20
export const FIELD_BYTES_MAX = 1 << 20
export const COLUMNS_MAX = 4096
export const JSON_DEPTH_MAX = 64
/** Archives and attachments inside each other. */
export const NESTING_MAX = 8
export const MAIL_BYTES_MAX = 64 << 20
export const ARCHIVE_ENTRIES_MAX = 10_000
export const UNPACKED_BYTES_MAX = 64 * 1024 ** 3
export const UNPACKED_RATIO_MAX = 200
/** A little that unpacks to much is common (zeroes, repeats); only beyond this is the ratio looked at. */
export const RATIO_FREE_BYTES = 16 << 20
/** Files opened inside one file, however they lie in each other. */
export const OPENINGS_MAX = 100_000
/** What has to be held in memory as a whole, since it can be read from its end only and lies packed in something else. */
export const HELD_BYTES_MAX = 128 << 20
/** Rows given first, so that columns can be understood before any row is judged. */
export const SAMPLE_ROWS = 2000
/** Rows or lines in one passage. */
export const BATCH_ROWS = 1000
/** How much of a file is looked at to tell its format and encoding. */
export const HEAD_BYTES = 1 << 18
/** Elements of XML inside each other. */
export const XML_DEPTH_MAX = 256
