import type { Format, Head, Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import type { Line, Passage } from '../passage.ts'
import { readLines } from '../text-lines.ts'
import { TextWindow } from '../text-window.ts'

const PASSWD = /^[A-Za-z_][\w.-]{0,31}\$?:[^:]*:\d+:\d+:[^:]*:\/?[^:]*:[^:]*$/
const SHADOW = /^[A-Za-z_][\w.-]{0,31}\$?:[^:]*:\d*:\d*:\d*:\d*:\d*:\d*:\d*$/
const PASSWD_COLUMNS = ['user id', 'password hash', 'no', 'group', 'full name', 'home directory', 'shell']
const SHADOW_COLUMNS = ['user id', 'password hash']
/** Accounts below this, and the last one, belong to the system (useradd(8), login.defs(5); 500 on older systems). */
const FIRST_PERSON = 500
const NOBODY = 65534

/** Accounts of a Unix system: `passwd` and `shadow` (passwd(5), shadow(5)). Every account is a row. */
const accounts: Format = {
  id: 'accounts',
  claims({ encoding, text, whole }: Head): number {
    const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
    const looked = whole ? lines : lines.slice(0, -1)
    const fits = (shape: RegExp) => looked.length > 0 && looked.every((line) => shape.test(line))
    return encoding && (fits(PASSWD) || fits(SHADOW)) ? 0.9 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (!encoding) return
    const table = new JsonTable(opening, opening.part, { name: encoding.name, confidence: encoding.confidence })
    for await (const passage of readLines(opening, new TextWindow(opening.source, encoding), 'line')) {
      if (passage.kind === 'refused') yield passage
      if (passage.kind !== 'lines') continue
      for (const line of passage.lines) if (line.text !== '') table.add(account(line))
      yield* table.drain()
    }
    table.flush()
    yield* table.drain()
  },
}

/** The row of an account; one of the system is nobody's, so its name stands in a column of its own. */
function account(line: Line): { keys: readonly string[]; cells: readonly string[]; spans: readonly number[] | null } {
  const parts = line.text.split(':')
  const columns = parts.length === PASSWD_COLUMNS.length ? PASSWD_COLUMNS : SHADOW_COLUMNS
  const hash = parts[1] ?? ''
  const number = Number(parts[2])
  const isPerson = columns === PASSWD_COLUMNS ? number >= FIRST_PERSON && number !== NOBODY : hash.length >= 13
  if (!isPerson) return { keys: ['system'], cells: [line.text], spans: spanOf(line, 0, line.text) }
  const [keys, cells, spans]: [string[], string[], number[]] = [[], [], []]
  let at = 0
  for (const [i, part] of parts.entries()) {
    const key = columns[i]
    // Behind the name stand rooms and telephones (chfn(1)); a hash that lies elsewhere is one character.
    const cell = key === 'full name' ? (part.split(',')[0] ?? '') : part
    if (key !== undefined && cell !== '' && !(key === 'password hash' && cell.length < 13)) {
      keys.push(key)
      cells.push(cell)
      spans.push(...(spanOf(line, at, cell) ?? []))
    }
    if (key === 'full name')
      for (const [phone, from] of phonesOf(part)) {
        keys.push('phone')
        cells.push(phone)
        spans.push(...(spanOf(line, at + from, phone) ?? []))
      }
    at += part.length + 1
  }
  return { keys, cells, spans: line.offset === null ? null : spans }
}

/** Telephones behind a name, an office and the first of them (chfn(1)), and where each begins. */
function phonesOf(field: string): readonly (readonly [phone: string, from: number])[] {
  let from = 0
  return field.split(',').flatMap((part, i) => {
    const at = from
    from += part.length + 1
    return i >= 2 && i <= 3 && /\d{4}/.test(part) ? [[part, at] as const] : []
  })
}

/** Bytes of some characters of a line in UTF-8 or ASCII; null when the line has no place. */
const spanOf = ({ text, offset }: Line, at: number, cell: string): readonly number[] | null =>
  offset === null ? null : [offset + Buffer.byteLength(text.slice(0, at)), Buffer.byteLength(cell)]

export default accounts
