import type { RecordValue } from './record-value.ts'

/*
 * Lines of a form: which key and value stand in each. Forms are printed with a sign or a leader between both, with the key in brackets,
 * or with the key behind a mark, or its value set in, on two lines.
 */

/** A key, how it is parted from its value, and where both stand. */
export interface BlockPair {
  readonly key: string
  /** What parts keys and values in this block: `:`, `=`, `【`, or a mark such as `■` before the key. */
  readonly sign: string
  readonly value: RecordValue
  /** The line of the value, and the one of the key with the unit at which it begins. */
  readonly line: number
  readonly keyLine: number
  readonly keyAt: number
}

const LINE_MAX = 4096
/** `key = value`, `Key: value`, `・項目：値`; how the sign is written is the same within a block. */
const PAIR = /^[\s>・*#■□◆◇●○-]{0,6}([^\s=:：|][^=:：|\n\t]{0,39}?)(\s*[=:：]\s*)(?!\/\/)(\S.*?)?\s*$/
/** `Key - value`, `Key ..... value`, `項目　…　値`, or a tab between them; `Phone 1 - Value: 090…` has another sign behind. */
const APART =
  /^[\s>・*#■□◆◇●○-]{0,6}([^\s=:：|][^=:：|\n]{0,39}?)( - |\s*\t+\s*|\s*(?:[.．]{4,60}|[…‥]{1,20}|・{3,60})\s*)(\S.*?)?\s*$/
/** `【key】value`, and others beside it on the line; `[key] value` is one a line. */
const BRACKETS = /^[\s│┃|>・]{0,8}(?=【[^【】\n]{1,40}】|［[^［］\n]{1,40}］|〔[^〔〕\n]{1,40}〕|\[[^[\]\n]{1,40}\] )/
const WIDE = /([【［〔])([^【】［］〔〕\n]{1,40})[】］〕]\s*[:：]?\s*([^【［〔]*)/g
const NARROW = /^[\s│┃|>・]*\[([^[\]\n]{1,40})\]\s*([^\n]*)$/
/** The frame of a card behind its last value. */
const FRAME = /[\s│┃|]{1,80}$/
/** `■ key`, with its value on the next line. */
const MARKED = /^\s{0,4}([■□◆◇●○▼▽▶★☆])\s?([^\s■□◆◇●○▼▽▶★☆:：=][^:：=\n]{0,39}?)\s*$/

/** `＜key＞` alone on its line, with its value on the next; in `<…>` of ASCII signs there would be a tag. */
const ENCLOSED =
  /^\s{0,8}(?:([＜〈《≪])([^＜＞〈〉《》≪≫\n]{1,40})[＞〉》≫]|(<)([^<>\n]*[\u3041-\u9fff][^<>\n]{0,38})>)\s*$/
const keyAlone = (text: string): readonly string[] | null => {
  const [all, wide, key, narrow, told] = ENCLOSED.exec(text) ?? []
  return all === undefined ? MARKED.exec(text) : [all, wide ?? narrow ?? '', key ?? told ?? '']
}

/** `３．健康状態の告知（必須）　なし`: a question of a form by its number, and its answer behind a wide blank. */
const NUMBERED =
  /^\s{0,4}(?:[\d０-９]{1,2}[.．、)）]|[（(][\d０-９]{1,2}[)）]|[①-⑳])\s?([^\s\d０-９=:：|][^\s=:：|。、]{1,39})(?:[ \t]*\u3000+[ \t]*| {2,16})(\S.*?)?\s*$/

/** `税込年収　　　　1,000万円`, `Sex        F`: values set below each other behind blanks. */
const PADDED = /^[\s>・*]{0,6}([^\s\d=:：|][^=:：|\n\t\u3000]{0,39}?)( {2,40}|\u3000{1,20} {0,2})(\S.*?)\s*$/
/** The sign of pairs whose values stand below each other. */
export const SET_BELOW = 'set below'

/** At which place of its line the value of a padded pair begins; characters of Japan take two. */
function placeOfValue(text: string | undefined): number | null {
  const [all = '', , , said = ''] = (text !== undefined && text.length <= LINE_MAX && PADDED.exec(text)) || []
  if (text === undefined || all === '') return null
  const before = text.slice(0, text.lastIndexOf(said))
  return [...before].reduce((places, c) => places + (/[\u1100-\uff60\uffe0-\uffe6]/.test(c) ? 2 : 1), 0)
}

function padded(lines: readonly string[], line: number): BlockPair | null {
  const text = lines[line] ?? ''
  const place = placeOfValue(text)
  if (place === null || (placeOfValue(lines[line - 1]) !== place && placeOfValue(lines[line + 1]) !== place))
    return null
  const [, key = '', , said = ''] = PADDED.exec(text) ?? []
  return {
    key: key.trim(),
    sign: SET_BELOW,
    value: valueAt(text.lastIndexOf(said), said),
    line,
    keyLine: line,
    keyAt: text.indexOf(key),
  }
}

/** The pairs of a line, by the sign of its block where it has that one too; none where the line is of another kind. */
export function pairsOf(lines: readonly string[], at: number, usual: string | undefined): readonly BlockPair[] {
  const text = lines[at] ?? ''
  if (text.length > LINE_MAX) return []
  if (BRACKETS.test(text)) return bracketed(text, at)
  const marked = keyAlone(text)
  if (marked) return markedPair(lines, at, marked)
  const pair = signed(text, at, usual) ?? padded(lines, at) ?? setIn(text, lines[at + 1] ?? '', at)
  return pair ? [pair] : []
}

/** `Client Name` above a value that is set in. */
const OUTDENTED = /^[^\s:：=|。、.-][^:：=|。\n\t]{0,39}$/
const SET_IN = /^(?:[ \t]{2,16}|\u3000{1,4})(?=\S)/

function setIn(text: string, below: string, line: number): BlockPair | null {
  const indent = SET_IN.exec(below)?.[0].length
  if (indent === undefined || !OUTDENTED.test(text) || below.length > LINE_MAX) return null
  const key = text.trim()
  return { key, sign: 'set in', value: valueAt(indent, below.trim()), line: line + 1, keyLine: line, keyAt: 0 }
}

function signed(text: string, line: number, usual: string | undefined): BlockPair | null {
  const numbered = NUMBERED.exec(text)
  if (numbered) {
    const [, key = '', said = ''] = numbered
    const start = said === '' ? text.length : text.lastIndexOf(said)
    return { key, sign: 'number', value: valueAt(start, said), line, keyLine: line, keyAt: text.indexOf(key) }
  }
  const apart = APART.exec(text)
  const match = apart && usual === signOf(apart[2]) ? apart : (PAIR.exec(text) ?? apart)
  const [, key, sign = '', said = ''] = match ?? []
  if (key === undefined) return null
  const start = said === '' ? text.length : text.lastIndexOf(said)
  return { key, sign: signOf(sign), value: valueAt(start, said), line, keyLine: line, keyAt: text.indexOf(key) }
}

function bracketed(text: string, line: number): readonly BlockPair[] {
  const narrow = NARROW.exec(text)
  if (narrow) {
    const [, key = '', rest = ''] = narrow
    const said = rest.replace(FRAME, '')
    const value = valueAt(text.length - rest.length, said)
    return [{ key, sign: '[', value, line, keyLine: line, keyAt: text.indexOf('[') }]
  }
  return [...text.matchAll(WIDE)].map((m) => {
    const [all, sign = '', key = '', rest = ''] = m
    const value = valueAt(m.index + all.length - rest.length, rest.replace(FRAME, ''))
    return { key, sign, value, line, keyLine: line, keyAt: m.index }
  })
}

/** The value below a key is the next line, unless that is another key; blanks alone are an empty value. */
function markedPair(lines: readonly string[], at: number, marked: readonly string[]): readonly BlockPair[] {
  const [, sign = '', key = ''] = marked
  const [text = '', below] = [lines[at], lines[at + 1]]
  if (below === undefined || below.length > LINE_MAX) return []
  // `■ 1件目` is a title where pairs begin right below it.
  if (PAIR.test(below) && !/^\s/.test(below)) return []
  const of = { key, sign, keyLine: at, keyAt: text.indexOf(sign) }
  if (keyAlone(below)) return [{ ...of, value: valueAt(text.length, ''), line: at }]
  return [{ ...of, value: valueAt(below.length - below.trimStart().length, below.trim()), line: at + 1 }]
}

const valueAt = (start: number, text: string): RecordValue => ({ start, end: start + text.length, text, plain: true })

/** A leader is as long as the room between key and value. */
const signOf = (sign = ''): string => sign.trim().slice(0, 1) || sign
