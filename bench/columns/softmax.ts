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

/** A row of weights for each class, the last of which tells how common it is. */
export interface Rows {
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/** Weights of a multinomial logistic regression with rates of their own for each (AdaGrad, Duchi et al. 2011). */
export function trainedRows(columns: readonly Taught[], classes: readonly string[], dice: Dice): Float32Array {
  const rows: Rows = {
    weights: new Float32Array(ROW * classes.length),
    squares: new Float32Array(ROW * classes.length).fill(1e-4),
  }
  const order = columns.flatMap(({ item, features, glimpses }) =>
    [features, ...glimpses].map((seen) => ({ item, features: seen })),
  )
  const mean = new Float32Array(rows.weights.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.whole(i + 1)
      const [one, other] = [order[i], order[j]]
      if (one && other) [order[i], order[j]] = [other, one]
    }
    for (const column of order) learn(column, classes, rows)
    if (round < SETTLED) continue
    for (const [i, weight] of rows.weights.entries()) mean[i] = (mean[i] ?? 0) + weight / (ROUNDS - SETTLED)
  }
  return mean
}

function learn({ features, item }: Pick<Taught, 'features' | 'item'>, classes: readonly string[], rows: Rows): void {
  const sums = classes.map((_, i) => sumOf(features, rows.weights, i * ROW))
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((total, one) => total + one, 0)
  classes.forEach((name, i) => {
    const error = (odds[i] ?? 0) / all - (name === item ? 1 : 0)
    if (Math.abs(error) < ERROR_MIN) return
    for (const [slot, value] of features) step(rows, i * ROW + slot, error * value)
    step(rows, i * ROW + COLUMN_SLOTS, error)
  })
}

function step({ weights, squares }: Rows, at: number, slope: number): void {
  const old = weights[at] ?? 0
  const down = slope + DECAY * old
  const square = (squares[at] ?? 0) + down * down
  squares[at] = square
  weights[at] = old - (RATE * down) / Math.sqrt(square)
}

function sumOf(features: ReadonlyMap<number, number>, weights: Float32Array, row: number): number {
  let sum = weights[row + COLUMN_SLOTS] ?? 0
  for (const [slot, value] of features) sum += (weights[row + slot] ?? 0) * value
  return sum
}
