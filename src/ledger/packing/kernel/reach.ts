import { asked, beforeBlanks, behindBlanks } from './contacts.ts'
import { isBlank, setByte, setUnit, unitAt } from './memory.ts'
import {
  ASK_CONTACT_MAIL,
  MAIL,
  ROLE_ADDRESS,
  ROLE_KANA,
  ROLE_MAIL,
  ROLE_NAME,
  ROLE_PHONE,
  ROLE_ZIP,
} from './places.ts'
import { writeUtf8 } from './utf8.ts'
import { countOf, firstEndOf, firstOf, sizeOf } from './values.ts'

const SEPARATOR: i32 = 0x1f

/** By which ways the record's person can be reached, as bits (contact-arena.ts): address 1, mail 2, phone 4. */
export let reach: i32 = 0

/** Writes the contact of a record at `to` as the contact arena holds it, and gives where it ends; below 0 when the record is refused. */
export function writeContact(to: i32, phones: i32): i32 {
  const mailEnd = readContactMail()
  if (mailEnd < 0) return mailEnd
  reach =
    (isAddress() ? 1 : 0) |
    (mailEnd > MAIL ? 2 : 0) |
    (phones > 0 && firstEndOf(ROLE_PHONE) > firstOf(ROLE_PHONE) ? 4 : 0)
  let q = writeName(to)
  setByte(q++, SEPARATOR)
  if ((reach & 1) !== 0) q = writeFirst(ROLE_ZIP, q)
  setByte(q++, SEPARATOR)
  if ((reach & 1) !== 0) q = writeFirst(ROLE_ADDRESS, q)
  setByte(q++, SEPARATOR)
  q = writeUtf8(MAIL, mailEnd, q)
  setByte(q++, SEPARATOR)
  if ((reach & 4) !== 0) q = writeFirst(ROLE_PHONE, q)
  return q === to + 4 ? to : q
}

function writeFirst(role: i32, to: i32): i32 {
  return countOf(role) === 0 ? to : writeUtf8(firstOf(role), firstEndOf(role), to)
}

/** The first name that is not empty, else the first reading. */
function writeName(to: i32): i32 {
  let from = firstOf(ROLE_NAME)
  for (let i: i32 = 0; i < countOf(ROLE_NAME); i++) {
    const end = from + sizeOf(ROLE_NAME, i)
    if (end > from) return writeUtf8(from, end, to)
    from = end
  }
  return writeFirst(ROLE_KANA, to)
}

/** Anything shorter than six characters is a placeholder or a bare prefecture. */
function isAddress(): bool {
  if (countOf(ROLE_ADDRESS) === 0) return false
  let from = firstOf(ROLE_ADDRESS)
  let end = firstEndOf(ROLE_ADDRESS)
  while (from < end && isBlank(unitAt(from))) from += 2
  while (from < end && isBlank(unitAt(end - 2))) end -= 2
  let characters = (end - from) >> 1
  if (characters >= 12) return true
  for (let p = from; p + 2 < end; p += 2)
    if ((unitAt(p) & 0xfc00) === 0xd800 && (unitAt(p + 2) & 0xfc00) === 0xdc00) characters--
  return characters >= 6
}

/** The first mail address in narrow small letters at MAIL: where it ends, at MAIL when it cannot be one; below 0 when the record is refused. */
function readContactMail(): i32 {
  if (countOf(ROLE_MAIL) === 0) return MAIL
  const from = firstOf(ROLE_MAIL)
  const end = firstEndOf(ROLE_MAIL)
  let at: i32 = 0
  let dot: i32 = 0
  let q = MAIL
  const begin = behindBlanks(from, end)
  const last = beforeBlanks(begin, end)
  for (let p = begin; p < last; p += 2, q += 2) {
    const u = unitAt(p)
    if (u <= 0x20 || u >= 0x7f) return asked(ASK_CONTACT_MAIL, from, end, MAIL)
    if (u === 0x40) {
      if (at !== 0) return asked(ASK_CONTACT_MAIL, from, end, MAIL)
      at = q
    } else if (u === 0x2e && at !== 0 && q > at + 2 && p + 2 < last) dot = q
    setUnit(q, u >= 0x41 && u <= 0x5a ? u + 32 : u)
  }
  return at > MAIL && dot !== 0 ? q : MAIL
}
