/** One attribute of a TNEF stream ([MS-OXTNEF] section 2.1.3). */
export interface TnefAttribute {
  /** The lower half of its identifier. */
  readonly id: number
  readonly data: Uint8Array
}

const SIGNATURE = 0x223e9f78
/** Level, identifier and length before an attribute, its checksum behind. */
const [BEFORE, BEHIND] = [9, 2]

export const isTnef = (bytes: Uint8Array): boolean => bytes.length > 6 && viewOf(bytes).getUint32(0, true) === SIGNATURE

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** The attributes in their order, and whether the stream ends where one does. */
export function tnefAttributes(bytes: Uint8Array): {
  readonly attributes: readonly TnefAttribute[]
  readonly whole: boolean
} {
  const view = viewOf(bytes)
  const attributes: TnefAttribute[] = []
  let at = 6
  while (at + BEFORE <= bytes.length) {
    const id = view.getUint32(at + 1, true) & 0xffff
    const length = view.getUint32(at + 5, true)
    const from = at + BEFORE
    if (from + length > bytes.length) return { attributes, whole: false }
    attributes.push({ id, data: bytes.subarray(from, from + length) })
    at = from + length + BEHIND
  }
  return { attributes, whole: at === bytes.length }
}

/** Bytes of a value of each type of fixed length ([MS-OXCDATA] section 2.11.1), filled up to four. */
const FIXED: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const MANY = 0x1000
const NAMED_FROM = 0x8000

/**
 * The properties of a message or an attachment that have a length of their own, texts and bytes, by their number
 * ([MS-OXTNEF] section 2.1.3.4); those before a damaged one.
 */
export function tnefProperties(data: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  const view = viewOf(data)
  let at = 4
  const number = (): number => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const bytes = (): Uint8Array => {
    const length = number()
    if (at + length > data.length) throw new RangeError('behind the end')
    const value = data.subarray(at, at + length)
    at += (length + 3) & ~3
    return value
  }
  try {
    for (let left = view.getUint32(0, true); left > 0; left--) {
      const tag = number()
      const [type, id] = [tag & 0xffff, tag >>> 16]
      if (id >= NAMED_FROM) {
        at += 16
        if (number() === 0) at += 4
        else bytes()
      }
      const fixed = FIXED[type & ~MANY]
      const isMany = (type & MANY) !== 0
      for (let n = isMany || fixed === undefined ? number() : 1; n > 0; n--)
        if (fixed === undefined) found.set(id, bytes())
        else if ((at += fixed) > data.length) return found
    }
  } catch {
    return found
  }
  return found
}
