/*
 * Plants the swaps of src/apps/cli/stages/reread-swaps.json, written down beforehand, into rendered batches, and says how
 * many the second reading refused. Anything but all of them ends with exit 1; so does a refusal of what nobody touched.
 *   node bench/plant-swaps.ts [PEOPLE]        default: 2,600 invented people, in Japanese and then in English
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Language, languages } from '#texts/index.ts'
import { refusedPersons } from '../src/apps/cli/stages/reread-refused.ts'
import {
  composeSample,
  makeSample,
  renderSample,
  rereadSample,
  writeLedger,
} from '../src/apps/cli/stages/reread-sample.ts'
import { plant, swapOperators } from '../src/apps/cli/stages/reread-swaps.ts'

const people = Number(process.argv[2] ?? 2600)
const root = mkdtempSync(join(tmpdir(), 'todoke-swaps-'))
const say = (line: string) => process.stdout.write(`${line}\n`)

async function honestBatch(language: Language) {
  const sample = makeSample(people, language)
  const folder = join(root, language)
  const composition = composeSample(sample)
  await writeLedger(sample, folder)
  await renderSample(composition, folder)
  const read = await rereadSample(sample, folder, 2)
  const printed = composition.notices.filter((n) => n.file !== '').length
  say(`${language}: ${printed} letters and mails, agreed ${read.agreed}, refused ${read.refused.length}`)
  if (read.agreed !== printed || read.refused.length > 0) throw new Error('the honest batch is not agreed on')
  return { sample, folder, composition }
}

/** Letters of a batch set anew are all another's; for the other operators nobody else may be refused. */
const TOUCHES_ALL = new Set(['batch'])

try {
  const batches = []
  for (const language of languages) batches.push(await honestBatch(language))
  let [planted, refusedSwaps, strays] = [0, 0, 0]
  for (const operator of swapOperators) {
    let left = operator.plants
    let found = 0
    for (const { sample, folder: honest, composition } of batches) {
      if (left === 0) break
      const folder = join(root, 'planted')
      cpSync(honest, folder, { recursive: true })
      const swaps = await plant(operator.id, { sample, folder, honest: composition, plants: left })
      const refused = refusedPersons(await rereadSample(sample, folder, 2), folder, composition)
      const touched = new Set(swaps.flat())
      if (!TOUCHES_ALL.has(operator.id)) strays += [...refused].filter((person) => !touched.has(person)).length
      found += swaps.filter((persons) => persons.every((person) => refused.has(person))).length
      left -= swaps.length
      rmSync(folder, { recursive: true })
    }
    const done = operator.plants - left
    planted += done
    refusedSwaps += found
    say(`${operator.id.padEnd(14)} ${done} planted, ${found} refused: ${operator.what}`)
  }
  say(`${planted} swaps planted, ${refusedSwaps} refused; ${strays} refused that nobody touched`)
  process.exitCode = refusedSwaps === planted && strays === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}
