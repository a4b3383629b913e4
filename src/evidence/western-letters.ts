/**
 * Whether most of what is beyond ASCII stands as letters of Windows-1252 stand in Western words: one letter beside
 * ASCII letters ("Müller", "été", "Åke") or two small ones between them ("Größe"). Read as Shift_JIS or EUC-JP, each
 * would be a kanji hardly ever written, or a single half-width kana, within a word of Latin letters.
 */
export function isWesternWriting(bytes: Uint8Array): boolean {
  let [western, high] = [0, 0]
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] ?? 0) < 0x80) {
      i++
      continue
    }
    let end = i + 1
    while ((bytes[end] ?? 0) >= 0x80) end++
    high += end - i
    if (standsInWord(bytes, i, end)) western += end - i
    i = end
  }
  return western > high / 2
}

/** Whether `bytes[from..to)`, all beyond ASCII, are one or two letters of a Western word. */
function standsInWord(bytes: Uint8Array, from: number, to: number): boolean {
  const [before, after] = [bytes[from - 1] ?? 0, bytes[to] ?? 0]
  const [first, last] = [bytes[from] ?? 0, bytes[to - 1] ?? 0]
  // A capital right behind a small letter is the second byte of a kanji, as in 澤 (0xE0 "V").
  if (!isWestern(first) || (isSmall(last) && isCapital(after))) return false
  const within = isLatin(before) && isLatin(after)
  if (to - from === 1) return within || isLatin(before) || isLatin(after)
  return to - from === 2 && within && isSmall(first) && isSmall(last)
}

const isCapital = (c: number) => c >= 0x41 && c <= 0x5a
const isLatin = (c: number) => isCapital(c) || (c >= 0x61 && c <= 0x7a)
/** Letters of Windows-1252 from À to ÿ, without the signs of multiplication and division. */
const isWestern = (c: number) => c >= 0xc0 && c !== 0xd7 && c !== 0xf7
const isSmall = (c: number) => c >= 0xdf && c !== 0xf7
