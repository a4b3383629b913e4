/** A row made of a message: byte offset and byte length of each cell in pairs. */
export interface Hl7Row {
  readonly keys: readonly string[]
  readonly cells: readonly string[]
  readonly spans: readonly number[]
}

/** How a field is written: a name and an address have parts of their own, a term stands behind its code. */
type Kind = 'text' | 'name' | 'address' | 'code' | 'term' | 'marital' | 'phone'

/** Fields that say something of somebody, by segment and number (HL7 2.5, chapters 3 and 6); repeats are numbered. */
const FIELDS: Readonly<Record<string, Readonly<Record<number, readonly [label: string, kind: Kind]>>>> = {
  PID: {
    2: ['patient id', 'code'],
    3: ['patient id', 'code'],
    4: ['patient id', 'code'],
    5: ['name', 'name'],
    6: ['maiden name', 'name'],
    7: ['birth date', 'text'],
    8: ['sex', 'text'],
    9: ['name', 'name'],
    10: ['race', 'code'],
    11: ['address', 'address'],
    13: ['phone', 'phone'],
    14: ['phone', 'phone'],
    16: ['marital status', 'marital'],
    17: ['religion', 'code'],
    18: ['account number', 'code'],
    19: ['ssn', 'text'],
    20: ['drivers license', 'code'],
  },
  NK1: {
    2: ['emergency contact name', 'name'],
    4: ['emergency contact address', 'address'],
    5: ['emergency contact phone', 'phone'],
  },
  GT1: { 3: ['guarantor name', 'name'], 5: ['guarantor address', 'address'], 6: ['guarantor phone', 'phone'] },
  IN1: { 2: ['insurance plan', 'code'], 16: ['insured name', 'name'], 36: ['insurance policy number', 'text'] },
  DG1: { 3: ['diagnosis', 'term'], 4: ['diagnosis', 'text'] },
  AL1: { 3: ['allergy', 'term'] },
  PV1: { 7: ['doctor', 'name'] },
  NTE: { 3: ['note', 'text'] },
  OBX: { 5: ['observation', 'code'] },
}

/** HL7 table 0002; its letters alone would read like those of the sexes. */
const MARITAL: Readonly<Record<string, string>> = {
  A: 'separated',
  D: 'divorced',
  M: 'married',
  S: 'single',
  W: 'widowed',
}

type SpanOf = (from: number, to: number) => readonly [offset: number, length: number]

/** The row of a message, which begins with MSH and its five signs; none where it says nothing of anybody. */
export function hl7Rows(message: string, spanOf: SpanOf): readonly Hl7Row[] {
  const [field = '|', component = '^', repetition = '~'] = message.slice(3, 6)
  const [keys, cells, spans]: [string[], string[], number[]] = [[], [], []]
  const times = new Map<string, number>()
  const add = (label: string, text: string, from: number, to: number) => {
    const value = text.trim()
    if (value === '' || value === '""') return
    const n = (times.get(label) ?? 0) + 1
    times.set(label, n)
    keys.push(n === 1 ? label : `${label} ${n}`)
    cells.push(unescaped(value))
    spans.push(...spanOf(from, to))
  }
  for (const segment of message.matchAll(/[^\r\n\x0b\x1c]+/g)) {
    const known = FIELDS[segment[0].slice(0, 3)]
    if (!known) continue
    for (const [number, { text, at }] of parted(segment[0], field, segment.index).entries()) {
      const [label, kind] = known[number] ?? []
      if (label === undefined || kind === undefined) continue
      for (const one of parted(text, repetition, at)) addField(label, kind, parted(one.text, component, one.at), add)
    }
  }
  return keys.length > 0 ? [{ keys, cells, spans }] : []
}

interface Part {
  readonly text: string
  readonly at: number
}

function parted(text: string, sign: string, at: number): readonly Part[] {
  let from = at
  return text.split(sign).map((part) => {
    const begin = from
    from += part.length + sign.length
    return { text: part, at: begin }
  })
}

type Add = (label: string, text: string, from: number, to: number) => void

function addField(label: string, kind: Kind, parts: readonly Part[], add: Add): void {
  const first = parts[0]
  if (!first) return
  const whole = (some: readonly (Part | undefined)[], between: string, own = label) => {
    const filled = some.flatMap((part) => (part && part.text.trim() !== '' ? [part] : []))
    const ends = filled.map((part) => part.at + part.text.length)
    if (filled.length > 0)
      add(
        own,
        filled.map(({ text }) => text.trim()).join(between),
        Math.min(...filled.map(({ at }) => at)),
        Math.max(...ends),
      )
  }
  if (kind === 'name') {
    // A doctor's name stands behind a number.
    const [family, given] = /^[\w-]*\d[\w-]*$/.test(first.text) ? parts.slice(1) : parts
    // `P` is how it is read, in kana.
    const isReading = parts.some(({ text }) => text === 'P') && label === 'name'
    const own = family && { ...family, text: family.text.split('&')[0] ?? '' }
    whole([own, given], ' ', isReading ? 'name kana' : label)
  } else if (kind === 'address') {
    const [street, other, city, state, code] = parts
    whole([code], '', label === 'address' ? 'postal code' : `${label} postal code`)
    const isJapanese = /[\u3040-\u9fff]/.test(`${street?.text}${city?.text}${state?.text}`)
    if (isJapanese) whole([state, city, street, other], '')
    else whole([street, other, city, state], ', ')
  } else if (kind === 'phone' && first.text.trim() === '') {
    // A mail, or country, area and number apart.
    whole([parts[3]], '', label === 'phone' ? 'email' : `${label} email`)
    whole([parts[5], parts[6]], '')
  } else if (kind === 'marital') add(label, MARITAL[first.text] ?? first.text, first.at, first.at + first.text.length)
  else whole([kind === 'term' || first.text === '' ? (parts[1] ?? first) : first], '')
}

const ESCAPES: Readonly<Record<string, string>> = { F: '|', S: '^', R: '~', T: '&', E: '\\' }

/** `\T\` and the like stand for the signs (HL7 2.5, section 2.7). */
const unescaped = (text: string): string => text.replace(/\\([FSRTE])\\/g, (_, sign: string) => ESCAPES[sign] ?? sign)
