import { ROW_BYTES_MAX } from './limits.ts'

/** One property of a card: its name in capitals, its parameters, and its value as written. */
interface Property {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

/** A card as a row. */
export interface Card {
  readonly keys: readonly string[]
  readonly cells: readonly string[]
}

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
  readonly lines: string[] = []
  #isPacked = false
  #size = 0

  /**
   * A line of a card, or the beginning of one that is too long. False for the first one that is put aside since the card holds
   * more than a row may; those behind it are, too.
   */
  add(line: string, kind: 'whole' | 'beginning' = 'whole'): boolean {
    const goesOn = /^[ \t]/.test(line) || (this.#isPacked && /^[\w+/=]*\s*$/.test(line))
    if (!goesOn) this.#isPacked = PACKED.test(line)
    if (this.#isPacked && goesOn) return true
    if (kind === 'beginning' && !this.#isPacked) return true
    const before = this.#size
    this.#size += line.length
    if (this.#size <= ROW_BYTES_MAX) this.lines.push(this.#isPacked ? line.slice(0, KEPT_OF_PACKED) : line)
    return this.#size <= ROW_BYTES_MAX || before > ROW_BYTES_MAX
  }
}

const KEPT_OF_PACKED = 256

/** The row of a card (vCard 2.1, RFC 2426, RFC 6350), given its lines with a byte in each character. */
export function readCard(lines: readonly string[], encoding: string): Card {
  const keys: string[] = []
  const cells: string[] = []
  const seen = new Map<string, number>()
  const add = (label: string, value: string) => {
    if (value.trim() === '') return
    const times = (seen.get(label) ?? 0) + 1
    seen.set(label, times)
    keys.push(times === 1 ? label : `${label} ${times}`)
    cells.push(value.trim())
  }
  for (const property of unfolded(lines).flatMap(propertyOf)) {
    const { name } = property
    if (name === 'PHOTO') add('photo', '(picture)')
    else {
      const value = valueOfProperty(property, encoding)
      if (name === 'N') addName(value, add)
      else if (name === 'ADR') addAddress(value, add)
      else if (!DULL.has(name)) add(LABELS[name] ?? name.toLowerCase(), unescaped(value.replace(/^tel:|^mailto:/i, '')))
    }
  }
  return { keys, cells }
}

/** Lines that begin with a blank go on; so do lines of quoted-printable that end with an equals sign. */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.length - 1
    const before = whole[last] ?? ''
    if (last >= 0 && /^[ \t]/.test(line)) whole[last] = before + line.slice(1)
    else if (last >= 0 && /=$/.test(before) && /QUOTED-PRINTABLE/i.test(before))
      whole[last] = before.slice(0, -1) + line
    else whole.push(line)
  }
  return whole
}

/** A line that is no property counts as one without a name. */
function propertyOf(line: string): readonly Property[] {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:"]*(?:"[^"]*")?[^:"]*)*):(.*)$/s.exec(line)
  if (match) return [{ name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '' }]
  return line.trim() === '' ? [] : [{ name: 'OTHER', parameters: '', value: line }]
}

function valueOfProperty({ parameters, value }: Property, encoding: string): string {
  const stated = /CHARSET="?([\w-]+)/i.exec(parameters)?.[1]
  const bytes = /QUOTED-PRINTABLE/i.test(parameters)
    ? Buffer.from(
        value.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      )
    : /(ENCODING=)?(BASE64|;B\b)/i.test(parameters)
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

/** Parts are parted by semicolons, of which those inside are escaped. */
const partsOf = (value: string): readonly string[] => value.split(/(?<!\\);/).map((part) => unescaped(part).trim())

function addName(value: string, add: (label: string, value: string) => void): void {
  const [family = '', given = ''] = partsOf(value)
  add('family name', family)
  add('given name', given)
}

/** Box, extension, street, town, region, code, country; in Japan the region comes first (RFC 6350 section 6.3.1). */
function addAddress(value: string, add: (label: string, value: string) => void): void {
  const [box = '', extension = '', street = '', town = '', region = '', code = '', country = ''] = partsOf(value)
  const isJapanese = /[\u3040-\u9fff]/.test(value)
  add('postal code', code)
  add(
    'address',
    isJapanese
      ? [region, town, street, extension, box].join('')
      : [box, extension, street, town, region, country].filter((part) => part !== '').join(', '),
  )
}
