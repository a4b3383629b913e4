import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listEvidence, listPaths, openEvidence, takeIn } from './index.ts'
import { encoded } from './reading-for-tests.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function folderWith(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'evidence-'))
  made.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

const files = (listing: { entries: readonly { file: string }[] }) => listing.entries.map((entry) => entry.file)

describe('what is in a case folder', () => {
  const root = folderWith({
    'evidence/2017/b.csv': 'x',
    'evidence/2017/A.csv': 'x',
    'evidence/2017/deep/er/顧客.txt': 'x',
    'evidence/2016/c.sql': 'x',
    'masters/m.csv': 'x',
    'evidence/2017/.hidden': 'x',
  })
  const all2017 = [
    'evidence/2017/.hidden',
    'evidence/2017/A.csv',
    'evidence/2017/b.csv',
    'evidence/2017/deep/er/顧客.txt',
  ]
  test.each<[readonly string[], readonly string[]]>([
    [['evidence/2017/**'], all2017],
    [['evidence/2017'], all2017],
    [['./evidence/2017/'], all2017],
    [['evidence/2017/*.csv'], ['evidence/2017/A.csv', 'evidence/2017/b.csv']],
    [['evidence/*/?.csv'], ['evidence/2017/A.csv', 'evidence/2017/b.csv']],
    [
      ['**/*.sql', 'masters/m.csv'],
      ['evidence/2016/c.sql', 'masters/m.csv'],
    ],
    [['evidence/201'], []],
    [['evidence/**/顧客.txt'], ['evidence/2017/deep/er/顧客.txt']],
  ])('%j finds %j', async (patterns, expected) => {
    expect(files(await listEvidence(root, patterns))).toEqual(expected)
  })

  test('a name decomposed by another system is written composed', async () => {
    const decomposed = folderWith({ ['ガ.csv'.normalize('NFD')]: 'no,name\n1,x\n' })
    const [entry] = (await listEvidence(decomposed, ['**'])).entries
    expect(entry?.file).toBe('ガ.csv'.normalize('NFC'))
    expect(entry && (await takeIn(entry)).ok).toBe(true)
  })

  test('paths given by hand keep the way they were given', async () => {
    expect(files(await listPaths(root, ['evidence/2016', 'masters/m.csv']))).toEqual([
      'evidence/2016/c.sql',
      'masters/m.csv',
    ])
    await expect(listPaths(root, ['evidence/2061'])).rejects.toThrow('nothing is at evidence/2061')
  })
})

describe('what is no file', () => {
  test('links that lead nowhere, out of the folder, or round in a circle, pipes and sockets are named, not waited for', async () => {
    const root = folderWith({ 'real/a.csv': 'x' })
    symlinkSync('/etc/hostname', join(root, 'out'))
    symlinkSync('missing', join(root, 'nowhere'))
    symlinkSync('..', join(root, 'real/round'))
    symlinkSync('real/a.csv', join(root, 'inside'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer().listen(join(root, 'socket'))
    const listing = await listEvidence(root, ['**'])
    server.close()
    expect(files(listing)).toEqual(['inside', 'real/a.csv'])
    expect(listing.refused.map((r) => [r.file, r.reason])).toEqual([
      ['nowhere', 'dangling-link'],
      ['out', 'dangling-link'],
      ['pipe', 'not-a-file'],
      ['socket', 'not-a-file'],
    ])
  })
})

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('custody', () => {
  test('a file is known by its SHA-256 and size', async () => {
    const [entry] = (await listEvidence(folderWith({ a: 'abc' }), ['a'])).entries
    expect(entry && (await takeIn(entry))).toEqual({
      ok: true,
      value: { file: 'a', bytes: 3, sha256: ABC, chunks: [ABC] },
    })
  })

  test('stretches of 4 MiB have hashes of their own, and whoever copies gets every byte once', async () => {
    const bytes = Buffer.alloc(9 << 20, 'ab')
    const [entry] = (await listEvidence(folderWith({ big: bytes }), ['big'])).entries
    const pieces: Buffer[] = []
    const write = async (piece: Uint8Array) => void pieces.push(Buffer.from(piece))
    const taken = entry && (await takeIn(entry, { write }))
    const hash = (from: number, to: number) => createHash('sha256').update(bytes.subarray(from, to)).digest('hex')
    expect(taken).toMatchObject({
      ok: true,
      value: { chunks: [hash(0, 4 << 20), hash(4 << 20, 8 << 20), hash(8 << 20, 9 << 20)], sha256: hash(0, 9 << 20) },
    })
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  test('a file that changed since it was listed is refused, both at intake and at reading', async () => {
    const root = folderWith({ 'a.csv': 'no,name\n1,x\n' })
    const [entry] = (await listEvidence(root, ['**'])).entries
    if (!entry) throw new Error('not listed')
    appendFileSync(join(root, 'a.csv'), '2,y\n')
    expect(await takeIn(entry)).toMatchObject({ ok: false, why: { reason: 'unreadable' } })
    const passages = await Array.fromAsync(openEvidence(entry))
    expect(passages).toMatchObject([{ kind: 'refused', refused: { file: 'a.csv', reason: 'unreadable' } }])
  })

  test('a file that was taken away is refused', async () => {
    const root = folderWith({ a: 'abc' })
    const [entry] = (await listEvidence(root, ['a'])).entries
    rmSync(join(root, 'a'))
    expect(entry && (await takeIn(entry))).toMatchObject({ ok: false, why: { reason: 'dangling-link' } })
  })
})

test('Japanese that comes after half a megabyte of ASCII is told all the same', async () => {
  const text = `no,name\n${'1,taro\n'.repeat(80_000)}`
  const root = folderWith({ 'a.csv': Buffer.concat([Buffer.from(text), encoded('2,佐藤表\n', 'shift_jis')]) })
  const [entry] = (await listEvidence(root, ['**'])).entries
  const passages = entry ? await Array.fromAsync(openEvidence(entry)) : []
  expect(passages[0]).toMatchObject({ encoding: { name: 'shift_jis' } })
  expect(passages.at(-1)).toMatchObject({
    kind: 'rows',
    rows: expect.arrayContaining([expect.objectContaining({ cells: ['2', '佐藤表'] })]),
  })
})

test('labels known to the caller decide where shapes cannot', async () => {
  const root = folderWith({ 'a.csv': '氏名,都市\n佐藤,東京\n', 'b.csv': encoded('佐藤,東京\n鈴木,大阪\n', 'euc-jp') })
  const { entries } = await listEvidence(root, ['**'])
  const looksLikeLabel = (text: string) => text === '氏名'
  const heads = []
  for (const entry of entries)
    for await (const p of openEvidence(entry, { looksLikeLabel })) if (p.kind === 'table') heads.push(p.header)
  expect(heads).toEqual([['氏名', '都市'], null])
})
