import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { addressCsv, addressXlsx, guarded } from './address-list.ts'
import { countLines, countSheetCsv, type PackedFile, packIndex, writePrintPack } from './print-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (path: string, letters: readonly (readonly [page: number, pages: number])[]): PackedFile => ({
  path,
  sha256: 'ab'.repeat(32),
  letters: letters.map(([page, pages], i) => ({ file: path, page, pages, reference: `R${i}` })),
})
const files = [
  file('notices/letters/b1-0001.pdf', [
    [1, 2],
    [3, 1],
    [4, 3],
  ]),
  file('notices/letters/b1-0002.pdf', [[1, 2]]),
]

describe('the print pack', () => {
  test('the count sheet counts letters, pages and sheets of both sides, and adds up', () => {
    expect(countSheetCsv(countLines(files)).split('\r\n').slice(1, 4)).toEqual([
      `b1-0001.pdf,3,6,4,R0,R2,${'ab'.repeat(32)}`,
      `b1-0002.pdf,1,2,1,R0,R0,${'ab'.repeat(32)}`,
      'total,4,8,5,,,',
    ])
  })

  test('a gap or an overlap between two letters is an error', () => {
    for (const page of [2, 4])
      expect(() =>
        countLines([
          file('x.pdf', [
            [1, 2],
            [page, 2],
          ]),
        ]),
      ).toThrow('where page 3 should begin')
  })

  test('every entry is under AES-256 and opens with the passphrase only', async () => {
    const target = join(folder, 'pack.zip')
    for (const { path } of files) writeFileSync(join(folder, path.replaceAll('/', '_')), `letters of ${path}`)
    const documents = { 'index.csv': [...packIndex(files)].join('') }
    const pathOf = (path: string) => join(folder, path.replaceAll('/', '_'))
    await writePrintPack({ target, pathOf, files, documents, passphrase: 'right' })
    const bytes = readFileSync(target)
    expect(bytes.includes('letters of')).toBe(false)
    const read = async (password: string) => {
      const zip = new ZipReader(new BlobReader(new Blob([bytes])), { password, useWebWorkers: false })
      const entries = await zip.getEntries()
      expect(entries.map((e) => [e.filename, e.encrypted, e.zipCrypto])).toEqual([
        ['index.csv', true, false],
        ['letters/b1-0001.pdf', true, false],
        ['letters/b1-0002.pdf', true, false],
      ])
      return Promise.all(entries.map((e) => ('getData' in e && e.getData ? e.getData(new TextWriter()) : '')))
    }
    expect((await read('right'))[1]).toBe('letters of notices/letters/b1-0001.pdf')
    await expect(read('wrong')).rejects.toThrow()
  })

  test('an archive that is there already is not overwritten', async () => {
    const target = join(folder, 'there.zip')
    writeFileSync(target, 'mine')
    await expect(
      writePrintPack({ target, pathOf: (p) => p, files: [], documents: { a: 'b' }, passphrase: 'x' }),
    ).rejects.toThrow()
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })
})

describe('the address list', () => {
  const line = {
    reference: 'AAAAA-BBBBB',
    checkWord: 'さくら・つばめ',
    to: { name: '=cmd', postalCode: '0600001', address: '＋1丁目', email: '', phone: '' },
    concerns: '',
    variant: 'affected',
    items: ['name', 'email'],
    file: 'b1-0001.pdf',
    page: '1',
    pages: '2',
  } as const

  test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    '%j cannot become a formula',
    (value) => expect(guarded(value)).toBe(`'${value}`),
  )

  test('a postal code keeps its zero, and names and addresses are guarded', () => {
    expect([...addressCsv([line], 'ja')][1]).toBe(
      "AAAAA-BBBBB,さくら・つばめ,060-0001,'＋1丁目,'=cmd　様,,affected,氏名、メールアドレス,b1-0001.pdf,1,2\r\n",
    )
  })

  test('in the workbook every cell is text and none a formula', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await addressXlsx([line], 'en')).buffer as ArrayBuffer)
    const values = book.worksheets[0]?.getRow(2).values
    const cells = Array.isArray(values) ? values.slice(1) : []
    expect(cells.slice(2, 5)).toEqual(['060-0001', "'＋1丁目", "'=cmd"])
    expect(cells.every((cell) => typeof cell === 'string' || cell === undefined)).toBe(true)
  })
})
