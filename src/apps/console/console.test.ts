import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixturePeople } from './console-fixture-people.ts'
import { PATHS, shownPerson, startSite, type TestSite } from './console-test-site.ts'

let started: TestSite
let cookie = ''
beforeAll(async () => {
  started = await startSite()
})
afterAll(() => started.close())

/** One request as the signed-in browser would send it. */
const ask = (path: string, init: RequestInit = {}) =>
  fetch(started.origin + path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } })

test('without the one-time address every page is closed and says how to get a new one', async () => {
  for (const path of [...PATHS, '/files/summary.json', `/?token=${'x'.repeat(43)}`]) {
    const answer = await fetch(started.origin + path)
    expect([path, answer.status]).toEqual([path, 403])
    expect(await answer.text()).toContain('todoke serve')
  }
})

test('the address with the token lets the first browser in, and nobody after it', async () => {
  expect((await fetch(`${started.origin}/?token=${started.site.gate.token}`, { method: 'HEAD' })).status).toBe(403)
  const first = await fetch(`${started.origin}/?token=${started.site.gate.token}`, { redirect: 'manual' })
  expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
  const set = first.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^todoke_session=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
  cookie = set.split(';')[0] ?? ''
  expect((await ask('/')).status).toBe(200)
  expect((await ask(`/?token=${started.site.gate.token}`)).status).toBe(303)
  expect((await fetch(`${started.origin}/?token=${started.site.gate.token}`)).status).toBe(403)
})

test('a request that names another host is refused, so that no foreign name can be pointed here', async () => {
  const port = new URL(started.origin).port
  for (const [host, status] of [
    ['evil.example', 421],
    [`evil.example:${port}`, 421],
    [`127.0.0.1.evil.example:${port}`, 421],
    [`localhost:${port}`, 200],
    [`[::1]:${port}`, 200],
  ] as const) {
    const answer = await started.site.app.request('/', { headers: { host, cookie } })
    expect([host, answer.status]).toEqual([host, status])
  }
})

test('every answer forbids what the page does not need and is kept nowhere', async () => {
  for (const path of ['/', '/nowhere', '/assets/console.css', '/files/summary.json']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('no page holds a value of anybody, and pages with people do hold their masked names', async () => {
  for (const path of PATHS) {
    const html = await (await ask(path)).text()
    const shown = fixturePeople.flatMap((p) => p.values).filter((value) => html.includes(value))
    expect([path, shown]).toEqual([path, []])
  }
  expect(await (await ask(`/people/${shownPerson.token}`)).text()).toContain('髙○ ○○')
  expect(started.warned).toEqual([])
})

test('what was said is shown with what it replaced, and a draft is not shown as said', async () => {
  const html = await (await ask('/statements')).text()
  expect(html).toContain('概数を数え直した')
  expect(html).toMatch(
    /<h2>直すこと<\/h2>\s*<ul><li><strong>同じ相手に訂正を知らせる<\/strong>：2017年の攻撃：パスワード/,
  )
  expect(html).toContain('未公表の案')
  expect(html).toContain('href="/files/public/2017-07-31/ja/index.html"')
})

test('letters open only by a form of the console itself; a link, another site or a path outside opens nothing', async () => {
  const body = new URLSearchParams({ officer: '係', reason: '見本の確認のため' })
  const post = (path: string, from: string) => ask(path, { method: 'POST', headers: { origin: from }, body })
  expect((await ask('/files/notices/letters/b1-001.pdf')).status).toBe(404)
  expect((await ask('/files/contacts.sealed')).status).toBe(404)
  expect((await ask('/files/public/../summary.json')).status).not.toBe(500)
  expect((await ask('/files/public/..%2f..%2fcase%2fcase.yaml')).status).toBe(404)
  expect((await ask('/source/1?file=../../etc/passwd')).status).toBe(404)
  expect((await post('/letters/b1-001.pdf', 'https://evil.example')).status).toBe(403)
  expect((await post('/letters/b1-001.pdf', 'null')).status).toBe(403)
  expect((await post('/letters/..%2findex.csv', started.origin)).status).toBe(404)
  expect(started.acts).toEqual([])
  const letter = await post('/letters/b1-001.pdf', started.origin)
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(started.acts.splice(0)).toEqual([
    { action: 'open-letters', object: 'notices/letters/b1-001.pdf', officer: '係', reason: '見本の確認のため' },
  ])
})

test('what an officer says of a column goes into the trail as a decision, and only with a name and a reason', async () => {
  const form = (fields: Record<string, string>) =>
    ask('/qc', {
      method: 'POST',
      headers: { origin: started.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ column: 'b1b2c3d4', choice: 'phone', ...fields }),
    })
  const before = started.acts.length
  await form({ officer: '山口', reason: '' })
  expect((await form({ officer: '山口', reason: '元の表を見た', choice: 'nothing-known' })).status).toBe(404)
  expect(started.acts.length).toBe(before)
  expect((await form({ officer: '山口', reason: '元の表を見た' })).status).toBe(200)
  expect(started.acts.at(-1)).toEqual({
    action: 'decide',
    object: 'b1b2c3d4',
    officer: '山口',
    reason: '元の表を見た',
    decision: {
      kind: 'column',
      subject: '{"column":"区分2","file":"evidence/2017/seminar.csv","part":""}',
      choice: 'phone',
    },
  })
})

test('what is said of a column is said of those of its name in other tables when the officer wishes so, each by its own decision', async () => {
  const body = new URLSearchParams({
    column: 'b1b2c3d4',
    choice: 'fine',
    officer: '山口',
    reason: '元の表を見た',
    alike: 'yes',
  })
  const answer = await ask('/qc', { method: 'POST', headers: { origin: started.origin }, body })
  expect(await answer.text()).toContain('同じ名前か同じ並びのほか1列も同じにする')
  expect(started.acts.slice(-2).map((act) => [act.object, act.decision?.choice])).toEqual([
    ['b1b2c3d4', 'fine'],
    ['d1b2c3d4', 'fine'],
  ])
})

test('a file of another shape gives a page with a number and a warning that holds nothing of the file', async () => {
  writeFileSync(join(started.folder, 'duties.json'), '{"at": "佐藤 花子"}')
  const answer = await ask('/duties')
  expect(answer.status).toBe(500)
  const [warning = ''] = started.warned.splice(0)
  const number = /error (\d{6}) on a page of the console: \w+/.exec(warning)?.[1] ?? 'no number'
  expect(warning).not.toContain('佐藤')
  const html = await answer.text()
  expect(html).toContain(number)
  expect(html).not.toContain('佐藤')
})
