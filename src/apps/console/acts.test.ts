import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { verifyAudit } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { postgresPackage } from '#store/index.ts'
import { field, openActs } from './acts.ts'

/** Under /tmp, which the user `nobody` can enter: as root the shipped database is run by it. */
const top = mkdtempSync('/tmp/todoke-acts-')
chmodSync(top, 0o755)
afterAll(() => rmSync(top, { recursive: true, force: true }))

const embedded = { base: join(top, 'postgresql'), asNobody: process.getuid?.() === 0, socketRoot: '/tmp' }
const settings = {
  folder: top,
  database: { url: process.env['DATABASE_URL'], embedded },
  now: () => instant('2026-11-22T12:00:00+09:00'),
}
const chain = { case: 'specimen-2017', output: 'fe'.repeat(16) }
const act = { action: 'reveal', object: 'a.csv : 3 : TEL1', officer: '係', reason: '照会への回答' } as const

test.runIf(postgresPackage() !== null || settings.database.url)(
  'acts stand in audit.jsonl in a chain that can be checked, and a trail that was changed takes no more',
  async () => {
    const trail = join(top, 'audit.jsonl')
    const acts = openActs(settings)
    // A server of one's own may know this chain from an earlier run of the tests.
    const own = { ...chain, output: `${Date.now()}`.padStart(32, '0') }
    await Promise.all([acts.record(act, own), acts.record({ ...act, action: 'open-letters' }, own)])
    const text = readFileSync(trail, 'utf8')
    expect(verifyAudit(text)).toMatchObject({ ok: true, head: { rows: 2 } })
    expect(
      text
        .split('\n')
        .slice(0, 2)
        .map((line) => JSON.parse(line).action),
    ).toEqual(['reveal', 'open-letters'])
    writeFileSync(trail, text.replace('照会', '紹介'))
    await expect(acts.record(act, own)).rejects.toThrow('run todoke verify')
    await acts.close()
  },
)

test('a field of a form is one line of at most 200 characters', () => {
  expect(field({ officer: ' 係\r\nX-Injected: 1 ' }, 'officer')).toBe('係 X-Injected: 1')
  expect(field({ officer: 'a'.repeat(300) }, 'officer')).toHaveLength(200)
  expect(field({ officer: new Blob([]) }, 'officer')).toBe('')
})
