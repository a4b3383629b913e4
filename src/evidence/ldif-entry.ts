import { isUtf8 } from 'node:buffer'

/** A line of an entry as it stands in the file; places in bytes. */
export interface WrittenLine {
  readonly text: string
  readonly offset: number | null
  readonly length?: number
}

/** Lines of one entry at most; a picture in it takes some thousands. */
export const ENTRY_LINES_MAX = 50_000

/** What attributes are called as columns (RFC 4519, RFC 2798); others keep their own name. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['cn', 'full name'],
  ['commonname', 'full name'],
  ['displayname', 'full name'],
  ['sn', 'family name'],
  ['surname', 'family name'],
  ['givenname', 'given name'],
  ['mail', 'email'],
  ['rfc822mailbox', 'email'],
  ['telephonenumber', 'tel'],
  ['homephone', 'tel'],
  ['mobile', 'mobile'],
  ['postaladdress', 'address'],
  ['homepostaladdress', 'address'],
  ['street', 'address'],
  ['postalcode', 'postal code'],
  ['uid', 'user id'],
  ['userid', 'user id'],
  ['userpassword', 'password'],
  ['o', 'organization'],
  ['jpegphoto', 'photo'],
  ['photo', 'photo'],
])

/** A value of an attribute, and its bytes in the file. */
interface Attribute {
  readonly name: string
  readonly value: string
  readonly at: readonly [offset: number, length: number]
}

/**
 * The row of an entry (RFC 2849): lines that begin with a blank go on the line before, `::` stands before base64. Spans are
 * bytes of the file, null where the lines have none. Values that another encoding or several lines hide take the place
 * of the whole.
 */
export function readEntry(lines: readonly WrittenLine[]): {
  readonly keys: readonly string[]
  readonly cells: readonly string[]
  readonly spans: readonly number[] | null
} {
  const [keys, cells, spans]: [string[], string[], number[]] = [[], [], []]
  const seen = new Map<string, number>()
  for (const { name, value, at } of unfolded(lines).flatMap(attributeOf)) {
    const label = LABELS.get(name.toLowerCase().replace(/;.*$/, '')) ?? name
    const times = (seen.get(label) ?? 0) + 1
    seen.set(label, times)
    keys.push(times === 1 ? label : `${label} ${times}`)
    cells.push(value)
    spans.push(...at)
  }
  return { keys, cells, spans: lines.some((line) => line.offset === null) ? null : spans }
}

function unfolded(lines: readonly WrittenLine[]): readonly WrittenLine[] {
  const whole: WrittenLine[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (!last || !line.text.startsWith(' ')) whole.push(line)
    else {
      const end = (line.offset ?? 0) + (line.length ?? 0)
      whole[whole.length - 1] = {
        text: last.text + line.text.slice(1),
        offset: last.offset,
        length: end - (last.offset ?? 0),
      }
    }
  }
  return whole
}

/** Remarks and whatever else is no attribute are kept, since they may name somebody. */
function attributeOf({ text, offset, length = 0 }: WrittenLine): readonly Attribute[] {
  const m = /^([A-Za-z][\w.-]*(?:;[\w-]+)*)(::?) *(.*)$/s.exec(text)
  const [, name = 'remark', sign, written = text] = m ?? []
  if (written === '' || (name.toLowerCase() === 'version' && /^\d+$/.test(written))) return []
  // What stands before the value is ASCII, a byte each.
  const before = text.length - written.length
  return [{ name, value: decodedValue(written, sign), at: [(offset ?? 0) + before, length - before] }]
}

function decodedValue(written: string, sign: string | undefined): string {
  if (sign !== '::') return written
  const bytes = Buffer.from(written, 'base64')
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : '(binary)'
}
