import { expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import { newCaseYaml } from './new-case.ts'

const known = { case: 'a', title: 't', organisation: 'o', country: 'JP', kind: 'bank', supervisor: 'fsa', detected: '' }

/** The part of the skeleton that begins with a key that stands behind "# ", with its "# " taken away. */
function part(key: string): string {
  const lines = newCaseYaml(known).split('\n')
  const from = lines.indexOf(`# ${key}:`)
  const to = lines.findIndex((line, i) => i > from && line === '')
  expect(from).toBeGreaterThan(0)
  return lines
    .slice(from, to)
    .map((line) => line.slice(2))
    .join('\n')
}

test('a new case is understood as it is, and so is each part whose comment marks are taken away', () => {
  for (const key of ['statements', 'milestones', 'response', 'inventory', 'contact', 'exclude']) {
    const read = readCase(`${newCaseYaml(known)}\n${part(key)}\n`)
    expect(read.ok ? key : read.why).toBe(key)
  }
})
