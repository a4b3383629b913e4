import { expect, test } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import { Coverage } from './coverage.ts'
import { RecordIntake } from './intake.ts'

const [MASTER, OTHERS] = ['masters/c.csv', 'masters/others.csv']
const [LOGINS, APPLICANTS] = ['evidence/logins.csv', 'evidence/applicants.csv']

/** Takes in forty rows of each file; rows of equal names and mailboxes are one content. */
function coverageOf(files: readonly (readonly [file: string, attack: string, whose: string, items: DataKind[]])[]) {
  const intake = new RecordIntake(new Set())
  for (const [file, attack, whose, items] of files)
    for (let i = 0; i < 40; i++)
      intake.add({
        file,
        part: '',
        row: i + 1,
        role: 'self',
        attack,
        certainty: 'confirmed',
        exposure: 'taken',
        items,
        values: { name: [`${whose}${i}`], email: [`${whose}${i}@example.jp`] },
      })
  const { records, nodes } = intake.finish()
  const { node, table } = records.column
  const firstOf = (file: string): number => node[table.indexOf(records.tables.findIndex((t) => t.file === file))] ?? 0
  const coverage = Coverage.of(
    records,
    Int32Array.from({ length: nodes.length }, (_, i) => i),
  )
  return (a: string, b: string): number => coverage.bits(firstOf(a), firstOf(b))
}

test('a list of strangers is expected nowhere, though all of another table of the attack stand in the master', () => {
  const bits = coverageOf([
    [MASTER, '', 'c', ['name', 'email']],
    [OTHERS, '', 'm', ['name', 'email']],
    [LOGINS, 'a', 'c', ['name', 'email', 'password-hash']],
    [APPLICANTS, 'a', 's', ['name', 'email', 'occupation']],
  ])
  expect(bits(APPLICANTS, OTHERS)).toBeLessThan(-5)
})

test('half of a list in the master make even odds', () => {
  const bits = coverageOf([
    [MASTER, '', 'c', ['name', 'email']],
    [OTHERS, '', 'm', ['name', 'email']],
    [APPLICANTS, 'a', 'c', ['name', 'email', 'occupation']],
    ['evidence/more.csv', 'a', 's', ['name', 'email', 'occupation']],
  ])
  expect(bits('evidence/more.csv', OTHERS)).toBeCloseTo(0)
})

test('a copy of a table makes no difference', () => {
  const tables = [
    [MASTER, '', 'c', ['name', 'email']],
    [OTHERS, '', 'm', ['name', 'email']],
    [APPLICANTS, 'a', 'c', ['name', 'email', 'occupation']],
    ['evidence/more.csv', 'a', 's', ['name', 'email', 'occupation']],
  ] as const
  const once = coverageOf(tables.map(([file, attack, whose, items]) => [file, attack, whose, [...items]]))
  const copied = coverageOf(
    [...tables, ['evidence/copy.csv', 'a', 's', ['name', 'email', 'occupation']] as const].map(
      ([file, attack, whose, items]) => [file, attack, whose, [...items]],
    ),
  )
  expect(copied('evidence/more.csv', OTHERS)).toBe(once('evidence/more.csv', OTHERS))
})
