import { isDigit, isLetter, isScale } from './characters.ts'
import { addUnlabelled } from './found.ts'
import { plainDomainEnd, plainMailStart } from './mail-bits.ts'
import { byteAt, setByte } from './memory.ts'
import { FOUND_MAIL, OFFICE_STARTS, OFFICES } from './places.ts'
import { AT, DOT, HYPHEN, LOW_LINE, PLUS, SPACE } from './signs.ts'

const MAILBOX_MAX: i32 = 64
const DOMAIN_NAME_MAX: i32 = 253
const LESS: i32 = 60

/** Where the last address of the line ends, and where it begins if it is of the plain letters and signs that cells have. */
let mailEnd: i32 = 0
let plainStart: i32 = 0

export function beginMails(p: i32): void {
  mailEnd = p
  plainStart = 0
}

/** Whether the last address of the line is all of [p, end), and plain. */
export function isPlainMail(p: i32, end: i32): bool {
  return plainStart === p && mailEnd === end
}

/** `!#$%&'*+/=?^_{|}~.-` and the grave accent, letters and digits: what may stand before the `@`. */
function isOfMailbox(c: i32): bool {
  if (isLetter(c) || isDigit(c)) return true
  if (c < 64)
    return c === 33 || (c >= 35 && c <= 39) || c === 42 || c === 43 || (c >= 45 && c <= 47) || c === 61 || c === 63
  return c >= 94 && c <= 126
}

/** Signs that may stand inside the part before the `@` but do not begin it. */
function isNoBeginning(c: i32): bool {
  if (c === 125) return false
  return partsMails(c) || c === 33 || c === 42 || c === PLUS || c === HYPHEN || c === DOT
}

/** Signs behind the last of which an address begins: `=` `/` `&` `|` `?` `'` the grave accent and braces. */
function partsMails(c: i32): bool {
  return c === 61 || c === 47 || c === 38 || c === 39 || c === 63 || c === 96 || (c >= 123 && c <= 125)
}

/** The end of the domain name behind the `@` at p; 0 when there is none. */
function endOfDomain(p: i32): i32 {
  let end = p + 1
  for (let c = byteAt(end); (isLetter(c) || isDigit(c) || c === HYPHEN || c === DOT) && end - p < 255; c = byteAt(end))
    end++
  while (end > p && (byteAt(end - 1) === DOT || byteAt(end - 1) === HYPHEN)) end--
  const first = p + 1
  if (end - first > DOMAIN_NAME_MAX || byteAt(first) === DOT || byteAt(first) === HYPHEN) return 0
  let dot: i32 = 0
  for (let q = first; q < end; q++) {
    if (byteAt(q) !== DOT) continue
    if (dot === q - 1) return 0
    dot = q
  }
  return dot > first && isTop(dot + 1, end) ? end : 0
}

/** A top-level name: 2 to 24 letters, or `xn--` and letters, digits and hyphens. */
function isTop(p: i32, end: i32): bool {
  const n = end - p
  let letters = true
  for (let q = p; q < end; q++) if (!isLetter(byteAt(q))) letters = false
  if (letters) return n >= 2 && n <= 24
  return (
    n >= 6 &&
    n <= 63 &&
    byteAt(p) === 120 &&
    byteAt(p + 1) === 110 &&
    byteAt(p + 2) === HYPHEN &&
    byteAt(p + 3) === HYPHEN
  )
}

/** One more sign of a word, whose hash tells whether it may begin the mailbox of an office. */
function officeHash(hash: i32, c: i32): i32 {
  return ((hash << 5) | (hash >>> 27)) ^ c
}

/** Where the bit of a word lies that hashes so. */
function officeBit(hash: i32): i32 {
  return (hash ^ (hash >>> 16)) & 0xffff
}

/** The bit for the first three letters at p. */
function startBit(p: i32): i32 {
  return ((byteAt(p) & 31) << 10) | ((byteAt(p + 1) & 31) << 5) | (byteAt(p + 2) & 31)
}

function learnStart(bit: i32): void {
  setByte(OFFICE_STARTS + (bit >> 3), byteAt(OFFICE_STARTS + (bit >> 3)) | (1 << (bit & 7)))
}

/** Whether the word at p begins like one that the mailbox of an office begins with, as far as letters tell. */
function beginsLikeOffice(p: i32): bool {
  if (!isLetter(byteAt(p)) || !isLetter(byteAt(p + 1)) || !isLetter(byteAt(p + 2))) return true
  const bit = startBit(p)
  return (byteAt(OFFICE_STARTS + (bit >> 3)) & (1 << (bit & 7))) !== 0
}

/** Tells that mailboxes of offices may begin with the word [p, end), which is in small letters. */
export function learnOffice(p: i32, end: i32): void {
  // A sign or digit stands behind shorter words.
  if (end - p >= 3) learnStart(startBit(p))
  let hash: i32 = 0
  for (; p < end; p++) hash = officeHash(hash, byteAt(p))
  const bit = officeBit(hash)
  setByte(OFFICES + (bit >> 3), byteAt(OFFICES + (bit >> 3)) | (1 << (bit & 7)))
}

/** Whether the mailbox that begins at p and ends at the `@` may be an office's. */
function couldBeOffice(p: i32, at: i32): bool {
  if (!beginsLikeOffice(p)) return false
  let hash: i32 = 0
  let q = p
  for (; q < at; q++) {
    const c = byteAt(q)
    if (c === DOT || c === HYPHEN || c === PLUS || c === LOW_LINE) break
    // Digits at the end of a word do not count; those inside begin a word that no office has.
    if (isDigit(c)) continue
    hash = officeHash(hash, c < 64 ? c : c | 32)
  }
  const bit = officeBit(hash)
  return (byteAt(OFFICES + (bit >> 3)) & (1 << (bit & 7))) !== 0
}

function couldEndName(c: i32): bool {
  return isLetter(c) || c === DOT || c >= 0x80
}

/** Whether a name in front may belong to the address: nothing but signs of an address stand between `<` and the `@`. */
function isBehindBracket(p: i32, from: i32): bool {
  for (let q = p - 1; q >= from && p - q <= MAILBOX_MAX + 1; q--) {
    const c = byteAt(q)
    if (c === LESS) return q < p - 1 && couldEndName(byteAt(q - 1) === SPACE ? byteAt(q - 2) : byteAt(q - 1))
    if (c === 32 || c === 62 || c === AT) return false
  }
  return false
}

/** Where the address begins whose `@` stands at p. */
function mailboxStart(p: i32): i32 {
  let start = p
  while (start > mailEnd && p - start < 65 && isOfMailbox(byteAt(start - 1))) start--
  while (start < p && isNoBeginning(byteAt(start))) start++
  for (let q = p - 1; q >= start; q--) {
    if (!partsMails(byteAt(q))) continue
    start = q + 1
  }
  return start
}

/** Looks at the `@` at p of the line that begins at `from`. False when the recognizers have to look. */
export function lookAtMail(p: i32, from: i32): bool {
  if (isScale(p + 1)) return true
  let start = plainMailStart(p, mailEnd)
  const plain = start !== 0
  if (!plain) {
    if (isBehindBracket(p, from)) return false
    start = mailboxStart(p)
    if (start === p || p - start > MAILBOX_MAX) return true
  }
  let end = plainDomainEnd(p)
  const isPlain = plain && end !== 0
  if (end === 0) end = endOfDomain(p)
  if (end === 0) return true
  if (couldBeOffice(start, p)) return false
  addUnlabelled(FOUND_MAIL, start, end)
  mailEnd = end
  plainStart = isPlain ? start : 0
  return true
}
