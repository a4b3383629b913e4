import { byteSpan } from './byte-span.ts'
import type { Line } from './passage.ts'

/** A line of YAML (1.2.2) as programs write lists of records: how far it stands in, whether it begins an item, and what it says. */
export interface YamlLine {
  readonly indent: number
  readonly isItem: boolean
  /** Empty for an item that is a value alone, or a line of a longer text. */
  readonly key: string
  readonly value: string
  /** Where the value begins in the line, in UTF-16 units, and where it ends. */
  readonly from: number
  readonly to: number
}

const PAIR =
  /^(\s*)(- +)?(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s"'#&*!|>%@`[\]{}:,-][^:#"'{}[\]]{0,80}?)) *:(?: +(\S.*?))?\s*$/
const ALONE = /^(\s*)(- +)(\S.*?)\s*$/

/** Null for a line of another make. */
export function yamlLine(text: string): YamlLine | null {
  const pair = PAIR.exec(text)
  const m = pair ?? ALONE.exec(text)
  if (!m) return null
  const written = (pair ? m[6] : m[3]) ?? ''
  const at = written === '' ? text.length : text.lastIndexOf(written)
  const indent = (m[1] ?? '').length
  const isItem = m[2] !== undefined
  const key = pair ? (m[3] ?? m[4] ?? m[5] ?? '').trim() : ''
  return { indent, isItem, key, ...scalar(written, at) }
}

/** A value without its quotes or the remark behind it. */
function scalar(written: string, at: number): Pick<YamlLine, 'value' | 'from' | 'to'> {
  const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(written)
  if (double) return { value: unescaped(double[1] ?? ''), from: at + 1, to: at + 1 + (double[1] ?? '').length }
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(written)
  if (single)
    return { value: (single[1] ?? '').replaceAll("''", "'"), from: at + 1, to: at + 1 + (single[1] ?? '').length }
  const plain = written.replace(/\s+#.*$/, '')
  return { value: /^(?:~|null)$/i.test(plain) ? '' : plain, from: at, to: at + plain.length }
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

/** One record: the last key of each value with those that it lies in, its text and its place. */
export interface YamlRecord {
  readonly keys: string[]
  readonly cells: string[]
  readonly spans: number[]
}

export const emptyRecord = (): YamlRecord => ({ keys: [], cells: [], spans: [] })

/** Adds a value of a line; a second one of the same key is told apart by its number. */
export function addValue(
  record: YamlRecord,
  path: string,
  { line, at, encoding }: { line: Line; at: YamlLine; encoding: string },
): void {
  let key = path
  for (let n = 2; record.keys.includes(key); n++) key = `${path}.${n}`
  const { text, offset, length } = line
  const span =
    offset === null
      ? { offset: 0, length: 0 }
      : byteSpan({ encoding, text, offset, ...(length !== undefined && { length }) }, at.from, at.to)
  record.keys.push(key)
  record.cells.push(at.value)
  record.spans.push(span.offset, span.length)
}
