// Built from kernel/*.ts by npm run build:kernel; change it there.
export function plainKernel() {
// The JavaScript half of the memory: what memory.ts is for WebAssembly, one byte after the other.
const MEMORY_BYTES = 24 << 20
const memory = { buffer: new ArrayBuffer(MEMORY_BYTES) }
const bytes = new Uint8Array(memory.buffer)
const words = new Int32Array(memory.buffer)

const byteAt = (p) => bytes[p]
const setByte = (p, value) => {
  bytes[p] = value
}
const wordAt = (p) => words[p >> 2]
const setWord = (p, value) => {
  words[p >> 2] = value
}
function findByte(p, end, byte) {
  while (p < end && bytes[p] !== byte) p++
  return p < end ? p : end
}
function findEither(p, end, one, other) {
  while (p < end && bytes[p] !== one && bytes[p] !== other) p++
  return p < end ? p : end
}
function digitsAt(p) {
  let q = p
  while (bytes[q] >= 48 && bytes[q] <= 57) q++
  return q - p
}
function hexEnd(p, end) {
  for (; p < end; p++) {
    const c = bytes[p]
    const small = c | 32
    if (!(c >= 48 && c <= 57) && !(small >= 97 && small <= 102)) return p
  }
  return end
}
function sameBytes(p, q, n) {
  let i = 0
  while (i < n && bytes[p + i] === bytes[q + i]) i++
  return i >= n
}
const min = (a, b) => (a < b ? a : b)
function plainTextEnd(p, end) {
  for (; p < end; p++) {
    const [here, next, last] = [bytes[p], bytes[p + 1], bytes[p + 2]]
    if (here < 0x20 || here === 0x7f || here > 0xe9 || (here >= 0xc0 && here < 0xe3)) return p
    if (here === 0x20 && next === 0x20) return p
    if (here !== 0xe3) continue
    if (next < 0x81 || next > 0x83) return p
    if (next === 0x82 && last >= 0x97 && last <= 0xa0) return p
    if (next === 0x83 && last >= 0xbb && last !== 0xbc) return p
  }
  return end
}

/*
 * What the kernel and its driver agree on: where things lie in the kernel's memory, what the driver asks of a column,
 * and what a record says.
 */

/** One byte a column: the rule by which its cells are judged. */
const RULES = 4096
const COLUMNS_MAX = 4096
/** Bytes of the header cell by which a repeated header is known. */
const HEADER = 12_288
/** Digits of the value that is looked at. */
const SCRATCH = 16_384
/** What stands before each value of an object or a tuple: place and length, two words each, and the bytes themselves. */
const LITERALS = 20_480
const LITERAL_BYTES = 53_248
/** Places of the records that are questions, in their order. */
const QUESTIONS = 65_536
const QUESTIONS_FULL = 262_144
/** Findings and questions, four words each: row, column and kind, first byte, length. */
const RECORDS = 327_680
/** A row adds at most `COLUMNS_MAX` records, and none is begun beyond this place or with so many questions. */
const RECORDS_FULL = 8_323_072
/** The bytes to be searched begin here; at least 64 bytes before and behind them are zero. */
const INPUT = 8_454_144

/** Rules of columns. */
const SEARCHED = 0
const IGNORED = 1
const ASKED = 2
const ANYTHING = 3
const EMAIL = 4
const PHONE = 5
const POSTAL_CODE = 6
const DAY = 7
const NAME = 8
const KANA = 9
const ADDRESS = 10
const SEX = 11
const CARD_NUMBER = 12
const MY_NUMBER = 13
const LICENCE = 14
const CORPORATE_NUMBER = 15
const NETWORK_ADDRESS = 16
const PASSPORT = 17
const RESIDENCE_CARD = 18
const AGE = 19
const HASH = 20
const ACCOUNT = 21
const PENSION_NUMBER = 22
const LAST_FOUR = 23
const SECURITY_CODE = 24
const EXPIRY = 25
const PASSWORD = 26

/** What a record says of its stretch of bytes. */
const WHOLE = 1
const ASK = 2
const ASK_ESCAPED = 3
/** The cells of the row follow as CELL and CELL_ESCAPED, which say nothing by themselves. */
const ASK_ROW = 4
const CELL = 5
const CELL_ESCAPED = 6

/** How a walk ended. */
const DONE = 0
const UNFINISHED = 1
const IRREGULAR = 2
const FULL = 3
/** A statement of another kind stands where the walk stopped. */
const ENDED = 4


/** Four words a record: row, column and kind, first byte, length. */
const RECORD_BYTES = 16

let next = RECORDS
let question = QUESTIONS
let row = 0
let status = 0

/** Forgets the records of the last walk. */
function beginWalk() {
  next = RECORDS
  question = QUESTIONS
  row = 0
  status = 0
}

/** Where the records of the last walk end. */
function recordsEnd() {
  return next
}

/** How many rows or lines the last walk went through. */
function rowsWalked() {
  return row
}

/** DONE, or why the last walk stopped where it did. */
function walkStatus() {
  return status
}

/** How many of the records are questions; their places stand at QUESTIONS. */
function questionCount() {
  return (question - QUESTIONS) >> 2
}

/** Adds a finding (WHOLE) or a question about [p, end). */
function record(column , kind , p , end ) {
  if (kind !== WHOLE && kind < CELL) {
    setWord(question, next)
    question += 4
  }
  setWord(next, row)
  setWord(next + 4, (kind << 16) | column)
  setWord(next + 8, p)
  setWord(next + 12, end - p)
  next += RECORD_BYTES
}

function countRow() {
  row++
}

/** Takes back the records made since `from`. */
function takeBack(from ) {
  next = from
  while (question > QUESTIONS && wordAt(question - 4) >= from) question -= 4
}

function isFull() {
  if (next < RECORDS_FULL && question < QUESTIONS_FULL) return false
  status = FULL
  return true
}

function stopUnfinished() {
  status = UNFINISHED
}

function stopIrregular() {
  status = IRREGULAR
}

function stopEnded() {
  status = ENDED
}


function isDigit(c ) {
  return c >= 48 && c <= 57
}

function isLetter(c ) {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
}

function isUpper(c ) {
  return c >= 65 && c <= 90
}

/** Whether [p, end) is n ASCII digits and nothing else. */
function isDigits(p , end , n ) {
  return end - p === n && digitsAt(p) >= n
}

/** The number that n digits at p write; n is at most 9. */
function numberAt(p , n ) {
  let value = 0
  for (let i = 0; i < n; i++) value = value * 10 + byteAt(p + i) - 48
  return value
}

/** Three bytes as one number, for comparing characters of Japanese. */
function threeAt(p ) {
  return (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
}

/** Kanji of the block U+4E00 to U+9FFF, which no normalisation changes. */
function isKanjiAt(p ) {
  const c = byteAt(p)
  return (c > 0xe4 && c < 0xea) || (c === 0xe4 && byteAt(p + 1) >= 0xb8)
}

/** Hiragana U+3041 to U+3096, katakana U+30A1 to U+30FA, and the long vowel mark U+30FC. */
function isKanaAt(p ) {
  if (byteAt(p) !== 0xe3) return false
  const c = (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (c < 0x82a1) return c > 0x8180 && c < 0x8297
  return c <= 0x83ba || c === 0x83bc
}

/** The ideographic space U+3000. */
function isWideSpaceAt(p ) {
  return threeAt(p) === 0xe38080
}


const YEAR = 0xe5b9b4 // 年
const MONTH = 0xe69c88 // 月
const DATE = 0xe697a5 // 日

/** Whether the calendar has the day, between 1850 and 2100. */
function isDay(year , month , date ) {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return false
  if (month === 2) return date <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
  return date <= 30 || (month !== 4 && month !== 6 && month !== 9 && month !== 11)
}

/** The length of `7-13`, `07/13`, `7月13日` at p when it ends at `end` and is a day of the year; else false. */
function isMonthAndDate(p , end , year , separator ) {
  const m = digitsAt(p)
  if (m < 1 || m > 2) return false
  const month = numberAt(p, m)
  p += m
  if (separator === YEAR) {
    if (threeAt(p) !== MONTH) return false
    p += 3
  } else {
    if (byteAt(p) !== separator) return false
    p++
  }
  const d = digitsAt(p)
  if (d < 1 || d > 2) return false
  const date = numberAt(p, d)
  p += d
  if (separator === YEAR) {
    if (threeAt(p) !== DATE) return false
    p += 3
  }
  return p === end && isDay(year, month, date)
}

/** First Western year of 明治 大正 昭和 平成 令和 at p, 0 for anything else. */
function eraAt(p ) {
  const one = threeAt(p)
  const two = threeAt(p + 3)
  if (one === 0xe698ad && two === 0xe5928c) return 1926
  if (one === 0xe5b9b3 && two === 0xe68890) return 1989
  if (one === 0xe4bba4 && two === 0xe5928c) return 2019
  if (one === 0xe5a4a7 && two === 0xe6ada3) return 1912
  if (one === 0xe6988e && two === 0xe6b2bb) return 1868
  return 0
}

/** How many years the era had that began in `first`. */
function yearsOf(first ) {
  return first === 1926 ? 64 : first === 1989 ? 31 : first === 2019 ? 81 : first === 1912 ? 15 : 45
}

/** `昭和59年7月13日` as a whole. */
function isDayOfEra(p , end , first ) {
  p += 6
  const n = digitsAt(p)
  if (n < 1 || n > 2 || threeAt(p + n) !== YEAR) return false
  const year = numberAt(p, n)
  if (year < 1 || year > yearsOf(first)) return false
  return isMonthAndDate(p + n + 3, end, first + year - 1, YEAR)
}

/** Whether [p, end) is a day: `1984-07-13` `1984/7/13` `1984.7.13` `19840713` `1984年7月13日` `昭和59年7月13日`. */
function isDayCell(p , end ) {
  if (end - p < 8) return false
  if (!isDigit(byteAt(p))) {
    const first = eraAt(p)
    return first !== 0 && isDayOfEra(p, end, first)
  }
  const n = digitsAt(p)
  if (n === 8) return p + 8 === end && isDay(numberAt(p, 4), numberAt(p + 4, 2), numberAt(p + 6, 2))
  if (n !== 4) return false
  const year = numberAt(p, 4)
  const c = byteAt(p + 4)
  if (c === 45 || c === 47 || c === 46) return isMonthAndDate(p + 5, end, year, c)
  return threeAt(p + 4) === YEAR && isMonthAndDate(p + 7, end, year, YEAR)
}

/** ASCII codes that several files of the kernel name. */
const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const DOLLAR = 36
const APOSTROPHE = 39
const OPEN_BRACKET = 40
const CLOSE_BRACKET = 41
const PLUS = 43
const COMMA = 44
const HYPHEN = 45
const DOT = 46
const COLON = 58
const SEMICOLON = 59
const AT = 64
const BACKSLASH = 92
const LOW_LINE = 95
const OPEN_BRACE = 123
const CLOSE_BRACE = 125


const LOCAL_MAX = 64
const DOMAIN_MAX = 200

/** Whether c may stand in the part before the `@` of an address that nobody need look at twice. */
function isLocal(c ) {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN || c === PLUS
}

/** Where the plain domain ends that begins at p: labels of letters, digits and hyphens, the last of 2 to 24 letters; 0 if none. */
function domainEnd(p , end ) {
  let label = p
  let letters = true
  let q = p
  for (; q < end; q++) {
    const c = byteAt(q)
    if (c === DOT) {
      if (q === label) return 0
      label = q + 1
      letters = true
    } else if (isDigit(c) || c === HYPHEN) {
      if (c === HYPHEN && q === label) return 0
      letters = false
    } else if (!isLetter(c)) break
  }
  if (!letters || label === p || q - label < 2 || q - label > 24 || q - p > DOMAIN_MAX) return 0
  return q
}

/** Whether [p, end) is one e-mail address of the usual letters, digits and signs. */
function isMailCell(p , end ) {
  const first = byteAt(p)
  if (!isLetter(first) && !isDigit(first) && first !== LOW_LINE) return false
  let q = p + 1
  while (q < end && isLocal(byteAt(q))) q++
  if (q === end || byteAt(q) !== AT || q - p > LOCAL_MAX) return false
  return domainEnd(q + 1, end) === end
}


/*
 * Check digits over ASCII digits that stand at p one behind the other. The sources of the rules are named in
 * `src/detect/check-digits.ts`, which is the slower twin of this file.
 */

/** Payment cards, n digits. */
function passesLuhn(p , n ) {
  let sum = 0
  for (let i = 0; i < n; i++) {
    const digit = byteAt(p + n - 1 - i) - 48
    const value = (i & 1) === 0 ? digit : digit * 2
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** Individual numbers, 12 digits. */
function passesMyNumber(p ) {
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += (byteAt(p + 11 - n) - 48) * (n <= 6 ? n + 1 : n - 5)
  const rest = sum % 11
  return byteAt(p + 11) - 48 === (rest <= 1 ? 0 : 11 - rest)
}

/** Corporate numbers, 13 digits, the check digit first. */
function passesCorporateNumber(p ) {
  let sum = 0
  for (let n = 1; n <= 12; n++) sum += (byteAt(p + 13 - n) - 48) * ((n & 1) === 1 ? 1 : 2)
  return byteAt(p) - 48 === 9 - (sum % 9)
}

/** Driver's licences, 12 digits, the check digit the eleventh. */
function passesLicence(p ) {
  let sum = 0
  for (let i = 0; i < 10; i++) sum += (byteAt(p + i) - 48) * (i < 4 ? 5 - i : 11 - i)
  const check = 11 - (sum % 11)
  return byteAt(p + 10) - 48 === (check >= 10 ? 0 : check)
}

/** Length and first digits of the brands that `recognizers/card-number.ts` knows. */
function isOfABrand(p , n ) {
  const one = byteAt(p) - 48
  const two = one * 10 + byteAt(p + 1) - 48
  const four = two * 100 + (byteAt(p + 2) - 48) * 10 + byteAt(p + 3) - 48
  if (n === 15) return two === 34 || two === 37
  if (n === 14) return two === 30 || two === 36 || two === 38 || two === 39
  if (n !== 16) return false
  if (one === 4 || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return true
  return (four >= 3528 && four <= 3589) || four === 6011 || two === 65 || two === 62
}

/** Whether n digits are one and the same. */
function isOneDigit(p , n ) {
  for (let i = 1; i < n; i++) if (byteAt(p + i) !== byteAt(p)) return false
  return true
}


const DIGITS_MAX = 16
const SEPARATORS_MAX = 3

/** Where the digits stand that were gathered last, one behind the other. */
let gathered = SCRATCH

/**
 * Gathers the digits of [p, end) when it holds digits and at most three single hyphens or blanks between them, and
 * nothing else. Gives how many digits, 0 for anything else.
 */
function gatherDigits(p , end ) {
  if (end - p > DIGITS_MAX + SEPARATORS_MAX) return 0
  if (end - p <= DIGITS_MAX && digitsAt(p) >= end - p) {
    gathered = p
    return end - p
  }
  gathered = SCRATCH
  let n = 0
  let separators = 0
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (isDigit(c)) {
      if (n === DIGITS_MAX) return 0
      setByte(SCRATCH + n, c)
      n++
    } else {
      if ((c !== HYPHEN && c !== SPACE) || separators === SEPARATORS_MAX) return 0
      if (!isDigit(byteAt(q - 1)) || !isDigit(byteAt(q + 1)) || q === p || q + 1 === end) return 0
      separators++
    }
  }
  return n
}

/** Whether n digits at p are a number of Japan's numbering plan, with its leading zero. */
function isNationalPhone(p , n ) {
  if (byteAt(p) !== 48 || byteAt(p + 1) === 48) return false
  const second = byteAt(p + 1) - 48
  const third = byteAt(p + 2) - 48
  if (second >= 5 && third === 0) return n === 11 && byteAt(p + 3) !== 48
  // 0?0 that is neither mobile nor a number of firms is not given out; those of firms are left to the recognizer.
  return n === 10 && third !== 0
}

/** `03-1234-5678`, `09012345678`: digits and hyphens only. */
function isPhoneCell(p , end ) {
  if (byteAt(p) !== 48) return false
  const n = gatherDigits(p, end)
  return (n === 10 || n === 11) && isNationalPhone(gathered, n)
}

/** `160-0023`, `1600023`. */
function isPostalCell(p , end ) {
  if (isDigits(p, end, 7)) return true
  return end - p === 8 && digitsAt(p) === 3 && byteAt(p + 3) === HYPHEN && digitsAt(p + 4) >= 4
}

function isCardCell(p , end ) {
  const n = gatherDigits(p, end)
  return n >= 14 && isOfABrand(gathered, n) && passesLuhn(gathered, n) && !isOneDigit(gathered, n)
}

function isMyNumberCell(p , end ) {
  return gatherDigits(p, end) === 12 && passesMyNumber(gathered) && !isOneDigit(gathered, 12)
}

function isLicenceCell(p , end ) {
  return gatherDigits(p, end) === 12 && passesLicence(gathered)
}

function isCorporateCell(p , end ) {
  return gatherDigits(p, end) === 13 && passesCorporateNumber(gathered)
}

/** `203.0.113.7`, four numbers up to 255 without leading zeros. */
function isNetworkAddressCell(p , end ) {
  if (end - p > 15) return false
  for (let part = 0; part < 4; part++) {
    const n = digitsAt(p)
    if (n < 1 || n > 3 || (n > 1 && byteAt(p) === 48) || numberAt(p, n) > 255) return false
    p += n
    if (part < 3) {
      if (byteAt(p) !== DOT) return false
      p++
    }
  }
  return p === end
}

/** `TK1234567`. */
function isPassportCell(p , end ) {
  return end - p === 9 && isUpper(byteAt(p)) && isUpper(byteAt(p + 1)) && digitsAt(p + 2) >= 7
}

/** `AB12345678CD`. */
function isResidenceCell(p , end ) {
  if (end - p !== 12 || !isUpper(byteAt(p)) || !isUpper(byteAt(p + 1))) return false
  return digitsAt(p + 2) === 8 && isUpper(byteAt(p + 10)) && isUpper(byteAt(p + 11))
}

function isAgeCell(p , end ) {
  const n = end - p
  return n >= 1 && n <= 3 && digitsAt(p) >= n && numberAt(p, n) <= 125
}

/** `03/26`, `0326`. */
function isExpiryCell(p , end ) {
  if (digitsAt(p) < 2 || numberAt(p, 2) < 1 || numberAt(p, 2) > 12) return false
  if (end - p === 4) return isDigits(p, end, 4) && numberAt(p, 4) >= 100
  return end - p === 5 && byteAt(p + 2) === 47 && digitsAt(p + 3) >= 2
}

/** Hashes in hex by the lengths of MD5, SHA-1 and SHA-2, a digit among them. */
function isHashCell(p , end ) {
  const n = end - p
  if (n !== 32 && n !== 40 && n !== 56 && n !== 64 && n !== 96 && n !== 128) return false
  return hexEnd(p, end) === end && hasDigit(p, end)
}

function hasDigit(p , end ) {
  while (p < end && !isDigit(byteAt(p))) p++
  return p < end
}


/** So few digits in one stretch of a text are no number that a recognizer knows. */
const DIGITS_MIN = 7
/** The last digits of a card behind stars. */
const MASKED_DIGITS = 4
/** An address of a network has so many dots. */
const DOTS = 3

/** `:` `=` `>` `]` and a tab stand between labels and values; `@`, `$` and `{` in what recognizers look for. */
function isTelling(c ) {
  return c < 0x20 || c === 58 || (c >= 61 && c <= 62) || c === 64 || c === 93 || c === 36 || c === 123 || c >= 0x7f
}

/** Blank, brackets, plus, hyphen and dot may stand inside a number. */
function isWithinNumbers(c ) {
  return c === 32 || (c >= 40 && c <= 41) || c === 43 || (c >= 45 && c <= 46)
}

/** `born`, `DOB`, `birth` end at q. */
function tellsBirth(q , c ) {
  const before = byteAt(q - 1)
  if (c === 110) return before === 114 && byteAt(q - 2) === 111
  if (c === 66) return before === 79 && byteAt(q - 2) === 68
  return c === 104 && before === 116 && byteAt(q - 2) === 114
}

/**
 * Whether no recognizer can find anything in the text [p, end), whatever it is: plain ASCII without the signs of labels
 * and addresses, without enough digits for any number, without a word of birth.
 */
function isDull(p , end ) {
  let run = 0
  let most = 0
  let dots = 0
  let stars = 0
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (isDigit(c)) {
      run++
      if (run > most) most = run
    } else {
      if (isTelling(c) || tellsBirth(q, c)) return false
      if (!isWithinNumbers(c)) run = 0
      if (c === 46) dots++
      else if (c === 42 || (c | 32) === 120) stars++
    }
  }
  if (most >= DIGITS_MIN || dots >= DOTS) return false
  return most < MASKED_DIGITS || stars === 0
}


/** How many bytes stand at p before the next blank, if they are kanji and kana only; -1 when something else is there. */
function nameWord(p , end ) {
  let q = p
  while (q < end) {
    if (byteAt(q) === SPACE || isWideSpaceAt(q)) break
    if (!isKanjiAt(q) && !isKanaAt(q)) return -1
    q += 3
  }
  return q - p
}

/** 様 殿 氏, さま: an honorific is cut off by the recognizer. */
function endsWithHonorific(end ) {
  const last = threeAt(end - 3)
  return last === 0xe6a798 || last === 0xe6aebf || last === 0xe6b08f || last === 0xe381be
}

/** 都 道 府 県: the cell may be a prefecture. */
function endsLikePlace(end ) {
  const last = threeAt(end - 3)
  return last === 0xe983bd || last === 0xe98193 || last === 0xe5ba9c || last === 0xe79c8c
}

/** `山田 太郎` or `山田太郎`: kanji and kana, a blank of any width inside at most. */
function isJapaneseName(p , end ) {
  const family = nameWord(p, end)
  if (family < 3 || family > 30) return false
  if (endsWithHonorific(end) || endsLikePlace(end)) return false
  const gap = p + family
  if (gap === end) return true
  const given = gap + (byteAt(gap) === SPACE ? 1 : 3)
  return given < end && end - given <= 24 && nameWord(given, end) === end - given
}

/** `Taro Yamada`: up to five words of letters, single blanks between them. */
function isLatinName(p , end ) {
  let words = 0
  while (p < end) {
    if (!isLetter(byteAt(p))) return false
    while (p < end && isLetter(byteAt(p))) p++
    words++
    if (p < end && (byteAt(p) !== SPACE || ++p === end)) return false
  }
  return words >= 1 && words <= 5
}

function isNameCell(p , end ) {
  if (end - p > 120) return false
  return isLetter(byteAt(p)) ? isLatinName(p, end) : isJapaneseName(p, end)
}

/** `ヤマダ タロウ`: kana, single blanks between words. */
function isKanaCell(p , end ) {
  if (end - p > 117) return false
  let afterWord = false
  while (p < end) {
    if (isKanaAt(p)) {
      afterWord = true
      p += 3
    } else if (afterWord && byteAt(p) === SPACE) {
      afterWord = false
      p++
    } else if (afterWord && isWideSpaceAt(p)) {
      afterWord = false
      p += 3
    } else return false
  }
  return afterWord
}

/** 市 区 町 村 郡. */
function isMunicipalityAt(p ) {
  const c = threeAt(p)
  return c === 0xe5b882 || c === 0xe58cba || c === 0xe794ba || c === 0xe69d91 || c === 0xe983a1
}

/** Whether a wide blank stands at p that has no other blank beside it. */
function isLoneWideSpaceAt(p ) {
  return isWideSpaceAt(p) && byteAt(p - 1) !== SPACE && byteAt(p + 3) !== SPACE && !isWideSpaceAt(p + 3)
}

/**
 * An address that begins with kanji, names a municipality within its first 20 characters, and has nothing in it that
 * tidying would make shorter: kanji, kana, printable ASCII and single blanks.
 */
function isAddressCell(p , end ) {
  if (end - p > 390 || !isKanjiAt(p) || byteAt(end - 1) === SPACE || isWideSpaceAt(end - 3)) return false
  let odd = plainTextEnd(p, end)
  while (odd < end && isLoneWideSpaceAt(odd)) odd = plainTextEnd(odd + 3, end)
  if (odd < end) return false
  let q = p
  const limit = min(end, p + 60)
  while (q < limit && !isMunicipalityAt(q)) q += byteAt(q) < 0x80 ? 1 : 3
  return q < limit
}

/** 男 女 男性 女性 and the letters and codes for them. */
function isSexCell(p , end ) {
  const n = end - p
  if (n === 1) {
    const c = byteAt(p) | 32
    return c === 109 || c === 102 || byteAt(p) === 49 || byteAt(p) === 50
  }
  if (n !== 3 && n !== 6) return false
  const first = threeAt(p)
  if (first !== 0xe794b7 && first !== 0xe5a5b3) return false
  return n === 3 || threeAt(p + 3) === 0xe680a7
}

/** Whether no blank of any kind stands at either end of [p, end), so that trimming changes nothing. */
function isTrimmed(p , end ) {
  const first = byteAt(p)
  const last = byteAt(end - 1)
  if (first <= SPACE || last <= SPACE) return false
  if (first >= 0x80 && !isKanjiAt(p) && !isKanaAt(p)) return false
  if (last < 0x80) return true
  return end - p >= 3 && (isKanjiAt(end - 3) || isKanaAt(end - 3))
}


/** `$2b$…`, `{SHA}…`, `pbkdf2_…` in a column of passwords is a hash. */
function couldBeHash(p ) {
  const c = byteAt(p)
  return c === 36 || c === 123 || c === 112
}

/** The shapes of which most cells are. */
function isFrequentShape(rule , p , end ) {
  switch (rule) {
    case ANYTHING:
      return isTrimmed(p, end)
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

function isRareShape(rule , p , end ) {
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

/** Judges the cell [p, end), which has no escapes: found, dull, or a question to the recognizers. */
function judgeCell(rule , column , p , end ) {
  if (rule === IGNORED) return
  if (rule === SEARCHED) {
    if (!isDull(p, end)) record(column, ASK, p, end)
    return
  }
  record(column, rule !== ASKED && isFrequentShape(rule, p, end) ? WHOLE : ASK, p, end)
}


/** What a row gives that does not end in sight, and one that is written in a way of its own. */
const CUT = -1
const ODD = -2

/** A cell of more bytes is refused by the reader of the format. */
const FIELD_BYTES_MAX = 1_048_576

let columns = 0
/** The column and length of the header cell by which a repeated header is known; -1 without a header. */
let headerColumn = -1
let headerLength = 0
let emptyRowsCount = false

/** The row at which the walk is. */
let column = 0
let before = 0
let blank = true
let asked = false
/** Whether cells are listed for the recognizers instead of being judged. */
let listing = false

/**
 * How many columns have a rule, which header cell, of what length, stands at HEADER, and whether rows of one empty cell
 * are records; lines of delimited text are not.
 */
function describeColumns(ruled , ofHeader , length , emptyRows ) {
  columns = ruled
  emptyRowsCount = emptyRows
  headerColumn = ofHeader
  headerLength = length
}

function beginRow() {
  column = 0
  before = recordsEnd()
  blank = true
  asked = false
}

/** Begins the row anew that is being walked; its cells will be listed behind a question about the row [p, end). */
function listRow(p , end ) {
  takeBack(before)
  record(0, ASK_ROW, p, end)
  column = 0
  listing = true
}

/** Whether the row that this cell begins could be a row of totals, or begins in a way that is left to the reader. */
function couldBeTotal(p ) {
  const c = byteAt(p)
  if (c < 0x80) {
    if (!isLetter(c)) return c <= 32
    const small = c | 32
    if (small === 116) return (byteAt(p + 1) | 32) === 111 && (byteAt(p + 2) | 32) === 116
    if (small === 115) return (byteAt(p + 1) | 32) === 117
    return small === 103 && (byteAt(p + 1) | 32) === 114 && (byteAt(p + 2) | 32) === 97
  }
  if (c === 0xe5 || c === 0xe8 || c === 0xe7) return startsWithTotal(p)
  // Kana, and kanji that begin no word for a total; whatever normalisation could make into one is left to the reader.
  return !(c === 0xe4 || c === 0xe6 || c === 0xe9 || (c === 0xe3 && byteAt(p + 1) > 0x80 && byteAt(p + 1) < 0x84))
}

/** 合計 小計 総計 総合計 計. */
function startsWithTotal(p ) {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe8a888) return true
  if (first !== 0xe59088 && first !== 0xe5b08f && first !== 0xe7b78f) return false
  const second = (byteAt(p + 3) << 16) | (byteAt(p + 4) << 8) | byteAt(p + 5)
  return second === 0xe8a888 || second === 0xe59088
}

/** Takes the next cell of the row; false when it is longer than cells may be, or stands beyond the last possible column. */
function takeCell(p , end , escaped ) {
  const at = column
  column++
  if (listing) {
    record(at, escaped ? CELL_ESCAPED : CELL, p, end)
    return true
  }
  if (end === p) return at < COLUMNS_MAX
  if (end - p > FIELD_BYTES_MAX || at >= COLUMNS_MAX) return false
  if (blank) {
    blank = false
    asked = couldBeTotal(p)
  }
  if (at === headerColumn && end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
  const rule = at < columns ? byteAt(RULES + at) : IGNORED
  if (!escaped) judgeCell(rule, at, p, end)
  else if (rule !== IGNORED) record(at, ASK_ESCAPED, p, end)
  return true
}

/**
 * Ends the row. True when the recognizers have to look at it as a whole, since it repeats the header, may be a row of
 * totals, or has more or fewer cells than columns, so that others may have moved; then `listRow` is to be called.
 */
function endRow() {
  if (listing) {
    listing = false
    countRow()
    return false
  }
  if (column <= 1 && blank) {
    if (emptyRowsCount) countRow()
    return false
  }
  if (asked || column !== columns) return true
  countRow()
  return false
}

/** Forgets the row that is being walked. */
function dropRow() {
  listing = false
  takeBack(before)
}


/** Where the quoted cell ends whose text begins at p; CUT or ODD when it does not. */
function closingQuote(p , end , final , delimiter ) {
  while (p < end) {
    const q = findByte(p, end, QUOTE)
    if (q >= end) break
    if (q + 2 >= end && !final) return CUT
    const next = byteAt(q + 1)
    if (next === QUOTE) p = q + 2
    else if (next === delimiter || next === LF || (next === CR && byteAt(q + 2) === LF)) return q
    else return ODD
  }
  return final ? ODD : CUT
}

/** Takes the cells of the row at p; gives the beginning of the next row, CUT or ODD. */
function takeCells(p , end , final , delimiter ) {
  for (let sign = delimiter; sign !== LF; ) {
    const from = p
    if (byteAt(p) === QUOTE) {
      p = closingQuote(from + 1, end, final, delimiter)
      if (p < 0) return p
      if (!takeCell(from + 1, p, findByte(from + 1, p, QUOTE) < p)) return ODD
      p++
      if (byteAt(p) === CR) p++
    } else {
      p = findEither(p, end, delimiter, LF)
      if (p >= end) return final ? ODD : CUT
      const to = p > from && byteAt(p - 1) === CR && byteAt(p) === LF ? p - 1 : p
      if (!takeCell(from, to, false)) return ODD
    }
    sign = byteAt(p)
    p++
  }
  return p
}

/**
 * Walks over whole rows of [p, end), the first of which begins at p, and records what their cells hold. `final` says that
 * nothing comes behind `end`, where a line end must stand. Gives where it stopped: the beginning of a row.
 */
function walkRows(p , end , final , delimiter ) {
  while (p < end && !isFull()) {
    beginRow()
    const next = takeCells(p, end, final, delimiter)
    if (next < 0) {
      dropRow()
      if (next === CUT) stopUnfinished()
      else stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, next)
      takeCells(p, end, final, delimiter)
      endRow()
    }
    p = next
  }
  return p
}


/** `null`, `true`, `fals(e)` as numbers of four bytes. */
const NULL = 0x6c6c756e
const TRUE = 0x65757274
const FALS = 0x736c6166

/** Where the bare value at p ends: a number without exponent, true, false or null; p for anything else. */
function bareEnd(p , end ) {
  const word = byteAt(p) | (byteAt(p + 1) << 8) | (byteAt(p + 2) << 16) | (byteAt(p + 3) << 24)
  if (word === NULL || word === TRUE) return p + 4
  if (word === FALS && byteAt(p + 4) === 101) return p + 5
  let q = byteAt(p) === HYPHEN ? p + 1 : p
  if (!isDigit(byteAt(q))) return p
  while (isDigit(byteAt(q))) q++
  if (byteAt(q) === DOT) {
    if (!isDigit(byteAt(q + 1))) return p
    q++
    while (isDigit(byteAt(q))) q++
  }
  return min(q, end)
}

/** Takes the values of the object that begins at p and ends its line at `end`; false when it is not like the first one. */
function takeValues(p , end , count ) {
  for (let i = 0; i < count; i++) {
    const length = wordAt(LITERALS + 8 * i + 4)
    if (p + length > end || !sameBytes(p, wordAt(LITERALS + 8 * i), length)) return false
    p += length
    const from = p
    if (byteAt(p) === QUOTE) {
      let escaped = false
      p = findEither(p + 1, end, QUOTE, BACKSLASH)
      while (p < end && byteAt(p) === BACKSLASH) {
        escaped = true
        p = findEither(p + 2, end, QUOTE, BACKSLASH)
      }
      if (p >= end || !takeCell(from + 1, p, escaped)) return false
      p++
    } else {
      p = bareEnd(p, end)
      const sign = byteAt(p)
      if (p === from || (sign !== COMMA && sign !== CLOSE_BRACE)) return false
      // null is no value.
      if (!takeCell(from, byteAt(from) === 110 ? from : p, false)) return false
    }
  }
  return p + 1 === end && byteAt(p) === CLOSE_BRACE
}

/**
 * Walks over JSON lines of [p, end) that have the same `count` keys in the same order and no objects inside, as the first
 * line has: LITERALS hold what stands before each value. Gives where it stopped: the beginning of a line.
 */
function walkObjects(p , end , final , count ) {
  while (p < end && !isFull()) {
    const lineEnd = findByte(p, end, LF)
    if (lineEnd >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return p
    }
    const objectEnd = lineEnd > p && byteAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd
    beginRow()
    if (!takeValues(p, objectEnd, count)) {
      dropRow()
      stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, lineEnd)
      takeValues(p, objectEnd, count)
      endRow()
    }
    p = lineEnd + 1
  }
  return p
}


function skipBlanks(p , end ) {
  while (p < end && (byteAt(p) === SPACE || byteAt(p) === LF || byteAt(p) === CR)) p++
  return p
}

/** Whether the string that was closed last has a doubled quote or a backslash in it. */
let hasEscape = false

/** Where the string ends whose text begins at p, CUT when not in sight. */
function closingApostrophe(p , end , backslash ) {
  hasEscape = false
  while (p < end) {
    const q = findEither(p, end, APOSTROPHE, backslash ? BACKSLASH : APOSTROPHE)
    if (q + 1 >= end) return CUT
    if (byteAt(q) === APOSTROPHE && byteAt(q + 1) !== APOSTROPHE) return q
    hasEscape = true
    p = q + 2
  }
  return CUT
}

/** `NULL` in capitals or small letters. */
function isNullAt(p ) {
  const small = (byteAt(p) << 24) | (byteAt(p + 1) << 16) | (byteAt(p + 2) << 8) | byteAt(p + 3)
  return (small | 0x20202020) === 0x6e756c6c
}

/** Takes the value at p; gives the place behind it, CUT, or ODD for what is neither a string, a plain number nor NULL. */
function takeValue(p , end , backslash ) {
  if (byteAt(p) === APOSTROPHE) {
    const to = closingApostrophe(p + 1, end, backslash)
    if (to < 0) return to
    return takeCell(p + 1, to, hasEscape) ? to + 1 : ODD
  }
  if ((byteAt(p) | 32) === 110 && p + 4 >= end) return CUT
  if (isNullAt(p)) return takeCell(p, p, false) ? p + 4 : ODD
  let q = byteAt(p) === HYPHEN ? p + 1 : p
  while (q < end && (isDigit(byteAt(q)) || byteAt(q) === DOT)) q++
  if (q >= end) return CUT
  return q > p && takeCell(p, q, false) ? q : ODD
}

/** Takes the values of the tuple whose bracket opens at p; gives the place behind its bracket, CUT or ODD. */
function takeTuple(p , end , backslash ) {
  for (let sign = COMMA; sign === COMMA; ) {
    p++
    while (p < end && byteAt(p) === SPACE) p++
    p = takeValue(p, end, backslash)
    if (p < 0) return p
    while (p < end && byteAt(p) === SPACE) p++
    if (p >= end) return CUT
    sign = byteAt(p)
    if (sign !== COMMA && sign !== CLOSE_BRACKET) return ODD
  }
  return p + 1
}

/** Behind a tuple at p: the place of the next one or of the next statement; CUT or ODD. */
function behindTuple(p , end ) {
  p = skipBlanks(p, end)
  if (p >= end) return CUT
  const sign = byteAt(p)
  if (sign !== COMMA && sign !== SEMICOLON) return ODD
  p = skipBlanks(p + 1, end)
  if (sign === SEMICOLON) return p
  return p >= end ? CUT : byteAt(p) === OPEN_BRACKET ? p : ODD
}

/**
 * Walks over the tuples of INSERT statements that all begin as the first one does, which is the first of LITERALS.
 * Begins at a tuple or a statement, and gives where it stopped, which is one of both.
 */
function walkTuples(p , end , final , backslash ) {
  const length = wordAt(LITERALS + 4)
  while (p < end && !isFull()) {
    let at = skipBlanks(p, end)
    if (at === end) return end
    if (byteAt(at) !== OPEN_BRACKET) {
      if (at + length >= end && !final) {
        stopUnfinished()
        return p
      }
      if (!sameBytes(at, wordAt(LITERALS), length)) {
        stopEnded()
        return at
      }
      at += length
    }
    beginRow()
    let next = takeTuple(at, end, backslash)
    if (next >= 0) next = behindTuple(next, end)
    if (next < 0) {
      dropRow()
      if (next === CUT && !final) stopUnfinished()
      else stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(at, next)
      takeTuple(at, end, backslash)
      endRow()
    }
    p = next
  }
  return p
}
return { memory, walkRows, walkObjects, beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus, describeColumns, walkTuples }
}
