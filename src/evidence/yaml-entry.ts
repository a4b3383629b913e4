import type { PlacedValue } from './keyed-record.ts'

/** A line of YAML (1.2.2) as programs write lists of records: how far it stands in, whether it begins an item, and what it says. */
export interface YamlLine extends PlacedValue {
  readonly indent: number
  readonly isItem: boolean
  /** Empty for an item that is a value alone, or a line of a longer text. */
  readonly key: string
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
function scalar(written: string, at: number): PlacedValue {
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
