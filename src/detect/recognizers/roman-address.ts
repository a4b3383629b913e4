import { tidyText } from '../reader/fold.ts'
import { recognizer } from '../reader/recognizer.ts'
import { latinAddresses } from '../values/latin-addresses.ts'

export default recognizer({
  id: 'roman-address',
  item: 'address',
  version: 1,
  source: 'USPS Publication 28; Royal Mail PAF; 住居表示 in English, parts in falling order',
  form: 'any',
  needs: { digits: 1, anyOf: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find: (text) =>
    latinAddresses(text).map(({ start, end }) => ({
      start,
      end,
      value: tidyText(text.slice(start, end)),
      sure: 'likely',
    })),
  read: () => null,
  examples: [
    ['lives at «9795 Washington Ave, Columbus, OH» 43215.', '9795 Washington Ave, Columbus, OH'],
    ['«82 Station Road, Columbus, OH» 43215', '82 Station Road, Columbus, OH'],
    ['to Emma Kowalska, «8-1-2 Azuma, Tsukuba, Ibaraki», 305-0031.', '8-1-2 Azuma, Tsukuba, Ibaraki'],
    [
      '«1-22-15 Kita-ichijo Nishi, Chuo-ku, Sapporo, Hokkaido», 060-0001',
      '1-22-15 Kita-ichijo Nishi, Chuo-ku, Sapporo, Hokkaido',
    ],
    ['is «7-14-3 Ebisu, Shibuya-ku, Tokyo» (150-0013).', '7-14-3 Ebisu, Shibuya-ku, Tokyo'],
    ['at «14 High Street, Leeds» LS1 4AP', '14 High Street, Leeds'],
    ['«10 Downing Street, London» SW1A 2AA', '10 Downing Street, London'],
  ],
  cells: [],
  nearMisses: [
    ['12 Boxes were sent to Austin, TX 78701', 'words of a sentence stand between'],
    ['See Chapter 3, Section 4, 231-0023', 'no street follows a number'],
    ['Columbus, OH 43215', 'no house'],
    ['8-1-2 Azuma, Tsukuba, Ibaraki, 305-0031.500', 'the code goes on'],
  ],
})
