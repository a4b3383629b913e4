import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { noProgress } from '#kernel/progress.ts'
import type { Io } from '../command.ts'
import read from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function world(): { io: Io; documents: unknown[] } {
  const documents: unknown[] = []
  const io: Io = {
    env: {},
    cwd: folder,
    home: folder,
    json: true,
    interactive: false,
    progress: noProgress,
    signal: new AbortController().signal,
    now: () => instant('2017-08-01T09:00:00+09:00'),
    say() {},
    warn() {},
    result: (document) => void documents.push(document),
    write: async () => {},
    ask: async () => '',
    cleanup() {},
  }
  return { io, documents }
}

test('every row in is a row out, the header is row 0, and what was not read is listed', async () => {
  writeFileSync(join(folder, 'a.csv'), '番号,氏名\n1,佐藤\n2,鈴木\n')
  writeFileSync(join(folder, 'memo.txt'), 'こんにちは\n')
  writeFileSync(join(folder, 'empty.csv'), '')
  const { io, documents } = world()
  const code = await read.run({ positionals: ['a.csv', 'memo.txt', 'empty.csv'], options: { out: 'out' } }, io)
  expect(code).toBe(3)
  expect(documents).toEqual([{ files: 3, passages: 3, refused: 1, out: join(folder, 'out') }])
  const lines = readFileSync(join(folder, 'out/passages.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { file: 'a.csv', part: '', row: 0, header: ['番号', '氏名'], preamble: [], encoding: 'utf-8' },
    { file: 'a.csv', part: '', row: 1, cells: ['1', '佐藤'] },
    { file: 'a.csv', part: '', row: 2, cells: ['2', '鈴木'] },
    { file: 'memo.txt', part: '', row: 1, text: 'こんにちは' },
  ])
  const refused = readFileSync(join(folder, 'out/refused.csv'), 'utf8').split('\r\n')
  expect(refused[0]).toBe('file,part,row,reason,advice,records')
  expect(refused[1]).toMatch(/^empty\.csv,,0,empty,/)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['passages.jsonl', 'refused.csv'])
})

test('what was written into OUT is not read again', async () => {
  writeFileSync(join(folder, 'a.csv'), '番号,氏名\n1,佐藤\n2,鈴木\n')
  const { io } = world()
  await read.run({ positionals: ['.'], options: { out: 'again' } }, io)
  const first = readFileSync(join(folder, 'again/passages.jsonl'), 'utf8')
  await read.run({ positionals: ['.'], options: { out: 'again' } }, io)
  expect(readFileSync(join(folder, 'again/passages.jsonl'), 'utf8')).toBe(first)
})

test('without refusals the exit code is 0; without OUT or with a path where nothing is, nothing is written', async () => {
  const { io } = world()
  expect(await read.run({ positionals: ['a.csv'], options: { out: 'out2' } }, io)).toBe(0)
  await expect(read.run({ positionals: ['a.csv'], options: { out: undefined } }, io)).rejects.toThrow('--out DIR')
  await expect(read.run({ positionals: ['b.csv'], options: { out: 'out3' } }, io)).rejects.toThrow(
    'nothing is at b.csv',
  )
  expect(readdirSync(folder)).not.toContain('out3')
})

test('what lies in OUT and was not written by a reading is read', async () => {
  const inside = join(folder, 'inside')
  mkdirSync(inside)
  writeFileSync(join(inside, 'a.csv'), '番号,氏名\n1,佐藤\n2,鈴木\n')
  for (const expected of [3, 3]) {
    const { io, documents } = world()
    await read.run({ positionals: ['inside'], options: { out: 'inside' } }, io)
    expect(documents).toMatchObject([{ files: 1, refused: 0, out: inside }])
    expect(readFileSync(join(inside, 'passages.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(expected)
  }
})
