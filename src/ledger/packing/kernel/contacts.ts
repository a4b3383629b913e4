import { ask } from './driver.ts'
import { answerEnd, answerFrom, known, remember } from './known.ts'
import { classOf, copyUnits, isDigit, sameUnits, setUnit, UNSTABLE, unitAt } from './memory.ts'
import { ASK_MAIL, ASK_PHONE, ASK_PROVIDER, ASK_ZIP, ROMAJI, SHARED_BOXES } from './places.ts'

/** What the driver answers to a question about [from, end), at `to`: where it ends, or below 0. */
export function asked(question: i32, from: i32, end: i32, to: i32): i32 {
  const length = ask(question, from, end, to)
  return length < 0 ? length : to + (length << 1)
}

/** - ( ) blank ‐ – — − and the wide ones: signs that only set digits apart. */
function isBetween(u: i32): bool {
  if (u < 0x80) return u === 0x2d || u === 0x28 || u === 0x29 || u === 0x20
  if (u === 0x2010 || u === 0x2013 || u === 0x2014 || u === 0x2212) return true
  return u === 0xff0d || u === 0xff08 || u === 0xff09 || u === 0x3000
}

/** The phone number [from, end) as it is compared (phone), at `to`: where it ends, or below 0. */
export function readPhone(from: i32, end: i32, to: i32): i32 {
  let p = from
  let q = to
  if (end - from >= 6 && unitAt(p) === 0x2b && unitAt(p + 2) === 0x38 && unitAt(p + 4) === 0x31) {
    setUnit(q, 0x30)
    q += 2
    p += 6
  }
  for (; p < end; p += 2) {
    const u = unitAt(p)
    if (isDigit(u)) setUnit(q, u)
    else if (u >= 0xff10 && u <= 0xff19) setUnit(q, u - 0xfee0)
    else if (isBetween(u)) continue
    else return asked(ASK_PHONE, from, end, to)
    q += 2
  }
  if (q === to && from === end) return q
  const digits = (q - to) >> 1
  const whole = (digits === 10 || digits === 11) && unitAt(to) === 0x30 && unitAt(to + 2) !== 0x30
  return whole && !maybeFiller(to, q) ? q : asked(ASK_PHONE, from, end, to)
}

/** True for digits that end in one digit seven times or have 1234567 in them. */
function maybeFiller(from: i32, end: i32): bool {
  let same: i32 = 1
  let run: i32 = 1
  for (let p = from + 2; p < end; p += 2) {
    const before = unitAt(p - 2)
    const own = unitAt(p)
    same = own === before ? same + 1 : 1
    run = own === before + 1 ? run + 1 : 1
    if (run >= 7) return true
  }
  return same >= 7
}

/** The postal code [from, end) as it is compared (postal-code), at `to`: where it ends, or below 0. */
export function readZip(from: i32, end: i32, to: i32): i32 {
  let q = to
  for (let p = from; p < end; p += 2) {
    const u = unitAt(p)
    let digit = u
    if (u >= 0xff10 && u <= 0xff19) digit = u - 0xfee0
    else if (!isDigit(u)) {
      if (u !== 0xff0d && u !== 0x3012 && u !== 0x3000 && (classOf(u) & UNSTABLE) !== 0)
        return asked(ASK_ZIP, from, end, to)
      continue
    }
    setUnit(q, digit)
    q += 2
  }
  const digits = (q - to) >> 1
  if (digits === 0 && from === end) return to
  return digits === 7 && !maybeFillerCode(to, q) ? q : asked(ASK_ZIP, from, end, to)
}

/** True for digits that are all one or begin with 12345. */
export function maybeFillerCode(from: i32, end: i32): bool {
  let same = true
  for (let p = from + 2; p < end; p += 2) if (unitAt(p) !== unitAt(from)) same = false
  if (same) return true
  if (end - from < 10) return false
  for (let i: i32 = 0; i < 5; i++) if (unitAt(from + (i << 1)) !== 0x31 + i) return false
  return true
}

/** Where [from, end) begins and ends without the blanks of ASCII around it. */
export function behindBlanks(from: i32, end: i32): i32 {
  while (from < end && unitAt(from) === 0x20) from += 2
  return from
}

export function beforeBlanks(from: i32, end: i32): i32 {
  while (from < end && unitAt(end - 2) === 0x20) end -= 2
  return end
}

/** The mail address [from, end) as it is compared (email), at `to`: where it ends, or below 0. */
export function readMail(from: i32, end: i32, to: i32): i32 {
  let at: i32 = 0
  let tag: i32 = 0
  let dot: i32 = 0
  // In small letters, at a place of its own until its parts are known.
  let q = ROMAJI
  const begin = behindBlanks(from, end)
  const last = beforeBlanks(begin, end)
  for (let p = begin; p < last; p += 2, q += 2) {
    let u = unitAt(p)
    if (u <= 0x20 || u >= 0x7f || u === 0x3a || u === 0x3c || u === 0x3e) return asked(ASK_MAIL, from, end, to)
    if (u >= 0x41 && u <= 0x5a) u += 32
    else if (u === 0x40) {
      if (at !== 0) return to
      at = q
    } else if (u === 0x2b && tag === 0) tag = q
    else if (u === 0x2e) dot = q
    setUnit(q, u)
  }
  if (at <= ROMAJI || dot < at + 4 || dot === q - 2) return to
  if (maybeShared(at)) return asked(ASK_MAIL, from, end, to)
  const domain = providerOf(at + 2, q)
  if (domain === 0) return asked(ASK_MAIL, from, end, to)
  return joined(tag > ROMAJI && tag < at ? tag : at, answerFrom(domain), answerEnd(domain), to)
}

/** Box, @ and domain; one provider reads no dots before the @. */
function joined(boxEnd: i32, domain: i32, domainEnd: i32, to: i32): i32 {
  const withoutDots = isGmail(domain, domainEnd)
  let r = to
  for (let p = ROMAJI; p < boxEnd; p += 2) {
    const u = unitAt(p)
    if (u === 0x2e && withoutDots) continue
    setUnit(r, u)
    r += 2
  }
  setUnit(r, 0x40)
  return copyUnits(domain, domainEnd, r + 2)
}

function isGmail(from: i32, end: i32): bool {
  if (end - from !== 18 || unitAt(from) !== 0x67 || unitAt(from + 10) !== 0x2e) return false
  return (
    unitAt(from + 2) === 0x6d &&
    unitAt(from + 4) === 0x61 &&
    unitAt(from + 6) === 0x69 &&
    unitAt(from + 8) === 0x6c &&
    unitAt(from + 12) === 0x63 &&
    unitAt(from + 14) === 0x6f &&
    unitAt(from + 16) === 0x6d
  )
}

/** What is known of the provider of a domain; 0 when the driver gives none. */
function providerOf(from: i32, end: i32): i32 {
  const before = known(ASK_PROVIDER, from, end)
  if (before !== 0) return before
  // Behind the address, which is not needed any more beyond its end.
  const answerEnds = asked(ASK_PROVIDER, from, end, end + 16)
  if (answerEnds < 0) return 0
  remember(ASK_PROVIDER, from, end, 0, end + 16, answerEnds)
  return known(ASK_PROVIDER, from, end)
}

/** True when the box [ROMAJI, end) may be one that nobody owns alone: one of the list, test…, or all a or all x. */
function maybeShared(end: i32): bool {
  const first = unitAt(ROMAJI)
  if (first === 0x61 || first === 0x78) {
    let p = ROMAJI
    while (p < end && unitAt(p) === first) p += 2
    if (p === end) return true
  }
  if (first === 0x74 && end - ROMAJI >= 8 && unitAt(ROMAJI + 2) === 0x65 && unitAt(ROMAJI + 4) === 0x73) return true
  for (let word = SHARED_BOXES; unitAt(word) !== 0; word += 2 + (unitAt(word) << 1))
    if (unitAt(word) << 1 === end - ROMAJI && sameUnits(word + 2, ROMAJI, end - ROMAJI)) return true
  return false
}
