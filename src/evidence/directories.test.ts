import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOut, reading } from './reading-for-tests.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const LDIF = `version: 1
# people

dn: uid=taro01,ou=People,dc=example,dc=jp
uid: taro01
cn:: ${base64('佐藤 太郎')}
sn;lang-en: Sato
mail: taro@example.jp
telephoneNumber: 03-1234-5678
description: called in the morning, wants to be
  called again
userPassword:: ${base64('{SSHA}abc')}

dn: uid=hanako,ou=People,dc=example,dc=jp
uid: hanako
mail: hanako@example.jp
mail: hana@example.com
`

describe('entries of a directory', () => {
  test('are rows with columns that say what attributes are, base64 and folded lines read', async () => {
    const found = await reading('people.txt', LDIF)
    const header = found.tables[0]?.header ?? []
    const rows = found.rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])))
    expect(rows).toMatchObject([
      { remark: '# people' },
      {
        'user id': 'taro01',
        'full name': '佐藤 太郎',
        'family name': 'Sato',
        email: 'taro@example.jp',
        tel: '03-1234-5678',
        description: 'called in the morning, wants to be called again',
        password: '{SSHA}abc',
      },
      { 'user id': 'hanako', email: 'hanako@example.jp', 'email 2': 'hana@example.com' },
    ])
    expect(found.refused).toEqual([])
  })

  test('have places from which plain values can be cut out again', async () => {
    const found = await reading('people.ldif', LDIF)
    const cut = cutOut(Buffer.from(LDIF), found)
    const same = found.rows.map((row, r) => row.filter((cell, c) => cell !== '' && cut[r]?.[c] === cell).length)
    // The one with base64 twice and a folded value, the other plain.
    expect(same).toEqual([1, 5, 4])
  })

  test('are read or passed over, whatever the file holds', async () => {
    const line = fc.constantFrom(
      'dn: x',
      'cn:: !!',
      'cn:: 5L2Q',
      ' more',
      '',
      'mail: a@b.jp',
      ':',
      'sn',
      '\0',
      'jpegPhoto:: /9j/',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const found = await reading('x.ldif', `dn: cn=a\n${lines.join('\n')}`)
        expect(found.rows.length + found.lines.length + found.refused.length).toBeGreaterThan(0)
      }),
      { numRuns: 50 },
    )
  })
})

describe('accounts of a Unix system', () => {
  const PASSWD = `root:x:0:0:root:/root:/bin/bash
mysql:x:112:117:MySQL Server,,,:/nonexistent:/bin/false
taro:x:1001:100:佐藤 太郎,room 3,03-1234-5678:/home/taro:/bin/bash
hanako:$1$abcdefgh$0123456789012345678901:1002:100::/home/hanako:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`
  test('are rows; those of the system stand apart, since nobody is behind them', async () => {
    const found = await reading('passwd', PASSWD)
    const header = found.tables[0]?.header ?? []
    const column = (name: string) => found.rows.map((row) => row[header.indexOf(name)])
    expect(column('user id')).toEqual(['', '', 'taro', 'hanako', ''])
    expect(column('full name')).toEqual(['', '', '佐藤 太郎', '', ''])
    expect(column('password hash')).toEqual(['', '', '', '$1$abcdefgh$0123456789012345678901', ''])
    expect(cutOut(Buffer.from(PASSWD), found)).toEqual(found.rows)
  })

  test('have telephones behind the name', async () => {
    const text = 'taro:x:1001:1001:佐藤 太郎,3F,03-1234-5678,:/home/taro:/bin/sh\n'
    const found = await reading('passwd', text)
    expect(found.rows[0]?.[found.tables[0]?.header?.indexOf('phone') ?? -1]).toBe('03-1234-5678')
    expect(cutOut(Buffer.from(text), found)).toEqual(found.rows)
  })

  test('have their hashes in a file of its own', async () => {
    const found = await reading('shadow', 'root:*:18000:0:99999:7:::\ntaro:$6$abcdefgh$0123456789:18000:0:99999:7:::\n')
    expect(found.tables[0]?.header).toEqual(['system', 'user id', 'password hash'])
    expect(found.rows[1]).toEqual(['', 'taro', '$6$abcdefgh$0123456789'])
  })

  test.each(['10:30:00:1:2:3:4\n', 'a:b:c\n', 'note: b\nroot:x:0:0:root:/root:/bin/bash\n'])(
    'are not seen in %j',
    async (text) => {
      expect((await reading('x', text)).tables.flatMap((table) => table.header ?? [])).not.toContain('user id')
    },
  )
})
