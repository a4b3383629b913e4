import type { LabelMeaning } from './labels.ts'

const [SPACE, TAB, COLON, EQUALS, GREATER] = [0x20, 0x09, 0x3a, 0x3d, 0x3e]
/** は, which parts a label from letters or digits. */
export const WA = 0x306f

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)))
const OPENING = codes('"\'「『')
/** Signs and blanks between a value and the next label. */
export const TRAILING: ReadonlySet<number> = new Set([
  ...codes(',、。"\'}])([{【〔■□◆◇●○◎▼・※/>*-'),
  ...Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => /\s/.test(String.fromCharCode(code))),
])

/** Where a value begins behind the sign that ends at `at`: behind blanks, further signs and an opening quotation mark. */
export function valueStart(text: string, at: number): number {
  let start = at
  for (;;) {
    const code = text.charCodeAt(start)
    if (code !== SPACE && code !== TAB && code !== COLON && code !== EQUALS && code !== GREATER) break
    start++
  }
  return OPENING.has(text.charCodeAt(start)) ? start + 1 : start
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '「': '」', '『': '』' }

const VALUE_LENGTH_MAX = 400

/** Where a value ends that is not closed by a quotation mark: at one of these, or at two blanks. */
export const STOPS: ReadonlySet<number> = new Set([...'\t|;&<"／】'].map((c) => c.charCodeAt(0)))

/** The label of a value, and the sign between them. */
interface ValueOf {
  readonly meaning: LabelMeaning
  readonly sign: number
}

/** `March 14, 1985`: its comma ends no value. */
const MONTH_FIRST = /^[A-Za-z]{3,9}\.? \d{1,2}$/

/** Where the value ends that begins at `start`; the next label begins at `nextLabel`. */
export function valueEnd(text: string, start: number, nextLabel: number, label: ValueOf): number {
  const most = Math.min(nextLabel, start + VALUE_LENGTH_MAX)
  const closing = CLOSING[text[start - 1] ?? '']
  let end = closing === undefined ? openEnd(text, start, most, nextLabel, label) : text.indexOf(closing, start)
  if (end < 0 || end > most) end = Math.max(start, most)
  while (end > start && TRAILING.has(text.charCodeAt(end - 1)) && !isClosed(text, start, end)) end--
  return end
}

function openEnd(text: string, start: number, most: number, nextLabel: number, { sign, meaning }: ValueOf): number {
  const first = text.charCodeAt(start)
  const isAssigned = sign === EQUALS
  const oneWord = isAssigned && first >= 0x21 && first <= 0x7e
  let end = start
  for (; end < most; end++) {
    const code = text.charCodeAt(end)
    if (STOPS.has(code) || (isAssigned && code === 0x2c) || (oneWord && code === SPACE)) break
    if (code === SPACE && end + 1 < most && text.charCodeAt(end + 1) === SPACE) break
  }
  if (sign === WA) {
    const word = meaning.use === 'password' ? /^[!-~]*/ : /^[\w@.+-]*/
    return Math.min(end, start + (word.exec(text.slice(start, most))?.[0].length ?? 0))
  }
  if (meaning.use === 'address' || !(nextLabel < text.length || isPrintable(text, start, Math.min(most, start + 80))))
    return end
  let comma = text.indexOf(', ', start)
  if (meaning.use === 'birth-date' && MONTH_FIRST.test(text.slice(start, comma))) comma = text.indexOf(', ', comma + 1)
  return comma >= 0 && comma + 1 < most && comma < end ? comma : end
}

function isPrintable(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

/** A closing bracket whose opening stands in the value belongs to the value. */
const isClosed = (text: string, start: number, end: number): boolean => {
  const last = text[end - 1]
  return (last === ')' || last === ']' || last === '}') && /[([{]/.test(text.slice(start, end - 1))
}
