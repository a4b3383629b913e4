/*
 * Runs the replay for many seeds and says how many came out equal to their truth, and what differed in the others.
 *   node bench/seeds.ts [COUNT [PEOPLE [FIRST]]]        default: 100 seeds of 600 people, beginning with seed s1
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import { openCaseFolder } from '../src/apps/cli/case-folder.ts'
import { compareWithTruth } from '../src/apps/cli/stages/compare-truth.ts'
import { ledgerStage } from '../src/apps/cli/stages/ledger-stage.ts'
import { takeInSources } from '../src/apps/cli/stages/sources.ts'
import { versionsOf } from '../src/apps/cli/stages/versions.ts'
import { writeReplay } from '../src/apps/cli/stages/write-replay.ts'

const [count = 100, people = 600, first = 1] = process.argv.slice(2).map(Number)

/** What a run of one seed found different from its truth. */
async function differencesOf(seed: string): Promise<readonly string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'todoke-seeds-'))
  const signal = new AbortController().signal
  try {
    const replay = await writeReplay({ dir, seed, people, progress: noProgress })
    const { caseFile, mapping } = await openCaseFolder(replay.caseDir, dir)
    const sources = await takeInSources(replay.caseDir, caseFile, noProgress, signal)
    const folder = join(dir, 'out')
    await mkdir(folder)
    const stage = {
      caseFile,
      mapping,
      rulings: [],
      sources,
      versions: versionsOf('seeds'),
      key: workspaceKey('22'.repeat(32)),
    }
    const { summary } = await ledgerStage({ ...stage, folder, previous: null, progress: noProgress, signal })
    return compareWithTruth(summary, replay.expect)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

let equal = 0
for (let i = 0; i < count; i++) {
  const differences = await differencesOf(`s${first + i}`)
  if (differences.length === 0) equal++
  else console.log(`seed s${first + i}: ${differences.join('; ')}`)
}
console.log(`${equal} of ${count} seeds of ${people} people equal to their truth`)
