import { expect, test } from 'vitest'
import { byteSpan } from './byte-span.ts'
import { encoded, reading } from './reading-for-tests.ts'

const BODY = 'お世話になっております。\r\n携帯は 090-1234-5678 です。山田太郎\r\n'
const head = (charset: string, transfer: string) =>
  `From: a@example.jp\r\nTo: b@example.jp\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`

async function lineOf(bytes: Buffer) {
  const { passages } = await reading('a.eml', bytes)
  const text = passages.find((p) => p.kind === 'text')
  const line = passages
    .flatMap((p) => (p.kind === 'lines' ? p.lines : []))
    .find((l) => l.text.includes('090-1234-5678'))
  return { line, encoding: text?.kind === 'text' ? text.encoding.name : '' }
}

test.each([
  ['iso-2022-jp', '7bit'],
  ['ISO-2022-JP', '8bit'],
  ['utf-8', '8bit'],
  ['Shift_JIS', '8bit'],
  ['euc-jp', 'binary'],
])('a text in %s as it is (%s) keeps its places', async (charset, transfer) => {
  const bytes = Buffer.concat([Buffer.from(head(charset, transfer)), encoded(BODY, charset.toLowerCase())])
  const { line, encoding } = await lineOf(bytes)
  const text = line?.text ?? ''
  const start = text.indexOf('090')
  const { offset, length } = byteSpan(
    { encoding, text, offset: line?.offset ?? -1, ...(line?.length !== undefined && { length: line.length }) },
    start,
    start + 13,
  )
  expect(bytes.subarray(offset, offset + length).toString('latin1')).toBe('090-1234-5678')
})

test('a text in base64 is read and has no place', async () => {
  const bytes = Buffer.from(head('utf-8', 'base64') + Buffer.from(BODY).toString('base64'))
  expect((await lineOf(bytes)).line).toMatchObject({ offset: null })
})
