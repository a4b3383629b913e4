import { expect, test } from 'vitest'
import { readCase } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { circumstancesOf } from './circumstances.ts'

const AT = instant('2026-10-10T09:00:00+09:00')
const password = (attack: string) => ({ attack, items: ['name', 'password'] as const })

/** What a firm with this response log can tell people at AT. */
function told(log: string, leaked: readonly ReturnType<typeof password>[], kind = 'hospital') {
  const read = readCase(`case: c
organisation: {country: JP, kind: ${kind}}
attacks:
  - {id: a, evidence: [evidence/a]}
  - {id: b, evidence: [evidence/b]}
response:
  log: [${log}]
`)
  if (!read.ok) throw new Error(read.why)
  return circumstancesOf(read.value, AT, leaked)
}

const voided = (at: string, attack: string) =>
  `{id: r${attack}, at: ${at}, did: passwords-invalidated${attack && `, attack: ${attack}`}}`
const EARLIER = '2026-10-02T09:00:00+09:00'

test.each([
  ['the passwords of the only attack that took any are void', voided(EARLIER, 'a'), [password('a')], true],
  ['void for all attacks, because none is named', voided(EARLIER, ''), [password('a'), password('b')], true],
  ['void in one attack and not in the other', voided(EARLIER, 'a'), [password('a'), password('b')], false],
  ['made void only after the letter', voided('2026-10-11T09:00:00+09:00', 'a'), [password('a')], false],
  ['nothing was said of them', '', [password('a')], false],
  ['no password leaked, so there is nothing to say', voided(EARLIER, 'a'), [], false],
])('passwords: %s', (_what, log, leaked, expected) => expect(told(log, leaked).passwordVoid).toBe(expected))

test("a broker's login moves money, a hospital's does not", () => {
  expect(told('', [], 'fx-broker').serviceMovesMoney).toBe(true)
  expect(told('', [], 'hospital').serviceMovesMoney).toBe(false)
})

test('the receipt of the police comes from the response log', () => {
  const log = `{id: p, at: ${EARLIER}, did: police-consulted, receipt: 見本警察署 1}`
  expect(told(log, []).policeReceipt).toBe('見本警察署 1')
  expect(told('', [])).not.toHaveProperty('policeReceipt')
})
