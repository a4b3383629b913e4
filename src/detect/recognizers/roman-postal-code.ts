import { digitsOnly } from '../reader/fold.ts'
import { recognizer } from '../reader/recognizer.ts'
import { latinAddresses } from '../values/latin-addresses.ts'

/** Japan's codes are told by their digits (contracts, section 7), others as they are written. */
const normal = (written: string): string => (/^\d{3}-\d{4}$/.test(written) ? (digitsOnly(written) ?? written) : written)

export default recognizer({
  id: 'roman-postal-code',
  item: 'postal-code',
  version: 1,
  source: 'USPS Publication 28; Royal Mail PAF; 郵便番号簿 (Japan Post)',
  form: 'shaped',
  needs: { digits: 1, anyOf: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find: (text) =>
    latinAddresses(text).map(({ code: { start, end, written } }) => ({
      start,
      end,
      value: normal(written),
      sure: 'likely',
    })),
  read: () => null,
  examples: [
    ['lives at 9795 Washington Ave, Columbus, OH «43215».', '43215'],
    ['8-1-2 Azuma, Tsukuba, Ibaraki, «305-0031»', '3050031'],
    ['14 High Street, Leeds «LS1 4AP»', 'LS1 4AP'],
  ],
  cells: [],
  nearMisses: [['Columbus, OH 43215', 'no house']],
})
