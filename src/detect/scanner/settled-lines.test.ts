import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInDocument } from '../prose/document.ts'
import type { Finding } from '../reader/finding.ts'
import { Reader } from '../reader/reading.ts'
import { scanDocument } from './document-scan.ts'
import { utf8Length } from './found-records.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { examples, kernels, type Plain, recognizers, stretchOf, takenDown, whatOf } from './scans-for-tests.ts'
import { findInSettledLines } from './settled-lines.ts'
import { TextWalk } from './text-walk.ts'

const reader = new Reader(recognizers)

const writtenLine = (found: readonly Finding[]): string =>
  found.map((f) => `${f.start} ${f.end} ${whatOf(f)}`).join('\n')

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
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '送信日時 ： 2026',
      'Ｆrom: 田中 <a@b.jp>',
      '> 山田 太郎',
      '◆◇◆◇',
      '株式会社山田',
      '東京都港区1',
      '電話 03-1234-5678',
      'ﾔﾏﾀﾞ ﾀﾛｳ',
      'Ⓨamada Taro',
      '保 護者',
      'Inc. Ltd',
      'user.name',
      'user=root',
      'User id: 1',
      'clientId=web',
      'customerId=C1048 user=mori88',
      '（氏名）',
      '・ご 住所',
      'Suzuki, Hanako',
      '1 お名前',
      'my social security number is 123-45-6789',
      'Née le 4 juillet 1972 à Dijon',
      'el DNI es 12345678Z',
      'Aadhaar: 2345 6789 0124',
      'exp 09/29',
      'Πελάτης 12345678Z a b',
    ),
  },
  fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\n', ' ')),
)

/** Findings of stretches one behind the other, whose lines and bytes are counted through. */
function byRecognizers(stretches: readonly (readonly string[])[], newline: string): readonly Plain[] {
  let [row, offset] = [0, 0]
  return stretches.flatMap((lines) => {
    const perLine = findInDocument(reader, lines)
    return lines.flatMap((text, i) => {
      const from = offset
      row++
      offset += Buffer.byteLength(text) + newline.length
      return (perLine[i] ?? []).map((f): Plain => {
        return [row, 0, from + utf8Length(text, 0, f.start), utf8Length(text, f.start, f.end), whatOf(f)]
      })
    })
  })
}

function scanned(kernel: ScanKernel, texts: readonly (readonly string[])[], newline: string): readonly Plain[] | null {
  const found: Plain[] = []
  let offset = 0
  const stretches = texts.map((lines) => {
    const bytes = Buffer.from(lines.map((text) => text + newline).join(''))
    offset += bytes.length
    return { ...stretchOf(bytes, 1 << 20), offset: offset - bytes.length }
  })
  const { state } = scanDocument({ reader, kernel, stretches, withValues: true, onFindings: takenDown(found) })
  return state === 'whole' ? found : null
}

describe.each(kernels)('a document whose lines the %s kernel settled', (_name, kernel) => {
  const walk = new TextWalk(reader, kernel, () => {})

  test('holds what the recognizers find in it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        expect(findInSettledLines(reader, walk, lines)?.map(writtenLine)).toEqual(
          findInDocument(reader, lines).map(writtenLine),
        )
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    )
  })

  test('holds the same when it is read from its bytes, stretch by stretch', () => {
    const whole = line.map((text) => text.replaceAll(/[\0\r\n\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, '?'))
    const texts = fc.array(fc.array(whole, { minLength: 1, maxLength: 12 }), { maxLength: 3 })
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\r\n'), (stretches, newline) => {
        expect(scanned(kernel, stretches, newline)).toEqual(byRecognizers(stretches, newline))
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    )
  })

  test('is left to the thorough way when something odd stands in it', () => {
    expect(scanned(kernel, [['山田太郎様'], ['\ue001外字']], '\n')).toBe(null)
  })

  test('is left to the recognizers when a line holds the end of a line', () => {
    expect(findInSettledLines(reader, walk, ['a\nb'])).toBe(null)
  })
})
