import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { below, sets } from '../bench/detect/floors.ts'
import { scoreSet } from '../bench/detect/score.ts'
import { recall, sum } from '../bench/detect/tally.ts'

const work = mkdtempSync(join(tmpdir(), 'score-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

test.each(sets)('on a few made files the %s set stays above its floors', (set) => {
  const { board } = scoreSet(set, { seed: 'suite', size: 8, work })
  expect(below(set, board)).toEqual([])
  expect(sum(board).truth).toBeGreaterThan(50)
  expect(recall(sum(board))).toBeGreaterThan(0.95)
})

test('a detector that finds nothing would be far below them', () =>
  expect(below('messy', new Map([['name', { truth: 100, found: 0, right: 0, exact: 0 }]]))).toEqual([
    'messy: name: F1 0.0000 is below 0.9',
    'messy: all items: F1 0.0000 is below 0.97',
  ]))
