import { readAccount } from './accounts.ts'
import { readMail, readPhone } from './contacts.ts'
import { setWord, unitAt, wordAt } from './memory.ts'
import { packBoth, packText, textsEnd, unitsEnd } from './out.ts'
import { FORM_TEXTS, FORMS, LISTS, PREFIX_SIZE, PREFIXES, ROLE_MAIL, ROLE_PHONE, ROLE_USER } from './places.ts'
import { countOf, firstOf, sizeOf } from './values.ts'

/** Values that a record is compared by, most of one kind (VALUES_MAX). */
const MOST: i32 = 4

/** How many forms were found, and where the next one goes. */
let found: i32 = 0
let formsEnd: i32 = FORM_TEXTS

function beginForms(): void {
  found = 0
  formsEnd = FORM_TEXTS
}

/**
 * Reads all values of a role, in order, each form once, among those that were read since the forms were begun. False when
 * the record is refused.
 */
function addForms(role: i32, withAtOnly: bool): bool {
  const count = countOf(role)
  if (count > MOST) return false
  let from = firstOf(role)
  for (let i: i32 = 0; i < count; i++) {
    const end = from + sizeOf(role, i)
    if (!withAtOnly || hasAt(from, end)) {
      const form = formOf(withAtOnly ? ROLE_MAIL : role, from, end)
      if (form < 0) return false
      if (form > formsEnd) insertForm(form)
    }
    from = end
  }
  return found <= MOST
}

function formOf(role: i32, from: i32, end: i32): i32 {
  if (role === ROLE_MAIL) return readMail(from, end, formsEnd)
  return role === ROLE_PHONE ? readPhone(from, end, formsEnd) : readAccount(from, end, formsEnd)
}

function hasAt(from: i32, end: i32): bool {
  for (let p = from; p < end; p += 2) if (unitAt(p) === 0x40) return true
  return false
}

/** Takes the form [formsEnd, end) in where it belongs among the others, unless it is there. */
function insertForm(end: i32): void {
  let at = found
  for (; at > 0; at--) {
    const place = FORMS + ((at - 1) << 3)
    const order = compare(formsEnd, end, wordAt(place), wordAt(place + 4))
    if (order === 0) return
    if (order > 0) break
  }
  if (found > MOST) return
  for (let i = found; i > at; i--) {
    const place = FORMS + (i << 3)
    setWord(place, wordAt(place - 8))
    setWord(place + 4, wordAt(place - 4))
  }
  setWord(FORMS + (at << 3), formsEnd)
  setWord(FORMS + (at << 3) + 4, end)
  found++
  formsEnd = end
}

/** Below 0, 0 or above 0, in the order of the units. */
function compare(a: i32, aEnd: i32, b: i32, bEnd: i32): i32 {
  for (; a < aEnd && b < bEnd; a += 2, b += 2) if (unitAt(a) !== unitAt(b)) return unitAt(a) - unitAt(b)
  return aEnd - a - (bEnd - b)
}

function beginList(list: i32): void {
  setWord(LISTS + list * 12, unitsEnd)
  setWord(LISTS + list * 12 + 4, textsEnd)
  setWord(LISTS + list * 12 + 8, 0)
}

/** How many values a list of the record has. */
export function listCount(list: i32): i32 {
  return wordAt(LISTS + list * 12 + 8)
}

/** Packs the forms as values of a list, each behind what stands before numbers of the role; 0 for nothing. */
function packForms(list: i32, role: i32): bool {
  const before = listCount(list)
  if (before + found > MOST) return false
  const prefix = PREFIXES + role * PREFIX_SIZE
  for (let i: i32 = 0; i < found; i++) {
    const place = FORMS + (i << 3)
    if (role === 0) packText(wordAt(place), wordAt(place + 4))
    else packBoth(prefix + 2, prefix + 2 + (unitAt(prefix) << 1), wordAt(place), wordAt(place + 4))
  }
  setWord(LISTS + list * 12 + 8, before + found)
  return true
}

/** Packs the forms of the values of one role and perhaps another as one list. False when the record is refused. */
export function packList(list: i32, role: i32, other: i32): bool {
  beginList(list)
  beginForms()
  if (!addForms(role, false)) return false
  if (other !== 0 && !addForms(other, role === ROLE_MAIL && other === ROLE_USER)) return false
  return packForms(list, 0)
}

/** Packs the forms of the values of the roles from one to another as a list, role after role. */
export function packNumbers(list: i32, from: i32, to: i32, named: bool): bool {
  beginList(list)
  for (let role = from; role <= to; role++) {
    if (countOf(role) === 0) continue
    beginForms()
    if (!addForms(role, false) || !packForms(list, named ? role : 0)) return false
  }
  return true
}
