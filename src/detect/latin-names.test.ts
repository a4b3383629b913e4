import { describe, expect, test } from 'vitest'
import { areLatinNames, namesInLatin } from './latin-names.ts'

const names = (text: string): readonly string[] => namesInLatin(text).map((m) => text.slice(m.start, m.end))

describe('names in Latin letters in sentences', () => {
  test.each<[string, readonly string[]]>([
    ['Please contact Taro Yamada at taro@example.jp before Friday.', ['Taro Yamada']],
    ['I spoke with Hanako Sato (mobile 090-1234-5678) about the refund.', ['Hanako Sato']],
    ['This was reported by Kenji Watanabe on Monday.', ['Kenji Watanabe']],
    ['Yesterday Naoko Fujimoto called about her order.', ['Naoko Fujimoto']],
    ['Shinichi Tanaka, 42, asked for his data.', ['Shinichi Tanaka']],
    ['Mr. John Smith called', ['John Smith']],
    ['Hi, this is Riko Tsuyuri. My number changed.', ['Riko Tsuyuri']],
    ['Guest name Yutaka Inoe, arrival 17 May', ['Yutaka Inoe']],
    ['The cardholder Ayako Okada disputes the charge', ['Ayako Okada']],
    ['Left voicemail for Yang Liu yesterday', ['Yang Liu']],
    ['Spoke with Ryo Shimizu; call back', ['Ryo Shimizu']],
    ['Kaori Sato here - please ring me.', ['Kaori Sato']],
    ['I met Dr. Jane Doe there', ['Jane Doe']],
    ['I met John W. Smith there', ['John W. Smith']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found))

  test.each([
    ['The parcel went from Nishi Shinjuku to Kita Senju.', 'places'],
    ['We asked Customer Support to call back.', 'a desk'],
    ['Contact Tokyo Gas about the bill.', 'a firm'],
    ['Met at Song Cafe, then Han River.', 'places'],
    ['The ticket for Kita Senju is cheap.', 'a place'],
    ['The Kanda Matsuri begins in May.', 'a feast'],
  ])('none in %j: %s', (text) => expect(names(text)).toEqual([]))
})

test.each([
  ['Megan Hughes|Emma Kowalska|Arjun Sharma|Linh Nguyen|Maria de Souza', true],
  ['Aoba Foods|Emma Trading|Northgate Inc.|Anna Holdings|David Hotel', false],
  ['Blue Ocean|Green Valley|Silver Lake|North Star|Red Rock', false],
  ['Emma|Arjun|Linh|Maria|John', false],
])('full names of people in Latin letters: %s: %s', (cells, are) => expect(areLatinNames(cells.split('|'))).toBe(are))
