/**
 * Municipalities by the name that they had before, where all of one became one present municipality or ward. People go
 * on writing the old name for decades. A selection, cities only: a town's name may be that of a district elsewhere.
 */
const MERGED = `
浦和市>さいたま市浦和区 大宮市>さいたま市大宮区 与野市>さいたま市中央区 岩槻市>さいたま市岩槻区 上福岡市>ふじみ野市
田無市>西東京市 保谷市>西東京市 秋川市>あきる野市 清水市>静岡市清水区
浜北市>浜松市浜名区 天竜市>浜松市天竜区 浜松市浜北区>浜松市浜名区 浜松市東区>浜松市中央区 浜松市西区>浜松市中央区 浜松市南区>浜松市中央区
尾西市>一宮市
新津市>新潟市秋葉区 白根市>新潟市南区 豊栄市>新潟市北区 両津市>佐渡市 古川市>大崎市 本渡市>天草市 牛深市>天草市
大曲市>大仙市 本荘市>由利本荘市 平市>いわき市平 石川市>うるま市 具志川市>うるま市 平良市>宮古島市 前原市>糸島市 山田市>嘉麻市
篠山市>丹波篠山市 今市市>日光市 水海道市>常総市 下館市>筑西市 岩井市>坂東市 八日市市>東近江市 加世田市>南さつま市
`

const PRESENT: readonly (readonly [before: string, now: string])[] = MERGED.trim()
  .split(/\s+/)
  .map((pair) => {
    const [before = '', now = ''] = pair.split('>')
    return [before, now] as const
  })

const KNOWN = new Map(
  PRESENT.map(([before]) => [before.slice(0, 2), PRESENT.filter(([b]) => b.startsWith(before.slice(0, 2)))]),
)

/** An address without prefecture and county, with the present name of its municipality. */
export function presentTown(address: string): string {
  const possible = KNOWN.get(address.slice(0, 2))
  const found = possible?.find(([before]) => address.startsWith(before))
  return found ? found[1] + address.slice(found[0].length) : address
}
