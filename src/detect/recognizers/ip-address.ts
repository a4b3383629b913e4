import { foldWidth } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'

const FOUR = /(?<![\w.:/+-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g
const SIX =
  /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){2,7}(?::?[0-9a-fA-F]{1,4}){1,6}(?![\w:.])|(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){1,6}(?::[0-9a-fA-F]{1,4}){1,6}(?![\w:.])/g

/** Addresses of nobody outside: this host, private and link-local networks, multicast (RFC 6890). */
const NOBODYS = /^(?:0|10|127|255)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^22[4-9]\.|^23\d\./

/** Four numbers up to 255 without a leading zero. */
function isFour(text: string): boolean {
  let [parts, digits, number] = [1, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2e) {
      if (digits === 0) return false
      parts++
      digits = 0
      number = 0
    } else {
      if (code < 48 || code > 57 || (digits > 0 && number === 0)) return false
      number = number * 10 + code - 48
      digits++
      if (number > 255) return false
    }
  }
  return parts === 4 && digits > 0
}

/** Eight groups, or fewer around one `::`; times such as 12:34:56 have neither. */
function isSix(text: string): boolean {
  if (!/^[0-9a-fA-F:]{6,39}$/.test(text) || text.indexOf('::') !== text.lastIndexOf('::') || text.includes(':::'))
    return false
  const groups = text.split(':').filter((g) => g !== '')
  if (groups.some((g) => g.length > 4)) return false
  return text.includes('::') ? groups.length <= 7 && !/^(?:::|fe80|f[cd])/i.test(text) : groups.length === 8
}

function hasSevenColons(text: string): boolean {
  let at = -1
  for (let count = 0; count < 7; count++) {
    at = text.indexOf(':', at + 1)
    if (at < 0) return false
  }
  return true
}

function find(text: string): readonly Match[] {
  const found: Match[] = []
  const add = (start: number, written: string) =>
    found.push({ start, end: start + written.length, value: written.toLowerCase(), sure: 'likely' })
  if (text.includes('.'))
    for (const m of allOf(text, FOUR))
      if (
        isFour(m[0]) &&
        !NOBODYS.test(m[0]) &&
        !/(?:ver(?:sion)?\.?|v|版|build|release)[ =:/"]{0,3}$/i.test(text.slice(Math.max(0, m.index - 11), m.index))
      )
        add(m.index, m[0])
  if (text.includes('::') || hasSevenColons(text)) for (const m of allOf(text, SIX)) if (isSix(m[0])) add(m.index, m[0])
  return found
}

function read(cell: string): string | null {
  const text = foldWidth(cell).trim().toLowerCase()
  return isFour(text) || isSix(text) ? text : null
}

export default recognizer({
  id: 'ip-address',
  item: 'ip-address',
  version: 2,
  source: 'RFC 791; RFC 4291, 2.2; RFC 6890',
  form: 'shaped',
  needs: { digits: 1, anyOf: '.:' },
  find,
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:0db8:0000:0000:0000:0000:0000:0001'],
    ['«198.51.100.7» - taro [13/Jul/2017:15:00:00 +0900]', '198.51.100.7'],
  ],
  cells: [
    ['203.0.113.5', '203.0.113.5'],
    ['10.0.0.1', '10.0.0.1'],
  ],
  nearMisses: [
    ['Chrome/126.0.0.0', 'a version'],
    ['version 1.2.3.4', 'a version'],
    ['GET /app?v=1.2.3.4', 'a version'],
    ['"version":"1.2.3.4"', 'a version'],
    ['127.0.0.1', 'this host itself'],
    ['192.168.1.10', 'a private network'],
    ['12:34:56', 'a time'],
    ['2017-07-13T12:34:56', 'a time'],
    ['1.2.3.4.5', 'five numbers'],
    ['256.1.1.1', 'no such address'],
    ['00:1b:63:84:45:e6', 'an address of a network card'],
  ],
  unreadable: [['localhost', 'a name']],
})
