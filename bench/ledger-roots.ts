/*
 * Makes one ledger many times from the same evidence in other orders and batches, in other locales and
 * time zones, and fails when the roots differ.
 *   npm run check:roots [-- --runs 50] [--people 300]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import { openLedger } from '#ledger/index.ts'
import { Draw } from './link/draw.ts'
import { recordOf } from './link/link.ts'
import { population } from './link/rows.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    people: { type: 'string', default: '300' },
    from: { type: 'string', default: '' },
    count: { type: 'string', default: '0' },
  },
})

const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata']
const LOCALES = ['C', 'ja_JP.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'en_US.UTF-8']

/** The root of one run; rows in an order and batches that its number decides. */
async function rootOf(run: number): Promise<string> {
  const draw = new Draw('order', run)
  const records = [...population(Number(values.people), 'roots')]
    .map((row, i) => [run === 0 ? i : draw.unit(), recordOf(row, i + 1)] as const)
    .sort(([a], [b]) => a - b)
    .map(([, record]) => record)
  const folder = mkdtempSync(join(tmpdir(), 'todoke-root-'))
  try {
    const ledger = await openLedger({
      caseId: 'roots',
      key: workspaceKey('44'.repeat(32)),
      folder,
      previous: null,
      fingerprint: 'roots',
      decisions: [],
      progress: noProgress,
    })
    for (let at = 0; at < records.length; ) {
      const size = draw.int(1, 400)
      await ledger.add(records.slice(at, at + size))
      at += size
    }
    return (await ledger.finish()).root
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (values.from) {
  for (let i = 0; i < Number(values.count); i++) console.log(await rootOf(Number(values.from) + i))
} else {
  const runs = Number(values.runs)
  const each = Math.ceil(runs / ZONES.length)
  const roots = ZONES.flatMap((zone, i) => {
    const from = i * each
    const count = Math.max(0, Math.min(each, runs - from))
    const child = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        import.meta.filename,
        '--from',
        String(from),
        '--count',
        String(count),
        '--people',
        values.people,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone, LC_ALL: LOCALES[i], LANG: LOCALES[i] },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    if (child.status !== 0) throw new Error(`the runs in ${zone} ended with status ${child.status}`)
    return child.stdout.split('\n').filter((root) => root !== '')
  })
  const different = new Set(roots)
  console.log(
    `${roots.length} runs of ${values.people} people, ${different.size} root(s): ${[...different].join(', ')}`,
  )
  if (different.size !== 1 || roots.length !== runs) process.exitCode = 1
}
