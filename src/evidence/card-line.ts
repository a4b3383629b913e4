/** A line of an address card with a byte in each character, put together of those that go on, and where it stands in the file. */
export class CardLine {
  text: string
  /** From which character on the text stands at which byte. */
  readonly #starts: { readonly at: number; readonly byte: number }[]
  readonly #isWide: boolean

  /** `isWide` where the file is UTF-16 and the characters are bytes of UTF-8. */
  constructor(text: string, byte: number, isWide: boolean) {
    this.text = text
    this.#starts = [{ at: 0, byte }]
    this.#isWide = isWide
  }

  /** The line is only so much of itself and goes on with another one, but for the first characters of that. */
  goOn(own: string, next: CardLine, skip: number): void {
    this.#starts.push({ at: own.length, byte: next.#byte(skip, false) })
    this.text = own + next.text.slice(skip)
  }

  /** Byte offset and byte length of the characters [from, to) without blanks at their ends. */
  span(from: number, to: number): readonly [offset: number, length: number] {
    const raw = this.text.slice(from, to)
    const begin = from + raw.length - raw.trimStart().length
    const offset = this.#byte(begin, false)
    return [offset, Math.max(0, this.#byte(Math.max(begin, from + raw.trimEnd().length), true) - offset)]
  }

  /** The byte of a character; the one behind the last before it for an end. */
  #byte(at: number, isEnd: boolean): number {
    const start = this.#starts.findLast((one) => (isEnd ? one.at < at : one.at <= at)) ?? { at: 0, byte: 0 }
    const units = at - start.at
    if (!this.#isWide) return start.byte + units
    return start.byte + 2 * Buffer.from(this.text.slice(start.at, at), 'latin1').toString('utf8').length
  }
}
