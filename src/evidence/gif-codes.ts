/** Codes have at most twelve bits (GIF89a, appendix F). */
const CODES = 4096

/**
 * The colours of the first `count` points of a GIF picture, by their numbers, from the byte on that tells the size of its
 * codes. Fewer where the data end; throws a RangeError where a code stands for nothing.
 */
export function gifIndexes(bytes: Uint8Array, at: number, count: number): Uint8Array {
  const least = bytes[at] ?? 0
  if (least < 1 || least > 8) throw new RangeError('codes of no size')
  const codes = codesOf(bytes, at + 1)
  const [clear, end] = [1 << least, (1 << least) + 1]
  const [prefix, suffix, stack] = [new Uint16Array(CODES), new Uint8Array(CODES), new Uint8Array(CODES + 1)]
  const found = new Uint8Array(count)
  let [next, size, before, first, filled] = [end + 1, least + 1, -1, 0, 0]
  while (filled < count) {
    const code = codes(size)
    if (code === undefined || code === end) break
    if (code === clear) {
      next = end + 1
      size = least + 1
      before = -1
      continue
    }
    if (before < 0 ? code >= clear : code > next) throw new RangeError('a code that stands for nothing')
    let [top, at] = [0, code]
    if (code === next) {
      stack[top++] = first
      at = before
    }
    // What a code goes on from came before it, so that this ends.
    for (; at >= clear; at = prefix[at] ?? 0) stack[top++] = suffix[at] ?? 0
    first = at
    stack[top++] = first
    while (top > 0 && filled < count) found[filled++] = stack[--top] ?? 0
    if (before >= 0 && next < CODES) {
      prefix[next] = before
      suffix[next] = first
      if (++next === 1 << size && size < 12) size++
    }
    before = code
  }
  return found.subarray(0, filled)
}

/** The bits of the blocks behind each other, lowest first; undefined at their end. */
function codesOf(bytes: Uint8Array, from: number): (size: number) => number | undefined {
  let [at, left, bits, held] = [from, 0, 0, 0]
  return (size) => {
    while (held < size) {
      if (left === 0) {
        left = bytes[at++] ?? 0
        if (left === 0) return undefined
      }
      if (at >= bytes.length) return undefined
      bits |= (bytes[at++] ?? 0) << held
      left--
      held += 8
    }
    const code = bits & ((1 << size) - 1)
    bits >>>= size
    held -= size
    return code
  }
}
