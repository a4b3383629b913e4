// The JavaScript half of signs-ahead.ts, one byte after the other.
let first = 0
let second = 0
let third = 0
function lookAhead(p, one, other, another) {
  first = one
  second = other
  third = another
}
function nextSign(p, end) {
  while (p < end && bytes[p] !== first && bytes[p] !== second && bytes[p] !== third) p++
  return p < end ? p : end
}
