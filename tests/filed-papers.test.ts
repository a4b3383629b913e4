import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../src/case/index.ts'
import { scratch, todoke } from './program.ts'

const place = scratch()
afterAll(() => place.remove())

const FIRM = fileURLToPath(new URL('../fixtures/small-firm/case/', import.meta.url))
const folder = join(place.dir, 'firm')
const out = join(place.dir, 'out')
const filedFolder = join(out, 'reports/filed')
const PRELIMINARY = ['--at', '2026-04-10T09:00+09:00']
const FINAL = ['--at', '2026-05-20T09:00+09:00']

const read = (path: string) => readFileSync(join(out, path), 'utf8')
const report = (...args: readonly string[]) => todoke(['report', folder, '--out', out, ...args])
const file = (form: string, ...args: readonly string[]) =>
  report('--file', form, '--as', '見本 次郎', '--json', ...args)
const bytesOf = (names: readonly string[]) => names.map((name) => readFileSync(join(filedFolder, name)).toString('hex'))
/** The line for case.yaml that a filing printed. */
let milestone = ''
/** Name and first fault of every check that fails. */
const faults = async (where = out) => {
  const { out: text } = await todoke(['verify', where, '--json'])
  const { checks } = JSON.parse(text) as { checks: { name: string; ok: boolean; first: string | null }[] }
  return checks.filter((check) => !check.ok).map(({ name, first }) => [name, first])
}

beforeAll(async () => {
  cpSync(FIRM, folder, { recursive: true })
  const ran = await todoke(['run', folder, '--out', out, ...PRELIMINARY])
  expect(ran.code).toBe(0)
})

test('the papers of a case are listed with stage, due date and what is still open', async () => {
  const { code, out: text } = await report('--json', ...PRELIMINARY)
  const { papers, filed } = JSON.parse(text)
  expect([code, filed]).toEqual([0, []])
  expect(papers.find((p: { form: string; language: string }) => p.form === 'jp-ppc-report')).toMatchObject({
    language: 'ja',
    stage: 'preliminary',
    due: { rule: 'JP-APPI-040', act: 'preliminary-report', status: 'open' },
    open: expect.arrayContaining(['７ 公表の実施状況 – 公表']),
  })
  const page = await report(...PRELIMINARY)
  expect(page.out).toContain('  still open: ７ 公表の実施状況 – 公表\n')
  expect(existsSync(filedFolder)).toBe(false)
})

test.each([
  [['--file', 'jp-ppc-report'], /--file needs --as OFFICER/],
  [['--as', 'aki'], /go with --file FORM/],
  [['--file', 'jp-ppc-report', '--as', 'aki', '--excuse', '公表'], /give FIELD=WHY/],
  [
    ['--file', 'jp-order-plan', '--as', 'aki'],
    /jp-order-plan is no paper of this case now; there are .*jp-ppc-report/s,
  ],
])('todoke report CASE %j is refused with 2 and says what to type', async (args, message) => {
  const { code, err } = await report(...args, ...PRELIMINARY)
  expect([code, err]).toEqual([2, expect.stringMatching(message)])
  expect(existsSync(filedFolder)).toBe(false)
})

test('a preliminary report is filed with what is known, frozen, on record, and its milestone is told', async () => {
  const before = read('manifest.json')
  const { code, out: text } = await file('jp-ppc-report', ...PRELIMINARY)
  expect(code).toBe(0)
  const filed = JSON.parse(text)
  expect(filed).toMatchObject({ path: 'reports/filed/jp-ppc-report.ja.1.json', number: 1 })
  expect(filed.milestones).toEqual([
    {
      at: '2026-04-10T09:00:00+09:00',
      did: 'filed',
      duty: 'JP-APPI-040',
      act: 'preliminary-report',
      items: [2, 3, 4, 9],
    },
  ])
  const paper = JSON.parse(read(filed.path))
  expect(paper).toMatchObject({ sha256: filed.sha256, filing: { by: '見本 次郎', at: '2026-04-10T09:00:00+09:00' } })
  expect(paper.facts.summary).toEqual(JSON.parse(read('summary.json')))
  expect(paper.form.beforeFiling).toEqual([])
  const rows = read('audit.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.at(-1)).toMatchObject({ actor: '見本 次郎', action: `decide file: ${filed.sha256}`, object: filed.path })
  const [then, now] = [JSON.parse(before), JSON.parse(read('manifest.json'))]
  expect(verifyAudit(read('audit.jsonl'), now.audit).ok).toBe(true)
  const added = now.outputs.filter((o: { path: string }) => !o.path.startsWith('reports/filed/'))
  expect([added, now.inputs, now.versions]).toEqual([then.outputs, then.inputs, then.versions])
  expect(await faults()).toEqual([])
})

test('the same paper filed again is the second one; the first stays as it was', async () => {
  const first = bytesOf(['jp-ppc-report.ja.1.json', 'jp-ppc-report.ja.1.docx'])
  const { out: page } = await report('--file', 'jp-ppc-report', '--as', 'aki', ...PRELIMINARY)
  expect(page).toContain('Filed as no. 2: reports/filed/jp-ppc-report.ja.2.json\n')
  milestone = /^ {2}- \{.*\}$/m.exec(page)?.[0] ?? ''
  const english = await file('jp-ppc-report', '--lang', 'en', ...PRELIMINARY)
  expect(JSON.parse(english.out)).toMatchObject({ path: 'reports/filed/jp-ppc-report.en.1.json', number: 1 })
  expect(bytesOf(['jp-ppc-report.ja.1.json', 'jp-ppc-report.ja.1.docx'])).toEqual(first)
  expect(await faults()).toEqual([])
})

test('a final report with empty mandatory fields is refused with each reason, and goes out once each is excused', async () => {
  expect(milestone).toContain('did: filed, duty: JP-APPI-040, act: preliminary-report, items: [2, 3, 4, 9]')
  appendFileSync(join(folder, 'case.yaml'), `milestones:\n${milestone}\n`)
  const listed = JSON.parse((await report('--json', ...FINAL)).out)
  const { open, stage } = listed.papers.find((p: { form: string }) => p.form === 'jp-ppc-report')
  expect(stage).toBe('final')
  const before = [read('manifest.json'), read('audit.jsonl'), ...readdirSync(filedFolder)]
  const refused = await file('jp-ppc-report', ...FINAL)
  expect(refused.code).toBe(2)
  const reason = (name: string) => `${name}: mandatory and empty; fill it in, or say why it follows later`
  expect(JSON.parse(refused.out).reasons).toEqual(open.map(reason))
  for (const name of open) expect(refused.err).toContain(reason(name))
  const excuse = (name: string) => ['--excuse', `${name}=調査機関の報告待ち, 6月末`]
  const excuses: string[] = open.flatMap(excuse)
  const partly = await file('jp-ppc-report', ...FINAL, ...excuses.slice(2))
  expect(JSON.parse(partly.out).reasons).toEqual([reason(open[0])])
  const unknown = await file('jp-ppc-report', ...FINAL, ...excuses, '--excuse', '無い欄=x')
  expect(JSON.parse(unknown.out).reasons).toEqual(['無い欄: is said to follow later, but is not open'])
  expect([read('manifest.json'), read('audit.jsonl'), ...readdirSync(filedFolder)]).toEqual(before)

  const others = open.filter((name: string) => !name.endsWith('– 公表'))
  expect(others).toHaveLength(open.length - 1)
  const done = await file('jp-ppc-report', ...FINAL, '--excuse', '公表=公表は6月', ...others.flatMap(excuse))
  expect(done.code).toBe(0)
  const { path, later } = JSON.parse(done.out)
  expect(later).toContainEqual({ field: '７ 公表の実施状況 – 公表', why: '公表は6月' })
  expect(later).toContainEqual({ field: open[0], why: '調査機関の報告待ち, 6月末' })
  expect(JSON.parse(read(path)).form.later).toEqual(later)
})

test('whatever is run again, also over another ledger, keeps every filed paper byte for byte', async () => {
  const names = readdirSync(filedFolder)
  const before = bytesOf(names)
  expect(names).toHaveLength(8)
  for (const args of [['run'], ['run', '--only', 'reports'], ['run', '--only', 'duties']]) {
    const { code } = await todoke([...args.slice(0, 1), folder, '--out', out, ...PRELIMINARY, ...args.slice(1)])
    expect([code, readdirSync(filedFolder)]).toEqual([0, names])
  }
  writeFileSync(join(folder, 'evidence/later.csv'), '氏名,メールアドレス\n佐藤 花子,hanako.later@example.jp\n')
  expect((await todoke(['ledger', folder, '--out', out])).code).toBe(0)
  expect(readdirSync(join(out, 'reports'))).toEqual(['filed'])
  expect(bytesOf(names)).toEqual(before)
  expect(await faults()).toEqual([])
  const { contradictions } = JSON.parse(readFileSync(join(out, 'contradictions.json'), 'utf8'))
  expect(JSON.stringify(contradictions), 'a filed figure that no longer holds is named with its paper').toContain(
    'reports/filed/',
  )
})

test.each<[string, (folder: string) => void, string]>([
  [
    'a figure that was changed',
    (f) => {
      const path = join(f, 'jp-ppc-report.ja.1.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"persons":', '"persons": '))
    },
    'reports/filed/jp-ppc-report.ja.1.json: is not as it was filed',
  ],
  [
    'a DOCX that was changed',
    (f) => appendFileSync(join(f, 'jp-ppc-report.ja.2.docx'), 'x'),
    'reports/filed/jp-ppc-report.ja.2.docx: is not as it was filed',
  ],
  [
    'a paper that is gone',
    (f) => rmSync(join(f, 'jp-ppc-report.ja.2.json')),
    'reports/filed/jp-ppc-report.ja.2.json: its filing is on record and it is missing; put it back, or file it again',
  ],
  [
    'a paper in the place of another',
    (f) => {
      for (const ending of ['json', 'docx'])
        cpSync(join(f, `jp-ppc-report.ja.1.${ending}`), join(f, `jp-ppc-report.ja.2.${ending}`))
    },
    'reports/filed/jp-ppc-report.ja.2.json: is another paper than the audit trail tells of',
  ],
  [
    'a paper that was never filed',
    (f) => {
      for (const ending of ['json', 'docx'])
        cpSync(join(f, `jp-ppc-report.ja.1.${ending}`), join(f, `jp-ppc-report.ja.9.${ending}`))
    },
    'reports/filed/jp-ppc-report.ja.9.json: the audit trail tells of no such filing',
  ],
])('%s is found by verify and named', async (what, meddle, first) => {
  const copy = join(place.dir, what)
  cpSync(out, copy, { recursive: true })
  meddle(join(copy, 'reports/filed'))
  expect(await faults(copy)).toContainEqual(['filed', first])
})

test('nothing is filed on figures that somebody changed', async () => {
  const summary = read('summary.json')
  writeFileSync(join(out, 'summary.json'), summary.replace(/"persons": ?\d/, '"persons": 9'))
  const { code, err } = await file('jp-ppc-report', ...PRELIMINARY)
  expect([code, err]).toEqual([1, expect.stringMatching(/summary\.json is not as it was written/)])
  writeFileSync(join(out, 'summary.json'), summary)
})

test('killed while filing, the output is whole, and filing again takes the number that was meant', async () => {
  for (const after of [350, 600, 750]) {
    const before = readdirSync(filedFolder).length
    await todoke(['report', folder, '--out', out, '--file', 'jp-my-number-report', '--as', 'aki', ...PRELIMINARY], {
      kill: after,
    })
    await report(...PRELIMINARY)
    expect([before, before + 2]).toContain(readdirSync(filedFolder).length)
    expect(await faults()).toEqual([])
  }
  const numbers = readdirSync(filedFolder).filter((name) => /^jp-my-number-report\.ja\.\d+\.json$/.test(name)).length
  const { out: text } = await file('jp-my-number-report', ...PRELIMINARY)
  expect(JSON.parse(text).number).toBe(numbers + 1)
  expect(await faults()).toEqual([])
})
