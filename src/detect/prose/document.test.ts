import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const found = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return detector
    .findInDocument(lines)
    .flatMap((findings, i) =>
      findings.map(
        (f) => `${i + 1} ${f.item} ${lines[i]?.slice(f.start, f.end)} ${f.value.reveal('compared in a test')}`,
      ),
    )
}

describe('the head of a mail', () => {
  test('names its sender; offices, stamps and ids are nobody', () =>
    expect(
      found(`From: "山田 太郎" <Taro@example.jp>
To: お客様窓口 <support@broker.example>
Cc: info@broker.example
Date: Thu, 13 Jul 2017 15:00:00 +0900
Message-ID: <abc.123@mail.example.jp>
References: <x1@mail.example.jp>
 <x2@mail.example.jp>
Subject: 口座について

本文`),
    ).toEqual(['1 name 山田 太郎 山田 太郎', '1 email Taro@example.jp taro@example.jp']))
  test('names persons among several receivers', () =>
    expect(found('From: support@broker.example\nTo: Hanako Sato <hanako@example.jp>, ken@example.jp\n')).toEqual([
      '2 name Hanako Sato Hanako Sato',
      '2 email hanako@example.jp hanako@example.jp',
      '2 email ken@example.jp ken@example.jp',
    ]))
  test('is understood inside a quotation too', () =>
    expect(found('お返事します。\n> From: 山田太郎 <taro@example.jp>\n> Date: 2017/07/13')).toEqual([
      '2 name 山田太郎 山田太郎',
      '2 email taro@example.jp taro@example.jp',
    ]))
  test("a firm in the sender's name is no person", () =>
    expect(found('From: サンプル証券株式会社 <taro@example.jp>\n')).toEqual([
      '1 email taro@example.jp taro@example.jp',
    ]))
})

describe('a list of names', () => {
  const names = ['佐藤 太郎', '鈴木 花子', '高橋一郎', '田中　直美', '伊藤 健太']
  test('names somebody on every line', () =>
    expect(found(names.join('\n'))).toEqual(names.map((n, i) => `${i + 1} name ${n} ${n.replace('　', ' ')}`)))
  test('rare names count in a list of names; fewer, or among other lines, they prove nothing', () => {
    const rare = ['佐藤 太郎', '鈴木 花子', '高橋一郎', '田中　直美', '伊藤 夢音叶']
    expect(found(rare.join('\n')).at(-1)).toBe('5 name 伊藤 夢音叶 伊藤 夢音叶')
    expect(found([...rare.slice(3), '議事', '次回は来週'].join('\n'))).toEqual(['1 name 田中　直美 田中 直美'])
  })
})

describe('forms in a text', () => {
  test('a label on a line of its own tells what the next line is', () =>
    expect(
      found(`■お名前
山田　太郎
■電話番号
090-1234-5678
【ご住所】
東京都新宿区西新宿2-8-1
生年月日：

1984/07/13`),
    ).toEqual([
      '2 name 山田　太郎 山田 太郎',
      '4 phone 090-1234-5678 +819012345678',
      '6 address 東京都新宿区西新宿2-8-1 東京都新宿区西新宿2-8-1',
      '9 birth-date 1984/07/13 1984-07-13',
    ]))
  test('a label below a label is no value', () =>
    expect(found('お名前\nフリガナ\nヤマダ タロウ')).toEqual(['3 name-kana ヤマダ タロウ ヤマダ タロウ']))
  test("a number of an account below a bank is the bank's", () => {
    const form = ['銀行：みずほ銀行', '支店：新宿支店', '口座番号：1234567']
    expect(detector.findInDocument(form).flat()).toMatchObject([
      { item: 'bank-account', piece: 'bank' },
      { item: 'bank-account', piece: 'branch' },
      { item: 'bank-account', piece: 'number' },
    ])
    expect(found('ID：m2j001\n口座番号：1234567')).toEqual([
      '1 user-id m2j001 m2j001',
      '2 customer-number 1234567 1234567',
    ])
  })
  test('quoted lines count as well', () =>
    expect(found('> お名前：山田太郎\n> TEL：03-1234-5678')).toEqual([
      '1 name 山田太郎 山田太郎',
      '2 phone 03-1234-5678 +81312345678',
    ]))
})

describe('signatures', () => {
  test('a firm that tells how to reach its desk is nobody affected', () =>
    expect(
      found(`お世話になっております。
--------------------
サンプル証券株式会社 お客様窓口
〒100-0001 東京都千代田区千代田1-1-1
TEL 03-1111-2222 / 0120-111-222
support@broker.example
--------------------`),
    ).toEqual([]))
  test("a customer's signature is the customer", () =>
    expect(found('よろしくお願いします。\n--\n----------\n山田太郎\n携帯 090-1234-5678\ntaro@example.jp')).toEqual([
      '4 name 山田太郎 山田太郎',
      '5 phone 090-1234-5678 +819012345678',
      '6 email taro@example.jp taro@example.jp',
    ]))
  test('a whole name on a line of its own is somebody', () =>
    expect(found('議題\n山田太郎\n以上')).toEqual(['2 name 山田太郎 山田太郎']))
  test('who of the firm answered is nobody affected', () =>
    expect(found('対応者\t佐々木\nメール\thana@example.jp')).toEqual(['2 email hana@example.jp hana@example.jp']))
  test('a firm is known without rules too, if it tells of a desk', () =>
    expect(
      found('> 担当の佐々木です。\n> サンプルFX株式会社\n> 東京都港区赤坂9-7-1\n> TEL 0120-000-000 / 03-1111-0000'),
    ).toEqual([]))
  test("a letter to a firm is the customer's", () =>
    expect(found('サンプルFX株式会社 御中\n電話 090-1234-5678')).toEqual(['2 phone 090-1234-5678 +819012345678']))
})

test.each([
  ['犯罪被害歴 =\n前科・前歴 = 窃盗', '2 criminal-record 窃盗 窃盗'],
  ['Login:\nGroup: VIP\nE-mail: a@example.jp', '3 email a@example.jp'],
  ['user_pass:\nuser_nicename:\nmail: a@example.jp', '3 email a@example.jp'],
  ['【アンケート】\n└────────\n電話 03-1111-0000', '3 phone 03-1111-0000'],
  ['【障害】\n【住所】東京都港区芝公園4-2-8', '2 address 東京都港区芝公園4-2-8'],
])('a label that was left empty takes no line that says what it is: %j', (text, expected) => {
  const said = found(text)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(expected)
})

test('several labels in brackets on one line each have their own value, and an empty one has none', () =>
  expect(found('【職種】ドライバー　【家族】　【住所】東京都港区芝公園4-2-8　【電話番号】090-1234-5678')).toEqual([
    '1 occupation ドライバー ドライバー',
    '1 address 東京都港区芝公園4-2-8 東京都港区芝公園4-2-8',
    '1 phone 090-1234-5678 +819012345678',
  ]))
