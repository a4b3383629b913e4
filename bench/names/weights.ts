import { WEIGHTS_OF_ONE } from '../../src/detect/names/learned-families.ts'
import { FAMILY_WEIGHT_SLOTS } from '../../src/detect/scanner/kernel/prose-places.ts'
import { diceOf } from '../detect/dice.ts'
import { type Place, placesOf } from './examples.ts'
import { inBytes, trained } from './regression.ts'
import { writtenSentences } from './sentences.ts'

/** The weights as the scan reads them. */
export const WEIGHTS_FILE = new URL('../../src/detect/names/lists/family-weights.ts', import.meta.url)
const WIDTH = 240

/** All places of the written sentences; the same each time. */
export const allPlaces = (): readonly Place[] => placesOf(writtenSentences(), diceOf('sentences'))

/** A byte for each feature, learnt from the places; the same for the same places. */
export const weightsOf = (places: readonly Place[]): Int8Array =>
  inBytes(trained(places, FAMILY_WEIGHT_SLOTS, diceOf('order')), WEIGHTS_OF_ONE)

/** What WEIGHTS_FILE has to hold. */
export function weightsSource(): string {
  const text = Buffer.from(weightsOf(allPlaces()).buffer).toString('base64')
  const lines = Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, i) => text.slice(i * WIDTH, (i + 1) * WIDTH))
  return `/*
 * Made by \`npm run train:names -- --write\` from the sentences of bench/names: what each feature of \`learned-families.ts\` says for a person
 * or against one, a byte each, in base64.
 */
export const familyWeights = \`
${lines.join('\n')}
\`
`
}
