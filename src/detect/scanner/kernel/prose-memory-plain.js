// The JavaScript half of prose-memory.ts: units of 16 bits.
const units = new Uint16Array(memory.buffer)
const unitAt = (p) => units[p >> 1]
const setUnit = (p, value) => {
  units[p >> 1] = value
}

const twoUnitsAt = (p, n) => (n < 1 ? 0 : n === 1 ? units[p >> 1] : units[p >> 1] | (units[(p >> 1) + 1] << 16))

const layLineEnds = (i) => bytes.fill(LF, NARROW_LINE + i, NARROW_LINE + i + 32)

const laidEvents = 0

/** All characters are laid out one by one. */
const layPlain = () => 0
const layWide = () => 0
