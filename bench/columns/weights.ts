import { deflateRawSync } from 'node:zlib'
import { WEIGHT_OF_ONE } from '../../src/detect/columns/learned-columns.ts'
import { diceOf } from '../detect/dice.ts'
import type { Taught } from './columns.ts'
import { trainedRows } from './softmax.ts'

/** The weights as the scan reads them. */
export const WEIGHTS_FILE = new URL('../../src/detect/columns/column-weights.ts', import.meta.url)
const WIDTH = 8000
/** Smaller weights count for nothing, so that what is left packs well. */
const LEAST = 3

/** The items of some columns, in their order of spelling. */
export const classesOf = (columns: readonly Taught[]): readonly string[] =>
  [...new Set(columns.map(({ item }) => item))].sort()

/** What is learnt from the columns, a byte for each weight. */
export function weightsOf(columns: readonly Taught[], classes: readonly string[]): Int8Array {
  const rows = trainedRows(columns, classes, diceOf('columns'))
  return Int8Array.from(rows, (weight) => {
    const byte = Math.max(-127, Math.min(127, Math.round(weight * WEIGHT_OF_ONE)))
    return Math.abs(byte) < LEAST ? 0 : byte
  })
}

/** What WEIGHTS_FILE has to hold. */
export function weightsSource(columns: readonly Taught[]): string {
  const classes = classesOf(columns)
  const text = deflateRawSync(weightsOf(columns, classes), { level: 9 }).toString('base64')
  const lines = Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, i) => text.slice(i * WIDTH, (i + 1) * WIDTH))
  return `/*
 * Made by \`npm run train:columns -- --write\` from the columns of bench/columns: what each feature of \`column-features.ts\` says for an item
 * or against it, a byte each, deflated (RFC 1951), in base64.
 */
export const columnClasses: readonly string[] =
  '${classes.join(' ')}'.split(
    ' ',
  )
export const columnWeights = \`
${lines.join('\n')}
\`
`
}
