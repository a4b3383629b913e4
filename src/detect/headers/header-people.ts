import { isJapaneseFamily, isLatinFamily, isLatinGiven } from '../names/latin-dictionary.ts'
import {
  familyKind,
  isFrequent,
  isGivenName,
  isNameLikeWord,
  isNoGiven,
  isPlaceOrWord,
} from '../names/name-dictionary.ts'
import { looksLikeName } from '../names/name-shapes.ts'
import { isRomaji } from '../reader/label-sounds.ts'
import { readColumnLabel } from './column-label.ts'

/*
 * Headers and keys that say who somebody is: tables of shifts have a column for each person, and objects a key. They are
 * data, and outputs that hold no values must not hold them either.
 */

/** What parts a path of keys and the words of a header. */
const BETWEEN = /[.[\]/\\:：()（）【】「」・,、|の\s\u3000]+/
const LATIN_WORDS = /[._\s-]+/
const TITLE = /(?:さん|さま|様|氏|君|くん|ちゃん|殿|先生|部長|課長|係長|主任|店長|室長|社長)$/
/** The longest family name that a label may follow. */
const FAMILY_MAX = 3

/** `somebody`: nothing else · `alone`: a name that says so beside another such · `place`: as often a place or a word · `no`: no name. */
type Verdict = 'somebody' | 'alone' | 'place' | 'no'
const STRONGEST: readonly Verdict[] = ['somebody', 'alone', 'place']

/**
 * Which headers of a table, or paths of keys, name somebody: one answer each. A name that could as well be a place or a word
 * (千葉, 原) counts where another header of the table is certainly somebody's; so does one that is a word in other tables
 * (`yamada`, 花子), where there are two such.
 */
export function headersOfPeople(header: readonly string[]): readonly boolean[] {
  const verdicts = header.map(verdictOf)
  const alone = new Set(header.filter((_, i) => verdicts[i] === 'alone'))
  const believed = verdicts.includes('somebody') || alone.size > 1
  return verdicts.map((verdict) => verdict === 'somebody' || (believed && verdict !== 'no'))
}

function verdictOf(header: string): Verdict {
  const text = header.trim()
  // The last key of a path may be a label, so that all of it is read as one: `naoto.igarashi.mail`.
  if (isWholeNameInLetters(text)) return 'somebody'
  if (text === '' || readColumnLabel(text)?.exact === true) return 'no'
  const verdicts = text.split(BETWEEN).flatMap((word) => (word === '' ? [] : [verdictOfWord(word)]))
  return STRONGEST.find((verdict) => verdicts.includes(verdict)) ?? 'no'
}

function verdictOfWord(word: string): Verdict {
  const bare = word.replace(TITLE, '')
  if (bare.length < word.length && bare !== '' && familyKind(bare) !== null) return 'somebody'
  if (looksLikeName(bare) || isFamilyOnly(bare) || beginsWithFamily(bare)) return 'somebody'
  if (familyKind(bare) !== null && (isFrequent(bare) || bare.length > 1)) return 'place'
  if (isJapaneseFamily(bare)) return 'alone'
  return isGivenName(bare) && bare.length > 1 && !isNoGiven(bare) && !isNameLikeWord(bare) ? 'alone' : 'no'
}

const isFamilyOnly = (word: string): boolean =>
  word.length > 1 && familyKind(word) === 'firm' && isFrequent(word) && !isPlaceOrWord(word)

/** 藤原電話: a family with a label behind it. */
function beginsWithFamily(text: string): boolean {
  for (let length = 2; length <= FAMILY_MAX && length < text.length; length++)
    if (isFamilyOnly(text.slice(0, length)) && readColumnLabel(text.slice(length))?.exact === true) return true
  return false
}

/** `naoto.igarashi`, `Taro Yamada`, `emma_brown`, anywhere in a path of keys. */
function isWholeNameInLetters(text: string): boolean {
  const words = text.split(LATIN_WORDS)
  return words.some((word, i) => {
    const next = words[i + 1] ?? ''
    return isPair(word, next) || isPair(next, word)
  })
}

/** A Japanese given name need not be known, where a family stands beside it. */
const isPair = (given: string, family: string): boolean =>
  (isLatinGiven(given) && isLatinFamily(family)) ||
  (given.length > 2 && isRomaji(given.toLowerCase()) && isJapaneseFamily(family))
