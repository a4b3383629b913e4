/** Draws that a seed decides: the same seed gives the same population on every machine. */
export class Draw {
  #a: number
  #b: number
  #c: number
  #d = 1

  /** `seed` is any text and `stream` a whole number: equal ones give equal draws (sfc32 over an FNV-1a hash). */
  constructor(seed: string, stream: number) {
    let h = 0x811c9dc5
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193)
    this.#a = h ^ 0x9e3779b9
    this.#b = Math.imul(h, 0x85ebca6b) ^ 0x243f6a88
    this.#c = stream | 0
    for (let i = 0; i < 12; i++) this.unit()
  }

  /** A number from 0 up to, and not including, 1. */
  unit(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }

  /** True in this share of the cases. */
  chance(share: number): boolean {
    return this.unit() < share
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1))
  }

  digits(count: number): string {
    let text = ''
    for (let i = 0; i < count; i++) text += Math.floor(this.unit() * 10)
    return text
  }

  of<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.unit() * list.length)]
    if (found === undefined) throw new Error('drawn from an empty list; give it entries')
    return found
  }

  /** An entry of a list whose first ones are the most frequent, about as 1, 1/2, 1/3 … */
  zipf<T>(list: readonly T[], flat = 3): T {
    const place = Math.floor(flat * ((1 + list.length / flat) ** this.unit() - 1))
    return list[Math.min(place, list.length - 1)] as T
  }

  /** One of several, each with its weight. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let at = this.unit() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, choice] of choices) if ((at -= weight) < 0) return choice
    return this.of(choices)[1]
  }
}
