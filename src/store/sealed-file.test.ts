import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { caseId, type PersonToken, personToken } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { destroySealedKey, writeSealedFile } from './sealed-file.ts'
import { HEAD, type SealedSettings } from './sealed-format.ts'
import { openSealedFile } from './sealed-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const person = (n: number): PersonToken => personToken(n.toString(16).padStart(32, '0'))
let files = 0
const settings = (over: Partial<SealedSettings> = {}): SealedSettings => ({
  path: join(folder, `${files}.sealed`),
  key: workspaceKey('0a'.repeat(32)),
  purpose: 'contacts',
  caseId: caseId('case-1'),
  ...over,
})
const text = (value: unknown): string => String(value)

async function made(values: ReadonlyMap<number, string>, revision = 1): Promise<SealedSettings> {
  files++
  const s = settings()
  await writeSealedFile(
    { ...s, revision },
    [...values].map(([n, value]) => ({ person: person(n), value })),
  )
  return s
}

async function readAll(s: SealedSettings): Promise<[string, string][]> {
  const reader = await openSealedFile(s, text)
  try {
    const found: [string, string][] = []
    for await (const { person: p, value } of reader.all()) found.push([p, value])
    return found
  } finally {
    await reader.close()
  }
}

test('what was sealed is read back, by person and in the order written, whatever it was', async () => {
  const people = fc.uniqueArray(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3000 })), {
    maxLength: 40,
    selector: ([n]) => n,
  })
  await fc.assert(
    fc.asyncProperty(people, async (list) => {
      const s = await made(new Map(list))
      expect(await readAll(s)).toEqual(list.map(([n, value]) => [person(n), value]))
      const reader = await openSealedFile(s, text)
      for (const [n, value] of list) expect(await reader.get(person(n))).toBe(value)
      expect(await reader.get(personToken('f'.repeat(32)))).toBeNull()
      await reader.close()
    }),
    { numRuns: 30 },
  )
})

test('no value stands in the file', async () => {
  const s = await made(new Map([[1, '見本 花子 hanako@example.jp']]))
  expect(readFileSync(s.path).includes('hanako')).toBe(false)
})

test('any altered byte is noticed, and so is any cut', async () => {
  const s = await made(
    new Map([
      [1, 'one'],
      [2, 'two'],
    ]),
  )
  const whole = readFileSync(s.path)
  for (let i = 0; i < whole.length; i++) {
    const bad = Buffer.from(whole)
    bad.writeUInt8(bad.readUInt8(i) ^ 1, i)
    writeFileSync(s.path, bad)
    await expect(readAll(s)).rejects.toThrow()
    writeFileSync(s.path, whole.subarray(0, i))
    await expect(readAll(s)).rejects.toThrow()
  }
})

test('records of many blocks are read back by person, in any order of writing, and in that order', async () => {
  // Twelve blocks of 32 KiB.
  const numbers = Array.from({ length: 400 }, (_, i) => (i * 271) % 400)
  const s = await made(new Map(numbers.map((n) => [n, `${n} ${'x'.repeat(1000)}`])))
  expect((await readAll(s)).map(([p]) => p)).toEqual(numbers.map(person))
  const reader = await openSealedFile(s, text)
  for (const n of [399, 0, 1, 200, 0]) expect((await reader.get(person(n)))?.split(' ')[0]).toBe(String(n))
  await reader.close()
})

test('two blocks that change places do not open', async () => {
  // Each record fills a block, and both blocks are of one size.
  const s = await made(
    new Map([
      [1, 'a'.repeat(40_000)],
      [2, 'b'.repeat(40_000)],
    ]),
  )
  const bytes = readFileSync(s.path)
  const size = 28 + 20 + 40_002
  const [head, index] = [bytes.subarray(0, HEAD), bytes.subarray(HEAD + 2 * size)]
  const [one, other] = [bytes.subarray(HEAD, HEAD + size), bytes.subarray(HEAD + size, HEAD + 2 * size)]
  writeFileSync(s.path, Buffer.concat([head, other, one, index]))
  await expect(readAll(s)).rejects.toThrow(/block 0 of its records does not open/)
})

describe('a file of an earlier version, in which each record was sealed by itself', () => {
  const made = Buffer.from(
    'VERLU0VBTDEAAAABvdtVNTkL2f1kezkHHoAgx4yWUxqqKfLdZ3RkGTSZ6wokR946396x6LUljTWZGx5EKwF15MUS/NSjx5aeAAAANQAAAAAAAA' +
      'AAAAAAAAAAAAJ/+T801V95Zv1oWqA5V/HWNK7n1ja+vTv2mswbyBpbanxidNvpAAAANQAAAAAAAAAAAAAAAAAAAAElJc3QUwwqJTYbRgO2Yng/' +
      'CnSneqj6P8+c5IZ0kJrNSkHcVFCPAAAAAAAAAAAAAAAAAAAAAQAAAAAAgQAAAAAAAAAAAAAAAAAAAAIAAAAAAEh09pWDtmEGqk0253oyV2lyDM' +
      'gHt7ukX+Q0+66lAAAAAAC6AAAAAlRES1NFQUwx',
    'base64',
  )
  const file = (bytes: Uint8Array): SealedSettings => {
    files++
    writeFileSync(settings().path, bytes)
    return settings()
  }

  test('opens by person and as a whole', async () => {
    const s = file(made)
    expect(await readAll(s)).toEqual([2, 1].map((n) => [person(n), `value ${n}`]))
    const reader = await openSealedFile(s, text)
    expect([await reader.get(person(1)), await reader.get(person(3))]).toEqual(['value 1', null])
    await reader.close()
  })

  test('does not open when two records have changed places', async () => {
    const at = made.indexOf(Buffer.from(person(2), 'hex')) - 4
    const size = 4 + made.readUInt32BE(at)
    const [one, other] = [made.subarray(at, at + size), made.subarray(at + size, at + 2 * size)]
    const s = file(Buffer.concat([made.subarray(0, at), other, one, made.subarray(at + 2 * size)]))
    const reader = await openSealedFile(s, text)
    await expect(reader.get(person(1))).rejects.toThrow(/the record of 0+1 does not open/)
    await reader.close()
  })

  test('does not open with any byte altered that it is made of', async () => {
    for (let i = 0; i < made.length; i++) {
      const s = file(made.map((byte, at) => (at === i ? byte ^ 1 : byte)))
      const all = await readAll(s).catch(() => null)
      // The length before a record and the person in it are repeated by the index and the sealed text.
      if (all) expect(all.map(([, value]) => value)).toEqual(['value 2', 'value 1'])
    }
  })
})

test.each([
  ['another key', { key: workspaceKey('0b'.repeat(32)) }],
  ['another case', { caseId: caseId('case-2') }],
  ['another purpose', { purpose: 'letters' }],
])('it does not open with %s', async (_what, over) => {
  const s = await made(new Map([[1, 'one']]))
  await expect(openSealedFile({ ...s, ...over }, text)).rejects.toThrow(/does not open/)
})

test('it does not open once its key is destroyed', async () => {
  const s = await made(new Map([[1, 'one']]))
  await destroySealedKey(s.path)
  await expect(readAll(s)).rejects.toThrow()
})

test.each([
  ['one after the other', [1, 1]],
  ['with somebody between', [2, 1, 2]],
])('one person cannot be sealed twice, %s', async (_where, numbers) => {
  files++
  const twice = numbers.map((n) => ({ person: person(n), value: 'x' }))
  await expect(writeSealedFile({ ...settings(), revision: 1 }, twice)).rejects.toThrow(/sealed twice/)
})
