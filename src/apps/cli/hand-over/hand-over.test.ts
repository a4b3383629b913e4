import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { personToken } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { signDocument } from '#kernel/signature.ts'
import type { HeldRecord, LedgerRecord } from '#ledger/index.ts'
import { issuerOf } from './issuer.ts'
import { IssuerNumbers } from './issuer-pack.ts'
import { lock } from './locked-file.ts'
import { PrincipalContacts } from './principal-contacts.ts'
import { codesFor, factsFor, principalPack } from './principal-pack.ts'

const KEY = workspaceKey('5a'.repeat(32))
const token = (n: number) => personToken(String(n).padStart(32, '0'))
const held = (source: string, row: number, person: number, items: HeldRecord['items']): HeldRecord => ({
  source,
  part: '',
  row,
  role: 'self',
  attack: 'a1',
  person: token(person),
  items,
  certainty: 'confirmed',
  exposure: 'taken',
  standing: 'counted',
})
// Person 1 is a customer of both principals.
const records = [
  held('alpha.csv', 1, 1, ['name', 'email']),
  held('alpha.csv', 2, 2, ['name']),
  held('beta.csv', 1, 1, ['name', 'bank-account']),
  held('beta.csv', 2, 3, ['name', 'my-number']),
  { ...held('alpha.csv', 3, 4, ['name']), standing: 'excluded' },
]
const packOf = (id: string) => principalPack(records, (at) => at.file === `${id}.csv`, codesFor(KEY, 'case', id))

describe('one contractor, two principals', () => {
  const [alpha, beta] = [packOf('alpha'), packOf('beta')]
  test('each counts its own people with what its own rows hold', () => {
    expect(alpha.persons).toBe(2)
    expect(alpha.items).toEqual(['name', 'email'])
    expect(alpha.attacks[0]?.combinations).toEqual([
      { items: ['name'], persons: 1 },
      { items: ['name', 'email'], persons: 1 },
    ])
    expect(beta.items).toEqual(['name', 'bank-account', 'my-number'])
  })
  test('nothing of one stands in the pack of the other: no file, no item, no code, not even of somebody both know', () => {
    const text = JSON.stringify(alpha)
    expect(text).not.toMatch(/beta|bank-account|my-number/)
    for (const n of [1, 2, 3, 4]) expect(text).not.toContain(token(n))
    const codes = (pack: typeof alpha): readonly string[] => pack.people.match(/\b[0-9a-f]{32}\b/g) ?? []
    expect(codes(alpha).filter((code) => codes(beta).includes(code))).toEqual([])
  })
  test('rows that count for nobody are not handed over', () => expect(alpha.rows).not.toContain('alpha.csv,,3,'))
  test('the facts of a pack are a processor’s own: no total, no place, no order of anybody else', () => {
    const facts = {
      organisation: { country: 'JP', role: 'controller' as const },
      knowledge: [
        {
          at: instant('2026-11-01T09:00:00+09:00'),
          people: { likely: 900_000 },
          'people-by-place': { JP: 900_000 },
          'my-number-people': 12,
          items: ['my-number' as const],
        },
      ],
      milestones: [{ at: instant('2026-11-02T09:00:00+09:00'), did: 'published' }],
      orders: [],
    }
    const own = factsFor(facts, alpha)
    expect(own.organisation.role).toBe('processor')
    expect(own.knowledge).toEqual([
      { at: facts.knowledge[0]?.at, people: { min: 2, likely: 2, max: 2 }, items: ['name', 'email'] },
    ])
    expect(own.milestones).toEqual([])
  })
})

describe('how a principal reaches its own people', () => {
  const contactsOf = (id: string): string => {
    const contacts = new PrincipalContacts(records, (at) => at.file === `${id}.csv`, codesFor(KEY, 'case', id))
    const row = (file: string, n: number, values: LedgerRecord['values']): LedgerRecord => ({
      ...{ file, part: '', row: n, role: 'self', attack: 'a1', certainty: 'confirmed', exposure: 'taken' },
      items: ['name'],
      values,
    })
    contacts.take(row('alpha.csv', 1, { name: ['佐藤 花子'], email: ['hanako@example.jp'] }))
    contacts.take(row('beta.csv', 1, { name: ['佐藤 花子'], address: ['東京都千代田区丸の内1-1'] }))
    contacts.take(row('alpha.csv', 2, { name: ['', '山本 次郎'] }))
    contacts.take(row('alpha.csv', 3, { name: ['動作 確認'] }))
    return contacts.csv()
  }
  test('each gets what its own rows say, even of somebody whom both know, and nobody who counts for nobody', () => {
    const [head = '', ...lines] = contactsOf('alpha').trimEnd().split('\r\n')
    expect(head).toBe('person,name,postal-code,address,email,phone')
    expect(lines.map((line) => line.slice(33)).sort()).toEqual(['佐藤 花子,,,hanako@example.jp,', '山本 次郎,,,,'])
    expect(contactsOf('beta')).toContain('佐藤 花子,,東京都千代田区丸の内1-1,,')
    expect(contactsOf('beta')).not.toContain('hanako@example.jp')
  })
  test('people stand there under the codes of the pack', () => {
    for (const code of contactsOf('alpha').match(/^[0-9a-f]{32}/gm) ?? [])
      expect(packOf('alpha').people).toContain(code)
  })
})

describe('an issuer', () => {
  test.each([
    ['bank:0001', '0001-123-普通-1234567', true],
    ['bank:0001', '00012-123-普通-1234567', false],
    ['bank:0001', '0005-456-普通-7654321', false],
    ['card:visa', '4111111111111111', true],
    ['card:jcb', '3530111333300000', true],
    ['card:jcb', '3527111333300000', false],
    ['card:mastercard', '2221000000000009', true],
    ['card:mastercard', '2220990000000000', false],
    ['card:mastercard', '2720990000000007', true],
    ['card:mastercard', '2721000000000004', false],
    ['card:353011', '3530111333300000', true],
    ['my-number', '123456789018', true],
    ['insurer:06123456', '06123456-12-345', true],
  ])('%s issued %s: %s', (who, value, own) => expect(issuerOf(who)?.isOf(value)).toBe(own))
  test.each(['bank', 'bank:', 'card:unknown', 'name', 'email', 'card:12'])('%s is no issuer', (who) =>
    expect(issuerOf(who)).toBe(null),
  )
  test('gets each number once, with how far the attacker came, and nothing else of anybody', () => {
    const issuer = issuerOf('bank:0001')
    if (!issuer) throw new Error('a bank')
    const numbers = new IssuerNumbers(issuer)
    const record = (exposure: LedgerRecord['exposure'], account: string, attack = 'a1'): LedgerRecord => ({
      ...{ file: 'x.csv', part: '', row: 1, role: 'self', attack, certainty: 'confirmed', exposure },
      items: ['name', 'bank-account'],
      values: { name: ['佐藤 花子'], 'bank-account': [account] },
    })
    numbers.take(record('accessed', '0001-1-普通-1'))
    numbers.take(record('taken', '0001-1-普通-1'))
    numbers.take(record('taken', '0005-1-普通-1'))
    numbers.take(record('taken', '0001-9-普通-9', ''))
    numbers.take(record('ruled-out', '0001-8-普通-8'))
    expect(numbers.count).toBe(1)
    expect(numbers.csv()).toBe('number,attack,exposure,rows\r\n0001-1-普通-1,a1,taken,2\r\n')
  })
})

describe('a locked file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'locked-'))
  afterAll(() => rmSync(dir, { recursive: true }))
  const { bytes, how } = lock(Buffer.from('number\r\n1\r\n'), 'ながい合言葉です')
  writeFileSync(join(dir, 'numbers.locked'), bytes)
  const document = { numbers: 1, locked: { file: 'numbers.locked', how: { ...how, kdf: { ...how.kdf } } } }
  const receipt = signDocument(KEY, 'hand-over', document)
  writeFileSync(join(dir, 'receipt.json'), JSON.stringify(receipt))
  writeFileSync(join(dir, 'forged.json'), JSON.stringify({ ...receipt, document: { ...document, numbers: 2 } }))
  const open = (name: string, passphrase: string): string => {
    const script = fileURLToPath(new URL('../../../../scripts/open-pack.mjs', import.meta.url))
    const env = { ...process.env, PASSPHRASE: passphrase }
    return execFileSync(process.execPath, [script, join(dir, name)], { env, encoding: 'utf8', stdio: 'pipe' })
  }
  test('opens with its passphrase and a receipt as it was signed', () =>
    expect(open('receipt.json', 'ながい合言葉です')).toBe('number\r\n1\r\n'))
  test('opens with no other passphrase', () =>
    expect(() => open('receipt.json', 'ちがう合言葉です')).toThrow('NOT OPENED: the passphrase'))
  test('and not where the receipt was changed', () =>
    expect(() => open('forged.json', 'ながい合言葉です')).toThrow('NOT OPENED: the receipt'))
})
