import { digitsOnly } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { passesDriversLicence } from '../values/check-digits.ts'

function read(cell: string): string | null {
  const digits = digitsOnly(cell.replace(/^第|号$/g, ''))
  return digits !== null && passesDriversLicence(digits) ? digits : null
}

/** In a sentence, the number of something that was called a driver's licence right before. */
const IN_WORDS = /(?<=免許証?(?:の?番号)?(?:[はが:]| ?[(「]番号)? ?)(?:第 ?)?\d{12}(?!\d)/g

export default recognizer({
  id: 'drivers-licence',
  item: 'drivers-licence',
  version: 2,
  source: '道路交通法施行規則 form 14 (twelve digits: authority, year, number, check digit, reissues)',
  form: 'shaped',
  needs: { wide: true, anyOf: '免' },
  find: (text) =>
    matchesOf(text, IN_WORDS, (m) => {
      const value = read(m[0])
      return value === null ? null : { value, sure: 'likely' }
    }),
  read,
  examples: [
    ['本人確認書類：運転免許証（番号 «305012345630»）', '305012345630'],
    ['免許証番号は«305012345630»です', '305012345630'],
    ['運転免許証の番号が«305012345630»', '305012345630'],
    ['本人確認は運転免許証 «305012345630»で実施', '305012345630'],
  ],
  cells: [
    ['305012345630', '305012345630'],
    ['第３０５０１２３４５６３０号', '305012345630'],
  ],
  nearMisses: [
    ['305012345630', 'one in eleven numbers passes, so a label is needed'],
    ['運転免許証（番号 305012345660）', 'the check digit is wrong'],
  ],
  unreadable: [['305012345660', 'the check digit is wrong']],
})
