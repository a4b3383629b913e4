import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runKills } from '../tests/delivery/kill.ts'

/*
 * Kills the sender with SIGKILL, again and again, over a real PostgreSQL and a real mail server. Arguments: [--kills N] (500)
 * [--notices N] (20,000) [--seed S] [--minutes M]. Exit code 1 when one notice is lost, doubled or falsely called accepted.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    notices: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
  },
})
const folder = mkdtempSync('/tmp/todoke-kill-')
chmodSync(folder, 0o755)
try {
  const outcome = await runKills({
    folder,
    kills: Number(values.kills ?? 500),
    notices: Number(values.notices ?? 20_000),
    seed: Number(values.seed ?? 1),
    ...(values.minutes !== undefined && { minutesMax: Number(values.minutes) }),
    url: process.env['DATABASE_URL'],
    embedded: { base: join(folder, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' },
    told: (kills) => kills % 25 === 0 && process.stderr.write(`${kills} kills\n`),
  })
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
  if (outcome.lost + outcome.duplicates + outcome.falselyAccepted > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
