// The JavaScript half of look-back.ts: the same bits, made one byte after the other.
let letterBits = 0
let digitBits = 0
let spaceBits = 0
let dotBits = 0
let atBits = 0
let qBits = 0
let borderBits = 0
let tellingBits = 0
const BORDERS = new Set([..."\t\"&'(),/;<>?[]`{|}"].map((c) => c.charCodeAt(0)))

const TELLING = /^(?:f[ek]|g[eou]|ky|p[ao]|[fgkp][^a-z])/i

function lookBack(stop) {
  letterBits = digitBits = spaceBits = dotBits = atBits = qBits = borderBits = tellingBits = 0
  for (let i = 0; i < 32; i++) {
    const c = bytes[stop - 32 + i]
    const small = c | 32
    if (small >= 97 && small <= 122) letterBits |= 1 << i
    if (c >= 48 && c <= 57) digitBits |= 1 << i
    if (c === 32) spaceBits |= 1 << i
    if (c === 46) dotBits |= 1 << i
    if (c === 64) atBits |= 1 << i
    if (small === 113) qBits |= 1 << i
    if (TELLING.test(String.fromCharCode(c, bytes[stop - 31 + i]))) tellingBits |= 1 << i
    if (BORDERS.has(c)) borderBits |= 1 << i
  }
}
/** All bits are made at once. */
const lookBackForWords = () => {}
const lookBackForAnother = () => {}
const hasCapitalQ = (stop, n) => bytes.subarray(stop - n, stop).includes(81)
const zerosAbove = (bits) => Math.clz32(bits)
const zerosBelow = (bits) => 31 - Math.clz32(bits & -bits)
const ENDS = new Set([...' "&,;<|'].map((c) => c.charCodeAt(0)))
function findEndSign(p, end) {
  while (p < end && !ENDS.has(bytes[p])) p++
  return p < end ? p : end
}
function findWordEnd(p, end, brackets) {
  while (p < end && bytes[p] !== 32 && !(brackets && (bytes[p] === 40 || bytes[p] === 41))) p++
  return p
}
