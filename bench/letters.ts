/*
 * Composes, sets and reads a second time the letters and mails of an invented leak, and says how long each took, how much
 * memory any process held, and whether pages, letters and rows add up.
 *   node bench/letters.ts [PEOPLE [COMBINATIONS]]        default: 112,364 people, 120 combinations
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  composeSample,
  makeSample,
  renderSample,
  rereadSample,
  writeLedger,
} from '../src/apps/cli/stages/reread-sample.ts'

const [people = 112_364, combinations = 120] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'todoke-letters-'))
const say = (line: string) => process.stdout.write(`${line}\n`)

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  const rss = Math.round(process.memoryUsage.rss() / 2 ** 20)
  say(`${what.padEnd(34)} ${((performance.now() - from) / 1000).toFixed(1)} s, parent ${rss} MiB`)
  return result
}

try {
  const sample = makeSample(people, 'ja', combinations)
  await timed('ledger and contacts', () => writeLedger(sample, folder))
  const composition = await timed('composition', () => composeSample(sample))
  const rendered = await timed('letters and mails set', () => renderSample(composition, folder))
  const children = Math.min(4, availableParallelism())
  const read = await timed(`second reading, ${children} processes`, () => rereadSample(sample, folder, children))
  const pages = composition.notices.reduce((sum, n) => sum + n.pages, 0)
  const counted = readdirSync(join(folder, 'notices/letters')).reduce((sum, name) => {
    const pdf = readFileSync(join(folder, 'notices/letters', name), 'latin1')
    return sum + Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf)?.[1])
  }, 0)
  say(
    `${composition.bodies.length} different texts; a typesetting process held at most ${Math.round(rendered.childRssBytesMax / 2 ** 20)} MiB`,
  )
  say(
    `${rendered.letters} letters, ${rendered.mails} mails, ${rendered.held} held; pages ordered ${pages}, in the files ${counted}`,
  )
  say(`agreed ${read.agreed} of ${read.letters + read.mails}, refused ${read.refused.length}`)
  const whole = rendered.letters + rendered.mails + rendered.held + rendered.withoutFile === composition.notices.length
  process.exitCode = whole && pages === counted && read.agreed === read.letters + read.mails ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
