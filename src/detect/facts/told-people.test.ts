import { describe, expect, test } from 'vitest'
import { doctorsIn } from '../names/titled-names.ts'
import { foldWidth } from '../reader/fold.ts'
import { factsTold } from './told-facts.ts'
import { peopleTold } from './told-people.ts'

const told = (text: string): readonly string[] =>
  factsTold(foldWidth(text)).map(({ item, value }) => `${item}: ${value}`)

describe('words around tell who somebody is', () => {
  test.each([
    ['以上　記録：梁瀬', 'name', '梁瀬'],
    ['文責　倉田', 'name', '倉田'],
    ['対応者 野口、15時に折り返し', 'name', '野口'],
    ['cc: 原、東', 'name', '原'],
    ['cc: 原、東', 'name', '東'],
    ['ご不明な点は、清水までお願いします。', 'name', '清水'],
    ['証人末広は次のとおり述べた。', 'name', '末広'],
    ['先ほどお電話した菅野ですが、', 'name', '菅野'],
    ['氏名　塩　田　　剛', 'name', '塩田 剛'],
    ['氏名 山 本 太 郎', 'name', '山本 太郎'],
    ['お世話になります。グエンです。', 'name', 'グエン'],
    ['マリアが欠勤した。', 'name', 'マリア'],
    ['80代女性、自宅で転倒', 'age', '80代'],
    ['80代女性、自宅で転倒', 'sex', 'f'],
    ['古川様、72歳、膝を打った。', 'age', '72'],
    ['宮下さん（45・女）', 'age', '45'],
    ['宮下さん（45・女）', 'sex', 'f'],
    ['三宅様、男性、再来院。', 'sex', 'm'],
    ['杉本氏（37）を採用', 'age', '37'],
    ['坂口と名乗る男性から苦情', 'sex', 'm'],
    ['桑原様（S51.4.8）', 'birth-date', '1976-04-08'],
    ['問い合わせ先 kurumi@docomo.ne.jp', 'email', 'kurumi@docomo.ne.jp'],
    ['５．勤務先　みどり食品株式会社', 'occupation', 'みどり食品株式会社'],
    ['山岡様（生年月日：1974.05.13）より', 'birth-date', '1974-05-13'],
    ['容疑者の男（42）を逮捕', 'sex', 'm'],
    ['理学療法士　川端　評価実施', 'name', '川端'],
    ['左足に障害があり、車いす', 'disability', '左足に障害'],
    ['クリスチャンなので日曜は休み', 'creed', 'クリスチャン'],
    ['頭痛を主訴に来院', 'health', '頭痛'],
    ['執行猶予中であると本人が申告', 'criminal-record', '執行猶予中'],
  ])('%s → %s', (text, item, value) => expect(told(text)).toContain(`${item}: ${value}`))

  test.each(['草野Dr.に確認', 'Dr.草野に報告', '担当Dr：草野'])('a doctor: %s', (text) =>
    expect(doctorsIn(foldWidth(text)).map(({ value }) => value)).toEqual(['草野']),
  )
})

describe('the same words say nothing of anybody', () => {
  test.each([
    '記録：なし',
    '対応：完了',
    '作成：総務',
    'cc: 営業部、関係各位',
    '千葉から横浜までお願いします。',
    '受付までご連絡ください。',
    'サービスです。',
    'カードでございます。',
    'ライオンが欠席の札を持つ',
    '20代女性向けの商品',
    '30代から40代の男性に人気',
    '30代、40代の女性に多い',
    '20代男性がおすすめする靴',
    '奥様、3時に集合',
    '20代女性、30代男性を募集',
    '皆さん(10)で乾杯',
    '森ビル(12)',
    '問い合わせ先 info@gmail.com',
    '問い合わせ先 sales@example.co.jp',
    '3) 職業 を記入',
    '足に障害がある方はお申し出ください。',
    'クリスチャン・ディオールの香水',
    '看護師　募集中',
    '氏名 を 書 く',
    '被告人質問は来月',
  ])('%s', (text) => expect(told(text)).toEqual([]))

  test.each(['Dr. Martens', '部長Drive', '受診Dr未定'])('no doctor: %s', (text) =>
    expect(doctorsIn(foldWidth(text))).toEqual([]),
  )
})

test('every rule tells the kernel by which words its lines are known, none longer than it knows', () => {
  for (const { holds } of peopleTold) {
    expect(holds.length).toBeGreaterThan(0)
    for (const word of holds) expect([word, word.length >= 2 && word.length <= 6]).toEqual([word, true])
  }
})
