// The JavaScript half of triggers.ts: the same places, looked for one byte after the other.
let cursor = 0
/** Nothing is counted beforehand. */
const hasManyColons = true
const seekFrom = (p) => {
  cursor = p
}
const skipTo = (p) => {
  cursor = Math.max(cursor, p)
}
function nextPlace(end) {
  while (cursor < end) if (isPlace(cursor++)) return cursor - 1
  return end
}
const digitAt = (p) => bytes[p] >= 48 && bytes[p] <= 57
const capitalAt = (p) => bytes[p] >= 65 && bytes[p] <= 90
const areDigits = (p, n) => {
  for (let i = 0; i < n; i++) if (!digitAt(p + i)) return false
  return true
}
function endsSeven(p) {
  return areDigits(p - 6, 7) && !digitAt(p - 7)
}
/** A blank, opening bracket, hyphen or dot. */
const partsDigits = (p) => [32, 40, 45, 46].includes(bytes[p])
/** Whether the sign at p may cut a number. */
function cutsNumber(p, isDot) {
  if (!digitAt(p - 1) || !digitAt(p + 1)) return false
  if (areDigits(p - 4, 4) && areDigits(p + 1, 4)) return true
  if (areDigits(p - 3, 3) && areDigits(p + 1, 4) && partsDigits(p - 4))
    if (bytes[p] === 45 || digitAt(p - 5) || partsDigits(p - 5)) return true
  let from = p - 1
  while (p - from < 6 && digitAt(from - 1)) from--
  const before = bytes[from - 1]
  if (p - from > 1 && bytes[from] === 48 && !digitAt(from - 1) && before !== 45 && before !== 46) return true
  if (!isDot || (bytes[p + 2] !== 46 && bytes[p + 3] !== 46 && bytes[p + 4] !== 46)) return false
  return !(p - from <= 3 && before === 46)
}
/** Behind two groups of digits with a blank between, the second of two to four, where a third one of two or more follows. */
function isBehindGroups(p) {
  if (!areDigits(p + 1, 2)) return false
  for (let n = 2; n <= 4; n++)
    if (bytes[p - n - 1] === 32) return areDigits(p - n, n) && areDigits(p - n - 3, 2)
  return false
}
function isPlace(p) {
  const here = bytes[p]
  if (here < 32 || here > 126) return true
  switch (here) {
    case 36: case 41: case 58: case 61: case 62: case 64: case 93:
      return true
    case 32:
      if (capitalAt(p - 2) && (capitalAt(p - 1) || (digitAt(p - 1) && capitalAt(p - 3)))) return true
      if (areDigits(p - 2, 2) && capitalAt(p - 3) && capitalAt(p - 4)) return true
      return (digitAt(p + 1) && capitalAt(p + 2) && capitalAt(p + 3)) || isBehindGroups(p) || cutsNumber(p, false)
    case 40: case 45:
      return cutsNumber(p, false)
    case 46:
      return cutsNumber(p, true)
    case 114: case 116:
      return (bytes[p + 1] === 110 || bytes[p + 1] === 104) && bytes[p + 2] === 32
  }
  return digitAt(p) ? endsSeven(p) : isRarePlace(p)
}
