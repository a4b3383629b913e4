import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { type FilledForm, filedText, freeze, type ReportFacts } from '#report/index.ts'
import { FILED, filedNames, lastFiledOrderPaper } from './filed-papers.ts'

const out = mkdtempSync(join(tmpdir(), 'filed 提出-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** Puts a filed paper into the output that told of one measure, named by its own file. */
function put(name: string, at: string): void {
  const told = { id: name, at: instant(at), what: {}, orderItems: [], evidence: [], status: 'planned' } as const
  const facts: ReportFacts = {
    title: {},
    organisation: { country: 'JP' },
    knowledge: [],
    milestones: [],
    orders: [],
    published: [],
    attacks: [],
    response: { log: [], measures: [told] },
    inventory: [],
    contact: undefined,
    summary: {
      case: 'a',
      revision: 1,
      attacks: [],
      persons: 0,
      bounds: { min: 0, likely: 0, max: 0 },
      inMaster: 0,
      masterPersons: 0,
      balance: { recordsIn: 0, recordsLedgered: 0, recordsRefused: 0 },
      review: { pairs: 0 },
    },
    duties: { at, duties: [], notMet: [], triggersMet: [], unknown: [] },
    at: instant(at),
    zone: 'Asia/Tokyo',
    asIfLawOf: null,
    specimen: true,
  }
  const paper: FilledForm = {
    form: name,
    sections: [],
    language: 'ja',
    title: '',
    to: '',
    from: '',
    date: legalDay('2026-11-13'),
    bases: [],
    remarks: [],
    tables: [],
    open: [],
    core: [],
    stage: 'final',
    beforeFiling: [],
    specimen: true,
  }
  mkdirSync(join(out, FILED), { recursive: true })
  writeFileSync(join(out, FILED, `${name}.json`), filedText(freeze(paper, facts)))
}

const lastAt = async (at: string) => (await lastFiledOrderPaper(out, instant(at)))?.paper

test('an output without filed papers has none', async () => {
  expect(await filedNames(out)).toEqual([])
  expect(await lastAt('2026-12-01T09:00:00+09:00')).toBeUndefined()
})

test('the last paper under an order is the latest by its moment, as known then; other papers do not count', async () => {
  for (let n = 1; n <= 10; n++) put(`jp-order-plan.ja.${n}`, `2026-11-${10 + n}T16:00:00+09:00`)
  put('jp-order-monthly.en.1', '2026-12-14T16:00:00+09:00')
  put('jp-ppc-report.ja.1', '2026-12-15T16:00:00+09:00')
  expect(await lastAt('2026-11-01T09:00:00+09:00')).toBeUndefined()
  expect(await lastAt('2026-11-12T09:00:00+09:00')).toBe(`${FILED}/jp-order-plan.ja.1.json`)
  expect(await lastAt('2026-12-01T09:00:00+09:00')).toBe(`${FILED}/jp-order-plan.ja.10.json`)
  expect(await lastAt('2027-01-01T09:00:00+09:00')).toBe(`${FILED}/jp-order-monthly.en.1.json`)
  const last = await lastFiledOrderPaper(out, instant('2027-01-01T09:00:00+09:00'))
  expect(last?.response.measures.map((m) => m.id)).toEqual(['jp-order-monthly.en.1'])
})

test('filed papers are listed by form, language and number', async () => {
  const names = (await filedNames(out)).map(({ form, language, number }) => `${form} ${language} ${number}`)
  expect(names.slice(0, 3)).toEqual(['jp-order-monthly en 1', 'jp-order-plan ja 1', 'jp-order-plan ja 2'])
  expect(names.slice(-2)).toEqual(['jp-order-plan ja 10', 'jp-ppc-report ja 1'])
})

test('no report is made as a difference to a filed paper that somebody changed: it is named', async () => {
  appendFileSync(join(out, FILED, 'jp-order-plan.ja.3.json'), ' ')
  await expect(lastAt('2026-12-01T09:00:00+09:00')).rejects.toThrow(
    /jp-order-plan\.ja\.3\.json is not as it was filed: put the filed file back/,
  )
})
