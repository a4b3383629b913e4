/** Numbers of 32 bits in memory that several threads can read. */
export const sharedInts = (length: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))

/** The same numbers in such memory; themselves where they lie there already. */
export function asShared(numbers: Int32Array): Int32Array {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers
  const shared = sharedInts(numbers.length)
  shared.set(numbers)
  return shared
}
