import { CardLine } from './card-line.ts'
import { ROW_BYTES_MAX } from './limits.ts'

/** One property of a card: its name in capitals, its parameters, and its value as written. */
interface Property {
  readonly name: string
  readonly parameters: string
  readonly value: string
  /** The line that ends with the value. */
  readonly line: CardLine
}

/** A card as a row; byte offset and byte length of each cell in pairs. */
export interface Card {
  readonly keys: readonly string[]
  readonly cells: readonly string[]
  readonly spans: readonly number[]
}

/** Takes a value that stands between two characters of its line. */
type Add = (label: string, value: string, from: number, to: number) => void

/** What properties are called as columns; others keep their own name. */
const LABELS: Readonly<Record<string, string>> = {
  FN: 'full name',
  NICKNAME: 'nickname',
  TEL: 'tel',
  EMAIL: 'email',
  BDAY: 'birthday',
  ORG: 'organization',
  TITLE: 'title',
  ROLE: 'role',
  NOTE: 'note',
  GENDER: 'gender',
  SOUND: 'name kana',
  'X-PHONETIC-FIRST-NAME': 'given name kana',
  'X-PHONETIC-LAST-NAME': 'family name kana',
  UID: 'uid',
  URL: 'url',
  LABEL: 'address',
}

const DULL = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'N', 'ADR', 'PHOTO', 'LOGO', 'KEY', 'PROFILE'])

/** Properties whose values are pictures, sounds or keys: that they are there is told, and nothing of what they hold. */
const PACKED = /^(?:[\w-]+\.)?(PHOTO|LOGO|KEY)[;:]/i

/** The lines of one card, without those of pictures but the first. */
export class CardLines {
  readonly lines: CardLine[] = []
  #isPacked = false
  #size = 0

  /**
   * A line of a card, or the beginning of one that is too long. False for the first one that is put aside since the card holds
   * more than a row may; those behind it are, too. It begins at `byte`; its characters are those of UTF-16 if it is wide.
   */
  add(line: string, byte: number, isWide: boolean, kind: 'whole' | 'beginning' = 'whole'): boolean {
    const goesOn = /^[ \t]/.test(line) || (this.#isPacked && /^[\w+/=]*\s*$/.test(line))
    if (!goesOn) this.#isPacked = PACKED.test(line)
    if (this.#isPacked && goesOn) return true
    if (kind === 'beginning' && !this.#isPacked) return true
    const before = this.#size
    this.#size += line.length
    if (this.#size <= ROW_BYTES_MAX)
      this.lines.push(new CardLine(this.#isPacked ? line.slice(0, KEPT_OF_PACKED) : line, byte, isWide))
    return this.#size <= ROW_BYTES_MAX || before > ROW_BYTES_MAX
  }
}

const KEPT_OF_PACKED = 256

/** The row of a card (vCard 2.1, RFC 2426, RFC 6350), given its lines with a byte in each character. */
export function readCard(lines: readonly CardLine[], encoding: string): Card {
  const keys: string[] = []
  const cells: string[] = []
  const spans: number[] = []
  const seen = new Map<string, number>()
  const adding =
    (line: CardLine): Add =>
    (label, value, from, to) => {
      if (value.trim() === '') return
      const times = (seen.get(label) ?? 0) + 1
      seen.set(label, times)
      keys.push(times === 1 ? label : `${label} ${times}`)
      cells.push(value.trim())
      spans.push(...line.span(from, to))
    }
  for (const property of unfolded(lines).flatMap(propertyOf)) {
    const { name, line } = property
    const add = adding(line)
    const [from, to] = [line.text.length - property.value.length, line.text.length]
    if (name === 'PHOTO') add('photo', '(picture)', from, to)
    else {
      const value = valueOfProperty(property, encoding)
      const parts = partsOf(value)
      const placed = placedParts(property, parts)
      if (name === 'N') addName(placed, add)
      else if (name === 'ADR') addAddress(placed, /[\u3040-\u9fff]/.test(value), add)
      else if (!DULL.has(name)) {
        const scheme = /^(?:tel:|mailto:)/i.exec(value)?.[0].length ?? 0
        const begin = property.value.startsWith(value.slice(0, scheme)) ? from + scheme : from
        add(LABELS[name] ?? name.toLowerCase(), unescaped(value.slice(scheme)), begin, to)
      }
    }
  }
  return { keys, cells, spans }
}

/** Lines that begin with a blank go on; so do lines of quoted-printable that end with an equals sign. */
function unfolded(lines: readonly CardLine[]): readonly CardLine[] {
  const whole: CardLine[] = []
  for (const line of lines) {
    const before = whole.at(-1)
    if (before && /^[ \t]/.test(line.text)) before.goOn(before.text, line, 1)
    else if (before && /=$/.test(before.text) && /QUOTED-PRINTABLE/i.test(before.text))
      before.goOn(before.text.slice(0, -1), line, 0)
    else whole.push(line)
  }
  return whole
}

/** A line that is no property counts as one without a name. */
function propertyOf(line: CardLine): readonly Property[] {
  const { text } = line
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:"]*(?:"[^"]*")?[^:"]*)*):(.*)$/s.exec(text)
  if (match) return [{ name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '', line }]
  return text.trim() === '' ? [] : [{ name: 'OTHER', parameters: '', value: text, line }]
}

function valueOfProperty({ parameters, value }: Property, encoding: string): string {
  const stated = /CHARSET="?([\w-]+)/i.exec(parameters)?.[1]
  const bytes = /QUOTED-PRINTABLE/i.test(parameters)
    ? Buffer.from(
        value.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      )
    : /(?:ENCODING=|;)(?:BASE64|B)\b/i.test(parameters)
      ? Buffer.from(value, 'base64')
      : Buffer.from(value, 'latin1')
  try {
    return new TextDecoder(stated ?? encoding).decode(bytes)
  } catch {
    return new TextDecoder(encoding).decode(bytes)
  }
}

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;:\\])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c))

const PART_END = /(?<!\\);/g

/** Parts are parted by semicolons, of which those inside are escaped. */
const partsOf = (value: string): readonly string[] => value.split(PART_END).map((part) => unescaped(part).trim())

/** A part of a value and the characters of its line between which it stands. */
interface Part {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The parts in their places; each in that of the whole where it cannot be told how it is written. */
function placedParts({ value, line }: Property, parts: readonly string[]): readonly Part[] {
  const begin = line.text.length - value.length
  const ends = [...[...value.matchAll(PART_END)].map(({ index }) => begin + index), line.text.length]
  return parts.map((text, i) =>
    ends.length === parts.length
      ? { text, from: i === 0 ? begin : (ends[i - 1] ?? 0) + 1, to: ends[i] ?? 0 }
      : { text, from: begin, to: line.text.length },
  )
}

function addName([family, given]: readonly Part[], add: Add): void {
  if (family) add('family name', family.text, family.from, family.to)
  if (given) add('given name', given.text, given.from, given.to)
}

/** Box, extension, street, town, region, code, country; in Japan the region comes first (RFC 6350 section 6.3.1). */
function addAddress(parts: readonly Part[], isJapanese: boolean, add: Add): void {
  const [box, extension, street, town, region, code, country] = parts
  if (code) add('postal code', code.text, code.from, code.to)
  const order = isJapanese ? [region, town, street, extension, box] : [box, extension, street, town, region, country]
  const filled = order.flatMap((part) => (part && part.text !== '' ? [part] : []))
  const text = filled.map((part) => part.text).join(isJapanese ? '' : ', ')
  add('address', text, Math.min(...filled.map(({ from }) => from)), Math.max(...filled.map(({ to }) => to)))
}
