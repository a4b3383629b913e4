import { classes, classesOf, ownCopy } from '../characters.ts'
import type { Rule } from '../rule.ts'

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/
/** Boxes that nobody owns alone; and those of one letter again and again, and tests with their numbers. */
export const SHARED_BOXES: readonly string[] = [
  ...[
    'info',
    'test',
    'none',
    'nomail',
    'no-reply',
    'noreply',
    'dummy',
    'sample',
    'nobody',
    'mail',
    'contact',
    'support',
  ],
  ...['admin', 'webmaster', 'postmaster', 'abc', 'unknown', 'null', 'nashi', 'office', 'sales', 'example'],
]
const SHARED_BOX = new RegExp(`^(?:${SHARED_BOXES.join('|')}|test\\d*|a{2,}|x{2,})@`)

/** Providers under their own domains; what looks like one of them and is nobody's is a slip of the finger. */
const PROVIDERS: readonly (readonly [domain: string, others: readonly string[]])[] = [
  ['gmail.com', ['mail.com', 'gmx.com', 'email.com']],
  ['yahoo.co.jp', ['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.it', 'yahoo.in', 'yahoo.ca', 'yahoo.co.uk']],
  ['docomo.ne.jp', []],
  ['ezweb.ne.jp', []],
  ['softbank.ne.jp', ['i.softbank.jp']],
  ['icloud.com', []],
  ['hotmail.com', ['hotmail.co.jp', 'hotmail.fr', 'hotmail.de', 'hotmail.it', 'hotmail.es', 'hotmail.co.uk']],
  ['outlook.jp', ['outlook.com']],
  ['outlook.com', ['outlook.jp']],
]
/** One box under two domains: the carrier or the provider changed its name and kept the boxes. */
const RENAMED: Readonly<Record<string, string>> = {
  'au.com': 'ezweb.ne.jp',
  'googlemail.com': 'gmail.com',
  'd.vodafone.ne.jp': 'softbank.ne.jp',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
}
const ENDINGS = /\.?(?:com|con|co|cm|net|ne|or|jp|cojp|nejp)+$/

/** True when one character more, less, other, or two exchanged make the texts equal. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  const [restA, restB] = [a.slice(at + 2), b.slice(at + 2)]
  return a.slice(at + 1) === b.slice(at + 1) || (restA === restB && a[at] === b[at + 1] && a[at + 1] === b[at])
}

const corrected = new Map<string, string>()

/** The provider that was meant by a mistyped domain, else the domain itself. */
export function providerOf(domain: string): string {
  const known = corrected.get(domain)
  if (known !== undefined) return known
  const meant = RENAMED[domain] ?? mistyped(domain) ?? domain
  if (corrected.size < 100_000) corrected.set(ownCopy(domain), meant === domain ? ownCopy(domain) : meant)
  return meant
}

function mistyped(domain: string): string | undefined {
  if (PROVIDERS.some(([own, others]) => own === domain || others.includes(domain))) return undefined
  const label = domain.replace(ENDINGS, '').replace(ENDINGS, '')
  return PROVIDERS.find(([own]) => {
    const ownLabel = own.split('.')[0] ?? ''
    return isOneSlip(domain, own) || label === ownLabel || (ownLabel.length > 5 && isOneSlip(label, ownLabel))
  })?.[0]
}

/** In narrow small letters, without what stands around it. */
function plainAddress(text: string): string {
  const found = classesOf(text)
  // A colon or a bracket is some other sign, as is the @ itself.
  if ((found & (classes.unstable | classes.space)) === 0 && !/[:<>]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^<|>$/g, '')
}

const rule: Rule = {
  id: 'email',
  apply: (text) => {
    const plain = plainAddress(text)
    if (!SHAPE.test(plain) || SHARED_BOX.test(plain)) return ''
    const at = plain.lastIndexOf('@')
    const domain = providerOf(plain.slice(at + 1))
    // A tag after "+" only sorts mail; the box belongs to one owner.
    const tag = plain.indexOf('+')
    const box = plain.slice(0, tag > 0 && tag < at ? tag : at)
    // This provider reads no dots before the @.
    const own = domain === 'gmail.com' && box.includes('.') ? box.replaceAll('.', '') : box
    return own.length === at && domain.length === plain.length - at - 1 && plain.endsWith(domain)
      ? plain
      : `${own}@${domain}`
  },
  examples: [
    ['Hanako.Suzuki@Example.JP', 'hanako.suzuki@example.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
    ['taro+shop@example.jp', 'taro@example.jp'],
    ['taro.s@gmial.com', 'taros@gmail.com'],
    ['taro.s@googlemail.com', 'taros@gmail.com'],
    ['taro@yahoo.ne.jp', 'taro@yahoo.co.jp'],
    ['taro@docomo.co.jp', 'taro@docomo.ne.jp'],
    ['taro@au.com', 'taro@ezweb.ne.jp'],
    ['taro@mail.com', 'taro@mail.com'],
    ['info@example.jp', ''],
    ['test@example.jp', ''],
    ['taro at example', ''],
  ],
  nearMisses: [
    ['taro@example.jp', 'taro@example.ne.jp', 'two providers'],
    ['taro.s@example.jp', 'taros@example.jp', 'most providers keep the dot'],
    ['taro@yahoo.com', 'taro@yahoo.co.jp', 'two providers'],
    ['taro@i.softbank.jp', 'taro@softbank.ne.jp', 'two boxes of one carrier'],
  ],
}
export default rule
