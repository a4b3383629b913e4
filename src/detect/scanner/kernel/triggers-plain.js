// The JavaScript half of triggers.ts: the same places, looked for one byte after the other.
let cursor = 0
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
const starAt = (p) => bytes[p] === 42 || (bytes[p] | 32) === 120
/** Whether the last of so many digits, or stars and x, stands at p. */
function endsRun(p, is, length) {
  for (let i = 0; i < length; i++) if (!is(p - i)) return false
  return !is(p - length)
}
function isPlace(p) {
  const [here, next, behind] = [bytes[p], bytes[p + 1], bytes[p + 2]]
  if (here < 32 || here > 126) return true
  switch (here) {
    case 36: case 41: case 58: case 61: case 62: case 64: case 93:
      return true
    case 32:
      if (capitalAt(p - 1) || (digitAt(p - 1) && capitalAt(p - 2))) return true
      return digitAt(p - 1) && digitAt(p + 1)
    case 40: case 45: case 46:
      return digitAt(p - 1) && digitAt(p + 1)
    case 43:
      return next >= 49 && next <= 57
    case 123:
      return next === 83
    case 114:
      return next === 110 && behind === 32
    case 116:
      return next === 104 && behind === 32
    case 68:
      return next === 79 && behind === 66
  }
  return digitAt(p) ? endsRun(p, digitAt, 7) : starAt(p) && endsRun(p, starAt, 4)
}
