import { tidyText } from '../reader/fold.ts'
import { readDay } from '../values/dates.ts'
import { crossed, DIGITS, type ToldRule } from './told-rules.ts'

/*
 * Ages, sexes and days of birth behind a name, and bands of ages with a sex, which tell how old somebody is.
 */

const LETTER = '[々\\u3400-\\u9fff\\uf900-\\ufaff]'

const shaped = (
  item: 'age' | 'sex' | 'birth-date',
  holds: string,
  says: string,
  value: (taken: string) => string | null,
): ToldRule => ({ item, sure: 'likely', holds: holds.split(' '), says: new RegExp(says, 'g'), value })

const HONOURED = '(?:様|さん|さま|氏|殿|君|くん|ちゃん)'
const HONOURS = '様 さん さま 氏 殿 君 くん ちゃん'
const SEX = '(?:男性?|女性?)'
const sexOf = (taken: string): string => (taken.startsWith('男') ? 'm' : 'f')
const ageOf = (years: string): string | null => (Number(years) <= 125 ? years : null)
/** Behind an age band or a sex: what somebody does or suffers. Goods, rules and counts are for all of them. */
const SOMEBODY =
  '(?=[)。]|、(?![1-9]0[歳才]?代)|[がはに](?!多|人気|最|中心|主|向|対|おすすめ|支持|無料|好|限|増|少|も|つい|関)|より(?:入?電|連絡|相談|苦情|申)|から(?:入?電|の?連絡|の?相談|の?苦情|の?申|の?問|の?電話|通報)|の(?:利用者|患者)|$)'

/** The rules of ages, sexes and days of birth that stand behind a name, or before what somebody does. */
export const agesTold: readonly ToldRule[] = [
  shaped(
    'age',
    '代男 代女 代の男 代の女',
    `(?<![0-9~〜～・、,から-])[1-9]0[歳才]?代(?:前半|後半|半ば)?(?=の?${SEX}${SOMEBODY})`,
    tidyText,
  ),
  shaped(
    'sex',
    '代男 代女 代の男 代の女',
    `(?<=(?<![0-9~〜～・、,から-])[1-9]0[歳才]?代(?:前半|後半|半ば)?の?)${SEX}${SOMEBODY}`,
    sexOf,
  ),
  shaped(
    'age',
    crossed(crossed(HONOURS, '、 ・ ( （ ，'), DIGITS),
    `(?<=${LETTER}${HONOURED} ?[、・(,] ?(?:満 ?)?)[0-9]{1,3}(?= ?[歳才](?![以未まか])|[・、,/ ]${SEX}[)、。])`,
    ageOf,
  ),
  shaped(
    'age',
    crossed(crossed('氏 さん 男 女 性 員 者 告', '( （'), DIGITS),
    '(?<=(?:氏|(?<!皆)さん|[のた]男性?|[のた]女性?|会社員|容疑者|被告|無職) ?[(])[1-9][0-9](?=[)])',
    ageOf,
  ),
  shaped(
    'sex',
    crossed(crossed(HONOURS, '、 ・ ( （ ，'), `男 女 ${DIGITS}`),
    `(?<=${LETTER}${HONOURED} ?[、・(,] ?(?:[0-9]{1,3}[歳才]?[・、,/ ] ?)?)${SEX}(?=[)、。・,/])`,
    sexOf,
  ),
  shaped(
    'sex',
    crossed('の男 の女', '( （'),
    '(?<=(?:容疑者|被告|無職|会社員|住|生|員|業)の)(?:男性?|女性?)(?=[(][1-9][0-9][)])',
    sexOf,
  ),
  shaped(
    'sex',
    '名乗る男 名乗る女 齢男 齢女 齢の男 齢の女',
    `(?<=(?:名乗る|高齢の?))${SEX}(?=から|より|が(?:来|窓|電|転)|[(、])`,
    sexOf,
  ),
  shaped(
    'birth-date',
    crossed('様 さん 氏', '(生 （生'),
    `(?<=${LETTER}${HONOURED} ?[(]生年月日[: ]{0,2})(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}(?=生?[)、])`,
    readDay,
  ),
  shaped(
    'birth-date',
    crossed(crossed('様 さん 氏', '( （'), 'S H T M R Ｓ Ｈ Ｔ Ｍ Ｒ 昭和 平成 大正 令和'),
    `(?<=${LETTER}${HONOURED} ?[(])(?:[MTSHR]|明治|大正|昭和|平成|令和)(?:[0-9]{1,2}|元)(?:[./-][0-9]{1,2}[./-][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)(?=(?:生|生まれ)?[)、])`,
    readDay,
  ),
]
