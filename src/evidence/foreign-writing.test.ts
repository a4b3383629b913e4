import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteSpan } from './byte-span.ts'
import { sniffEncoding } from './encoding.ts'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

/** Bytes of a text in an old encoding, by asking its decoder what every byte and pair of bytes stands for. */
function inOldEncoding(text: string, encoding: string): Buffer {
  const bytes = tableOf(encoding)
  return Buffer.from([...text].flatMap((c) => (c <= '\u007f' ? c.charCodeAt(0) : (bytes.get(c) ?? []))))
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const c = decoder.decode(Uint8Array.from(bytes))
    if ([...c].length === 1 && c !== '\ufffd' && !table.has(c)) table.set(c, bytes)
  }
  for (let a = 0x80; a <= 0xff; a++) {
    add(a)
    for (let b = 0x40; b <= 0xfe; b++) add(a, b)
  }
  tables.set(encoding, table)
  return table
}

const CHINESE = [
  '姓名,电话,地址\n王伟,13812345678,北京市朝阳区建国路88号\n李娜,13987654321,上海市浦东新区世纪大道100号\n',
  '姓名：张敏\n您好，感谢您的来信，我们会尽快与您联系。\n',
  '张伟\n王芳\n李静\n刘洋\n陈杰\n杨勇\n周敏\n',
]
const TAIWANESE = [
  '姓名,電話,地址\n陳志明,0912345678,台北市信義區忠孝東路五段1號\n林美玲,0922333444,高雄市前鎮區中山二路2號\n',
  '您好，感謝您的來信，我們會盡快與您聯絡。\n',
  '陳怡君\n林佳穎\n黃俊傑\n張雅婷\n李家豪\n',
]
const KOREAN = [
  '이름,전화번호,주소\n김철수,010-1234-5678,서울특별시 강남구 테헤란로 123\n이영희,010-9876-5432,부산광역시 해운대구 우동 1번지\n',
  '안녕하세요. 고객님의 문의에 답변드립니다.\n',
  '김민준\n이서연\n박지훈\n최수빈\n정하은\n',
]
const RUSSIAN = [
  'Имя,Телефон,Адрес\nИванов Иван,+7 495 123-45-67,Москва, ул. Ленина, д. 1\nПетрова Анна,+7 812 765-43-21,Санкт-Петербург\n',
  'Здравствуйте, мы получили ваше письмо и скоро ответим.\n',
  'ИВАНОВ ПЁТР\nСМИРНОВА ОЛЬГА\nКУЗНЕЦОВ АЛЕКСЕЙ\n',
]
const OF_EASTERN_EUROPE = [
  'Jméno,Adresa\nJiří Dvořák,Příčná 5, Plzeň\nŽofie Němcová,Žižkova 12, České Budějovice\n',
  'Imię,Nazwisko,Miasto\nŁukasz,Wiśniewski,Łódź\nMałgorzata,Wójcik,Kraków\nJózef,Dąbrowski,Częstochowa\n',
  'Név,Város\nKovács Győző,Hódmezővásárhely\nSzűcs Ágnes,Győr\n',
]
const WESTERN = [
  'Nom,Ville\nFrançois Lefèvre,Besançon\nHélène Béranger,Nîmes\n',
  'Navn,By\nSøren Sørensen,Århus\nMette Kjær,Ølby\n',
  'José Núñez, São Paulo, João Conceição\n',
  'Björk Guðmundsdóttir\nÞórður Jónsson\n',
]

const CASES = [
  ['gbk', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['windows-1250', OF_EASTERN_EUROPE],
  ['windows-1252', WESTERN],
] as const

describe.each(CASES)('a text in %s', (encoding, texts) => {
  test.each(texts)('is told by what its language is mostly written with: %s', (text) => {
    const told = sniffEncoding(inOldEncoding(text, encoding))
    expect(told?.name).toBe(encoding)
    expect(told?.confidence).toBeGreaterThanOrEqual(0.5)
    expect(told?.confidence).toBeLessThan(0.99)
  })
  test('says so of its cells, and has places in the file', async () => {
    const [text = ''] = texts
    const bytes = inOldEncoding(text.replace(/, (?=ул|д\.|\d|Plz|Čes)/g, ' '), encoding)
    const found = await reading('people.csv', bytes)
    expect(found.tables[0]?.encoding.name ?? encoding).toBe(encoding)
    const flat = [...found.rows.flat(), ...found.lines].join(' ')
    for (const word of text.match(/\p{L}{2,}/gu) ?? [])
      if (!found.tables[0]?.header?.some((label) => label.includes(word))) expect(flat).toContain(word)
    expect(cutOut(bytes, found)).toEqual(found.rows)
  })
  test('has the place of some characters of a cell', () => {
    const text = `${texts[0]?.split('\n')[1] ?? ''} 090`
    const bytes = inOldEncoding(text, encoding)
    const found = byteSpan({ encoding, text, offset: 7, length: bytes.length }, text.length - 3, text.length)
    expect(bytes.subarray(found.offset - 7).toString('latin1')).toBe('090')
  })
})

test('characters of four bytes leave the cells beside them whole', async () => {
  const line = Buffer.concat([
    inOldEncoding('李娜,', 'gbk'),
    Buffer.from([0x95, 0x32, 0x82, 0x36]),
    inOldEncoding(',上海市浦东新区\n', 'gbk'),
  ])
  const bytes = Buffer.concat([inOldEncoding(CHINESE[0] ?? '', 'gbk'), line])
  expect((await reading('people.csv', bytes)).rows.at(-1)).toEqual(['李娜', '\u{20000}', '上海市浦东新区'])
})

/** Names, places, labels and prose, with kanji hardly ever written among them. */
const JAPANESE =
  `佐藤 太郎,鈴木 花子,高橋 一郎,渡邊 彌生,齋藤 瑠璃,濱﨑 凜,櫻井 翔,廣瀬 澪,龍 鵬,薮内 糺,蓬莱 梓,榊原 菫,纐纈 亙,東京都千代田区丸の内,大阪府堺市堺区,
兵庫県姫路市,鹿児島県薩摩川内市,埼玉県蕨市,茨城県稲敷郡,岐阜県羽島郡笠松町,香川県三豊市詫間町,氏名,住所,電話番号,生年月日,備考,会員番号,株式会社,有限会社,ﾔﾏﾀﾞ ﾀﾛｳ,ｻﾄｳ ﾊﾅｺ,ｲﾄｳ ﾕｳｷ,
サトウ タロウ,ワタナベ ミユ,お問い合わせの件、ありがとうございます。,至急、折り返しのお電話をお願いいたします。,糖尿病,胃潰瘍,膵臓癌,03-1234-5678,山田,王 偉,李 娜,陳 志明,金 英姫,朴 哲洙,張 敏,劉 洋`
    .split(/,\n?/)
    .filter((piece) => piece !== '')

describe('Japanese', () => {
  test.each(['shift_jis', 'euc-jp'])('in %s stays Japanese from 40 bytes on', (encoding) =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...JAPANESE), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(',', '\n', '\t', ' '),
        (pieces, sign) => {
          const bytes = inOldEncoding(`${pieces.join(sign)}\n`, encoding)
          fc.pre(bytes.length >= 40 && bytes.filter((b) => b >= 0x80).length >= 16)
          expect(['shift_jis', 'euc-jp']).toContain(sniffEncoding(bytes)?.name)
        },
      ),
      { numRuns: 2000 },
    ),
  )
  test('of one name stays what it was', () => {
    for (const name of ['佐藤', '張 偉', '金 英姫', '陳\n'])
      expect(sniffEncoding(encoded(name, 'shift_jis'))?.name).toBe('shift_jis')
  })
})
