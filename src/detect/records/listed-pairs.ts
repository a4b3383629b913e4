import type { RecordValue, TextRecord } from '../prose/record-value.ts'

/*
 * Records whose keys and values are told by their order: statements of SQL in logs, bound values of Rails, pairs of Python, commands of
 * Redis, values that PHP keeps, and structures as Go prints them.
 */

type ValueAt = (start: number, end: number) => RecordValue

interface Shape {
  /** What every line of this shape holds. */
  readonly holds: string
  readonly read: (line: string, valueAt: ValueAt) => readonly TextRecord[]
}

const KEYS_MAX = 200
/** Longer lines are dumps, which have readers of their own. */
const LINE_MAX = 1 << 14
const PAIRS_MIN = 2

/** One value of a list of SQL: in quotes, whose doubled ones and escapes belong to it, or without. */
const SQL_VALUE = /\s*(?:N?'((?:[^'\\]|''|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,()'"\s][^,()'"]{0,80}(?:\([^()]*\))?))\s*/y
const INSERT = /\bINTO\s+[\w."`[\]]{1,80}\s*\(([^()]{2,2000})\)\s*VALUES\s*/gi

/** `INSERT INTO t (a, b) VALUES ('x', 'y'), …`: each list of values is a record of the columns before. */
function insertsOf(line: string, valueAt: ValueAt): readonly TextRecord[] {
  const records: TextRecord[] = []
  for (const m of line.matchAll(INSERT)) {
    const keys = (m[1] ?? '').split(',').map((key) => key.replace(/[\s"`[\]]/g, ''))
    for (let at = m.index + m[0].length; line.charAt(at) === '('; ) {
      const { spans, to } = listAt(line, at)
      if (spans.length === keys.length) records.push({ keys, values: spans.map(([from, end]) => valueAt(from, end)) })
      at = to + (/^\s*,\s*(?=\()/.exec(line.slice(to, to + 20))?.[0].length ?? 0)
    }
  }
  return records
}

/** The values of a list that opens at a place, and where it ends; none where it is none. */
function listAt(
  line: string,
  at: number,
): { readonly spans: readonly (readonly [number, number])[]; readonly to: number } {
  const spans: [number, number][] = []
  let i = at + 1
  while (i < line.length && spans.length < KEYS_MAX) {
    SQL_VALUE.lastIndex = i
    const m = SQL_VALUE.exec(line)
    if (!m) break
    const value = m[1] ?? m[2] ?? m[3] ?? ''
    const isQuoted = m[3] === undefined
    const end = i + m[0].trimEnd().length - (isQuoted ? 1 : 0)
    spans.push([
      end - value.length,
      /^(?:null|default|true|false)$/i.test(value) && !isQuoted ? end - value.length : end,
    ])
    i += m[0].length
    if (line.charAt(i) !== ',') break
    i++
  }
  return line.charAt(i) === ')' ? { spans, to: i + 1 } : { spans: [], to: line.length }
}

/** Pairs that a pattern takes one behind the other, with nothing but `between` between them, as one record each. */
function runsOf(line: string, valueAt: ValueAt, pair: RegExp, between: RegExp): readonly TextRecord[] {
  const records: { keys: string[]; values: RecordValue[] }[] = []
  let to = -1
  for (const m of line.matchAll(pair)) {
    const [all, key = '', value = ''] = m
    const end = m.index + all.length - (/(?:["'][\])]*|\]);?$/.exec(all)?.[0].length ?? 0)
    let last = records.at(-1)
    if (!last || to < 0 || !between.test(line.slice(to, m.index)) || last.keys.length >= KEYS_MAX) {
      last = { keys: [], values: [] }
      records.push(last)
    }
    last.keys.push(key)
    last.values.push(valueAt(end - value.length, end))
    to = m.index + all.length
  }
  return records.filter(({ keys }) => keys.length >= PAIRS_MIN)
}

/** `["name", "山田"]`, `('氏名', '山田')`. */
const IN_BRACKETS = /[[(]\s*["']([^"'\n]{1,60})["']\s*,\s*["']((?:[^"'\\\n]|\\.){0,400})["']\s*[\])]/g
/** `s:4:"name";s:12:"山田花子";` of `serialize()`. */
const SERIALIZED = /s:\d{1,4}:"([^"\n]{1,60})";s:\d{1,5}:"([^"\n]{0,400})";/g
/** `name => 山田, mail => a@example.jp` of a structure that Go prints: `{Name:山田 Phone:03-1234-5678}`. */
const OF_GO = /(?<=[{ ])([A-Z]\w{1,40}):([^\s{}:][^\s{}]*(?: [^\s{}:]+(?=[ }]))*)(?=[ }])/g
/** `[phone:090-1234-5678] [zip:150-0042]` and `氏名[山田花子]性別[女]`, as logs put their keys. */
const WITHIN = /\[([\p{L}_][\p{L}\w.-]{1,30})[:：] ?([^[\]\n]{1,200})\]/gu
const BEFORE = /([\p{L}_][\p{L}\w.-]{1,30})\[([^[\]\n]{0,200})\]/gu
/** A field of a hash and its value, behind its command and key. */
const OF_REDIS = /"([\p{L}_][\p{L}\w.-]{0,60})" "((?:[^"\\\n]|\\.){0,400})"/gu
const HASH = /"H(?:M)?SET(?:NX)?" "[^"]{1,200}" |"XADD" "[^"]{1,200}" "[^"]{1,30}" /i

const shapes: readonly Shape[] = [
  { holds: '(', read: insertsOf },
  { holds: ',', read: (line, valueAt) => runsOf(line, valueAt, IN_BRACKETS, /^\s*,\s*$/) },
  { holds: '";s:', read: (line, valueAt) => runsOf(line, valueAt, SERIALIZED, /^$/) },
  { holds: '{', read: (line, valueAt) => runsOf(line, valueAt, OF_GO, /^ $/) },
  { holds: '[', read: (line, valueAt) => runsOf(line, valueAt, WITHIN, /^[ ,]{0,3}$/) },
  { holds: ']', read: (line, valueAt) => runsOf(line, valueAt, BEFORE, /^[ ,、]{0,3}$/) },
  {
    holds: 'SET',
    read: (line, valueAt) => {
      const at = HASH.exec(line)
      if (!at) return []
      const from = at.index + at[0].length
      const moved: ValueAt = (start, end) => valueAt(start + from, end + from)
      return runsOf(line.slice(from), moved, OF_REDIS, /^ $/)
    },
  },
]

/** The records of a line whose keys and values are told by their order. */
export const listedPairs = (line: string, valueAt: ValueAt): readonly TextRecord[] =>
  line.length > LINE_MAX ? [] : shapes.flatMap(({ holds, read }) => (line.includes(holds) ? read(line, valueAt) : []))
