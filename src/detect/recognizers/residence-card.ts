import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

const CARD = /(?<![A-Za-z0-9_-])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Za-z0-9_-])/g

export default recognizer({
  id: 'residence-card',
  item: 'residence-card',
  version: 1,
  source: '出入国管理及び難民認定法施行規則 art. 19-6 (two letters, eight digits, two letters)',
  form: 'shaped',
  needs: { digits: 8, anyOf: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find: (text) => matchesOf(text, CARD, (m) => ({ value: m[0], sure: 'likely' })),
  read: (cell) => {
    const text = foldWidth(cell).trim().replace(/[ -]/g, '').toUpperCase()
    return /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(text) ? text : null
  },
  looks: (cell) => /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(foldWidth(cell).trim()),
  examples: [['AB12345678CD', 'AB12345678CD']],
  cells: [['ab12345678cd', 'AB12345678CD']],
  nearMisses: [
    ['AB1234567CD', 'seven digits'],
    ['XAB12345678CD', 'part of a longer code'],
  ],
  unreadable: [['12345678', 'digits alone']],
})
