import { addressEnd, readAddress, roomEnds, roomFrom } from './address.ts'
import { readZip } from './contacts.ts'
import { addDay, addList, addPart, beginContent, endContent } from './content.ts'
import { readDay } from './days.ts'
import { ask } from './driver.ts'
import { listCount, packList, packNumbers } from './lists.ts'
import { unitAt } from './memory.ts'
import {
  familyEnd,
  familyFrom,
  givenEnd,
  givenFrom,
  isNoCompany,
  isWritten,
  KANA_ONLY,
  KANJI,
  script,
  wholeEnd,
} from './names.ts'
import { packText } from './out.ts'
import {
  ADDRESS,
  ASK_COMPANY,
  BAG,
  FAMILY_KANA,
  GIVEN_KANA,
  KANA,
  MAIL,
  NAME,
  ROLE_ADDRESS,
  ROLE_BANK,
  ROLE_BIRTH,
  ROLE_CARD,
  ROLE_COMPANY,
  ROLE_CUSTOMER,
  ROLE_KANA,
  ROLE_MACHINE,
  ROLE_MAIL,
  ROLE_MY_NUMBER,
  ROLE_NAME,
  ROLE_NATIONAL,
  ROLE_PHONE,
  ROLE_SEX,
  ROLE_USER,
  ROLE_ZIP,
} from './places.ts'
import { bagEnd, familyKanaEnd, givenKanaEnd, isLatin, kanaEnd, readNames } from './readings.ts'
import { countOf, firstEndOf, firstOf, roles, sizeOf } from './values.ts'

/** The facts of `packedNumbers`, and the birth date. */
export let facts: i32 = 0
export let birth: i32 = 0

/** Bits of the facts beside those of the texts, in the order of `textFacts`. */
const LATIN_BIT: i32 = 11
const SEX_BIT: i32 = 12
const WEAK_BIT: i32 = 14
const LISTS_BIT: i32 = 15
/** Lists in the order of `listFacts`. */
const MAILS: i32 = 0
const PHONES: i32 = 1
const NUMBERS: i32 = 2
const IDS: i32 = 3
const ACCOUNTS: i32 = 4
/** Parts of the content of a record, which `contentOf` joins. */
const PARTS: i32 = 10

/** Packs the facts of the record whose values were found, and its content. False when it is refused. */
export function packFacts(record: i32): bool {
  facts = birth = 0
  if (!isPerson() || !readNames()) return false
  const named = script === KANA_ONLY && kanaEnd > KANA ? NAME : wholeEnd
  packNames(named)
  const zipEnd = countOf(ROLE_ZIP) > 0 ? readZip(firstOf(ROLE_ZIP), firstEndOf(ROLE_ZIP), MAIL) : MAIL
  if (zipEnd < 0) return false
  birth = countOf(ROLE_BIRTH) > 0 ? readDay(firstOf(ROLE_BIRTH), firstEndOf(ROLE_BIRTH)) : 0
  const written = countOf(ROLE_ADDRESS) > 0 ? firstOf(ROLE_ADDRESS) : 0
  if (!readAddress(written, countOf(ROLE_ADDRESS) > 0 ? firstEndOf(ROLE_ADDRESS) : 0, MAIL, zipEnd)) return false
  pack(8, MAIL, zipEnd)
  pack(9, ADDRESS, addressEnd)
  pack(10, roomFrom, roomEnds)
  if (!packLists()) return false
  for (let list = MAILS; list <= ACCOUNTS; list++) facts |= listCount(list) << (LISTS_BIT + 3 * list)
  facts |= sexOf() << SEX_BIT
  if (isLatin) facts |= 1 << LATIN_BIT
  const weak = weakness(named > NAME || kanaEnd > KANA, addressEnd > ADDRESS, zipEnd > MAIL)
  if (weak < 0) return false
  facts |= weak << WEAK_BIT
  return packContent(record, named, zipEnd)
}

function pack(fact: i32, from: i32, end: i32): void {
  if (end === from) return
  facts |= 1 << fact
  packText(from, end)
}

function packNames(named: i32): void {
  pack(0, NAME, named)
  if (script === KANJI) {
    pack(1, familyFrom, familyEnd)
    pack(2, givenFrom, givenEnd)
  }
  if (isLatin) pack(3, familyFrom, familyEnd)
  pack(4, KANA, kanaEnd)
  pack(5, FAMILY_KANA, familyKanaEnd)
  pack(6, GIVEN_KANA, givenKanaEnd)
  pack(7, BAG, bagEnd)
}

function packLists(): bool {
  if (!packList(MAILS, ROLE_MAIL, ROLE_USER) || !packList(PHONES, ROLE_PHONE, 0)) return false
  if (!packNumbers(NUMBERS, ROLE_CUSTOMER, ROLE_NATIONAL, true)) return false
  return packList(IDS, ROLE_CUSTOMER, ROLE_USER) && packNumbers(ACCOUNTS, ROLE_BANK, ROLE_CARD, false)
}

function packContent(record: i32, named: i32, zipEnd: i32): bool {
  beginContent()
  addPart(NAME, named)
  addPart(KANA, kanaEnd)
  addPart(BAG, isLatin ? BAG : bagEnd)
  addDay(birth)
  addPart(MAIL, zipEnd)
  addPart(ADDRESS, addressEnd)
  addList(MAILS)
  addList(PHONES)
  addList(NUMBERS)
  addList(ACCOUNTS)
  return endContent(record, PARTS)
}

/** m is 1, f is 2. */
function sexOf(): i32 {
  if (countOf(ROLE_SEX) === 0 || firstEndOf(ROLE_SEX) - firstOf(ROLE_SEX) !== 2) return 0
  const sign = unitAt(firstOf(ROLE_SEX))
  return sign === 0x6d ? 1 : sign === 0x66 ? 2 : 0
}

/** Whether two rows with this content may be two people (isWeak); below 0 when machines decide. */
function weakness(named: bool, placed: bool, zipped: bool): i32 {
  for (let list = MAILS; list <= ACCOUNTS; list++) if (listCount(list) > 0) return 0
  if (named ? birth > 0 || placed || zipped : birth > 0 && placed) return 0
  if (named || birth > 0 || placed || zipped) return 1
  return countOf(ROLE_MACHINE) + countOf(ROLE_MACHINE + 1) === 0 ? 1 : -1
}

/** True when the record is surely about a person (isCompanyOnly). */
function isPerson(): bool {
  if (countOf(ROLE_BIRTH) + countOf(ROLE_SEX) + countOf(ROLE_MY_NUMBER) > 0) return true
  const names = namesOf(ROLE_NAME)
  const readings = names < 0 ? names : namesOf(ROLE_KANA)
  if (readings < 0) return false
  return names + readings > 0 || (roles & (1 << ROLE_COMPANY)) === 0
}

/** 1 when a value of the role is written and none a company's name, 0 when none has any units, below 0 when it must be looked at closely. */
function namesOf(role: i32): i32 {
  let from = firstOf(role)
  let found: i32 = 0
  for (let i: i32 = 0; i < countOf(role); i++) {
    const end = from + sizeOf(role, i)
    if (end > from) {
      if (!isWritten(from, end)) return -1
      if (!isNoCompany(from, end) && ask(ASK_COMPANY, from, end, 0) !== 0) return -1
      found = 1
    }
    from = end
  }
  return found
}
