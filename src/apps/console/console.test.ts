import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { FIXTURE_KEY, writeFixture } from './console-fixture.ts'
import { fixturePeople } from './console-fixture-people.ts'
import { type Console, makeConsole } from './console-server.ts'
import { type LedgerTables, openLedgerTables } from './ledger-tables.ts'
import { type Names, openNames } from './names.ts'
import type { Page } from './page.ts'
import { startBrowser } from './test-browser.ts'

const NOW = instant('2026-11-22T12:00:00+09:00')
let root: string
let tables: LedgerTables
let names: Names
let server: ServerType
let site: Console
let origin: string
let browser: Browser
let context: BrowserContext
const warned: string[] = []

const person = fixturePeople[2] ?? fixturePeople[0]
const PATHS = [
  '/',
  '/attacks/2017/people/all',
  '/attacks/2017/people/name.email',
  `/people/${person?.token}`,
  '/source/3?file=evidence/2017/seminar.csv',
  '/duties',
  '/balance',
  '/notices',
  '/letters/b1-001.pdf',
  '/changes',
]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'console-'))
  const { folder } = await writeFixture(root)
  tables = await openLedgerTables(folder)
  names = openNames({ folder, key: FIXTURE_KEY, caseOf: async () => 'specimen-2017' })
  const pages = await loadFolder<Page>(new URL('./pages/', import.meta.url))
  const rest = { folder, caseFolder: null, host: '127.0.0.1', pages, tables, names }
  site = makeConsole({ ...rest, now: () => NOW, warn: (line) => warned.push(line) })
  server = serve({ fetch: site.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => server.once('listening', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  await names?.close()
  tables?.close()
  await rm(root, { recursive: true, force: true })
})

let cookie = ''
/** One request as the signed-in browser would send it. */
const ask = (path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } })

test('without the one-time address every page is closed and says how to get a new one', async () => {
  for (const path of [...PATHS, '/files/summary.json', `/?token=${'x'.repeat(43)}`]) {
    const answer = await fetch(origin + path)
    expect([path, answer.status]).toEqual([path, 403])
    expect(await answer.text()).toContain('todoke serve')
  }
})

test('the address with the token lets the first browser in, and nobody after it', async () => {
  expect((await fetch(`${origin}/?token=${site.gate.token}`, { method: 'HEAD' })).status).toBe(403)
  const first = await fetch(`${origin}/?token=${site.gate.token}`, { redirect: 'manual' })
  expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
  const set = first.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^todoke_session=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
  cookie = set.split(';')[0] ?? ''
  expect((await ask('/')).status).toBe(200)
  expect((await ask(`/?token=${site.gate.token}`)).status).toBe(303)
  expect((await fetch(`${origin}/?token=${site.gate.token}`)).status).toBe(403)
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin, sameSite: 'Strict', httpOnly: true }])
})

test('a request that names another host is refused, so that no foreign name can be pointed here', async () => {
  const port = new URL(origin).port
  for (const [host, status] of [
    ['evil.example', 421],
    [`evil.example:${port}`, 421],
    [`127.0.0.1.evil.example:${port}`, 421],
    [`localhost:${port}`, 200],
    [`[::1]:${port}`, 200],
  ] as const) {
    const answer = await site.app.request('/', { headers: { host, cookie } })
    expect([host, answer.status]).toEqual([host, status])
  }
})

test('every answer forbids what the page does not need and is kept nowhere', async () => {
  for (const path of ['/', '/nowhere', '/assets/console.css', '/files/summary.json']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('no page holds a value of anybody, and pages with people do hold their masked names', async () => {
  for (const path of PATHS) {
    const html = await (await ask(path)).text()
    const shown = fixturePeople.flatMap((p) => p.values).filter((value) => html.includes(value))
    expect([path, shown]).toEqual([path, []])
  }
  expect(await (await ask(`/people/${person?.token}`)).text()).toContain('髙○ ○○')
  expect(warned).toEqual([])
})

test('letters open only by a form of the console itself; a link, another site or a path outside opens nothing', async () => {
  const post = (path: string, from: string) => ask(path, { method: 'POST', headers: { origin: from } })
  expect((await ask('/files/notices/letters/b1-001.pdf')).status).toBe(404)
  expect((await ask('/files/contacts.sealed')).status).toBe(404)
  expect((await ask('/files/public/../summary.json')).status).not.toBe(500)
  expect((await ask('/files/public/..%2f..%2fcase%2fcase.yaml')).status).toBe(404)
  expect((await ask('/source/1?file=../../etc/passwd')).status).toBe(404)
  expect((await post('/letters/b1-001.pdf', 'https://evil.example')).status).toBe(403)
  expect((await post('/letters/..%2findex.csv', origin)).status).toBe(404)
  const letter = await post('/letters/b1-001.pdf', origin)
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})

test('from a count to its people, to one of them, to the row of the evidence', async () => {
  const tab = await open('/')
  await tab.getByRole('link', { name: /^6人：氏名・生年月日・住所・電話番号・メールアドレス/ }).click()
  expect(await tab.locator('h1').innerText()).toContain('6人')
  expect(await tab.locator('tbody tr').count()).toBe(6)
  await tab.goto(`${origin}/people/${person?.token}`)
  const phone = tab
    .locator('table')
    .nth(1)
    .getByRole('row', { name: /電話番号/ })
  expect(await phone.innerText()).toMatch(/evidence\/2017\/seminar\.csv\s+3\s+TEL1/)
  await phone.getByRole('link', { name: '3' }).click()
  expect(await tab.getByRole('row', { name: /TEL1/ }).innerText()).toContain('***-****-**02')
  await tab.close()
})

test('the language is switched in place and remembered', async () => {
  const tab = await open('/attacks/2017/people/all?page=1')
  await tab.getByRole('link', { name: 'English' }).click()
  expect(tab.url()).toBe(`${origin}/attacks/2017/people/all?page=1`)
  expect(await tab.locator('html').getAttribute('lang')).toBe('en')
  await tab.goto(`${origin}/duties`)
  expect(await tab.locator('h1').innerText()).toBe('Duties and dates')
  await tab.getByRole('link', { name: '日本語' }).click()
  expect(await tab.locator('h1').innerText()).toBe('義務と期限')
  await tab.close()
})

test('a deadline of the law and a target of a guideline look different without colour', async () => {
  const tab = await open('/duties')
  const looks = (standing: string) =>
    tab
      .locator(`.standing-${standing}`)
      .first()
      .evaluate((e) => `${e.ownerDocument.defaultView?.getComputedStyle(e).borderTopStyle} ${e.textContent}`)
  expect(await Promise.all(['law', 'order', 'guideline', 'voluntary'].map(looks))).toEqual([
    'solid 法令',
    'double 命令',
    'dashed ガイドラインの目安',
    'dotted 任意',
  ])
  await tab.close()
})

test.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('every page in %s on a %s ground is free of what axe calls a violation', async (lang, colorScheme) => {
  const tab = await open(`/?lang=${lang}`)
  await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  for (const path of [...PATHS, '/nowhere']) {
    await tab.goto(origin + path)
    await tab.evaluate(axe.source)
    const found = await tab.evaluate(() => Reflect.get(globalThis, 'axe').run())
    const violations = found.violations.map((v: { id: string; nodes: { html: string }[] }) => [v.id, v.nodes[0]?.html])
    expect([path, violations]).toEqual([path, []])
  }
  await tab.close()
})

test('at 390 pixels only tables scroll sideways, each in its own frame', async () => {
  const tab = await open('/?lang=en')
  await tab.setViewportSize({ width: 390, height: 844 })
  for (const path of PATHS) {
    await tab.goto(origin + path)
    const width = await tab.locator('html').evaluate((e) => e.scrollWidth)
    expect([path, width]).toEqual([path, 390])
  }
  await tab.close()
})

test('no link of any page leads nowhere', async () => {
  const tab = await open('/')
  const seen = new Set<string>(PATHS)
  for (const path of seen) {
    const answer = await tab.request.get(origin + path)
    expect([path, answer.status()]).toEqual([path, 200])
    const html = await answer.text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"]*)"/g))
      if (seen.size < 120 && !href.includes('lang=')) seen.add(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(60)
  await tab.close()
})

/** A tab inside the console, in Japanese unless the path says otherwise. */
async function open(path: string): Promise<Tab> {
  const tab = await context.newPage()
  await tab.goto(`${origin}/?lang=ja`)
  await tab.goto(origin + path)
  return tab
}
