// The JavaScript half of cell-bits.ts: cells are looked at byte by byte.
const HAS_BITS = false
const digitsIn = 0
const otherIn = 0
const lookAtNumberBits = () => {}
const countBits = () => 0
const isPlainlyDull = () => false
const mayHoldSource = () => true
function loginRun(p, end) {
  let [q, letters, digits] = [p, false, false]
  for (; q < end && q - p < 32; q++) {
    const c = bytes[q]
    if ((c | 32) >= 97 && (c | 32) <= 122) letters = true
    else if (c >= 48 && c <= 57) digits = true
    else if (c !== 95 && c !== 46 && c !== 45) break
  }
  return letters && digits ? q - p : 0
}
