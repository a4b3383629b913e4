import { expect, test } from 'vitest'
import { bareFamilies } from './bare-names.ts'

const found = (text: string): readonly string[] => bareFamilies(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['石川に確認したところ問題ない', ['石川']],
  ['担当が當間に替わりました', ['當間']],
  ['佐々木・松本ペアが優勝した', ['佐々木', '松本']],
  ['欠席:遠藤', ['遠藤']],
  ['ToDo:前田 見積取得', ['前田']],
  ['以上、担当橋本', ['橋本']],
  ['近藤家の法要は十一時から', ['近藤']],
  ['野田→中村へ転送済み', ['野田', '中村']],
  ['改姓した社員(旧姓永井)', ['永井']],
  ['エンジニアの大河原が直した', ['大河原']],
  ['投手は須田から小西に交代', ['須田', '小西']],
  ['お疲れさまです、長尾です。', ['長尾']],
  ['面接官庄子、応募者猿渡を呼ぶ', ['庄子', '猿渡']],
  ['鷲見、林田、野村、岸', ['鷲見', '林田', '野村', '岸']],
  ['岸、野村、林田ほか3名', ['岸', '野村', '林田']],
  ['石川および箕浦が立ち会った', ['石川', '箕浦']],
  ['山田と中野で現場を見た', ['山田', '中野']],
  ['柴崎ら三人が訪れた', ['柴崎']],
  ['法務課 細谷', ['細谷']],
  ['先方村上、かなり立腹', ['村上']],
  ['木下案に賛成多数', ['木下']],
  ['検品河野 出荷横山', ['河野', '横山']],
])('in «%s» the families alone are %j', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  ['担当の佐々木です。', 'the firm speaks'],
  ['福島から千葉へ荷物を送る', 'places'],
  ['石橋を渡り、大木の下で待つ', 'words'],
  ['お清水を汲む', 'the word begins earlier'],
  ['伊藤園の茶', 'a firm'],
  ['橋本駅で待つ', 'a station'],
  ['森林と山林を守る', 'words'],
  ['千葉、埼玉、川崎に警報', 'places only'],
  ['北部の山形は晴れ', 'a place'],
])('in «%s» no family stands alone: %s', (text) => {
  expect(found(text)).toEqual([])
})
