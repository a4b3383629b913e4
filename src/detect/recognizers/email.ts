import { foldWidth } from '../reader/fold.ts'
import { type Match, recognizer } from '../reader/recognizer.ts'
import { addressAround, isOfficeAddress } from '../values/mail-address.ts'

function find(text: string): readonly Match[] {
  const found: Match[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = addressAround(text, at, found.at(-1)?.end ?? 0)
    if (!span) continue
    const value = text.slice(...span).toLowerCase()
    if (!isOfficeAddress(value)) found.push({ start: span[0], end: span[1], value, sure: 'likely' })
  }
  return found
}

function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  const at = text.indexOf('@')
  if (at < 1) return null
  const span = addressAround(text, at, 0)
  return span && span[0] === 0 && span[1] === text.length ? text.toLowerCase() : null
}

export default recognizer({
  id: 'email',
  item: 'email',
  version: 1,
  source: 'RFC 5322, 3.4.1 (addr-spec); RFC 2142 for mailboxes of an office',
  form: 'shaped',
  needs: { sign: '@' },
  find,
  read,
  looks: (cell) => read(cell) !== null,
  examples: [
    ['taro.yamada@example.jp', 'taro.yamada@example.jp'],
    ['Hanako+fx@Mail.Example.CO.JP', 'hanako+fx@mail.example.co.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
    ['a..b.@docomo.example.ne.jp', 'a..b.@docomo.example.ne.jp'],
  ],
  cells: [
    ['info@example.jp', 'info@example.jp'],
    [' TARO@EXAMPLE.JP ', 'taro@example.jp'],
  ],
  nearMisses: [
    ['info@example.jp', 'it is the mailbox of an office'],
    ['noreply@example.jp', 'nobody reads it'],
    ['support-tokyo@example.jp', 'it is the mailbox of an office'],
    ['taro@localhost', 'the domain has one label'],
    ['@media print', 'nothing stands before the sign'],
    ['git@1.2.3.4', 'the last label is a number'],
    ['lodash@4.17.21', 'it is a version'],
    ['logo-light@2x.png', 'it is a picture for finer screens'],
  ],
  unreadable: [
    ['taro@@example.jp', 'two signs'],
    ['なし', 'no address'],
  ],
})
