/** Chance that is the same for the same seed: every draw of the replay comes from here. */
export interface Random {
  /** A whole number from 0 up to and without `bound` (1 … 2^31). */
  below(bound: number): number
  /** True in `parts` of 1,000 draws. */
  perMille(parts: number): boolean
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** The same elements in another order. */
  shuffle<T>(list: readonly T[]): T[]
}

/** Four 32-bit words from a text: FNV-1a with four offsets, each followed by the finalizer of MurmurHash3. */
function words(text: string): [number, number, number, number] {
  const word = (offset: number): number => {
    let h = offset
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    return (h ^ (h >>> 16)) | 0
  }
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x3c6ef372), word(0xdaa66d2b)]
}

/** A stream of draws for one purpose (sfc32 by Chris Doty-Humphrey); whole numbers only, so every machine agrees. */
export function randomFor(seed: string, purpose: string): Random {
  let [a, b, c, counter] = words(`${seed}\n${purpose}`)
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 15; i++) next()
  const below = (bound: number): number => next() % bound
  return {
    below,
    perMille: (parts) => below(1000) < parts,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('a draw from an empty list')
      return one
    },
    shuffle: (list) => {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const [x, y] = [out[i], out[j]]
        if (x !== undefined && y !== undefined) {
          out[i] = y
          out[j] = x
        }
      }
      return out
    },
  }
}

/** Draws by weight: each element as often as its weight says against the sum of all. */
export function weighted<T>(list: readonly T[], weightOf: (one: T) => number): (random: Random) => T {
  const sums: number[] = []
  let sum = 0
  for (const one of list) sums.push((sum += weightOf(one)))
  return (random) => {
    const at = random.below(sum)
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (at < (sums[middle] ?? 0)) high = middle
      else low = middle + 1
    }
    const one = list[low]
    if (one === undefined) throw new Error('a draw from an empty list')
    return one
  }
}
