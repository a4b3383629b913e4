import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormerLedgerFiles, RetiredLink } from './former-ledger.ts'
import { FormerPersons } from './former-persons.ts'
import { HashColumn } from './hash-column.ts'
import { RecordIntake, type RecordTable } from './intake.ts'
import type { LedgerRecord } from './record.ts'

const token = (text: string): string => hash('sha256', text, 'hex').slice(0, 32)
const tokens = (texts: readonly string[]): HashColumn => {
  const column = new HashColumn()
  for (const text of texts) column.pushHex(token(text))
  return column
}

interface Link {
  readonly person: string
  readonly content: string
  readonly file: string
  readonly row: number
  readonly canonical: boolean
}

function former(links: readonly Link[], retired: readonly RetiredLink[] = []): FormerLedgerFiles {
  const tables = [...new Set(links.map(({ file }) => file))].map((file) => ({ file, part: '' }))
  const column = (of: (link: Link) => number): Int32Array => Int32Array.from(links, of)
  return {
    folder: '',
    revision: 1,
    fingerprint: '',
    versions: '',
    retired,
    links: {
      count: links.length,
      tables,
      table: column(({ file }) => tables.findIndex((table) => table.file === file)),
      row: column(({ row }) => row),
      role: column(() => 0),
      canonical: column(({ canonical }) => Number(canonical)),
      since: column(() => 1),
      persons: tokens(links.map(({ person }) => person)),
      contents: tokens(links.map(({ content }) => content)),
    },
  }
}

/** A table of one file whose rows are numbered from 1. */
function recordsOf(file: string, rows: number): RecordTable {
  const intake = new RecordIntake(new Set())
  for (let row = 1; row <= rows; row++) {
    const at = { file, part: '', row, role: 'self', attack: 'a', certainty: 'confirmed', exposure: 'taken' } as const
    intake.add({ ...at, items: ['email'], values: { email: [`p${row}@example.jp`] } } satisfies LedgerRecord)
  }
  return intake.finish().records
}

const one: Link = { person: 'A', content: 'x', file: 'f', row: 1, canonical: true }

describe('whose a record was', () => {
  test('its content says, wherever it stands now', () => {
    const persons = new FormerPersons(former([one, { ...one, person: 'B', content: 'y', row: 2 }]), tokens(['y', 'z']))
    expect(persons.token(persons.ofNode(0))).toBe(token('B'))
    expect(persons.ofNode(1)).toBe(-1)
  })
  test('content that was several people’s says nothing', () => {
    const links = [one, { ...one, person: 'B', row: 2 }, { ...one, row: 3 }]
    expect(new FormerPersons(former(links), tokens(['x'])).ofNode(0)).toBe(-1)
  })
  test('its place says, in a table that there was before', () => {
    const persons = new FormerPersons(former([one]), tokens(['new']))
    expect(persons.ofPlace(recordsOf('f', 2), 0)).toBe(0)
    expect(persons.ofPlace(recordsOf('f', 2), 1)).toBe(-1)
    expect(persons.ofPlace(recordsOf('other', 1), 0)).toBe(-1)
  })
  test('a retired record speaks only for content that nobody had since', () => {
    const retired = [
      { person: token('C'), record: token('x'), canonical: true, since: 1 },
      { person: token('C'), record: token('w'), canonical: true, since: 1 },
      { person: token('A'), record: token('v'), canonical: true, since: 1 },
    ]
    const persons = new FormerPersons(former([one], retired), tokens(['x', 'w', 'v']))
    expect([0, 1, 2].map((node) => persons.token(persons.ofNode(node)))).toEqual(['A', 'C', 'A'].map(token))
    // Whoever lives keeps the id by the record that is there, not by one that has gone.
    expect(persons.isCanonical(persons.ofNode(0), 0)).toBe(true)
    expect(persons.isCanonical(persons.ofNode(2), 2)).toBe(false)
    expect(persons.isCanonical(persons.ofNode(1), 1)).toBe(true)
  })
})

test('what is remembered is every content of a person that no record has any more, once', () => {
  const content = fc.constantFrom(...'pqrstuvw')
  const link = fc.record({ person: fc.constantFrom(...'ABCDE'), content })
  fc.assert(
    fc.property(fc.array(link), fc.array(link), fc.array(content), (links, gone, present) => {
      const all = links.map((l, i) => ({ ...one, ...l, row: i + 1, canonical: false }))
      const before = gone.map((l) => ({
        person: token(l.person),
        record: token(l.content),
        canonical: false,
        since: 1,
      }))
      const expected = [...all, ...gone]
        .filter((l) => !present.includes(l.content))
        .map((l) => `${token(l.person)} ${token(l.content)}`)
      const kept = new FormerPersons(former(all, before), tokens(present)).retired()
      expect(kept.map((l) => `${l.person} ${l.record}`)).toEqual([...new Set(expected)].sort())
    }),
  )
})
