import { CFB, utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const LABELS = new Set(['番号', '氏名', '電話', '生年月日'])
const options = { looksLikeLabel: (text: string) => LABELS.has(text) }

describe('workbooks of other kinds', () => {
  const SERIAL = { t: 'n', v: 29_222, z: 'yyyy/mm/dd' } as const
  const DAY = { t: 'd', v: new Date('1980-01-02T00:00:00Z'), z: 'yyyy/mm/dd' } as const
  const book = (bookType: string) => {
    const sheet = utils.aoa_to_sheet([
      ['会員名簿'],
      [],
      ['番号', '氏名', '生年月日'],
      [1, '佐藤', bookType === 'ods' ? DAY : SERIAL],
      [2, '髙橋', null],
    ])
    const secret = utils.aoa_to_sheet([
      ['番号', '電話'],
      [1, '090-1111-2222'],
    ])
    secret['!cols'] = [{}, { hidden: true }]
    const made = utils.book_new()
    utils.book_append_sheet(made, sheet, '会員')
    utils.book_append_sheet(made, secret, '控え')
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    return made
  }

  test.each(['biff8', 'xlsb', 'ods'] as const)('%s gives every sheet, hidden ones too', async (bookType) => {
    const bytes: Buffer = write(book(bookType), { type: 'buffer', bookType })
    const found = await reading(`a.${bookType === 'biff8' ? 'xls' : bookType}`, bytes, undefined, options)
    expect(found.tables).toMatchObject([
      { part: '会員', header: ['番号', '氏名', '生年月日'], preamble: ['会員名簿'] },
      { part: '控え', header: ['番号', '電話'] },
    ])
    // The writer of this test does not hide sheets in ods.
    if (bookType !== 'ods') expect(found.tables[1]?.remarks).toContain('hidden sheet')
    expect(found.rows.slice(1)).toEqual([
      ['2', '髙橋'],
      ['1', '090-1111-2222'],
    ])
    expect(found.rows[0]?.[2]).toMatch(/^1980[-/]01[-/]02$/)
  })

  test('cut off at any of many bytes they are named, and never throw', async () => {
    for (const [name, bookType] of [
      ['a.xls', 'biff8'],
      ['a.xlsb', 'xlsb'],
      ['a.ods', 'ods'],
    ] as const) {
      const bytes: Buffer = write(book(bookType), { type: 'buffer', bookType })
      for (let cut = 9; cut < bytes.length - 600; cut += 2999)
        expect((await reading(name, bytes.subarray(0, cut))).refused.length, `${name} cut at ${cut}`).toBeGreaterThan(0)
    }
  })

  test('a workbook with a password needs it', async () => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(100))
    CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(100))
    const found = await reading('a.xlsx', Buffer.from(CFB.write(file, { type: 'buffer' })))
    expect(found.refused).toMatchObject([{ reason: 'password-needed' }])
  })
})
