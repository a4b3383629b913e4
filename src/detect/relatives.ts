import { tidyText } from './fold.ts'
import { isGivenName } from './name-dictionary.ts'
import { looksLikeRomanName } from './name-shapes.ts'
import { allOf, type Match } from './recognizer.ts'

/*
 * Names that Japanese sentences tell by what stands beside them: a given name behind whose child or sister it is, a name in
 * letters before an honorific.
 */

/** Whose given name follows. */
export const RELATIVE = /(?:娘の|息子の|長女の|長男の|次女の|次男の|三女の|三男の|孫の|妹の|弟の|姉の|兄の|新郎|新婦)/
const BEHIND_RELATIVE = new RegExp(
  `${RELATIVE.source}(?=([\\u3005\\u3400-\\u9fff]{1,3}|[\\u3041-\\u3096]{2,4}|[\\u30a1-\\u30fc]{2,4}))`,
  'g',
)
const ENDS_GIVEN = /^(?:$|[はがのをにへとも、。「(]|から)/
/** Given names that a sentence about a child has as words. */
const WORDS_OF_FAMILIES: ReadonlySet<string> = new Set(
  '未来 希望 心 光 愛 夢 恋 命 望 幸 学 友 歩 朝 夏 秋 冬 春'.split(' '),
)
/** A bride with one character is named; `娘の手` is none. */
const KNOWN_BY_ONE = /^新/

/** Given names alone behind a word for a relative: `一人娘の麻衣の結婚`. */
export function givensOfRelatives(text: string): readonly Match[] {
  return allOf(text, BEHIND_RELATIVE).flatMap((m): readonly Match[] => {
    const [start, run] = [m.index + m[0].length, m[1] ?? '']
    for (let length = run.length; length > 0; length--) {
      const given = run.slice(0, length)
      if (!ENDS_GIVEN.test(text.slice(start + length, start + length + 2))) continue
      const known = length >= 2 || KNOWN_BY_ONE.test(m[0]) ? isGivenName(given) : false
      if (known && !WORDS_OF_FAMILIES.has(given))
        return [{ start, end: start + length, value: tidyText(given), sure: 'possible' }]
    }
    return []
  })
}

const IN_LETTERS = /(?<![A-Za-z0-9_.-] ?)[A-Z][A-Za-z'-]+ [A-Z][a-z'-]+(?= ?(?:さん|様|さま|氏(?!名)|殿|くん|ちゃん))/g
/** Families of one syllable in the spelling of other countries, which no Japanese word has. */
const SHORT_FAMILY =
  /^(?:li|lee|liu|lin|liang|lu|luo|wang|zhang|chang|yang|huang|jiang|xu|xie|zhu|wu|wei|zheng|zhao|zhou|chen|cheng|feng|deng|tang|song|han|hu|he|guo|gao|ma|sun|kim|park|choi|jung|jeong|kang|cho|yoon|yun|jang|lim|shin|kwon|hong|nguyen|tran|le|pham|hoang|phan|vu|vo|dang|bui|do|ngo|duong|ly|singh|kumar|khan|sharma|rai|thapa|gurung|tamang|lama|garcia|santos|reyes|cruz|silva|souza|smith)$/i

/** Names in letters before an honorific, in the order of Japan or another: `FUJII Chiakiさん`. */
export function namesInLetters(text: string): readonly Match[] {
  return allOf(text, IN_LETTERS).flatMap((m): readonly Match[] => {
    const [family = ''] = m[0].split(' ')
    if (!looksLikeRomanName(m[0]) && !SHORT_FAMILY.test(family)) return []
    return [{ start: m.index, end: m.index + m[0].length, value: tidyText(m[0]), sure: 'likely' }]
  })
}
