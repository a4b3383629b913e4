import type { HashColumn } from './hash-column.ts'

/** Buckets with more than this are sorted as a whole and not by insertion. */
const SMALL = 24

/** Where records stand: numbers that say for each record which goes first. */
export interface Places {
  /** The rank of the table, masters first. */
  readonly table: Int32Array
  readonly row: Int32Array
  readonly role: Int32Array
  /** The rank of the attack. */
  readonly attack: Int32Array
}

/** Records in the order of table, row, role and attack; of two that stand at one place the one that came first. */
export function recordOrder({ table, row, role, attack }: Places): Int32Array {
  const count = table.length
  const ends = endsOfBuckets(table, 1 + table.reduce((most, rank) => Math.max(most, rank), 0))
  const order = new Int32Array(count)
  for (let i = count - 1; i >= 0; i--) {
    const rank = table[i] ?? 0
    const end = (ends[rank] ?? 0) - 1
    ends[rank] = end
    order[end] = i
  }
  const compare = (a: number, b: number): number =>
    (row[a] ?? 0) - (row[b] ?? 0) || (role[a] ?? 0) - (role[b] ?? 0) || (attack[a] ?? 0) - (attack[b] ?? 0) || a - b
  for (let rank = 0; rank < ends.length; rank++) sortStretch(order, ends[rank] ?? 0, ends[rank + 1] ?? count, compare)
  return order
}

/** Rows of a table mostly come in their order, and then nothing is to be sorted. */
function sortStretch(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  for (let i = from + 1; i < to; i++)
    if (compare(order[i - 1] ?? 0, order[i] ?? 0) > 0) {
      order.subarray(from, to).sort(compare)
      return
    }
}

/**
 * The given nodes in the order of their hashes, and of their first record where hashes are equal. Hashes are spread
 * evenly, so that their first bits put each node into a bucket of about one.
 */
export function nodeOrder(nodes: Int32Array, hashes: HashColumn, firstRecord: Int32Array): Int32Array {
  const bits = Math.max(1, Math.min(26, Math.ceil(Math.log2(nodes.length + 1))))
  const bucket = Int32Array.from({ length: nodes.length })
  for (let i = 0; i < nodes.length; i++) bucket[i] = hashes.word(nodes[i] ?? 0, 0) >>> (32 - bits)
  const ends = endsOfBuckets(bucket, 1 << bits)
  const order = new Int32Array(nodes.length)
  for (let i = nodes.length - 1; i >= 0; i--) {
    const end = (ends[bucket[i] ?? 0] ?? 0) - 1
    ends[bucket[i] ?? 0] = end
    order[end] = nodes[i] ?? 0
  }
  const compare = (a: number, b: number): number =>
    hashes.compare(a, b) || (firstRecord[a] ?? 0) - (firstRecord[b] ?? 0)
  for (let i = 0; i < ends.length; i++) {
    const [from, to] = [ends[i] ?? 0, ends[i + 1] ?? order.length]
    if (to - from > SMALL) order.subarray(from, to).sort(compare)
    else if (to - from > 1) insertionSort(order, from, to, compare)
  }
  return order
}

function insertionSort(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  for (let i = from + 1; i < to; i++) {
    const own = order[i] ?? 0
    let at = i
    while (at > from && compare(order[at - 1] ?? 0, own) > 0) {
      order[at] = order[at - 1] ?? 0
      at--
    }
    order[at] = own
  }
}

/** How many values there are up to and with each bucket. */
function endsOfBuckets(bucket: Int32Array, buckets: number): Int32Array {
  const ends = new Int32Array(buckets)
  for (let i = 0; i < bucket.length; i++) ends[bucket[i] ?? 0] = (ends[bucket[i] ?? 0] ?? 0) + 1
  for (let i = 1; i < buckets; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0)
  return ends
}
