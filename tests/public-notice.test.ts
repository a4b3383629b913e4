import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../src/apps/console/test-browser.ts'
import { isSignedFor } from '../src/kernel/signature.ts'
import { scratch, todoke } from './program.ts'

const place = scratch()
afterAll(() => place.remove())
const out = join(place.dir, 'demo/out')
const folder = join(place.dir, 'demo/case')

const read = (path: string) => readFileSync(join(out, path), 'utf8')
const json = (path: string) => JSON.parse(read(path))
const run = (at: string) =>
  todoke(['run', folder, '--out', out, '--at', at, '--only', 'ledger', 'duties', 'public', 'reports'])
const publish = (...args: readonly string[]) => todoke(['publish', folder, '--out', out, ...args, '--json'])
const versions = () => readdirSync(join(out, 'public')).filter((name) => /^\d/.test(name))
const entry = (id: string) => json('statements.json').entries.find((e: { id: string }) => e.id === id)
/** What a page says that it changed. */
const changes = (version: string, language = 'ja') => {
  const heading = language === 'ja' ? '前の版から変わったこと' : 'What changed since the version before'
  const [, list = ''] = new RegExp(`<h2[^>]*>${heading}</h2>\\s*<ul>(.*?)</ul>`, 's').exec(
    read(`public/${version}/${language}/index.html`),
  ) ?? ['', '']
  return [...list.matchAll(/<li>(.*?)<\/li>/g)].map((m) => m[1] ?? '')
}
const about = (n: number) => `約${n.toLocaleString('en')}件`
let counts = { about2017: 0, exact2017: 0 }

beforeAll(async () => {
  const made = await todoke(['demo', '--people', '300', '--seed', '11', '--out', join(place.dir, 'demo')])
  expect(made.err + made.out).toContain('equal')
  expect(made.code).toBe(0)
  counts = { about2017: entry('s3').value, exact2017: entry('s6').value }
}, 120_000)

test('the affair of 2017 has its three notices as versions, and a draft of what the ledger knows beyond them', () => {
  expect(versions()).toEqual(['2017-07-17', '2017-07-26', '2017-07-31', '2017-08-01'])
  expect(versions().map((v) => json(`public/${v}/version.json`).document.state)).toEqual([
    'recorded',
    'recorded',
    'recorded',
    'draft',
  ])
})

test('the first notice knows one attack without a figure, and nothing of 2016', () => {
  const page = read('public/2017-07-17/ja/index.html')
  expect(page).toContain('確認中')
  expect(page).not.toContain('2016年のサイバー攻撃')
  expect(page).not.toContain('<caption')
  expect(changes('2017-07-17')).toEqual([])
})

test('the second tells figures and the attack of 2016; the third counts them, gives the tables and narrows the denial', () => {
  expect(changes('2017-07-26').join('\n')).toContain(
    '2016年のサイバー攻撃（2016年7月～2016年11月）を、新たにお知らせします。',
  )
  expect(changes('2017-07-26').join('\n')).toContain(`${about(counts.about2017)}とお知らせします。`)
  const third = changes('2017-07-31').join('\n')
  expect(third).toContain('理由：外部調査で一件ずつ数え直した結果。')
  expect(third).toContain('項目の組合せと人数の表を載せました。')
  expect(third).toContain('「漏えいが確認されていない」としていた パスワード は、その範囲を改めました。')
  expect(changes('2017-07-31', 'en')).toHaveLength(changes('2017-07-31').length)
})

test('the statement ledger keeps each figure with what it replaced and why, and the early denial as narrowed', () => {
  expect(entry('s6')).toMatchObject({ value: counts.exact2017, replaces: 's3', causes: [{ kind: 'written' }] })
  expect(entry('s3')).toMatchObject({ value: counts.about2017, unit: 'records', replaces: null })
  expect(entry('s2')).toMatchObject({ says: 'not-leaked', standing: 'narrowed' })
  expect(json('statements.json').maySay.tasks).toContainEqual({ id: 's2', kind: 'correct' })
  expect(json('duties.json').duties.find((d: { rule: string }) => d.rule === 'CORRECT-s2')).toMatchObject({
    status: 'open',
    to: 'public',
  })
})

test('feed and list name the versions that the public was told, newest first, and no draft', () => {
  const links = (path: string) =>
    [...read(path).matchAll(/href="(2017[^/]*)\/(?:ja|en)\/index.html"/g)].map((m) => m[1])
  const told = ['2017-07-31', '2017-07-26', '2017-07-17']
  for (const path of ['public/index.ja.html', 'public/index.en.html', 'public/feed.ja.xml', 'public/feed.en.xml'])
    expect(links(path)).toEqual(told)
})

test('a real browser finds nothing in the way of anybody: axe on the notices, the list and the page for the desk', async () => {
  const pages = ['public/2017-07-17/ja', 'public/2017-07-31/ja', 'public/2017-07-31/en', 'public/2017-08-01/ja']
  const paths = [...pages.map((p) => `${p}/index.html`), 'public/index.ja.html', 'public/index.en.html']
  const browser = await startBrowser()
  try {
    for (const path of [...paths, 'may-say.ja.html', 'may-say.en.html']) {
      const tab = await browser.newPage()
      await tab.goto(pathToFileURL(join(out, path)).href)
      await tab.evaluate(axe.source)
      const { violations } = await tab.evaluate<axe.AxeResults>('axe.run()')
      expect([path, violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)]).toEqual([path, []])
      await tab.close()
    }
  } finally {
    await browser.close()
  }
}, 60_000)

test('publishing needs an officer, and then freezes and signs the draft', async () => {
  expect((await publish()).code).toBe(2)
  const { code, out: text } = await publish(
    '--as',
    '見本 花子',
    '--at',
    '2017-08-01T10:00:00+09:00',
    '--because',
    '人数で数えた',
  )
  expect(code).toBe(0)
  expect(JSON.parse(text)).toMatchObject({ version: '2017-08-01', kind: 'replacement', specimen: true })
  const signed = json('public/2017-08-01/version.json')
  expect(isSignedFor('public-notice', signed)).toBe(true)
  expect(signed.document).toMatchObject({ state: 'published', by: '見本 花子' })
  expect(read('public/2017-08-01/ja/index.html')).not.toContain('未公表')
  expect(changes('2017-08-01').join('\n')).toContain('理由：人数で数えた。')
  expect(read('public/feed.ja.xml')).toContain('2017-08-01/ja/index.html')
  expect((await todoke(['verify', out])).code).toBe(0)
})

test('nothing new, nothing to publish: said so, and nothing is written', async () => {
  const before = read('manifest.json')
  const again = await publish('--as', '見本 花子', '--at', '2017-08-01T11:00:00+09:00')
  expect([again.code, JSON.parse(again.out).error]).toEqual([2, expect.stringContaining('nothing new to publish')])
  expect(read('manifest.json')).toBe(before)
})

test('a later run keeps what was published byte for byte, and its statements correct the early denial', async () => {
  const page = read('public/2017-08-01/ja/index.html')
  expect((await run('2017-08-03T09:00:00+09:00')).code).toBe(0)
  expect(read('public/2017-08-01/ja/index.html')).toBe(page)
  expect(entry('s2').standing).toBe('corrected')
  expect(versions()).toHaveLength(4)
  const may = json('statements.json').maySay
  expect(may.tasks).not.toContainEqual({ id: 's2', kind: 'correct' })
})

test('a published page that was changed, or taken away, is named by verify', async () => {
  appendFileSync(join(out, 'public/2017-08-01/en/index.html'), '<!-- x -->')
  const faults = async () => {
    const { checks } = JSON.parse((await todoke(['verify', out, '--json'])).out)
    return checks.find((c: { name: string }) => c.name === 'published').first
  }
  expect(await faults()).toBe('public/2017-08-01/en/index.html: is not the page that was signed')
  rmSync(join(out, 'public/2017-08-01'), { recursive: true })
  expect(await faults()).toBe('public/2017-08-01/version.json: was published and is missing; put it back')
})
