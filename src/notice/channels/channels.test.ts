import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Channel, Parcel } from './channel.ts'
import { openChannel } from './open-channel.ts'
import { deadServer, providerServer, smtpServer, type TestServer } from './test-servers.ts'

const KEY = 'a1'.repeat(16)
const mail = (key = KEY, body = 'お知らせ'): Parcel => ({
  kind: 'mail',
  key,
  from: 'desk@specimen.example.jp',
  to: 'taro@example.jp',
  raw: Buffer.from(
    `From: <desk@specimen.example.jp>\r\nTo: <taro@example.jp>\r\nMessage-ID: <${key}@specimen.example.jp>\r\nSubject: t\r\n\r\n${body}\r\n`,
  ),
})
const sms = (key = KEY, text = '見本'): Parcel => ({ kind: 'sms', key, to: '+819000000000', text })

let top = ''
let servers: readonly [TestServer, TestServer]
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'todoke-channels-'))
  servers = [await smtpServer(), await providerServer()]
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await rm(top, { recursive: true, force: true })
})

const fast = { silenceMsMax: 300 }
const overSmtp = (more = {}) => openChannel({ kind: 'smtp', url: servers[0].url, connections: 2, ...fast, ...more })
const overHttp = () => openChannel({ kind: 'sms', url: servers[1].url, ...fast })

const cases: readonly (readonly [string, () => Promise<Channel>, (key: string) => Parcel, () => TestServer])[] = [
  ['smtp', overSmtp, (key) => mail(key), () => servers[0]],
  ['sms', overHttp, (key) => sms(key), () => servers[1]],
]

test.each(cases)(
  '%s: what the carrier takes is accepted, once, with its receipt',
  async (_id, open, parcel, server) => {
    server().behave('accept')
    const channel = await open()
    const before = server().got.length
    expect(await channel.handOver(parcel('01'.repeat(16)))).toMatchObject({ kind: 'accepted' })
    expect(server().got.length).toBe(before + 1)
    await channel.close()
  },
)

test.each(cases)(
  '%s: a refusal is for good, "later" is not, and neither names the address',
  async (_id, open, parcel, server) => {
    const channel = await open()
    server().behave('refuse')
    const refused = await channel.handOver(parcel('02'.repeat(16)))
    expect(refused.kind).toBe('refused')
    expect(JSON.stringify(refused)).not.toContain('taro')
    server().behave('putOff')
    expect((await channel.handOver(parcel('02'.repeat(16)))).kind).toBe('deferred')
    server().behave('accept')
    expect((await channel.handOver(parcel('02'.repeat(16)))).kind).toBe('accepted')
    await channel.close()
  },
)

test.each(cases)('%s: silence after the hand-over is doubt, not a no', async (_id, open, parcel, server) => {
  const channel = await open()
  server().behave('hang')
  expect((await channel.handOver(parcel('03'.repeat(16)))).kind).toBe('unknown')
  server().behave('accept')
  await channel.close()
})

test.each(cases)(
  '%s: an answer that is lost after the carrier took it is doubt, and nothing is sent a second time',
  async (_id, open, parcel, server) => {
    const channel = await open()
    server().behave('takeAndBreakOff')
    const before = server().got.length
    expect((await channel.handOver(parcel('04'.repeat(16)))).kind).toBe('unknown')
    expect(server().got.length).toBe(before + 1)
    server().behave('accept')
    await channel.close()
  },
)

test('nobody there, or a line that ends before a word: nothing was handed over', async () => {
  const dead = await deadServer()
  const channel = await openChannel({ kind: 'smtp', url: dead.url, connections: 1, ...fast })
  expect((await channel.handOver(mail())).kind).toBe('closed')
  dead.close()
  const nobody = await openChannel({ kind: 'sms', url: new URL(`http://127.0.0.1:${dead.url.port}/`), ...fast })
  expect((await nobody.handOver(sms())).kind).toBe('closed')
})

test('no channel writes the body or the address anywhere but to the carrier', async () => {
  const written: unknown[] = []
  const spies = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...said) => void written.push(said)),
  )
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((said) => Boolean(written.push(said)))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((said) => Boolean(written.push(said)))
  const answers: unknown[] = []
  for (const [, open, parcel, server] of cases)
    for (const behaviour of ['accept', 'refuse', 'putOff'] as const) {
      server().behave(behaviour)
      const channel = await open()
      answers.push(await channel.handOver(parcel('05'.repeat(16))))
      await channel.close()
    }
  for (const spy of [...spies, out, err]) spy.mockRestore()
  expect(written).toEqual([])
  expect(JSON.stringify(answers)).not.toMatch(/taro|お知らせ|見本|8190000/)
})

test('smtp: bounces come back to an address that names the notice, and every mail is signed', async () => {
  servers[0].behave('accept')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const dkim = {
    domainName: 'specimen.example.jp',
    keySelector: 's1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const channel = await overSmtp({ dkim })
  await channel.handOver(mail('06'.repeat(16)))
  const got = servers[0].got.at(-1) ?? ''
  expect(got).toContain(`desk+${'06'.repeat(16)}@specimen.example.jp`)
  expect(got).toMatch(/DKIM-Signature:[\s\S]*d=specimen\.example\.jp/)
  await channel.close()
})

test('smtp: twenty mails over two lines arrive as twenty', async () => {
  servers[0].behave('accept')
  const channel = await overSmtp()
  const before = servers[0].got.length
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => channel.handOver(mail(`07${String(i).padStart(30, '0')}`))),
  )
  expect(answers.map((a) => a.kind)).toEqual(Array(20).fill('accepted'))
  expect(servers[0].got.length - before).toBe(20)
  await channel.close()
})

test('a provider that knows the key takes it once; another text under it is a conflict; it can be asked', async () => {
  servers[1].behave('accept')
  const channel = await overHttp()
  const before = servers[1].got.length
  expect((await channel.handOver(sms('08'.repeat(16)))).kind).toBe('accepted')
  expect((await channel.handOver(sms('08'.repeat(16)))).kind).toBe('accepted')
  expect(servers[1].got.length).toBe(before + 1)
  expect(await channel.handOver(sms('08'.repeat(16), '別の文'))).toMatchObject({ kind: 'conflict' })
  expect(await channel.lookUp?.({ key: '08'.repeat(16), file: '' })).toMatchObject({ kind: 'accepted' })
  expect(await channel.lookUp?.({ key: '09'.repeat(16), file: '' })).toEqual({ kind: 'never' })
})

test('spool: a mail stands there once, also when it is handed over again or was taken already', async () => {
  const folder = join(top, 'spool')
  const channel = await openChannel({ kind: 'spool', folder })
  expect(await channel.lookUp?.({ key: KEY, file: '' })).toEqual({ kind: 'never' })
  expect((await channel.handOver(mail())).kind).toBe('accepted')
  expect((await channel.handOver(mail())).kind).toBe('accepted')
  expect(await readdir(join(folder, 'new'))).toEqual([`${KEY}.eml`])
  await rename(join(folder, 'new', `${KEY}.eml`), join(folder, 'taken', `${KEY}.eml`))
  expect((await channel.handOver(mail())).kind).toBe('accepted')
  expect(await readdir(join(folder, 'new'))).toEqual([])
  expect(await channel.lookUp?.({ key: KEY, file: '' })).toMatchObject({ kind: 'accepted' })
  expect((await channel.handOver(mail(KEY, '別の文'))).kind).toBe('conflict')
})

test('print shop: a file is handed over once with its count sheet; letters wait for the receipt, and a wrong count is doubt', async () => {
  const [folder, out] = [join(top, 'shop'), join(top, 'out')]
  await mkdir(join(out, 'notices/letters'), { recursive: true })
  const pdf = Buffer.from('%PDF-specimen')
  const file = 'notices/letters/b1-0001.pdf'
  await writeFile(join(out, file), pdf)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const channel = await openChannel({
    kind: 'print-shop',
    folder,
    out,
    files: new Map([[file, { letters: 2, sha256 }]]),
  })
  const lookUp = () => channel.lookUp?.({ key: KEY, file })
  expect(await lookUp()).toEqual({ kind: 'never' })
  for (const page of [1, 2])
    expect((await channel.handOver({ kind: 'letter', key: KEY, file, page, pdf })).kind).toBe('pending')
  expect((await readdir(join(folder, 'jobs'))).sort()).toEqual(['b1-0001.pdf', 'b1-0001.pdf.json'])
  expect(await lookUp()).toEqual({ kind: 'pending' })
  const receipt = (letters: number) =>
    writeFile(join(folder, 'receipts', 'r.json'), JSON.stringify({ file: 'b1-0001.pdf', sha256, letters, id: 'J-7' }))
  await receipt(1)
  expect(await lookUp()).toEqual({ kind: 'noAnswer' })
  await receipt(2)
  expect(await lookUp()).toEqual({ kind: 'accepted', receipt: 'J-7' })
})
