// The JavaScript half of the memory: what memory.ts is for WebAssembly, one byte after the other.
const MEMORY_BYTES = 24 << 20
const memory = { buffer: new ArrayBuffer(MEMORY_BYTES) }
const bytes = new Uint8Array(memory.buffer)
const words = new Int32Array(memory.buffer)

const byteAt = (p) => bytes[p]
const setByte = (p, value) => {
  bytes[p] = value
}
const wordAt = (p) => words[p >> 2]
const setWord = (p, value) => {
  words[p >> 2] = value
}
function findByte(p, end, byte) {
  while (p < end && bytes[p] !== byte) p++
  return p < end ? p : end
}
function findEither(p, end, one, other) {
  while (p < end && bytes[p] !== one && bytes[p] !== other) p++
  return p < end ? p : end
}
function digitsAt(p) {
  let q = p
  while (bytes[q] >= 48 && bytes[q] <= 57) q++
  return q - p
}
function hexEnd(p, end) {
  for (; p < end; p++) {
    const c = bytes[p]
    const small = c | 32
    if (!(c >= 48 && c <= 57) && !(small >= 97 && small <= 102)) return p
  }
  return end
}
function hashBytes(p, n) {
  let hash = n
  for (let i = 0; i < n; i++) hash = Math.imul(hash ^ bytes[p + i], 16_777_619)
  return (hash >>> 8) ^ hash
}
function sameBytes(p, q, n) {
  let i = 0
  while (i < n && bytes[p + i] === bytes[q + i]) i++
  return i >= n
}
const min = (a, b) => (a < b ? a : b)
function plainTextEnd(p, end) {
  for (; p < end; p++) {
    const [here, next, last] = [bytes[p], bytes[p + 1], bytes[p + 2]]
    if (here < 0x20 || here === 0x7f || here > 0xe9 || (here >= 0xc0 && here < 0xe3)) return p
    if (here === 0x20 && next === 0x20) return p
    if (here !== 0xe3) continue
    if (next < 0x81 || next > 0x83) return p
    if (next === 0x82 && last >= 0x97 && last <= 0xa0) return p
    if (next === 0x83 && last >= 0xbb && last !== 0xbc) return p
  }
  return end
}
