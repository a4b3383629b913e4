import { COLUMN_SLOTS } from '../../src/detect/columns/column-features.ts'
import type { Dice } from '../detect/dice.ts'
import type { Taught } from './columns.ts'

const ROUNDS = 15
const RATE = 0.15
/** Weights are the mean of those after each round behind these (Polyak and Juditsky 1992). */
const SETTLED = 5
const DECAY = 1e-5
/** An error below this is not worth a step. */
const ERROR_MIN = 1e-4
const ROW = COLUMN_SLOTS + 1

/** The weights of each slot for all classes stand together, those of how common a class is behind the last slot. */
interface Learning {
  readonly classes: readonly string[]
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/**
 * Weights of a multinomial logistic regression with rates of their own for each (AdaGrad, Duchi et al. 2011).
 * @returns a row for each class, the last weight of which tells how common it is
 */
export function trainedRows(columns: readonly Taught[], classes: readonly string[], dice: Dice): Float32Array {
  const size = ROW * classes.length
  const learning: Learning = {
    classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-4),
  }
  const order = columns.flatMap(({ item, features, glimpses }) =>
    [features, ...glimpses].map((seen) => ({ item, slots: [...seen.keys()], amounts: [...seen.values()] })),
  )
  const mean = new Float32Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.whole(i + 1)
      const [one, other] = [order[i], order[j]]
      if (one && other) [order[i], order[j]] = [other, one]
    }
    for (const example of order) learn(example, learning)
    if (round < SETTLED) continue
    for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + (learning.weights[i] ?? 0) / (ROUNDS - SETTLED)
  }
  return Float32Array.from(mean, (_, i) => mean[(i % ROW) * classes.length + Math.floor(i / ROW)] ?? 0)
}

interface Example {
  readonly item: string
  readonly slots: readonly number[]
  /** How much of each slot the column has. */
  readonly amounts: readonly number[]
}

function learn({ item, slots, amounts }: Example, learning: Learning): void {
  const { classes, weights } = learning
  const count = classes.length
  const sums = new Float64Array(count)
  for (let c = 0; c < count; c++) sums[c] = weights[COLUMN_SLOTS * count + c] ?? 0
  for (let f = 0; f < slots.length; f++) {
    const [from, amount] = [(slots[f] ?? 0) * count, amounts[f] ?? 0]
    for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + (weights[from + c] ?? 0) * amount
  }
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((total, one) => total + one, 0)
  const errors = odds.map((one, c) => one / all - (classes[c] === item ? 1 : 0))
  for (let f = 0; f < slots.length; f++) step(learning, (slots[f] ?? 0) * count, errors, amounts[f] ?? 0)
  step(learning, COLUMN_SLOTS * count, errors, 1)
}

/** Moves the weights of one slot against the errors. */
function step({ weights, squares }: Learning, from: number, errors: Float64Array, amount: number): void {
  for (let c = 0; c < errors.length; c++) {
    const error = errors[c] ?? 0
    if (Math.abs(error) < ERROR_MIN) continue
    const old = weights[from + c] ?? 0
    const down = error * amount + DECAY * old
    const square = (squares[from + c] ?? 0) + down * down
    squares[from + c] = square
    weights[from + c] = old - (RATE * down) / Math.sqrt(square)
  }
}
