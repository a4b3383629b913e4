// The JavaScript half of cell-bits.ts: cells are looked at byte by byte.
const HAS_BITS = false
const digitsIn = 0
const otherIn = 0
const lookAtNumberBits = () => {}
const countBits = () => 0
