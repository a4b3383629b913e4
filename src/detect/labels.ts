import type { Role } from '#kernel/address.ts'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Piece } from './finding.ts'
import { isAscii } from './fold.ts'
import type { LabelGroup } from './label-group.ts'
import { accountLabels } from './labels/account.ts'
import { dullLabels, firmLabels, lifeLabels } from './labels/life.ts'
import { oddAccountLabels } from './labels/odd-account.ts'
import { oddLifeLabels } from './labels/odd-life.ts'
import { oddPersonLabels } from './labels/odd-person.ts'
import { personLabels } from './labels/person.ts'

/** What a label (column header, JSON key, form label) says about the value beside it. */
export interface LabelMeaning {
  readonly use: DataKind | 'free-text' | 'ignore'
  readonly piece?: Piece
  readonly depends?: 'bank' | 'counting' | 'city'
  readonly ofFirm?: true
  readonly role: Role
  /** The number at the label's end (`TEL2`: 2); 0 without one. */
  readonly ordinal: number
  /** False when only the label's end is known (`申込時の電話番号`), so that the cells have to agree. */
  readonly exact: boolean
}

const SIGNS = /[\s_\-./・:;,*※#"'`|\\、。「」『』【】〔〕[\](){}<>〈〉《》■□◆◇●○◎▼▽▲△★☆→⇒>?!&+=~^@$%]/g

/** A label without case, width, spaces and signs. */
export const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(SIGNS, '')

const groups: readonly LabelGroup[] = [
  ...oddPersonLabels,
  ...oddAccountLabels,
  ...oddLifeLabels,
  ...personLabels,
  ...accountLabels,
  ...lifeLabels,
  dullLabels,
  firmLabels,
]

const DICTIONARY: ReadonlyMap<string, LabelGroup> = new Map(
  groups.flatMap((group) =>
    group.words
      .trim()
      .split(/\s+/)
      .map((word) => [squeeze(word), group] as const),
  ),
)

/** Every known spelling. */
export const labelWords = (): readonly string[] => [...DICTIONARY.keys()]

/** How many spellings are known. */
export const labelCount = DICTIONARY.size

/** Every spelling with what it means, as one text; a changed dictionary is another version of the detector. */
export const labelListing = (): string =>
  [...DICTIONARY].map(([word, g]) => `${word}=${g.use}/${g.piece ?? ''}/${g.depends ?? ''}`).join('\n')

const GUARDIAN =
  /保護者|親権者|法定代理人|未成年後見人|後見人|父兄|hogosha|guardian|parental|parents?(?=name|tel|phone|e?mail|addr|kana|birth|$)/
const CONTACT =
  /緊急時?の?ご?連絡先|緊急連絡|連絡人|紹介者|配偶者|同居人|身元保証人|保証人|家族(?=氏名|名前|電話|住所)|emergencycontact|emergency|spouse|referrer|nextofkin|kinkyurenrakusaki|kinkyu/
/** What may be told about somebody else than the person of the row. */
const OF_OTHERS: ReadonlySet<string> = new Set<DataKind>([
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
const OWNERS =
  /^(?:ご?(?:申込|申し込み|応募|契約|登録|会員|顧客|お客様|お客さま|本人|利用|受講|参加|購入|注文|予約|加入|代表|受取|使用|患者|社員|従業員|ユーザー?)(?:者|人|時)?の?|(?:本人|新|旧|現|主|副|第[一二]|サブ|メイン|連絡用|確認用|追加|変更後|変更前)の?|customer|cust|user|member|client|applicant|account|contact|personal|person|profile|owner|buyer|recipient|subscriber|billing|shipping|registered|primary|secondary|current|new|old|my|your|home|main|sub|alt|m|c|u|t|f|col|fld|txt|str|tx)/
const DULL_ENDING =
  /(?:日時|日付|年月日|日|時刻|フラグ|flg|flag|区分|ステータス|状態|有無|可否|件数|回数|数量|金額|単価|希望|status|type|count|timestamp|amount|price|qty|version|seq|verified|confirmed|enabled|updatedat|createdat|changedat|sentat|date|time)$/
const REQUIRED = /(?:必須|任意|記入欄|入力欄|欄|required|optional)$|^(?:必須|任意)/
const ORDINAL = /(?:その)?(\d{1,2})$/
const WORD_LENGTH_MAX = [...DICTIONARY.keys()].reduce((max, word) => Math.max(max, word.length), 0)

type Known = { readonly group: LabelGroup; readonly ordinal: number }

function known(squeezed: string): Known | null {
  for (const word of [squeezed, squeezed.replace(REQUIRED, '')]) {
    const ordinal = ORDINAL.exec(word)
    const stem = ordinal ? word.slice(0, ordinal.index) : word
    for (const [text, n] of [
      [word, 0],
      [stem, Number(ordinal?.[1] ?? 0)],
    ] as const) {
      const group = DICTIONARY.get(text) ?? DICTIONARY.get(text.replace(/^[おご御]|s$/, ''))
      if (group && (text !== 'q' || n > 0)) return { group, ordinal: n }
    }
  }
  return null
}

/** The label as a whole, without what stands in brackets, and what stands in brackets. */
function candidates(label: string): readonly string[] {
  const text = label.normalize('NFKC')
  const outside = text.replace(/[([{【〔<][^)\]}】〕>]*[)\]}】〕>]/g, '')
  const found = [squeeze(text), squeeze(outside)]
  if (outside !== text)
    for (const m of text.matchAll(/[([{【〔<]([^)\]}】〕>]*)[)\]}】〕>]/g)) found.push(squeeze(m[1] ?? ''))
  return found.filter((c, i) => c !== '' && found.indexOf(c) === i)
}

function withoutOwner(squeezed: string): Known | null {
  const rest = squeezed.replace(OWNERS, '')
  return rest !== squeezed && rest !== '' ? known(rest) : null
}

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

/** The longest known end, so that `メールアドレス` wins over `アドレス`; English ends only behind Japanese (`初回PW`). */
function byEnding(squeezed: string): Known | null {
  const stem = squeezed.replace(ORDINAL, '')
  for (let length = Math.min(stem.length - 1, WORD_LENGTH_MAX); length >= 2; length--) {
    const word = stem.slice(-length)
    const group = DICTIONARY.get(word)
    if (!group || group.use === 'ignore' || group.depends === 'counting') continue
    if (isAscii(word) && isAscii(stem.at(-length - 1) ?? 'a')) continue
    return { group, ordinal: Number(ORDINAL.exec(squeezed)?.[1] ?? 0) }
  }
  return null
}

function meaning({ group, ordinal }: Known, role: Role, exact: boolean): LabelMeaning {
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

const VIRTUAL = /^(?:va|virtual|仮想口座?の?|入金先|入金専用|入金用|振込専用口?座?|専用口座)(?=.)/

/** Bank words behind a word for a virtual account tell its pieces: `va_bank`, `入金先支店`. */
function ofVirtual(squeezed: string): LabelMeaning | null {
  const rest = squeezed.replace(VIRTUAL, '')
  const found = rest === squeezed ? null : known(rest)
  if (!found || (found.group.use !== 'bank-account' && found.group.depends !== 'bank')) return null
  const piece = found.group.piece ?? 'number'
  return { use: 'virtual-account', piece, role: 'self', ordinal: found.ordinal, exact: true }
}

/** Somebody else's data: the label says whose, and the rest says what; alone it stands for the usual item. */
function ofAnother(squeezed: string): LabelMeaning | null {
  for (const [words, role, alone] of [
    [GUARDIAN, 'guardian', 'name'],
    [CONTACT, 'contact', 'phone'],
  ] as const) {
    if (!words.test(squeezed)) continue
    const rest = squeezed.replace(words, '').replace(/^の|(?<=.)の(?=.)/, '')
    const found =
      rest.replace(ORDINAL, '') === ''
        ? known(/紹介者|配偶者|同居人|保証人/.test(squeezed) ? 'name' : alone)
        : (known(rest) ?? withoutOwner(rest))
    if (found && OF_OTHERS.has(found.group.use)) return meaning(found, role, true)
  }
  return null
}

/**
 * What a label means, whatever its case, width, brackets, numbers and owner (`お電話番号（携帯）`, `user.mail_addr`,
 * `保護者氏名`); null when the dictionary knows neither it nor its end.
 */
export function readLabel(written: string): LabelMeaning | null {
  if (written.length > 80) return null
  const label = written.replace(INDEXED, (_, n) => String(Number(n) + 1))
  const direct = DICTIONARY.get(label)
  if (direct && label !== 'q') return meaning({ group: direct, ordinal: 0 }, 'self', true)
  const forms = candidates(label)
  for (const form of forms) {
    const found = ofAnother(form) ?? null
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
    const found = withoutOwner(form)
    if (found) return meaning(found, 'self', true)
  }
  return byEndOnly(label, forms)
}

/** `フリガナ（セイ）`: the brackets say which piece. */
function pieceInBrackets(whole: Known | null, forms: readonly string[]): Known | null {
  const inside = forms.slice(2).map(known)
  return inside.find((k) => whole && k?.group.piece && k.group.use === whole.group.use && !whole.group.piece) ?? whole
}

/** The ends of a nested key, longest first: `user.name.family` gives `namefamily`, `family`; none when it is no path. */
function endsOfPath(label: string): readonly string[] {
  if (!/^[\w$-]+(?:[./][\w$-]+)+$/.test(label)) return []
  const keys = label.split(/[./]/)
  return keys.slice(1).map((_, i) => squeeze(keys.slice(i + 1).join('')))
}

/** An index of a list counts from 0, a number in a label from 1: `tels.0` is `tels1`. */
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
