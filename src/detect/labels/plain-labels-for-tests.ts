import { allOf } from '../reader/recognizer.ts'
import type { LabelMeaning } from './labels.ts'
import { endOfTextLabel, wholeTextLabel } from './text-label.ts'
import type { LabelledSpan } from './text-labels.ts'

/*
 * The labels of a line by patterns, one question after the other: what `labelledSpans` is held against.
 */

interface FoundLabel {
  readonly meaning: LabelMeaning
  readonly labelStart: number
  readonly loose: boolean
}

const BEFORE_LABEL = new Set([...',;&?{}[]【】〔〕<>|"\'`、。，\t(（)）/「」『』'])
const LABEL_LENGTH_MAX = 30
/** `は` parts a label from letters or digits, `ログインIDはm2j001です`, and `パスワードは` from what can only be one. */
const SEPARATORS =
  /[:=】〕\]>)]|[\t ]+|は(?=[A-Za-z0-9])|(?<=スワード|暗証番号)は(?=(?! *(?:https?:|[^ ]+@[^ ]+\.))(?: +|(?=[^A-Za-z0-9]))(?=[!-~]{4})(?:[!-~]*[\d!-/:-@[-`{-~][!-~]*|[A-Za-z]+(?= ?(?:です|でした|。|$)))(?! ?(?:文字|桁)))/g

/** What `labelledSpans` gives. */
export function plainLabelledSpans(text: string): readonly LabelledSpan[] {
  const found: (FoundLabel & { readonly valueStart: number; readonly sign: string })[] = []
  let from = 0
  for (const m of allOf(text, SEPARATORS)) {
    const sign = m[0]
    const label = sign.trim() === '' ? labelBehindBlank(text, m.index, from) : labelBefore(text, m.index, from)
    if (!label || (sign === 'は' && !label.meaning.exact)) continue
    from = m.index + sign.length
    found.push({ ...label, valueStart: skipOpening(text, from), sign })
  }
  return found.map((f, i) => ({
    meaning: f.meaning,
    labelStart: f.labelStart,
    start: f.valueStart,
    end: valueEnd(text, f.valueStart, found[i + 1]?.labelStart ?? text.length, f),
    loose: f.loose,
  }))
}

/** `https://`, `12:34`, `::` are no labels. */
function isTimeOrAddress(text: string, at: number): boolean {
  if (text[at] !== ':') return false
  return (
    text.startsWith('//', at + 1) ||
    text[at + 1] === ':' ||
    text[at - 1] === ':' ||
    /\d:\d\d(?!\d)/.test(text.slice(at - 1, at + 4))
  )
}

/** The longest known label that ends before the sign at `end`. */
function labelBefore(text: string, end: number, from: number): FoundLabel | null {
  if (isTimeOrAddress(text, end) || (text[end] === ')' && /[:=]/.test(text[end + 1] ?? ''))) return null
  let stop = end
  while (stop > from && / |"|'/.test(text[stop - 1] ?? '')) stop--
  let start = stop
  const floor = Math.max(from, stop - LABEL_LENGTH_MAX)
  const starts: number[] = []
  while (start > floor && !isBoundary(text, start - 1, stop)) {
    start--
    if (text[start - 1] === ' ') starts.push(start)
  }
  // No label begins with half a character.
  if (/^[\udc00-\udfff]/.test(text.slice(start, stop))) start++
  if (start === stop || (text[end] === ')' && text[start - 1] !== '(')) return null
  const labels = [start, ...starts.reverse()].flatMap((at) => known(text, at, stop) ?? [])
  return labels.find((l) => l.meaning.exact) ?? labels[0] ?? null
}

/** One word before a blank: any exact label at the line's beginning, else one that its value has to bear out. */
function labelBehindBlank(text: string, end: number, from: number): FoundLabel | null {
  let start = end
  while (start > from && end - start <= LABEL_LENGTH_MAX && !/[\s　]/.test(text[start - 1] ?? '')) start--
  const word = text.slice(start, end)
  if (word.length < 2 || word.length > 20 || !/[^\x00-\x7f)]$|^[A-Z]{2,6}\d?$/.test(word)) return null
  const label = known(text, start, end)
  if (!label?.meaning.exact) return null
  const begins = isLineStart(text, start) && /^[^a-z]/.test(word)
  if (label.meaning.use === 'ignore' && !begins) return null
  return { ...label, labelStart: start, loose: !begins }
}

/** Brackets at a label's end belong to it: `電話番号（携帯）：`. */
function isBoundary(text: string, at: number, stop: number): boolean {
  const c = text[at] ?? ''
  if (!BEFORE_LABEL.has(c)) return false
  return !(/[()（）]/.test(c) && /[)）]/.test(text[stop - 1] ?? ''))
}

const isLineStart = (text: string, at: number): boolean => /^[\s>・*#■□◆◇●○◎▼▽▲△★☆※|-]*$/.test(text.slice(0, at))

function known(text: string, start: number, stop: number): FoundLabel | null {
  const label = text.slice(start, stop)
  const meaning = /^[\d\s.,:-]+$/.test(label) ? null : (wholeTextLabel(label) ?? endOfTextLabel(label))
  return meaning ? { meaning, labelStart: start, loose: false } : null
}

function skipOpening(text: string, at: number): number {
  let start = at
  while (/[ \t:=>]/.test(text[start] ?? '')) start++
  if (/["'「『]/.test(text[start] ?? '')) start++
  return start
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '「': '」', '『': '』' }

const VALUE_LENGTH_MAX = 400

function valueEnd(
  text: string,
  start: number,
  nextLabel: number,
  { sign, meaning }: FoundLabel & { readonly sign: string },
): number {
  const closing = CLOSING[text[start - 1] ?? '']
  const value = text.slice(start, Math.min(nextLabel, start + VALUE_LENGTH_MAX))
  let length = value.length
  const cut = (stop: string) => {
    const at = value.indexOf(stop)
    if (at >= 0 && at < length) length = at
  }
  if (closing) cut(closing)
  else {
    for (const stop of ['\t', '|', ';', '&', '<', '  ', '"', '／', '】']) cut(stop)
    if (sign === '=') cut(',')
    if (sign === '=' && /^[\x21-\x7e]/.test(value)) cut(' ')
    const word = meaning.use === 'password' ? /^[!-~]*/ : /^[\w@.+-]*/
    if (sign === 'は') length = Math.min(length, word.exec(value)?.[0].length ?? 0)
    else if (meaning.use === 'address') length = Math.min(length, value.length)
    else if (nextLabel < text.length || /^[\x20-\x7e]*$/.test(value.slice(0, 80))) cut(', ')
  }
  let end = start + length
  while (end > start && TRAILING.test(text[end - 1] ?? '') && !isClosed(text, start, end)) end--
  return end
}

/** Signs and blanks between a value and the next label. */
const TRAILING = /[\s,、。"'}\])([{【〔■□◆◇●○◎▼・※/>*-]/

/** A closing bracket whose opening stands in the value belongs to the value. */
const isClosed = (text: string, start: number, end: number): boolean => {
  const last = text[end - 1]
  return (last === ')' || last === ']' || last === '}') && /[([{]/.test(text.slice(start, end - 1))
}
