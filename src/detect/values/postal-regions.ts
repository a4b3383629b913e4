/** The prefecture of each first two digits of a postal code, 00 to 99 (Japan Post, list of postal codes by prefecture). */
const REGIONS = `
北海道 秋田 岩手 青森 北海道 北海道 北海道 北海道 北海道 北海道
東京 東京 東京 東京 東京 東京 東京 東京 東京 東京
東京 神奈川 神奈川 神奈川 神奈川 神奈川 千葉 千葉 千葉 千葉
茨城 茨城 栃木 埼玉 埼玉 埼玉 埼玉 群馬 長野 長野
山梨 静岡 静岡 静岡 愛知 愛知 愛知 愛知 愛知 愛知
岐阜 三重 滋賀 大阪 大阪 大阪 大阪 大阪 大阪 大阪
京都 京都 京都 奈良 和歌山 兵庫 兵庫 兵庫 鳥取 島根
岡山 岡山 広島 広島 山口 山口 香川 徳島 高知 愛媛
福岡 福岡 福岡 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島
沖縄 福井 石川 富山 新潟 新潟 福島 福島 宮城 山形
`
  .trim()
  .split(/\s+/)

const BEGINS = new RegExp(`^\\s*(${[...new Set(REGIONS)].join('|')})[都道府県]?`)

/**
 * Whether seven digits could be the postal code of an address: false when they lie in another prefecture or are not seven;
 * null when the address does not begin with its prefecture.
 */
export function agreesWithPostal(address: string, digits: string): boolean | null {
  const prefecture = BEGINS.exec(address)?.[1]
  if (prefecture === undefined) return null
  return digits.length === 7 && REGIONS[Number(digits.slice(0, 2))] === prefecture
}
