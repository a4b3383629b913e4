import type { Milestone } from '../facts.ts'

/** The nine items of a report (個人情報保護法施行規則8条1項1号から9号), with what the guideline asks under each. */
export const NINE_ITEMS: readonly string[] = [
  '1 概要（発生日・発覚日・発生事案・発見者・規則7条各号の該当性・委託元委託先の有無・事実経過）',
  '2 漏えい等が発生し、又は発生したおそれがある個人データの項目（媒体・種類）',
  '3 本人の数',
  '4 原因（発生した主体）',
  '5 二次被害又はそのおそれの有無及びその内容',
  '6 本人への対応の実施状況',
  '7 公表の実施状況',
  '8 再発防止のための措置（実施済み・今後の予定）',
  '9 その他参考となる事項',
]

/** What a person must be told (施行規則10条): items 1, 2, 4, 5 and 9, within what protects the person. */
export const ITEMS_FOR_PEOPLE: readonly string[] = [1, 2, 4, 5, 9].map((n) => NINE_ITEMS[n - 1] ?? '')

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Which of the nine items were missing in everything filed so far. A filing that names no items held them all. */
export function missingItems(filings: readonly Milestone[]): readonly number[] {
  const held = new Set(filings.flatMap((f) => f.items ?? ALL))
  return ALL.filter((n) => !held.has(n))
}
