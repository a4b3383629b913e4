import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Regime } from './regime.ts'
import { workedDifferences } from './worked-day.ts'

const FOLDER = new URL('./regimes/', import.meta.url)
const regimes = await loadFolder<Regime>(FOLDER)

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

  test.each(regime.worked.map((worked) => ({ ...worked })))('$story', (worked) => {
    expect(workedDifferences(regime, worked)).toEqual([])
  })
})

test('every regime has a worked day, and every one of articles belongs to a regime', () => {
  expect(regimes.filter((r) => r.worked.length === 0).map((r) => r.id)).toEqual([])
  const articles = readdirSync(FOLDER).filter((f) => f.endsWith('.md'))
  expect(articles.map((f) => f.slice(0, -3)).sort()).toEqual(regimes.map((r) => r.id))
})

test('no two regimes share a rule', () => {
  const ids = regimes.flatMap((r) => r.rules.map((rule) => rule.id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
