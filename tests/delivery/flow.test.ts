import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresPackage } from '#store/index.ts'
import { smtpServer, type TestServer } from '../../src/notice/channels/test-servers.ts'
import { todoke } from '../program.ts'

const top = mkdtempSync(join(tmpdir(), 'todoke-flow-'))
const [out, folder] = [join(top, 'out'), join(top, 'case')]
const possible = process.env['DATABASE_URL'] !== undefined || postgresPackage() !== null
let server: TestServer
beforeAll(async () => {
  server = await smtpServer()
})
afterAll(async () => {
  await server.close()
  rmSync(top, { recursive: true, force: true })
})

const notice = (verb: string, ...more: string[]) => todoke(['notice', verb, folder, ...more, '--out', out])
const status = async () => JSON.parse((await notice('status', '--json')).out)

test.runIf(possible)(
  'composed by one, approved by two others, sent wave by wave; what was changed afterwards is not sent; whoever was told is not told again',
  async () => {
    expect((await todoke(['demo', '--people', '80', '--seed', '3', '--out', top])).code).toBe(0)
    expect((await notice('compose', '--as', 'Aki', '--at', '2017-08-01T09:00+09:00')).code).toBe(0)
    const alone = await notice('approve', '--batch', 'b1', '--as', ' AKI ')
    expect([alone.code, alone.err]).toEqual([1, expect.stringContaining('nobody approves their own batch')])
    expect((await notice('approve', '--batch', 'b1', '--as', 'Ben')).code).toBe(0)
    expect((await notice('approve', '--batch', 'b1', '--as', 'Cho')).code).toBe(0)
    const abroad = await notice('send', '--batch', 'b1', '--smtp', 'smtps://mail.example.jp')
    expect([abroad.code, abroad.err]).toEqual([1, expect.stringContaining('this very machine only')])

    const mails = readdirSync(join(out, 'notices/mail'))
    const [first = ''] = mails
    const path = join(out, 'notices/mail', first)
    const before = readFileSync(path)
    appendFileSync(path, ' ')
    const changed = await notice('send', '--batch', 'b1', '--smtp', server.url.href)
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('is not what was approved')])
    expect(server.got).toEqual([])
    writeFileSync(path, before)

    const all = ['--wave', 'all', '--as', 'Dai', '--why', 'a test'] as const
    expect((await notice('send', '--batch', 'b1', '--smtp', server.url.href, ...all)).code).toBe(0)
    expect(server.got).toHaveLength(mails.length)
    expect(await status()).toMatchObject({ accepted: mails.length, inDoubt: 0 })
    expect((await notice('send', '--batch', 'b1', '--smtp', server.url.href)).code).toBe(0)
    expect(server.got).toHaveLength(mails.length)

    const again = await notice('compose', '--as', 'Aki', '--at', '2017-08-01T09:00+09:00')
    expect([again.code, again.err.includes('todoke: ') ? again.err : '']).toEqual([0, ''])
    expect(readdirSync(join(out, 'notices/mail'))).toEqual(mails)
    expect(existsSync(join(out, 'notices/released/b1.json'))).toBe(true)
    expect(readFileSync(join(out, 'notices/index.csv'), 'utf8')).not.toContain(',email,')
    expect((await todoke(['verify', out])).code).toBe(0)
  },
  600_000,
)
