import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const numbers = (...given: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * given.length)
  for (const [i, number] of given.entries()) bytes.writeUInt32LE(number >>> 0, 4 * i)
  return bytes
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const [head, sum] = [Buffer.alloc(9), Buffer.alloc(2)]
  head.writeUInt8(level)
  head.writeUInt32LE(id >>> 0, 1)
  head.writeUInt32LE(data.length, 5)
  sum.writeUInt16LE(data.reduce((total, byte) => total + byte, 0) & 0xffff)
  return Buffer.concat([head, data, sum])
}

const filled = (data: Buffer): Buffer =>
  Buffer.concat([numbers(data.length), data, Buffer.alloc((4 - (data.length % 4)) % 4)])
const wide = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le')
const START = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0])

const attached = (name: string, content: Buffer): readonly Buffer[] => [
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x00018010, encoded(`${name}\0`, 'shift_jis')),
  attribute(2, 0x0006800f, content),
]

/** Three properties: a number, a named text, and the text of the mail. */
const PROPERTIES = Buffer.concat([
  numbers(3, 0x00170003, 1, 0x8001001f),
  Buffer.alloc(16),
  numbers(1),
  filled(wide('x-name')),
  numbers(1),
  filled(wide('何か')),
  numbers(0x1000001f, 1),
  filled(wide('見本花子様のお電話は090-1234-5678です。')),
])

const MAIL = Buffer.concat([
  START,
  attribute(1, 0x00018004, encoded('ご連絡\0', 'shift_jis')),
  attribute(1, 0x00069003, PROPERTIES),
  ...attached('顧客.csv', encoded('氏名,電話番号\r\n見本太郎,03-1234-5678\r\n', 'shift_jis')),
  ...attached('控え.txt', Buffer.from('控えです')),
])

test('the text of a mail and what is attached to it are read', async () => {
  const found = await reading('winmail.dat', MAIL)
  expect(found.lines).toEqual(['ご連絡', '', '見本花子様のお電話は090-1234-5678です。', '控えです'])
  expect(found.tables.map(({ part }) => part)).toEqual(['顧客.csv'])
  expect(found.rows).toEqual([['見本太郎', '03-1234-5678']])
  expect(found.refused).toEqual([])
})

test('a message that is attached is opened like a mail of its own', async () => {
  const inner = Buffer.concat([START, attribute(1, 0x0002800c, Buffer.from('中の文\0'))])
  const object = Buffer.concat([numbers(1, 0x3701000d, 1), filled(Buffer.concat([Buffer.alloc(16), inner]))])
  const mail = Buffer.concat([START, attribute(2, 0x00069002, Buffer.alloc(14)), attribute(2, 0x00069005, object)])
  expect((await reading('winmail.dat', mail)).lines).toContain('中の文')
})

test('cut anywhere or with any byte changed, it is read as far as it goes or named, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 7, max: MAIL.length }), fc.nat(), fc.nat(255), async (to, at, byte) => {
      const bytes = Buffer.from(MAIL.subarray(0, to))
      if (at > 6) bytes[6 + (at % (to - 6))] = byte
      expect((await reading('a', bytes)).passages.length).toBeGreaterThan(0)
    }),
    { numRuns: 100 },
  )
})
