import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeDetector, type Recognizer } from '#detect/index.ts'
import { listPaths, openEvidence } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { FileSearch } from './file-search.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../detect/recognizers/', import.meta.url)))

async function search(name: string, bytes: Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'todoke-long-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), bytes)
  const [entry] = (await listPaths(folder, ['.'])).entries
  if (!entry) throw new Error('the file is not listed')
  const told = new FileSearch(name, detector, [])
  const found = []
  for await (const passage of openEvidence(entry)) found.push(...told.take(passage))
  found.push(...told.end())
  return found.flatMap((one) => (one.kind === 'found' ? one.batch.findings : []))
}

const PIECE = 1 << 18

/** A line of three megabytes in which a number with blanks in it lies every few bytes around the end of every piece. */
function longLine(filler: string, write: (text: string) => Buffer): { readonly bytes: Buffer; readonly at: number[] } {
  const value = '電話: 090 1234 5678'
  const pieces: Buffer[] = []
  const at: number[] = []
  const fill = write(filler)
  let size = 0
  for (let n = 0; size < 3 << 20; n++) {
    const isNearEnd = size % PIECE > PIECE - 600 || size % PIECE < 600
    const next = isNearEnd && n % 2 === 0 ? write(value) : fill
    if (next !== fill) at.push(size + write('電話: ').length)
    pieces.push(next)
    size += next.length
  }
  return { bytes: Buffer.concat(pieces), at }
}

test.each<[string, string, string, BufferEncoding]>([
  ['a log', 'a.log', ' INFO at 10:00:00 ok done ', 'utf8'],
  ['a memo', 'a.txt', 'これは 長い 文で す ', 'utf8'],
  ['a memo in UTF-16', 'a.txt', 'これは 長い 文で す ', 'utf16le'],
])(
  '%s that is one line of three megabytes: each number is found once, where it stands',
  async (_, name, filler, encoding) => {
    const { bytes, at } = longLine(filler, (text) => Buffer.from(text, encoding))
    const mark = encoding === 'utf16le' ? Buffer.from('\ufeff', encoding) : Buffer.alloc(0)
    const phones = (await search(name, Buffer.concat([mark, bytes]))).filter(({ finding }) => finding.item === 'phone')
    expect(at.length).toBeGreaterThan(100)
    expect(phones.map(({ place }) => place?.offset)).toEqual(at.map((byte) => byte + mark.length))
    const length = Buffer.from('090 1234 5678', encoding).length
    expect(new Set(phones.map(({ place, row }) => `${row} ${place?.length}`))).toEqual(new Set([`1 ${length}`]))
  },
)
