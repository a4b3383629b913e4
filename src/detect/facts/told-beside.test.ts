import { expect, test } from 'vitest'
import { foldWidth } from '../reader/fold.ts'
import { besideTold } from './told-beside.ts'
import { ToldRules } from './told-rules.ts'

const rules = new ToldRules(besideTold)
const told = (text: string): readonly string[] =>
  rules.tell(foldWidth(text)).map(({ item, value }) => `${item} ${value}`)

test.each<[text: string, told: readonly string[]]>([
  ['佐々木各位のご協力に感謝します。', ['name 佐々木']],
  ['鈴木他3名分の座席を確保。', ['name 鈴木']],
  ['中村行きの書類、誤って開封しました。', ['name 中村']],
  ['安藤んちの工事、明日から。', ['name 安藤']],
  ['佐藤様（旧姓渡辺）から届。', ['name 渡辺']],
  ['加藤って人、前も来てたよね。', ['name 加藤']],
  ['給与計算で伊藤の残業分が漏れていた。', ['name 伊藤']],
  ['加藤、伊藤の両氏が辞退。', ['name 加藤', 'name 伊藤']],
  ['佐藤（経理）に領収書を回してください。', ['name 佐藤']],
  ['決裁者は佐藤、窓口は加藤。', ['name 佐藤', 'name 加藤']],
  ['書記　伊藤', ['name 伊藤']],
  ['シフト：早番佐藤、遅番加藤', ['name 佐藤', 'name 加藤']],
  ['賃借人中川隆が無断で転貸していた。', ['name 中川隆']],
  ['弁護士佐々木美咲法律事務所経由。', ['name 佐々木美咲']],
  ['佐藤もしくは加藤が伺います。', ['name 佐藤', 'name 加藤']],
  ['振込人名「タケダショウタ」で着金。', ['name-kana タケダショウタ']],
  ['「オカダ」とお名前を頂戴した。', ['name-kana オカダ']],
  ['イシイアオイ名義の口座から引き落とせなかった。', ['name-kana イシイアオイ']],
])('%s', (text, found) => expect(told(text)).toEqual(found))

test.each([
  '社員各位 関係各位',
  '東京行きの電車は3番線です。',
  '在宅に切り替える。自宅、留守。',
  '営業（経理）に回す。',
  '窓口は本社、担当は総務。',
  '欠席　理由は体調不良',
  '司法書士事務所に依頼。',
  '売上からは3円の手数料。',
  'フリガナはカタカナで入力してください。',
])('%s tells of nobody', (text) => expect(told(text)).toEqual([]))
