import { gzipSync, zstdCompressSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import SevenZip, { type SevenZipModuleFactory } from '7z-wasm'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { tarOf, text, zipOf } from './bytes.ts'
import { fixture, PARQUET_PEOPLE, parquetOf, sqliteOf } from './more-good-files.ts'

/** A sound file of each format, small, about invented people; the corpus cuts, bends and mixes them. */
export interface GoodFile {
  readonly name: string
  readonly bytes: Buffer
}

const ROWS: readonly (readonly string[])[] = [
  ['番号', '氏名', '電話番号', 'メールアドレス'],
  ...Array.from({ length: 30 }, (_, i) => [
    String(i + 1),
    `見本${'一二三四五六七八九十'[i % 10]}郎`,
    `03-1234-${String(5000 + i)}`,
    `user${i}@example.jp`,
  ]),
]

export const CSV = text(ROWS.map((row) => `${row.join(',')}\r\n`).join(''))

const SQL = text(
  `CREATE TABLE \`users\` (\`id\` int, \`name\` varchar(40), \`mail\` varchar(80)) ENGINE=InnoDB;\nINSERT INTO \`users\` VALUES ${ROWS.slice(
    1,
  )
    .map(([id, name, , mail]) => `(${id},'${name}','${mail}')`)
    .join(',')};\n`,
)

const JSONL = text(
  ROWS.slice(1)
    .map(([id, name, phone, mail]) => `${JSON.stringify({ id, user: { name, phone }, mail })}\n`)
    .join(''),
)

const MAIL = text(
  [
    'From: =?UTF-8?B?6KaL5pys?= <mihon@example.jp>',
    'To: desk@example.jp',
    'Subject: =?UTF-8?B?44GK5ZWP5ZCI44Gb?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'お名前：見本一郎',
    'TEL 03-1234-5678',
    '--b1',
    'Content-Type: text/csv; name="a.csv"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="a.csv"',
    '',
    CSV.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b1--',
    '',
  ].join('\r\n'),
)

const VCARD = text('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:見本一郎\r\nTEL:03-1234-5678\r\nEND:VCARD\r\n'.repeat(5))

const XML = text(
  `<?xml version="1.0" encoding="UTF-8"?>\n<users>${ROWS.slice(1)
    .map(([id, name, phone]) => `<user id="${id}"><name>${name}</name><phone>${phone}</phone></user>`)
    .join('')}</users>\n`,
)

const HTML = text(
  `<!doctype html><html><body><table>${ROWS.map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
)

const RTF = text('{\\rtf1\\ansi\\ansicpg932 \\u35211? \\u26412? TEL 03-1234-5678\\par user1@example.jp\\par}')

/** One page with one line of text and a table of references that is right. */
export function pdfOf(content: string, more: readonly string[] = []): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

export const PDF_TEXT = 'BT /F1 12 Tf 72 720 Td (user1@example.jp 03-1234-5678) Tj ET'

/** What 7-Zip makes of some files. */
export async function sevenZipOf(files: readonly GoodFile[], ...options: readonly string[]): Promise<Buffer> {
  const start = SevenZip as unknown as SevenZipModuleFactory
  const program = await start({ print() {}, printErr() {} })
  for (const { name, bytes } of files) program.FS.writeFile(`/${name}`, bytes)
  program.callMain(['a', ...options, '/out.7z', ...files.map(({ name }) => `/${name}`)])
  return Buffer.from(program.FS.readFile('/out.7z', { encoding: 'binary' }))
}

async function docx(): Promise<Buffer> {
  const cells = (row: readonly string[]) => row.map((cell) => new TableCell({ children: [new Paragraph(cell)] }))
  const rows = ROWS.slice(0, 5).map((row) => new TableRow({ children: cells(row) }))
  const children = [new Paragraph('お名前：見本一郎'), new Table({ rows })]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function sheet(kind: 'xlsx' | 'biff8' | 'xlsb' | 'ods'): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS.map((row) => [...row])), '顧客')
  return Buffer.from(write(book, { type: 'buffer', bookType: kind }))
}

/** Node packs neither bzip2 nor xz: these hold twenty lines `1,見本一郎,user@example.jp`. */
const BZIP2 =
  'QlpoOTFBWSZTWYRT5fYAADHd+QAQAAUgAEAAIhZaQEgJAAQBBABABWAgAJApo0AaAAApVUMDEyjI9E/UyJ3JxJ0JwJoTYmhNSZkzJkTQnYmpMybE2J8k3Jgm5P0n+TBPRMEwTBMyYJ7F3JFOFCQhFPl9gA=='
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AJrACtdABiLGSIRWp8XhSJB1ouASGIyNlYKdbjq+UZU1/k5Mg3MzdmWglYqx1UXsAAAALVck8WT1dNuAAFH7AQAAACAU06zscRn+wIAAAAABFla'

/** Sound files of which nothing comes without their password. */
export const lockedFiles = (): readonly GoodFile[] =>
  ['workbook.xlsx', 'workbook.xls', 'list.pdf'].map((name) => ({
    name: name.replace(/^[a-z]+/, 'locked'),
    bytes: fixture(`locked/${name}`),
  }))

export async function goodFiles(): Promise<readonly GoodFile[]> {
  const mbox = Buffer.concat(
    [1, 2, 3].flatMap((n) => [text(`From a@example.jp Mon Jan  ${n} 00:00:00 2024\n`), MAIL, text('\n')]),
  )
  return [
    { name: 'good.csv', bytes: CSV },
    { name: 'good.sql', bytes: SQL },
    { name: 'good.jsonl', bytes: JSONL },
    { name: 'good.json', bytes: text(JSON.stringify({ list: ROWS.slice(1).map(([id, name]) => ({ id, name })) })) },
    { name: 'good.eml', bytes: MAIL },
    { name: 'good.mbox', bytes: mbox },
    { name: 'good.vcf', bytes: VCARD },
    { name: 'good.xml', bytes: XML },
    { name: 'good.html', bytes: HTML },
    { name: 'good.rtf', bytes: RTF },
    { name: 'good.pdf', bytes: pdfOf(PDF_TEXT) },
    { name: 'good.docx', bytes: await docx() },
    { name: 'good.xlsx', bytes: sheet('xlsx') },
    { name: 'good.xls', bytes: sheet('biff8') },
    { name: 'good.xlsb', bytes: sheet('xlsb') },
    { name: 'good.ods', bytes: sheet('ods') },
    { name: 'good.csv.gz', bytes: gzipSync(CSV) },
    { name: 'good.csv.zst', bytes: zstdCompressSync(CSV) },
    { name: 'good.csv.bz2', bytes: Buffer.from(BZIP2, 'base64') },
    { name: 'good.csv.xz', bytes: Buffer.from(XZ, 'base64') },
    {
      name: 'good.zip',
      bytes: zipOf([
        { name: 'a.csv', content: CSV },
        { name: 'b.jsonl', content: JSONL },
      ]),
    },
    {
      name: 'good.tar',
      bytes: tarOf([
        { name: 'a.csv', content: CSV },
        { name: 'b.jsonl', content: JSONL },
      ]),
    },
    { name: 'good.parquet', bytes: await parquetOf(PARQUET_PEOPLE) },
    {
      name: 'good.db',
      bytes: await sqliteOf(
        'CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, phone TEXT)',
        ...ROWS.slice(1).map(([id, name, phone]) => `INSERT INTO users VALUES (${id}, '${name}', '${phone}')`),
      ),
    },
    ...['gif', 'bmp', 'webp', 'heic'].map((kind) => ({ name: `good.${kind}`, bytes: fixture(`pictures/one.${kind}`) })),
    { name: 'good.tif', bytes: fixture('pictures/two-pages-fax.tif') },
    { name: 'good.png', bytes: fixture('id-images/mynumber-back.png') },
    {
      name: 'good.7z',
      bytes: await sevenZipOf([
        { name: 'a.csv', bytes: CSV },
        { name: 'b.jsonl', bytes: JSONL },
      ]),
    },
  ]
}
