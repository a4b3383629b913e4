import { partsOf } from '../headers/label-cut.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import { LIFE_ITEMS } from '../labels/label-tails.ts'
import type { Column } from './column-sample.ts'

/*
 * What the rows of a table are about where it is nobody: the dishes of a menu, the codes of a master, classes that are counted, the shops
 * of a firm. Words such as 病名, 職種 or 所在地 tell nothing of a person there.
 */

/** What the rows of a table are about, and which items they can therefore not hold. */
export interface Subject {
  readonly why: string
  readonly cannotHold: ReadonlySet<string>
}

const LIFE: ReadonlySet<string> = new Set([...LIFE_ITEMS, 'sex', 'age', 'questionnaire', 'name-kana'])
const OF_ANIMALS: ReadonlySet<string> = new Set([...LIFE, 'birth-date'])
const WHERE: ReadonlySet<string> = new Set(['address', 'postal-code', 'phone'])
const ASKED: ReadonlySet<string> = new Set(['questionnaire'])

/** Codes of what is said of people, which a master lists: `病名コード`, `ICD10`; and questions that a form asks. */
const OF_MASTER =
  /^(?:icd\d*|(?:(?:主?病|傷病|疾[患病]|職[種業]|業種|学[校科部]|資格|続柄|障害|宗教|国籍|検査)(?:名|区分|種別)?)(?:コード|番号|no|id|cd)|地番|(?:設問|質問|問題?|faq|qa)(?:コード|番号|no|id)?)$/
/** What numbers a form, a paper or a row, and may stand for somebody. */
const NUMBERED = /(?:番号|コード|no|id|cd)$/
const BARE_NUMBER = /^(?:no|番号|連番|項番|通番|行|順位?|seq|rownum|index|idx)$/
/** Of how many something is so, and what is so of them on average. */
const COUNTED =
  /^(?:(?:合計|延べ?|総|男性|女性|男|女|該当|対象|回答)人数|人口|(?:世帯|症例|患者|[一-龠]{1,4}[者員生徒児])数|割合|構成比|比率|合計|計|平均(?:年収|年齢|給与|賃金|所得|在院日数|点|値|寿命|身長|体重|世帯人員).*|count|percent(?:age)?|ratio|avg.+|average.+|mean.+|median.+)$/
/** The same, or of how many a booking or a form is where rows have numbers. */
const COUNTED_OR_BOOKED = /^(?:人数|件数)$/
/** `家族人数`, `扶養者数`: what one person has. */
const OF_ONE = /家族|世帯人|扶養|同居|子/
const ANIMAL = /^(?:動物|ペット|愛?犬|愛?猫|馬|競走馬|牛|個体)(?:名|番号|no|id)?$/
/** Where a firm or an office is open to others. */
const PLACE =
  /^(?:[一-龠]{0,4}(?:支店|店舗?|営業所|出張所|拠点|支社|支所|工場|倉庫|施設|会場|教室|校舎|病院|医院|医療機関|薬局|学校|駅|窓口|公民館|図書館)|クリニック|ショップ|センター)(?:名|名称|コード|番号|no|id|cd)$/

/** `受講者年齢`: the header itself says that it is somebody's. */
const OF_SOMEBODY =
  /(?:[者員客]|お客様|生徒|児童|本人)様?の?(?:年[齢代収]|性別|職[業種]|住所|氏名|名|生年|番号|id|no|病|家族|健康|障害)/
/** What people come to: rows that begin with it are about them more often than about it. */
const ATTENDED =
  /^(?:セミナー|講座|講演|コース|イベント|キャンペーン|プラン|クラス|大会|試験|検定|科目|レース|チケット|ツアー|course|seminar|event|campaign|plan|exam|class|tour)/

/** What the rows of a table are about in which nobody is named or numbered; null when it may be somebody. */
export function subjectOf(columns: readonly Column[]): Subject | null {
  const words = columns.map(({ header }) => squeeze(header))
  const first = words.findIndex((word) => word !== '' && !BARE_NUMBER.test(word))
  const key = words[first] ?? ''
  if (words.some((word) => OF_SOMEBODY.test(word) && !COUNTED.test(word))) return null
  if (ANIMAL.test(key)) return { why: 'the rows are about animals', cannotHold: OF_ANIMALS }
  if (OF_MASTER.test(key) || isThing(columns[first])) return { why: 'the rows are about things', cannotHold: LIFE }
  const counts = (word: string): boolean =>
    (COUNTED.test(word) && !OF_ONE.test(word)) || (first === 0 && COUNTED_OR_BOOKED.test(word))
  if (!NUMBERED.test(key) && words.some(counts)) return { why: 'the rows count how many', cannotHold: LIFE }
  if (words.some((word) => PLACE.test(word))) return { why: 'the rows are about places of business', cannotHold: WHERE }
  if (words.includes('質問') && words.includes('回答'))
    return { why: 'questions with their answers, of nobody', cannotHold: ASKED }
  return null
}

/** Whether a column names or numbers things. A thing that is named in row after row is only where each of them belongs. */
function isThing(column: Column | undefined): boolean {
  const words = squeeze(column?.header ?? '')
  if (column?.label?.use !== 'ignore' || PLACE.test(words) || ATTENDED.test(words)) return false
  const taken = partsOf(column.header.replace(NAMED, ''))?.taken ?? []
  const isNamed = taken.some(({ part }) => part.thing) && taken.every(({ part }) => part.thing || part.tail)
  return isNamed && new Set(column.cells).size * REPEATED_MAX >= column.cells.length
}

const NAMED = /(?:名|名称|コード|番号|no\.?|id|cd)$/i
/** So often on average a thing may be named among the rows that are about it. */
const REPEATED_MAX = 20
