import { deflateRawSync } from 'node:zlib'
import SevenZip, { type SevenZipModuleFactory } from '7z-wasm'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

interface Packed {
  readonly name: Buffer
  readonly content: Buffer
  readonly flags?: number
}

/** A zip archive as old programs write it: no checks, no times. */
function zipped(files: readonly Packed[]): Buffer {
  const local: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const { name, content, flags = 0 } of files) {
    const data = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const one = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, name]))
    local.push(one)
    at += one.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, list, end])
}

const csv: Packed = {
  name: encoded('顧客名簿.csv', 'shift_jis'),
  content: encoded('番号,氏名\r\n1,佐藤\r\n', 'shift_jis'),
}

/** What 7-Zip makes of a file by one of the methods that few other programs know. */
async function zippedBy(method: string, content: Buffer, ...options: readonly string[]): Promise<Buffer> {
  const program = await (SevenZip as unknown as SevenZipModuleFactory)({ print() {}, printErr() {} })
  program.FS.writeFile('/a.csv', content)
  program.callMain(['a', '-tzip', `-mm=${method}`, ...options, '/out.zip', '/a.csv'])
  return Buffer.from(program.FS.readFile('/out.zip', { encoding: 'binary' }))
}

describe('zip archives', () => {
  test('a file inside is a part under its own name, also where the name is Shift_JIS', async () => {
    const found = await reading('a.zip', zipped([csv]))
    expect(found.tables).toMatchObject([{ part: '顧客名簿.csv', header: ['番号', '氏名'] }])
    expect(found.rows).toEqual([['1', '佐藤']])
    expect(found.passages[1]).toMatchObject({ rows: [{ spans: null }] })
  })
  test('archives inside archives are opened, five deep and more', async () => {
    let bytes = zipped([csv])
    for (let n = 0; n < 5; n++) bytes = zipped([{ name: Buffer.from(`${n}.zip`), content: bytes }])
    const found = await reading('a.zip', bytes)
    expect(found.tables[0]?.part).toBe('4.zip/3.zip/2.zip/1.zip/0.zip/顧客名簿.csv')
  })
  test('a file with a password is named, the others are read', async () => {
    const found = await reading('a.zip', zipped([{ ...csv, name: Buffer.from('secret.csv'), flags: 1 }, csv]))
    expect(found.rows).toEqual([['1', '佐藤']])
    expect(found.refused).toMatchObject([{ part: 'secret.csv', reason: 'password-needed' }])
  })
  test('an archive cut off at any byte never throws', async () => {
    const bytes = zipped([csv])
    for (let cut = 4; cut < bytes.length; cut++) {
      const found = await reading('a.zip', bytes.subarray(0, cut))
      expect(found.refused.at(-1)).toMatchObject({ reason: 'damaged', part: '' })
    }
  })
})

describe('workbooks', () => {
  async function workbook(): Promise<Buffer> {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('顧客')
    sheet.addRow(['顧客一覧'])
    sheet.addRow([])
    sheet.addRow(['番号', '氏名', '生年月日', '口座', '備考'])
    sheet.addRow([
      1,
      '佐藤 & 太郎',
      new Date(Date.UTC(1980, 0, 2)),
      123456789012,
      { richText: [{ text: '赤' }, { text: '字' }] },
    ])
    sheet.addRow([2, '鈴木', new Date(Date.UTC(1899, 11, 31)), '0012', { formula: 'A5*2', result: 4 }])
    sheet.addRow([3, null, null, 'x'])
    const hidden = book.addWorksheet('隠し', { state: 'hidden' })
    hidden.addRow(['no', 'mail'])
    hidden.addRow([1, 'a@example.jp'])
    return Buffer.from(await book.xlsx.writeBuffer())
  }

  test('every sheet is a table, hidden ones too; dates and long numbers are written out', async () => {
    const found = await reading('a.xlsx', await workbook())
    expect(found.tables).toMatchObject([
      { part: '顧客', header: ['番号', '氏名', '生年月日', '口座', '備考'], preamble: ['顧客一覧'] },
      { part: '隠し', header: ['no', 'mail'] },
    ])
    expect(found.rows).toEqual([
      ['1', '佐藤 & 太郎', '1980-01-02', '123456789012', '赤字'],
      ['2', '鈴木', '1900-01-01', '0012', '4'],
      ['3', '', '', 'x'],
      ['1', 'a@example.jp'],
    ])
    expect(found.numbers).toEqual([1, 2, 3, 1])
    expect(found.refused).toEqual([])
  })
  test('a workbook cut off is damaged', async () => {
    const bytes = await workbook()
    const found = await reading('a.xlsx', bytes.subarray(0, bytes.length - 100))
    expect(found.refused).toMatchObject([{ reason: 'damaged' }])
  })

  test.each(['LZMA', 'Deflate64', 'PPMd', 'BZip2'])(
    'what is packed by %s is read; damaged, it is named',
    async (method) => {
      const csv = Buffer.from(`氏名,電話番号\n${'見本一郎,03-1234-5678\n'.repeat(300)}`)
      const zip = await zippedBy(method, csv)
      const found = await reading('a.zip', zip)
      expect(found.refused).toEqual([])
      expect(found.rows).toHaveLength(300)
      const broken = Buffer.from(zip)
      broken.fill(0xa5, 60, 90)
      const { refused } = await reading('a.zip', broken)
      expect(refused.map(({ reason, part }) => `${reason} ${part}`)).toContain('damaged a.csv')
    },
  )

  test.each(['LZMA', 'Deflate64', 'PPMd'])(
    'what is packed by %s and locked is named, with or without the password',
    async (method) => {
      const zip = await zippedBy(method, Buffer.from(`a,b\n${'1,2\n'.repeat(500)}`), '-phimitsu', '-mem=AES256')
      expect((await reading('a.zip', zip)).refused).toMatchObject([{ reason: 'password-needed', part: 'a.csv' }])
      const opened = await reading('a.zip', zip, undefined, { passwords: ['himitsu'] })
      const said = opened.refused.map((refused) => refused.reason)
      expect([opened.rows.length, said]).toEqual(method === 'Deflate64' ? [500, []] : [0, ['unsupported-format']])
    },
  )
})
