// The JavaScript half of wide-bits.ts: one character after the other.
function kanaCount(p) {
  let n = 0
  while (n < 5 && isKanaAt(p + 3 * n)) n++
  return n
}

function nameSignCount(p) {
  let n = 0
  while (n < 5 && (isKanjiAt(p + 3 * n) || isKanaAt(p + 3 * n))) n++
  return n
}

const MUNICIPALITIES = [0xe5b882, 0xe58cba, 0xe794ba, 0xe69d91, 0xe983a1]
function holdsMunicipality(p, end) {
  while (p < end && !MUNICIPALITIES.includes(threeAt(p))) p++
  return p < end
}
