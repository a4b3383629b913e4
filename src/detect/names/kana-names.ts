import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { familyKind, isFamilyReading, isGivenReading } from './name-dictionary.ts'

/*
 * Readings of names in sentences: two words of katakana, and kana in brackets behind a name.
 */

const TWO_WORDS =
  /(?<![\u30a1-\u30fc])([\u30a1-\u30fa][\u30a1-\u30fa\u30fc]{1,5}) ([\u30a1-\u30fa][\u30a1-\u30fa\u30fc]{1,5})(?![\u30a1-\u30fc]| [\u30a1-\u30fa])/g
/** Whose name only the honorific behind it tells is written so, and has no other name. */
const HONOURED = /^ ?(?:様|さま|さん|氏|殿|くん|ちゃん|君)/
/** What is said right before a name in katakana. */
const TOLD = /(?:名義人?|振込人|依頼人|受取人|送金元|送金者|フリガナ|ふりがな|カナ|氏名|名前|読み)[はがのを:]? ?$/
/** A name in kanji, perhaps with an honorific, before the bracket; an honorific may stand in it, too. */
const IN_BRACKETS =
  /(?<=[\u3005\u3400-\u9fff\u3093])\(([\u3041-\u3096]{2,6}|[\u30a1-\u30fa\u30fc]{2,6})( ?)([\u3041-\u3096]{2,6}|[\u30a1-\u30fa\u30fc]{2,6})(?=(?: ?(?:様|さま|さん))?\))/g

/** The readings of names in a line, folded. */
export function kanaNames(text: string): readonly Match[] {
  const inBrackets = text.includes('(') ? readingsInBrackets(text) : []
  const apart = allOf(text, TWO_WORDS).flatMap((m): readonly Match[] => {
    const [written, family = '', given = ''] = m
    const told = TOLD.test(text.slice(Math.max(0, m.index - 7), m.index))
    if (!told && (HONOURED.test(text.slice(m.index + written.length)) || !isReading(family, given))) return []
    return inBrackets.some((b) => b.start === m.index) ? [] : [asMatch(m.index, written)]
  })
  return [...inBrackets, ...apart]
}

function readingsInBrackets(text: string): readonly Match[] {
  return allOf(text, IN_BRACKETS).flatMap((m): readonly Match[] => {
    const written = m[0].slice(1)
    return (m[2] === '' ? isWholeReading(written) : isReading(m[1] ?? '', m[3] ?? ''))
      ? [asMatch(m.index + 1, written)]
      : []
  })
}

const isReading = (family: string, given: string): boolean => isFamilyReading(family) || isGivenReading(given)

/** `おかだりこ`: a family and a given name with nothing between. */
const isWholeReading = (written: string): boolean =>
  [2, 3, 4, 5].some((n) => familyKind(written.slice(0, n)) === 'firm' && isGivenReading(written.slice(n)))

const asMatch = (start: number, written: string): Match => ({
  start,
  end: start + written.length,
  value: tidyText(written),
  sure: 'possible',
})
