import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { isGivenName, isNoGiven } from './name-dictionary.ts'
import { looksLikeRomanName } from './name-shapes.ts'
import { PARTICLE } from './prose-names.ts'

/*
 * Names that Japanese sentences tell by what stands beside them: a given name behind whose child or sister it is, a name in
 * letters before an honorific.
 */

/** Whose given name follows. */
export const RELATIVE =
  /(?:長男|次男|二男|三男|長女|次女|二女|三女|息子|双子|新郎|新婦|婿|娘|孫|妹|弟|姉|兄|妻|夫|母|父|甥|姪)/g
/** What may stand between. */
const BETWEEN = /^[の・「]/
const GIVEN_MAX = 4

/** Given names alone behind a word for a relative: `一人娘の麻衣の結婚`, `長男操の進学`. */
export function givensOfRelatives(text: string): readonly Match[] {
  return allOf(text, RELATIVE).flatMap((m): readonly Match[] => {
    const behind = m.index + m[0].length
    const parted = BETWEEN.test(text.charAt(behind))
    const start = parted ? behind + 1 : behind
    const least = leastOf(text.charAt(start), parted || m[0].length > 1)
    for (let length = GIVEN_MAX; length >= least; length--) {
      const given = text.slice(start, start + length)
      if (given.length < length || !PARTICLE.test(text.slice(start + length, start + length + 2))) continue
      if (isGivenName(given) && !isNoGiven(given))
        return [{ start, end: start + length, value: tidyText(given), sure: 'possible' }]
    }
    return []
  })
}

/** How many characters such a given name has at least: one in kanji where something parts it or 長男 stands before it. */
function leastOf(first: string, told: boolean): number {
  if (/^[\u3041-\u30fc]/.test(first)) return told ? 2 : 3
  return told ? 1 : 2
}

const IN_LETTERS =
  /(?<![A-Za-z0-9_.-] ?)[A-Z][A-Za-z'-]+(?: [A-Z][a-z'-]+){1,3}(?= ?(?:さん|様|さま|氏(?!名)|殿|くん|ちゃん))/g
/** Families of one syllable in the spelling of other countries, which no Japanese word has. */
export const SHORT_FAMILY =
  /^(?:li|lee|liu|lin|liang|lu|luo|wang|zhang|chang|yang|huang|jiang|xu|xie|zhu|wu|wei|zheng|zhao|zhou|chen|cheng|feng|deng|tang|song|han|hu|he|guo|gao|ma|sun|kim|park|choi|jung|jeong|kang|cho|yoon|yun|jang|lim|shin|kwon|hong|nguyen|tran|le|pham|hoang|phan|vu|vo|dang|bui|do|ngo|duong|ly|singh|kumar|khan|sharma|rai|thapa|gurung|tamang|lama|garcia|santos|reyes|cruz|silva|souza|smith)$/i

/** Names in letters before an honorific, in the order of Japan or another: `FUJII Chiakiさん`. */
export function namesInLetters(text: string): readonly Match[] {
  return allOf(text, IN_LETTERS).flatMap((m): readonly Match[] => {
    const [family = ''] = m[0].split(' ')
    if (!looksLikeRomanName(m[0]) && !SHORT_FAMILY.test(family)) return []
    return [{ start: m.index, end: m.index + m[0].length, value: tidyText(m[0]), sure: 'likely' }]
  })
}
