import { foldWidth } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'

/** In one run, of which seven digits or more stand side by side, or in groups of four. */
const IN_TEXT =
  /(?<![\dA-Za-z_+/=-])[A-Z]{2}\d{2}(?:[\dA-Z]{11,30}|(?: [\dA-Z]{4}){2,7}(?: [\dA-Z]{1,3})?)(?![\dA-Za-z_]|-\d)/g

/** ISO/IEC 7064, MOD 97-10, over the account with its country behind it, letters as 10 to 35. */
function passes(iban: string): boolean {
  let rest = 0
  for (const c of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(c, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function read(cell: string): string | null {
  const text = foldWidth(cell).trim().replaceAll(' ', '')
  return /^[A-Z]{2}\d{2}[\dA-Z]{11,30}$/.test(text) && passes(text) ? text : null
}

/** Words in capitals and digits may follow the groups of an account; the longest that passes is it. */
function find(text: string): readonly Match[] {
  return allOf(text, IN_TEXT).flatMap((m): readonly Match[] => {
    if (!m[0].includes(' ') && !/\d{7}/.test(m[0])) return []
    for (let written = m[0]; written.length > 14; written = written.slice(0, Math.max(0, written.lastIndexOf(' ')))) {
      const value = read(written)
      if (value !== null) return [{ start: m.index, end: m.index + written.length, value, sure: 'likely' }]
    }
    return []
  })
}

export default recognizer({
  id: 'iban',
  item: 'bank-account',
  version: 1,
  source: 'ISO 13616-1 (two letters, two check digits, up to 30 signs); ISO/IEC 7064, MOD 97-10',
  form: 'shaped',
  needs: { digits: 7, anyOf: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find,
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['IBAN «DE89 3704 0044 0532 0130 00».', 'DE89370400440532013000'],
    ['GB29NWBK60161331926819', 'GB29NWBK60161331926819'],
    ['to «NL91 ABNA 0417 1643 00», please', 'NL91ABNA0417164300'],
    ['NO9386011117947', 'NO9386011117947'],
  ],
  cells: [
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['FR1420041010050500013M02606', 'FR1420041010050500013M02606'],
  ],
  nearMisses: [
    ['DE88370400440532013000', 'the check digits are wrong'],
    ['XDE89370400440532013000', 'part of a longer word'],
  ],
  unreadable: [['DE8937040044', 'too short']],
})
