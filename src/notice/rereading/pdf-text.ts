/** A piece of text with the place where it begins, in points from the upper left corner of the page. */
export interface Run {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A font's characters by glyph, from its ToUnicode map. */
export type Glyphs = ReadonlyMap<number, string>

const PAGE_HEIGHT = 841.8898

/** Operators that draw or set what is no text. */
const NO_TEXT = new Set(
  'w J j d M i ri gs m l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k Tc Tw'.split(' '),
)

/** Scale and shift: the typesetter neither turns nor slants anything. */
interface Place {
  readonly a: number
  readonly d: number
  readonly e: number
  readonly f: number
}

const ORIGIN: Place = { a: 1, d: 1, e: 0, f: 0 }

const within = (inner: Place, outer: Place): Place => ({
  a: inner.a * outer.a,
  d: inner.d * outer.d,
  e: inner.e * outer.a + outer.e,
  f: inner.f * outer.d + outer.f,
})

const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0
const isNumber = (c: number): boolean => (c >= 48 && c <= 57) || c === 45 || c === 46 || c === 43
const isEnd = (c: number): boolean => isSpace(c) || c === 0x28 || c === 0x5b || c === 0x5d || c === 0x2f || c === 0x3c

/**
 * Interprets a page's drawing as far as it shows text (ISO 32000-1, 9.4). Throws on every operator that it does not know,
 * since that could hide text or show more of it.
 */
export const runsOf = (content: Buffer, fonts: ReadonlyMap<string, Glyphs>): readonly Run[] =>
  new PageReader(content, fonts).read()

class PageReader {
  readonly #bytes: Buffer
  readonly #fonts: ReadonlyMap<string, Glyphs>
  readonly #runs: Run[] = []
  readonly #stack: Place[] = []
  #at = 0
  #place = ORIGIN
  #text = ORIGIN
  #glyphs: Glyphs | undefined
  #numbers: number[] = []
  #name = ''
  #shown = ''

  constructor(bytes: Buffer, fonts: ReadonlyMap<string, Glyphs>) {
    this.#bytes = bytes
    this.#fonts = fonts
  }

  read(): readonly Run[] {
    const bytes = this.#bytes
    while (this.#at < bytes.length) {
      const c = bytes[this.#at] ?? 0
      if (isSpace(c) || c === 0x5b || c === 0x5d) this.#at++
      else if (isNumber(c)) this.#number()
      else if (c === 0x28) this.#literal()
      else if (c === 0x2f) this.#name = this.#word(1)
      else if (c === 0x3c) this.#hex()
      else this.#operator(this.#word(0))
    }
    return this.#runs
  }

  #word(skip: number): string {
    const from = this.#at + skip
    let end = from
    while (end < this.#bytes.length && !isEnd(this.#bytes[end] ?? 0)) end++
    this.#at = Math.max(end, this.#at + 1)
    return this.#bytes.toString('latin1', from, end)
  }

  #number(): void {
    const from = this.#at
    let end = from
    while (isNumber(this.#bytes[end] ?? 0)) end++
    this.#at = end
    // Only the operators below use numbers, and none has more than six; the text is parsed when one is met.
    this.#numbers.push(from, end)
  }

  /** The operand at a place from the end, counted from 0. */
  #operand(back: number): number {
    const i = this.#numbers.length - 2 - back * 2
    const value = Number(this.#bytes.toString('latin1', this.#numbers[i], this.#numbers[i + 1]))
    if (i < 0 || Number.isNaN(value)) throw new Error('a page is drawn with numbers that cannot be read')
    return value
  }

  #operator(operator: string): void {
    switch (operator) {
      case 'q':
        this.#stack.push(this.#place)
        break
      case 'Q':
        this.#place = this.#stack.pop() ?? ORIGIN
        break
      case 'cm':
        this.#place = within(this.#matrix(), this.#place)
        break
      case 'BT':
        this.#text = ORIGIN
        break
      case 'Tm':
        this.#text = this.#matrix()
        break
      case 'Tf':
        this.#glyphs = this.#fonts.get(this.#name)
        break
      case 'TJ':
      case 'Tj':
        this.#show()
        break
      case 'ET':
        break
      default:
        if (!NO_TEXT.has(operator)) throw new Error(`a page is drawn with "${operator}", which may hide or show text`)
    }
    this.#numbers = []
    this.#shown = ''
  }

  #matrix(): Place {
    if (this.#operand(4) !== 0 || this.#operand(3) !== 0) throw new Error('a page holds text that is turned or slanted')
    return { a: this.#operand(5), d: this.#operand(2), e: this.#operand(1), f: this.#operand(0) }
  }

  #show(): void {
    const at = within(this.#text, this.#place)
    this.#runs.push({ x: at.e, y: PAGE_HEIGHT - at.f, text: this.#shown })
  }

  #glyph(code: number): void {
    const character = this.#glyphs?.get(code)
    if (character === undefined) throw new Error('a page shows a glyph that stands for no character')
    this.#shown += character
  }

  #hex(): void {
    const end = this.#bytes.indexOf(0x3e, this.#at)
    const digits = this.#bytes.toString('latin1', this.#at + 1, end).replace(/\s/g, '')
    if (end < 0 || !/^(?:[0-9A-Fa-f]{4})*$/.test(digits)) throw new Error('a page shows text that cannot be read')
    for (let i = 0; i < digits.length; i += 4) this.#glyph(Number.parseInt(digits.slice(i, i + 4), 16))
    this.#at = end + 1
  }

  /** A string in parentheses; each glyph is two bytes (Identity-H). */
  #literal(): void {
    const bytes = this.#bytes
    let at = this.#at + 1
    let depth = 1
    let high = -1
    while (at < bytes.length) {
      let c = bytes[at++] ?? 0
      if (c === 0x5c) {
        c = bytes[at++] ?? 0
        if (c >= 48 && c <= 55) {
          let value = c - 48
          for (let i = 0; i < 2 && (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 55; i++)
            value = value * 8 + (bytes[at++] ?? 0) - 48
          c = value & 255
        } else if (c === 10) continue
        else c = ESCAPES.get(c) ?? c
      } else if (c === 0x28) depth++
      else if (c === 0x29 && --depth === 0) break
      if (high < 0) high = c
      else {
        this.#glyph(high * 256 + c)
        high = -1
      }
    }
    if (high >= 0) throw new Error('a page shows half a glyph')
    this.#at = at
  }
}

const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
])
