import { createHash, createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { routeOf } from './contact.ts'
import { dataKinds, isDataKind, isPersonal, isSensitive, kindOrder, sortKinds } from './data-kinds.ts'
import { caseId, personToken, sha256, token } from './ids.ts'
import { instant, isoIn, isoUtc } from './instant.ts'
import { deriveKey, tokenizer, workspaceKey } from './keyed-tokens.ts'
import { addDays, addMonths, dayIn, daysBetween, legalDay, weekday } from './legal-day.ts'
import { merkleRoot } from './merkle.ts'
import { Secret } from './secret.ts'

const key = workspaceKey('00'.repeat(32))

describe('moments and days', () => {
  test('15:00 in Tokyo is 06:00 in UTC', () => {
    const at = instant('2017-07-13T15:00:00+09:00')
    expect(isoUtc(at)).toBe('2017-07-13T06:00:00.000Z')
    expect(isoIn(at, 'Asia/Tokyo')).toBe('2017-07-13T15:00:00+09:00')
  })
  test.each(['2017-07-13', '2017-07-13T15:00:00', 'yesterday', '2017-13-01T00:00:00Z'])(
    '"%s" is refused: it names no moment',
    (text) => expect(() => instant(text)).toThrow('not a moment'),
  )
  test.each<[string, string, string]>([
    ['2026-11-20T15:30:00Z', 'Asia/Tokyo', '2026-11-21'],
    ['2026-11-20T14:59:59Z', 'Asia/Tokyo', '2026-11-20'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31'],
  ])('%s is, in %s, the day %s', (at, zone, day) => expect(dayIn(instant(at), zone)).toBe(day))
  test.each<[string, number, string]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2017-08-16', 1, '2017-09-16'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, to) => expect(addMonths(legalDay(day), months)).toBe(to))
  test('2026-02-30 is no day', () => expect(() => legalDay('2026-02-30')).toThrow('not a calendar day'))
  test('2017-09-16 is a Saturday', () => expect(weekday(legalDay('2017-09-16'))).toBe(6))
  test('adding days and taking them away gives the day back', () =>
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (n) => {
        const start = legalDay('2017-07-13')
        expect(addDays(addDays(start, n), -n)).toBe(start)
        expect(daysBetween(start, addDays(start, n))).toBe(n)
      }),
    ))
})

describe('secrets and tokens', () => {
  test('a secret never prints', () => {
    const s = new Secret('900101-1234567')
    expect([`${s}`, JSON.stringify({ s }), inspect({ s }), String(s)].join()).not.toContain('900101')
    expect(s.reveal('this test')).toBe('900101-1234567')
  })
  test('equal values of one kind have one token; another kind or key has another', () => {
    const t = tokenizer(key)
    expect(t('email', 'a@example.jp')).toBe(t('email', 'a@example.jp'))
    expect(t('email', 'a@example.jp')).not.toBe(t('user-id', 'a@example.jp'))
    expect(t('email', 'a@example.jp')).not.toBe(tokenizer(workspaceKey('01'.repeat(32)))('email', 'a@example.jp'))
    expect(() => token(t('email', 'x'))).not.toThrow()
  })
  test.each(['', 'a', '髙橋𠮷', '日'.repeat(3000), '\ud800 alone'])(
    'a token is HMAC-SHA-256 cut to 128 bits (%#)',
    (value) => {
      const hmac = createHmac('sha256', deriveKey(key, 'token')).update(`email\0${value}`).digest('hex')
      expect(tokenizer(key)('email', value)).toBe(hmac.slice(0, 32))
    },
  )
  test('keys for two purposes differ', () => expect(deriveKey(key, 'a')).not.toEqual(deriveKey(key, 'b')))
  test('a wrong key is refused without being repeated', () => {
    expect(() => workspaceKey('hunter2')).toThrow('64 hex digits')
    expect(() => workspaceKey('hunter2')).not.toThrow('hunter2')
  })
  test.each([() => token('xyz'), () => personToken('A'.repeat(32)), () => sha256('0'), () => caseId('../up')])(
    'a wrong id is refused (%#)',
    (make) => expect(make).toThrow(),
  )
})

describe('item codes', () => {
  test('are listed once each and sorted as the contracts list them', () => {
    expect(new Set(dataKinds).size).toBe(dataKinds.length)
    expect(sortKinds(['email', 'name', 'email', 'my-number', 'birth-date'])).toEqual([
      'name',
      'birth-date',
      'email',
      'my-number',
    ])
    expect(dataKinds.map(kindOrder)).toEqual(dataKinds.map((_, i) => i))
  })
  test('a corporate number is nobody; an illness is sensitive, My Number is not in the sense of the law', () => {
    expect(isPersonal('corporate-number')).toBe(false)
    expect(isSensitive('health')).toBe(true)
    expect(isSensitive('my-number')).toBe(false)
    expect(isDataKind('telephone')).toBe(false)
  })
})

describe('hashing', () => {
  test('canonical JSON does not depend on the order in which keys were written', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'あ'], c: undefined })).toBe('{"a":[true,null,"あ"],"b":1}')
  })
  test('RFC 6962: the root of nothing, of one leaf and of three', () => {
    const h = (...parts: readonly (string | Buffer)[]) =>
      parts.reduce((d, p) => d.update(p), createHash('sha256')).digest()
    const leaf = (text: string) => h(Buffer.from([0]), text)
    const node = (a: Buffer, b: Buffer) => h(Buffer.from([1]), a, b)
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(merkleRoot(['a'])).toBe(leaf('a').toString('hex'))
    expect(merkleRoot(['a', 'b', 'c'])).toBe(node(node(leaf('a'), leaf('b')), leaf('c')).toString('hex'))
  })
  test('any change of any leaf changes the root', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (leaves, n) => {
        const changed = leaves.with(n % leaves.length, `${leaves[n % leaves.length]}!`)
        expect(merkleRoot(changed)).not.toBe(merkleRoot(leaves))
      }),
    ))
})

test.each([
  [{ address: 'x', email: 'y', phone: 'z' }, 'letter'],
  [{ address: '', email: 'y', phone: 'z' }, 'email'],
  [{ address: '', email: '', phone: 'z' }, 'sms'],
  [{ address: '', email: '', phone: '' }, 'substitute'],
] as const)('%o is told by %s', (contact, route) => expect(routeOf(contact)).toBe(route))
