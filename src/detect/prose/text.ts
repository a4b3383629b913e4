import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import { byCodeUnit } from '#kernel/order.ts'
import { Secret } from '#kernel/secret.ts'
import { isCall, isFirmsNumber, isNoValue } from '../facts/no-values.ts'
import { factsTold } from '../facts/told-facts.ts'
import { TRAILING } from '../labels/labelled-value.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { labelledSpans } from '../labels/text-labels.ts'
import { bracketedReading } from '../names/name-reading.ts'
import type { Contents } from '../reader/contents.ts'
import type { Finding, Piece, Sureness } from '../reader/finding.ts'
import { labelledValue } from '../reader/label-only.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { isNumberOfNobody } from '../values/accounts-of-nobody.ts'
import { leadingPostalCode } from '../values/postal-prefix.ts'
import { isOfPage } from './of-pages.ts'

/** A finding before overlaps are settled, with a plain value. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly item: DataKind
  readonly value: string
  readonly sure: Sureness
  readonly by: string
  readonly role: Role
  readonly piece?: Piece
}

const RANK: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 }

/** Findings of one line or cell of text: what labels say and what shapes show; one finding per span. */
export function findInText(reader: Reader, text: string): readonly Finding[] {
  return asFindings(settled(candidatesIn(reader, text)), -1, 0)
}

/** The candidates of a text, overlaps included. */
export function candidatesIn(
  reader: Reader,
  text: string,
  contents: Contents = reader.contentsOf(text),
): readonly Candidate[] {
  const { folded } = contents
  const found: Candidate[] = []
  const silent: Silence[] = []
  const spans = contents.wide || contents.marked ? labelledSpans(folded) : []
  for (const { meaning, labelStart, start, end, loose } of spans) {
    if (start >= end || folded.charAt(end) === '桁' || meaning.depends === 'city') continue
    if (meaning.depends === 'counting' && !LOGIN_NAME.test(folded.slice(start, end))) continue
    if (meaning.use === 'ignore')
      silent.push(silenceOf(folded.slice(labelStart, start), { meaning, start, end, folded }))
    else if (meaning.use !== 'free-text') {
      const span = { text, folded, start, end, meaning }
      found.push(...(loose ? borneOut(reader, span) : labelled(reader, span)))
    }
  }
  reader.findAll(contents, ({ item, id }, { start, end, value, sure }) => {
    if (!silent.some((s) => start >= s.start && end <= s.end && !s.unless.has(item)))
      found.push({ start, end, value, sure, item, by: id, role: 'self' })
  })
  if (contents.wide) for (const told of factsTold(folded)) found.push({ ...told, by: TOLD, role: 'self' })
  return withoutShaped(found, folded)
}

/** What is named as finder where a sentence told a fact. */
const TOLD = 'told'

/** What has a shape of its own wherever it stands, also in what a label says in words. */
export const OWN_SHAPE: ReadonlySet<string> = new Set<DataKind>(['email', 'phone', 'card-number'])

/** A value in words ends before the first address, telephone or card in it: `会社：大和精工 03-1234-5678`. */
function withoutShaped(found: readonly Candidate[], folded: string): readonly Candidate[] {
  const shaped = found.filter(({ item, by }) => OWN_SHAPE.has(item) && by !== LABEL)
  if (shaped.length === 0) return found
  return found.flatMap((candidate) => {
    const { start, end, item, by, piece } = candidate
    if (by !== LABEL || piece || ONE_WORD.has(item)) return [candidate]
    const inside = shaped.filter((s) => s.start >= start && s.end <= end)
    if (inside.length === 0) return [candidate]
    let to = Math.min(...inside.map((s) => s.start))
    while (to > start && TRAILING.has(folded.charCodeAt(to - 1))) to--
    return to > start ? [{ ...candidate, end: to, value: labelledValue(item, folded.slice(start, to)) }] : []
  })
}

/** A stretch behind a label of nothing personal, in which only what is plainly personal counts. */
interface Silence {
  readonly start: number
  readonly end: number
  readonly unless: ReadonlySet<DataKind>
}

const NAME_ONLY: ReadonlySet<DataKind> = new Set<DataKind>(['name'])
const ADDRESS_ONLY: ReadonlySet<DataKind> = new Set<DataKind>(['email'])
const ADDRESS_OR_CARD: ReadonlySet<DataKind> = new Set<DataKind>(['email', 'card-number'])

/** `番号 4111…` may be any number, `注文番号 4111…` may not; of what a firm says of itself only who does the work is somebody's. */
function silenceOf(label: string, { meaning, start, end, folded }: Omit<Labelled, 'text'>): Silence {
  if (meaning.ofFirm) return { start, end, unless: NAME_ONLY }
  const unless = /^(?:番号|no\.?|number|num)[\s:=>"'「『]*$/i.test(label) ? ADDRESS_OR_CARD : ADDRESS_ONLY
  return { start, end: start + firstWord(folded.slice(start, end)), unless }
}

interface Labelled {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly meaning: LabelMeaning
}

/** What an `ID:` in a text has to look like to be a login name rather than the number of a thing. */
const LOGIN_NAME = /^(?=[^ ]*[A-Za-z])(?=[^ ]*\d)[\w.-]{4,24}(?: |$)/

/** What is never two words: behind it stands something else. */
export const ONE_WORD: ReadonlySet<string> = new Set<DataKind>([
  'user-id',
  'customer-number',
  'password',
  'device-id',
  'ip-address',
  'password-hash',
])

/** How long the first word of a value is. */
const firstWord = (value: string): number => /^[^\s()]*/.exec(value)?.[0].length ?? 0

/** An address of a program's memory. */
const IN_MEMORY = /^0x[\da-f]+$/i
/** Trailing 様 and readings in brackets are no part of a labelled name. */
const AFTER_NAME = / *(?:(?:様|さま|殿|氏)? *[(（].*|様|さま|殿)$/
/** Whatever follows a part of a name: `旧姓 佐々木、携帯 080-5555-6666`. */
const AFTER_PIECE = /[、。].*$/

/** What stands behind one label: a whole value, the values inside it, or anything where anything can be one. */
export function labelled(reader: Reader, value: Labelled): readonly Candidate[] {
  const { text, start, end, meaning } = value
  const { use: item, role, piece } = meaning
  const length = lengthOf(value)
  if (item === 'ignore' || item === 'free-text' || length === 0) return []
  if (isOfPage(value.folded, start, end, meaning)) return []
  const written = text.slice(start, start + length)
  if (isNoValue(item, written) || (item === 'address' && IN_MEMORY.test(written))) return []
  if (item === 'name' && isCall(value.folded.slice(start, end))) return []
  if (item === 'address' && /^〒/.test(written) && reader.read('postal-code', written))
    return labelled(reader, { ...value, end: start + length, meaning: { ...meaning, use: 'postal-code' } })
  const code = item === 'address' ? leadingPostalCode(written) : null
  if (code) {
    const at = { start: start + code.start, end: start + code.end, value: code.value, role }
    const rest = labelled(reader, { ...value, start: start + code.rest })
    return [{ ...at, item: 'postal-code', sure: 'certain', by: 'postal-code' }, ...rest]
  }
  const span = { start, end: start + length, item, role, ...(piece ? { piece } : {}) }
  if (piece) return [{ ...span, value: labelledValue(item, written), sure: 'likely', by: LABEL }]
  if (item === 'password' && reader.read('password-hash', written))
    return [{ ...span, item: 'password-hash', value: written, sure: 'certain', by: 'password-hash' }]
  const whole = reader.read(item, written)
  if (whole) {
    if (item === 'phone' && isFirmsNumber(whole.value)) return []
    const sure = reader.of(item).length > 0 ? 'certain' : 'likely'
    const found = { ...span, value: whole.value, by: whole.by, sure } as const
    return item === 'name' ? [found, ...readingBehind({ ...value, start: start + length, end })] : [found]
  }
  const inside = valuesInside(reader, value)
  if (inside.length > 0) return inside
  if (!meaning.exact || !reader.takesAny(item) || written.length > 200) return []
  return [{ ...span, value: labelledValue(item, written), sure: 'likely', by: LABEL }]
}

/** How much of what stands behind a label is its value. */
function lengthOf({ folded, start, end, meaning }: Labelled): number {
  const written = folded.slice(start, end)
  if (meaning.use === 'name' || meaning.use === 'name-kana')
    return (meaning.piece ? written.replace(AFTER_PIECE, '') : written).replace(AFTER_NAME, '').length
  if (meaning.use === 'password') return /^\S*/.exec(written)?.[0].length ?? 0
  return ONE_WORD.has(meaning.use) ? firstWord(written) : end - start
}

/** Values among other words (`自宅 03-1234-5678`), or before a bracket (`昭和45年1月2日（47歳）`). */
function valuesInside(reader: Reader, { text, folded, start, end, meaning }: Labelled): readonly Candidate[] {
  const item = meaning.use
  if (item === 'ignore' || item === 'free-text') return []
  const { role } = meaning
  const found: Candidate[] = []
  for (const r of reader.of(item))
    for (const m of r.find(folded.slice(start, end)))
      found.push({ ...m, start: start + m.start, end: start + m.end, item, by: r.id, role, sure: 'certain' })
  if (found.length > 0 || reader.takesAny(item)) return found
  const head = /^[^\s(]+/.exec(folded.slice(start, end))?.[0].length ?? 0
  const read = head > 0 && head < end - start ? reader.read(item, text.slice(start, start + head)) : null
  if (!read || (item === 'phone' && isFirmsNumber(read.value))) return []
  return [{ ...read, start, end: start + head, item, role, sure: 'certain' }]
}

/** A value behind a label and a blank counts only if its shape is the label's: `性別 男`, `有効期限 03/26`. */
function borneOut(reader: Reader, span: Labelled): readonly Candidate[] {
  const item = span.meaning.use
  if (item === 'ignore' || item === 'free-text' || span.meaning.piece || reader.of(item).length === 0) return []
  for (const length of [span.end - span.start, firstWord(span.folded.slice(span.start, span.end))]) {
    const end = span.start + length
    if (length > 0 && reader.read(item, span.text.slice(span.start, end))) return labelled(reader, { ...span, end })
  }
  return []
}

/** The reading in brackets behind a name: `山田太郎（ヤマダ タロウ）`. */
function readingBehind({ text, start, end, meaning }: Labelled): readonly Candidate[] {
  const reading = meaning.use === 'name' ? bracketedReading(text.slice(start, end)) : null
  if (!reading) return []
  const span = { start: start + reading.start, end: start + reading.end }
  return [{ ...span, item: 'name-kana', value: reading.value, sure: 'likely', by: 'name-kana', role: meaning.role }]
}

/** Whether a label was followed by a number or word of a program; it still keeps other findings from its span. */
const isOfNobody = ({ by, item, value }: Candidate): boolean => by === LABEL && isNumberOfNobody(item, value)

/** One finding per span: the surer wins, then the longer, then the earlier; none of nobody. In the order of the text. */
export function settled(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates.filter((c) => c.end > c.start && !isOfNobody(c))
  const best = [...candidates].sort(
    (a, b) =>
      RANK[a.sure] - RANK[b.sure] || b.end - b.start - (a.end - a.start) || a.start - b.start || byCodeUnit(a.by, b.by),
  )
  const kept: Candidate[] = []
  for (const c of best) if (c.end > c.start && !kept.some((k) => c.start < k.end && k.start < c.end)) kept.push(c)
  return kept.filter((c) => !isOfNobody(c)).sort((a, b) => a.start - b.start)
}

/** Candidates as findings of a cell (`column`) or of free text (-1), moved by `offset` units. */
export const asFindings = (candidates: readonly Candidate[], column: number, offset: number): readonly Finding[] =>
  candidates.map(({ start, end, item, value, sure, by, role, piece }) => {
    const at = { start: start + offset, end: end + offset }
    const finding = { column, start: at.start, end: at.end, item, value: new Secret(value), sure, by, role }
    return piece === undefined ? finding : { ...finding, piece }
  })
