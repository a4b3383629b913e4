import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCaseFile } from './case-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'todoke-case-file-'))
afterAll(() => rmSync(folder, { recursive: true }))
const read = (text: string) => {
  writeFileSync(join(folder, 'case.yaml'), text)
  return readCaseFile(folder)
}

test.each([
  ['title: 会員情報', { ja: '会員情報', en: '会員情報' }],
  ['title: {ja: 会員情報}', { ja: '会員情報', en: '会員情報' }],
  ['title: {ja: 会員情報, en: member data}', { ja: '会員情報', en: 'member data' }],
])('a case titled %s is shown under its title, with the moment of detection', async (line, title) => {
  const shown = await read(`case: kaiin\n${line}\nknowledge: [{at: '2026-11-20T09:00:00+09:00', event: leak}]\n`)
  expect(shown?.title).toEqual(title)
  expect(shown?.detected).not.toBeNull()
})

test('a case.yaml that is none shows nothing, and neither does a folder that is gone', async () => {
  expect(await read('- a list')).toBeNull()
  expect(await readCaseFile(join(folder, 'gone'))).toBeNull()
})
