import axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browse, PATHS, shownPerson, startSite, type TestSite } from './console-test-site.ts'

let started: TestSite
let inside: Awaited<ReturnType<typeof browse>>
beforeAll(async () => {
  started = await startSite()
  inside = await browse(started)
})
afterAll(async () => {
  await inside.close()
  await started.close()
})

test('one value is shown only after name and reason are written down, and never when they cannot be', async () => {
  const tab = await inside.open('/source/3?file=evidence/2017/seminar.csv')
  const phone = shownPerson.values[2] ?? ''
  const fill = async () => {
    if (!(await tab.getByLabel('担当者名').isVisible())) await tab.locator('summary').click()
    await tab.getByLabel('表示する列').selectOption('TEL1')
    await tab.getByLabel('担当者名').fill('見本 係')
    await tab.getByLabel('理由').fill('本人からの照会に答えるため')
    await tab.getByRole('button', { name: '表示する' }).click()
  }
  started.trailBroken = true
  await fill()
  expect(await tab.getByRole('alert').innerText()).toContain('監査記録を書けなかった')
  expect(await tab.content()).not.toContain(phone)
  started.trailBroken = false
  await fill()
  expect(await tab.getByRole('status').innerText()).toContain(phone)
  const html = await tab.content()
  expect(shownPerson.values.filter((value) => value !== phone && html.includes(value))).toEqual([])
  const object = 'evidence/2017/seminar.csv : 3 : TEL1'
  expect(started.acts.splice(0)).toEqual([
    { action: 'reveal', object, officer: '見本 係', reason: '本人からの照会に答えるため' },
  ])
  expect(started.warned.splice(0)).toEqual(['the audit trail could not be written: no database'])
  await tab.close()
})

test('from a count to its people, to one of them, to the row of the evidence', async () => {
  const tab = await inside.open('/')
  await tab.getByRole('link', { name: /^6人：氏名・フリガナ・生年月日・性別・住所/ }).click()
  expect(await tab.locator('h1').innerText()).toContain('6人')
  expect(await tab.locator('tbody tr').count()).toBe(6)
  await tab.goto(`${started.origin}/people/${shownPerson.token}`)
  const phone = tab
    .locator('table')
    .nth(1)
    .getByRole('row', { name: /電話番号/ })
  expect(await phone.innerText()).toMatch(/evidence\/2017\/seminar\.csv\s+3\s+TEL1/)
  await phone.getByRole('link', { name: '3' }).click()
  expect(await tab.getByRole('row', { name: /TEL1/ }).innerText()).toContain('***-****-**02')
  await tab.close()
})

test('a pair is decided with both sides masked and both effects in sight; without a trail nothing is decided', async () => {
  const tab = await inside.open('/review')
  await tab.locator('#content tbody').first().getByRole('link').first().click()
  expect(await tab.getByRole('heading', { name: '同じ人とした場合' }).count()).toBe(1)
  expect(await tab.locator('table').first().innerText()).toContain('○')
  const decide = async () => {
    await tab.getByLabel('決定の内容').selectOption('no-link')
    await tab.getByLabel('担当者名').fill('見本 係')
    await tab.getByLabel('理由').fill('支店で別人と確認した')
    await tab.getByRole('button', { name: '決定する' }).click()
  }
  started.trailBroken = true
  await decide()
  expect(await tab.getByRole('status').innerText()).toContain('記録できませんでした')
  expect(started.acts).toEqual([])
  started.trailBroken = false
  await decide()
  expect(await tab.getByRole('status').innerText()).toContain('次の実行')
  const [act] = started.acts.splice(0)
  expect(act).toMatchObject({
    action: 'decide',
    officer: '見本 係',
    decision: { kind: 'no-link', choice: 'two people' },
  })
  expect(JSON.parse(act?.object ?? '').a.file).toBe('evidence/2017/seminar.csv')
  started.warned.splice(0)
  await tab.close()
})

test('the language is switched in place and remembered', async () => {
  const tab = await inside.open('/attacks/2017/people/all?page=1')
  await tab.getByRole('link', { name: 'English' }).click()
  expect(tab.url()).toBe(`${started.origin}/attacks/2017/people/all?page=1`)
  expect(await tab.locator('html').getAttribute('lang')).toBe('en')
  await tab.goto(`${started.origin}/duties`)
  expect(await tab.locator('h1').innerText()).toBe('Duties and dates')
  await tab.getByRole('link', { name: '日本語' }).click()
  expect(await tab.locator('h1').innerText()).toBe('義務と期限')
  await tab.close()
})

test('sending stops for an officer with a reason, and for nobody without', async () => {
  const tab = await inside.open('/delivery')
  await tab.locator('summary').click()
  await tab.getByLabel('担当者名').fill('見本 係')
  await tab.getByLabel('理由').fill('電話番号の誤り')
  await tab.getByRole('button', { name: '今すぐ止める' }).click()
  expect(started.stops).toEqual([{ who: '見本 係', why: '電話番号の誤り' }])
  expect(await tab.locator('.verdict-bad').textContent()).toContain('発送は停止中です')
  await tab.close()
})

test('a deadline of the law and a target of a guideline look different without colour', async () => {
  const tab = await inside.open('/duties')
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
  const tab = await inside.open(`/?lang=${lang}`)
  await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  for (const path of [...PATHS, '/nowhere']) {
    await tab.goto(started.origin + path)
    await tab.evaluate(axe.source)
    const found = await tab.evaluate(() => Reflect.get(globalThis, 'axe').run())
    const violations = found.violations.map((v: { id: string; nodes: { html: string }[] }) => [v.id, v.nodes[0]?.html])
    expect([path, violations]).toEqual([path, []])
  }
  await tab.close()
})

test('at 390 pixels only tables scroll sideways, each in its own frame', async () => {
  const tab = await inside.open('/?lang=en')
  await tab.setViewportSize({ width: 390, height: 844 })
  for (const path of PATHS) {
    await tab.goto(started.origin + path)
    const width = await tab.locator('html').evaluate((e) => e.scrollWidth)
    expect([path, width]).toEqual([path, 390])
  }
  await tab.close()
})

test('the public notice is shown in the page as its readers see it, and its other language opens there', async () => {
  const tab = await inside.open('/notices')
  const frame = tab.frameLocator('iframe')
  await frame.getByRole('link', { name: 'English' }).click()
  await frame.locator('html[lang=en]').waitFor()
  expect(await frame.locator('h1').innerText()).toBe('見本')
  await tab.close()
})

test('no link of any page leads nowhere', async () => {
  const tab = await inside.open('/')
  const seen = new Set<string>(PATHS)
  for (const path of seen) {
    const answer = await tab.request.get(started.origin + path)
    expect([path, answer.status()]).toEqual([path, 200])
    const html = await answer.text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"]*)"/g))
      if (seen.size < 120 && !href.includes('lang=')) seen.add(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(60)
  await tab.close()
})
