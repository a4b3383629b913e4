import { foldWidth } from '../fold.ts'
import { matchesOf, recognizer } from '../recognizer.ts'

/** Japan's passports begin with T (ten and five years), M, N (since 2025) or D and S of officials. */
const IN_TEXT = /(?<![A-Za-z0-9_-])[TMN][A-Z]\d{7}(?![A-Za-z0-9_]|-\d)/g

export default recognizer({
  id: 'passport',
  item: 'passport',
  version: 1,
  source: 'ICAO Doc 9303-4; 旅券法 (Act 267 of 1951)',
  form: 'shaped',
  needs: { digits: 7, anyOf: 'TMN' },
  find: (text) => matchesOf(text, IN_TEXT, (m) => ({ value: m[0], sure: 'possible' })),
  read: (cell) => {
    const text = foldWidth(cell).trim().replace(/[ -]/g, '').toUpperCase()
    return /^(?:[A-Z]{1,2}\d{6,8}|\d{9}|[A-Z]\d{8}|[A-Z0-9]{9})$/.test(text) && /\d{4}/.test(text) ? text : null
  },
  looks: (cell) => /^[TMN][A-Z]\d{7}$/.test(foldWidth(cell).trim()),
  examples: [['TR1234567', 'TR1234567']],
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
