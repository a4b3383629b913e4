import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))
const starts = (text: string): readonly number[] => {
  const lines = text.split('\n')
  return detector.personStarts(lines, detector.findInDocument(lines))
}

describe('where somebody new begins in a text', () => {
  test.each([
    ['a list of addresses is one person a line', 'a1@example.jp\nb2@example.jp\nc3@example.jp\n', [0, 1, 2]],
    [
      'a title and blank lines of a list are nobody',
      '退会者\n\n1 a@example.jp\n2 b@example.jp\n3 c@example.jp\n4 d@example.jp\n',
      [0, 3, 4, 5],
    ],
    [
      'forms below each other are one person a form',
      'メモ\n\n氏名：佐藤 太郎\n電話番号：090-1111-0001\n\n氏名：鈴木 花子\n電話番号：090-1111-0002\n',
      [0, 5],
    ],
    [
      'a form begins with its first label, not with the name',
      '会員番号：1001\n氏名：佐藤 太郎\n電話番号：090-1111-0001\n会員番号：1002\n氏名：鈴木 花子\n電話番号：090-1111-0002',
      [0, 3],
    ],
    [
      'the same form quoted in a reply is the same person',
      '氏名：佐藤 太郎\n電話番号：090-1111-0001\n\n> 氏名：佐藤 太郎\n> 電話番号：090-1111-0001\n',
      [0],
    ],
    ['a guardian on a form is no new form', '氏名：佐藤 太郎\n保護者氏名：佐藤 一郎\n電話番号：090-1111-0001', [0]],
    [
      'a letter is about one person',
      'お世話になります。佐藤太郎です。\n電話は090-1111-0001です。\nメールはa@example.jpです。',
      [0],
    ],
    [
      'a mail to several people stays one record',
      'From: a@example.jp\nTo: b@example.jp, c@example.jp\nCc: d@example.jp\n',
      [0],
    ],
  ])('%s', (_, text, expected) => expect(starts(text)).toEqual(expected))
})
