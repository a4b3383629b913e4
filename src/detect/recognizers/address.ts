import { foldWidth, tidyText } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { municipalityBefore } from '../values/municipalities.ts'
import { designatedCities, leadingPrefecture, prefectures } from '../values/prefectures.ts'

const START = new RegExp(prefectures.join('|'), 'g')
const MUNICIPALITY = /^[^\s、。,0-9(（]{0,7}?[^\s、。,0-9(（][市区町村郡]/
/** Characters of an address; a space may lead to a building. */
const BODY = /^[^\t\r\n、。,;:<>"'|「」『』()（）?!？！=&]*/
const BLOCK =
  /(?:[0-9]+|[一二三四五六七八九十]+(?=丁目|番(?!町|丁)|号|条(?![通大河])))(?: ?(?:丁目?|番地?|号|条|線|-|の(?=[0-9]))(?: ?[東西南北]?(?:[0-9]+|[一二三四五六七八九十]+))?)*(?: ?号)?/g
const BUILDING =
  /^ ?(?:[^\s]*[\u30a1-\u30fcA-Za-z][^\s]*|[^\s]*(?:荘|寮|館|棟|団地|住宅|ビル))(?: ?[A-Z]?[0-9][0-9A-Za-z-]*(?:号室?|階|F)?)?|^ ?[0-9]{1,5}(?:号室?|階|F)/
/** A municipality and then a particle is a sentence about a place. */
const PARTICLE = /^(?:に|で|へ|を|が|は|と|から|まで|より|です|在住|の)/
/** Counted things that begin like a block number. */
const COUNTED = /^ ?(?:月|日|年|時|分|人|万|億|名|件|回|円|歳|つ|か|カ|ヶ|ヵ|%|位|本|個|社|店|世帯)/

/** Behind a municipality without its prefecture only such numbers make an address: `柏3-2-1`, `丸の内一丁目九番一号`. */
const FULL_BLOCK = /-|丁目|番|号|の[0-9]/

/** Where the address that begins at `start` ends: behind its last block number and the building; 0 without a number. */
function addressEnd(text: string, start: number, prefix: number): number {
  const body = (BODY.exec(text.slice(start, start + 120))?.[0] ?? '').replace(/ {2}.*$/, '')
  const place = MUNICIPALITY.exec(body.slice(prefix))?.[0] ?? ''
  const first = body.slice(0, prefix)
  const isCity = /[市区]$/.test(first)
  if (place === '' && !isCity) return 0
  BLOCK.lastIndex = prefix
  const block = BLOCK.exec(body)
  if (!block || PARTICLE.test(body.slice(prefix + place.length))) return 0
  const end = block.index + block[0].length
  if (isCity && !designatedCities.includes(first) && !(block.index > prefix && FULL_BLOCK.test(block[0]))) return 0
  if (block.index - prefix > 40 || COUNTED.test(body.slice(end))) return 0
  const building = BUILDING.exec(body.slice(end))?.[0] ?? ''
  return start + end + building.replace(/(?:に|で|へ|を|が|は|から|まで|です|在住).*$/, '').length
}

interface Beginning {
  readonly start: number
  readonly length: number
}

/** Where a prefecture, city, ward or district stands, in the order of the text; of those that overlap the first. */
function beginningsIn(text: string): readonly Beginning[] {
  const found = allOf(text, START).map((m): Beginning => ({ start: m.index, length: m[0].length }))
  for (const { index } of allOf(text, /[市区郡]/g)) {
    const length = municipalityBefore(text, index)
    if (length > 0) found.push({ start: index + 1 - length, length })
  }
  return found.sort((a, b) => a.start - b.start || b.length - a.length)
}

function find(text: string): readonly Match[] {
  const found: Match[] = []
  let from = 0
  for (const { start, length } of beginningsIn(text)) {
    if (start < from) continue
    const end = addressEnd(text, start, length)
    if (end === 0) continue
    found.push({ start, end, value: tidyText(text.slice(start, end)), sure: 'likely' })
    from = end
  }
  return found
}

const PLACE = /[市区町村郡]|丁目|番地|[0-9]-[0-9]/

function read(cell: string): string | null {
  const text = tidyText(cell)
  return PLACE.test(text) || leadingPrefecture(text) !== '' || (/\d/.test(text) && /[A-Za-z]{3}/.test(text))
    ? text
    : null
}

export default recognizer({
  id: 'address',
  item: 'address',
  version: 2,
  source: '住居表示に関する法律 (Act 119 of 1962), art. 2; JIS X 0401',
  form: 'any',
  needs: { wide: true, anyOf: '都道府県市区郡' },
  find,
  read,
  looks: (cell) => {
    const text = foldWidth(cell)
      .trim()
      .replace(/^〒? ?\d{3}-?\d{4} */, '')
    const known = leadingPrefecture(text)
    return known !== '' ? text.length > known.length + 1 : /^.{1,8}[市区郡].{2,}[0-9]/.test(text)
  },
  examples: [
    ['東京都新宿区西新宿2-8-1', '東京都新宿区西新宿2-8-1'],
    ['«東京都新宿区西新宿２丁目８番１号»に住む', '東京都新宿区西新宿2丁目8番1号'],
    ['北海道札幌市中央区北1条西2丁目', '北海道札幌市中央区北1条西2丁目'],
    [
      '«京都府京都市中京区寺町通御池上る上本能寺前町488番地»です',
      '京都府京都市中京区寺町通御池上る上本能寺前町488番地',
    ],
    [
      '«神奈川県横浜市西区みなとみらい2-2-1 ランドマークタワー 501号室»、',
      '神奈川県横浜市西区みなとみらい2-2-1 ランドマークタワー 501号室',
    ],
    ['«大阪市北区中之島1-3-20»。', '大阪市北区中之島1-3-20'],
    ['東京都千代田区丸の内一丁目九番二号', '東京都千代田区丸の内一丁目九番二号'],
    ['«千葉県四街道市四街道1528-4»です', '千葉県四街道市四街道1528-4'],
    ['«東京都千代田区三番町30-2»です', '東京都千代田区三番町30-2'],
    ['«東京都目黒区五本木2丁目20-3»です', '東京都目黒区五本木2丁目20-3'],
    ['«東京都三鷹市井の頭5-15-4»まで', '東京都三鷹市井の頭5-15-4'],
    ['ご住所は«柏市柏3-2-1»でよろしいですか', '柏市柏3-2-1'],
    ['«大垣市高屋町1丁目20番地»に引っ越し', '大垣市高屋町1丁目20番地'],
    ['自宅は«千代田区丸の内一丁目九番一号»です', '千代田区丸の内一丁目九番一号'],
    ['«練馬区豊玉北の6丁目12の1»', '練馬区豊玉北の6丁目12の1'],
    ['«京都市下京区四条通烏丸東入長刀鉾町8番地»', '京都市下京区四条通烏丸東入長刀鉾町8番地'],
    ['«秩父郡小鹿野町下小鹿野123»へ転居', '秩父郡小鹿野町下小鹿野123'],
  ],
  cells: [
    ['東京都新宿区西新宿２－８－１', '東京都新宿区西新宿2-8-1'],
    ['新宿区西新宿2-8-1　都庁ハイツ101', '新宿区西新宿2-8-1 都庁ハイツ101'],
    ['2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo', '2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo'],
  ],
  nearMisses: [
    ['東京都の人口は1400万人', 'no municipality'],
    ['東京都新宿区で説明会を開く', 'no block number'],
    ['京都府庁', 'a building'],
    ['市区町村コード 13104', 'no prefecture'],
    ['大阪市北区3月の人口', 'a month follows'],
    ['柏市の人口は43万人', 'a sentence about a place'],
    ['港区3-2で勝利', 'no town'],
    ['世田谷区内5か所', 'a count'],
    ['東京都新宿区から2番目', 'a sentence about a place'],
  ],
})
