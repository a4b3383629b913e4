// The JavaScript half of line-beginnings.ts: one sign after the other.
function hasEmptyBeginning(p, end, delimiter) {
  for (; p + 1 < end; p++) {
    if (bytes[p] !== LF) continue
    const next = bytes[p + 1]
    if (next === LF || next === CR || next === delimiter) return true
    if (next === QUOTE && p + 2 < end && bytes[p + 2] === QUOTE) return true
  }
  return false
}
