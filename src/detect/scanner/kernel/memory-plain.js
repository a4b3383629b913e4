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
function sameBytes(p, q, n) {
  let i = 0
  while (i < n && bytes[p + i] === bytes[q + i]) i++
  return i >= n
}
