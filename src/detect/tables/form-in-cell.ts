import { type BlockRecord, blockRecords } from '../prose/block-records.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { profileTable } from './profile.ts'

/*
 * Forms that were put into one cell, a line for each answer. What their keys mean is told by the keys alone, so that every cell of a
 * table is read in the same way, whichever comes first.
 */

/** What says who somebody is, or how somebody lives; a cell of settings has neither. */
const KNOWN_MIN = 3
const SAYS_NOTHING: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])
/** Kinds of forms that are kept in mind for a reader. */
const KINDS_MAX = 200

const kept = new WeakMap<Reader, Map<string, readonly ColumnMeaning[] | null>>()

/** The forms among the lines of a cell with what each of their keys means; none where hardly a key is known. */
export const formsIn = (
  reader: Reader,
  lines: readonly string[],
): readonly { readonly form: BlockRecord; readonly profile: readonly ColumnMeaning[] }[] =>
  blockRecords(lines).flatMap((form) => {
    const profile = profileOf(reader, form.keys)
    return profile ? [{ form, profile }] : []
  })

function profileOf(reader: Reader, keys: readonly string[]): readonly ColumnMeaning[] | null {
  const kinds = kept.get(reader) ?? new Map<string, readonly ColumnMeaning[] | null>()
  kept.set(reader, kinds)
  const kind = keys.join('\0')
  const known = kinds.get(kind)
  if (known !== undefined) return known
  const told = profileTable(reader, { header: keys, sample: [] })
  const profile = told.filter(({ use }) => !SAYS_NOTHING.has(use)).length >= KNOWN_MIN ? told : null
  if (kinds.size < KINDS_MAX) kinds.set(kind, profile)
  return profile
}
