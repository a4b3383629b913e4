import type { LabelMeaning } from '../labels/labels.ts'

/*
 * Values that stand with their types, as kintone and its kin give them: `{"性別": {"type": "DROP_DOWN", "value": "女"}}`. The header of
 * the value is that of the field, and the type is nobody's.
 */

const PART = /^(.+)\.(type|value)$/

/** What a type of a field says of somebody: nothing. */
export const TYPE_OF_VALUE: LabelMeaning = { use: 'ignore', role: 'self', ordinal: 0, exact: true }

/** The headers of a table of which each value stands with its type. */
export interface TypedValues {
  /** What the header is without `.value`, where a type stands beside it; else the header as it is. */
  readonly nameOf: (header: string) => string
  /** Whether the header is that of a type beside a value. */
  readonly isType: (header: string) => boolean
}

/** Finds pairs of `x.type` and `x.value` among headers. */
export function typedValues(headers: readonly string[]): TypedValues {
  const all = new Set(headers)
  const other = (header: string): string | undefined => {
    const [, field = '', part = ''] = PART.exec(header) ?? []
    return field !== '' && all.has(`${field}.${part === 'type' ? 'value' : 'type'}`) ? field : undefined
  }
  return {
    nameOf: (header) => (header.endsWith('.value') ? (other(header) ?? header) : header),
    isType: (header) => header.endsWith('.type') && other(header) !== undefined,
  }
}
