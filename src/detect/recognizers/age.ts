import { foldWidth } from '../fold.ts'
import { matchesOf, recognizer } from '../recognizer.ts'

const AGE = /^(?:満 ?)?(\d{1,3}) ?(?:歳|才|さい|years? old|yrs?|y)?$/

/** Behind a name or a date people put the age in brackets. */
const IN_BRACKETS = /(?<=[^\s0-9] ?[([](?:[男女]性?[・、,/ ] ?)?満?)\d{1,3}(?=[歳才][)\]])/g

function read(cell: string): string | null {
  const years = Number(AGE.exec(foldWidth(cell).trim())?.[1] ?? 'none')
  return years >= 0 && years <= 125 ? String(years) : null
}

export default recognizer({
  id: 'age',
  item: 'age',
  version: 2,
  source: '年齢のとなえ方に関する法律 (Act 96 of 1949): whole years',
  form: 'shaped',
  needs: { wide: true, anyOf: '歳才' },
  find: (text) => matchesOf(text, IN_BRACKETS, (m) => ({ value: String(Number(m[0])), sure: 'likely' })),
  read,
  looks: (cell) => /[歳才]$/.test(cell.trim()) && read(cell) !== null,
  examples: [
    ['山田太郎（«32»歳）', '32'],
    ['昭和45年1月2日(満«47»歳)', '47'],
    ['山田 太郎（女性・«70»歳）', '70'],
    ['山田 太郎[«70»歳]', '70'],
  ],
  cells: [
    ['32', '32'],
    ['３２歳', '32'],
    ['満 32 歳', '32'],
    ['05', '5'],
  ],
  nearMisses: [['32歳以上の方', 'an age without a person']],
  unreadable: [
    ['30代', 'a range'],
    ['999', 'nobody was ever so old'],
  ],
})
