import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { familyKind, isFamilyReading, isGivenName } from './name-dictionary.ts'

/*
 * Names of other countries in katakana, of which a dot or a blank parts the words: `マリア・サントス`.
 */
const PARTED =
  /(?<![\u30a1-\u30fc])[\u30a1-\u30fa][\u30a1-\u30fa\u30fc]*(?:(?:[・=][\u30a1-\u30fa][\u30a1-\u30fa\u30fc]*){1,3}|(?: [\u30a1-\u30fa][\u30a1-\u30fa\u30fc]+){1,3})(?![\u30a1-\u30fc])/g
/** Only people are called so. */
const HONOURED =
  /^ ?(?:様|さま|さん|氏(?!名)|殿|くん|ちゃん|君|先生|選手|容疑者|被告|議員|監督|教授|弁護士|医師|大統領|首相|と申|といい|と結婚|と面会|と面談)/
/** Who somebody is, before such a name. */
const ROLE =
  /(?:講師|通訳|留学生|実習生|研修生|選手|監督|歌手|俳優|女優|作家|社員|従業員|教授|担当|患者|容疑者|被告|ゲスト|氏名|名前)[のは]?[:：]? ?$/

/** Words parted by a dot that an honorific or a role makes a name, or a word among them that is one. */
export function foreignNames(text: string): readonly Match[] {
  if (!/[・= ]/.test(text)) return []
  return allOf(text, PARTED).flatMap((m): readonly Match[] => {
    const end = m.index + m[0].length
    const told = HONOURED.test(text.slice(end, end + 5)) || ROLE.test(text.slice(Math.max(0, m.index - 7), m.index))
    const words = m[0].split(/[・= ]/)
    if (!told && (isReading(m[0], words) || !words.some(isName))) return []
    return [{ start: m.index, end, value: tidyText(m[0]), sure: told ? 'likely' : 'possible' }]
  })
}

/** A Japanese name as it is read: `サトウ タカシ`. */
const isReading = (written: string, [family = '']: readonly string[]): boolean =>
  written.includes(' ') && isFamilyReading(family)

const isName = (word: string): boolean => word.length >= 2 && (isGivenName(word) || familyKind(word) === 'firm')
