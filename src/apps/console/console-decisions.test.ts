import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulingId } from '#case/index.ts'
import { FIXTURE_DECISION } from './console-fixture.ts'
import { startSite, type TestSite } from './console-test-site.ts'

let started: TestSite
let cookie = ''
beforeAll(async () => {
  started = await startSite()
  const first = await fetch(`${started.origin}/?token=${started.site.gate.token}`, { redirect: 'manual' })
  cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
})
afterAll(() => started.close())

const page = async (path: string): Promise<string> =>
  (await fetch(started.origin + path, { headers: { cookie } })).text()

async function send(path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; html: string }> {
  const headers = { cookie, origin: started.origin, 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(started.origin + path, { method: 'POST', headers, body: new URLSearchParams(fields) })
  return { status: answer.status, html: await answer.text() }
}

const WHO = { officer: '山口', reason: '動作確認の行と分かった' }
const ROW = '/exclude/3?file=evidence/2017/seminar.csv'

test('a row is shown with what it does if it counts for nobody, and only a category makes it a decision', async () => {
  expect(await page('/source/3?file=evidence/2017/seminar.csv')).toContain('href="/exclude/3?file=evidence')
  expect(await page(ROW)).toMatch(/通知 −1。人数は \d[\d,]*人 から \d[\d,]*人 に。/)
  expect((await send(ROW, { ...WHO, category: 'nothing-known' })).status).toBe(404)
  expect((await send('/exclude/3?file=../case.yaml', { ...WHO, category: 'staff' })).status).toBe(404)
  expect((await send('/exclude/999?file=evidence/2017/seminar.csv', { ...WHO, category: 'staff' })).status).toBe(404)
  expect((await send(ROW, { officer: '山口', reason: '', category: 'staff' })).html).toContain('4文字以上')
  expect(started.acts).toEqual([])
  expect((await send(ROW, { ...WHO, category: 'test-account' })).html).toContain('次の実行')
  const subject = `{"record":{"file":"evidence/2017/seminar.csv","part":"","row":3},"sha256":"${'ab'.repeat(32)}"}`
  expect(started.acts.splice(0)).toEqual([
    { action: 'decide', object: subject, ...WHO, decision: { kind: 'exclude', subject, choice: 'test-account' } },
  ])
})

test('a decision in force opens from the list, shows what taking it back does, and is taken back once', async () => {
  const path = `/decisions/${rulingId(FIXTURE_DECISION.subject)}`
  expect(await page('/review')).toContain(`href="${path}"`)
  const html = await page(path)
  expect(html).toContain('台帳で確かめた')
  expect(html).toMatch(/取り消した場合<\/h2>\s*<p><strong>通知 −1。/)
  started.trailBroken = true
  expect((await send(path, WHO)).html).toContain('記録できませんでした')
  started.trailBroken = false
  started.warned.splice(0)
  expect((await send(path, WHO)).html).toContain('次の実行')
  const { subject } = FIXTURE_DECISION
  expect(started.acts.splice(0)).toEqual([
    { action: 'decide', object: subject, ...WHO, decision: { kind: 'withdraw', subject, choice: 'withdrawn' } },
  ])
  expect((await send('/decisions/000000000000', WHO)).status).toBe(404)
})
