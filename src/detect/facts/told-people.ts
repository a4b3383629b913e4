import { isKnownInKatakana } from '../names/called-in-katakana.ts'
import { familyKind, isFrequent, isGivenName, isPlaceOrWord } from '../names/name-dictionary.ts'
import { tidyText } from '../reader/fold.ts'
import { JOB } from '../values/fact-words.ts'
import { isOfficeAddress } from '../values/mail-address.ts'
import { agesTold } from './told-ages.ts'
import { besideTold } from './told-beside.ts'
import { payersTold } from './told-payers.ts'
import { crossed, type ToldRule } from './told-rules.ts'

/*
 * Who somebody is, where only the words around tell it: names behind what was written down by them, before what is asked of them,
 * spelt out or in other letters.
 */

const LETTER = '[々\\u3400-\\u9fff\\uf900-\\ufaff]'
/** A word of kanji with nothing of its script before it. */
const WORD = `(?<!${LETTER})${LETTER}{1,4}`

const read =
  (takes: (word: string) => boolean): ((taken: string) => string | null) =>
  (taken) =>
    takes(tidyText(taken)) ? tidyText(taken) : null

/** A family name that is no other word: one character counts where the family is frequent. */
const isFamily = (word: string): boolean => familyKind(word) === 'firm' && (word.length > 1 || isFrequent(word))
/** One that names no place either. */
const isFamilyOnly = (word: string): boolean => isFamily(word) && !(word.length > 1 && isPlaceOrWord(word))
const familyOf = read(isFamily)
const familyOnlyOf = read(isFamilyOnly)

const person = (
  holds: string | readonly string[],
  says: string,
  value: (taken: string) => string | null,
): ToldRule => ({
  item: 'name',
  sure: 'possible',
  holds: typeof holds === 'string' ? holds.split(' ') : holds,
  says: new RegExp(says, 'g'),
  value,
})

const KATAKANA = '(?<![ァ-ヶー・])[ァ-ヴ][ァ-ヴー]{2,8}'
const ALL_KATAKANA = Array.from({ length: 0x30fc - 0x30a1 + 1 }, (_, i) => String.fromCharCode(0x30a1 + i)).join(' ')
const COLONS = ': ：'
/** What is written down by somebody who puts their name behind it. */
const WRITTEN = '記録 作成 報告 記入 起票 対応 受付 確認 承認 担当 文責 点検 入力 執筆 受電 応対 立会 司会 書記 録取'
const WRITER = WRITTEN.replaceAll(' ', '|')

/** Family and given name of which every character stands apart: a wider gap parts them, else the longest known family. */
function spacedName(taken: string): string | null {
  const [family = '', ...rest] = taken.split(/ {2,}/).map((part) => part.replaceAll(' ', ''))
  if (rest.length === 1) return familyKind(family) === null ? null : `${family} ${rest[0]}`
  const whole = taken.replaceAll(' ', '')
  for (let at = Math.min(3, whole.length - 1); at > 0; at--)
    if (familyKind(whole.slice(0, at)) !== null && isGivenName(whole.slice(at)))
      return `${whole.slice(0, at)} ${whole.slice(at)}`
  return null
}

const names: readonly ToldRule[] = [
  person(
    `${crossed(WRITTEN, COLONS)} ${crossed(crossed(WRITTEN, '者 人 員'), COLONS)}`,
    `(?<=(?:${WRITER})[者人員]?[:] ?(?:${LETTER}{1,4}[、,・/→] ?)?)${WORD}(?=$|[ 、,。)/・→])`,
    familyOf,
  ),
  person(
    `${crossed(WRITTEN, '者 人 員')} 文責`,
    `(?<=(?:^|[ 。、・(])(?:文責|(?:${WRITER})[者人員]) {1,3})${WORD}(?=$|[ 、,。)/])`,
    familyOf,
  ),
  person(
    crossed('cc CC Cc ｃｃ ＣＣ', COLONS),
    `(?<=(?:^|[ 。(])[Bb]?(?:cc|CC|Cc) ?: ?(?:[^:。]{0,40}[、,・/;] ?)?)${WORD}(?= ?(?:様|さん|氏|先生|[^、, ]{0,3}長)?(?:$|[ 、,・/;)]))`,
    familyOf,
  ),
  person(
    '護師 法士 覚士 剤師 祉士 養士 マネ 健師 産師 育士'.split(' ').flatMap((end) => [`${end} `, `${end}　`]),
    `(?<=(?:看護師|療法士|聴覚士|薬剤師|福祉士|栄養士|ケアマネ|保健師|助産師|保育士) {1,2})${WORD}(?=$|[ 、,。)/])`,
    familyOf,
  ),
  person(
    'までお願 までご連 までご一 まで一報 まで連絡 までお知 までお問 までお電 までお申 までご報 までご返 までメー まで返信 までご相',
    `${WORD}(?=まで(?:お願い|ご?連絡|ご?一報|お知らせ|お問い?合|お電話|お申し|ご報告|ご?返信|メール|ご相談))`,
    familyOnlyOf,
  ),
  person(
    'までお願',
    `(?<=(?:不明|質問|問い?合わせ?|連絡|返信|回答|申し?込み?|件)[^。]{0,10}(?:[部課係はをで、]の?))${WORD}(?=までお願い)`,
    familyOf,
  ),
  person(
    '証人 被告人',
    `(?<=(?:証人|被告人))${LETTER}{2}(?=[はがのにをも、])`,
    read((word) => familyKind(word) !== null),
  ),
  person(
    'していた しました された いただいた 頂いた 電話した 連絡した 予約した 注文した 訪問した',
    `(?<=(?:していた|しました|された|いただいた|頂いた|電話した|連絡した|予約した|注文した|訪問した))${WORD}(?=です(?:[。、が]|$)|でございます)`,
    familyOf,
  ),
  {
    ...person(
      ['氏名　', '氏名 ', '名前　', '名前 ', '氏　名', '氏 名', '名　前', '名 前'],
      `(?<=^[^々\\u3400-\\u9fff]{0,6}(?:氏 {0,3}名|お?名 {0,2}前|フルネーム)[:)】]? {1,4})${LETTER}(?: {1,4}${LETTER}){1,5}(?= *$)`,
      spacedName,
    ),
    // A label takes the first two characters for the whole.
    sure: 'certain',
  },
  person(
    crossed(ALL_KATAKANA, 'です でござ'),
    `(?<=(?:^|[。、「 ]))${KATAKANA}(?=(?:です|でございます)(?:。|、|が|$))`,
    read(isKnownInKatakana),
  ),
  person(
    'が電話 が来店 が来社 が来院 が欠席 が欠勤 が退職 が体調 が怪我 が入院 が受診 が出勤 が遅刻 が早退 が泣い が休み が妊娠',
    `(?<=(?:^|[。、の「 ]))${KATAKANA}(?=が(?:電話|来[店社院]|欠[席勤]|退職|体調|怪我|入院|受診|出勤|遅刻|早退|泣い|休み|妊娠))`,
    read(isKnownInKatakana),
  ),
]

/** Ways to reach somebody, and what they do, in a form whose label says less. */
const others: readonly ToldRule[] = [
  {
    item: 'email',
    sure: 'likely',
    holds: ['せ先 ', 'せ先　', 'せ先:', 'せ先：'],
    // Whoever has an address of a provider for people is a person, also where a firm or a club tells how to reach it.
    says: /(?<=せ先[: ]{1,3})[\w.+-]+@(?:docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|(?:i\.)?softbank\.(?:ne\.)?jp|ymobile\.ne\.jp|gmail\.com|yahoo\.(?:co\.jp|com)|icloud\.com|me\.com|outlook\.(?:jp|com)|hotmail\.(?:co\.jp|com))(?![\w.-])/g,
    value: (taken) => (isOfficeAddress(taken) ? null : taken.toLowerCase()),
  },
  {
    item: 'occupation',
    sure: 'possible',
    holds: ['職業 ', '職業　', '勤務先 ', '勤務先　', '勤め先 ', '勤め先　', 'お仕事 ', 'お仕事　'],
    says: new RegExp(
      `(?<=^ *[(]?[0-9]{1,2}[).、] ?(?:ご?職業|お?勤務先|お?勤め先|お仕事)[: ]{1,3})(?:${JOB}|[^ 。、()]{2,24}?(?:株式会社|有限会社|合同会社|病院|銀行|大学|市役所|学校)|株式会社[^ 。、()]{1,16})(?= *$)`,
      'g',
    ),
  },
]

/** The rules of who somebody is, told by the words around. */
export const peopleTold: readonly ToldRule[] = [...names, ...besideTold, ...payersTold, ...agesTold, ...others]
