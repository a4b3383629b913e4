import { ownCopy } from '../characters.ts'
import { foldKanji } from '../kanji-variants.ts'
import { presentTown } from '../merged-towns.ts'
import type { Rule } from '../rule.ts'
import { type AddressForm, kanjiNumber, usualAddress } from '../usual-address.ts'

const PREFECTURE = /^(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島)県|\p{Script=Han}{2}県)/u
/** A county stands before its towns and villages only, and is left out as often as not. */
const COUNTY = /^\p{Script=Han}{1,4}郡(?=\p{Script=Han}{1,5}[町村])/u
const HYPHENS = /[‐-―−－ｰ－~〜～]/g
const NUMERAL = '[〇一二三四五六七八九十百千]+'
/** A kanji numeral counts as a number only where a number must stand; 六本木 and 三田 stay as they are. */
const COUNTED = new RegExp(
  `${NUMERAL}(?=丁目|番(?![町丁])|号|-[\\d〇一二三四五六七八九十])|(?<=[-番目号地])${NUMERAL}(?=$|[-番号地])`,
  'g',
)
const BETWEEN = /(\d+)(?:丁目|番地の?|番の?|号|の)(?=\d)/g
const CHAIN = /\d+(?:-\d+)*(?![\d-]*(?:条|線|区|番[町丁]))/

const LATIN = /^[^\u3040-\u30ff\u3400-\u9fff]*$/
/** Words of streets and houses that one spelling states and another leaves out or shortens. */
const STREET_WORD = /\b(?:street|str?|road|rd|avenue|ave?|place|pl|drive|dr|lane|ln|court|ct|crescent|cres|close|cl)\b/g

/** An address in Latin letters: its words in the place of the town, its first number as the house. */
function latinForm(folded: string): AddressForm {
  const plain = folded.toLowerCase()
  const [house = '', ...others] = plain.match(/\d+[a-z]?(?!\w)/g) ?? []
  const words = plain.replace(/\d+[a-z]?(?!\w)/g, ' ').replace(STREET_WORD, ' ')
  return { town: words.replace(/[^\p{L}]+/gu, ''), numbers: house, room: others.join('-') }
}

const NOWHERE: AddressForm = { town: '', numbers: '', room: '' }

const SHORT = ['東京都', '北海道', '京都府', '大阪府']
/** The third or fourth character of every prefecture is one of these. */
const isEnd = (c: string): boolean => c === '県' || c === '都' || c === '府' || c === '道'

/** How a town begins whose prefecture can be left out: with kana and kanji from which no second one can be read. */
const NO_PREFECTURE = /^(?!東京都)(?:(?![県縣府道字])[ぁ-ゖァ-ヺ\u4e00-\u9fff]){1,8}(?:$|(?<=.{8}))/

/** A town without its prefecture, so that it is known both ways; as it is where a second one might be taken off. */
function withoutPrefecture(text: string): string {
  const end = isEnd(text.charAt(2)) ? 3 : text.charAt(3) === '県' ? 4 : 0
  if (end === 0 || (text.charAt(end - 1) !== '県' && !SHORT.includes(text.slice(0, 3)))) return text
  const rest = text.slice(end)
  return PREFECTURE.test(text) && NO_PREFECTURE.test(rest) ? rest : text
}

/** Towns as written and as compared; null for what must be read with all that follows. Emptied when it is full. */
const towns = new Map<string, string | null>()
const TOWNS_MAX = 50_000

/** What the step-by-step reading makes of a town alone; null for what must be read with all that follows. */
export function townOf(text: string): string | null {
  const written = withoutPrefecture(text)
  const known = towns.get(written)
  if (known !== undefined) return known
  const { town, numbers, room } = stepByStep(`${written}1`)
  const plain = !LATIN.test(written) && numbers === '1' && room === '' ? town : null
  if (towns.size === TOWNS_MAX) towns.clear()
  towns.set(ownCopy(written), plain)
  return plain
}

/** Takes an address apart so that its usual spellings become one. */
export function addressForm(text: string): AddressForm {
  if (text === '') return NOWHERE
  return usualAddress(text, townOf) ?? stepByStep(text)
}

/** The same for any text, by one rewriting after the other. */
export function stepByStep(text: string): AddressForm {
  const folded = foldKanji(text)
  if (LATIN.test(folded)) return latinForm(folded)
  const home = folded
    .replace(/〒?\d{3}-?\d{4}(?=\D)/, '')
    .replace(/(?<=[^\d\s])\s+(?=[\d-])|(?<=\D)\s+(?=\p{Script=Han})/gu, '')
    .replace(HYPHENS, '-')
    .replace(/(?<=[\d〇一二三四五六七八九十])ー(?=[\d〇一二三四五六七八九十])/g, '-')
    .replace(/大字|(?<=\p{Script=Han})字(?=\p{Script=Han})/gu, '')
    .trim()
    .replace(PREFECTURE, '')
    .replace(COUNTY, '')
  const plain = presentTown(home)
    .replace(/[ヶヵがガケ](?=\p{Script=Han})/gu, 'ケ')
    .replace(/(?<=\p{Script=Han})[のノ之](?=\p{Script=Han})/gu, 'ノ')
    .replace(COUNTED, kanjiNumber)
    .replace(BETWEEN, '$1-')
    .replace(/(\d+)(?:丁目|番地|番(?![町丁])|号)/g, '$1 ')
  const chain = CHAIN.exec(plain)
  if (!chain) return { town: plain.replace(/\s/g, ''), numbers: '', room: '' }
  const all = chain[0].split('-').map((n) => n.replace(/^0+(?=\d)/, ''))
  const rest = `${all.slice(3).join('-')} ${plain.slice(chain.index + chain[0].length)}`
  return {
    town: plain.slice(0, chain.index).replace(/\s/g, ''),
    numbers: all.slice(0, 3).join('-'),
    room: (rest.toLowerCase().match(/[a-z]?\d+/g) ?? []).join('-'),
  }
}

const rule: Rule = {
  id: 'address',
  apply: (text) => {
    const { town, numbers } = addressForm(text)
    return town && numbers ? `${town} ${numbers}` : ''
  },
  examples: [
    ['東京都港区六本木六丁目１番２号', '港区六本木 6-1-2'],
    ['港区六本木6-1-2', '港区六本木 6-1-2'],
    ['港区六本木六−一−二', '港区六本木 6-1-2'],
    ['神奈川県横浜市中区本町２丁目十三番地の５ メゾン本町２０３号', '横浜市中区本町 2-13-5'],
    ['大阪府大阪市北区大字梅田1の2の3', '大阪市北区梅田 1-2-3'],
    ['茨城県龍ヶ崎市1234番地5', '竜ケ崎市 1234-5'],
    ['東京都千代田区丸の内1-1', '千代田区丸ノ内 1-1'],
    ['北海道札幌市中央区北1条西5丁目2番3号', '札幌市中央区北1条西 5-2-3'],
    ['宮城県仙台市青葉区一番町4丁目25番15号', '仙台市青葉区一番町 4-25-15'],
    ['千代田区六番町3の2', '千代田区六番町 3-2'],
    ['浦和市高砂3-15-1', 'さいたま市浦和区高砂 3-15-1'],
    ['静岡県清水市旭町6番8号', '静岡市清水区旭町 6-8'],
    ['埼玉県比企郡小川町大塚55', '小川町大塚 55'],
    ['東京都三鷹市', ''],
    ['7 Wallaby Place, Delmar', 'wallabydelmar 7'],
    ['7 wallaby pl. Delmar', 'wallabydelmar 7'],
  ],
  nearMisses: [
    ['港区三田1-2-3', '港区六本木1-2-3', 'two districts'],
    ['中央区1-2-3', '中央区1-23', 'two houses'],
    ['府中市本町1-2', '府中市本町1-3', 'two houses'],
    ['浦和市高砂3-15-1', 'さいたま市大宮区高砂3-15-1', 'two wards of one city'],
    ['7 Wallaby Place', '17 Wallaby Place', 'two houses'],
  ],
}
export default rule
