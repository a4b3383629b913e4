import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { withChoices } from './choices.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

describe('of printed answers the chosen one is left, at its place', () => {
  test.each([
    ['☑男 ☐女', ' 男   '],
    ['□男 ■女', '    女'],
    ['●あり　○なし', ' あり    '],
    ['[x] yes [ ] no', '    yes       '],
    ['（○）既婚（　）未婚', '   既婚     '],
    ['性別：(男)・女', '性別： 男   '],
    ['男 ・ ○女', '     女'],
    ['性別 ○男　女', '性別  男  '],
    ['男 / 【女】', '     女 '],
    ['☑会社員 ☐その他', ' 会社員     '],
  ])('%s', (text, read) => {
    expect(withChoices(text)).toBe(read)
    expect(read).toHaveLength(text.length)
  })

  test('an era goes before its year, an answer before what is said of it', () => {
    expect(withChoices('□大正 ☑昭和 □平成 55年3月4日')).toBe('          昭和55年3月4日')
    expect(withChoices('■あり □なし（糖尿病）')).toBe('     あり（糖尿病）')
    expect(withChoices('明・大・(昭)・平 55年3月4日')).toMatch(/ 昭 55年3月4日$/)
  })
})

test.each([
  '■氏名 山田 ■電話 03-1234-5678',
  '□山田太郎 ■佐藤花子',
  '☐男 ☐女',
  '☑男 ☑女',
  '山田 花子（女）',
  '会社（有）・山田',
  '男・女',
  '□ 男性用 ■ 在庫',
  '(有)山田商店',
  '佐藤 (男) 1980年生まれ',
])('nothing was chosen in %s', (text) => expect(withChoices(text)).toBe(text))

test('what was ticked is found and what was not is not', () => {
  const items = (text: string) =>
    detector.findInText(withChoices(text)).map(({ item, value }) => [item, value.reveal('test')])
  expect(items('性別：☐男 ☑女')).toEqual([['sex', 'f']])
  expect(items('性別：○男　女')).toEqual([['sex', 'm']])
  expect(items('生年月日：□大正 ☑昭和 □平成 55年3月4日')).toEqual([['birth-date', '1980-03-04']])
})
