import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { caseId, type PersonToken, personToken } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { destroySealedKey, writeSealedFile } from './sealed-file.ts'
import type { SealedSettings } from './sealed-format.ts'
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
    // The four bytes of length and sixteen of the person before a record are repeated by the index and the sealed text.
    const all = await readAll(s).catch(() => null)
    if (all) expect(all.map(([, value]) => value)).toEqual(['one', 'two'])
    writeFileSync(s.path, whole.subarray(0, i))
    await expect(readAll(s)).rejects.toThrow()
  }
})

test('two records that change places do not open', async () => {
  const s = await made(
    new Map([
      [1, 'one'],
      [2, 'two'],
    ]),
  )
  const bytes = readFileSync(s.path)
  const at = bytes.indexOf(Buffer.from(person(1), 'hex')) - 4
  const size = 4 + bytes.readUInt32BE(at)
  const swapped = Buffer.concat([
    bytes.subarray(0, at),
    bytes.subarray(at + size, at + 2 * size),
    bytes.subarray(at, at + size),
    bytes.subarray(at + 2 * size),
  ])
  writeFileSync(s.path, swapped)
  await expect(readAll(s)).rejects.toThrow(/the record of 0+1 does not open/)
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

test('one person cannot be sealed twice', async () => {
  files++
  const twice = [1, 1].map((n) => ({ person: person(n), value: 'x' }))
  await expect(writeSealedFile({ ...settings(), revision: 1 }, twice)).rejects.toThrow(/sealed twice/)
})
