/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  readonly whole: (below: number) => number
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** True in `share` of all throws, 0…1. */
  readonly is: (share: number) => boolean
  readonly digits: (count: number) => string
  readonly letters: (alphabet: string, count: number) => string
  readonly some: <T>(list: readonly T[], count: number) => readonly T[]
}

/** Splitmix32 (Steele, Lea, Flood 2014), seeded by the characters of `seed`. */
export function diceOf(seed: string): Dice {
  let state = 0x9e3779b9
  for (const c of seed) state = Math.imul(state ^ (c.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  const whole = (below: number): number => Math.floor((next() / 0x1_0000_0000) * below)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[whole(list.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const letters = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => alphabet[whole(alphabet.length)]).join('')
  return {
    whole,
    between: (from, to) => from + whole(to - from + 1),
    pick,
    is: (share) => whole(1_000_000) < share * 1_000_000,
    digits: (count) => letters('0123456789', count),
    letters,
    some(list, count) {
      const left = [...list]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(left.length), 1)).flat()
    },
  }
}
