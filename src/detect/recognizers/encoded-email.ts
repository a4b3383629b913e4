import { foldWidth } from '../reader/fold.ts'
import { type Match, recognizer } from '../reader/recognizer.ts'
import { isDomainName, isOfficeAddress } from '../values/mail-address.ts'

/** `%40`, or `%2540` in an address of the web inside of another one. */
const AT = /%((?:25){0,2})40/g
const MAILBOX_MAX = 64
const PLAIN = /[\w.~-]/
/** What else stands in mailboxes; anything else that is written so ends a key or parts words. */
const WRITTEN_SO = /^[+_.-]$/

/** The mailbox that ends at `end` of a text, in which signs are written as `%`, `prefix` and two hex digits. */
function mailboxBefore(text: string, end: number, prefix: string, from: number): { start: number; mailbox: string } {
  const mark = `%${prefix}`
  let [start, mailbox] = [end, '']
  while (start > from && mailbox.length <= MAILBOX_MAX) {
    const code = text.slice(start - 2, start)
    if (text.startsWith(mark, start - 2 - mark.length) && /^[\dA-Fa-f]{2}$/.test(code)) {
      const sign = String.fromCharCode(Number.parseInt(code, 16))
      if (start - 2 - mark.length < from || !WRITTEN_SO.test(sign)) break
      start -= 2 + mark.length
      mailbox = sign + mailbox
    } else {
      const sign = text.charAt(start - 1)
      if (!PLAIN.test(sign)) break
      start--
      mailbox = sign + mailbox
    }
  }
  return { start, mailbox }
}

const DOMAIN = /[A-Za-z0-9.-]*/y

function find(text: string): readonly Match[] {
  const found: Match[] = []
  for (const sign of text.matchAll(AT)) {
    const { start, mailbox } = mailboxBefore(text, sign.index, sign[1] ?? '', found.at(-1)?.end ?? 0)
    const from = sign.index + sign[0].length
    DOMAIN.lastIndex = from
    const domain = (DOMAIN.exec(text)?.[0] ?? '').replace(/[.-]+$/, '')
    const value = `${mailbox}@${domain}`.toLowerCase()
    if (mailbox === '' || mailbox.length > MAILBOX_MAX || /^[.+-]/.test(mailbox) || !isDomainName(domain)) continue
    if (!isOfficeAddress(value)) found.push({ start, end: from + domain.length, value, sure: 'likely' })
  }
  return found
}

function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  const [only] = find(text)
  return only && only.start === 0 && only.end === text.length ? only.value : null
}

export default recognizer({
  id: 'encoded-email',
  item: 'email',
  version: 1,
  source: 'RFC 3986, 2.1 (percent-encoding), as in the query of an address of the web; RFC 5322, 3.4.1 (addr-spec)',
  form: 'shaped',
  needs: { sign: '%' },
  find,
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['taro.yamada%40example.jp', 'taro.yamada@example.jp'],
    ['Hanako%2Bfx%40Mail.Example.CO.JP', 'hanako+fx@mail.example.co.jp'],
    ['GET /login?email=«taro%40example.jp»&tel=1 HTTP/1.1', 'taro@example.jp'],
    ['mailto%3A«taro%5Fy%40example.jp»', 'taro_y@example.jp'],
    ['/in?next=%2Fedit%3Fmail%3D«taro%40example.jp»%26a%3D1', 'taro@example.jp'],
    ['/in?next=%252Fedit%253Fmail%253D«taro%252Bx%2540example.jp»%2526a', 'taro+x@example.jp'],
    ['q=mail+«taro%40example.jp»+to', 'taro@example.jp'],
  ],
  cells: [[' taro%40example.jp ', 'taro@example.jp']],
  nearMisses: [
    ['info%40example.jp', 'it is the mailbox of an office'],
    ['taro%40localhost', 'the domain has one label'],
    ['%40media', 'nothing stands before the sign'],
    ['lodash%404.17.21', 'it is a version'],
    ['a%20%40example.jp', 'a blank stands before the sign'],
  ],
  unreadable: [
    ['taro%40', 'no domain'],
    ['mail%3Dtaro%40example.jp', 'a key stands before it'],
  ],
})
