import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples, kernels, quickly, slowly } from './scans-for-tests.ts'

const LABELS =
  `user login id email mail tel phone ip addr name kana status time session no num number customerNo pass password pw token card my_number postal zip birth dob sex age
account type host level foo parentTel spouse_email a q1 x-forwarded-for device_id user-agent お名前 電話番号 TEL FAX ID INFO ERROR companyTel city`.split(
    /\s+/,
  )
const SIGNS = ['=', ':', ': ', ' = ', '="', "='", ' ', '] ', '> ', ') ', ':  ', '：', '=: ', '" : "', '(', ')=']
const BEHIND = [
  '',
  ' ',
  ', ',
  ',',
  '; ',
  '" ',
  "' ",
  '&',
  '|',
  '  ',
  ') ',
  '} ',
  '] ',
  '。',
  ' - ',
  '/',
  '.',
  '-1',
  'x',
  '@',
  '_',
  '*',
  '(',
  '[',
  '> ',
  ':5',
  '/5',
  '.5',
  ' 5',
  ': ',
  '<',
]

/** Pieces of lines that a scan has to tell apart. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples.filter((e) => /^[\x20-\x7e]*$/.test(e))) },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
  fc.constantFrom(
    ...'GET POST HTTP/1.1 200 "-" Mozilla/5.0 (Windows; x64) Chrome/126.0.0.0 +0900 +0900] [22/Nov/2026:05:10:20 2026-11-22T10:00:00.123Z 10:11:12.345 2026-01-02 02.03.2026 https://example.jp/a?b=c&d=e std::move a::b fe80::1 1:2:3:4:5:6:7:8 12:12:12:12:12:12:12:12 2001:db8::1 $2b {SHA} born birth DOB v1.2.3.4 ver.1.2.3.4 release/1.2.3.4 version: build'.split(
      ' ',
    ),
    ...[
      'xxxx-1234',
      '**** 1234',
      'info@',
      'info2@x.jp',
      'sales.tokyo@example.jp',
      'no-reply@example.jp',
      'user@',
      '@',
      '<',
      '>',
      '<a@b.jp>',
      'Taro Yamada <t@example.jp>',
      'parent email=',
      'sato.taro9 emergency_contact tel:',
      'next of kin: ',
      '   ',
      '\r',
      '00 81 3 1234 5678',
    ],
  ),
  fc.stringMatching(/^\(?0[0-9]{0,4}[-. ()]{0,2}[0-9]{1,4}[-. )]{0,2}[0-9]{3,5}$/),
  fc.stringMatching(/^\+[0-9]{1,3}[ -]?\(?[0-9]{0,4}\)?[ -]?[0-9]{2,4}[ -]?[0-9]{2,4}$/),
  fc.stringMatching(/^(call|tel|al) [1-9][0-9]{1,3}( [0-9]{2,4}){1,3}$/),
  fc.stringMatching(/^(tel |call |a)0[0-9]{1,4}\/[0-9]{3,9}$/),
  fc.stringMatching(/^[0-9]{3,17}$/),
  fc.stringMatching(/^[0-9]{4}[ -][0-9]{4,6}[ -][0-9]{4,5}([ -][0-9]{4})?$/),
  fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){1,4}$/),
  fc.stringMatching(/^[a-z.+'=/?&{}!-]{0,5}[a-z0-9]{1,6}@[a-z0-9.-]{1,9}\.[a-z0-9]{1,4}$/),
  fc.stringMatching(/^[TMNABZ]{1,3}[0-9]{7,8}[A-Z]{0,2}$/),
  fc.stringMatching(/^[ -~]{0,14}$/),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const addresses = fc.constantFrom(
  ...'172.15.9.9 172.16.0.1 172.31.0.1 172.32.0.1 192.168.1.1 192.169.1.1 169.254.1.1 169.253.1.1 223.1.1.1 224.1.1.1 239.1.1.1 240.1.1.1 0.1.1.1 10.1.1.1 11.1.1.1 127.1.1.1 255.1.1.1 254.1.1.1 203.0.113.256 203.0.113.09'.split(
    ' ',
  ),
)
const phones = fc.constantFrom(
  ...'090-1234-5678 0312345678 09012345678 03-1234-5678 03(1234)5678 03.1234.5678 0120-123-456 0180-123-456 0800-123-4567 090-0234-5678 050-1234-5678'.split(
    ' ',
  ),
)
const labelled = fc
  .tuple(
    fc.constantFrom(...LABELS),
    fc.constantFrom(...SIGNS),
    fc.oneof(piece, addresses, phones, fc.stringMatching(/^[A-Za-z0-9._@* -]{1,12}$/)),
    fc.constantFrom(...BEHIND),
  )
  .map((parts) => parts.join(''))
const bare = fc
  .tuple(
    fc.constantFrom('', ' ', '"', 'v', 'x-', ': ', '/', '+', '#'),
    fc.oneof(addresses, phones),
    fc.constantFrom(...BEHIND),
  )
  .map((parts) => parts.join(''))
const line = (maxLength: number) =>
  fc
    .array(fc.oneof(labelled, labelled, bare, piece, fc.constantFrom(' ', ' ', ...BEHIND)), { maxLength })
    .map((parts) => parts.join(''))
const lines = fc.array(fc.oneof(line(2), line(2), line(8)), { maxLength: 8 })
const texts = fc
  .tuple(lines, fc.constantFrom('\n', '\r\n'))
  .map(([some, newline]) =>
    some.map((line) => line.replaceAll(/[\0\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, '?')).join(newline),
  )

describe.each(kernels)(
  'the %s kernel with the recognizers finds in lines what the recognizers alone find',
  (_name, kernel) => {
    test('for every example and near miss, behind every label', () => {
      for (const label of [
        '',
        'user=',
        'phone=',
        'no=',
        'id=',
        'addr=',
        'x "',
        'tel: ',
        '{"email":"',
        'TEL ',
        '(mail) ',
        '氏名：',
        '電話番号は',
        'お客様の',
      ]) {
        const text = examples.map((example) => `${label}${example}`).join('\n')
        expect([label, quickly(kernel, text)]).toEqual([label, slowly(text)])
      }
    })

    test('in lines of any pieces', () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(quickly(kernel, text)).toEqual(slowly(text))
        }),
        { numRuns: Number(process.env['RUNS'] ?? 400) },
      )
    })

    test.each([
      'name=email',
      'お名前=version',
      'name=Taro Yamada',
      "no='4111111111111111'",
      '𐀀90004111111111111111parentTel=090-1234-5678',
      'user=𐀀𐀀𐀀𐀀   192.169.1.1 5account=0.0',
      '1-22-15 Kita-ichijo Nishi, Chuo-ku, Sapporo, Hokkaido, 060-0001.500 000',
    ])('in %s', (text) => {
      expect(quickly(kernel, text)).toEqual(slowly(text))
    })

    test('where a time and an address of IPv6 stand far into a line, whatever stands before them', () => {
      for (let before = 0; before < 60; before++) {
        const text = `${'x'.repeat(before)} 12:12:12:12:12:12:12:12 login user=sato.taro9 at 12:34:56 email=taro%40example.jp`
        expect([before, quickly(kernel, text)]).toEqual([before, slowly(text)])
      }
    })

    test('wherever the reading of the file is cut', () => {
      const text = [
        '203.0.113.7 - taro.sato12 [22/Nov/2026:05:10:20 +0900] "GET /cart?item=123 HTTP/1.1" 200 51234 "-" "Mozilla/5.0 (x64)"',
        '2026-11-22 05:10:20 INFO login user=sato.taro9 email=taro@example.jp ip=203.0.113.9 status=ok',
        '電話番号: 03-1234-5678\r',
        'tel: 090-1234-5678, card 4111 1111 1111 1111',
      ].join('\n')
      const whole = quickly(kernel, text)
      expect(whole).toHaveLength(7)
      expect(whole).toEqual(slowly(text))
      for (let cut = 1; cut < Buffer.byteLength(text); cut++) expect(quickly(kernel, text, cut)).toEqual(whole)
    })

    test.each([
      ['bytes that are no UTF-8', Buffer.from([0x61, 0xe3, 0x81, 10])],
      ['a zero byte', Buffer.from('a\0b\n')],
      ['a character that an organisation made itself', Buffer.from('user=\ue001\n')],
      ['a line of more than half a megabyte', Buffer.alloc(600_000, 'a')],
    ])('except %s, which is left to the slow way', (_what, bytes) => {
      expect(quickly(kernel, bytes)).toBe(null)
    })
  },
)
