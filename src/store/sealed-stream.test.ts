import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { caseId } from '#kernel/ids.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { openSealedStream, SealedStream } from './sealed-stream.ts'

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MIB = 1 << 20
let made = 0
const settingsOf = (path: string, key = '11', id = 'c') => ({
  path,
  key: workspaceKey(key.repeat(32)),
  purpose: 'evidence',
  caseId: caseId(id),
})

async function sealed(bytes: Buffer, step: number): Promise<string> {
  const path = join(folder, `${++made}.sealed`)
  const stream = await SealedStream.create(settingsOf(path))
  for (let at = 0; at < bytes.length; at += step) await stream.write(bytes.subarray(at, at + step))
  await stream.finish()
  return path
}

const opened = async (path: string, key?: string, id?: string) =>
  Buffer.concat(await Array.fromAsync(openSealedStream(settingsOf(path, key, id))))

describe('a sealed copy', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB, 3 * MIB + 7])(
    'of %i bytes opens to the same bytes',
    async (length) => {
      const bytes = Buffer.alloc(length, 'evidence ')
      const path = await sealed(bytes, 700_001)
      expect((await opened(path)).equals(bytes)).toBe(true)
      expect(readFileSync(path).includes('evidence evidence')).toBe(false)
    },
  )

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['a bit turned in the second piece', (b) => b.map((byte, i) => (i === MIB + 200 ? byte ^ 1 : byte))],
    ['its last piece cut off', (b) => b.subarray(0, 68 + 2 * (MIB + 16))],
    ['cut within a piece', (b) => b.subarray(0, b.length - 5)],
    [
      'two pieces in another order',
      (b) =>
        Buffer.concat([
          b.subarray(0, 68),
          b.subarray(68 + MIB + 16, 68 + 2 * (MIB + 16)),
          b.subarray(68, 68 + MIB + 16),
          b.subarray(68 + 2 * (MIB + 16)),
        ]),
    ],
    ['something added', (b) => Buffer.concat([b, Buffer.alloc(16)])],
    ['another head', (b) => b.fill(0, 3, 4)],
  ])('with %s does not open', async (_what, change) => {
    const path = await sealed(Buffer.alloc(2 * MIB + 100, 'x'), MIB)
    writeFileSync(path, change(readFileSync(path)))
    await expect(opened(path)).rejects.toThrow(/altered|does not open/)
  })

  test('opens neither under another key nor as part of another case', async () => {
    const path = await sealed(Buffer.from('x'), 1)
    await expect(opened(path, '22')).rejects.toThrow('does not open')
    await expect(opened(path, '11', 'other')).rejects.toThrow('does not open')
  })
})
