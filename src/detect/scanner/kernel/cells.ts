import { isDigits } from './characters.ts'
import { isDayCell } from './days.ts'
import { isMailCell } from './mail.ts'
import { byteAt } from './memory.ts'
import {
  isAgeCell,
  isCardCell,
  isCorporateCell,
  isExpiryCell,
  isHashCell,
  isLicenceCell,
  isMyNumberCell,
  isNetworkAddressCell,
  isPassportCell,
  isPhoneCell,
  isPostalCell,
  isResidenceCell,
} from './numbers.ts'
import {
  ACCOUNT,
  ADDRESS,
  AGE,
  ANYTHING,
  ASK,
  ASKED,
  CARD_NUMBER,
  CORPORATE_NUMBER,
  DAY,
  EMAIL,
  EXPIRY,
  HASH,
  IGNORED,
  KANA,
  LAST_FOUR,
  LICENCE,
  MY_NUMBER,
  NAME,
  NETWORK_ADDRESS,
  PASSPORT,
  PASSWORD,
  PENSION_NUMBER,
  PHONE,
  POSTAL_CODE,
  RESIDENCE_CARD,
  SEARCHED,
  SECURITY_CODE,
  SEX,
} from './places.ts'
import { record, recordWhole } from './records.ts'
import { couldBeSentence, isDull } from './search.ts'
import { isSilent } from './silent-cells.ts'
import { isAddressCell, isKanaCell, isNameCell, isSexCell, isTrimmed, mayBeNothing } from './words.ts'

/** `$2b$…`, `{SHA}…`, `pbkdf2_…` in a column of passwords is a hash. */
function couldBeHash(p: i32): bool {
  const c = byteAt(p)
  return c === 36 || c === 123 || c === 112
}

/** The shapes of which most cells are. */
export function isFrequentShape(rule: i32, p: i32, end: i32): bool {
  switch (rule) {
    case ANYTHING:
      return isTrimmed(p, end) && !mayBeNothing(p, end)
    case EMAIL:
      return isMailCell(p, end)
    case PHONE:
      return isPhoneCell(p, end)
    case POSTAL_CODE:
      return isPostalCell(p, end)
    case DAY:
      return isDayCell(p, end)
    case NAME:
      return isNameCell(p, end)
    case KANA:
      return isKanaCell(p, end)
    case ADDRESS:
      return isAddressCell(p, end)
    case SEX:
      return isSexCell(p, end)
    default:
      return isRareShape(rule, p, end)
  }
}

function isRareShape(rule: i32, p: i32, end: i32): bool {
  switch (rule) {
    case CARD_NUMBER:
      return isCardCell(p, end)
    case MY_NUMBER:
      return isMyNumberCell(p, end)
    case LICENCE:
      return isLicenceCell(p, end)
    case CORPORATE_NUMBER:
      return isCorporateCell(p, end)
    case NETWORK_ADDRESS:
      return isNetworkAddressCell(p, end)
    case PASSPORT:
      return isPassportCell(p, end)
    case RESIDENCE_CARD:
      return isResidenceCell(p, end)
    case AGE:
      return isAgeCell(p, end)
    case HASH:
      return isHashCell(p, end)
    case ACCOUNT:
      return isDigits(p, end, 7)
    case PENSION_NUMBER:
      return isDigits(p, end, 10)
    case LAST_FOUR:
      return isDigits(p, end, 4)
    case SECURITY_CODE:
      return isDigits(p, end, 3) || isDigits(p, end, 4)
    case EXPIRY:
      return isExpiryCell(p, end)
    case PASSWORD:
      return !couldBeHash(p) && isTrimmed(p, end)
    default:
      return false
  }
}

let misfits: i32 = 0

/** How many cells since `beginMisfits` are not what their columns hold, as far as the kernel can tell. */
export function misfitCount(): i32 {
  return misfits
}

export function beginMisfits(): void {
  misfits = 0
}

/** Takes down that the kernel does not recognise a cell: where cells plainly are such or not, the row may have slipped. */
export function countMisfit(rule: i32): void {
  if (rule >= EMAIL && rule <= EXPIRY && rule !== NAME && rule !== KANA && rule !== ADDRESS && rule !== ACCOUNT)
    misfits++
}

/** Judges the cell [p, end), which has no escapes: found, dull, or a question to the recognizers. */
export function judgeCell(rule: i32, column: i32, p: i32, end: i32): void {
  if (rule === IGNORED) return
  if (rule === SEARCHED) {
    if ((!isDull(p, end) || couldBeSentence(p, end)) && !isSilent(p, end, false)) record(column, ASK, p, end)
  } else if (rule !== ASKED && isFrequentShape(rule, p, end)) recordWhole(column, p, end)
  else {
    countMisfit(rule)
    record(column, ASK, p, end)
  }
}
