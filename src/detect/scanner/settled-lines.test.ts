import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInDocument } from '../document.ts'
import type { Finding } from '../finding.ts'
import { Reader } from '../reading.ts'
import { examples, kernels, recognizers, whatOf } from './scans-for-tests.ts'
import { settledLines } from './settled-lines.ts'

const reader = new Reader(recognizers)

const written = (perLine: readonly (readonly Finding[])[]): readonly string[] =>
  perLine.map((found) => found.map((f) => `${f.start} ${f.end} ${whatOf(f)}`).join('\n'))

/** Lines that say something about others: labels alone, signatures, heads of mails, names, banks; and any others. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'■お名前|【生年月日】|電話番号：|氏名|山田太郎|佐藤 花子|Yamada Taro||　|----------|＝＝＝＝＝＝|株式会社山田商店|カスタマーサポート窓口|TEL 03-1234-5678|〒160-0023 東京都新宿区西新宿2-8-1|info@example.jp|From: "山田 太郎" <taro@example.jp>|To: hanako@example.jp|Received: from a (b)|\tby c|Subject: 山田太郎様|銀行名：みずほ銀行|支店名：新宿支店|口座番号：1234567|預金種別：普通|担当: John Smith|Ｊｏｈｎ　Ｓｍｉｔｈ|大変お世話になっております。鈴木です。|佐々木より電話があった。|連絡先: taro@example.jp（携帯 090-1234-5678）|山田太郎様より電話（090-1234-5678）。再度連絡する。|行末が古い\r|\ufffd broken|\ue001外字|𠮷田 太郎様'.split(
        '|',
      ),
    ),
  },
  fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\n', ' ')),
)

describe.each(kernels)('a document whose lines the %s kernel settled', (_name, kernel) => {
  test('holds what the recognizers find in it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        const settled = settledLines(reader, kernel, lines)
        expect(written(findInDocument(reader, lines, settled))).toEqual(written(findInDocument(reader, lines)))
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    )
  })

  test('is settled for the greater part when its lines are plain', () => {
    const lines = ['山田太郎様より電話（090-1234-5678）。', '電話番号: 03-1234-5678', '東京都新宿区西新宿2-8-1に住む']
    expect(settledLines(reader, kernel, lines)?.map((found) => found?.length ?? null)).toEqual([2, 1, null])
  })

  test('is left to the recognizers when a line holds the end of a line', () => {
    expect(settledLines(reader, kernel, ['a\nb'])).toBe(null)
  })
})
