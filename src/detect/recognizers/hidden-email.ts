import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { isDomainName, isOfficeAddress } from '../values/mail-address.ts'

/** `[at]` or アットマーク for the sign, and perhaps `[dot]` or ドット for dots, so that programs do not gather the address. */
const IN_TEXT =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}(?: ?\[at\] ?| ?アットマーク ?)[A-Za-z0-9-]+(?:(?:\.| ?\[dot\] ?| ?ドット ?)[A-Za-z0-9-]+){1,5}(?![\w@])/gi
const AT = / ?(?:\[at\]|アットマーク) ?/i
const DOT = / ?(?:\[dot\]|ドット) ?/gi

/** The address as it is written out; null for an office's and for no address. */
function normal(written: string): string | null {
  const value = written.replace(AT, '@').replace(DOT, '.').toLowerCase()
  return isDomainName(value.slice(value.indexOf('@') + 1)) && !isOfficeAddress(value) ? value : null
}

function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  const whole = matchesOf(text, IN_TEXT, (m) => ({ value: m[0], sure: 'likely' }))[0]?.value
  return whole === text ? normal(text) : null
}

export default recognizer({
  id: 'hidden-email',
  item: 'email',
  version: 1,
  source: 'RFC 5322, 3.4.1 (addr-spec), its signs written in words',
  form: 'shaped',
  needs: { anyOf: ']ク' },
  find: (text) => {
    if (!AT.test(text)) return []
    return matchesOf(text, IN_TEXT, (m) => {
      const value = normal(m[0])
      return value === null ? null : { value, sure: 'likely' }
    })
  },
  read,
  examples: [
    ['mail to «hanako.t[at]example.com» please', 'hanako.t@example.com'],
    ['連絡先 «hanako アットマーク example ドット com» まで', 'hanako@example.com'],
    ['taro [at] example [dot] co [dot] jp', 'taro@example.co.jp'],
  ],
  cells: [['hanako[at]example.com', 'hanako@example.com']],
  nearMisses: [
    ['info[at]example.com', 'an office'],
    ['array[at]index', 'no domain'],
  ],
})
