/* Invented towns under names that towns in Japan have, each with a postal code of its own, and ways to write an address. */
import type { Draw } from './draw.ts'

export interface Place {
  readonly prefecture: string
  readonly city: string
  /** The city's name before a merger, where there was one. */
  readonly formerCity: string
  readonly town: string
  readonly zip: string
}

export interface Home extends Place {
  readonly block: readonly [number, number, number]
  /** Building and room, both empty for a house. */
  readonly building: string
  readonly room: string
}

const CITIES = `東京都|千代田区 港区 新宿区 文京区 台東区 墨田区 江東区 品川区 目黒区 大田区 世田谷区 渋谷区 中野区 杉並区 豊島区 北区 板橋区 練馬区 足立区 江戸川区 八王子市 立川市 武蔵野市 三鷹市 町田市
神奈川県|横浜市西区 横浜市中区 横浜市青葉区 横浜市港北区 川崎市幸区 川崎市宮前区 相模原市南区 藤沢市 鎌倉市 厚木市
埼玉県|さいたま市浦和区<浦和市 さいたま市大宮区<大宮市 さいたま市岩槻区<岩槻市 川口市 所沢市 越谷市
千葉県|千葉市中央区 船橋市 柏市 市川市 松戸市 浦安市
大阪府|大阪市北区 大阪市中央区 大阪市淀川区 堺市堺区 豊中市 吹田市 高槻市 枚方市
愛知県|名古屋市中区 名古屋市千種区 豊橋市 岡崎市 豊田市
兵庫県|神戸市中央区 神戸市東灘区 姫路市 西宮市 尼崎市
京都府|京都市左京区 京都市伏見区 宇治市
北海道|札幌市北区 札幌市中央区 函館市 旭川市
福岡県|福岡市博多区 福岡市早良区 北九州市小倉北区 久留米市
静岡県|静岡市葵区 静岡市清水区<清水市 浜松市中央区 沼津市
宮城県|仙台市青葉区 仙台市太白区 石巻市
広島県|広島市南区 広島市中区 福山市
新潟県|新潟市中央区 長岡市
岡山県|岡山市北区 倉敷市
長野県|長野市 松本市
茨城県|水戸市 つくば市 龍ケ崎市`
const TOWNS =
  '本町 中央 栄町 緑町 東町 西町 南町 北町 旭町 幸町 泉町 寿町 末広 若葉 桜丘 松が丘 富士見 大和町 錦町 元町 新町 上町 下町 宮前 八幡 稲荷山 天神 浜町 港町 川端 柳町 梅が枝 竹の塚 藤が丘 青葉台 希望が丘 美しが丘 日の出 朝日 神明 大手 城山 石橋 土橋 一ツ橋 二葉 三軒屋 四谷 五反田 六角橋 七条 八雲 九段 十条 千石 万代 鶴見 亀井 鷹匠 雀宮'.split(
    ' ',
  )
const BUILDINGS =
  'メゾン本町 コーポ緑 グリーンハイツ サンライズマンション パークサイド ハイツ桜 第二青葉荘 レジデンス中央 ロイヤルコート ライオンズ旭'.split(
    ' ',
  )

export const places: readonly Place[] = CITIES.split('\n').flatMap((line, p) => {
  const [prefecture = '', cities = ''] = line.split('|')
  return cities.split(' ').flatMap((entry, c) => {
    const [city = '', formerCity = ''] = entry.split('<')
    return TOWNS.map((town, t) => ({
      prefecture,
      city,
      formerCity,
      town,
      zip: `${1 + (p % 9)}${String(c).padStart(2, '0')}${String(p).padStart(2, '0')}${String(t).padStart(2, '0')}`,
    }))
  })
})

export function home(draw: Draw): Home {
  const flat = draw.chance(0.42)
  return {
    ...draw.zipf(places, 700),
    block: [draw.int(1, 7), draw.int(1, 30), draw.int(1, 25)],
    building: flat && draw.chance(0.7) ? draw.of(BUILDINGS) : '',
    room: flat ? `${draw.int(1, 9)}0${draw.int(1, 9)}` : '',
  }
}

const WIDE = (text: string): string =>
  text.replace(/[0-9A-Za-z-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const KANJI = '〇一二三四五六七八九'
const inKanji = (n: number): string =>
  n < 10 ? (KANJI[n] ?? '') : `${n >= 20 ? KANJI[Math.floor(n / 10)] : ''}十${n % 10 ? KANJI[n % 10] : ''}`

const STYLES: readonly (readonly [number, (block: Home['block']) => string])[] = [
  [30, ([a, b, c]) => `${a}-${b}-${c}`],
  [22, ([a, b, c]) => `${a}丁目${b}番${c}号`],
  [10, ([a, b, c]) => WIDE(`${a}-${b}-${c}`)],
  [10, ([a, b, c]) => `${a}丁目${b}-${c}`],
  [8, ([a, b, c]) => `${inKanji(a)}丁目${b}番${c}号`],
  [6, ([a, b, c]) => `${a}−${b}−${c}`],
  [4, ([a, b, c]) => `${inKanji(a)}丁目${inKanji(b)}番地${inKanji(c)}`],
  [4, ([a, b, c]) => `${a}丁目${b}番地の${c}`],
  [3, ([a, b, c]) => `${a}の${b}の${c}`],
  [3, ([a, b, c]) => ` ${a}ー${b}ー${c}`],
]

/** The address as somebody writes it this time. */
export function addressText(draw: Draw, h: Home): string {
  const prefecture = draw.chance(0.75) ? h.prefecture : ''
  const city = h.formerCity && draw.chance(0.15) ? h.formerCity : h.city
  const numbers = draw.weighted(STYLES)(h.block)
  const room =
    h.room === '' || draw.chance(0.12)
      ? ''
      : h.building && draw.chance(0.7)
        ? `${draw.of(['', ' ', '　'])}${h.building}${draw.of(['', ' '])}${h.room}${draw.of(['', '号', '号室'])}`
        : draw.of([`-${h.room}`, ` ${h.room}`, `　${h.room}号室`])
  return `${prefecture}${city}${h.town}${numbers}${room}`
}
