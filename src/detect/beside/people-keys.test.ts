import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

test('long hashes with a salt beside people are looked at in no time', () => {
  const sample = ['Pierre Nielsen', 'Tomoko Takeda', 'Rahul Rossi'].map((name, i) => [
    name,
    `${'cb6799dde813715249009a41027175272d21be5a5e56aa2f8db2282c3e547f7'}${i}:Yy58xU7cPVoTYFiBmTmXyB1sHdwpZZ4f:1`,
  ])
  const header = ['name', 'o_customer_entity password_hash']
  expect(detector.profileTable({ header, sample })[0]?.use).toBe('name')
})
