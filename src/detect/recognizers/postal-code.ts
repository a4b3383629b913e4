import { digitsOnly, foldWidth } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { leadingPrefecture } from '../values/prefectures.ts'

const SHAPE = /(〒[ :]?)?(?<![\dA-Za-z_.+/-])(\d{3}) ?-? ?(\d{4})(?![\d-]|[ .]?[A-Za-z_])/g

/** Without its mark a code is believed only where an address follows, or where it stands alone. */
function find(text: string): readonly Match[] {
  const found: Match[] = []
  for (const m of allOf(text, SHAPE)) {
    const end = m.index + m[0].length
    const marked = m[1] !== undefined
    const hyphen = m[0].includes('-')
    if (!marked && !hyphen) continue
    const rest = text.slice(end, end + 8).replace(/^[ 　)]+/, '')
    const alone = m[0] === text.trim()
    if (marked || leadingPrefecture(rest) !== '' || alone)
      found.push({
        start: m.index + (m[1]?.length ?? 0),
        end,
        value: `${m[2]}${m[3]}`,
        sure: alone && !marked ? 'possible' : 'likely',
      })
  }
  return found
}

/** Excel takes the leading zero of Hokkaido and Tohoku away. */
function read(cell: string): string | null {
  const digits = digitsOnly(cell.replace('〒', ''))
  if (digits === null) return null
  return digits.length === 7 ? digits : digits.length === 6 && !cell.includes('-') ? `0${digits}` : null
}

export default recognizer({
  id: 'postal-code',
  item: 'postal-code',
  version: 1,
  source: '郵便番号簿 (Japan Post, 1998-02-02): seven digits',
  form: 'shaped',
  needs: { digits: 7, anyOf: '-〒' },
  find,
  read,
  looks: (cell) => /^〒?\d{3}-\d{4}$/.test(foldWidth(cell).trim()),
  examples: [
    ['〒«160-0023»', '1600023'],
    ['〒 «1600023» 東京', '1600023'],
    ['«160-0023» 東京都新宿区西新宿2-8-1', '1600023'],
    ['〒«１６０－００２３»', '1600023'],
  ],
  cells: [
    ['160-0023', '1600023'],
    ['〒160-0023', '1600023'],
    ['１６０－００２３', '1600023'],
    ['600001', '0600001'],
    ['0600001', '0600001'],
  ],
  nearMisses: [
    ['404 1124', 'a status and a size in a log'],
    ['item 123-4567 ordered', 'no address follows and no mark stands before it'],
    ['03-123-4567', 'part of a telephone number'],
    ['123-4567-89', 'part of a longer number'],
    ['2017-0713', 'four digits stand first'],
  ],
  unreadable: [['12345', 'five digits']],
})
