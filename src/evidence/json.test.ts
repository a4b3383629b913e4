import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

describe('JSON as programs write it', () => {
  test.each<[string, string, readonly (readonly [string, readonly string[] | null])[], readonly (readonly string[])[]]>(
    [
      [
        'lines',
        '{"a":1,"b":"x"}\n{"a":2,"b":null}\n',
        [['', ['a', 'b']]],
        [
          ['1', 'x'],
          ['2', ''],
        ],
      ],
      ['an array', '[{"a":1},\n {"a":true}]', [['', ['a']]], [['1'], ['true']]],
      [
        'an array of arrays',
        '[["1","佐藤"],["2","鈴木"]]',
        [['', ['0', '1']]],
        [
          ['1', '佐藤'],
          ['2', '鈴木'],
        ],
      ],
      ['an array of texts', '["a@example.jp","b@example.jp"]', [['', ['value']]], [['a@example.jp'], ['b@example.jp']]],
      [
        'nested keys and lists',
        '{"user":{"email":"a"},"tags":["x","y"]}\n{"user":{"email":"b"}}\n',
        [['', ['user.email', 'tags.0', 'tags.1']]],
        [
          ['a', 'x', 'y'],
          ['b', '', ''],
        ],
      ],
      ['escapes', '[{"n":"\\u5c71\\u7530\\n\\"\\\\"}]', [['', ['n']]], [['山田\n"\\']]],
      [
        'one object on several lines',
        '{\n  "name": "佐藤",\n  "age": 30\n}\n',
        [['', ['name', 'age']]],
        [['佐藤', '30']],
      ],
      ['objects one after the other', '{\n "a": 1\n}\n{\n "a": 2\n}\n', [['', ['a']]], [['1'], ['2']]],
      [
        'a list inside an answer',
        '{"ok":true,"data":{"users":[{"id":1},{"id":2}],"total":2}}',
        [
          ['data.users', ['id']],
          ['', ['ok', 'data.total']],
        ],
        [['1'], ['2'], ['true', '2']],
      ],
      [
        'members by key',
        '{"u1":{"n":"A"},"u2":{"n":"B"}}',
        [['', ['key', 'n']]],
        [
          ['u1', 'A'],
          ['u2', 'B'],
        ],
      ],
      ['a key written twice', '[{"a":"x","a":"y"}]', [['', ['a']]], [['x y']]],
    ],
  )('%s', async (_what, text, tables, rows) => {
    for (const chunk of [1, 2, 7, 1 << 16]) {
      const found = await reading('x.json', text, chunk)
      expect(found.tables.map((table) => [table.part, table.header])).toEqual(tables)
      expect(found.rows).toEqual(rows)
      expect(found.refused).toEqual([])
    }
  })

  test('a broken line is refused by its number, the others are read', async () => {
    const found = await reading('x.jsonl', '{"a":1}\n{"a":\n{"a":3}\n{"a":4')
    expect(found.rows).toEqual([['1'], ['3']])
    expect(found.numbers).toEqual([1, 3])
    expect(found.refused).toMatchObject([
      { row: 2, reason: 'row-malformed', records: 1 },
      { row: 4, reason: 'damaged', records: 1 },
    ])
  })

  test('keys that come late lengthen the header; no value is lost', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => JSON.stringify(i < 2400 ? { a: i } : { a: i, b: `b${i}` }))
    const found = await reading('x.jsonl', lines.join('\n'))
    expect(found.tables.map((table) => table.header)).toEqual([['a'], ['a', 'b']])
    expect(found.rows[2499]).toEqual(['2499', 'b2499'])
    expect(found.numbers).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1))
  })

  test('an array cut off inside an element gives what is whole', async () => {
    const found = await reading('x.json', '[{"a":1},{"a":2},{"a":')
    expect(found.rows).toEqual([['1'], ['2']])
    expect(found.refused).toMatchObject([
      { row: 3, reason: 'damaged', records: 1 },
      { row: 0, reason: 'damaged', records: 0 },
    ])
  })

  describe('elements with pictures in them', () => {
    const people = (size: number) =>
      ['佐藤', '鈴木', '高橋', '田中'].map((name) => JSON.stringify({ name, photo: 'x'.repeat(size), tel: '03' }))
    const put = { reason: 'too-large', records: 0 }

    test.each<[string, number, (written: readonly string[]) => string]>([
      ['lines longer than what is looked at to tell lines', 1_500_000, (written) => `${written.join('\n')}\n`],
      ['lines longer than five megabytes', 5_000_000, (written) => written.join('\n')],
      ['an array', 1_500_000, (written) => `[${written.join(',')}]`],
      ['objects without anything between them', 1_500_000, (written) => written.join('')],
    ])('%s: every element is read, every picture put aside by row and column', async (_, size, write) => {
      const found = await reading('kyc.jsonl', write(people(size)))
      expect(found.rows.map(([name, , tel]) => [name, tel])).toEqual([
        ['佐藤', '03'],
        ['鈴木', '03'],
        ['高橋', '03'],
        ['田中', '03'],
      ])
      expect(found.refused).toMatchObject([1, 2, 3, 4].map((row) => ({ ...put, row })))
      expect(found.refused[0]?.advice).toContain('column photo')
    })

    test('behind a first line of more than sixteen megabytes every other line is read', async () => {
      const [first = '', second = ''] = [...people(17 << 20).slice(0, 1), ...people(1).slice(1, 2)]
      const found = await reading('kyc.jsonl', `${first}\n${second}\n`)
      expect(found.rows).toEqual([
        ['佐藤', '03'],
        ['鈴木', 'x', '03'],
      ])
      expect(found.numbers).toEqual([1, 2])
      expect(found.refused).toMatchObject([put])
    })

    test.each<[string, (first: string, second: string, third: string) => string]>([
      ['an array on one line', (a, b, c) => `[${a},${b},${c}]`],
      ['an object whose keys are data', (a, b, c) => `{"1":${b},"2":${c},"3":${a},"4":${b}}`],
    ])('%s: an element of more than sixteen megabytes is refused, those behind it are read', async (_, write) => {
      const [big, small] = [17 << 20, 1].map((size) => people(size))
      const found = await reading('kyc.json', write(big?.[0] ?? '', small?.[1] ?? '', small?.[2] ?? ''))
      const names = found.rows.map((row) => row.at(-3))
      expect(names.slice(-2)).toEqual(names.length === 2 ? ['鈴木', '高橋'] : ['高橋', '鈴木'])
      expect(found.refused).toMatchObject([{ reason: 'too-large', records: 1, row: names.length === 2 ? 1 : 3 }])
    })

    test('one text of seven megabytes is too large, not damaged', async () => {
      const found = await reading('x.json', JSON.stringify({ note: 'x'.repeat(7_500_000) }))
      expect(found.refused).toMatchObject([{ ...put, row: 1 }])
    })
  })

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a list', '[{"a":1}]\n{"a":2}\n', [['1'], ['2']]],
    ['an object that is spread over lines', `{\n"a":1\n}\n{"a":2}`, [['1'], ['2']]],
    ['a text', '["x"]["y"]', [['x'], ['y']]],
  ])('what stands behind %s is read on', async (_, text, rows) => {
    const found = await reading('x.json', text)
    expect(found.rows).toEqual(rows)
    expect(found.numbers).toEqual([1, 2])
    expect(found.refused).toEqual([])
  })

  test('twenty million letters that are no JSON are refused once, the next element is read', async () => {
    const found = await reading('x.json', `[{"name":"鈴木"},${'a'.repeat(20_000_000)},{"name":"佐藤"}]`)
    expect(found.rows).toEqual([['鈴木'], ['佐藤']])
    expect(found.refused).toMatchObject([{ reason: 'too-large', row: 2 }])
  })

  test('five million brackets are refused, not followed', async () => {
    const found = await reading('x.json', '['.repeat(5_000_000))
    expect(found.rows).toEqual([])
    expect(found.refused[0]).toMatchObject({ reason: 'too-large' })
  })

  test('a second byte that looks like a brace or backslash is text', async () => {
    const text = '[{"氏名":"能力表ソ","住所":"十番ポ"},{"氏名":"佐藤","住所":"東京"}]'
    const bytes = encoded(text, 'shift_jis')
    const found = await reading('x.json', bytes)
    expect(found.tables[0]?.header).toEqual(['氏名', '住所'])
    expect(cutOut(bytes, found)).toEqual(found.rows)
    expect(found.rows[0]).toEqual(['能力表ソ', '十番ポ'])
  })
})

test('elements of any texts are read back, in pieces of any size', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name: fc.string({ unit: 'binary', maxLength: 8 }), n: fc.integer() }), { minLength: 1 }),
      fc.constantFrom(1, 2, 3, 7, 1 << 16),
      fc.boolean(),
      async (elements, chunk, lines) => {
        const text = lines ? elements.map((e) => `${JSON.stringify(e)}\n`).join('') : JSON.stringify(elements)
        const bytes = Buffer.from(text)
        const found = await reading(lines ? 'x.jsonl' : 'x.json', bytes, chunk)
        expect(found.rows).toEqual(elements.map((e) => [e.name, String(e.n)]))
        expect(cutOut(bytes, found).map((row) => JSON.parse(`"${row[0]}"`))).toEqual(elements.map((e) => e.name))
      },
    ),
    { numRuns: 60 },
  ))

test.each(['[{"a":"x","b":[1,2]},{"a":"y"}]', '{"a":"x"}\n{"a":"y"}\n', '{"d":{"l":[{"a":"x"},{"a":"y"}]},"n":1}'])(
  'cut at any byte, %s never throws and never loses a whole element',
  async (text) => {
    for (let cut = 1; cut < text.length; cut++) {
      const found = await reading('x.json', text.slice(0, cut))
      const [x, y] = ['"x"', '"y"'].map(
        (value) => text.slice(0, cut).includes(`${value}}`) || text.slice(0, cut).includes(`${value},"b":[1,2]}`),
      )
      const cells = found.rows.flat()
      if (x) expect(cells).toContain('x')
      if (y) expect(cells).toContain('y')
    }
  },
)
