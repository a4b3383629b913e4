import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresPackage } from '#store/index.ts'
import { providerServer, type TestServer } from '../../src/notice/channels/test-servers.ts'
import { todoke } from '../program.ts'

const top = mkdtempSync(join(tmpdir(), 'todoke-sms-'))
const [out, folder] = [join(top, 'out'), join(top, 'case')]
const possible = process.env['DATABASE_URL'] !== undefined || postgresPackage() !== null
let server: TestServer
beforeAll(async () => {
  server = await providerServer()
})
afterAll(async () => {
  await server.close()
  rmSync(top, { recursive: true, force: true })
})

const notice = (verb: string, ...more: string[]) => todoke(['notice', verb, folder, ...more, '--out', out])

test.runIf(possible)(
  'whoever is told by SMS gets exactly what was approved, once, at their own number',
  async () => {
    expect((await todoke(['demo', '--people', '80', '--seed', '3', '--out', top])).code).toBe(0)
    const yaml = join(folder, 'case.yaml')
    writeFileSync(
      yaml,
      readFileSync(yaml, 'utf8').replace('order: [letter, email, sms]', 'order: [sms, letter, email]'),
    )
    expect((await todoke(['run', folder, '--out', out])).code).toBe(0)
    expect((await notice('compose', '--as', 'Aki', '--at', '2017-08-01T09:00+09:00')).code).toBe(0)
    const files = readdirSync(join(out, 'notices/sms'))
    expect(files.length).toBeGreaterThan(10)
    for (const officer of ['Ben', 'Cho'])
      expect((await notice('approve', '--batch', 'b1', '--as', officer)).code).toBe(0)
    const send = ['--batch', 'b1', '--sms', server.url.href, '--wave', 'all', '--as', 'Dai', '--why', 'a test'] as const
    expect((await notice('send', ...send)).code).toBe(0)
    const got = server.got.map((body): { readonly to: string; readonly text: string } => JSON.parse(body))
    const approved = files.map((name) => readFileSync(join(out, 'notices/sms', name), 'utf8'))
    expect(got.map(({ text }) => text).sort()).toEqual(approved.sort())
    for (const { to } of got) expect(to).toMatch(/^\+?[\d-]{9,}$/)
    expect((await notice('send', ...send.slice(0, 4))).code).toBe(0)
    expect(server.got).toHaveLength(files.length)
    expect((await todoke(['verify', out])).code).toBe(0)
    const [one = ''] = files
    appendFileSync(join(out, 'notices/sms', one), ' ')
    const after = await todoke(['verify', out])
    expect([after.code, after.out + after.err]).toEqual([
      1,
      expect.stringContaining(`notices/sms/${one}: is not as it was released in batch b1`),
    ])
  },
  600_000,
)
