import { type LabelMeaning, readLabel } from './labels.ts'

/** A value that stands behind its label in a line. Offsets are UTF-16 units of the line. */
export interface LabelledSpan {
  readonly meaning: LabelMeaning
  readonly labelStart: number
  readonly start: number
  readonly end: number
}

const BEFORE_LABEL = new Set([...',;&?{}[]【】〔〕<>|"\'`、。，\t(（)）/「」『』'])
const LABEL_LENGTH_MAX = 30
const SEPARATORS = /[:=\uff1a】〕\]>]|\t| {2,}| (?=[^ -~])/g

/** Every label of a folded line that the dictionary knows, with its value; values end where the next label begins. */
export function labelledSpans(text: string): readonly LabelledSpan[] {
  const found: { meaning: LabelMeaning; labelStart: number; valueStart: number; sign: string }[] = []
  let from = 0
  for (const m of text.matchAll(SEPARATORS)) {
    const sign = m[0]
    const blank = sign.trim() === ''
    if (blank ? found.length > 0 || m.index > LABEL_LENGTH_MAX + 6 : isTimeOrAddress(text, m.index)) continue
    const label = labelBefore(text, m.index, from, blank)
    if (!label || (blank && !label.meaning.exact)) continue
    const valueStart = skipOpening(text, m.index + sign.length)
    found.push({ ...label, valueStart, sign })
    from = m.index + sign.length
  }
  return found.map((f, i) => ({
    meaning: f.meaning,
    labelStart: f.labelStart,
    start: f.valueStart,
    end: valueEnd(text, f.valueStart, found[i + 1]?.labelStart ?? text.length, f.sign),
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

/** The longest known label that ends before `end`; after a blank it must begin its line. */
function labelBefore(
  text: string,
  end: number,
  from: number,
  blank: boolean,
): { meaning: LabelMeaning; labelStart: number } | null {
  let stop = end
  while (stop > from && / |"|'/.test(text[stop - 1] ?? '')) stop--
  let start = stop
  const floor = Math.max(from, stop - LABEL_LENGTH_MAX)
  const starts: number[] = []
  while (start > floor && !isBoundary(text, start - 1, stop)) {
    start--
    if (text[start - 1] === ' ') starts.push(start)
  }
  if (start === stop) return null
  if (blank) return isLineStart(text, start) ? known(text, start, stop) : null
  const labels = [start, ...starts.reverse()].flatMap((at) => known(text, at, stop) ?? [])
  return labels.find((l) => l.meaning.exact) ?? labels[0] ?? null
}

/** Brackets at a label's end belong to it: `電話番号（携帯）：`. */
function isBoundary(text: string, at: number, stop: number): boolean {
  const c = text[at] ?? ''
  if (!BEFORE_LABEL.has(c)) return false
  return !(/[()（）]/.test(c) && /[)）]/.test(text[stop - 1] ?? ''))
}

const isLineStart = (text: string, at: number): boolean => /^[\s>・*#■□◆◇●○◎▼▽▲△★☆※|-]*$/.test(text.slice(0, at))

function known(text: string, start: number, stop: number): { meaning: LabelMeaning; labelStart: number } | null {
  const label = text.slice(start, stop)
  if (/^[\d\s.,:-]+$/.test(label)) return null
  const meaning = readLabel(label)
  return meaning ? { meaning, labelStart: start } : null
}

function skipOpening(text: string, at: number): number {
  let start = at
  while (/[ \t:=>]/.test(text[start] ?? '')) start++
  if (/["'「『]/.test(text[start] ?? '')) start++
  return start
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '「': '」', '『': '』' }

const VALUE_LENGTH_MAX = 400

function valueEnd(text: string, start: number, nextLabel: number, sign: string): number {
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
    if (nextLabel < text.length || /^[\x20-\x7e]*$/.test(value.slice(0, 80))) cut(', ')
  }
  let end = start + length
  while (end > start && TRAILING.test(text[end - 1] ?? '') && !isClosed(text, start, end)) end--
  return end
}

/** Signs and blanks between a value and the next label. */
const TRAILING = /[\s,、。"'}\])([{■□◆◇●○◎▼・※/>*-]/

/** A closing bracket whose opening stands in the value belongs to the value. */
const isClosed = (text: string, start: number, end: number): boolean => {
  const last = text[end - 1]
  return (last === ')' || last === ']' || last === '}') && /[([{]/.test(text.slice(start, end - 1))
}
