import { squeeze } from '../labels/label-dictionary.ts'
import { type LabelMeaning, meaning } from '../labels/labels.ts'
import { withinDatabases } from '../labels/lists/within-databases.ts'
import { OF_A_FIRM, withinKeys } from '../labels/lists/within-keys.ts'
import { PATH } from './label-keys.ts'
import { isOfThingByKey } from './label-things.ts'

/*
 * Keys and headers in Latin letters of which one word says what they are about, although the others are known to nobody:
 * `victim_intox_offence`, `Mutmaßlicher Entbindungstag`, `numero_miembros_familia`. What `WITHIN` does for Japanese.
 */

/** A question is longer than a key. */
const LENGTH_MAX = 160
/** Behind these a word for how somebody lives may be a day, which tells the fact as well. */
const BY_DAYS: ReadonlySet<string> = new Set(['family', 'creed'])
const DAYS = words(
  'date dates dt day days ymd time on at data fecha datum jour tag giorno year start end begin beginn ende seit von bis debut fin inicio',
)
const FIRMS = words(OF_A_FIRM)
/** A name says which faith, job or illness; of a relative it would be a name. */
const NAMED: ReadonlySet<string> = new Set(['creed', 'race', 'social-status', 'health', 'occupation', 'disability'])
const NAMES = words('name names nm mei')
/** How many in a family there are is told of it. */
const COUNTS = words('number no num nr count total numero nombre anzahl')

/** `refugee_category`: of whom it is told. */
const BY_CATEGORY: ReadonlySet<string> = new Set(['race', 'social-status', 'creed', 'disability'])

/** A sum of these is still told of somebody. */
const SUMMED: ReadonlySet<string> = new Set(['income', 'assets'])

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** `therapist`, `psychiatrists`: whoever does it for others. */
const TRADE = /(?:ists?|icians?)$/
/** Whole words, beginnings of words, and ends of words. */
const ROOTS = withinKeys.map(([item, text], i) => {
  const isFirst = withinKeys.findIndex(([other]) => other === item) === i
  const all = `${text} ${isFirst ? (withinDatabases.get(item) ?? '') : ''}`.trim().split(/\s+/)
  return {
    item,
    whole: new Set(all.filter((word) => !word.includes('*')).map(squeeze)),
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: all.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  }
})

/**
 * What a key is about by one word within; null where none says so, or where another word makes it a firm's own.
 * Holds beside people only.
 */
export function ofKeyWithin(key: string): LabelMeaning | null {
  if (key.length > LENGTH_MAX) return null
  const parts = wordsOf(key)
  const root = ROOTS.find((root) => parts.some((part) => isOfRoot(root, part)))
  if (!root || parts.some((part) => speaksOfFirm(root.item, part, parts))) return null
  const use = root.item === 'criminal-record' && parts.some((part) => VICTIM.test(part)) ? 'crime-victim' : root.item
  return meaning({ group: { use, words: '', depends: 'person' }, ordinal: 0 }, 'self', false)
}

/** `Víctima de delito`: whoever suffered a crime did none. */
const VICTIM = /^(?:victim|vitim|vittim|opfer|slachtoffer)/

function isOfRoot({ whole, stems, ends }: (typeof ROOTS)[number], part: string): boolean {
  if (whole.has(part)) return true
  if (TRADE.test(part)) return false
  return stems.some((stem) => part.startsWith(stem)) || ends.some((end) => part.endsWith(end))
}

/** `usr_no_brothers`, `num_sisters`: how many there are in a family. */
const COUNT_OF_KIN =
  /(?:^|_)(?:no|num|nb|number|count|how_many)_?(?:of_)?(?:brother|sister|sibling|son|daughter|child|children|kid|dependent|wive)s?(?:_|$)/

/** What a count of relatives is; null for other keys. */
export const countOfKin = (key: string): LabelMeaning | null =>
  COUNT_OF_KIN.test(wordsOf(key).join('_'))
    ? meaning({ group: { use: 'family', words: '', depends: 'person' }, ordinal: 0 }, 'self', true)
    : null

function speaksOfFirm(item: string, part: string, parts: readonly string[]): boolean {
  if (NAMES.has(part)) return !NAMED.has(item) || parts.at(-1) !== part
  if (COUNTS.has(part)) return item !== 'family' && !(part === 'total' && SUMMED.has(item))
  if (part === 'year' && item === 'income') return false
  if (part === 'category') return !BY_CATEGORY.has(item)
  return DAYS.has(part) ? !BY_DAYS.has(item) : FIRMS.has(part)
}

/** Words of programs beside those: how often, in which form, and whether. */
const OF_PROGRAMS = words(
  'attempt attempts timezone dateformat format force strong allow sync presence risk mod modif modified next likes received posts hours earned visible hidden requested expired forgot exists locked blocked enabled verified issued estado estados estadual etat stato state status type flag ind is has do not',
)

/** Whether a word of a key turns it to a rule, a day, a state or many at once, whatever else stands in it. */
export const speaksOfNobody = (word: string): boolean => FIRMS.has(word) || DAYS.has(word) || OF_PROGRAMS.has(word)

/** The words of a key in small letters without accents. */
export const wordsOf = (key: string): readonly string[] =>
  key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')

/** What the key before it says of a text: `transaction.detail`, `medical.notes`. */
const SAID_IN_TEXTS: ReadonlySet<string> = new Set([
  ...(['health', 'disability', 'criminal-record', 'crime-victim', 'creed', 'family'] as const),
  ...(['trade-history', 'questionnaire', 'communications', 'occupation'] as const),
])

/** The same in one key: `TRADE_MEMO`. */
const TEXT = /_(?:memos?|notes?|text|comments?|details?|desc|description|remarks?)$/i

/** What a text in a path of keys is about, by the key before it as `read` reads it; null where that says nothing of people. */
export function ofTextWithin(path: string, read: (key: string) => LabelMeaning | null): LabelMeaning | null {
  const before = (PATH.test(path) ? path.replace(/[./][^./]*$/, '') : path.replace(TEXT, '')).replace(/^.*[./]/, '')
  const about = before === path ? null : read(before)
  const isPlain = PATH.test(path) || about?.use !== 'occupation'
  return about && isPlain && SAID_IN_TEXTS.has(about.use) ? { ...about, exact: false } : null
}

/** A short word at the end that nobody knows says whose table or program it is: `lastname_adh`, `zip_adh`. */
const SHORT_END = /^(.*[A-Za-z]{3})_([A-Za-z]{2,4})$/
/** Things have branches, too, and of somebody the end may say anything: `user_sig`. */
const OF_THINGS: ReadonlySet<string> = new Set(['ignore', 'free-text', 'bank-account', 'user-id', 'customer-number'])

/** What a key means without such a word; null where the rest is no whole label either. */
export function ofFirstWords(key: string, read: (key: string) => LabelMeaning | null): LabelMeaning | null {
  const [, first = '', end = ''] = SHORT_END.exec(key) ?? []
  const meant = first === '' || read(end) ? null : read(first)
  if (!meant?.exact || meant.depends || OF_THINGS.has(meant.use) || isOfThingByKey(key, meant)) return null
  return { ...meant, exact: false }
}
