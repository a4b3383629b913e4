import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8Length } from './found-records.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { detector, kernels, type Plain, stretchOf, takenDown, whatOf } from './scans-for-tests.ts'

/** A line by which a text is known to tell who logged in. */
const FIRST = 'Nov 22 05:10:28 web1 su: (to root) hasegawa on pts/1'

function slowly(text: string): readonly Plain[] {
  const book = detector.recordsIn([FIRST], false)
  let offset = 0
  return text.split('\n').flatMap((written, i) => {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written
    const from = offset
    offset += Buffer.byteLength(written) + 1
    const found = book?.find([line], [detector.findInText(line)])[0] ?? []
    return found.map((f): Plain => {
      return [i + 1, 0, from + utf8Length(line, 0, f.start), utf8Length(line, f.start, f.end), whatOf(f)]
    })
  })
}

function quickly(kernel: ScanKernel, text: string, piece = 1 << 20): readonly Plain[] | null {
  const found: Plain[] = []
  const stretch = stretchOf(Buffer.from(text), piece)
  const { state } = detector.scanText({ kernel, withValues: true, logins: true, stretch, onFindings: takenDown(found) })
  return state === 'whole' ? found : null
}

const text = [
  FIRST,
  '203.0.113.7 - taro.sato12 [22/Nov/2026:05:10:20 +0900] "GET /cart?item=123 HTTP/1.1" 200 51234 "-" "Mozilla/5.0 (x64)"',
  '203.0.113.7 - - [22/Nov/2026:05:10:20 +0900] "GET /cart?tel=090-1234-5678 HTTP/1.1" 200 51234\r',
  '',
  '2026-11-22 05:10:20 INFO login user=sato.taro9 email=taro@example.jp ip=203.0.113.9 status=ok',
  '電話番号: 03-1234-5678 user taro logged in\r',
  'pam_unix(sshd:session): session opened for user root(uid=0) by (uid=0)',
  'tel: 090-1234-5678',
  '2026-11-22 05:10:46 INFO User nomura connected',
].join('\n')

const word = fc.oneof(
  fc.constantFrom(
    ...'user User for session login logged in sudo: taro root (to on /home/ acct= uid=0 uid=mori88 [22/Nov/2026:05:10:20 - 203.0.113.7 tel=090-1234-5678 Login OK: [taro] CMD 様 山田 \t \r'.split(
      ' ',
    ),
    ...text.split('\n'),
  ),
  fc.stringMatching(/^[ -~]{0,6}$/),
)
/** Lines of access logs, and what is nearly one. */
const access = fc
  .tuple(
    fc.constantFrom(
      '203.0.113.7',
      'www.example.jp 203.0.113.7',
      ' 203.0.113.7',
      'a  b',
      'a b c',
      '-',
      '山 203.0.113.7',
    ),
    fc.constantFrom('-', '- -', 'x', ''),
    fc.constantFrom(
      ...'taro taro.sato12 Taro root www-data svc_mail - CORP\\\\taro taro@example.jp tel0312345678 090-1234-5678 203.0.113.9 a 9taro taro.'.split(
        ' ',
      ),
      fc.sample(fc.stringMatching(/^[a-z._-]{1,9}$/), { numRuns: 1, seed: 1 })[0] ?? '',
    ),
    fc.constantFrom(
      '[22/Nov/2026:05:10:20 +0900]',
      '[22/Nov/2026:05:10:20 -0900]',
      '[22/Nov/2026:05:10:20]',
      '[22/11/2026:05:10:20 +0900]',
      '[22/Nov/2026:05:10:20 +0900',
      '[2026]',
    ),
    fc.constantFrom(
      '"GET / HTTP/1.1" 200 5',
      '"GET /?user=root&password=YES" 200',
      '"GET /home/taro/x" 200',
      '"山田" tel=090-1234-5678',
      '',
    ),
  )
  .map((fields) => fields.join(' '))
const texts = fc
  .array(
    fc.oneof(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      access,
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n'))

describe.each(kernels)('the %s kernel and the rules of logins find what the rules alone find', (_name, kernel) => {
  test('wherever the reading of the file is cut', () => {
    const whole = quickly(kernel, text)
    expect(whole).toEqual(slowly(text))
    expect(whole?.filter(([, , , , what]) => what.startsWith('user-id'))).toHaveLength(5)
    for (let cut = 1; cut < Buffer.byteLength(text); cut += 3) expect(quickly(kernel, text, cut)).toEqual(whole)
  })

  test('in lines of any pieces', () => {
    fc.assert(
      fc.property(texts, (some) => {
        expect(quickly(kernel, some)).toEqual(slowly(some))
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400) },
    )
  })
})
