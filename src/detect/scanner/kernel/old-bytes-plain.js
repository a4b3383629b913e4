// The JavaScript half of old-bytes.ts, one byte after the other.
function copyPlain(p, end, to, shiftJis) {
  const from = p
  for (; p < end; p++, to++) {
    const c = bytes[p]
    if (c === 0 || c >= 0x7f || (shiftJis && (c === 0x1a || c === 0x1c))) break
    bytes[to] = c
  }
  return p - from
}
function putCharacter(to, packed) {
  bytes[to] = packed
  bytes[to + 1] = packed >> 8
  bytes[to + 2] = packed >> 16
}
function oldLength(p, end, kana) {
  let length = 0
  for (; p < end; p++) {
    const c = bytes[p]
    if (c < 0x80) length++
    else if (c >= 0xc0) length += c === 0xef && isHalfKana(bytes[p + 1], bytes[p + 2]) ? kana : 2
  }
  return length
}
const isHalfKana = (second, third) => (second === 0xbd && third >= 0xa1) || (second === 0xbe && third <= 0x9f)
