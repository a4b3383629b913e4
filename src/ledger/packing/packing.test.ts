import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowKey } from '../decision.ts'
import type { PackedBody } from '../packed-records.ts'
import { PlainPacker } from '../plain-packer.ts'
import type { LedgerRecord } from '../record.ts'
import { RecordPacker } from '../record-packer.ts'
import { anyRecord } from '../test-records.ts'
import { spellings } from '../test-spellings.ts'
import { PackedRoom } from './packed-room.ts'
import { PlaceNames } from './place-names.ts'

const bytesOf = (body: PackedBody): Buffer =>
  Buffer.concat(
    [body.numbers, body.hashes, body.texts, body.units, body.contacts].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  )

/** Packs the records by the kernel and by the rules alone; throws where these differ. */
function expectTheSame(
  records: readonly LedgerRecord[],
  excluded: ReadonlySet<string> = new Set(),
  packer = new RecordPacker(excluded),
) {
  for (const record of records) packer.add(record)
  const { tables, attacks, count, ...byKernel } = packer.take()
  expect(count).toBe(records.length)
  const [plain, room] = [new PlainPacker(excluded), new PackedRoom()]
  const names = new PlaceNames()
  for (const record of records) room.add(plain.packed(record, names))
  expect({ tables, attacks }).toEqual(names.take())
  const byRules = room.take()
  // Comparing all numbers one by one takes long.
  if (!bytesOf(byKernel).equals(bytesOf(byRules))) expect(byKernel).toEqual(byRules)
}

const base: LedgerRecord = {
  file: 'evidence/a.csv',
  part: '',
  row: 1,
  role: 'self',
  attack: 'first',
  certainty: 'confirmed',
  exposure: 'taken',
  items: ['name'],
  values: {},
}

describe('the packing kernel packs', () => {
  const one = new RecordPacker(new Set())

  test('records in any spelling as the rules do', () => {
    // One packer for all, as in a run, so that what it remembers is asked for again.
    const packer = new RecordPacker(new Set())
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 8 }), (records) => {
        expectTheSame(records, new Set(), packer)
      }),
      { numRuns: 800 },
    )
  })

  test.each(Object.keys(spellings))('each spelling of %s as the rules do', (kind) => {
    for (const text of spellings[kind] ?? []) expectTheSame([{ ...base, values: { [kind]: [text] } }], new Set(), one)
  })

  test('a town as its postal code completes it, whichever code stood beside it before', () => {
    const codes = ['106-0032', '', '150-0002', '1060032', '060-0001', '〒106-0032']
    for (const code of codes)
      expectTheSame([{ ...base, values: { 'postal-code': [code], address: ['六本木6-1-2'] } }], new Set(), one)
  })

  test('excluded rows apart from everybody', () =>
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 6 }), (records) => {
        expectTheSame(records, new Set(records.slice(0, 2).map(rowKey)))
      }),
      { numRuns: 30 },
    ))

  test('records that are too long for it, and batches that do not fit at once, as the rules do', () => {
    const long = { name: ['山'.repeat(1999)], address: ['港区1-2'] }
    const many = Array.from({ length: 1200 }, (_, row) => ({
      ...base,
      row,
      values:
        row % 7 === 0 ? { email: [`${'a'.repeat(row)}@example.jp`] } : row % 5 === 0 ? long : { name: [`林 ${row}`] },
    }))
    expectTheSame(many)
  })

  test('contents of every length as the platform hashes them', () => {
    const all = Array.from({ length: 400 }, (_, n) => ({ ...base, values: { name: ['林'.repeat(n + 1)] } }))
    expectTheSame(all)
  })

  test('more domains than it can remember as the rules do', () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => ({ ...base, row, values: { email: [`a@d${row}.jp`] } }))
    const packer = new RecordPacker(new Set())
    for (const row of rows) packer.add(row)
    packer.take()
    for (const row of rows.slice(0, 50)) packer.add(row)
    const { units } = packer.take()
    expect(String.fromCharCode(...units)).toBe(
      rows
        .slice(0, 50)
        .map(({ values }) => values.email[0])
        .join(''),
    )
  })
})
