import { foldWidth } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { JOB } from '../values/fact-words.ts'

const AGE = /^(?:満 ?)?(\d{1,3}) ?(?:歳|才|さい|years? old|yrs?|y)?$/

/** Behind a name or a date people put the age in brackets. */
const IN_BRACKETS = /(?<=[^\s0-9] ?[([](?:[男女]性?[・、,/ ] ?)?満?)\d{1,3}(?=[歳才](?:[、・,/ ]?[男女]性?)?[)\]])/g

/** Whose age it is follows, or that somebody has come to it; the ages of all who may come in are nobody's. */
const OF_SOMEBODY = new RegExp(
  `(?<![\\d.,~〜～-])(?<=満 ?)\\d{1,3}(?=[歳才](?!以[上下]|未満|から|まで))|(?<![\\d.,~〜～-])\\d{1,3}(?=[歳才](?:[、・,の]? ?(?:男性?|女性?)(?=[)、。がはでとに]|から|より|の(?:利用者|患者|会員|客|方(?![はへ]))|$)|の(?:元)?(?:${JOB}|息子|娘|長男|次男|三男|長女|次女|三女|母|父|妻|夫|兄|弟|姉|妹|祖母|祖父|孫)(?!向け|の皆|の方々|を対象)|になりま|になった(?!ら)|で(?:す(?=[。、がとの]|$)|した|死亡|他界|亡くな|逝去|独居|一人暮)|の誕生日(?!まで)))`,
  'g',
)

function read(cell: string): string | null {
  const years = Number(AGE.exec(foldWidth(cell).trim())?.[1] ?? 'none')
  return years >= 0 && years <= 125 ? String(years) : null
}

function find(text: string): readonly Match[] {
  const found: Match[] = []
  for (const pattern of [IN_BRACKETS, OF_SOMEBODY])
    for (const m of allOf(text, pattern)) {
      const value = read(m[0])
      const at = { start: m.index, end: m.index + m[0].length }
      if (value !== null && !found.some(({ start }) => start === at.start)) found.push({ ...at, value, sure: 'likely' })
    }
  return found
}

export default recognizer({
  id: 'age',
  item: 'age',
  version: 3,
  source: '年齢のとなえ方に関する法律 (Act 96 of 1949): whole years',
  form: 'shaped',
  needs: { wide: true, anyOf: '歳才' },
  find,
  read,
  looks: (cell) => /[歳才]$/.test(cell.trim()) && read(cell) !== null,
  examples: [
    ['山田太郎（«32»歳）', '32'],
    ['昭和45年1月2日(満«47»歳)', '47'],
    ['山田 太郎（女性・«70»歳）', '70'],
    ['山田 太郎[«70»歳]', '70'],
    ['佐藤さん（«72»歳、女性）が受診', '72'],
    ['«42»歳の会社員が', '42'],
    ['満«65»才になりました', '65'],
    ['«88»歳女性より入電', '88'],
  ],
  cells: [
    ['32', '32'],
    ['３２歳', '32'],
    ['満 32 歳', '32'],
    ['05', '5'],
  ],
  nearMisses: [
    ['32歳以上の方', 'an age without a person'],
    ['20歳以上の男性が対象', 'whoever may come'],
    ['12歳の方は子ども料金', 'a rule'],
  ],
  unreadable: [
    ['30代', 'a range'],
    ['999', 'nobody was ever so old'],
  ],
})
