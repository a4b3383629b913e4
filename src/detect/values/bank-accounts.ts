import { tidyText } from '../reader/fold.ts'

const BANK = '(?:銀行|信用金庫|信金|信用組合|労働金庫|労金|農協|農業協同組合|ネット銀行|バンク)'
const BRANCH = '(?:支店|本店|本店営業部|出張所|営業部|支所)'
const WRITTEN = new RegExp(
  `^(?:([^\\d]{1,16}?${BANK})[ -]?)?(?:(?:([^\\d-]{1,16}?${BRANCH})|(\\d{3}))[ -]?)?\\(?(普通|当座|貯蓄)?(?:預金|口座)?\\)?[ -]?(?:口座)?(?:番号|No\\.?)?[:.]? ?(\\d{6,8})(?: ?(?:名義|口座名義).{0,40})?$`,
)
const CODED = /^(?:(\d{4})[ -])?(\d{3})[ -](?:([124])[ -])?(\d{6,8})$/
const COMPACT = /^(\d{4})?(\d{3})(\d{7})$/
const TYPES: Readonly<Record<string, string>> = { '1': '普通', '2': '当座', '4': '貯蓄' }

/**
 * A whole account as `bank-branch-type-number` with what is known (contracts, section 7); names and codes stay as
 * written, the number has its seven digits. Null when it is no account.
 */
export function readAccount(cell: string): string | null {
  const text = tidyText(cell)
  if (text.length > 80) return null
  const coded = CODED.exec(text) ?? (/^\d{10}$|^\d{14}$/.test(text) ? COMPACT.exec(text) : null)
  if (coded) return joined(coded[1], coded[2], coded.length > 4 ? TYPES[coded[3] ?? ''] : undefined, coded.at(-1))
  const m = WRITTEN.exec(text)
  return m ? joined(m[1], m[2] ?? m[3], m[4], m[5]) : null
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part, i) => (i === parts.length - 1 ? part?.padStart(7, '0') : part?.trim()))
    .filter((part) => part !== undefined && part !== '')
    .join('-')
