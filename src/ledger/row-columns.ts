import type { HashColumn } from './hash-column.ts'
import type { SourceColumn } from './queries.ts'

/** A column of whole numbers that a function of the row gives. */
export const whole = (of: (row: number) => number): SourceColumn => ({
  type: 'integer',
  fill: (from, to) => {
    for (let i = 0; i < to.length; i++) to[i] = of(from + i)
  },
})

/** A column of whole numbers that stand in an array. */
export const stored = (values: Int32Array): SourceColumn => ({
  type: 'integer',
  fill: (from, to) => to.set(values.subarray(from, from + to.length)),
})

/** The tokens at some places as four columns, `name0` to `name3`, of which `token_of` in the steps makes 32 hex digits. */
export function tokenColumns(
  name: string,
  tokens: HashColumn,
  places: Int32Array,
): Readonly<Record<string, SourceColumn>> {
  const word = (which: 0 | 1 | 2 | 3): SourceColumn => ({
    type: 'uinteger',
    fill: (from, to) => tokens.fillWord(which, places, from, to),
  })
  return { [`${name}0`]: word(0), [`${name}1`]: word(1), [`${name}2`]: word(2), [`${name}3`]: word(3) }
}
