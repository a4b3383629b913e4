import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

/** Japan's passports begin with T (ten and five years), M, N (since 2025) or D and S of officials. */
const IN_TEXT = /(?<![A-Za-z0-9_-])[TMN][A-Z]\d{7}(?![A-Za-z0-9_]|-\d)/g

const WORD = /旅券|パスポート|passport/i
/** Of any country, right behind the word for it. */
const BEHIND_WORD =
  /(?<=(?:旅券|パスポート|[Pp]assport|PASSPORT)(?: ?(?:の?番号|[Nn]o\.?|[Nn]umber|#))?(?: ?(?:は|が|:|「|is))? ?)[A-Z]{1,2}\d{7,8}(?![A-Za-z0-9_]|-\d)/g

export default recognizer({
  id: 'passport',
  item: 'passport',
  version: 2,
  source: 'ICAO Doc 9303-4; 旅券法 (Act 267 of 1951)',
  form: 'shaped',
  needs: { digits: 7, anyOf: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find: (text) => {
    const told = WORD.test(text) ? matchesOf(text, BEHIND_WORD, (m) => ({ value: m[0], sure: 'likely' })) : []
    const shaped = matchesOf(text, IN_TEXT, (m) => ({ value: m[0], sure: 'possible' }))
    return [...told, ...shaped.filter(({ start }) => !told.some((t) => t.start === start))]
  },
  read: (cell) => {
    const text = foldWidth(cell).trim().replace(/[ -]/g, '').toUpperCase()
    return /^(?:[A-Z]{1,2}\d{6,8}|\d{9}|[A-Z]\d{8}|[A-Z0-9]{9})$/.test(text) && /\d{4}/.test(text) ? text : null
  },
  looks: (cell) => /^[TMN][A-Z]\d{7}$/.test(foldWidth(cell).trim()),
  examples: [
    ['TR1234567', 'TR1234567'],
    ['旅券は«G52133628»', 'G52133628'],
    ['her passport «EB5476370» was', 'EB5476370'],
    ['旅券は«EB18141478»、', 'EB18141478'],
  ],
  cells: [
    ['tr1234567', 'TR1234567'],
    ['ＴＲ１２３４５６７', 'TR1234567'],
    ['X12345678', 'X12345678'],
  ],
  nearMisses: [
    ['AB1234567', 'no passport of Japan begins so'],
    ['TR12345678', 'eight digits'],
    ['PART-TR1234567', 'part of a code'],
  ],
  unreadable: [['なし', 'no number']],
})
