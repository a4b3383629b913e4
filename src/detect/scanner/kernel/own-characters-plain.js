// The JavaScript half of own-characters.ts, one byte after the other.
function oddCharacters(p, end) {
  let [own, broken] = [0, 0]
  for (; p < end; p++) {
    const [here, next] = [bytes[p], bytes[p + 1]]
    if (here < 0xee) continue
    if (here === 0xee || here === 0xf4 || (here === 0xef && next < 0xa4) || (here === 0xf3 && next >= 0xb0)) own++
    if (here === 0xef && next === 0xbf && bytes[p + 2] === 0xbd) broken++
  }
  return own | (broken << 16)
}
