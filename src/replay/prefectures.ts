/** How many live in a prefecture (in 10,000s, about 2016) and the area codes of its larger places. */
export interface Prefecture {
  readonly name: string
  readonly weight: number
  readonly areaCodes: readonly string[]
}

const LIST = `
北海道:538:011,0134,0144,0166 青森県:129:017,0172,0178 岩手県:127:019,0197 宮城県:233:022,0229 秋田県:101:018,0182
山形県:111:023,0234 福島県:190:024,0246,0242 茨城県:291:029,0280,0294 栃木県:197:028,0285 群馬県:197:027,0276
埼玉県:729:048,049,04 千葉県:624:043,047,0436 東京都:1362:03 神奈川県:914:044,045,046,0466 新潟県:229:025,0258
富山県:106:076,0766 石川県:115:076,0761 福井県:78:0776,0778 山梨県:83:055 長野県:209:026,0263,0268 岐阜県:202:058,0584
静岡県:369:053,054,055 愛知県:751:052,0564,0565,0532 三重県:181:059,0598 滋賀県:141:077,0749 京都府:261:075,0774
大阪府:883:06,072 兵庫県:552:078,079,0797 奈良県:136:0742,0744 和歌山県:95:073,0739 鳥取県:57:0857,0859 島根県:69:0852,0853
岡山県:191:086 広島県:284:082,084 山口県:139:083,0834 徳島県:75:088 香川県:97:087 愛媛県:138:089,0897 高知県:72:088
福岡県:510:092,093,0942 佐賀県:83:0952,0955 長崎県:137:095,0956 熊本県:177:096,0965 大分県:116:097 宮崎県:110:0985,0982
鹿児島県:164:099,0994 沖縄県:144:098
`

export const prefectures: readonly Prefecture[] = LIST.trim()
  .split(/\s+/)
  .map((entry) => {
    const [name = '', weight = '1', codes = ''] = entry.split(':')
    return { name, weight: Number(weight), areaCodes: codes.split(',') }
  })

/** Area codes for a place: in Tokyo, 03 belongs to the 23 wards and 042 to the cities west of them. */
export const areaCodesOf = (prefecture: Prefecture, city: string): readonly string[] =>
  prefecture.name === '東京都' && !city.endsWith('区') ? ['042'] : prefecture.areaCodes
