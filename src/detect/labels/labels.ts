import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Piece } from '../reader/finding.ts'
import { isAscii } from '../reader/fold.ts'
import { DICTIONARY, squeeze, WORD_LENGTH_MAX } from './label-dictionary.ts'
import type { LabelGroup } from './label-group.ts'
import { CONTACT, GUARDIAN, NUMBER_OF_SOMEBODY, OWNERS, VIRTUAL } from './label-owners.ts'
import { LIFE_ITEMS } from './label-tails.ts'
import { type Known, known, ORDINAL } from './label-words.ts'

/** What a label (column header, JSON key, form label) says about the value beside it. */
export interface LabelMeaning {
  readonly use: DataKind | 'free-text' | 'ignore'
  readonly piece?: Piece
  readonly depends?: NonNullable<LabelGroup['depends']>
  readonly ofFirm?: true
  readonly role: Role
  /** The number at the label's end (`TEL2`: 2); 0 without one. */
  readonly ordinal: number
  /** False when only the label's end is known (`申込時の電話番号`), so that the cells have to agree. */
  readonly exact: boolean
}

export const LABEL_LENGTH_MAX = 80
/** What may be told about somebody else than the person of the row. */
export const OF_OTHERS: ReadonlySet<string> = new Set<DataKind>([
  'name',
  'name-kana',
  'birth-date',
  'age',
  'sex',
  'address',
  'postal-code',
  'phone',
  'email',
  'occupation',
  'income',
  'family',
])
export const DULL_ENDING =
  /(?:日時|日付|年月日|日|時刻|フラグ|flg|flag|区分|ステータス|状態|有無|可否|件数|回数|数量|金額|単価|希望|status|type|count|timestamp|amount|price|(?:kin|kyuu?|sai|kei|zan|fu|ryou?|zei|hi|sou?)gaku|qty|version|seq|verified|confirmed|enabled|updatedat|createdat|changedat|sentat|date|time)$/
export const OPENING = /[([{【〔<]/
export const BRACKETED = /[([{【〔<]([^)\]}】〕>]*)[)\]}】〕>]/g

/** The label as a whole, without what stands in brackets, and what stands in brackets. */
function candidates(label: string): readonly string[] {
  const text = isAscii(label) ? label : label.normalize('NFKC')
  if (!OPENING.test(text)) {
    const whole = squeeze(text)
    return whole === '' ? [] : [whole]
  }
  const outside = text.replace(BRACKETED, '')
  const found = [squeeze(text), squeeze(outside)]
  if (outside !== text) for (const m of text.matchAll(BRACKETED)) found.push(squeeze(m[1] ?? ''))
  return found.filter((c, i) => c !== '' && found.indexOf(c) === i)
}

function withoutOwner(squeezed: string, label: string): Known | null {
  if (NUMBER_OF_SOMEBODY.test(squeezed)) return known('顧客番号')
  const rest = squeezed.replace(OWNERS, '')
  const found = rest !== squeezed && rest !== '' ? known(rest) : null
  const isOneWord = squeezed.length - rest.length === 1 && ONE_LATIN_WORD.test(label)
  return found && isOneWord && (rest.length < 3 || found.group.piece || IN_LONGER_WORDS.has(found.group.use))
    ? null
    : found
}

/** One letter is an owner where a sign or a capital parts it from what follows (`t_race`, `tRace`). */
const ONE_LATIN_WORD = /^[^A-Za-z]*(?:[a-z]{2}|[A-Z]{2}|[A-Z][a-z])/
/** What short English words tell that stand at the end of others: `trace`, `cage`. */
const IN_LONGER_WORDS: ReadonlySet<string> = new Set([...LIFE_ITEMS, 'age', 'sex'])

/** The last words of an English key, such as `billing_contact_tel_no`, longest first. */
function lastWords(label: string): Known | null {
  const words = label
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '')
  for (let from = 1; from < words.length; from++) {
    const found = known(words.slice(from).join(''))
    if (found && !found.group.depends) return found
  }
  return null
}

/** The lengths of the spellings that end with a unit, one bit each; the longest has 31 units at most. */
const LENGTHS_BY_LAST = new Map<number, number>()
for (const word of DICTIONARY.keys()) {
  const last = word.charCodeAt(word.length - 1)
  LENGTHS_BY_LAST.set(last, (LENGTHS_BY_LAST.get(last) ?? 0) | (1 << word.length))
}

/** The longest known end, so that `メールアドレス` wins over `アドレス`; English ends only behind Japanese (`初回PW`). */
function byEnding(squeezed: string): Known | null {
  const stem = squeezed.replace(ORDINAL, '')
  const lengths = LENGTHS_BY_LAST.get(stem.charCodeAt(stem.length - 1)) ?? 0
  for (let length = Math.min(stem.length - 1, WORD_LENGTH_MAX); length >= 2; length--) {
    if ((lengths & (1 << length)) === 0) continue
    const word = stem.slice(-length)
    const group = DICTIONARY.get(word)
    if (!group || group.use === 'ignore' || group.depends === 'counting') continue
    if (isAscii(word) && isAscii(stem.at(-length - 1) ?? 'a')) continue
    return { group, ordinal: Number(ORDINAL.exec(squeezed)?.[1] ?? 0) }
  }
  return null
}

export function meaning({ group, ordinal }: Known, role: Role, exact: boolean): LabelMeaning {
  return {
    use: group.use,
    ...(group.piece ? { piece: group.piece } : {}),
    ...(group.depends ? { depends: group.depends } : {}),
    ...(group.ofFirm ? { ofFirm: true } : {}),
    role,
    ordinal,
    exact,
  }
}

/** Bank words behind a word for a virtual account tell its pieces: `va_bank`, `入金先支店`. */
function ofVirtual(squeezed: string): LabelMeaning | null {
  const rest = squeezed.replace(VIRTUAL, '')
  const found = rest === squeezed ? null : known(rest)
  if (!found || (found.group.use !== 'bank-account' && found.group.depends !== 'bank')) return null
  const piece = found.group.piece ?? 'number'
  return { use: 'virtual-account', piece, role: 'self', ordinal: found.ordinal, exact: true }
}

/** Somebody else's data: the label says whose, and the rest says what; alone it stands for the usual item. */
function ofAnother(squeezed: string, label: string): LabelMeaning | null {
  for (const [words, role, alone] of [
    [GUARDIAN, 'guardian', 'name'],
    [CONTACT, 'contact', 'phone'],
  ] as const) {
    if (!words.test(squeezed)) continue
    const rest = squeezed.replace(words, '').replace(/^の|(?<=.)の(?=.)/, '')
    const found =
      rest.replace(ORDINAL, '') === ''
        ? known(/紹介者|配偶者|同居人|保証人|nextofkin/.test(squeezed) ? 'name' : alone)
        : (known(rest) ?? withoutOwner(rest, label))
    if (found && OF_OTHERS.has(found.group.use)) return meaning(found, role, true)
  }
  return null
}

/**
 * What a label means, whatever its case, width, brackets, numbers and owner (`お電話番号（携帯）`, `user.mail_addr`,
 * `保護者氏名`); null when the dictionary knows neither it nor its end.
 */
export const readLabel = (written: string): LabelMeaning | null => wholeLabel(written) ?? endOfLabel(written)

/** What a label means of which every word is understood; null for others. */
export function wholeLabel(written: string): LabelMeaning | null {
  if (written.length > LABEL_LENGTH_MAX) return null
  const label = countedFromOne(written)
  const direct = DICTIONARY.get(label)
  if (direct && label !== 'q') return meaning({ group: direct, ordinal: 0 }, 'self', true)
  const forms = candidates(label)
  for (const form of forms) {
    const found = ofAnother(form, label)
    const whole = pieceInBrackets(known(form), forms)
    if (whole && !(found && whole.group.use === 'ignore')) return meaning(whole, 'self', true)
    const other = found ?? ofVirtual(form)
    if (other) return other
  }
  for (const form of endsOfPath(label)) {
    const found = known(form)
    if (found) return meaning(found, 'self', true)
  }
  for (const form of forms) {
    const found = withoutOwner(form, label)
    if (found) return meaning(found, 'self', true)
  }
  return null
}

/** What a label means of which `wholeLabel` does not understand every word, by its end. */
export function endOfLabel(written: string): LabelMeaning | null {
  if (written.length > LABEL_LENGTH_MAX) return null
  const label = countedFromOne(written)
  return byEndOnly(label, candidates(label))
}

/** An index of a list counts from 0, a number in a label from 1: `tels.0` is `tels1`. */
export const countedFromOne = (label: string): string =>
  label.replace(INDEXED, (_, n) => String(Number(n) + 1)).replace(OWN_FIELD, '')
/** A field that users of Salesforce add: `Birthdate__c`. */
const OWN_FIELD = /__p?c$/i

/** `フリガナ（セイ）`: the brackets say which piece. */
function pieceInBrackets(whole: Known | null, forms: readonly string[]): Known | null {
  if (!whole || forms.length < 3) return whole
  const inside = forms.slice(2).map(known)
  const kana = whole.group.use === 'name' ? inside.find((k) => k?.group.use === 'name-kana') : undefined
  if (kana) return kana
  return inside.find((k) => k?.group.piece && k.group.use === whole.group.use && !whole.group.piece) ?? whole
}

/** The ends of a nested key, longest first: `user.name.family` gives `namefamily`, `family`; none when it is no path. */
function endsOfPath(label: string): readonly string[] {
  if (!/^[\w$-]+(?:[./][\w$-]+)+$/.test(label)) return []
  const keys = label.split(/[./]/)
  return keys.slice(1).map((_, i) => squeeze(keys.slice(i + 1).join('')))
}

const INDEXED = /[.[](\d+)\]?$/

/** `yubin_no`: a number of something known. */
const NUMBER_WORD = /(?:no|num|number|cd|code|番号|コード|欄)$/
/** A question put to people, as forms print it. */
const QUESTION =
  /^\s*(?:Q|問|設問|質問)\s?\d{1,2}[\s.:：、)）_-]|[?？]\s*$|(?:ですか|ましたか|ますか|でしたか|ください)。?\s*$/

function byEndOnly(label: string, forms: readonly string[]): LabelMeaning | null {
  for (const form of forms) {
    const bare = form.replace(NUMBER_WORD, '')
    const found = bare === form ? null : known(bare)
    if (found && found.group.use !== 'ignore') return meaning(found, 'self', false)
  }
  if (QUESTION.test(label)) return { use: 'questionnaire', role: 'self', ordinal: 0, exact: false }
  const last = isAscii(label) ? lastWords(label) : null
  if (last) return meaning(last, 'self', false)
  for (const form of forms) {
    if (DULL_ENDING.test(form)) return { use: 'ignore', role: 'self', ordinal: 0, exact: false }
    const found = byEnding(form)
    if (found) return meaning(found, 'self', false)
  }
  return null
}
