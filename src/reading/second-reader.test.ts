import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listPaths } from '#evidence/index.ts'
import { answerOf } from './answers.ts'
import { FRAME } from './job.ts'
import { openReaders } from './readers.ts'
import { SecondReading, type SecondWords, secondReaderName, wordsOf } from './second-reader.ts'

const READER = new URL('../apps/worker/read-evidence.ts', import.meta.url)
const FIXTURES = fileURLToPath(new URL('../../fixtures/id-images/', import.meta.url))

const pixels = (head: string, points: number) =>
  answerOf({ kind: FRAME.pixels, body: Buffer.concat([Buffer.from(head), Buffer.alloc(points)]) }, 'a')

test('only a plain picture in gray leaves a reading child, as long as its head says', () => {
  expect(pixels('P5\n30 20\n255\n', 600)).toMatchObject({ kind: 'pixels' })
})

test.each<[string, string, number]>([
  ['a picture of another kind', '\x89PNG\r\n\x1a\n', 600],
  ['fewer points than it says', 'P5\n30 20\n255\n', 599],
  ['more points than it says', 'P5\n30 20\n255\n', 601],
  ['a size that is none', 'P5\n0 20\n255\n', 0],
  ['a remark in its head', 'P5\n# x\n30 20\n255\n', 600],
  ['a picture beyond all measure', 'P5\n9999 9999\n255\n', 0],
])('a child that gives %s is believed in nothing', (_what, head, points) => {
  expect(() => pixels(head, points)).toThrow('no graymap')
})

test('the words of a line stand together, in the order of the page, with the mean of their certainty', () => {
  const row = (line: number, word: number, certainty: number, text: string) =>
    ['5', '1', '1', '1', line, word, 0, 0, 9, 9, certainty, text].join('\t')
  const table = [
    'level\tpage_num',
    row(1, 1, 90, '氏名'),
    row(1, 2, 80, '見本'),
    row(2, 1, 70, '番号'),
    row(2, 2, 96, ' '),
  ]
  expect(wordsOf(table.join('\n'))).toEqual({ lines: ['氏名 見本', '番号'], confidence: 80 })
  expect(wordsOf('')).toEqual({ lines: [], confidence: 0 })
})

// Where the machine has no Tesseract that knows Japanese there is nothing to try.
const second = secondReaderName()

test.skipIf(second === '')('the engine of the machine ends by itself on points that are nothing', async () => {
  const noise = Buffer.concat([Buffer.from('P5\n300 200\n255\n'), Buffer.alloc(60_000, 255)])
  const words = await new Promise<SecondWords | undefined>((resolve) => new SecondReading(noise, resolve))
  expect(words?.lines ?? []).toEqual([])
})

test.skipIf(second === '')(
  'a picture is read by both engines, and says so; one engine alone when nobody asks for two',
  async () => {
    const { entries } = await listPaths(FIXTURES, ['insurance.png'])
    for (const secondReader of [second, '']) {
      const readers = openReaders({
        script: READER,
        readable: [FIXTURES],
        jobs: 1,
        secondReader,
        signal: new AbortController().signal,
      })
      const [lines, by]: [string[], string[]] = [[], []]
      for (const entry of entries)
        for await (const passage of readers.read({ entry })) {
          if (passage.kind === 'lines') lines.push(...passage.lines.map((line) => line.text.replaceAll(' ', '')))
          if (passage.kind === 'text') by.push(passage.picture?.readBy ?? '')
        }
      readers.close()
      expect(by).toEqual([secondReader === '' ? 'built-in' : `built-in + ${second}`])
      expect(lines.join('\n')).toContain('保険者番号_01130012')
      // What both read alike stands there once.
      expect(lines.filter((line) => line.startsWith('記号12345678番号123'))).toHaveLength(1)
    }
  },
)
