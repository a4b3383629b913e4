import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import type { Form, ReportFacts } from './filled-form.ts'
import { finalise } from './finalise.ts'
import leak from './forms/jp-leak-report.ts'
import myNumber from './forms/jp-my-number-report.ts'
import monthly from './forms/jp-order-monthly.ts'
import plan from './forms/jp-order-plan.ts'
import ppc from './forms/jp-ppc-report.ts'
import principal from './forms/jp-principal-notice.ts'
import { freeze } from './freeze.ts'
import { standardFacts } from './standard-case.ts'

const linesOf = (form: Form, facts: ReportFacts, label: string): readonly string[] =>
  form.fill(facts, 'ja').sections.flatMap((s) => s.fields.filter((f) => f.label === label).flatMap((f) => f.lines))

const filed = (facts: ReportFacts, ...acts: readonly string[]): ReportFacts => ({
  ...facts,
  duties: {
    ...facts.duties,
    duties: facts.duties.duties.map((d) => (acts.includes(d.act) ? { ...d, status: 'done' } : d)),
  },
})

describe('which report it is follows from what is due', () => {
  const facts = standardFacts('jp-ppc-report')

  test.each([
    ['nothing filed yet', [], '個人データの漏えい等に係る報告書（速報）'],
    ['the preliminary report filed', ['preliminary-report'], '個人データの漏えい等に係る報告書（確報）'],
  ] as const)('%s', (_what, acts, title) => expect(ppc.fill(filed(facts, ...acts), 'ja').title).toBe(title))
})

test('the report of a broker goes to its finance bureau and cites both bases; its My Numbers go to the commission', () => {
  const facts = standardFacts('jp-leak-report')
  const filled = leak.fill(facts, 'ja')
  expect(filled.to).toBe('関東財務局長')
  expect(filled.bases).toContain('個人情報保護法26条1項')
  expect(filled.bases.some((b) => b.includes('内閣府令'))).toBe(true)
  expect(myNumber.fill(facts, 'ja').to).toBe('個人情報保護委員会')
  expect(ppc.applies(facts)).toBe(false)
})

test('the My Number report counts only people whose number is among the data', () => {
  const filled = myNumber.fill(standardFacts('jp-my-number-report'), 'ja')
  expect(linesOf(myNumber, standardFacts('jp-my-number-report'), '人数')).toEqual(['個人番号が含まれる本人：655人'])
  expect(filled.tables.map((t) => t.rows.at(-1))).toEqual([['合計', '655']])
})

test('what is not known is named as open, not invented', () => {
  const facts = standardFacts('jp-leak-report')
  const filled = leak.fill({ ...facts, response: { log: [], measures: [] }, milestones: [], attacks: [] }, 'ja')
  expect(filled.open).toEqual([
    '１ 概要 – 発生日',
    '５ 二次被害又はそのおそれの有無及びその内容 – 二次被害',
    '６ 本人への対応の実施状況 – 対応',
    '８ 再発防止のための措置 – 実施済みの措置',
    '８ 再発防止のための措置 – 今後実施予定の措置',
  ])
})

describe('finalising', () => {
  const facts = standardFacts('jp-ppc-report')
  const final = ppc.fill(filed(facts, 'preliminary-report'), 'ja')

  test('a preliminary report may go out with what is not known yet, which then follows', () => {
    const result = finalise(ppc.fill(facts, 'ja'))
    expect(result.ok && result.value.later.map((l) => l.field)).toEqual(final.open)
  })

  test('a final report is refused while a mandatory item is empty, with the reason', () => {
    expect(finalise(final)).toEqual({
      ok: false,
      why: final.open.map((name) => `${name}: mandatory and empty; fill it in, or say why it follows later`),
    })
  })

  test('a final report goes out once each open item has a reason; a blank reason is none', () => {
    const later = final.open.map((field) => ({ field, why: '調査機関の報告を待っている' }))
    expect(finalise(final, later).ok).toBe(true)
    expect(finalise(final, later.slice(1)).ok).toBe(false)
    expect(
      finalise(
        final,
        later.map((l) => ({ ...l, why: ' ' })),
      ).ok,
    ).toBe(false)
  })

  test('nothing excuses a core field, the sender or the addressee', () => {
    const bare = ppc.fill({ ...facts, knowledge: [], organisation: { country: 'JP', supervisor: 'ppc' } }, 'ja')
    const result = finalise(
      { ...bare, to: '' },
      bare.open.map((field) => ({ field, why: '不明' })),
    )
    expect(result.ok ? [] : result.why).toEqual([
      'the addressee is not known: give organisation.supervisor in case.yaml',
      'the sender is not named: give organisation.name in case.yaml',
      '報告の種別及び報告者 – 報告者: no paper can go out without it',
      '１ 概要 – 発覚日時: no paper can go out without it',
      '１ 概要 – 発生事案: no paper can go out without it',
    ])
  })

  test('a reason for what is not open is refused, so that a typing error does not pass', () => {
    expect(finalise(ppc.fill(facts, 'ja'), [{ field: '９ なし', why: 'x' }])).toMatchObject({ ok: false })
  })
})

describe('a filed paper is frozen with its facts', () => {
  const facts = standardFacts('jp-ppc-report')
  const form = ppc.fill(facts, 'ja')

  test('equal papers from equal facts give the same hash', () =>
    expect(freeze(form, facts)).toEqual(freeze(ppc.fill(standardFacts('jp-ppc-report'), 'ja'), { ...facts })))

  test('another figure in the paper or in the facts gives another hash', () => {
    const { sha256 } = freeze(form, facts)
    expect(freeze({ ...form, title: 'x' }, facts).sha256).not.toBe(sha256)
    expect(freeze(form, { ...facts, summary: { ...facts.summary, persons: 2456 } }).sha256).not.toBe(sha256)
  })
})

describe('papers under an order', () => {
  test('the first report is a plan, and from then on each is the difference to the last one filed', () => {
    const [before, after] = [standardFacts('jp-order-plan'), standardFacts('jp-order-monthly')]
    expect([plan.applies(before), monthly.applies(before)]).toEqual([true, false])
    expect([plan.applies(after), monthly.applies(after)]).toEqual([false, true])
  })

  test('the date of the first report is the order’s; the later ones are marked as planned', () => {
    const facts = standardFacts('jp-order-plan')
    expect(linesOf(plan, facts, '報告期限')).toEqual(['2026年11月14日（土）'])
    expect(linesOf(plan, facts, '以後の報告予定日').slice(0, 2)).toEqual([
      '2026年12月14日（月）［予定］',
      '2027年1月14日（木）［予定］',
    ])
    expect(plan.fill(facts, 'ja').beforeFiling.join()).toContain('2026年11月14日（土）は閉庁日に当たる')
  })

  test('the difference names what is new and what was completed since the last report', () => {
    const facts = standardFacts('jp-order-monthly')
    expect(linesOf(monthly, facts, '新たに決定した施策')).toEqual(['WAFの導入（予定　期限2026年12月31日（木））'])
    expect(linesOf(monthly, facts, '完了した施策')).toEqual([
      '専用問合せ窓口の設置と個別通知（実施済み　2026年11月20日（金）18:00）',
    ])
    expect(linesOf(monthly, facts, '期限を過ぎた施策')).toEqual(['該当なし'])
    expect(monthly.fill(facts, 'ja').tables[0]?.rows.map((r) => r.at(-1))).toEqual([
      '前回までに完了',
      '新規',
      '継続',
      '今回完了',
    ])
  })

  test('a measure past its date is named', () =>
    expect(
      linesOf(monthly, standardFacts('jp-order-monthly', '2026-12-11T09:00:00+09:00'), '期限を過ぎた施策'),
    ).toEqual(['対象口座の出金の目視確認（実施中　期限2026年12月10日（木））']))

  test('who answers for a measure must be said: the paper is refused without it', () => {
    const filled = monthly.fill(standardFacts('jp-order-monthly'), 'ja')
    expect(filled.open).toEqual(['施策「専用問合せ窓口の設置と個別通知」 – 責任者'])
    expect(finalise(filled).ok).toBe(false)
  })

  test('an item of the order that no measure answers is open; the item that asks for the report itself is not', () => {
    const facts = standardFacts('jp-order-plan')
    const none = plan.fill({ ...facts, response: { log: [], measures: [] } }, 'ja')
    expect(none.open).toEqual([
      '命令事項（1）への対応 – 施策',
      '命令事項（2）への対応 – 施策',
      '命令事項（3）への対応 – 施策',
    ])
  })

  test('a report filed before the order does not count as one under it', () => {
    const facts = standardFacts('jp-order-plan')
    const early = { at: instant('2026-10-20T09:00:00+09:00'), did: 'filed', duty: 'JP-FIN-023' }
    expect(plan.applies({ ...facts, milestones: [...facts.milestones, early] })).toBe(true)
  })
})

test('a contractor tells what it knows: nothing unknown holds the notice up', () => {
  const filled = principal.fill(standardFacts('jp-principal-notice'), 'ja')
  expect(filled.open.length).toBeGreaterThan(0)
  expect(finalise(filled).ok).toBe(true)
})
