const DIGITS = Buffer.from('0123456789abcdef')
/** The two digits of each byte. */
const PAIRS = Uint16Array.from({ length: 256 }, (_, byte) => (DIGITS[byte >> 4] ?? 0) | ((DIGITS[byte & 15] ?? 0) << 8))

/** Room that is used again, since each group takes megabytes. */
let room = new Uint16Array()

/**
 * Texts of hex digits with their lengths in front (Encodings.md, PLAIN), given as so many numbers of 32 bits each, most significant
 * first. Valid until the next call.
 */
export function plainHex(words: Int32Array, each: number): Uint8Array {
  const rows = words.length / each
  // In pairs of bytes, which all begin at an even place.
  const count = rows * (2 + 4 * each)
  if (room.length < count) room = new Uint16Array(count)
  const pairs = room
  for (let row = 0, at = 0, from = 0; row < rows; row++) {
    pairs[at++] = 8 * each
    pairs[at++] = 0
    for (const end = from + each; from < end; from++) {
      const word = words[from] ?? 0
      pairs[at++] = PAIRS[word >>> 24] ?? 0
      pairs[at++] = PAIRS[(word >>> 16) & 255] ?? 0
      pairs[at++] = PAIRS[(word >>> 8) & 255] ?? 0
      pairs[at++] = PAIRS[word & 255] ?? 0
    }
  }
  return new Uint8Array(pairs.buffer, 0, 2 * count)
}
