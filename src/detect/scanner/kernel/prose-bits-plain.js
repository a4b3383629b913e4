// The JavaScript half of prose-bits.ts: one sign after the other.
const EVENTS = new Uint8Array(LINE_UNITS_MAX + 64)
const learnSigns = () => {}
const isOfClass = (i, which) => (words[(SIGN_CLASSES >> 2) + bytes[NARROW_LINE + i]] & which) !== 0

function noteEvents(i, bits) {
  EVENTS[i] = bits
}

function layClasses(n) {
  let beyond = false
  let kanji = 0
  for (let i = 0; i < n; i++) {
    if (bytes[NARROW_LINE + i] >= 0x80) beyond = true
    kanji = isOfClass(i, OF_KANJI) ? kanji + 1 : 0
    if (kanji >= 4) EVENTS[i - 3] = 1
  }
  return beyond
}

function hasFourKanji(i) {
  for (let q = i; q < i + 4; q++) if (!isOfClass(q, OF_KANJI)) return false
  return true
}

function nextOf(which, i, limit) {
  while (i < limit && !isOfClass(i, which)) i++
  return min(i, limit)
}

let eventsFrom = 0
function beginEvents() {
  eventsFrom = 0
}

function nextEvent(limit) {
  while (eventsFrom < limit && EVENTS[eventsFrom] === 0) eventsFrom++
  return min(eventsFrom++, limit)
}

function lastOf(which, i, floor) {
  while (i > floor && !isOfClass(i - 1, which)) i--
  return i - 1
}

function digitCount(i, end) {
  let n = 0
  for (; i < end; i++) if (bytes[NARROW_LINE + i] >= 48 && bytes[NARROW_LINE + i] <= 57) n++
  return n
}
