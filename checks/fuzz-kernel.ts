import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import * as places from '../src/detect/scanner/kernel/places.ts'
import { placeProseWords } from '../src/detect/scanner/prose-image.ts'
import { kernelFrom, type ScanKernel } from '../src/detect/scanner/scan-kernel.ts'
import { PLAIN, WASM } from './build-kernel.ts'
import { teach, walkLines, writeLines } from './fuzz-lines.ts'

/*
 * Gives both builds of the kernel the same made-up cells and compares every record:
 *   node checks/fuzz-kernel.ts [COUNT [SEED]]        default: a million cells, seed 1; exit code 1 at the first difference
 * A cell is a shape that the kernel knows, mostly with one or two bytes changed, or any bytes at all, in a column of any
 * rule; rows are written as delimited text, JSON lines, tuples and lines of a COPY in turn. Of six tables one is lines of a log instead, and one those of a
 * document in Japanese.
 */
const ROWS = 2_000
const RULES_COUNT = places.PASSWORD + 1

const SHAPES = [
  ...'1850-01-01 2100-12-31 東京都港区ゖ1 東京都港区ァ1 東京都港区ヺ1 ヺヽ taro.yamada+x@mail.example.co.jp 090-1234-5678 0312345678 160-0023 1984-07-13 2000/2/29 19840713 昭和59年7月13日 令和元年5月1日'.split(
    ' ',
  ),
  ...'山田太郎 佐々木さくら 東京都 山田様 ヤマダタロウ やまだ 東京都新宿区西新宿2-8-1 大阪市北区中之島１ 男 女性 M 4111-1111-1111-1111'.split(
    ' ',
  ),
  ...'378282246310005 123456789018 1234-5678-9018 6000012010001 012345678901 203.0.113.7 256.1.1.1 TK1234567 AB12345678CD 32'.split(
    ' ',
  ),
  ...'5f4dcc3b5aa765d61d8327deb882cf99 1234567 03/26 0326 123 合計 小計 total 総合計 $2b$12$x pbkdf2_a born ****1234 a:b'.split(
    ' ',
  ),
  '山田 太郎',
  '山田　太郎',
  'ヤマダ タロウ',
  'Taro Yamada',
  ...'NULL None NaN \\N (null) undefined #N/A'.split(' '),
  '東京都港区1-2　ビル 3',
  'late payer',
  ' x',
  'x ',
  '"',
  '""',
  "''",
  '\\',
  '\\"',
  '\\N',
  '\\.',
  '\n',
  '\r',
  ',',
  `x@y.${'a'.repeat(24)}`,
  `${'a'.repeat(64)}@y.jp`,
  `東京都港区${'あ'.repeat(125)}`,
].map((shape) => Buffer.from(shape))

/** xorshift, 32 bits. */
function chance(seed: number): (below: number) => number {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

export type Chance = (below: number) => number

/** Writes one cell at `at`; gives where it ends. */
function writeCell(bytes: Uint8Array, at: number, below: Chance): number {
  if (below(8) === 0) {
    const end = at + below(24)
    for (; at < end; at++) bytes[at] = below(256)
    return at
  }
  const shape = SHAPES[below(SHAPES.length)] ?? Buffer.alloc(0)
  bytes.set(shape, at)
  for (let change = below(4); change > 1; change--) {
    const place = at + below(shape.length || 1)
    // Neighbours of what is there find the edges of ranges; other bytes find what nobody thought of.
    bytes[place] = below(2) ? (bytes[place] ?? 0) + below(3) - 1 : below(3) ? 48 + below(75) : below(256)
  }
  return at + shape.length - (below(20) === 0 ? 1 : 0)
}

const FRAMES = [
  { before: '', between: ',', behind: '\n' },
  { before: '{"a":"', between: '","b":"', behind: '"}\n' },
  { before: "('", between: "',", behind: ');\n' },
  { before: '', between: '\t', behind: '\n' },
].map((frame) => ({
  before: Buffer.from(frame.before),
  between: Buffer.from(frame.between),
  behind: Buffer.from(frame.behind),
}))
/** The other ways of writing: lines without columns, of a log and of a document in Japanese. */
const LINES = 4
const DOCUMENT = 5
const WAYS = 6
const SEED_OF_LABELS = 7
const LITERALS = [['{"a":', ',"b":'], ['X ']]

/** A table of two columns, in the way of writing `frame`; gives where it ends. */
function writeTable(bytes: Uint8Array, frame: number, below: Chance): number {
  const { before, between, behind } = FRAMES[frame] ?? {
    before: Buffer.alloc(0),
    between: Buffer.from(','),
    behind: Buffer.from('\n'),
  }
  let at: number = places.INPUT
  const put = (piece: Buffer) => {
    bytes.set(piece, at)
    at += piece.length
  }
  for (let row = 0; row < ROWS / 2; row++) {
    put(before)
    at = writeCell(bytes, at, below)
    put(between)
    if (frame === 2) put(Buffer.from("'"))
    at = writeCell(bytes, at, below)
    if (frame === 2) put(Buffer.from("'"))
    put(behind)
  }
  bytes.fill(0, at, at + 64)
  return at
}

function walked(kernel: ScanKernel, frame: number, at: number, end: number): number {
  if (frame >= LINES) return walkLines(kernel, at, end, SEED_OF_LABELS)
  if (frame === 0) return kernel.walkRows(at, end, true, 44)
  if (frame === 1) return kernel.walkObjects(at, end, true, 2)
  return frame === 2 ? kernel.walkTuples(at, end, true, true) : kernel.walkCopied(at, end, true)
}

/** What a kernel says of the table in [INPUT, end): every record, how far it came and why it stopped, walk after walk. */
function said(kernel: ScanKernel, frame: number, end: number): string {
  const words = new Int32Array(kernel.memory.buffer)
  const all: string[] = []
  for (let at: number = places.INPUT; at < end; ) {
    kernel.beginWalk()
    const next = walked(kernel, frame, at, end)
    const records = words.subarray(places.RECORDS >> 2, kernel.recordsEnd() >> 2)
    for (let i = 2; i < records.length; i += 4) {
      const [from = 0, length = 0] = records.subarray(i, i + 2)
      if (from < at || length < 0 || from + length > end) throw new Error(`a record outside of its table, at ${from}`)
    }
    if (frame === DOCUMENT)
      all.push(words.subarray(places.LINE_STARTS >> 2, (places.LINE_STARTS >> 2) + kernel.rowsWalked()).join())
    all.push(`${next} ${kernel.walkStatus()} ${kernel.rowsWalked()} ${kernel.questionCount()} ${records.join()}`)
    // What cannot be walked is passed over, so that the rest is tried too.
    const bytes = new Uint8Array(kernel.memory.buffer)
    const line = bytes.indexOf(10, next)
    at = kernel.walkStatus() === places.DONE ? next : line < 0 || line >= end ? end : line + 1
  }
  return all.join('\n')
}

/** Compares both builds on `count` cells; throws at the first difference. */
export async function fuzzKernel(count: number, seed: number): Promise<void> {
  const kernels = [kernelFrom(readFileSync(WASM)), (await import(PLAIN.href)).plainKernel()] as const
  const [wasm, plain]: readonly [ScanKernel, ScanKernel] = kernels
  const below = chance(seed)
  for (const kernel of kernels) placeProseWords(kernel)
  for (let done = 0; done < count; done += ROWS) {
    const frame = (done / ROWS) % WAYS
    const bytes = new Uint8Array(wasm.memory.buffer)
    if (frame >= LINES) for (const kernel of kernels) teach(kernel, done)
    const lines = { at: places.INPUT, lines: ROWS / 4, ofJapanese: frame === DOCUMENT }
    const end = frame >= LINES ? writeLines(bytes, lines, below) : writeTable(bytes, frame, below)
    let literal: number = places.LITERAL_BYTES
    const words = new Int32Array(wasm.memory.buffer)
    for (const [i, text] of (LITERALS[frame - 1] ?? []).entries()) {
      bytes.set(Buffer.from(text), literal)
      words[(places.LITERALS >> 2) + 2 * i] = literal
      words[(places.LITERALS >> 2) + 2 * i + 1] = text.length
      literal += text.length
    }
    bytes[places.RULES] = below(RULES_COUNT)
    bytes[places.RULES + 1] = below(RULES_COUNT)
    new Uint8Array(plain.memory.buffer).set(bytes.subarray(0, end + 64))
    for (const kernel of kernels) kernel.describeColumns(2, -1, 0, frame > 0)
    for (const kernel of kernels) frame === DOCUMENT ? kernel.beginDocument() : kernel.endDocument()
    if (said(wasm, frame, end) !== said(plain, frame, end))
      throw new Error(`the builds differ in table ${done / ROWS} of seed ${seed}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number)
  await fuzzKernel(count, seed)
  process.stdout.write(`${count} cells, seed ${seed}: both builds of the kernel say the same\n`)
}
