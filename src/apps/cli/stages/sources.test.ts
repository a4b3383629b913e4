import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import { noProgress } from '#kernel/progress.ts'
import { takeInSources } from './sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'sources-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'evidence'))
writeFileSync(join(folder, 'evidence/a.csv'), 'x')

const refusedOf = async (evidence: string, masters: string) => {
  const text = `case: c\norganisation: {country: JP}\nmasters: ${masters}\nattacks: [{id: a, evidence: ${evidence}}]\n`
  const read = readCase(text)
  if (!read.ok) throw new Error('the case of this test is not readable')
  const sources = await takeInSources(folder, read.value, noProgress, new AbortController().signal)
  return sources.refused.map((r) => `${r.reason} ${r.file}`)
}

test.each([
  ['everything named is there', '["evidence/a.csv"]', '[]', []],
  [
    'a pattern that nothing matches is told',
    '["evidence/*.csv", "evidence/2017/**"]',
    '[]',
    ['not-found evidence/2017/**'],
  ],
  ['so is an empty folder', '["evidence/a.csv", "evidence/none"]', '[]', ['not-found evidence/none']],
  ['so is a master that is not there', '["evidence/**"]', '[masters/m.csv]', ['not-found masters/m.csv']],
  ['no master yet is no slip', '["evidence/**"]', '["masters/**"]', []],
])('%s', async (_, evidence, masters, expected) => expect(await refusedOf(evidence, masters)).toEqual(expected))
