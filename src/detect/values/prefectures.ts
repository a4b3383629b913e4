/** The 47 prefectures in the order of JIS X 0401. */
export const prefectures: readonly string[] =
  `北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県
長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県
福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県`.split(/\s+/)

/** Cities ordained by cabinet order, of which people leave out the prefecture (Local Autonomy Act, art. 252-19). */
export const designatedCities: readonly string[] =
  `札幌市 仙台市 さいたま市 千葉市 横浜市 川崎市 相模原市 新潟市 静岡市 浜松市 名古屋市 京都市 大阪市 堺市 神戸市 岡山市 広島市 北九州市 福岡市 熊本市`.split(
    /\s+/,
  )

const KNOWN = new Set(prefectures)

export const isPrefecture = (text: string): boolean => KNOWN.has(text)

/** The prefecture with which a text begins; empty when it begins with none. */
export function leadingPrefecture(text: string): string {
  const three = text.slice(0, 3)
  if (KNOWN.has(three)) return three
  const four = text.slice(0, 4)
  return KNOWN.has(four) ? four : ''
}
