import { writableEverywhere } from './encode.ts'
import { areaCodesOf, type Prefecture, prefectures } from './prefectures.ts'
import { type Random, weighted } from './random.ts'

/** One town of the postal code list. The app hands the list in, since this room reads no files. */
export interface PostalTown {
  /** Seven digits. */
  readonly postalCode: string
  readonly prefecture: string
  readonly city: string
  readonly town: string
}

/** Where somebody lives, in parts. */
export interface Home {
  readonly place: PostalTown
  /** 丁目, 番, 号. */
  readonly block: readonly [number, number, number]
  /** Name of the building and number of the flat, or both empty. */
  readonly building: string
  readonly room: string
}

const BUILDINGS =
  `グリーンハイツ サンコーポ メゾン若葉 コーポ桜 パークサイド本町 ハイムやまぶき レジデンス中央 第二みどり荘 シャトー南 ヴィラ青葉
ロイヤルコート ライフステージ東 サニーヒルズ リバーサイド川原 フラワーマンション ひばりが丘住宅 エステート北 コスモ台 ドエル白樺 プラザ港`.split(
    /\s+/,
  )

const ORDINARY_TOWN = /^[^（）()「」、〜～0-9０-９]{1,12}$/

/** Draws homes and land lines: prefectures by how many people they have, then any of their towns. */
export function homesFrom(towns: readonly PostalTown[]): {
  home(random: Random): Home
  landLine(random: Random, home: Home): string
} {
  const byPrefecture = new Map<string, PostalTown[]>()
  for (const town of towns) {
    const usable = ORDINARY_TOWN.test(town.town) && /[市区]$/.test(town.city)
    if (!usable || !writableEverywhere(town.city + town.town)) continue
    const list = byPrefecture.get(town.prefecture)
    if (list) list.push(town)
    else byPrefecture.set(town.prefecture, [town])
  }
  const present = prefectures.filter((p) => byPrefecture.has(p.name))
  if (present.length === 0) throw new Error('no usable town in the postal code list; hand in towns of Japan')
  const byName = new Map<string, Prefecture>(present.map((p) => [p.name, p]))
  const prefecture = weighted(present, (p) => p.weight)
  return {
    home(random) {
      const place = random.pick(byPrefecture.get(prefecture(random).name) ?? [])
      const flat = random.perMille(420)
      return {
        place,
        block: [1 + random.below(8), 1 + random.below(40), 1 + random.below(25)],
        building: flat ? random.pick(BUILDINGS) : '',
        room: flat ? `${1 + random.below(12)}0${1 + random.below(9)}` : '',
      }
    },
    landLine(random, home) {
      const at = byName.get(home.place.prefecture)
      const code = random.pick(at ? areaCodesOf(at, home.place.city) : ['03'])
      const exchange = String(2 + random.below(8)) + digits(random, 5 - code.length)
      return `${code}-${exchange}-${digits(random, 4)}`
    },
  }
}

/** So many random digits. */
export function digits(random: Random, count: number): string {
  let out = ''
  for (let i = 0; i < count; i++) out += String(random.below(10))
  return out
}
