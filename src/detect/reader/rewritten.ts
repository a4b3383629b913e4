/** Units [start, end) of a text. */
export type Span = readonly [start: number, end: number]

/** A text that says the same as another one in other characters, and where in that one each stretch of it stands. */
export interface Rewritten {
  readonly text: string
  /** Where units of `text` stand in what was rewritten; all of a stretch whose characters cannot be told apart. */
  place(start: number, end: number): Span
}

interface Stretch {
  /** Where it begins in the new text, and the stretch of the old one that it stands for. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** Whether each unit stands for one unit. */
  readonly isPlain: boolean
}

/** Writes a text anew, from its beginning to its end. */
export class Rewriting {
  readonly #old: string
  readonly #stretches: Stretch[] = []
  #new = ''
  #taken = 0

  constructor(old: string) {
    this.#old = old
  }

  /** Takes what stands before `to` and was not taken, as it is. */
  keep(to: number): void {
    if (to <= this.#taken) return
    this.#add(this.#old.slice(this.#taken, to), to, true)
  }

  /** Says `text` for what stands before `to` and was not taken, which may be nothing. */
  say(text: string, to: number): void {
    this.#add(text, to, false)
  }

  /** The whole of the new text; what was not taken stands in it as it is. */
  done(): Rewritten {
    this.keep(this.#old.length)
    const [text, stretches, length] = [this.#new, this.#stretches, this.#old.length]
    const at = (unit: number): Stretch => {
      let [low, high] = [0, stretches.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((stretches[middle]?.at ?? 0) <= unit) low = middle
        else high = middle - 1
      }
      return stretches[low] ?? { at: 0, from: 0, to: length, isPlain: true }
    }
    const place = (start: number, end: number): Span => {
      const [first, last] = [at(start), at(Math.max(start, end - 1))]
      const from = first.isPlain ? first.from + start - first.at : first.from
      const to = last.isPlain ? last.from + end - last.at : last.to
      return [from, Math.max(from, to)]
    }
    return { text, place }
  }

  #add(text: string, to: number, isPlain: boolean): void {
    if (text !== '') this.#stretches.push({ at: this.#new.length, from: this.#taken, to, isPlain })
    this.#new += text
    this.#taken = to
  }
}

/** What was rewritten twice, with places in the first text. */
export const rewrittenTwice = (first: Rewritten, second: Rewritten): Rewritten => ({
  text: second.text,
  place: (start, end) => first.place(...second.place(start, end)),
})
