import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placedBack, unwrapped } from '../index.ts'
import { utf8Length } from './found-records.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { detector, kernels, type Plain, stretchOf, takenDown, whatOf } from './scans-for-tests.ts'

const LOGIN = 'Nov 22 05:10:28 web1 su: (to root) hasegawa on pts/1'

function slowly(text: string, logins: boolean): readonly Plain[] {
  const book = logins ? detector.recordsIn([LOGIN], false) : null
  let offset = 0
  return text.split('\n').flatMap((written, i) => {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written
    const from = offset
    offset += Buffer.byteLength(written) + 1
    const read = unwrapped(line)
    const said = read?.text ?? line
    const asText = detector.findInText(said)
    const meant = book?.find([said], [asText])[0] ?? asText
    return (read ? placedBack(read, meant) : meant).map(
      (f): Plain => [i + 1, 0, from + utf8Length(line, 0, f.start), utf8Length(line, f.start, f.end), whatOf(f)],
    )
  })
}

function quickly(kernel: ScanKernel, text: string, { logins = false, piece = 1 << 20 }): readonly Plain[] | null {
  const found: Plain[] = []
  const scan = { kernel, withValues: true, logins, wrapped: true, onFindings: takenDown(found) }
  const { state } = detector.scanText({ ...scan, stretch: stretchOf(Buffer.from(text), piece) })
  return state === 'whole' ? found : null
}

const text = [
  '203.0.113.7 - - [22/Nov/2026:05:10:20 +0900] "GET /entry?name=%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90&tel=090-1234-5678 HTTP/1.1" 200 5',
  '203.0.113.7 - taro.sato12 [22/Nov/2026:05:10:20 +0900] "GET /cart?tel=090-1234-5678 HTTP/1.1" 200 51234\r',
  '',
  '203.0.113.7 - taro.sato12 [22/Nov/2026:05:10:20 +0900] "GET /a?q=%8ER%93c%89%D4%8Eq HTTP/1.1" 200 51234',
  `Authorization: Basic ${Buffer.from('taro:Himitsu#9').toString('base64')}\r`,
  '{"log":"{\\"name\\":\\"山田花子\\",\\"tel\\":\\"03-1234-5678\\"}"}',
  LOGIN,
  '電話番号: 03-1234-5678 user taro logged in',
].join('\n')

const word = fc.oneof(
  fc.constantFrom(
    ...'name= &tel=090-1234-5678 %E5%B1%B1 %E7%94%B0 %8ER%93c + & "{\\" \\":\\" \\"}" Basic eyJ 山田 様 \t \r &lt;a&gt; =E5=B1=B1 \\u5c71 user taro logged in'.split(
      ' ',
    ),
    ...text.split('\n'),
  ),
  fc.stringMatching(/^[ -~]{0,6}$/),
)
const texts = fc.array(
  fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
  { maxLength: 6 },
)
const RUNS = Number(process.env['RUNS'] ?? 150)

describe.each(kernels)(
  'the %s kernel finds in lines that hold texts in other writings what the recognizers alone find',
  (_, kernel) => {
    test.each([[{ logins: false }], [{ logins: true }], [{ logins: true, piece: 37 }]])('%j', (how) => {
      expect(quickly(kernel, text, how)).toEqual(slowly(text, how.logins))
    })

    test('in lines of any pieces', () => {
      const same = (lines: readonly string[], logins: boolean): void => {
        const found = quickly(kernel, lines.join('\n'), { logins })
        if (found) expect(found).toEqual(slowly(lines.join('\n'), logins))
      }
      fc.assert(fc.property(texts, fc.boolean(), same), { numRuns: RUNS })
    })
  },
)
