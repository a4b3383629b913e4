import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

/** A code of five digits that begins with 1 and ends with 0, and a number that ends with 1: savings (総合口座・通常貯金). */
const IN_TEXT =
  /記号:? ?(1\d{3}0) ?(?:-\d ?)?[/,、・-]? ?番号:? ?(\d{1,7}1)(?!\d)|(?<=ゆうちょ(?:銀行)? ?)(1\d{3}0)[-ー](\d{1,7}1)(?![\d-])/g
const CELL = /^(?:ゆうちょ(?:銀行)? ?)?(?:記号:? ?)?(1\d{3}0)[ /-]?(?:\d[ -])?(?:番号:? ?)?(\d{1,7}1)$/

export default recognizer({
  id: 'yucho-account',
  item: 'bank-account',
  version: 2,
  source: 'ゆうちょ銀行 記号・番号 (5 digits 1…0, up to 8 digits …1)',
  form: 'shaped',
  needs: { digits: 5, wide: true, anyOf: '号ち' },
  find: (text) => matchesOf(text, IN_TEXT, (m) => ({ value: `${m[1] ?? m[3]}-${m[2] ?? m[4]}`, sure: 'likely' })),
  read: (cell) => {
    const m = CELL.exec(foldWidth(cell).trim())
    return m ? `${m[1]}-${m[2]}` : null
  },
  examples: [
    ['記号10120 番号12345671', '10120-12345671'],
    ['ゆうちょ «10120-12345671» 宛', '10120-12345671'],
    ['記号：１０１２０　番号：１２３４５６７１', '10120-12345671'],
  ],
  cells: [
    ['10120-12345671', '10120-12345671'],
    ['ゆうちょ銀行 記号10120 番号12345671', '10120-12345671'],
  ],
  nearMisses: [['記号20120 番号12345671', 'no savings code begins with 2']],
  unreadable: [['10121-12345671', 'a code ends with 0']],
})
