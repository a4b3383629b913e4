import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { CFB, utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { refusalReasons } from '#kernel/refused.ts'
import { binaryList, dbaseTable } from './old-tables-for-tests.ts'
import { writtenPdf } from './pdf-for-tests.ts'
import { encoded, reading } from './reading-for-tests.ts'

const TABLE = [
  ['番号', '氏名', '電話'],
  ['1', '佐藤 太郎', '03-1234-5678'],
  ['2', '鈴木 花子', '090-1234-5678'],
]
const HTML = `<html><body><table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`
const ROWS = TABLE.slice(1).map(([id, name, tel]) => `<p><id>${id}</id><name>${name}</name><tel>${tel}</tel></p>`)
const paragraphs = TABLE.map((row) => `<w:p><w:r><w:t>${row.join(' ')}</w:t></w:r></w:p>`).join('')

const book = (bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods'): Buffer => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(TABLE), '名簿')
  return write(made, { type: 'buffer', bookType })
}

function compound(stream: string): Buffer {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(4096, 1))
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}

/** One good file of every format that is not tried cut and lying elsewhere. */
const GOOD: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'a.xlsx': () => book('xlsx'),
  'a.xlsb': () => book('xlsb'),
  'a.xls': () => book('biff8'),
  'a.ods': () => book('ods'),
  'a.docx': () =>
    Buffer.from(
      zipSync({ 'word/document.xml': Buffer.from(`<w:document><w:body>${paragraphs}</w:body></w:document>`) }),
    ),
  'a.rtf': () =>
    Buffer.from(
      `{\\rtf1\\ansi ${TABLE.map((row) => row.map((c) => [...c].map((x) => `\\u${x.charCodeAt(0)}?`).join('')).join(' ')).join('\\par ')}\\par}`,
    ),
  'a.pdf': () =>
    writtenPdf([TABLE.flatMap((row, r) => row.map((cell, c) => [50 + 150 * c, 700 - 20 * r, cell] as const))]),
  'a.html': () => encoded(HTML, 'shift_jis'),
  'a.xml': () => Buffer.from(`<?xml version="1.0"?><all>${ROWS.join('')}</all>`),
  'a.vcf': () =>
    Buffer.from(
      TABLE.slice(1)
        .map(([, name, tel]) => `BEGIN:VCARD\nFN:${name}\nTEL:${tel}\nEND:VCARD\n`)
        .join(''),
    ),
  'a.ics': () =>
    Buffer.from(
      `BEGIN:VCALENDAR\r\n${TABLE.slice(1)
        .map(([, name, tel]) => `BEGIN:VEVENT\r\nSUMMARY:${name}\r\nDESCRIPTION:${tel}\r\nEND:VEVENT\r\n`)
        .join('')}END:VCALENDAR\r\n`,
    ),
  'a.hl7': () =>
    Buffer.from(
      TABLE.slice(1)
        .map(([id, name, tel]) => `MSH|^~\\&|A|B\rPID|1||${id}||${name}||||||||${tel}\r`)
        .join(''),
    ),
  'a.edi': () =>
    Buffer.from(
      `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'A'.repeat(15)}*ZZ*${'B'.repeat(15)}*260101*1200*^*00501*000000001*0*P*:~${TABLE.slice(
        1,
      )
        .map(([id, name, tel]) => `NM1*IL*1*${name}*****MI*${id}~PER*IC**TE*${tel}~`)
        .join('')}`,
    ),
  'a.dbf': () => dbaseTable(TABLE),
  'a.plist': () => binaryList(TABLE),
  'b.plist': () =>
    Buffer.from(
      `<?xml version="1.0"?><plist version="1.0"><array>${TABLE.slice(1)
        .map(
          ([, name, tel]) =>
            `<dict><key>氏名</key><string>${name}</string><key>電話</key><string>${tel}</string></dict>`,
        )
        .join('')}</array></plist>`,
    ),
  'b.xml': () =>
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${TABLE.map((row) => `<Row>${row.map((cell) => `<Cell><Data>${cell}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`,
    ),
  'a.fods': () =>
    Buffer.from(
      `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><table:table table:name="S">${TABLE.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table></office:document>`,
    ),
  'a.png': () => readFile(new URL('../../fixtures/id-images/mynumber-back.png', import.meta.url)),
}

/** Whatever comes in, rows are numbered once, and every refusal can be explained. */
async function expectSound(name: string, bytes: Uint8Array): Promise<number> {
  const found = await reading(name, bytes)
  const seen = new Set<string>()
  for (const passage of found.passages)
    for (const { row } of passage.kind === 'rows' ? passage.rows : []) {
      const key = `${passage.kind === 'rows' ? passage.part : ''}\n${row}`
      expect(seen.has(key), `row ${row} comes twice`).toBe(false)
      seen.add(key)
    }
  for (const { reason, advice } of found.refused) {
    expect(refusalReasons).toContain(reason)
    expect(advice).not.toBe('')
  }
  return found.rows.length + found.lines.length + found.refused.length
}

test.each(Object.keys(GOOD).filter((name) => name !== 'a.png'))(
  '%s gives what was put in, whatever its name',
  async (name) => {
    const bytes = await GOOD[name]?.()
    for (const shown of [name, 'unknown']) {
      const found = await reading(shown, bytes ?? Buffer.alloc(0))
      const text = [...found.rows.flat(), ...found.lines, ...found.tables.flatMap((t) => t.header ?? [])].join(' ')
      for (const word of ['佐藤 太郎', '03-1234-5678', '鈴木 花子', '090-1234-5678']) expect(text).toContain(word)
      expect(found.refused).toEqual([])
    }
  },
)

test.each(Object.keys(GOOD))('%s cut off, changed or under another name is read or named', async (name) => {
  const bytes = (await GOOD[name]?.()) ?? Buffer.alloc(0)
  const isSlow = name === 'a.png'
  for (let n = 1; n < (isSlow ? 3 : 12); n++) {
    const cut = Math.floor((bytes.length * n) / 12)
    expect(await expectSound(name, bytes.subarray(0, cut)), `cut at ${cut}`).toBeGreaterThan(0)
    const changed = Buffer.from(bytes)
    for (let i = 0; i < 8; i++) changed[(cut + i * 97) % bytes.length] = (n * 31 + i * 7) & 255
    if (!isSlow) await expectSound(name, changed)
  }
  for (const other of isSlow ? [] : Object.keys(GOOD))
    expect(await expectSound(other, bytes), `as ${other}`).toBeGreaterThan(0)
})

test.each<[string, Buffer]>([
  ['a workbook that is only a stream of its name', compound('Workbook')],
  ['a document that is only a stream of its name', compound('WordDocument')],
  ['slides that are only a stream of their name', compound('PowerPoint Document')],
  ['a message that is only a stream of its name', compound('__properties_version1.0')],
  [
    'an archive of a workbook without its parts',
    Buffer.from(
      zipSync({ 'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a" r:id="x"/></sheets></workbook>') }),
    ),
  ],
  [
    'a sheet of endless columns',
    Buffer.from(
      zipSync({
        'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': Buffer.from(
          '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
        ),
        'xl/worksheets/s.xml': Buffer.from(
          `<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>`,
        ),
      }),
    ),
  ],
  ['a PDF of nothing', Buffer.from('%PDF-1.7\n%%EOF')],
  ['a database of nothing', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(200)])],
  ['braces of rich text', Buffer.from(`{\\rtf1${'{'.repeat(200_000)}`)],
  ['tables in tables', Buffer.from(`<html>${'<table><tr><td>'.repeat(20_000)}`)],
  ['a card that never ends', Buffer.from(`BEGIN:VCARD\n${'X:1\n'.repeat(200_000)}`)],
  ['packed elements without end', gzipSync(Buffer.from(`<?xml version="1.0"?>${'<a b="c">'.repeat(50_000)}`))],
])('%s ends in a named result', async (_what, bytes) => {
  expect(await expectSound('a', bytes)).toBeGreaterThan(0)
})
