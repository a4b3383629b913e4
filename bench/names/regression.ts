import type { Dice } from '../detect/dice.ts'

/** What is known of one place in a sentence: slots of its features, whether somebody stands there, and how much it counts. */
export interface Example {
  readonly features: readonly number[]
  readonly isPerson: boolean
  readonly weight: number
}

const ROUNDS = 10
const RATE = 0.2
const DECAY = 1e-4

/** Weights by logistic regression with rates of their own for each (AdaGrad, Duchi et al. 2011); the same for the same dice. */
export function trained(examples: readonly Example[], slots: number, dice: Dice): Float64Array {
  const weights = new Float64Array(slots)
  const squares = new Float64Array(slots).fill(1e-6)
  const order = [...examples]
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.whole(i + 1)
      const [one, other] = [order[i], order[j]]
      if (one && other) [order[i], order[j]] = [other, one]
    }
    for (const example of order) learn(example, weights, squares)
  }
  return weights
}

function learn({ features, isPerson, weight }: Example, weights: Float64Array, squares: Float64Array): void {
  const error = (1 / (1 + Math.exp(-sumOf(features, weights))) - (isPerson ? 1 : 0)) * weight
  for (const slot of features) {
    const old = weights[slot] ?? 0
    const step = error + DECAY * old
    const square = (squares[slot] ?? 0) + step * step
    squares[slot] = square
    weights[slot] = old - (RATE * step) / Math.sqrt(square)
  }
}

/** The sum of the weights of some features. */
export const sumOf = (features: readonly number[], weights: { readonly [slot: number]: number }): number =>
  features.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0)

/** The weights as whole numbers of one byte, `scale` for 1. */
export const inBytes = (weights: Float64Array, scale: number): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
