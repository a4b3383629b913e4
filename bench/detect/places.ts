import type { Dice } from './dice.ts'
import { fullWidth } from './people.ts'

/** Prefecture, municipality, town and its postal code, as the post writes them. */
const PLACES = `東京都 新宿区 西新宿 1600023,東京都 世田谷区 三軒茶屋 1540024,東京都 八王子市 明神町 1920046,東京都 港区 六本木 1060032,北海道 札幌市中央区 大通西 0600042,北海道 函館市 五稜郭町 0400001
青森県 弘前市 土手町 0368182,宮城県 仙台市青葉区 一番町 9800811,秋田県 横手市 平鹿町浅舞 0130105,福島県 郡山市 朝日 9638024,茨城県 つくば市 天久保 3050005,栃木県 那須塩原市 三島 3292756
群馬県 吾妻郡草津町 大字草津 3771711,埼玉県 さいたま市大宮区 桜木町 3300854,千葉県 市川市 八幡 2720021,神奈川県 横浜市港北区 日吉 2230061,神奈川県 鎌倉市 雪ノ下 2480005,新潟県 新潟市中央区 万代 9500088
富山県 高岡市 御旅屋町 9330029,石川県 金沢市 香林坊 9200961,福井県 福井市 大手 9100005,山梨県 南都留郡富士河口湖町 船津 4010301,長野県 松本市 深志 3900815,岐阜県 高山市 上三之町 5060846
静岡県 浜松市中央区 鍛冶町 4300933,愛知県 名古屋市中村区 名駅 4500002,三重県 四日市市 諏訪栄町 5100086,滋賀県 大津市 におの浜 5200801,大阪府 大阪市北区 梅田 5300001,大阪府 堺市堺区 南花田口町 5900079
兵庫県 神戸市中央区 三宮町 6500021,奈良県 生駒郡斑鳩町 法隆寺南 6360116,和歌山県 和歌山市 七番丁 6408516,鳥取県 米子市 角盤町 6830812,島根県 松江市 殿町 6900887,岡山県 倉敷市 阿知 7100055
広島県 広島市中区 紙屋町 7300031,山口県 下関市 竹崎町 7500025,徳島県 徳島市 寺島本町西 7700831,香川県 高松市 丸亀町 7600029,愛媛県 松山市 大街道 7900004,高知県 高知市 帯屋町 7800841
福岡県 福岡市博多区 博多駅前 8120011,佐賀県 唐津市 呉服町 8470047,長崎県 佐世保市 下京町 8570875,熊本県 熊本市中央区 手取本町 8600808,大分県 別府市 北浜 8740920,宮崎県 都城市 牟田町 8850052
鹿児島県 鹿児島市 東千石町 8920842,沖縄県 那覇市 久茂地 9000015,沖縄県 中頭郡北谷町 字美浜 9040115`

const KYOTO = `中京区 寺町通御池上る上本能寺前町 6040925,下京区 四条通烏丸東入ル長刀鉾町 6008008,上京区 今出川通烏丸東入玄武町 6020898,東山区 大和大路通四条下る大和町 6050811`
const BUILDINGS = `グランドメゾン,コーポ山本,サンハイツ,メゾン・ド・ソレイユ,第二さくら荘,パークタワー東館,ライオンズマンション,都営住宅,レジデンス`

const rows = (text: string) => text.split(/[,\n]/).map((one) => one.split(' '))
const places = rows(PLACES)
const kyoto = rows(KYOTO)

export interface Place {
  readonly prefecture: string
  readonly city: string
  readonly town: string
  readonly postal: string
  readonly numbers: readonly [number, number, number]
  /** With room; empty without. */
  readonly building: string
}

export function drawPlace(dice: Dice): Place {
  const [prefecture = '', city = '', town = '', postal = ''] = dice.pick(places)
  const building = dice.is(0.4) ? `${dice.pick(BUILDINGS.split(','))}${dice.between(101, 1204)}` : ''
  return {
    prefecture,
    city,
    town,
    postal,
    building,
    numbers: [dice.between(1, 9), dice.between(1, 30), dice.between(1, 20)],
  }
}

const KANJI = '〇一二三四五六七八九'
const inKanji = (n: number): string =>
  n < 10
    ? (KANJI[n] ?? '')
    : n < 20
      ? `十${n % 10 ? KANJI[n % 10] : ''}`
      : `${KANJI[Math.floor(n / 10)]}十${n % 10 ? KANJI[n % 10] : ''}`

/** The way block numbers are written most: `2-8-1`. */
export const street = ({ numbers }: Place): string => numbers.join('-')

export const plainAddress = (p: Place): string =>
  `${p.prefecture}${p.city}${p.town}${street(p)}${p.building ? ` ${p.building}` : ''}`

/** An address in one of the styles that are met in practice. */
export function styledAddress(dice: Dice, p: Place): string {
  const [a, b, c] = p.numbers
  const home = p.building ? ` ${p.building}号室` : ''
  switch (dice.whole(8)) {
    case 0:
      return `${p.prefecture}${p.city}${p.town}${a}丁目${b}番${c}号`
    case 1:
      return `${p.prefecture}${p.city}${p.town}${a}丁目${b}-${c}${home}`
    case 2:
      return `${p.prefecture}${p.city}${p.town}${fullWidth(`${a}-${b}-${c}`)}`
    case 3:
      return `${p.prefecture}${p.city}${p.town}${inKanji(a)}丁目${inKanji(b)}番${inKanji(c)}号`
    case 4:
      return `${p.prefecture}${p.city}${p.town}${b}番地${c}`
    case 5: {
      const [ward, street_] = dice.pick(kyoto)
      return `京都府京都市${ward}${street_}${b * 10 + c}番地`
    }
    case 6:
      return `${p.prefecture}${p.city}${p.town}${b}番地の${c}`
    default:
      return plainAddress(p)
  }
}
