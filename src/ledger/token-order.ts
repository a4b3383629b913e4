import type { HashColumn } from './hash-column.ts'

const DIGIT = 1 << 16

/** Some of the tokens of a column in the order of their digits, equal ones in the order given: by places, not as texts. */
export function inTokenOrder(tokens: HashColumn, places: Int32Array): Int32Array {
  let from = places
  for (const shift of [0, 16]) {
    const start = new Int32Array(DIGIT + 1)
    const digitOf = (place: number): number => (tokens.word(place, 0) >>> shift) & (DIGIT - 1)
    for (const place of from) {
      const next = digitOf(place) + 1
      start[next] = (start[next] ?? 0) + 1
    }
    for (let digit = 0; digit < DIGIT; digit++) start[digit + 1] = (start[digit + 1] ?? 0) + (start[digit] ?? 0)
    const to = new Int32Array(from.length)
    for (const place of from) {
      const digit = digitOf(place)
      const at = start[digit] ?? 0
      to[at] = place
      start[digit] = at + 1
    }
    from = to
  }
  return settled(tokens, from)
}

/** Puts in order what has the first 32 bits in common, which are neighbours and few. */
function settled(tokens: HashColumn, order: Int32Array): Int32Array {
  for (let i = 1; i < order.length; i++) {
    const moving = order[i] ?? 0
    let at = i
    for (; at > 0 && tokens.compare(order[at - 1] ?? 0, moving) > 0; at--) order[at] = order[at - 1] ?? 0
    order[at] = moving
  }
  return order
}
