import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FAMILY_WEIGHT_SLOTS } from '../scanner/kernel/prose-places.ts'
import { bareFamilies } from './bare-names.ts'
import { featuresOf, learnedLength, WEIGHTS } from './learned-families.ts'

const found = (text: string): readonly string[] => bareFamilies(text).map(({ start, end }) => text.slice(start, end))

describe('training tells by the words around that somebody is meant', () => {
  test.each([
    ['机の上の書類は小松がシュレッダーにかけてしまった', '小松'],
    ['昨日の夜、中野はひどく酔っていた', '中野'],
    ['結局、石川には何も話せなかった', '石川'],
    ['残りの半分は長谷川が負担すると言い張る', '長谷川'],
    ['保険の見直しを森に勧めたのは妻だ', '森'],
    ['ロッカーの合鍵、まだ宮城が返していない', '宮城'],
    ['領収書の宛名を間違えたと福島が謝ってきた', '福島'],
    ['奥のほうで千葉が咳き込んでいる', '千葉'],
    ['この癖字はおそらく杉浦', '杉浦'],
    ['ひとまず大塚の意見を聞いてから決める', '大塚'],
    ['解約の意思は堅く、梶原を引き止められなかった', '梶原'],
    ['その場に居合わせたのが梅津', '梅津'],
  ])('«%s»: %s', (text, family) => {
    expect(found(text)).toEqual([family])
  })

  test.each([
    ['石川の土砂崩れで国道が塞がれた'],
    ['バスは中野を出ると渋滞にはまった'],
    ['小松から羽田までの便を予約する'],
    ['展示は福島と宮城の二会場'],
    ['千葉で水揚げされた鰯'],
    ['森の手入れが行き届いていない'],
    ['豊島の駅前は再開発が進む'],
    ['何度も許しを請うた'],
    ['長野に雪が積もった'],
    ['豊田が新しい工場を建てる'],
    ['原紙を複写する'],
    ['東の棟から順に点検する'],
    ['〒920-0962 石川県金沢市広坂1-1-1'],
  ])('«%s»: nobody', (text) => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['中川製作所に発注する', 'a firm goes on in kanji'],
  ['高橋マンションの管理', 'a house goes on in katakana'],
  ['弊社の葛城です。', 'who tells their own name is left to the rules'],
  ['伊藤 夢音叶', 'a given name may follow'],
])('training says nothing of the family in «%s»: %s', (text) => {
  for (let at = 0; at < text.length; at++) expect(learnedLength(text, at)).toBe(0)
})

test('every feature of any text has a weight', () => {
  expect(WEIGHTS).toHaveLength(FAMILY_WEIGHT_SLOTS)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.integer({ min: 1, max: 5 }), (text, at, length) => {
      for (const slot of featuresOf(text, at, length)) expect(WEIGHTS[slot]).toBeTypeOf('number')
    }),
  )
})
