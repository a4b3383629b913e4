import { describe, expect, test } from 'vitest'
import { reading, rowObjects } from './reading-for-tests.ts'

const PEOPLE = [
  { name: '山田 花子', email: 'hanako@example.jp', age: 40, tags: ['a', 'b'] },
  { name: '佐藤 太郎', email: 'taro@example.jp', age: 300, tags: [] },
]
const TOLD = [
  { name: '山田 花子', email: 'hanako@example.jp', age: '40', tags: 'a' },
  { name: '佐藤 太郎', email: 'taro@example.jp', age: '300' },
]

/** What MessagePack says of a value, in the forms that libraries choose. */
function packed(value: unknown): Buffer {
  if (typeof value === 'string') {
    const bytes = Buffer.from(value)
    return Buffer.concat([Buffer.from(bytes.length < 32 ? [0xa0 + bytes.length] : [0xd9, bytes.length]), bytes])
  }
  if (typeof value === 'number') return Buffer.from(value < 128 ? [value] : [0xcd, value >> 8, value & 255])
  if (Array.isArray(value))
    return Buffer.concat([Buffer.from([0xdc, value.length >> 8, value.length & 255]), ...value.map(packed)])
  const entries = Object.entries(value as object)
  return Buffer.concat([Buffer.from([0x80 + entries.length]), ...entries.flatMap(([k, v]) => [packed(k), packed(v)])])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}

/** A document of BSON. */
function bson(value: object): Buffer {
  const fields = Object.entries(value).map(([key, one]) => {
    const name = Buffer.from(`${key}\0`)
    if (typeof one === 'string') {
      const text = Buffer.from(`${one}\0`)
      return Buffer.concat([Buffer.from([2]), name, int32(text.length), text])
    }
    if (typeof one === 'number') return Buffer.concat([Buffer.from([16]), name, int32(one)])
    return Buffer.concat([Buffer.from([Array.isArray(one) ? 4 : 3]), name, bson(one)])
  })
  const inside = Buffer.concat(fields)
  return Buffer.concat([int32(inside.length + 5), inside, Buffer.from([0])])
}

describe('MessagePack', () => {
  test.each<[string, string, Buffer]>([
    ['values behind each other', 'a.bin', Buffer.concat(PEOPLE.map(packed))],
    ['a list', 'a.msgpack', packed(PEOPLE)],
    ['a list without a name that says so', 'cache', packed(PEOPLE)],
  ])('is read as what it says: %s', async (_, name, bytes) => {
    const found = await reading(name, bytes, 7)
    expect(found.refused).toEqual([])
    expect(rowObjects(found).map(({ name: own, email, age }) => ({ name: own, email, age }))).toEqual(
      TOLD.map(({ name: own, email, age }) => ({ name: own, email, age })),
    )
  })

  test('a long list is known by what is in its beginning', async () => {
    const found = await reading('queue', packed(Array.from({ length: 9000 }, () => PEOPLE[0])))
    expect(found.rows).toHaveLength(9000)
    expect(found.refused).toEqual([])
  })

  test('what is cut off is told', async () => {
    const found = await reading('a.msgpack', Buffer.concat(PEOPLE.map(packed)).subarray(0, -5))
    expect(found.rows).toHaveLength(1)
    expect(found.refused).toMatchObject([{ reason: 'damaged', advice: expect.stringContaining('MessagePack') }])
  })

  test('a text whose first byte could begin a map is a text', async () => {
    const text = Buffer.from('\x83\x65\x83\x58\x83\x67\x82\xc6\x8c\xbe\x82\xa4\x95\xb6\x8f\xcd\n'.repeat(4), 'latin1')
    expect((await reading('a.txt', text)).lines[0]).toBe('テストと言う文章')
  })
})

describe('dumps of MongoDB', () => {
  const DOCUMENTS = Buffer.concat(PEOPLE.map(bson))

  test.each(['users.bson', 'users'])('are read as what they say: %s', async (name) => {
    const found = await reading(name, DOCUMENTS, 11)
    expect(found.refused).toEqual([])
    expect(rowObjects(found).map(({ name: own, age }) => [own, age])).toEqual(TOLD.map((one) => [one.name, one.age]))
  })

  test('where one is not sound, those before it are given and the place is told', async () => {
    const broken = Buffer.concat([DOCUMENTS, DOCUMENTS])
    broken.fill(0xff, DOCUMENTS.length, DOCUMENTS.length + 4)
    const found = await reading('users.bson', broken)
    expect(found.rows).toHaveLength(2)
    expect(found.refused).toMatchObject([
      { reason: 'damaged', advice: expect.stringContaining(`byte ${DOCUMENTS.length} `) },
    ])
  })
})

test('a table of MessagePack may be longer than one value may be', async () => {
  const found = await reading('a.msgpack', packed(Array.from({ length: 60_000 }, () => PEOPLE[1])))
  expect(found.refused).toEqual([])
  expect(found.rows).toHaveLength(60_000)
})

test('one value of more than it may take is refused', async () => {
  const found = await reading(
    'a.msgpack',
    Buffer.concat([Buffer.from([0xdd, 1, 0, 0, 0]), Buffer.alloc(9 << 20, 0xc0)]),
  )
  expect(found.refused).toMatchObject([{ reason: 'too-large' }])
})
