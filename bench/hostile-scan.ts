/*
 * Lays every file of tests/hostile into one folder, with a sound one after every ten, and has `todoke scan` read it as a
 * whole: how it ends, what all of its processes together hold at most, and whether each sound file was read whole.
 *   node bench/hostile-scan.ts [FAMILY…] [--jobs 2]
 * Ends with 1 when the scan does not end as it should, holds more than 1 GiB, or loses a sound file. Linux only (/proc).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { queryParquet } from '#store/index.ts'
import { corpus } from '../tests/hostile/corpus.ts'
import { CSV } from '../tests/hostile/good-files.ts'
import { sum, wholeScan } from './whole-scan.ts'

const MEMORY_MIB = 1024
const SOUND_EVERY = 10
/** How `todoke scan` ends when all was read or refused by name. */
const ENDS = [0, 3]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '2' } },
})
const work = mkdtempSync(join(tmpdir(), 'hostile-scan-'))
try {
  const [folder, out] = [join(work, 'evidence'), join(work, 'out')]
  mkdirSync(folder)
  const sound: string[] = []
  let count = 0
  for (const { name: family, files } of await corpus()) {
    if (positionals.length > 0 && !positionals.includes(family)) continue
    for (const file of files) {
      writeFileSync(join(folder, `${family}-${file.name}`), await file.bytes())
      if (++count % SOUND_EVERY === 0) {
        sound.push(`${family}-${count}-sound.csv`)
        writeFileSync(join(folder, sound.at(-1) ?? ''), CSV)
      }
    }
  }
  const begun = performance.now()
  const { exit, said, cpu, memory } = await wholeScan(folder, out, Number(values.jobs))
  const seconds = (performance.now() - begun) / 1000
  if (!ENDS.includes(exit ?? -1)) throw new Error(`the scan ended with ${exit}: ${said.slice(-2000)}`)
  const whole = await queryParquet(
    { findings: join(out, 'findings.parquet') },
    "select file, count(*)::integer n from findings where file like '%-sound.csv' group by file",
  )
  const counts = new Set(whole.map((row) => row['n']))
  const lost = sound.length - whole.length + (counts.size > 1 ? 1 : 0)
  process.stdout.write(
    [
      `${count} hostile files and ${sound.length} sound ones: ended with ${exit} after ${seconds.toFixed(0)} s, ${cpu.toFixed(0)} CPU s`,
      `most memory together ${sum(memory).toFixed(0)} MiB (${memory.map((one) => one.toFixed(0)).join(' + ')})`,
      `sound files lost or cut: ${lost}`,
      /^\d+ files, .*refused/m.exec(said)?.[0] ?? said,
      '',
    ].join('\n'),
  )
  process.exitCode = sum(memory) > MEMORY_MIB || lost > 0 ? 1 : 0
} finally {
  rmSync(work, { recursive: true, force: true })
}
