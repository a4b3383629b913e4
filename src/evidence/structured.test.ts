import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

describe('XML', () => {
  const CUSTOMERS = `<?xml version="1.0" encoding="Shift_JIS"?><export><system>CRM</system><customers>
<c:customer xmlns:c="x" id="1"><name>佐藤 太郎</name><contact><tel>03-1234-5678</tel><tel>090-1234-5678</tel></contact></c:customer>
<c:customer xmlns:c="x" id="2"><name>鈴木 &amp; 花子</name><note><![CDATA[<b>]]></note></c:customer></customers></export>`

  test('what is repeated is a row with its elements and attributes, the rest a text', async () => {
    for (const chunk of [7, 1 << 16]) {
      const found = await reading('a.xml', encoded(CUSTOMERS, 'shift_jis'), chunk)
      expect(found.tables.at(-1)).toMatchObject({
        part: 'customers.customer',
        header: ['id', 'name', 'contact.tel', 'contact.tel 2', 'note'],
      })
      expect(found.rows).toEqual([
        ['1', '佐藤 太郎', '03-1234-5678', '090-1234-5678', ''],
        ['2', '鈴木 & 花子', '', '', '<b>'],
      ])
      expect(found.lines).toEqual(['system: CRM'])
      expect(found.refused).toEqual([])
    }
  })

  test('fields that say their name by an attribute are columns of that name', async () => {
    const row = (n: number) => `<row><field name="id">${n}</field><field name="email">${n}@example.jp</field></row>`
    const found = await reading(
      'a.xml',
      `<?xml version="1.0"?><mysqldump><table_data name="users">${row(1)}${row(2)}</table_data></mysqldump>`,
    )
    expect(found.tables[0]?.header).toEqual(['id', 'email'])
    expect(found.rows).toEqual([
      ['1', '1@example.jp'],
      ['2', '2@example.jp'],
    ])
  })

  const LABELS = new Set(['name', 'tel', 'phone'])
  const looksLikeLabel = (text: string) => LABELS.has(text)

  test.each([
    [
      'records of attributes tell the name among their data',
      '<list><person id="1" name="山田 花子" tel="090-1"/><person id="2" name="Yamada" tel="090-2"/></list>',
      ['name', 'id', 'tel'],
      [
        ['山田 花子', '1', '090-1'],
        ['Yamada', '2', '090-2'],
      ],
    ],
    [
      'a record whose name is an attribute and whose other data are elements',
      '<list><person name="山田 花子"><tel>090-1</tel></person><person name="佐藤 一郎"><tel>090-2</tel></person></list>',
      ['name', 'tel'],
      [
        ['山田 花子', '090-1'],
        ['佐藤 一郎', '090-2'],
      ],
    ],
    [
      'an element inside a record that says a name and nothing else',
      '<list><order no="1"><by name="山田 花子"/></order><order no="2"><by name="佐藤 一郎"/></order></list>',
      ['no', 'by.name'],
      [
        ['1', '山田 花子'],
        ['2', '佐藤 一郎'],
      ],
    ],
    [
      'an empty field tells nothing, and a property is no person',
      '<list><row><field name="name"/><field name="tel">1</field><p name="phone" value="2"/></row><row><field name="memo"/><field name="tel">3</field></row></list>',
      ['tel', 'phone.value'],
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
  ])('%s', async (_, xml, header, rows) => {
    const found = await reading('a.xml', `<?xml version="1.0"?>${xml}`, undefined, { looksLikeLabel })
    expect(found.tables[0]?.header).toEqual(header)
    expect(found.rows).toEqual(rows)
    expect(found.lines).toEqual([])
  })

  test.each<[string, string, string]>([
    [
      'entities of its own',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><a><c>&b;</c></a>',
      'unsupported-format',
    ],
    ['elements without end', `<?xml version="1.0"?>${'<a>'.repeat(5000)}`, 'too-deep'],
    ['a cut', '<?xml version="1.0"?><a><b><c>1</c></b><b><c>2</c>', 'damaged'],
    ['no closing', '<?xml version="1.0"?><a><b><c>1</b></a>', 'damaged'],
  ])('%s are named', async (_what, text, reason) => {
    expect((await reading('a.xml', text)).refused.map((r) => r.reason)).toContain(reason)
  })

  test('an entity is never resolved, be it in the file system or the network', async () => {
    const found = await reading(
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a><b>&x;</b><b>1</b></a>',
    )
    expect(JSON.stringify(found.passages)).not.toContain('root:')
  })
})

describe('vCard', () => {
  test('cards of every version are rows', async () => {
    const cards = [
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8D=B2=93=A1;=91=BE=98Y;;;\r\n',
      'TEL;CELL:090-1234-5678\r\nTEL;HOME:03-1234-5678\r\nEND:VCARD\r\n',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:鈴木 花子\r\nitem1.EMAIL;TYPE=INTERNET:hanako@exam\r\n ple.jp\r\n',
      'ADR;TYPE=HOME:;;芝1-1-1;港区;東京都;105-0014;日本\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:高橋\r\nTEL;VALUE=uri:tel:+81-3-1234-5678\r\nNOTE:a\\nb\\, c\r\nEND:VCARD\r\n',
    ]
    const found = await reading('a.vcf', cards.join(''), 11)
    const rows = found.rows.map((cells) =>
      Object.fromEntries((found.tables.at(-1)?.header ?? []).flatMap((key, i) => (cells[i] ? [[key, cells[i]]] : []))),
    )
    expect(rows).toEqual([
      { 'family name': '佐藤', 'given name': '太郎', tel: '090-1234-5678', 'tel 2': '03-1234-5678' },
      {
        'full name': '鈴木 花子',
        email: 'hanako@example.jp',
        'postal code': '105-0014',
        address: '東京都港区芝1-1-1',
        photo: '(picture)',
      },
      { 'full name': '高橋', tel: '+81-3-1234-5678', note: 'a\nb, c' },
    ])
  })
  test('a picture of more than one megabyte in a card or element is put aside by name, the rest is read', async () => {
    const photo = 'A'.repeat(3 << 20)
    const card = await reading('a.vcf', `BEGIN:VCARD\nFN:佐藤\nPHOTO:${photo}\nTEL:03\nEND:VCARD\n`)
    expect(card.rows).toEqual([['佐藤', '(picture)', '03']])
    expect(card.refused).toMatchObject([{ reason: 'too-large', records: 0 }])
    const people = ['佐藤', '鈴木'].map((name) => `<p><name>${name}</name><photo>${photo}</photo><tel>03</tel></p>`)
    const xml = await reading('a.xml', `<?xml version="1.0"?><all>${people.join('')}</all>`)
    expect(xml.rows).toEqual([
      ['佐藤', expect.stringMatching(/^A+…A+$/), '03'],
      ['鈴木', expect.stringMatching(/^A+…A+$/), '03'],
    ])
    expect(xml.refused).toMatchObject([1, 2].map((row) => ({ reason: 'too-large', row, records: 0 })))
  })

  test.each([
    ['folded', '\n '],
    ['as version 2.1 may have it', '\n'],
  ])('what stands behind a picture of 60,000 lines, %s, is read', async (_, fold) => {
    const photo = `PHOTO;ENCODING=b:${Array.from({ length: 60_000 }, () => 'QUJD').join(fold)}`
    const found = await reading('a.vcf', `BEGIN:VCARD\nFN:佐藤\n${photo}\n\nEMAIL:a@example.jp\nEND:VCARD\n`)
    expect(found.rows).toEqual([['佐藤', '(picture)', 'a@example.jp']])
    expect(found.refused).toEqual([])
  })

  test('a card of more than sixteen megabytes gives what fits and says from which byte on it was put aside', async () => {
    const notes = Array.from({ length: 21 }, (_, i) => `X-${i}:${'x y '.repeat(200_000)}\n`)
    const found = await reading('a.vcf', `BEGIN:VCARD\nFN:佐藤\n${notes.join('')}TEL:03\nEND:VCARD\nstray\n`)
    expect(found.rows[0]?.slice(0, 1)).toEqual(['佐藤'])
    expect(found.rows[0]?.length).toBe(21)
    const byte = `BEGIN:VCARD\nFN:佐藤\n`.length + 4 + notes.slice(0, 20).join('').length
    expect(found.refused).toMatchObject([{ reason: 'too-large' }, { reason: 'row-malformed' }])
    expect(found.refused[0]?.advice).toContain(`from byte ${byte} on`)
    expect(found.refused[1]?.advice).toContain('1 lines stand in no card')
  })

  test('a line of a card that is no property is given, too', async () => {
    const found = await reading('a.vcf', 'BEGIN:VCARD\nFN:佐藤\n090-1234-5678\nEND:VCARD\n')
    expect(found.rows).toEqual([['佐藤', '090-1234-5678']])
  })

  test('a file cut inside a card gives what there is and says so', async () => {
    const found = await reading('a.vcf', 'BEGIN:VCARD\nFN:佐藤\nEND:VCARD\nBEGIN:VCARD\nFN:鈴木\nTEL:03')
    expect(found.rows.length).toBe(2)
    expect(found.refused).toMatchObject([{ reason: 'damaged' }])
  })
})

describe('columns of fixed width', () => {
  const PEOPLE = [
    '番号  氏名        電話          住所',
    '1     佐藤 太郎   03-1234-5678  東京都港区芝1-1',
    '2     鈴木        090-1111-2222 大阪府大阪市',
    '3     高橋 一     090-1111-2223 北海道札幌市',
    '4     林          03-1234-9999  沖縄県那覇市',
  ]
  test.each(['utf-8', 'shift_jis', 'euc-jp'])(
    'what stands below each other is a column, in %s with its place',
    async (encoding) => {
      const bytes = encoded(`${PEOPLE.join('\r\n')}\r\n`, encoding)
      const found = await reading('a.txt', bytes, 13)
      expect(found.tables).toMatchObject([{ header: ['番号', '氏名', '電話', '住所'] }])
      expect(found.rows.slice(0, 2)).toEqual([
        ['1', '佐藤 太郎', '03-1234-5678', '東京都港区芝1-1'],
        ['2', '鈴木', '090-1111-2222', '大阪府大阪市'],
      ])
      expect(cutOut(bytes, found)).toEqual(found.rows)
    },
  )

  test.each<[string, string]>([
    [
      'SQL*Plus',
      'ID NAME       MAIL\n-- ---------- ------------\n 1 佐藤       a@example.jp\n 2 鈴木       b@example.jp\n\n2行が選択されました。\n',
    ],
    [
      'mysql',
      '+----+------+--------------+\n| ID | NAME | MAIL         |\n+----+------+--------------+\n|  1 | 佐藤 | a@example.jp |\n|  2 | 鈴木 | b@example.jp |\n+----+------+--------------+\n2 rows in set (0.00 sec)\n',
    ],
    [
      'psql',
      ' ID | NAME |     MAIL\n----+------+--------------\n  1 | 佐藤 | a@example.jp\n  2 | 鈴木 | b@example.jp\n(2 rows)\n',
    ],
  ])('a listing of %s is a table', async (_what, text) => {
    const found = await reading('a.txt', text)
    expect(found.tables).toMatchObject([{ header: ['ID', 'NAME', 'MAIL'] }])
    expect(found.rows).toEqual([
      ['1', '佐藤', 'a@example.jp'],
      ['2', '鈴木', 'b@example.jp'],
    ])
  })

  test('a letter is no table', async () => {
    const found = await reading(
      'a.txt',
      '佐藤様\n\nお世話に なって おります。\n先日の 件ですが\n承知 しました。\nよろしく お願いします。\n',
    )
    expect(found.tables).toEqual([])
  })
})
