import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, couldBeNobodys } from './accounts-of-nobody.ts'

const isLookedAt = (account: string): boolean => {
  const bytes = Buffer.from(` ${account} `)
  return couldBeNobodys(bytes, 1, 1 + account.length)
}

test.each([
  'root',
  'WWW-Data',
  'apache2',
  'svc_mail',
  'sql-svc',
  'backup01',
  'PC01$',
  '-',
  '--',
  'the',
  'Sys.Sync',
  'my-agent',
  'web_service',
])('%s may be nobody’s', (account) => {
  expect(accountOf(account)).toBeNull()
  expect(isLookedAt(account)).toBe(true)
})

test.each(['taro.yamada', 'hanako99', 'm.tanaka', 'yuki_sato', 'x1284455'])('%s is told by its bytes', (account) => {
  expect(isLookedAt(account)).toBe(false)
})

test('what is told by its bytes is somebody’s as text', () => {
  const part = fc.constantFrom(
    'svc',
    'srv',
    'sys',
    'bot',
    'cron',
    'job',
    'batch',
    'agent',
    'service',
    'taro',
    'root',
    'Backup',
    'user',
    'a',
    '7',
    '$',
  )
  const account = fc.oneof(
    fc.tuple(part, fc.constantFrom('', '.', '_', '-', '--'), part).map((parts) => parts.join('')),
    fc.stringMatching(/^[A-Za-z0-9._$-]{1,14}$/),
  )
  fc.assert(
    fc.property(account, (told) => {
      if (!isLookedAt(told)) expect(accountOf(told)).toBe(told)
    }),
    { numRuns: 5000 },
  )
})
