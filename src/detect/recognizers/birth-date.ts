import { tidyText } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { dayOfMilliseconds, daySerial, readDay } from '../values/dates.ts'

const ERA = '(?:明治|大正|昭和|平成|令和|[MTSHR](?=[0-9元]))'
const NUMBER = '[0-9元一二三四五六七八九十〇]'
const DAY = `(?:(?:\\d{4}|${ERA}${NUMBER}{1,3}) ?(?:[-/.]|年(?:\\(\\d{4}年?\\))?の?) ?${NUMBER}{1,3} ?[-/.月] ?${NUMBER}{1,3}日?|${NUMBER}{4}年${NUMBER}{1,2}月${NUMBER}{1,3}日)`
/** Only a word of birth makes a day in running text a date of birth. */
const BORN = new RegExp(`(?<![0-9A-Za-z])(${DAY})(?= ?[(（]?(?:生まれ|生れ|うまれ|出生|誕生|生(?![産徒命活])))`, 'g')
const BORN_BEFORE = new RegExp(
  `(?:[Bb]orn (?:on )?|DOB:? ?|[Dd]ate of [Bb]irth is |誕生日は|生まれは|生年月日[は ]?)(${DAY}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})(?![0-9])`,
  'g',
)

/** A day in brackets right behind a person, so long ago that no visit or call is meant. */
const BEHIND_PERSON = /(?<=(?:様|さん|氏|殿)\()((?:19\d\d|200\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?=\))/g

/** `㍼` and its like are one unit of text that NFKC makes two, so the value is tidied after it is cut out. */
function find(text: string): readonly Match[] {
  if (!/生|誕|orn|DOB|birth|[様ん氏殿]\(/.test(text)) return []
  const found: Match[] = []
  for (const pattern of [BORN, BORN_BEFORE, BEHIND_PERSON])
    for (const m of allOf(text, pattern)) {
      const written = m[1] ?? ''
      const start = m.index + m[0].indexOf(written)
      const value = readDay(written)
      if (value !== null && !found.some((f) => f.start === start))
        found.push({ start, end: start + written.length, value, sure: 'likely' })
    }
  return found
}

function read(cell: string): string | null {
  return readDay(cell.replace(/\s*生(?:まれ|れ)?\s*$/, '')) ?? daySerial(tidyText(cell)) ?? dayOfMilliseconds(cell)
}

export default recognizer({
  id: 'birth-date',
  item: 'birth-date',
  version: 4,
  source: '元号法 (Act 43 of 1979) and the notices of each era; ISO 8601-1',
  form: 'shaped',
  needs: { anyOf: '生誕oDb様ん氏殿' },
  find,
  read,
  looks: (cell) => readDay(cell) !== null,
  examples: [
    ['«1984年7月13日»生まれ', '1984-07-13'],
    ['«昭和59年7月13日»生', '1984-07-13'],
    ['born «1984-07-13»', '1984-07-13'],
    ['my date of birth is «13 July 1984».', '1984-07-13'],
    ['本人確認OK（生年月日 «1984年7月13日»、電話番号下4桁一致）', '1984-07-13'],
    ['«S59.7.13»生まれ', '1984-07-13'],
    ['山田 太郎様（«1984/7/13»）照合済', '1984-07-13'],
    ['«昭和59年の7月13日»生まれです', '1984-07-13'],
    ['«平成元年（1989年）1月20日»生まれ', '1989-01-20'],
    ['«昭和五十九年七月十三日»生まれ', '1984-07-13'],
  ],
  cells: [
    ['1984-07-13', '1984-07-13'],
    ['1980年04月05日(土)', '1980-04-05'],
    ['昭和55年（1980年）4月5日', '1980-04-05'],
    ['1984/7/13', '1984-07-13'],
    ['19840713', '1984-07-13'],
    ['１９８４年７月１３日', '1984-07-13'],
    ['1984年(昭和59年)7月13日', '1984-07-13'],
    ['昭和59年7月13日', '1984-07-13'],
    ['昭和五十九年七月十三日', '1984-07-13'],
    ['一九八四年七月十三日', '1984-07-13'],
    ['平成元年1月8日', '1989-01-08'],
    ['令和元年5月1日', '2019-05-01'],
    ['㍼59年7月13日', '1984-07-13'],
    ['㋿5.1.2', '2023-01-02'],
    ['S59.7.13', '1984-07-13'],
    ['R5.1.2', '2023-01-02'],
    ['S590713', '1984-07-13'],
    ['3590713', '1984-07-13'],
    ['昭59.7.13', '1984-07-13'],
    ['1984-07-13 00:00:00', '1984-07-13'],
    ['1984-07-13T00:00:00.000Z', '1984-07-13'],
    ['07/13/1984', '1984-07-13'],
    ['13/07/1984', '1984-07-13'],
    ['5.7.1984', '1984-07-05'],
    ['13 Jul 1984', '1984-07-13'],
    ['July 13, 1984', '1984-07-13'],
    ['30876', '1984-07-13'],
    ['458492400000', '1984-07-13'],
    ['-268617600000', '1961-06-28'],
    ['昭和59年7月13日生', '1984-07-13'],
  ],
  nearMisses: [
    ['2017年7月13日に検知', 'no word of birth'],
    ['山田 太郎様（2024/5/1）', 'the day of a call'],
    ['1984年7月13日生産', 'something was produced'],
    ['版 4.7.13', 'a version'],
    ['1984年13月40日生まれ', 'no such day'],
  ],
  unreadable: [
    ['昭和65年1月1日', 'Showa had 64 years'],
    ['1984-02-30', 'no such day'],
    ['不明', 'no date'],
  ],
})
