import { type RecordValue, type TextRecord, withoutMaker } from '../prose/record-value.ts'
import { isOfProgram } from '../values/source-code.ts'
import { listedPairs } from './listed-pairs.ts'
import { toldByPlace } from './told-by-place.ts'

/*
 * Records inside a line of text: objects of JSON, Python, Ruby and Java, and runs of `key=value` as logs, forms of the web and
 * statements of SQL have them.
 */

/** So many keys and levels of a record are read. */
const KEYS_MAX = 200
const DEPTH_MAX = 6
const OBJECT_KEYS_MIN = 2
const RUN_KEYS_MIN = 3
/** Longer lines are no lists that people wrote. */
const LIST_MAX = 4096
/** A line that holds a record has one of these; all others cost no more than this look. */
const MAY_OPEN = /[{([]/
const SIGN = /[:=]/
/** The same for one whose keys and values are told by their order or place. */
const MAY_LIST =
  /\bVALUES\b|[[(]\s?["'][^"'\n]{1,60}["'],|";s:|\{[A-Z]\w+:\S|SET" "|XADD"|\[[\p{L}_-]{2,30}[:：]|\p{L}\[[^[\]]{1,200}\]\p{L}|PID\||<\/\w|^6[2-5]\d{10}/iu

/** The records of a line, in their order. */
export function textRecords(line: string): readonly TextRecord[] {
  const inOrder = MAY_LIST.test(line)
    ? [...listedPairs(line, (start, end) => valueAt(line, start, end)), ...toldByPlace(line)]
    : []
  if (!SIGN.test(line)) return inOrder
  const objects = MAY_OPEN.test(line) ? objectsOf(line) : []
  return [...objects.map(({ record }) => record), ...runsOf(line, objects), ...listsOf(line), ...inOrder]
}

/** `氏名:佐藤、性別:女性、…`: a key in Japanese, and a value up to the next one. */
const LISTED =
  /(?<![\u3041-\u9fff々ー])([\u3041-\u30ff\u4e00-\u9fff々ー〒][\u3041-\u30ff\u4e00-\u9fff々ー〒・（）\w０-９Ａ-Ｚ]{0,29})[:：](?=\s*\S)/g
/** What stands between a value and the next key. */
const LIST_SIGN = /[、,，;；／]\s*$/

/** Records of three keys and more that one sign parts in a line. */
function listsOf(line: string): readonly TextRecord[] {
  if (line.length > LIST_MAX) return []
  const keys = [...line.matchAll(LISTED)].filter(({ index }, i) => i === 0 || LIST_SIGN.test(line.slice(0, index)))
  if (keys.length < RUN_KEYS_MIN || keys.length > KEYS_MAX) return []
  const values = keys.map(({ index, 0: all }, i) => {
    const rest = line.slice(index + all.length, keys[i + 1]?.index)
    const start = index + all.length + rest.length - rest.trimStart().length
    return valueAt(line, start, index + all.length + rest.replace(LIST_SIGN, '').trimEnd().length)
  })
  return [{ keys: keys.map(({ 1: key = '' }) => key), values }]
}

interface ReadObject {
  readonly from: number
  readonly to: number
  readonly record: TextRecord
}

/** Behind an opening bracket, what an object begins with: a key in quotes, a symbol of Ruby, or a bare key and its sign. */
const OPENS =
  /[{([]\s*(?:[ub]?["'][^"'\n]{1,80}["']\s*(?::|=>)|:\w{1,80}\s*=>|[A-Za-z_]\w{0,79}\s*(?:=(?!=)|:\s)|[\u3041-\u30ff\u4e00-\u9fff々ー〒][\u3041-\u30ff\u4e00-\u9fff々ー〒・／（）()\w０-９Ａ-Ｚ]{0,39}=(?!=))/g

function objectsOf(line: string): readonly ReadObject[] {
  const found: ReadObject[] = []
  OPENS.lastIndex = 0
  for (let m = OPENS.exec(line); m; m = OPENS.exec(line)) {
    const reader = new ObjectReader(line)
    const to = reader.object(m.index, '', 0)
    if (to < 0 || reader.keys.length < OBJECT_KEYS_MIN) continue
    found.push({ from: m.index, to, record: { keys: reader.keys, values: reader.values } })
    OPENS.lastIndex = to
  }
  return found
}

const KEY =
  /\s*(?:[ub]?"((?:[^"\\]|\\.){1,80})"|[ub]?'((?:[^'\\]|\\.){1,80})'|:?([\w.$@-]{1,80}|[\u3041-\u30ff\u4e00-\u9fff々ー〒][\u3041-\u30ff\u4e00-\u9fff々ー〒・／（）()\w０-９Ａ-Ｚ]{0,39}(?==)))\s*(?:=>|[:=])\s*/y
const QUOTED = /[ubr]?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/y
const BETWEEN = /\s*[,;]?\s*/y
/** A value without quotes goes on to the next key or the end of its object. */
const BARE =
  /(?:[^,;{}()[\]]|[,;](?!\s*["':]?(?:[\w$.]+|[\u3041-\u30ff\u4e00-\u9fff々ー〒][\u3041-\u30ff\u4e00-\u9fff々ー〒・／（）()\w０-９Ａ-Ｚ]{0,39})["']?\s*(?::|=))|\([^()]*\))*/y
const USER_NAME = /(?<![^.])(?:user|account|login)s?\.name$/i
const CLOSES: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

class ObjectReader {
  readonly keys: string[] = []
  readonly values: RecordValue[] = []
  readonly #line: string

  constructor(line: string) {
    this.#line = line
  }

  /** Reads the object that opens at `at`; where it ends, or -1 when it is none. */
  object(at: number, above: string, depth: number): number {
    const closing = CLOSES[this.#line.charAt(at)]
    if (closing === undefined || depth > DEPTH_MAX) return -1
    let i = this.#over(BETWEEN, at + 1)
    while (i < this.#line.length && this.#line.charAt(i) !== closing) {
      const m = this.#match(KEY, i)
      const key = m?.[1] ?? m?.[2] ?? m?.[3]
      if (!m || key === undefined || this.keys.length >= KEYS_MAX) return -1
      i = this.#value(i + m[0].length, above === '' ? key : `${above}.${key}`, depth)
      if (i < 0) return -1
      i = this.#over(BETWEEN, i)
    }
    return Math.min(i + 1, this.#line.length)
  }

  #value(at: number, key: string, depth: number): number {
    const c = this.#line.charAt(at)
    if (c === '{') {
      const end = this.object(at, key, depth + 1)
      if (end > 0) return end
    }
    if (c === '[') return this.#list(at, key, depth)
    const quoted = this.#match(QUOTED, at)
    if (quoted) {
      const end = at + quoted[0].length
      this.#add(key, end - (quoted[1]?.length ?? 0) + 1, end - 1)
      return end
    }
    const bare = this.#match(BARE, at)?.[0] ?? ''
    this.#add(key, at, at + bare.trimEnd().length)
    return at + bare.length
  }

  /** The elements of a list have its key. */
  #list(at: number, key: string, depth: number): number {
    let i = this.#over(BETWEEN, at + 1)
    while (i < this.#line.length && this.#line.charAt(i) !== ']') {
      const before = i
      i = this.#over(BETWEEN, this.#value(i, key, depth + 1))
      if (i <= before || depth > DEPTH_MAX) return -1
    }
    return i + 1
  }

  #add(key: string, start: number, end: number): void {
    const value = valueAt(this.#line, start, Math.max(start, end))
    // `{"user":{"name":"山田花子"}}`: no account is in Japanese or of two words.
    this.keys.push(USER_NAME.test(key) && /[^\x21-\x7e]/.test(value.text) ? key.replace(USER_NAME, 'name') : key)
    this.values.push(value)
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#line)
  }

  #over(pattern: RegExp, at: number): number {
    return at < 0 ? -1 : at + (this.#match(pattern, at)?.[0].length ?? 0)
  }
}

const PAIR =
  /(?<![\p{L}\w.%])([A-Za-z_\u00c0-\u024f](?:[\w\u00aa\u00b0\u00ba\u00c0-\u024f.-]|['’](?=[A-Za-z\u00c0-\u024f])){0,60}(?:\([\w\u00c0-\u024f ]{1,30}\))?|[\u3041-\u30ff\u4e00-\u9fff々ー〒][\u3041-\u30ff\u4e00-\u9fff々ー〒・／（）()\w０-９Ａ-Ｚ]{0,29})\s?=\s?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|'')*)'|([^\s"'&;,=<>(){}[\]]*))/gu
/** What stands between the pairs of one run: of a log, of a form of the web, of a statement. */
const APART = /^(?:[\s&;,]{1,4}|\s+(?:AND|WHERE|OR)\s+)$/i
/** A name in Japanese goes on behind its blank: `name=山田 太郎 tel=`. */
const GOES_ON =
  /^ [\u3041-\u30ff\u3400-\u9fff々ー－0-9０-９-]{1,40}(?: [\u3041-\u30ff\u3400-\u9fff々ー0-9０-９-]{1,40})?$/

interface Pair {
  readonly key: string
  readonly from: number
  readonly start: number
  end: number
  readonly to: number
}

/** Runs of three pairs and more outside of the objects that were read. */
function runsOf(line: string, objects: readonly ReadObject[]): readonly TextRecord[] {
  const runs: Pair[][] = []
  let run: Pair[] = []
  const close = (): void => {
    if (run.length >= RUN_KEYS_MIN) runs.push(run)
    run = []
  }
  for (const m of line.matchAll(PAIR)) {
    if (objects.some(({ from, to }) => m.index >= from && m.index < to)) continue
    const pair = pairOf(m)
    const last = run.at(-1)
    const gap = last ? line.slice(last.to, pair.from) : ''
    if (last && GOES_ON.test(gap.trimEnd()) && BEYOND_ASCII.test(line.slice(last.start, last.end)))
      last.end = last.to + gap.trimEnd().length
    else if (last && !APART.test(gap)) close()
    if (run.length < KEYS_MAX) run.push(pair)
  }
  close()
  return runs.map((pairs) => ({
    keys: pairs.map(({ key }) => key),
    values: pairs.map(({ start, end }) => valueAt(line, start, end)),
  }))
}

const BEYOND_ASCII = /[^\x00-\x7f]$/

function pairOf(m: RegExpExecArray): Pair {
  const [all, key = '', double, single, bare = ''] = m
  const to = m.index + all.length
  const length = (double ?? single ?? bare).length
  const end = bare === '' && (double ?? single) !== undefined ? to - 1 : to
  return { key, from: m.index, start: end - length, end, to }
}

/** `Pref.byCode` before a bracket. */
const CALLED = /^[A-Za-z_$]\w*(?:\.\w+)+$/
const ENCODED = /%[0-9A-Fa-f]{2}/

/** The value at a place of the line; one of the web as it was before it was encoded; none where a program goes on. */
function valueAt(line: string, start: number, end: number): RecordValue {
  const text = line.slice(start, end)
  if (isOfProgram(text) || (line.charAt(end) === '(' && CALLED.test(text))) return { start, end, text: '', plain: true }
  if (!ENCODED.test(text)) return withoutMaker({ start, end, text, plain: true })
  try {
    return { start, end, text: decodeURIComponent(text.replaceAll('+', ' ')), plain: false }
  } catch {
    return { start, end, text, plain: true }
  }
}
