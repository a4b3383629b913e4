import { foldWidth } from '../reader/fold.ts'
import { recognizer } from '../reader/recognizer.ts'

function read(cell: string): string | null {
  const m = /^(\d{3})-?(\d{2})-?(\d{4})$/.exec(foldWidth(cell).trim())
  if (!m || m[1] === '000' || m[1] === '666' || (m[1] ?? '') >= '900' || m[2] === '00' || m[3] === '0000') return null
  return `${m[1]}${m[2]}${m[3]}`
}

export default recognizer({
  id: 'ssn',
  item: 'national-id',
  version: 1,
  source: '20 CFR 422.103; SSA randomization of 2011 (areas 000, 666 and 900 to 999 are not given out)',
  form: 'any',
  needs: { digits: 9 },
  find: () => [],
  read,
  examples: [],
  cells: [
    ['123-45-6789', '123456789'],
    ['123456789', '123456789'],
  ],
  nearMisses: [['123-45-6789', 'without a label it may be any number']],
  unreadable: [
    ['000-12-3456', 'no such area'],
    ['923-45-6789', 'areas from 900 are taxpayer numbers'],
  ],
})
