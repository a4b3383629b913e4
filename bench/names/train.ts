import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { leastFor, WEIGHTS } from '../../src/detect/names/learned-families.ts'
import name from '../../src/detect/recognizers/name.ts'
import type { Place } from './examples.ts'
import { sumOf } from './regression.ts'
import { allPlaces, WEIGHTS_FILE, weightsOf, weightsSource } from './weights.ts'

/*
 * Trains the weights of family names alone on the sentences beside this file and writes them: `npm run train:names -- --write`. Without
 * --write it trains without each file in turn and prints how the places of that file are judged, by the rules, by the weights and by both;
 * `--list FILE` prints where they are wrong.
 */

const { values } = parseArgs({ options: { write: { type: 'boolean' }, list: { type: 'string' } } })

if (values.write) writeFileSync(WEIGHTS_FILE, weightsSource())
else {
  const places = allPlaces()
  // From here on the recognizer finds what its rules find.
  WEIGHTS.fill(0)
  for (const file of new Set(places.map((place) => place.file))) score(file, places)
}

/** Trains without the file and prints how its places are judged. */
function score(file: string, places: readonly Place[]): void {
  const weights = weightsOf(places.filter((place) => place.file !== file))
  const own = places.filter((place) => place.file === file)
  const ruled = new Map(own.map(({ text }) => [text, name.find?.(text) ?? []]))
  const isRuled = (p: Place): boolean => (ruled.get(p.text) ?? []).some((n) => n.start < p.end && p.start < n.end)
  const isLearned = (p: Place): boolean => sumOf(p.features, weights) > leastFor(p.text.charCodeAt(p.end))
  const isEither = (p: Place): boolean => isRuled(p) || isLearned(p)
  const said = [
    `rules ${figures(own, isRuled)}`,
    `weights ${figures(own, isLearned)}`,
    `both ${figures(own, isEither)}`,
  ]
  console.log(`${file.padEnd(14)} ${String(own.length).padStart(5)}  ${said.join('   ')}`)
  if (values.list !== file) return
  for (const p of own) if (isEither(p) !== p.isPerson) console.log(`${p.isPerson ? 'missed' : 'false '} ${marked(p)}`)
}

const marked = ({ text, start, end }: Place): string =>
  `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`

/** Recall and precision, sentences counting alike. */
function figures(own: readonly Place[], finds: (place: Place) => boolean): string {
  const sum = (of: readonly Place[]): number => of.reduce((all, { weight }) => all + weight, 0)
  const people = own.filter(({ isPerson }) => isPerson)
  const found = own.filter(finds)
  const right = found.filter(({ isPerson }) => isPerson)
  const share = (of: readonly Place[]): string => (of.length === 0 ? '–' : (sum(right) / sum(of)).toFixed(3))
  return `R ${share(people)} P ${share(found)}`
}
