import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

const left = (text: string, places: number): string => text.padEnd(places).slice(0, places)
const right = (number: number | string, places: number): string => String(number).padStart(places, '0')

interface Payee {
  readonly holder: string
  readonly account: number
  readonly amount: number
}
const PAYEES: readonly Payee[] = [
  { holder: 'ﾐﾎﾝ ﾊﾅｺ', account: 1234567, amount: 150000 },
  { holder: 'ﾔﾏﾀﾞ ﾀﾛｳ', account: 765, amount: 8000 },
  { holder: 'ｶ)ｼﾖｳｼﾞ', account: 4455667, amount: 1 },
]

const bank = (code: string, name: string, branch: string, of: string): string =>
  code + left(name, 15) + branch + left(of, 15)
const headOf = (kind: string): string =>
  left(
    `1${kind}0${right(42, 10)}${left('ﾄﾄﾞｹｼﾖｳｶｲ(ｶ', 40)}0731${bank('0001', 'ﾐｽﾞﾎ', '101', 'ﾎﾝﾃﾝ')}1${right(9876543, 7)}`,
    120,
  )
const dataOf = ({ holder, account, amount }: Payee, behind: string): string =>
  left(
    `2${bank('0005', 'ﾐﾂﾋﾞｼ', '222', 'ｼﾌﾞﾔ')}${left('', 4)}1${right(account, 7)}${left(holder, 30)}${right(amount, 10)}0${behind}`,
    120,
  )
const totalsOf = (payees: readonly Payee[], counted = payees.length): string =>
  left(
    `8${right(counted, 6)}${right(
      payees.reduce((sum, { amount }) => sum + amount, 0),
      12,
    )}`,
    120,
  )
const fileOf = (kind: string, payees: readonly Payee[], behind = '', counted?: number): readonly string[] => [
  headOf(kind),
  ...payees.map((payee) => dataOf(payee, behind)),
  totalsOf(payees, counted),
  left('9', 120),
]

const rowsOf = (found: Awaited<ReturnType<typeof reading>>, part: string) =>
  found.passages.flatMap((p) => (p.kind === 'rows' && p.part === part ? p.rows : [])).map((row) => row.cells)

test.each([
  ['shift_jis', '\r\n'],
  ['shift_jis', '\n'],
  ['shift_jis', ''],
  ['utf-8', '\r\n'],
  ['utf-8', ''],
])('a file of transfers in %s, records ended by %j, gives who was paid to which account', async (encoding, end) => {
  const bytes = encoded(`${fileOf('21', PAYEES).join(end)}${end}\u001a`, encoding)
  const found = await reading('sofuri.dat', bytes)
  expect(found.refused).toEqual([])
  expect(found.tables.map(({ part }) => part)).toEqual(['transfers headers', 'transfers', 'transfers totals'])
  const header = found.tables[1]?.header ?? []
  const shown = ['被仕向銀行番号', '被仕向支店名', '口座番号', '受取人名', '振込金額'].map((label) =>
    header.indexOf(label),
  )
  expect(rowsOf(found, 'transfers').map((cells) => shown.map((column) => cells[column]))).toEqual([
    ['0005', 'ｼﾌﾞﾔ', '1234567', 'ﾐﾎﾝ ﾊﾅｺ', '0000150000'],
    ['0005', 'ｼﾌﾞﾔ', '0000765', 'ﾔﾏﾀﾞ ﾀﾛｳ', '0000008000'],
    ['0005', 'ｼﾌﾞﾔ', '4455667', 'ｶ)ｼﾖｳｼﾞ', '0000000001'],
  ])
  expect(rowsOf(found, 'transfers headers')[0]).toContain('ﾄﾄﾞｹｼﾖｳｶｲ(ｶ')
  expect(cutOut(bytes, found)).toEqual(found.rows)
})

test.each([
  ['11', 'salaries', '社員番号', '0000000777'],
  ['72', 'salaries', '社員番号', '0000000777'],
  ['91', 'debits', '顧客番号', '0000000777'],
])('records of kind %s are %s, with what stands behind the amount', async (kind, part, label, value) => {
  const found = await reading('a.txt', encoded(fileOf(kind, PAYEES, '0000000777').join('\r\n'), 'shift_jis'))
  const column = found.tables.find((table) => table.part === part)?.header?.indexOf(label) ?? -1
  expect(rowsOf(found, part).map((cells) => cells[column])).toEqual([value, value, value])
})

test('a statement of 200 places names who transferred', async () => {
  const head = left(`10300107010630${'0'.repeat(4)}${bank('0001', 'ﾐｽﾞﾎ', '101', 'ﾎﾝﾃﾝ')}   1${right(42, 10)}ﾄﾄﾞｹ(ｶ`, 200)
  const data = left(
    `2${right(1, 8)}290713290713111${right(5000, 12)}${right(0, 12)}${left('', 12)}0${left('', 7)}000${right(0, 10)}ﾐﾎﾝ ﾊﾅｺ`,
    200,
  )
  const totals = left(`8${right(1, 6)}${right(5000, 13)}${right(0, 6)}${right(0, 13)}`, 200)
  const found = await reading('meisai.txt', encoded([head, data, totals, left('9', 200)].join('\r\n'), 'shift_jis'))
  const column = found.tables.find(({ part }) => part === 'statement')?.header?.indexOf('振込依頼人名') ?? -1
  expect(rowsOf(found, 'statement')[0]?.[column]).toBe('ﾐﾎﾝ ﾊﾅｺ')
})

test('records that the totals count and the file does not hold are refused, so many', async () => {
  const found = await reading('cut.dat', encoded(fileOf('21', PAYEES.slice(0, 2), '', 5).join('\r\n'), 'shift_jis'))
  expect(found.refused).toMatchObject([{ reason: 'damaged', records: 3 }])
  expect(found.refused[0]?.advice).toContain('count 5 data records, and there are 2')
})

test('a record whose numbers are none is refused, and the next is read', async () => {
  const [head = '', first = '', second = '', ...rest] = fileOf('21', PAYEES)
  const found = await reading(
    'a.dat',
    encoded([head, first, `2XX${second.slice(3)}`, ...rest].join('\r\n'), 'shift_jis'),
  )
  expect(found.refused.map(({ reason }) => reason)).toEqual(['row-malformed'])
  expect(rowsOf(found, 'transfers')).toHaveLength(2)
})

test.each(['1,2,3\n4,5,6\n', '121 Main Street\n2 Oak Road\n', `${'1'.repeat(120)}\r\n${'2'.repeat(120)}\r\n`])(
  'what only begins with a one is none of these: %j',
  async (text) => {
    expect((await reading('a.txt', text)).tables.map(({ part }) => part)).not.toContain('transfers')
  },
)

test('every record is given or refused, wherever a file without line ends is cut and however it is read', async () => {
  const whole = encoded(fileOf('21', PAYEES).join(''), 'shift_jis')
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 240, max: whole.length }),
      fc.integer({ min: 1, max: 300 }),
      async (to, chunk) => {
        const found = await reading('a.dat', whole.subarray(0, to), chunk)
        const given = found.rows.length + found.refused.filter(({ reason }) => reason === 'row-malformed').length
        const begun = Math.ceil(to / 120)
        expect(given).toBeGreaterThanOrEqual(Math.min(begun, 5))
        expect(cutOut(whole.subarray(0, to), found)).toEqual(found.rows)
      },
    ),
    { numRuns: 60 },
  )
})

test('records in the code of mainframes are refused with what to do', async () => {
  const digits = (text: string): Buffer => Buffer.from([...text].map((digit) => 0xf0 + Number(digit)))
  const found = await reading('a.dat', Buffer.concat([digits('1210'), digits(right(42, 10)), Buffer.alloc(106, 0x40)]))
  expect(found.refused).toMatchObject([{ reason: 'unsupported-format', advice: expect.stringContaining('EBCDIC') }])
})
