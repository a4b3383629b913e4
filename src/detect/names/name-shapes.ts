import { tidyText } from '../reader/fold.ts'
import { isPrefecture } from '../values/prefectures.ts'
import { isSurname, surnameLength } from './surnames.ts'

/** Kanji with 々, ヶ and 外字 of the private use area, or kana: what Japanese names are written in. */
const NAME_CHARACTERS =
  '[\\u3005\\u3006\\u30f6\\u30f5\\u3041-\\u3096\\u30a1-\\u30fc\\u3400-\\u9fff\\uf900-\\ufaff\\ue000-\\uf8ff\\u{e0100}-\\u{e01ef}\\u{20000}-\\u{3ffff}]'
const WRITTEN_NAME = new RegExp(`^${NAME_CHARACTERS}{1,10}(?: ${NAME_CHARACTERS}{1,8})?$`, 'u')
const KANJI = /[\u3400-\u9fff\uf900-\ufaff\u3005]/
/** Characters that given names end with; they tell 田中太郎 from 田中商店. */
export const GIVEN_ENDINGS = new Set(
  `子美恵江代枝絵香奈菜花華佳加果里理莉梨紀希樹生輝貴貴喜起基木乃之野音和子実海未味弥也矢哉八彦男夫雄生央郎朗太多汰大介輔助祐佑裕友斗人仁司士志史
一壱二次治三蔵造郎四五六郎八十明彰昭章晃顕晶亮良涼諒遼凌隆孝高貴敬崇尚直正政雅昌勝克浩博弘宏洋広裕寛信伸真慎進新晋真誠清聖静智知朋友子郁行幸之
由優有悠結夕勇裕雪幸幸吉義芳好良佳久寿恒常恭康靖泰保守衛護茂繁重成茂豊穣満光子充蜜道路通徹透利敏俊年歳稔実穂帆歩保翔奏颯蓮湊陸海空陽葵凛杏咲桜楓
紬澪心結衣愛菜陽翔大翔樹律暖朔新碧蒼颯真悠真莉子七海萌綾彩沙紗早智里夏奈津子春香秋冬静枝千代鶴亀松竹梅菊文史郎房子節悦栄英瑛哲鉄徳篤厚淳純潤順
準夜琉依緒羽冴珀瑠那凪妃姫駿舜瞬旬拓卓琢匠巧健賢謙研憲剛豪強毅猛武丈力学岳楽究望夢希恵慶圭桂啓景蛍薫馨織詩栞雫月星昴空宙翼鷹龍竜虎馬辰巳`.replace(
    /\s/g,
    '',
  ),
)
/** Words that stand where a name could, yet are none. */
const NOT_A_NAME =
  /株式|有限|合同|会社|法人|銀行|証券|組合|協会|財団|大学|病院|事務所|商店|工業|商事|支店|本店|営業|担当|係$|部$|課$|室$|様$|御中|都$|道$|府$|県$|区$|町$|村$|丁目|番地|セミナー|テスト|合計|小計|総計/

/** Consonants and vowels as Hepburn and the passport rules write them: what a Japanese word in letters looks like. */
const ROMAJI_WORD =
  /^(?:(?:[kgsztdnhbpmrfjwy]|ch|sh|ts|[kgnhbpmr]y|dz)?[aeiou]h?|n(?![aeiouy])|(?:kk|ss|tt|pp|tc)(?=[a-z])){2,9}$/

/** Signs that no normal form makes a part of a name in kanji, and kana and kanji that none makes letters. */
const IN_NO_NAME = /[!-~。、「」：（）]/
const BEGINS_IN_JAPANESE = /^\s*[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/

/** Whether a cell reads like somebody's name in kanji: a known family name and a fitting rest. */
export function looksLikeName(cell: string): boolean {
  if (IN_NO_NAME.test(cell)) return false
  const text = tidyText(cell)
  if (text.length < 2 || text.length > 12 || !WRITTEN_NAME.test(text) || NOT_A_NAME.test(text)) return false
  if (!KANJI.test(text)) return false
  const gap = text.indexOf(' ')
  if (gap > 0) return isSurname(text.slice(0, gap)) || (gap <= 3 && text.length - gap <= 4 && endsLikeGiven(text))
  const family = surnameLength(text)
  const rest = text.length - family
  return family > 0 && rest >= 1 && rest <= 4 && (endsLikeGiven(text) || isKana(text.slice(family)))
}

/** One to five words in Latin letters, with accents as other countries write them: `José García Núñez`. */
const IN_LATIN =
  /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’.-]*(?:[ ,]+[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’.-]*){0,4}$/

/** Whether a cell could be a name at all; for columns that are known to hold names. */
export function couldBeName(cell: string): boolean {
  const text = tidyText(cell)
  if (IN_LATIN.test(text)) return true
  return WRITTEN_NAME.test(text) && !isPrefecture(text)
}

/** Two romanised words, of which each could be Japanese: `Yamada Taro`, `TARO YAMADA`. */
export function looksLikeRomanName(cell: string): boolean {
  if (BEGINS_IN_JAPANESE.test(cell)) return false
  const words = tidyText(cell).split(/,? /)
  return words.length === 2 && words.every((w) => /^[A-Z]/.test(w) && ROMAJI_WORD.test(w.toLowerCase()))
}

export const endsLikeGiven = (name: string): boolean => GIVEN_ENDINGS.has(name.at(-1) ?? '') || isKana(name.slice(-2))

const isKana = (text: string): boolean => /^[\u3041-\u3096\u30a1-\u30fc]+$/.test(text)
