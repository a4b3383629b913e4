/** The signs with which a message is written, told by its first segment. */
export interface X12Signs {
  readonly element: string
  readonly component: string
  readonly segment: string
}

/** ISA has a hundred and five characters, the last of which parts components; the sign behind it ends segments. */
export function x12Signs(text: string): X12Signs | undefined {
  const [element = '', component = '', segment = ''] = [3, 104, 105].map((at) => text.charAt(at))
  if (!text.startsWith('ISA') || /[\w\s]/.test(element) || text.split(element, 17)[16]?.charAt(0) !== component)
    return undefined
  return segment === '' || segment === element ? undefined : { element, component, segment }
}

/** Somebody as a row: byte offset and byte length of each cell in pairs. */
interface X12Person {
  readonly keys: string[]
  readonly cells: string[]
  readonly spans: number[]
}

type SpanOf = (from: number, to: number) => readonly [offset: number, length: number]

interface Element {
  readonly text: string
  readonly at: number
}

/** What numbers are of, by their qualifiers. */
const NUMBERS: Readonly<Record<string, string>> = {
  MI: 'insurance member id',
  '34': 'ssn',
  SY: 'ssn',
  EI: 'tax id',
  '24': 'tax id',
  XX: 'provider id',
  '1L': 'insurance group number',
  '0F': 'subscriber number',
  '1W': 'insurance member id',
  IG: 'insurance policy number',
  EA: 'medical record number',
}
/** How somebody is reached. */
const WAYS: Readonly<Record<string, string>> = {
  TE: 'phone',
  CP: 'mobile phone',
  HP: 'home phone',
  WP: 'work phone',
  FX: 'fax',
  EM: 'email',
}

/** Puts together what the segments behind a name say of whoever it is. */
export class X12People {
  readonly #signs: X12Signs
  readonly #spanOf: SpanOf
  #person: X12Person = { keys: [], cells: [], spans: [] }

  constructor(signs: X12Signs, spanOf: SpanOf) {
    this.#signs = signs
    this.#spanOf = spanOf
  }

  /** Whole segments of the message, the first of which stands at a unit of it; those who are at their end. */
  *take(text: string, at: number): Generator<X12Person> {
    let from = at
    for (const raw of text.split(this.#signs.segment)) {
      const begin = from + raw.length - raw.trimStart().length
      from += raw.length + 1
      const elements = this.#parted(raw.trim(), this.#signs.element, begin)
      const name = elements[0]?.text
      if (name === 'NM1' || name === 'HL' || name === 'INS' || name === 'CLM') {
        // The number of a member stands before the name.
        if (name !== 'NM1' || this.#person.keys.some((key) => /name/.test(key))) yield* this.end()
      }
      this.#segment(name ?? '', elements)
    }
  }

  /** Whoever was named last. */
  *end(): Generator<X12Person> {
    const person = this.#person
    if (person.keys.length > 0) yield person
    this.#person = { keys: [], cells: [], spans: [] }
  }

  #segment(name: string, elements: readonly Element[]): void {
    switch (name) {
      case 'NM1': {
        const isFirm = elements[2]?.text === '2'
        this.#add(isFirm ? 'company name' : 'last name', elements[3])
        this.#add('first name', elements[4])
        this.#add('middle name', elements[5])
        this.#add(NUMBERS[elements[8]?.text ?? ''] ?? 'number', elements[9])
        break
      }
      case 'N3':
        this.#add('street', elements[1])
        this.#add('street 2', elements[2])
        break
      case 'N4':
        for (const [i, label] of ['city', 'state', 'postal code'].entries()) this.#add(label, elements[i + 1])
        break
      case 'DMG':
        this.#add('birth date', elements[2])
        this.#add('sex', elements[3])
        break
      case 'PER':
        this.#add('contact name', elements[2])
        for (let i = 3; i + 1 < elements.length; i += 2)
          this.#add(WAYS[elements[i]?.text ?? ''] ?? 'contact', elements[i + 1])
        break
      case 'REF':
        this.#add(NUMBERS[elements[1]?.text ?? ''] ?? 'reference', elements[2])
        break
      case 'HI':
        for (const element of elements.slice(1))
          this.#add('diagnosis', this.#parted(element.text, this.#signs.component, element.at)[1])
        break
      case 'NTE':
      case 'MSG':
        this.#add('note', elements.at(-1))
        break
      default:
    }
  }

  #parted(text: string, sign: string, at: number): readonly Element[] {
    let from = at
    return text.split(sign).map((part) => {
      const begin = from
      from += part.length + sign.length
      return { text: part, at: begin }
    })
  }

  #add(label: string, element: Element | undefined): void {
    if (!element || element.text.trim() === '') return
    const { keys, cells, spans } = this.#person
    const times = keys.filter((key) => key === label || key.startsWith(`${label} `)).length
    keys.push(times === 0 ? label : `${label} ${times + 1}`)
    cells.push(element.text.trim())
    spans.push(...this.#spanOf(element.at, element.at + element.text.length))
  }
}
