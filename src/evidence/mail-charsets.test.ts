import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readUtf7, rightText } from './mail-charsets.ts'
import { encoded, reading } from './reading-for-tests.ts'

const TEXT = 'お世話になります。\n見本花子です。電話は090-1234-5678です。'
const SUBJECT = '見本の件'

type Way = '8bit' | 'base64' | 'quoted-printable'
const WRITTEN: Readonly<Record<Way, (bytes: Buffer) => Buffer>> = {
  '8bit': (bytes) => bytes,
  base64: (bytes) => Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n')),
  'quoted-printable': (bytes) =>
    Buffer.from(
      [...bytes]
        .map((b) =>
          b > 0x20 && b < 0x7f && b !== 0x3d
            ? String.fromCharCode(b)
            : b === 10
              ? '\n'
              : `=${b.toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .join(''),
    ),
}

function mailIn(charset: string, encoding: string, way: Way): Buffer {
  const type = `Content-Type: text/plain${charset ? `; charset=${charset}` : ''}\r\nContent-Transfer-Encoding: ${way}\r\n`
  const subject = charset ? `=?${charset}?B?${encoded(SUBJECT, encoding).toString('base64')}?=` : SUBJECT
  const head = `From: a@example.jp\r\nTo: b@example.jp\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${type}\r\n`
  return Buffer.concat([encoded(head, charset ? 'utf-8' : encoding), WRITTEN[way](encoded(TEXT, encoding))])
}

describe('a mail is read by what its bytes are, whatever it calls them', () => {
  test.each<[charset: string, encoding: string]>([
    ['cp932', 'shift_jis'],
    ['x-sjis', 'shift_jis'],
    ['x-mac-japanese', 'shift_jis'],
    ['iso-2022-jp-ms', 'iso-2022-jp'],
    ['cp50221', 'iso-2022-jp'],
    ['iso-2022-jp-3', 'iso-2022-jp'],
    ['eucJP-ms', 'euc-jp'],
    ['cp51932', 'euc-jp'],
    ['utf8mb4', 'utf-8'],
    ['unknown-8bit', 'shift_jis'],
    ['x-unknown', 'euc-jp'],
    ['us-ascii', 'utf-8'],
    ['us-ascii', 'iso-2022-jp'],
    ['iso-8859-1', 'shift_jis'],
    ['utf-8', 'shift_jis'],
    ['shift_jis', 'utf-8'],
    ['iso-2022-jp', 'utf-8'],
    ['', 'shift_jis'],
    ['', 'euc-jp'],
    ['', 'iso-2022-jp'],
  ])('called %j, written in %s', async (charset, encoding) => {
    for (const way of ['8bit', 'base64', 'quoted-printable'] as const) {
      const found = await reading('a.eml', mailIn(charset, encoding, way))
      expect(found.lines.slice(-2), way).toEqual(TEXT.split('\n'))
      expect(found.lines, way).toContain(`Subject: ${SUBJECT}`)
      expect(found.refused, way).toEqual([])
    }
  })

  test('two parts in two encodings under one wrong name are each read as what they are', async () => {
    const part = (encoding: string) => [
      Buffer.from('--x\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n'),
      encoded(`${TEXT}\r\n`, encoding),
    ]
    const head = 'From: a@example.jp\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'
    const bytes = Buffer.concat([Buffer.from(head), ...part('utf-8'), ...part('shift_jis'), Buffer.from('--x--\r\n')])
    expect((await reading('a.eml', bytes)).lines.filter((line) => line.startsWith('見本花子'))).toHaveLength(2)
  })

  test('Western letters stay what they are', async () => {
    const head = 'From: a@example.de\r\nSubject: x\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n'
    const found = await reading('a.eml', Buffer.from(`${head}Jörg Müller, Hauptstraße 1\r\n`, 'latin1'))
    expect(found.lines.at(-1)).toBe('Jörg Müller, Hauptstraße 1')
  })
})

test('what else stands in the head is read: through whose hands a mail went', async () => {
  const head =
    'Return-Path: <hanako@example.jp>\r\nReceived: from pc (unknown [203.0.113.9]) by mx.example.jp for <taro@example.jp>\r\nX-Original-To: taro@example.jp\r\nMessage-ID: <1@example.jp>\r\n'
  const found = await reading('a.eml', `${head}${mailIn('utf-8', 'utf-8', '8bit').toString()}`)
  const parts = found.passages.flatMap((p) => (p.kind === 'lines' && p.part === 'further heads' ? p.lines : []))
  expect(parts.map(({ text }) => text)).toEqual([
    'Return-Path: <hanako@example.jp>',
    'Received: from pc (unknown [203.0.113.9]) by mx.example.jp for <taro@example.jp>',
    'X-Original-To: taro@example.jp',
  ])
})

test.each([
  ['Hi Mom +Jjo--!', 'Hi Mom ☺-!'],
  ['+ZeVnLIqe-', '日本語'],
  ['1 +- 1', '1 + 1'],
  ['a+b@example.jp', 'a+b@example.jp'],
])('UTF-7 by the examples of RFC 2152: %s', (written, text) => expect(readUtf7(written)).toBe(text))

test('a text that was read a letter a byte comes back, and every other text stays as it is', () => {
  const japanese = fc.stringMatching(/^[ぁ-ん]{2,12}[亜-熙]{0,6}[ぁ-ん、。]{1,6}$/)
  fc.assert(
    fc.property(japanese, (text) => {
      expect(rightText(new TextDecoder('windows-1252').decode(Buffer.from(text)))).toBe(text)
      expect(rightText(text)).toBe(text)
    }),
  )
  fc.assert(fc.property(fc.stringMatching(/^[ -~]*$/), (text) => rightText(text) === text))
})
