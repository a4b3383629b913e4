import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { milestonesOf, nextDue } from './filed-milestones.ts'
import type { Form, ReportFacts } from './filled-form.ts'
import { finalise } from './finalise.ts'
import { formDocx } from './form-docx.ts'
import gdpr34 from './forms/eu-gdpr-34.ts'
import monthly from './forms/jp-order-monthly.ts'
import plan from './forms/jp-order-plan.ts'
import ppc from './forms/jp-ppc-report.ts'
import principal from './forms/jp-principal-notice.ts'
import us from './forms/us-ag.ts'
import { type Filing, filedText, freeze, readFiled } from './freeze.ts'
import { standardFacts } from './standard-case.ts'

const linesOf = (facts: ReportFacts, label: string) =>
  monthly
    .fill(facts, 'ja')
    .sections.flatMap((s) => s.fields)
    .find((f) => f.label === label)?.lines

const filing: Filing = {
  form: 'jp-ppc-report',
  language: 'ja',
  number: 1,
  at: '2026-11-02T09:00:00+09:00',
  by: '見本 次郎',
  docx: '0a'.repeat(32),
  ledgerRoot: '0b'.repeat(32),
  versions: { todoke: '0.1.0' },
}

describe('the file of a filed paper', () => {
  const facts = standardFacts('jp-ppc-report')
  const text = filedText(freeze(ppc.fill(facts, 'ja'), facts, filing))

  test('gives back the paper, its facts and how it was filed', () => {
    const read = readFiled(text)
    expect(read.ok && [read.value.filing, read.value.form.title, read.value.facts.summary.persons]).toEqual([
      filing,
      '個人データの漏えい等に係る報告書（速報）',
      2455,
    ])
  })

  test('any character that is changed, added or cut off is noticed', () => {
    const place = fc.nat(text.length - 1)
    fc.assert(
      fc.property(place, fc.constantFrom('x', '', ' ', '9', '\n'), fc.nat(1), (at, put, cut) => {
        const changed = text.slice(0, at) + put + text.slice(at + cut)
        return changed === text || !readFiled(changed).ok
      }),
      { numRuns: 300 },
    )
  })
})

describe('a monthly report is the difference to the paper that was filed last', () => {
  const facts = standardFacts('jp-order-monthly')
  const told = standardFacts('jp-order-plan', '2026-11-13T16:00:00+09:00')
  const lastFiled = { paper: 'reports/filed/jp-order-plan.ja.1.json', at: told.at, response: told.response }

  test('a measure written into the case afterwards with an earlier date is new: the last report did not tell it', () => {
    const without = told.response.measures.filter((m) => m.id !== 'm2')
    const late = { ...facts, lastFiled: { ...lastFiled, response: { ...told.response, measures: without } } }
    expect(linesOf({ ...facts, lastFiled }, '新たに決定した施策')).toHaveLength(1)
    expect(linesOf(late, '新たに決定した施策')?.join()).toContain('対象口座の出金の目視確認')
    expect(monthly.fill(late, 'ja').tables[0]?.rows.map((r) => r.at(-1))).toEqual([
      '前回までに完了',
      '新規',
      '新規',
      '今回完了',
    ])
  })

  test('a measure that the last report told as not done is completed now, whatever day is given for it', () => {
    const open = told.response.measures.map(({ doneAt: _, ...m }) => ({ ...m, status: 'doing' as const }))
    const late = { ...facts, lastFiled: { ...lastFiled, response: { ...told.response, measures: open } } }
    expect(linesOf(late, '完了した施策')?.join()).toContain('公開サーバー全台の脆弱性診断')
    expect(linesOf({ ...facts, lastFiled }, '完了した施策')?.join()).not.toContain('公開サーバー全台の脆弱性診断')
  })

  test('what was done and not told last time is told now', () => {
    expect(linesOf({ ...facts, lastFiled }, '期間中の対応')).toEqual(['該当なし'])
    const log = told.response.log.filter((e) => e.id !== 'r3')
    const late = { ...facts, lastFiled: { ...lastFiled, response: { ...told.response, log } } }
    expect(linesOf(late, '期間中の対応')).toHaveLength(1)
  })

  test('a filing on a later day that is kept nowhere counts by its day', () => {
    const elsewhere = { at: instant('2026-11-25T10:00:00+09:00'), did: 'filed', duty: 'JP-FIN-023' }
    const later = { ...facts, lastFiled, milestones: [...facts.milestones, elsewhere] }
    expect(linesOf(later, '前回報告日')).toEqual(['2026年11月25日（水）'])
    expect(linesOf(later, '新たに決定した施策')).toEqual(['該当なし'])
  })

  test('a paper from before the order is none under it', () => {
    const early = { ...lastFiled, at: instant('2026-10-20T09:00:00+09:00'), response: { log: [], measures: [] } }
    expect(monthly.fill({ ...facts, lastFiled: early }, 'ja')).toEqual(monthly.fill(facts, 'ja'))
  })
})

describe('what to write into case.yaml when a paper was handed in', () => {
  const milestones = (form: Form, facts = standardFacts(form.id)) =>
    milestonesOf(form.fill(facts, 'en'), form.answers(facts))

  test('a preliminary report finishes the preliminary duty alone and names the items without an open field', () =>
    expect(milestones(ppc)).toEqual([
      { did: 'filed', duty: 'JP-APPI-040', act: 'preliminary-report', items: [1, 2, 3, 4, 6, 7, 9] },
    ]))

  test('the first report under an order finishes one report, not those of the months after', () =>
    expect(milestones(plan)).toEqual([{ did: 'filed', duty: 'JP-FIN-023', act: 'order-report' }]))

  test('a notice to the principal has a verb of its own', () =>
    expect(milestones(principal).map(({ did, duty }) => [did, duty])).toEqual([['notified-principal', undefined]]))

  test('a letter to the people is told as notified people', () => {
    const facts = standardFacts(gdpr34.id)
    const open = {
      ...facts,
      duties: { ...facts.duties, duties: facts.duties.duties.map((d) => ({ ...d, status: 'open' as const })) },
    }
    expect(milestones(gdpr34, open)).toEqual([{ did: 'notified-people' }])
  })

  test('a paper to several states finishes the duty of each, and the earliest is its date', () => {
    const facts = standardFacts(us.id)
    const each = milestones(us).map((m) => m.duty)
    expect(each).toEqual([...new Set(each)])
    expect(each.length).toBeGreaterThan(2)
    const due = nextDue(us.fill(facts), us.answers(facts))?.due
    expect(due?.kind).toBe('date')
  })
})

test('a paper that goes out gives the reason beside what follows later, and leaves the notes for who files it behind', async () => {
  const facts = standardFacts('jp-order-monthly')
  const field = '施策「専用問合せ窓口の設置と個別通知」 – 責任者'
  const final = finalise(monthly.fill(facts, 'ja'), [{ field, why: '12月の取締役会で決定' }])
  if (!final.ok) throw new Error(final.why.join())
  const body = strFromU8(unzipSync(await formDocx(final.value, facts.at))['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain(`・${field}：12月の取締役会で決定`)
  expect(body).not.toContain('様式：')
})
