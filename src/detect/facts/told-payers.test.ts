import { expect, test } from 'vitest'
import { foldWidth } from '../reader/fold.ts'
import { payersTold } from './told-payers.ts'
import { ToldRules } from './told-rules.ts'

const rules = new ToldRules(payersTold)
/** Each name once, though two rules may tell it. */
const told = (text: string): readonly string[] => [...new Set(rules.tell(foldWidth(text)).map(({ value }) => value))]

test.each([
  ['振込 ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ ハナコ'],
  ['振込＊ｻﾄｳ ﾀﾛｳ', 'サトウ タロウ'],
  ['振込１　ｽｽﾞｷ　ｼﾖｳﾀ', 'スズキ シヨウタ'],
  ['ﾌﾘｺﾐ ｲﾄｳ ﾐｻｷ 12,000', 'イトウ ミサキ'],
  ['2026-01-05 IB振込 ﾜﾀﾅﾍﾞ ｹﾝ', 'ワタナベ ケン'],
  ['入金がありました。振込人：ﾀｶﾊｼ ｼﾞﾛｳ', 'タカハシ ジロウ'],
  ['給与 ﾅｶﾑﾗ ｱｲ', 'ナカムラ アイ'],
  ['ﾊｾｶﾞﾜ ﾀﾛｳ', 'ハセガワ タロウ'],
  ['1,ﾔﾏﾀﾞ　ﾊﾅｺ,2', 'ヤマダ ハナコ'],
])('%s', (text, name) => expect(told(text)).toEqual([name]))

test.each([
  '振込 ｶ)ｴｸｻﾝﾌﾟﾙ',
  '振込 ｴｸｻﾝﾌﾟﾙ(ｶ',
  'ﾌﾘｺﾐ ﾃｽｳﾘﾖｳ',
  '口座振替 ﾄｳｷﾖｳﾃﾞﾝﾘﾖｸ',
  '振替 ﾗｸﾃﾝ ｶｰﾄﾞ ｻｰﾋﾞｽ',
  'ATM ﾋｷﾀﾞｼ ﾎﾝﾃﾝ',
  '商品 ﾎﾞｰﾙﾍﾟﾝ ｱｵ',
  'ﾔﾏﾀﾞ ﾃﾞﾝｷ',
  'ｶ)ﾔﾏﾀﾞ ﾊﾅｺ ﾌﾞﾃｲﾂｸ',
])('nobody: %s', (text) => expect(told(text)).toEqual([]))
