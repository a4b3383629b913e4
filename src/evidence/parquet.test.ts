import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

/** What DuckDB writes of a query. */
async function parquetOf(query: string, options = '', ...before: readonly string[]): Promise<Buffer> {
  const path = join(await mkdtemp(join(tmpdir(), 'todoke-parquet-')), 'a.parquet')
  const duck = await (await DuckDBInstance.create(':memory:')).connect()
  for (const statement of before) await duck.run(statement)
  await duck.run(`COPY (${query}) TO '${path}' (FORMAT parquet${options})`)
  duck.closeSync()
  return readFile(path)
}

const PEOPLE =
  "SELECT i AS 番号, '見本' || i AS 氏名, '090-1234-' || lpad(CAST(i AS VARCHAR), 4, '0') AS 電話, DATE '1980-01-01' + CAST(i AS INTEGER) AS 生年月日 FROM range(1, 5001) t(i)"

test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
  'every row comes with its columns, however pages are packed: %s',
  async (codec) => {
    const found = await reading('a.parquet', await parquetOf(PEOPLE, `, CODEC '${codec}', ROW_GROUP_SIZE 2048`))
    expect(found.refused).toEqual([])
    expect(found.tables.map(({ header }) => header)).toEqual([['番号', '氏名', '電話', '生年月日']])
    expect(found.numbers).toEqual(Array.from({ length: 5000 }, (_, i) => i + 1))
    expect(found.rows[0]).toEqual(['1', '見本1', '090-1234-0001', '1980-01-02'])
    expect(found.rows[4999]).toEqual(['5000', '見本5000', '090-1234-5000', '1993-09-09'])
  },
)

test('nested values stand under their names, lists in one cell, and what is not there is empty', async () => {
  const found = await reading(
    'a.parquet',
    await parquetOf(
      `SELECT * FROM (VALUES
        ({'姓': '佐藤', '住所': {'市': '那覇市', '番地': 3}}, ['a@example.jp', 'b@example.jp'], [{'番号': 1}, {'番号': 2}]),
        (NULL, NULL, []),
        ({'姓': NULL, '住所': NULL}, [NULL, 'c@example.jp'], NULL)) t(人, 宛先, 注文)`,
    ),
  )
  expect(found.refused).toEqual([])
  expect(found.tables[0]?.header).toEqual(['人.姓', '人.住所.市', '人.住所.番地', '宛先', '注文.番号'])
  expect(found.rows).toEqual([
    ['佐藤', '那覇市', '3', 'a@example.jp b@example.jp', '1 2'],
    ['', '', '', '', ''],
    ['', '', '', 'c@example.jp', ''],
  ])
})

test('a very long list stands in one cell', async () => {
  const lists = 'SELECT range(0, 150000) AS 長い UNION ALL SELECT range(0, 200000) UNION ALL SELECT [7]'
  const found = await reading('a.parquet', await parquetOf(lists))
  expect(found.rows.map(([cell = '']) => [cell.slice(0, 6), cell.length])).toEqual([
    ['0 1 2 ', 938_889],
    ['0 1 2 ', 1_288_889],
    ['7', 1],
  ])
  expect(found.refused).toEqual([])
})

test('the keys of a map are columns, also when later rows bring new ones', async () => {
  const found = await reading(
    'a.parquet',
    await parquetOf("SELECT * FROM (VALUES (MAP {'電話': '1'}, 5), (MAP {'FAX': '2'}, 6)) t(連絡先, n)"),
  )
  expect(found.tables.at(-1)?.header).toEqual(['n', '連絡先.電話', '連絡先.FAX'])
  expect(found.rows).toEqual([
    ['5', '1', ''],
    ['6', '', '2'],
  ])
})

test('decimals and long numbers keep every digit, moments are written as dates, bytes that are no text are told', async () => {
  const found = await reading(
    'a.parquet',
    await parquetOf(
      `SELECT CAST('-12345678901234567.89' AS DECIMAL(19,2)) d, CAST('0.07' AS DECIMAL(4,2)) e, CAST('12345678901234567890123456.789' AS DECIMAL(38,3)) f,
        9007199254740993::BIGINT n, 18446744073709551615::UBIGINT u, TIMESTAMP '1990-02-03 00:00:00' t, TIMESTAMP '1990-02-03 04:05:06' s, true b,
        '\\x00\\xFF'::BLOB x, encode('佐藤') y, '12345678-1234-1234-1234-123456789012'::UUID z`,
    ),
  )
  expect(found.rows).toEqual([
    ['-12345678901234567.89', '0.07', '12345678901234567890123456.789', '9007199254740993', '18446744073709551615']
      .concat(['1990-02-03', '1990-02-03 04:05:06', 'true', '(binary, 2 bytes)', '佐藤'])
      .concat(['12345678-1234-1234-1234-123456789012']),
  ])
  expect(found.refused).toMatchObject([{ reason: 'unsupported-format', advice: expect.stringMatching(/^1 values/) }])
})

test('an encrypted file is named as one, and says what to do', async () => {
  const key = "PRAGMA add_parquet_key('k', '0123456789112345')"
  const found = await reading(
    'a.parquet',
    await parquetOf(PEOPLE, ", ENCRYPTION_CONFIG {footer_key: 'k'}", "SET force_mbedtls_unsafe = 'true'", key),
  )
  expect(found.refused).toMatchObject([{ reason: 'password-needed', advice: expect.stringContaining('export it') }])
  expect(found.rows).toEqual([])
})

test('a file that is cut names the byte; one with a broken column gives the others and says which', async () => {
  const bytes = await parquetOf(PEOPLE, ", CODEC 'snappy', ROW_GROUP_SIZE 2048")
  const cut = await reading('a.parquet', bytes.subarray(0, -100))
  expect(cut.refused).toMatchObject([
    { reason: 'damaged', advice: expect.stringContaining(`byte ${bytes.length - 100}`) },
  ])
  const broken = Buffer.from(bytes)
  broken.fill(0xff, 4, 40)
  const found = await reading('a.parquet', broken)
  expect(found.rows).toHaveLength(5000)
  expect(found.rows[0]?.slice(1)).toEqual(['見本1', '090-1234-0001', '1980-01-02'])
  expect(found.rows[3000]?.[0]).toBe('3001')
  expect(found.refused).toMatchObject([
    { reason: 'damaged', advice: expect.stringMatching(/^column 1 of row group 1 .* 2048 rows/) },
  ])
})

test('rows that are stated and not there are told with their number', async () => {
  const bytes = await parquetOf(PEOPLE, ", CODEC 'uncompressed'")
  const broken = Buffer.from(bytes)
  // All chunks are overwritten; the list of contents at the end stays.
  broken.fill(0xff, 4, bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8))
  const found = await reading('a.parquet', broken)
  expect(found.rows).toEqual([])
  expect(found.refused).toMatchObject([{ reason: 'damaged', records: 5000, row: 1 }])
})

test('a few bytes that stand for very many equal rows are read only as far as their size allows', async () => {
  const many = "SELECT repeat('長', 3000) AS x FROM range(100000)"
  const found = await reading('a.parquet', await parquetOf(many, ", CODEC 'zstd'"))
  expect(found.refused).toMatchObject([{ reason: 'too-large' }])
  expect(found.rows.length).toBeGreaterThan(10_000)
  expect(found.rows.length).toBeLessThan(100_000)
})
