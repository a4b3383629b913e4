import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Due, Duty } from './duty.ts'
import { duties } from './engine.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime } from './regime.ts'

const FOLDER = new URL('./regimes/', import.meta.url)
const regimes = await loadFolder<Regime>(FOLDER)

const dueText = (due: Due): string => {
  if (due.kind === 'date') return due.date
  if (due.kind === 'instant') return new Date(due.at).toISOString()
  return due.kind === 'target' ? `${due.amber}/${due.red}` : due.kind
}
/** Moments are compared as moments, whatever offset they are written with. */
const written = (text: string): string => (text.includes('T') ? new Date(instant(text)).toISOString() : text)

describe.each(regimes)('$id', (regime) => {
  test('is named by its file, and its rules by itself', () => {
    for (const rule of regime.rules) expect(rule.id).toMatch(/^[A-Z]{2}(-[A-Z0-9()-]+)?$/)
    expect(regime.rules.length).toBeGreaterThan(0)
    expect(new Set(regime.rules.map((r) => r.id)).size).toBe(regime.rules.length)
  })

  test('every citation is a heading of the articles beside it', () => {
    const articles = readFileSync(new URL(`${regime.id}.md`, FOLDER), 'utf8')
    const headings = [...articles.matchAll(/^## (.+)$/gm)].map((m) => m[1])
    const cited = new Set(regime.rules.flatMap((rule) => rule.cite))
    expect(headings.sort()).toEqual([...cited].sort())
  })

  test.each(regime.worked.map((worked) => ({ ...worked })))(
    '$story',
    ({ facts, at, lawDate, gives, spares = [], never = [], met, unknown }) => {
      const answer = duties({
        facts: caseFactsSchema.parse(facts),
        at: instant(at),
        regimes: [regime],
        ...(lawDate ? { lawDate: legalDay(lawDate) } : {}),
      })
      for (const { due, says = '', ...said } of gives) {
        const want = { ...WHOM[said.act], force: 'must', ...said }
        const near = answer.duties.filter(
          (d) => d.rule === want.rule && d.act === want.act && d.notes.join().includes(says),
        )
        const shown = near.map((d) => ({ ...pick(d, want), ...(due === undefined ? {} : { due: dueText(d.due) }) }))
        expect(shown).toContainEqual({ ...want, ...(due === undefined ? {} : { due: written(due) }) })
      }
      for (const rule of never) expect(answer.duties.filter((d) => d.rule === rule)).toEqual([])
      if (met) expect(answer.triggersMet).toEqual(met)
      if (unknown) expect([...new Set(answer.unknown.map((u) => u.rule))]).toEqual(unknown)
      for (const spared of spares) {
        const [rule, act] = spared.split(' ')
        const binding = answer.duties.filter(
          (d) => d.rule === rule && (!act || d.act === act) && d.force === 'must' && d.status !== 'relieved',
        )
        expect(binding).toEqual([])
      }
    },
  )
})

/** Unless a worked day says otherwise: it must be done, and such an act goes where it always goes. */
const WHOM: Partial<Record<Duty['act'], { readonly to: string }>> = {
  'notify-people': { to: 'people' },
  'notify-principal': { to: 'principal' },
  publish: { to: 'public' },
  'substitute-measure': { to: 'public' },
}

const pick = (duty: Duty, want: object): object =>
  Object.fromEntries(Object.entries(duty).filter(([key]) => key in want && key !== 'due'))

test('every regime has a worked day, and every one of articles belongs to a regime', () => {
  expect(regimes.filter((r) => r.worked.length === 0).map((r) => r.id)).toEqual([])
  const articles = readdirSync(FOLDER).filter((f) => f.endsWith('.md'))
  expect(articles.map((f) => f.slice(0, -3)).sort()).toEqual(regimes.map((r) => r.id))
})

test('no two regimes share a rule', () => {
  const ids = regimes.flatMap((r) => r.rules.map((rule) => rule.id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
