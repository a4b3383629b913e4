import type { BlockRecord } from './block-records.ts'
import type { RecordValue } from './text-records.ts'

/*
 * Records of forms whose keys stand as headings: on the line above each value (`■ 氏名`), or in brackets before it, some in a line
 * (`【氏名】佐藤　【電話】03-…`). Only headings that come again are keys.
 */

/** A short line behind a sign, or alone in brackets. */
const HEADING =
  /^[\s│|]{0,6}(?:[■□◆◇●○▼▽★☆▶►◎]{1,2}\s*([^\s:：=「」。][^:：=「」。]{0,39}?)[:：]?|【([^】]{1,40})】|\[([^\]]{1,40})\]|＜([^＞]{1,40})＞)[\s│|]*$/
/** A key in brackets and what follows it up to the next one. */
const BRACKETED = /【([^】\n]{1,40})】([^【]*)/g
/** What may stand between a value and the frame of its box. */
const BEHIND = /[\s│|┃]+$/
const RULE = /^\s*[-=─━_＿┌└├┏┗*＊╔╚+]{3,}/
const PAIRS_MIN = 3
const PAIRS_MAX = 100
const LINE_MAX = 4096

interface Pair {
  readonly key: string
  readonly line: number
  readonly value: RecordValue
}

/** The records of a document whose keys are headings; each key comes twice in the document at least. */
export function headedRecords(lines: readonly string[]): readonly BlockRecord[] {
  const read = lines.map((text) => (text.length > LINE_MAX ? '' : text))
  return [...recordsOf(below(read)), ...recordsOf(behind(read))]
}

/** Values below their headings, in blocks that rules part. */
function below(lines: readonly string[]): readonly (readonly Pair[])[] {
  const headings = lines.map(headingOf)
  const blocks: Pair[][] = [[]]
  for (const [i, text] of lines.entries()) {
    const key = headings[i] ?? ''
    if (RULE.test(text)) blocks.push([])
    if (key === '') continue
    const next = lines[i + 1] ?? ''
    const hasValue = headings[i + 1] === '' && !RULE.test(next)
    blocks.at(-1)?.push({ key, line: hasValue ? i + 1 : i, value: valueIn(next, 0, hasValue ? next.length : 0) })
  }
  return blocks
}

function headingOf(text: string): string {
  const [, signed, round, square, pointed] = HEADING.exec(text) ?? []
  return (signed ?? round ?? square ?? pointed ?? '').trim()
}

/** Values behind keys in brackets, in blocks that other lines part. */
function behind(lines: readonly string[]): readonly (readonly Pair[])[] {
  const blocks: Pair[][] = [[]]
  for (const [line, text] of lines.entries()) {
    const found = [...text.matchAll(BRACKETED)].filter(([, , said = '']) => said !== '')
    if (found.length === 0) blocks.push([])
    for (const { index, 0: all, 1: key = '', 2: said = '' } of found) {
      const end = index + all.length
      blocks.at(-1)?.push({ key: key.trim(), line, value: valueIn(text, end - said.length, end) })
    }
  }
  return blocks
}

/** The value between two places of a line, without blanks and the frame around it. */
function valueIn(line: string, from: number, to: number): RecordValue {
  const end = to - (BEHIND.exec(line.slice(from, to))?.[0].length ?? 0)
  const start = from + (/^[\s│|┃]*/.exec(line.slice(from, Math.max(from, end)))?.[0].length ?? 0)
  return { start, end: Math.max(start, end), text: line.slice(start, end), plain: true }
}

/** The blocks as records, of keys that come again; a key that comes again in its block begins another record. */
function recordsOf(blocks: readonly (readonly Pair[])[]): readonly BlockRecord[] {
  const count = new Map<string, number>()
  for (const { key } of blocks.flat()) count.set(key, (count.get(key) ?? 0) + 1)
  const records: Pair[][] = []
  for (const block of blocks) {
    let record: Pair[] = []
    records.push(record)
    for (const pair of block.filter(({ key }) => (count.get(key) ?? 0) > 1)) {
      if (record.some(({ key }) => key === pair.key)) records.push((record = []))
      record.push(pair)
    }
  }
  return records
    .filter(({ length }) => length >= PAIRS_MIN && length <= PAIRS_MAX)
    .map((pairs) => ({
      keys: pairs.map(({ key }) => key),
      values: pairs.map(({ value }) => value),
      lines: pairs.map(({ line }) => line),
    }))
}
