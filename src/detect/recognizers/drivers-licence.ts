import { passesDriversLicence } from '../check-digits.ts'
import { digitsOnly } from '../fold.ts'
import { recognizer } from '../recognizer.ts'

function read(cell: string): string | null {
  const digits = digitsOnly(cell.replace(/^第|号$/g, ''))
  return digits !== null && passesDriversLicence(digits) ? digits : null
}

export default recognizer({
  id: 'drivers-licence',
  item: 'drivers-licence',
  version: 1,
  source: '道路交通法施行規則 form 14 (twelve digits: authority, year, number, check digit, reissues)',
  form: 'shaped',
  needs: { digits: 12 },
  find: () => [],
  read,
  examples: [],
  cells: [
    ['305012345630', '305012345630'],
    ['第３０５０１２３４５６３０号', '305012345630'],
  ],
  nearMisses: [['305012345630', 'one in eleven numbers passes, so a label is needed']],
  unreadable: [['305012345660', 'the check digit is wrong']],
})
