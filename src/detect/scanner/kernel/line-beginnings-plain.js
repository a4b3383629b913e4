// The JavaScript half of line-beginnings.ts: one sign after the other.
function hasEmptyBeginning(p, end, delimiter) {
  for (; p + 1 < end; p++) {
    const next = bytes[p + 1]
    if (bytes[p] === LF && (next === LF || next === CR || next === delimiter)) return true
  }
  return false
}
