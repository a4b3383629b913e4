import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading, rowObjects } from './reading-for-tests.ts'

describe('messages of SWIFT', () => {
  const TRANSFER = `{1:F01EXAMJPJTAXXX0000000000}{2:I103DEUTDEFFXXXXN}{4:\r
:20:REF1\r\n:32A:260105JPY120000,\r
:50K:/0011234567\r\nYAMADA HANAKO\r\n1-2-3 JINNAN SHIBUYA-KU\r\nTOKYO 150-0041 JAPAN\r
:57A:DEUTDEFF\r
:59F:/DE89370400440532013000\r\n1/ERIKA MUSTER\r\n2/HAUPTSTRASSE 1\r\n3/DE/BERLIN\r\n4/19800304\r
:70:RENT OF TARO SATO\r\n-}{5:{CHK:123456789ABC}}\r\n`

  test('give each customer of a transfer as a row, with the places of what is said', async () => {
    const bytes = Buffer.from(TRANSFER.repeat(2))
    const found = await reading('a.fin', bytes, 100)
    expect(found.refused).toEqual([])
    expect(rowObjects(found)).toHaveLength(6)
    expect(rowObjects(found).slice(3)).toEqual([
      {
        'bank account number': '0011234567',
        name: 'YAMADA HANAKO',
        address: '1-2-3 JINNAN SHIBUYA-KU TOKYO 150-0041 JAPAN',
      },
      {
        'bank account number': 'DE89370400440532013000',
        name: 'ERIKA MUSTER',
        address: 'HAUPTSTRASSE 1',
        'country and city': 'DE/BERLIN',
        'birth date': '19800304',
      },
      { 'field 20': 'REF1', 'field 32A': '260105JPY120000,', 'field 57A': 'DEUTDEFF', remittance: 'RENT OF TARO SATO' },
    ])
    expect(cutOut(bytes, found)[3]?.slice(0, 3)).toEqual([
      ...['0011234567', 'YAMADA HANAKO', '1-2-3 JINNAN SHIBUYA-KU\r\nTOKYO 150-0041 JAPAN'],
    ])
  })

  test('give somebody without an account by what identifies them', async () => {
    const text = ':20:A\r\n:32A:260105JPY1,\r\n:50F:CCPT/JP/TK1234567\r\n1/SATO TARO\r\n:59A:/123456\r\nDEUTDEFF\r\n'
    expect(rowObjects(await reading('a.txt', text))).toEqual([
      { 'passport number': 'TK1234567', name: 'SATO TARO' },
      { 'bank account number': '123456', 'bank identifier': 'DEUTDEFF' },
      { 'field 20': 'A', 'field 32A': '260105JPY1,' },
    ])
  })

  const STATEMENT = (said: string) =>
    `:20:STARTUMS\r\n:25:37040044/0532013000\r\n:60F:C260101EUR1000,00\r\n:61:2601050105C120,00NTRFNONREF\r\n:86:${said}\r\n:62F:C260107EUR1320,00\r\n-\r\n`

  test.each<[string, Record<string, string>]>([
    [
      '166?00GUTSCHRIFT?31DE893704004405\r\n32013000?32YAMADA HANAKO',
      { details: 'GUTSCHRIFT', 'bank account number': 'DE89370400440532013000', name: 'YAMADA HANAKO' },
    ],
    [
      '/TRTP/SEPA/IBAN/DE89370400440532013000/BIC/DEUTDEFF/NAME/H YAMADA/REMI/HUUR',
      { details: 'SEPA', iban: 'DE89370400440532013000', name: 'H YAMADA', 'details.2': 'HUUR' },
    ],
    [
      '/CNTP/NL91ABNA0417164300/ABNANL2A/T SATO/UTRECHT/REMI/HUUR',
      {
        ...{ 'bank account number': 'NL91ABNA0417164300', 'bank identifier': 'ABNANL2A', name: 'T SATO' },
        ...{ city: 'UTRECHT', details: 'HUUR' },
      },
    ],
    ['FURIKOMI YAMADA\r\nHANAKO', { details: 'FURIKOMI YAMADA\nHANAKO' }],
  ])('tell whose account an entry of a statement names: %s', async (said, told) => {
    const found = await reading('a.sta', STATEMENT(said))
    expect(rowObjects(found)[0]).toMatchObject(told)
    expect(rowObjects(found)[1]).toMatchObject({ 'bank account number': '0532013000' })
  })

  test('a memo with a few such signs is none', async () => {
    expect((await reading('a.txt', 'Fields of the form:\n:20: reference\n:50K: payer\n')).rows).toEqual([])
  })
})

describe('entries of private money (QIF)', () => {
  const ENTRIES = `!Account\nN普通預金\nTBank\n^\n!Type:Bank\nD01/05'26\nT-1,200\nN101\nP山田 花子\nM家賃\nA山田 花子\nA東京都渋谷区神南1-2-3\nA渋谷ハイツ101\nL支出:家賃\n^\nD01/06'26\nP佐藤 太郎\n`

  test.each(['utf-8', 'shift_jis', 'utf-16le with a mark'])('are rows, in %s', async (encoding) => {
    const bytes = encoded(ENTRIES, encoding)
    const found = await reading('a.qif', bytes, 50)
    expect(found.refused).toEqual([])
    expect(rowObjects(found)).toEqual([
      { ledger: '普通預金', type: 'Bank' },
      {
        ...{ date: "01/05'26", amount: '-1,200', 'cheque no': '101', 'payee name': '山田 花子', memo: '家賃' },
        ...{ 'payee name.2': '山田 花子', category: '支出:家賃', address: '東京都渋谷区神南1-2-3 渋谷ハイツ101' },
      },
      { date: "01/06'26", 'payee name': '佐藤 太郎' },
    ])
    const at = found.tables[0]?.header?.indexOf('payee name') ?? -1
    expect(cutOut(bytes, found).map((row) => row[at])).toEqual(['', '山田 花子', '佐藤 太郎'])
  })
})

describe('statements for programs (OFX)', () => {
  const entry = (name: string, end: (tag: string) => string) =>
    `<STMTTRN>\r\n<TRNTYPE>CREDIT${end('TRNTYPE')}\r\n<NAME>${name}${end('NAME')}<MEMO>A &amp; B${end('MEMO')}\r\n</STMTTRN>\r\n`
  const statement = (end: (tag: string) => string) =>
    `<OFX><BANKACCTFROM><BANKID>0001${end('BANKID')}<ACCTID>1234567${end('ACCTID')}</BANKACCTFROM>\r\n<BANKTRANLIST>${entry('山田 花子', end)}${entry('ｻﾄｳ ﾀﾛｳ', end)}</BANKTRANLIST></OFX>`

  test.each<[string, string]>([
    ['as SGML', `OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n${statement(() => '')}`],
    ['as XML', `<?xml version="1.0"?>\r\n<?OFX OFXHEADER="200"?>\r\n${statement((tag) => `</${tag}>`)}`],
  ])('give accounts and entries as rows, %s', async (_, text) => {
    for (const encoding of ['utf-8', 'shift_jis']) {
      const bytes = encoded(text, encoding)
      const found = await reading('a.ofx', bytes)
      expect(found.refused).toEqual([])
      expect(rowObjects(found)).toEqual([
        { 'bank code': '0001', 'bank account number': '1234567' },
        { trntype: 'CREDIT', name: '山田 花子', memo: 'A & B' },
        { trntype: 'CREDIT', name: 'ｻﾄｳ ﾀﾛｳ', memo: 'A & B' },
      ])
      expect(cutOut(bytes, found)[1]).toContain('山田 花子')
    }
  })
})

describe('records of mainframes', () => {
  /** EBCDIC: digits from 0xF0, blanks 0x40, three letters. */
  const ebcdic = (text: string) =>
    Buffer.from(
      [...text].map((c) => (c === ' ' ? 0x40 : c <= '9' ? 0xc0 + c.charCodeAt(0) : 0xc1 + c.charCodeAt(0) - 65)),
    )

  test('are named as such, with what to do', async () => {
    const found = await reading('a.dat', ebcdic('00012345ABCDE     IIHG    19800304      '.repeat(20)))
    expect(found.refused).toMatchObject([{ reason: 'unsupported-format', advice: expect.stringContaining('EBCDIC') }])
    expect(found.lines).toEqual([])
  })

  test('blanks of full width in Shift_JIS are none', async () => {
    const text = `${'山田　花子　　　　　　　　東京都　　　　　　　　　'.repeat(20)}`
    const found = await reading('a.dat', encoded(text, 'shift_jis'))
    expect(found.refused).toEqual([])
    expect(found.lines.join('')).toContain('山田　花子')
  })
})
