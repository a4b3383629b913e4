import { describe, expect, test } from 'vitest'
import { binaryList, dbaseTable } from './old-tables-for-tests.ts'
import { cutOut, encoded, reading, rowObjects } from './reading-for-tests.ts'

describe('calendars', () => {
  const ICS = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T100000\r\nSUMMARY:面談\\, 山田様\r
ORGANIZER;CN=山田 花子:mailto:hanako@example.jp\r\nATTENDEE;ROLE=REQ;CN="佐藤 太郎":mailto:taro@exam\r\n ple.jp\r
DESCRIPTION:電話 090-1234-5678\\n東京都\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`

  test.each(['utf-8', 'shift_jis', 'utf-16le with a mark'])(
    'tell events and who takes part, with their places, in %s',
    async (encoding) => {
      const bytes = encoded(ICS, encoding)
      const found = await reading('a.ics', bytes)
      expect(found.refused).toEqual([])
      expect(rowObjects(found, '')).toEqual([{ summary: '面談, 山田様', description: '電話 090-1234-5678\n東京都' }])
      expect(rowObjects(found, 'people')).toEqual([
        { name: '山田 花子', email: 'hanako@example.jp' },
        { name: '佐藤 太郎', email: 'taro@example.jp' },
      ])
      expect(cutOut(bytes, found)[1]).toEqual(['山田 花子', 'hanako@example.jp'])
      // A value that is folded has the place of its lines.
      expect(cutOut(bytes, found)[2]?.[1]).toMatch(/^ATTENDEE.*exam\r\n ple.jp$/s)
    },
  )
})

test.each([
  ['SHIFT_JIS', '=8ER=93c=89=D4=8Eq=97l =96=CA=92k'],
  ['UTF-8', '=E5=B1=B1=E7=94=B0=E8=8A=B1=E5=AD=90=E6=A7=98 =E9=9D=A2=E8=AB=87'],
])('calendars of version 1.0 tell what they write as quoted-printable, in %s', async (charset, value) => {
  const text = `BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${value}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
  expect(rowObjects(await reading('a.vcs', text))).toEqual([{ summary: '山田花子様 面談' }])
})

describe('messages of hospitals', () => {
  const MESSAGE = (id: number) =>
    `MSH|^~\\&|HIS|A||B|20260101||ADT^A01|${id}|P|2.5\rPID|1||000${id}^^^HOSP||山田^花子^^^^^L^I~ヤマダ^ハナコ^^^^^L^P||19800304|F|||神南1-2-3^^渋谷区^東京都^150-0041^JPN||090-1234-5678~^NET^^h@example.jp|||M\rNK1|1|山田^太郎||||\rDG1|1||E11^2型糖尿病^ICD10\r`

  test.each(['utf-8', 'shift_jis', 'iso-2022-jp'])(
    'are rows of what they say of a patient, in %s',
    async (encoding) => {
      const bytes = encoded(MESSAGE(1) + MESSAGE(2), encoding)
      for (const chunk of [7, 1 << 16]) {
        const found = await reading('a.hl7', bytes, chunk)
        expect(found.refused).toEqual([])
        expect(rowObjects(found, '')).toHaveLength(2)
        expect(rowObjects(found, '')[1]).toEqual({
          'patient id': '0002',
          name: '山田 花子',
          'name kana': 'ヤマダ ハナコ',
          'birth date': '19800304',
          sex: 'F',
          'postal code': '150-0041',
          address: '東京都渋谷区神南1-2-3',
          phone: '090-1234-5678',
          email: 'h@example.jp',
          'marital status': 'married',
          'emergency contact name': '山田 太郎',
          diagnosis: '2型糖尿病',
        })
      }
    },
  )

  test('have the places of their fields', async () => {
    const bytes = Buffer.from(MESSAGE(1))
    const found = await reading('a.hl7', bytes)
    const of = (label: string) => cutOut(bytes, found)[0]?.[found.tables[0]?.header?.indexOf(label) ?? -1]
    expect(['name', 'phone', 'postal code', 'diagnosis'].map(of)).toEqual([
      ...['山田^花子', '090-1234-5678', '150-0041', '2型糖尿病'],
    ])
  })
})

describe('tables of dBASE', () => {
  const TABLE = [
    ['氏名', 'TEL'],
    ['山田 花子', '090-1234-5678'],
    ['佐藤 太郎', '080-1111-2222'],
    ['鈴木 一郎', '070-1111-2222'],
  ]

  test('give their records, and those that were deleted apart', async () => {
    const found = await reading('a.dbf', dbaseTable(TABLE, [1]))
    expect(found.refused).toEqual([])
    expect(found.tables[0]?.encoding.name).toBe('shift_jis')
    expect(rowObjects(found, '')).toEqual([
      { 氏名: '山田 花子', TEL: '090-1234-5678' },
      { 氏名: '鈴木 一郎', TEL: '070-1111-2222' },
    ])
    expect(rowObjects(found, 'deleted records')).toEqual([{ 氏名: '佐藤 太郎', TEL: '080-1111-2222' }])
  })

  test('say how many records are not there', async () => {
    const found = await reading('a.dbf', dbaseTable(TABLE).subarray(0, -90))
    expect(found.refused.map(({ reason, advice }) => [reason, advice.slice(0, 13)])).toEqual([
      ['damaged', '2 of 3 record'],
    ])
  })
})

describe('property lists', () => {
  test('are read alike as XML and in binary', async () => {
    const binary = await reading(
      'a.plist',
      binaryList([
        ['氏名', 'TEL'],
        ['山田 花子', '090-1234-5678'],
        ['佐藤 太郎', '03'],
      ]),
    )
    const row = (name: string, tel: string) =>
      `<dict><key>氏名</key><string>${name}</string><key>TEL</key><string>${tel}</string></dict>`
    const xml = `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD" "x"><plist><array>${row('山田 花子', '090-1234-5678')}${row('佐藤 太郎', '03')}</array></plist>`
    const told = [
      { 氏名: '山田 花子', TEL: '090-1234-5678' },
      { 氏名: '佐藤 太郎', TEL: '03' },
    ]
    expect(rowObjects(binary)).toEqual(told)
    expect(rowObjects(await reading('b.plist', xml), '')).toEqual(told)
  })

  test('that lead out of themselves are named', async () => {
    const bytes = binaryList([['a'], ['b']])
    bytes.writeBigUInt64BE(5000n, bytes.length - 8)
    expect((await reading('a.plist', bytes)).refused.map(({ reason }) => reason)).toEqual(['damaged'])
  })
})

test('a picture of a hospital tells whom it shows, and that nobody looked at it', async () => {
  const element = (group: number, number: number, kind: string, text: string) => {
    const value = Buffer.from(text.length % 2 === 0 ? text : `${text} `)
    const head = Buffer.alloc(8)
    head.writeUInt16LE(group, 0)
    head.writeUInt16LE(number, 2)
    head.write(kind, 4, 'latin1')
    head.writeUInt16LE(value.length, 6)
    return Buffer.concat([head, value])
  }
  const bytes = Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element(2, 0x10, 'UI', '1.2.840.10008.1.2.1'),
    element(8, 5, 'CS', 'ISO_IR 192'),
    element(0x10, 0x10, 'PN', 'Yamada^Hanako=山田^花子=ヤマダ^ハナコ'),
    element(0x10, 0x20, 'LO', '000123'),
    element(0x10, 0x30, 'DA', '19800304'),
  ])
  const found = await reading('a.dcm', bytes)
  expect(rowObjects(found, '')).toEqual([
    {
      name: '山田 花子',
      'name kana': 'ヤマダ ハナコ',
      'name romaji': 'Yamada Hanako',
      'patient id': '000123',
      'birth date': '19800304',
    },
  ])
  expect(found.refused.map(({ reason }) => reason)).toEqual(['no-text'])
})

test('a workbook as XML leaves numbers out and tells comments and who wrote it', async () => {
  const found = await reading(
    'a.xls',
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><DocumentProperties><Author>鈴木 一郎</Author></DocumentProperties><Worksheet ss:Name="名簿"><Table><Row><Cell><Data>氏名</Data></Cell><Cell><Data>メモ</Data></Cell><Cell><Data>生年月日</Data></Cell></Row><Row ss:Index="3"><Cell><Data>山田</Data><Comment><ss:Data>注意</ss:Data></Comment></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">1980-03-04T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`,
  )
  expect(found.rows).toEqual([['山田', '', '1980-03-04', '注意']])
  expect(found.tables.map(({ part }) => part)).toEqual(['名簿'])
  expect(found.lines).toEqual(['Author: 鈴木 一郎'])
})

describe('messages between insurers', () => {
  const HEAD = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*SENDER${' '.repeat(9)}*ZZ*RECEIVER${' '.repeat(7)}*260101*1200*^*00501*000000001*0*P*:~\n`
  const BODY =
    'GS*HC*S*R~ST*837*1~NM1*IL*1*SMITH*JOHN*A***MI*ABC123~N3*123 MAIN ST~N4*SPRINGFIELD*IL*62701~\r\nDMG*D8*19800304*M~HI*ABK:E119*ABF:I10~' +
    'CLM*1*100~REF*0F*M77~NM1*QC*1*DOE*JANE~PER*IC**TE*2175551234*EM*jane@example.com~REF*SY*123456789~SE*9*1~'

  test.each([7, 1 << 16])('tell of everybody who is named, with places, read %i bytes at a time', async (chunk) => {
    const bytes = Buffer.from(HEAD + BODY)
    const found = await reading('a.edi', bytes, chunk)
    expect(found.refused).toEqual([])
    expect(rowObjects(found, '')).toEqual([
      {
        ...{ 'last name': 'SMITH', 'first name': 'JOHN', 'middle name': 'A', 'insurance member id': 'ABC123' },
        ...{ street: '123 MAIN ST', city: 'SPRINGFIELD', state: 'IL', 'postal code': '62701' },
        ...{ 'birth date': '19800304', sex: 'M', diagnosis: 'E119', 'diagnosis 2': 'I10' },
      },
      {
        ...{ 'subscriber number': 'M77', 'last name': 'DOE', 'first name': 'JANE', phone: '2175551234' },
        ...{ email: 'jane@example.com', ssn: '123456789' },
      },
    ])
    expect(cutOut(bytes, found).flat()).toEqual(found.rows.flat())
  })

  test('are none where the first segment is no such head', async () => {
    const found = await reading('a.txt', 'ISAという会社の名簿です。担当は佐藤です。')
    expect(found.lines).toHaveLength(1)
  })
})
