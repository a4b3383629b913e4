import { createCipheriv, createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CFB } from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unlockPackage } from './locked-office.ts'
import { reading } from './reading-for-tests.ts'

const locked = (name: string): Promise<Buffer> => readFile(new URL(`../../fixtures/locked/${name}`, import.meta.url))

const PEOPLE = [
  ['見本一郎', '03-1234-5678'],
  ['見本花子', '03-1234-5679'],
]

describe('what is locked with a password', () => {
  test.each(['workbook.xlsx', 'workbook.xls', 'workbook.ods', 'list.pdf'])(
    'opens by one of those of the case: %s',
    async (name) => {
      const found = await reading(name, await locked(name), undefined, { passwords: ['himitsu'] })
      expect(found.rows).toEqual(PEOPLE)
      expect(found.refused).toEqual([])
    },
  )

  test.each(['workbook.xlsx', 'workbook.xls', 'workbook.ods', 'list.pdf'])(
    'is named without it, and says where to write it: %s',
    async (name) => {
      for (const passwords of [[], ['Himitsu']]) {
        const found = await reading(name, await locked(name), undefined, { passwords })
        expect(found.refused).toMatchObject([
          { reason: 'password-needed', advice: expect.stringContaining('passwords:') },
        ])
        expect(found.rows).toEqual([])
      }
    },
  )

  test.each(['letter.odt', 'letter.doc'])('a document opens by one of those of the case: %s', async (name) => {
    const found = await reading(name, await locked(name), undefined, { passwords: ['Himitsu', 'himitsu'] })
    expect(found.lines.filter((line) => line !== '')).toEqual(['氏名: 見本一郎', 'TEL 03-1234-5678'])
    expect(found.refused).toEqual([])
    for (const passwords of [[], ['Himitsu']]) {
      const { refused, lines } = await reading(name, await locked(name), undefined, { passwords })
      expect(refused).toMatchObject([{ reason: 'password-needed', advice: expect.stringContaining('passwords:') }])
      expect(lines).toEqual([])
    }
  })

  test.each([
    ['a way of encrypting that is not known', 'aes256-cbc', 'blowfish'],
    ['a lock that would take hours to try', 'iteration-count="100000"', 'iteration-count="900000000"'],
  ])('an OpenDocument file with %s is named and not tried', async (_, from, to) => {
    const parts = unzipSync(await locked('letter.odt'))
    const manifest = Buffer.from(parts['META-INF/manifest.xml'] ?? []).toString()
    const bytes = zipSync(
      { ...parts, 'META-INF/manifest.xml': Buffer.from(manifest.replaceAll(from, to)) },
      { level: 0 },
    )
    const { refused } = await reading('letter.odt', Buffer.from(bytes), undefined, { passwords: ['himitsu'] })
    expect(refused).toMatchObject([{ reason: 'password-needed', advice: expect.stringContaining('not known') }])
  })

  test('a workbook that Excel only protects from changes opens without any', async () => {
    expect((await reading('a.xlsx', await locked('protected-only.xlsx'))).rows).toEqual(PEOPLE)
  })

  test('Word and PowerPoint lock in the same way; the older way of 2007 opens, too', async () => {
    const paragraph = '<w:p><w:r><w:t>TEL 03-1234-5678</w:t></w:r></w:p>'
    const xml = Buffer.from(`<w:document><w:body>${paragraph}</w:body></w:document>`)
    const file = CFB.utils.cfb_new()
    const { info, content } = standardLocked(Buffer.from(zipSync({ 'word/document.xml': xml })), '秘密')
    CFB.utils.cfb_add(file, '/EncryptionInfo', info)
    CFB.utils.cfb_add(file, '/EncryptedPackage', content)
    const bytes = Buffer.from(CFB.write(file, { type: 'buffer' }))
    expect((await reading('a.docx', bytes, undefined, { passwords: ['秘密'] })).lines).toEqual(['TEL 03-1234-5678'])
    expect((await reading('a.docx', bytes)).refused).toMatchObject([{ reason: 'password-needed' }])
  })

  test('a lock that would take hours to try, or is of no kind that is known, is named and not tried', async () => {
    const bytes = await locked('workbook.xlsx')
    const file = CFB.read(bytes, { type: 'buffer' })
    const info = Buffer.from(CFB.find(file, 'EncryptionInfo')?.content ?? [])
    const content = Buffer.alloc(64)
    const changed = (from: RegExp, to: string) =>
      unlockPackage({ info: Buffer.from(info.toString('latin1').replace(from, to), 'latin1'), content }, ['x'])
    expect(changed(/spinCount="\d+"/, 'spinCount="900000000"')).toBe('unknown')
    expect(changed(/cipherAlgorithm="AES"/g, 'cipherAlgorithm="RC2"')).toBe('unknown')
    expect(changed(/x/, 'x')).toBe('wrong-password')
    expect(unlockPackage({ info: info.subarray(0, 6), content }, ['x'])).toBe('unknown')
  })
})

/** [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9 written the other way round: AES-128, SHA-1. */
function standardLocked(plain: Buffer, password: string): { readonly info: Buffer; readonly content: Buffer } {
  const sha1 = (...parts: readonly Uint8Array[]) =>
    parts.reduce((sum, part) => sum.update(part), createHash('sha1')).digest()
  const little = (n: number) => Buffer.from(Uint32Array.of(n).buffer)
  const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
  let sum = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let i = 0; i < 50_000; i++) sum = sha1(little(i), sum)
  sum = sha1(sum, little(0))
  const key = sha1(Buffer.from(Buffer.alloc(64, 0x36).map((b, i) => b ^ (sum[i] ?? 0)))).subarray(0, 16)
  const encrypted = (bytes: Buffer) => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
    return cipher.update(Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]))
  }
  const verifier = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex')
  const header = Buffer.concat([
    little(0x24),
    little(0),
    little(0x660e),
    little(0x8004),
    little(128),
    little(24),
    Buffer.alloc(8),
  ])
  const check = [
    little(16),
    salt,
    encrypted(verifier),
    little(20),
    encrypted(Buffer.concat([sha1(verifier), Buffer.alloc(12)])),
  ]
  const info = Buffer.concat([Buffer.from([3, 0, 2, 0]), little(0x24), little(header.length), header, ...check])
  return { info, content: Buffer.concat([little(plain.length), little(0), encrypted(plain)]) }
}
