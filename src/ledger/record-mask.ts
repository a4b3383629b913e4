import { dataKinds, isPersonal, kindOrder } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from './record.ts'

/** Kinds of the second half of the item mask begin here. */
export const HALF = 30

/** The bit of every item that counts for somebody. */
const BIT = new Map(dataKinds.filter(isPersonal).map((kind) => [kind, kindOrder(kind)] as const))
/** The items of a record as bits of two halves. */
export function maskOf({ items }: LedgerRecord): { low: number; high: number } {
  let [low, high] = [0, 0]
  for (const item of items) {
    const bit = BIT.get(item)
    if (bit === undefined) continue
    if (bit < HALF) low |= 1 << bit
    else high |= 1 << (bit - HALF)
  }
  return { low, high }
}
