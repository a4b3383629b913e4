import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFacts } from './facts-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const written = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

test('facts are read from YAML and from JSON alike', async () => {
  const yaml = await written(
    'a.yaml',
    'organisation: {country: JP}\nknowledge: [{at: 2026-10-01T10:00:00+09:00, people: 12}]\n',
  )
  const json = await written(
    'b.yaml',
    '{"organisation": {"country": "JP"}, "knowledge": [{"at": "2026-10-01T10:00:00+09:00", "people": 12}]}',
  )
  expect(await readFacts(json)).toEqual(await readFacts(yaml))
})

test('of a case folder the four keys of the law are read and the rest left to others', async () => {
  await written('case.yaml', 'case: x\norganisation: {country: JP}\nattacks: []\nmasters: [a.csv]\nknowledge:\n')
  expect(await readFacts(folder)).toMatchObject({ organisation: { country: 'JP' }, knowledge: [] })
})

test.each([
  ['organisation: {country: JP, kin: bank}', 'organisation: Unrecognized key: "kin"; did you mean kind?'],
  ['organisation: {country: [', 'not YAML'],
  ['', 'the file'],
])('what cannot be read is named: %s', async (text, problem) => {
  await expect(readFacts(await written('bad.yaml', text))).rejects.toThrow(problem)
})

test('a path that is not there is named with the remedy', async () => {
  await expect(readFacts(join(folder, 'none'))).rejects.toThrow('give a facts file or a case folder')
})
