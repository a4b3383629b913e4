import { foldWidth } from '../fold.ts'
import { recognizer } from '../recognizer.ts'

const MONTH_FIRST = /^(\d{1,2}) ?[/-]? ?(\d{2}|\d{4})$/
const YEAR_FIRST = /^(\d{4})[/.年-]?(\d{1,2})月?$/
const IN_WORDS = /^(\d{1,2})月(?:\/| )?(\d{2}|\d{4})年$/

function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  const yearFirst = /^20\d\d/.test(text) && !/^20\d\d$/.test(text) ? YEAR_FIRST.exec(text) : null
  const m = yearFirst ?? MONTH_FIRST.exec(text) ?? IN_WORDS.exec(text)
  if (!m) return null
  const [year, month] = yearFirst ? [m[1] ?? '', Number(m[2])] : [m[2] ?? '', Number(m[1])]
  if (month < 1 || month > 12) return null
  return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
}

export default recognizer({
  id: 'card-expiry',
  item: 'card-expiry',
  version: 1,
  source: 'ISO/IEC 7813 (expiry as year and month)',
  form: 'shaped',
  needs: { digits: 3 },
  find: () => [],
  read,
  examples: [],
  cells: [
    ['03/26', '2026-03'],
    ['0326', '2026-03'],
    ['3/2026', '2026-03'],
    ['2026-03', '2026-03'],
    ['2026年3月', '2026-03'],
    ['０３／２６', '2026-03'],
  ],
  nearMisses: [['03/26', 'without a label it is a day']],
  unreadable: [
    ['13/26', 'no such month'],
    ['2026-03-31', 'a day'],
  ],
})
