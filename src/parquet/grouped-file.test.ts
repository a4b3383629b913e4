import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { encodeColumn, FormerGroups, GroupedFile } from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'todoke-parquet-'))
afterAll(() => rmSync(dir, { recursive: true }))

const SHAPE = [
  { name: 'file', kind: 'words' },
  { name: 'row', kind: 'integers' },
  { name: 'offset', kind: 'longs', gaps: true },
  { name: 'token', kind: 'hex' },
  { name: 'value', kind: 'texts' },
  { name: 'items', kind: 'lists' },
  { name: 'bits', kind: 'doubles', gaps: true },
  { name: 'first', kind: 'booleans' },
] as const

interface MadeUp {
  readonly file: string
  readonly row: number
  /** Null is -1 in what is given, and no value in what comes back. */
  readonly offset: number | null
  readonly token: string
  readonly value: string
  readonly items: readonly string[]
  readonly bits: number | null
  readonly first: boolean
}

const texts = fc.string({ unit: 'grapheme', maxLength: 12 })
const rowsOf = (most: number): fc.Arbitrary<readonly MadeUp[]> =>
  fc.array(
    fc.record({
      file: fc.constantFrom('a.csv', '', '顧客/名簿.csv', '𠮷.tsv'),
      row: fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 31 - 1 })),
      offset: fc.oneof(
        fc.constant(null),
        fc.nat(5000),
        fc.maxSafeNat().map((n) => Math.floor(n / 4)),
      ),
      token: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('hex')),
      value: texts,
      items: fc.constantFrom<readonly string[]>([], ['name'], ['email', '電話'], ['電話', 'name', 'email', 'age']),
      bits: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
      first: fc.boolean(),
    }),
    { minLength: 1, maxLength: most },
  )

function encoded(rows: readonly MadeUp[]) {
  const words = [...new Set(rows.map(({ file }) => file))]
  const items = [...new Set(rows.flatMap((row) => row.items))]
  const different = [...new Set(rows.map((row) => row.items.join()))]
  const placeOf = (list: readonly string[]): number => different.indexOf(list.join())
  const lists = different.map((text) => text.split(',').flatMap((item) => (item === '' ? [] : [items.indexOf(item)])))
  return [
    encodeColumn({ kind: 'words', words, codes: rows.map(({ file }) => words.indexOf(file)) }),
    encodeColumn({ kind: 'integers', values: Int32Array.from(rows, ({ row }) => row) }),
    encodeColumn({ kind: 'longs', values: Float64Array.from(rows, ({ offset }) => offset ?? -1), gaps: true }),
    encodeColumn({ kind: 'hex', words: Int32Array.from(rows, ({ token }) => Number.parseInt(token, 16)), each: 1 }),
    encodeColumn({ kind: 'texts', texts: rows.map(({ value }) => value) }),
    encodeColumn({ kind: 'lists', words: items, lists, codes: rows.map((row) => placeOf(row.items)) }),
    encodeColumn({ kind: 'doubles', values: Float64Array.from(rows, ({ bits }) => bits ?? Number.NaN), gaps: true }),
    encodeColumn({ kind: 'booleans', values: Uint8Array.from(rows, ({ first }) => Number(first)) }),
  ]
}

function write(file: string, groups: readonly (readonly MadeUp[])[]): Buffer {
  const made = new GroupedFile(file, SHAPE)
  for (const rows of groups) made.append(encoded(rows))
  expect(made.close()).toBe(groups.flat().length)
  return readFileSync(file)
}

/** What a reader that somebody else wrote finds in a file. */
const readOf = async (bytes: Buffer) =>
  (
    await parquetReadObjects({
      file: new Uint8Array(bytes).buffer,
      compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
    })
  ).map((row) => ({
    ...row,
    offset: row['offset'] === null || row['offset'] === undefined ? null : Number(row['offset']),
    bits: row['bits'] ?? null,
  }))

test('whatever is written group by group is what another reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rowsOf(400), { maxLength: 3 }), async (groups) => {
      expect(await readOf(write(join(dir, 'made.parquet'), groups))).toEqual(groups.flat())
    }),
    { numRuns: 60 },
  )
})

test('any rows of a former file come back, and groups that lie within them are taken over as they stand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rowsOf(60), { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), async (groups, a, b) => {
      const all = groups.flat()
      const from = a % all.length
      const count = 1 + (b % (all.length - from))
      write(join(dir, 'former.parquet'), groups)
      const former = new FormerGroups(join(dir, 'former.parquet'), SHAPE)
      const file = join(dir, 'later.parquet')
      const later = new GroupedFile(file, SHAPE)
      for await (const rows of former.rows(from, count, true)) {
        if ('whole' in rows) later.append(rows.whole)
        else {
          const { cells } = rows
          const of = (name: string, i: number): unknown => cells[name]?.[i]
          later.append(
            encoded(
              Array.from({ length: rows.rows }, (_, i) => ({
                file: String(of('file', i)),
                row: Number(of('row', i)),
                offset: of('offset', i) === undefined || of('offset', i) === null ? null : Number(of('offset', i)),
                token: String(of('token', i)),
                value: String(of('value', i)),
                items: [of('items', i)].flat().map(String),
                bits: typeof of('bits', i) === 'number' ? Number(of('bits', i)) : null,
                first: of('first', i) === true,
              })),
            ),
          )
        }
      }
      former.close()
      later.close()
      expect(await readOf(readFileSync(file))).toEqual(all.slice(from, from + count))
    }),
    { numRuns: 60 },
  )
})

test('a file whose groups are all taken over is the same file', async () => {
  const groups = fc.sample(rowsOf(50), { numRuns: 3, seed: 7 })
  const bytes = write(join(dir, 'one.parquet'), groups)
  const former = new FormerGroups(join(dir, 'one.parquet'), SHAPE)
  const later = new GroupedFile(join(dir, 'two.parquet'), SHAPE)
  for await (const rows of former.rows(0, groups.flat().length, true)) if ('whole' in rows) later.append(rows.whole)
  later.close()
  expect(readFileSync(join(dir, 'two.parquet')).equals(bytes)).toBe(true)
})
