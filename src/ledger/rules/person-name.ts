import { classes, classesOf } from '../characters.ts'
import { foldKanji } from '../kanji-variants.ts'
import type { Rule } from '../rule.ts'

const REMARK = /[(（〔[【].*?[)）〕\]】]/g
const HONORIFIC = /(?:様方?|さま|さん|殿|先生|御中|氏)$/
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof)\.?\s+|[\s,]+(?:jr|sr|ph\.?d|m\.?d)\.?$/gi
const SEPARATOR = /[\s・･,、，．.]+/u
const PLACEHOLDER =
  /^(?:不明|なし|無し|匿名|名無し|名無しの権兵衛|テスト|test|サンプル|sample|dummy|null|none|n\/?a|unknown|-+|[?？]+|[*＊x×]+)$/i
const LATIN = /^[a-z\s'’.,-]+$/
const MARKS = /\p{M}/gu

/** A name for comparison. `whole` is empty when the cell names nobody. */
export interface NameForm {
  readonly script: 'kanji' | 'kana' | 'latin'
  /** The whole name without spaces; of a Latin name its words in the order of the alphabet, since order varies. */
  readonly whole: string
  /** The first and the last of its words where the cell keeps them apart, else empty; in Latin letters, as written. */
  readonly family: string
  readonly given: string
}

const NOBODY: NameForm = { script: 'kanji', whole: '', family: '', given: '' }

const USUAL = classes.hiraganaOrKatakana | classes.han | classes.variant | classes.space
/** A name that ends or begins with one of these may be an honorific or a word for nobody. */
const ENDS = '様方まん殿生中氏'
const BEGINS = '不な無匿名テサ'
const REPEAT = '々〻'

/** A name of kanji or kana with at most one space, characters folded; null for what must be read more closely. */
function usualName(text: string): NameForm | null {
  // 々 stands for the character before it: 様々 ends like an honorific.
  const last = text.at(REPEAT.includes(text.charAt(text.length - 1)) ? -2 : -1) ?? ''
  if ((classesOf(text) & ~USUAL) !== 0 || (last !== '' && ENDS.includes(last))) return null
  if (BEGINS.includes(text.charAt(0))) return null
  const plain = foldKanji(text)
  const from = plain.indexOf(' ')
  if (from < 0) return { script: scriptOf(plain), whole: plain, family: '', given: '' }
  if (from === 0 || from === plain.length - 1 || plain.includes(' ', from + 1)) return null
  const [family, given] = [plain.slice(0, from), plain.slice(from + 1)]
  const whole = family + given
  return { script: scriptOf(whole), whole, family, given }
}

const scriptOf = (whole: string): 'kana' | 'kanji' =>
  classesOf(whole) === classes.hiraganaOrKatakana ? 'kana' : 'kanji'

/** Reads a name as written in one cell: characters folded, remarks, honorifics and titles taken off. */
export function nameForm(text: string): NameForm {
  if (text === '') return NOBODY
  return usualName(text) ?? anyName(text)
}

/** The same for any text. */
function anyName(text: string): NameForm {
  const folded = foldKanji(text).replace(REMARK, ' ').trim()
  const plain = folded.length > 2 ? folded.replace(HONORIFIC, '').trim() : folded
  if (plain === '' || PLACEHOLDER.test(plain)) return NOBODY
  // Latin letters, with all their marks, come before this character.
  if (plain.charCodeAt(0) < 0x2000) {
    const latin = plain.normalize('NFKD').replace(MARKS, '').toLowerCase()
    if (LATIN.test(latin)) return latinForm(latin)
  }
  const parts = plain.split(SEPARATOR).filter((part) => part !== '')
  const whole = parts.join('')
  const [family, given] = parts.length > 1 ? [parts[0] ?? '', parts.at(-1) ?? ''] : ['', '']
  const script = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(whole) ? 'kana' : 'kanji'
  return { script, whole, family, given }
}

function latinForm(latin: string): NameForm {
  const words = latin
    .replace(TITLE, ' ')
    .split(/[\s.,]+/)
    .map((word) => word.replace(/['’-]/g, ''))
    .filter((word) => word !== '')
  const sorted = [...words].sort()
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : []
  return { script: 'latin', whole: sorted.join(' '), family: first, given: last }
}

const rule: Rule = {
  id: 'person-name',
  apply: (text) => nameForm(text).whole,
  examples: [
    ['髙橋　花子', '高橋花子'],
    ['渡邉 一郎 様', '渡辺一郎'],
    ['佐々木 健', '佐佐木健'],
    ['葛\u{e0100}西 誠', '葛西誠'],
    ['ｻﾄｳ ﾀﾛｳ', 'サトウタロウ'],
    ['田中 花子（旧姓 鈴木）', '田中花子'],
    ['SATO, Taro', 'sato taro'],
    ['Ｍｒ． José García Jr.', 'garcia jose'],
    ['Taro Sato', 'sato taro'],
    ['テスト', ''],
    ['不明', ''],
    ['－', ''],
    ['様', '様'],
  ],
  nearMisses: [
    ['大野 実', '小野 実', 'two surnames'],
    ['山崎 亮', '山埼 亮', '埼 is no form of 崎'],
    ['太郎 佐藤', '次郎 佐藤', 'two brothers'],
    ['上田 氏子', '上田 子', '氏 inside a name is no honorific'],
    ['Ann Lee', 'Anne Leeds', 'two people'],
  ],
}
export default rule
