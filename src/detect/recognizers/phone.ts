import { foldWidth } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'
import { phonesAbroad, readAbroad, readNorthAmerican } from '../values/phones-abroad.ts'

/** Free, navigation and charge numbers: whoever answers there is a firm. */
const OF_A_FIRM = /^0(?:120|800|570|990|180)/
/** An enquiry is a firm's only where the line tells where to turn with one: `奥様よりお問い合わせ（03-1234-5678）` is not. */
const FIRM_BEFORE =
  /(?:代表|窓口|本社|本店|支店|問い?合わ?せ先|(?<!より|から|様|さん|氏)お問い?合わ?せ(?=は|[^0-9ぁ-んァ-ヶ一-龠]*(?:電話(?:番号)?[^0-9ぁ-んァ-ヶ一-龠]*)?$)|コールセンター|サポート|デスク|事務局|フリーダイヤル|カスタマー[^ ]{0,8})[^0-9]{0,14}$/
const FIRM_AFTER = /^ ?[(（]?(?:代表|窓口|代|大代表)[)）]/
/** Whoever answers there carries the telephone. */
const MOBILE = /^\+81[789]0/

/** Digits in groups, a country code, an area in brackets; one separator between groups. */
const SHAPE =
  /(?<![\d_.+/@#-]|=(?!\+)|[A-Za-z](?<!TEL|Tel|tel|FAX|Fax|fax))(?:(?:\+|00 ?)81[ -]?(?:\(0\))?[ -]?(\d{1,4})[ )-]{0,2}(\d{1,4})[ -]?(\d{3,4})|(\(0\d{1,4}\)) ?(\d{1,4})[ -](\d{4})|(0\d{1,4})([-. (])(\d{1,4})([-. )])(\d{3,4})|(0[5-9]0\d{8})|(0\d{9}))(?![\dA-Za-z_@]|[-.:/]\d)/g

/** The national digits (0…) as a number that Japan's numbering plan knows, in E.164; null for others. */
function international(national: string): string | null {
  if (!/^0[1-9]\d+$/.test(national)) return null
  const mobile = /^0[5-9]0/.test(national)
  if (national.length !== (mobile ? 11 : 10)) return null
  if (!mobile && /^0\d0/.test(national) && !OF_A_FIRM.test(national)) return null
  if (mobile && national[3] === '0') return null
  return `+81${national.slice(1)}`
}

function japanese(m: RegExpExecArray): { value: string; sure: 'likely' | 'possible' } | null {
  const [, cc1, cc2, cc3, area, a2, a3, b1, s1, b2, s2, b3, mobile, plain] = m
  const national =
    cc1 !== undefined
      ? `0${cc1.replace(/^0/, '')}${cc2}${cc3}`
      : area !== undefined
        ? `${area.slice(1, -1)}${a2}${a3}`
        : b1 !== undefined
          ? `${b1}${b2}${b3}`
          : (mobile ?? plain ?? '')
  if (s1 === '(' ? s2 !== ')' : s1 !== s2) return null
  const value = international(national)
  if (value === null || OF_A_FIRM.test(national)) return null
  const weak = plain !== undefined || s1 === '.' || s1 === ' '
  return { value, sure: weak ? 'possible' : 'likely' }
}

const isOfFirm = (text: string, start: number, end: number): boolean =>
  FIRM_BEFORE.test(text.slice(Math.max(0, start - 26), start)) || FIRM_AFTER.test(text.slice(end, end + 8))

function find(text: string): readonly Match[] {
  const found: Match[] = []
  const add = (m: RegExpExecArray, read: { value: string; sure: 'likely' | 'possible' } | null) => {
    const end = m.index + m[0].length
    if (read && (MOBILE.test(read.value) || !isOfFirm(text, m.index, end))) found.push({ start: m.index, end, ...read })
  }
  for (const m of allOf(text, SHAPE)) add(m, japanese(m))
  for (const m of phonesAbroad(text)) if (!found.some((f) => m.start < f.end && f.start < m.end)) found.push(m)
  return found
}

const EXTENSION = /\s*[(（]?(?:内線|ext\.?|x|EXT\.?|#)\s?:?\s?\d{1,6}[)）]?\s*$/

/** Digits of a cell that holds a number and its separators only; empty when other characters stand in it. */
function dialled(text: string): string {
  let digits = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) digits += text[i]
    else if (
      code !== 0x2d &&
      code !== 0x20 &&
      code !== 0x28 &&
      code !== 0x29 &&
      code !== 0x2e &&
      !(code === 0x2b && i === 0)
    )
      return ''
  }
  return digits
}

/** The fewest digits of a telephone number, without its leading zero. */
const DIGITS_MIN = 9

function hasDigits(text: string, least: number): boolean {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57 && ++count === least) return true
  }
  return false
}

/** Excel takes the leading zero away, so nine or ten digits that fit with one are read with it. */
function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  if (!hasDigits(text, DIGITS_MIN)) return null
  const digits = dialled(text) || dialled(text.replace(EXTENSION, '').replace(/^(?:TEL|Tel|電話|携帯)\.?:? ?/, ''))
  if (digits.length < DIGITS_MIN || digits.length > 16) return null
  if (text.startsWith('+') && !digits.startsWith('81')) return readAbroad(text)
  if (text.startsWith('+') || digits.startsWith('0081'))
    return international(`0${digits.slice(text.startsWith('+') ? 2 : 4).replace(/^0/, '')}`)
  if (digits.startsWith('0')) return international(digits)
  if (digits.length === 12 && digits.startsWith('81')) return international(`0${digits.slice(2)}`)
  return digits.length <= 10 && digits === text ? international(`0${digits}`) : readNorthAmerican(text)
}

export default recognizer({
  id: 'phone',
  item: 'phone',
  version: 3,
  source: '電気通信番号計画 (Ministry of Internal Affairs notice 6 of 2019); ITU-T E.164',
  form: 'shaped',
  needs: { digits: 9 },
  find,
  read,
  looks: (cell) => /^\s*[+(（０0]/.test(cell) && read(cell) !== null,
  examples: [
    ['03-1234-5678', '+81312345678'],
    ['０３－１２３４－５６７８', '+81312345678'],
    ['(03)1234-5678', '+81312345678'],
    ['03(1234)5678', '+81312345678'],
    ['0422-12-3456', '+81422123456'],
    ['04992-2-1234', '+81499221234'],
    ['090-1234-5678', '+819012345678'],
    ['09012345678', '+819012345678'],
    ['090 1234 5678', '+819012345678'],
    ['+81-90-1234-5678', '+819012345678'],
    ['+81 3 1234 5678', '+81312345678'],
    ['+81(0)90-1234-5678', '+819012345678'],
    ['050-1234-5678', '+815012345678'],
    ['+44 20 7946 0958', '+442079460958'],
    ['phone=«+81 90 1234 5678» ok', '+819012345678'],
    ['TEL«03(1234)5678»', '+81312345678'],
    ['+33 6 14 99 34 42', '+33614993442'],
    ['call «+63 917 845 4552» 2024-05-01', '+639178454552'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['or «(813) 582-0041»', '+18135820041'],
    ['Call me at «614-618-8155».', '+16146188155'],
    ['Jane Doe, «614.618.8155»', '+16146188155'],
    ['Mobile: «07700 900456»', '+447700900456'],
    ['Vous pouvez me joindre au «06 42 21 90 98»', '0642219098'],
    ['Handy «0151-75200696», bitte anrufen', '015175200696'],
    ['My new number: «08-977 223 31», the old one is dead.', '0897722331'],
    ['call «0033 8 91339685»', '+33891339685'],
    ['ring «(0121) 467 7220»', '01214677220'],
    ['celular «(21) 95988-4453»', '21959884453'],
    ['call «020 7946 0018» after noon', '+442079460018'],
    ['«03-1234-5678» 内線 12', '+81312345678'],
    ['090ー1234ー5678', '+819012345678'],
    ['奥様より問い合わせ «070-1234-5678»', '+817012345678'],
    ['前田様より問合せ、«070-1234-5678»', '+817012345678'],
    ['先方より問い合わせあり（«03-1234-5678»）', '+81312345678'],
    ['山田様よりお問い合わせ（«03-1234-5678»）', '+81312345678'],
    ['窓口へ来店、携帯 «090-1234-5678»', '+819012345678'],
    ['Please call «956 85 01 37» before noon', '956850137'],
    ['Mi telefono es «917850673» y mi correo', '917850673'],
    ['Tel. «0641/3949773» (office)', '06413949773'],
    ['please try «+359 88 071 6715» again', '+359880716715'],
  ],
  cells: [
    ['03-1234-5678', '+81312345678'],
    ['03-1234-5678(内線12)', '+81312345678'],
    ['9012345678', '+819012345678'],
    ['312345678', '+81312345678'],
    ['0120-123-456', '+81120123456'],
    ['+819012345678', '+819012345678'],
    ['819012345678', '+819012345678'],
    ['TEL:03-1234-5678', '+81312345678'],
    ['(614) 618-8155', '+16146188155'],
    ['901-234-5678', '+19012345678'],
  ],
  nearMisses: [
    ['order 625 080 124 was called off', 'it is the number of an order'],
    ['called 12 times in 2024 and 2025 200 times', 'numbers in a sentence'],
    ['0120-123-456', 'a free number is a firm'],
    ['代表電話 03-1234-5678', 'the switchboard of a firm'],
    ['お問い合わせ窓口：03-1234-5678', 'the desk of a firm'],
    ['お問い合わせ先：03-1234-5678', 'where to turn'],
    ['問合せ先 03-1234-5678', 'where to turn'],
    ['お問い合わせは 03-1234-5678 まで', 'where to turn'],
    ['お問い合わせ TEL 03-1234-5678', 'where to turn'],
    ['03-1234-5678（代表）', 'the switchboard of a firm'],
    ['Order 614-618-8155 was sent', 'the number of a thing'],
    ['1,614 618 8155 and 200', 'groups of a count'],
    ['614-618-8155', 'it stands alone and nothing says that it is called'],
    ['call 911-618-8155', 'no area is a service'],
    ['backup of 06 42 21 90 98 done', 'nobody is called'],
    ['batch 0151-75200696 failed', 'nobody is called'],
    ['phones sold: 625 080', 'too few digits'],
    ['+999 12 3456 7890', 'no country has this code'],
    ['2017-07-13', 'a date'],
    ['12:34:56.0901234', 'a time'],
    ['0a1b2c3d-0312-3456-7890-1234567890ab', 'part of a UUID'],
    ['ORD-03-1234-5678', 'part of an order number'],
    ['00-1234-5678', 'no area begins with two zeros'],
    ['090-1234-567', 'a mobile number has eleven digits'],
    ['090-0234-5678', 'no mobile number has a zero there'],
    ['192.168.03.1234', 'part of an address of a network'],
    ['+0900', 'an offset of a time zone'],
    ['03-1234-56789', 'eleven digits behind a short area'],
    ['v0.12.345.6789', 'a version'],
    ['1000123456789012', 'part of a longer number'],
  ],
  unreadable: [
    ['000-0000-0000', 'no such number can be dialled'],
    ['なし', 'no number'],
    ['1234', 'four digits'],
    ['901-034-5678', 'no zero stands first, the hyphens show that none was lost, and no office in America begins so'],
  ],
})
