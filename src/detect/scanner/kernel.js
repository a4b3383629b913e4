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
function hashBytes(p, n) {
  let hash = n
  for (let i = 0; i < n; i++) hash = Math.imul(hash ^ bytes[p + i], 16_777_619)
  return (hash >>> 8) ^ hash
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

/** Labels that the driver told the meaning of: four words a slot, and their bytes. */
const LABELS = 16_777_216
const LABEL_SLOTS = 8192
const LABEL_BYTES = 16_908_288
const LABEL_BYTES_FULL = 17_170_432
/** A bit for each hash of a word that a mailbox of an office may begin with. */
const OFFICES = 17_170_432
/** One word a kind of finding in texts. */
const KINDS = 17_178_624
const KINDS_MAX = 1024
/** A bit for each hash of a beginning of a label, and words that may stand anywhere in one: letters, length, bytes. */
const BEGINNINGS = 17_301_504
const WORDS = 17_334_272
const WORDS_MAX = 64
const WORD_BYTES = 24
/** What pairs of bytes of an old encoding stand for, a word each, and where bytes wait that are to be turned into UTF-8. */
const PAIRS = 17_432_576
const RAW = 17_694_720
const RAW_BYTES = 262_144
/** What was found in a line, before overlaps are settled, and where only some of it counts. */
const CANDIDATES = 17_182_720
const CANDIDATES_MAX = 48
const SILENCES = 17_186_816
const SILENCES_MAX = 48

/** What a label of a text says about what stands behind it. */
const NO_LABEL = 0
const ASKED_LABEL = 1
const SILENT = 2
const SILENT_NUMBER = 3
/** Something that may be anything, so that only the value before it ends here. */
const QUIET = 4
/** A login name if it looks like one. */
const COUNTING = 5
/** Whatever stands there, as a whole, up to a blank, or up to a blank or bracket. */
const WHOLE_VALUE = 6
const UNBROKEN = 7
const ONE_WORD = 8
/** A value of the shape of a rule, as a whole or up to a blank or bracket. */
const SHAPED = 9
const SHAPED_WORD = 10
/** Of a tail: more of the stretch has to be known. */
const ALL_NEEDED = 11

/** What is asked of a stretch: whether it is known as a whole, what its end says if it is not, and what a part of its end. */
const WHOLE_LABEL = 0
const END_OF_LABEL = 64
const TAIL_OF_LABEL = 128

/** Kinds that are found without a label, in the order of the driver. */
const FOUND_MAIL = 0
const FOUND_NETWORK_ADDRESS = 1
const FOUND_PHONE = 2
const FOUND_PLAIN_PHONE = 3
const FOUND_MY_NUMBER = 4
const FOUND_CORPORATE_NUMBER = 5
const FOUND_CARD = 6

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
/** Added to the rule of the column by which a repeated header is known. */
const OF_HEADER = 128

/** What a record says of its stretch of bytes. */
const WHOLE = 1
const ASK = 2
const ASK_ESCAPED = 3
/** The cells of the row follow as CELL and CELL_ESCAPED, which say nothing by themselves. */
const ASK_ROW = 4
const CELL = 5
const CELL_ESCAPED = 6
/** From here on a record says of which kind of finding in texts it is. */
const GIVEN = 16

/** How a walk ended. */
const DONE = 0
const UNFINISHED = 1
const IRREGULAR = 2
const FULL = 3
/** A statement of another kind stands where the walk stopped. */
const ENDED = 4
/** The driver has to tell what the label means that `labelFrom` and `labelEnd` point at. */
const UNKNOWN_LABEL = 5


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

/** Adds a question about [p, end), or what is no finding of a column. */
function record(column , kind , p , end ) {
  if (kind < CELL) {
    setWord(question, next)
    question += 4
  }
  write((kind << 16) | column, p, end)
}

/** Adds the cell [p, end) as a finding. */
function recordWhole(column , p , end ) {
  write((WHOLE << 16) | column, p, end)
}

function write(mark , p , end ) {
  const at = next
  setWord(at, row)
  setWord(at + 4, mark)
  setWord(at + 8, p)
  setWord(at + 12, end - p)
  next = at + RECORD_BYTES
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

/** Goes on with a walk that stopped. */
function goOn() {
  status = 0
}

function stopForLabel() {
  status = UNKNOWN_LABEL
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

// The JavaScript half of mail-bits.ts: every sign is looked at.
const HAS_MAIL_BITS = false
const MAIL_BITS = 64
const isMailByBits = () => false

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
const EQUALS = 61
const GREATER = 62
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
  if (HAS_MAIL_BITS && end - p <= MAIL_BITS) return isMailByBits(p, end - p)
  const first = byteAt(p)
  if (!isLetter(first) && !isDigit(first) && first !== LOW_LINE) return false
  let q = p + 1
  while (q < end && isLocal(byteAt(q))) q++
  if (q === end || byteAt(q) !== AT || q - p > LOCAL_MAX) return false
  return domainEnd(q + 1, end) === end
}

// The JavaScript half of cell-bits.ts: cells are looked at byte by byte.
const HAS_BITS = false
const digitsIn = 0
const otherIn = 0
const lookAtNumberBits = () => {}
const countBits = () => 0


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

/** The place of the digit behind the one at p, when single signs may part digits. */
function behindDigit(p ) {
  const c = byteAt(p + 1)
  return c === HYPHEN || c === SPACE ? p + 2 : p + 1
}

/** The same as `isPhoneCell` for n bytes at p, at most 14. */
function isShortPhone(p , n ) {
  lookAtNumberBits(p)
  const signs = otherIn & ((1 << n) - 1)
  if ((digitsIn | otherIn | (-1 << n)) !== -1 || (signs & ((signs << 1) | 1 | (1 << (n - 1)))) !== 0) return false
  const digits = n - countBits(signs)
  if ((digits !== 10 && digits !== 11) || n - digits > SEPARATORS_MAX) return false
  const one = behindDigit(p)
  const two = behindDigit(one)
  const second = byteAt(one) - 48
  const third = byteAt(two) - 48
  if (second === 0) return false
  if (second >= 5 && third === 0) return digits === 11 && byteAt(behindDigit(two)) !== 48
  return digits === 10 && third !== 0
}

/** `03-1234-5678`, `09012345678`: digits and hyphens only. */
function isPhoneCell(p , end ) {
  if (byteAt(p) !== 48) return false
  if (HAS_BITS) return end - p <= 14 && isShortPhone(p, end - p)
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
  } else if (rule !== ASKED && isFrequentShape(rule, p, end)) recordWhole(column, p, end)
  else record(column, ASK, p, end)
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
/** Whether cells are looked at in every respect: listed ones, and those up to the first that is not empty. */
let careful = true

/**
 * How many columns have a rule, which header cell, of what length, stands at HEADER, and whether rows of one empty cell
 * are records; lines of delimited text are not.
 */
function describeColumns(ruled , ofHeader , length , emptyRows ) {
  columns = ruled
  emptyRowsCount = emptyRows
  headerColumn = ofHeader
  headerLength = length
  if (ofHeader >= 0) setByte(RULES + ofHeader, byteAt(RULES + ofHeader) | OF_HEADER)
}

function beginRow() {
  column = 0
  before = recordsEnd()
  blank = true
  asked = false
  careful = true
}

/** Begins the row anew that is being walked; its cells will be listed behind a question about the row [p, end). */
function listRow(p , end ) {
  takeBack(before)
  record(0, ASK_ROW, p, end)
  column = 0
  listing = true
  careful = true
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
  column = at + 1
  if (careful || escaped || at >= columns || end - p > FIELD_BYTES_MAX) return takeOddCell(at, p, end, escaped)
  const rule = byteAt(RULES + at)
  if (end === p || rule === IGNORED) return true
  if (rule < OF_HEADER) judgeCell(rule, at, p, end)
  else judgeBesideHeader(rule - OF_HEADER, at, p, end)
  return true
}

/** A cell in the column by which a repeated header is known. */
function judgeBesideHeader(rule , at , p , end ) {
  if (end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
  judgeCell(rule, at, p, end)
}

/** The same as `takeCell` for any cell. */
function takeOddCell(at , p , end , escaped ) {
  if (listing) {
    record(at, escaped ? CELL_ESCAPED : CELL, p, end)
    return true
  }
  if (end === p) return at < COLUMNS_MAX
  if (end - p > FIELD_BYTES_MAX || at >= COLUMNS_MAX) return false
  if (blank) {
    blank = false
    careful = false
    asked = couldBeTotal(p)
  }
  const rule = at < columns ? byteAt(RULES + at) & ~OF_HEADER : IGNORED
  if (at === headerColumn && end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
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

// The JavaScript half of signs-ahead.ts, one byte after the other.
let first = 0
let second = 0
let third = 0
function lookAhead(p, one, other, another) {
  first = one
  second = other
  third = another
}
function nextSign(p, end) {
  while (p < end && bytes[p] !== first && bytes[p] !== second && bytes[p] !== third) p++
  return p < end ? p : end
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
      p = nextSign(p, end)
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
  lookAhead(p, delimiter, LF, LF)
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
      lookAhead(p, delimiter, LF, LF)
      takeCells(p, end, final, delimiter)
      endRow()
    }
    p = next
  }
  return p
}


/*
 * With what labels begin that the dictionary knows as a whole: up to four letters and digits, seven bits each, as one
 * number; what is shorter stands for all behind it. `src/detect/label-start.ts` is the slower twin of this file.
 */
const UNITS = 4

let wordCount = 0
let behindDigits = 0

function bitOf(units ) {
  return (units ^ (units >>> 11)) & 0x3ffff
}

function learnBeginning(units ) {
  const bit = bitOf(units)
  setByte(BEGINNINGS + (bit >> 3), byteAt(BEGINNINGS + (bit >> 3)) | (1 << (bit & 7)))
}

/** Takes down the word [p, end) in small letters, which may stand anywhere in a label; false when there are too many. */
function learnWord(p , end ) {
  if (wordCount === WORDS_MAX || end - p > WORD_BYTES) return false
  const at = WORDS + wordCount * (WORD_BYTES + 8)
  let letters = 0
  for (let i = 0; i < end - p; i++) {
    setByte(at + 8 + i, byteAt(p + i))
    letters |= 1 << ((byteAt(p + i) - 1) & 31)
  }
  setWord(at, letters)
  setWord(at + 4, end - p)
  wordCount++
  return true
}

/** Forgets all words, and takes down which letters may follow a digit inside of a label. */
function beginWords(letters ) {
  wordCount = 0
  behindDigits = letters
}

/** Whether the letter c may follow a digit inside of a label that is known as a whole. */
function mayFollowDigit(c ) {
  return (behindDigits & (1 << ((c | 32) - 97))) !== 0
}

/** Whether one of those words stands in [p, end), whose letters have a bit each, that of their last five bits less 1. */
function holdsWord(p , end , letters ) {
  for (let i = 0; i < wordCount; i++) {
    const at = WORDS + i * (WORD_BYTES + 8)
    if ((letters & wordAt(at)) !== wordAt(at)) continue
    const first = byteAt(at + 8)
    const second = byteAt(at + 9)
    for (let q = p; q < end; q++) {
      if ((byteAt(q) | 32) !== first) continue
      const c = byteAt(q + 1)
      if ((c | 32) !== second && isLetter(c)) continue
      if (isWordAt(q, end, at + 8, wordAt(at + 4))) return true
    }
  }
  return false
}

/** Whether the n letters at `word` stand at p, whatever their case and the signs between them. */
function isWordAt(p , end , word , n ) {
  let i = 0
  for (; p < end && i < n; p++) {
    const c = byteAt(p)
    if (!isLetter(c) && !isDigit(c)) continue
    if ((c | 32) !== byteAt(word + i)) return false
    i++
  }
  return i === n
}

/** Whether a label that is known as a whole begins like [p, end). */
function beginsLikeLabel(p , end ) {
  let units = 0
  for (let n = 0; p < end && n < UNITS; p++) {
    const c = byteAt(p)
    if (!isLetter(c) && !isDigit(c)) continue
    units = (units << 7) | (isLetter(c) ? c | 32 : c)
    n++
    const bit = bitOf(units)
    if ((byteAt(BEGINNINGS + (bit >> 3)) & (1 << (bit & 7))) !== 0) return true
  }
  return false
}


/*
 * What the driver told of labels: three words of four a slot (where its bytes stand; their number, what was asked, and how many
 * of them stand before the label itself; what it is, its rule and its kind).
 */
const SLOT_BYTES = 16
/** So many slots may be taken that most searches end at once. */
const LABELS_FULL = LABEL_SLOTS >> 1

let known = 0
let bytesEnd = LABEL_BYTES
/** What the driver is to explain. */
let unknownFrom = 0
let unknownEnd = 0
let unknownQuestion = 0

function labelFrom() {
  return unknownFrom
}

function labelEnd() {
  return unknownEnd
}

/** What is asked of it: WHOLE_LABEL, END_OF_LABEL or TAIL_OF_LABEL. */
function labelQuestion() {
  return unknownQuestion
}

/** The length of the label in slot i, and what was asked; 0 when it is empty. */
function lengthIn(i ) {
  return wordAt(LABELS + i * SLOT_BYTES + 4) & 255
}

/** The slot of the label [p, end), or the empty one where it belongs. */
function slotOf(p , end , question ) {
  const wanted = (end - p) | question
  let i = hashBytes(p, end - p) & (LABEL_SLOTS - 1)
  for (let length = lengthIn(i); length !== 0; length = lengthIn(i)) {
    const slot = LABELS + i * SLOT_BYTES
    if (length === wanted && sameBytes(p, wordAt(slot), end - p)) return slot
    i = (i + 1) & (LABEL_SLOTS - 1)
  }
  return LABELS + i * SLOT_BYTES
}

function forgetLabels() {
  for (let at = LABELS; at < LABELS + LABEL_SLOTS * SLOT_BYTES; at += 4) setWord(at, 0)
  known = 0
  bytesEnd = LABEL_BYTES
}

/**
 * Takes down what the stretch means that `lookUp` did not know: how many bytes stand in it before the label itself, what it
 * is (NO_LABEL and its like), by which rule values are judged, and their kind.
 */
function learnLabel(offset , use , rule , kind ) {
  const p = unknownFrom
  const end = unknownEnd
  const question = unknownQuestion
  if (known >= LABELS_FULL || bytesEnd + end - p > LABEL_BYTES_FULL) forgetLabels()
  const slot = slotOf(p, end, question)
  const length = end - p
  for (let i = 0; i < length; i++) setByte(bytesEnd + i, byteAt(p + i))
  setWord(slot, bytesEnd)
  setWord(slot + 4, length | question | (offset << 8))
  setWord(slot + 8, use | (rule << 8) | (kind << 16))
  bytesEnd += length
  known++
}

/** Looks the stretch [p, end) up; the slot, or 0 when the driver has to explain it first. */
function lookUp(p , end , question ) {
  const slot = slotOf(p, end, question)
  if ((wordAt(slot + 4) & 255) !== 0) return slot
  unknownFrom = p
  unknownEnd = end
  unknownQuestion = question
  return 0
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


/*
 * Shift_JIS and EUC-JP into UTF-8, by a table of what two bytes stand for: up to three bytes, the last one lowest, and
 * above them how many; 0 for nothing.
 */
const THREE_BYTES = 0x3000000
/** U+FF61 stands for 0xA1. */
const HALF_KANA = 0xff61 - 0xa1

/** Where the UTF-8 of the last turn ends. */
let turnedEnd = 0

function turnEnd() {
  return turnedEnd
}

/** Control characters that decoders of Shift_JIS change for one another, as IBM once did. */
function isMoved(c ) {
  return c === 0x1a || c === 0x1c
}

/**
 * Writes the text in [p, end) as UTF-8 from `to` on; `shiftJis` says which of both it is. Gives where it stopped: at
 * `end`, before a character that is cut off there, or, below 0, at the first byte that is no plain text.
 */
function turnText(p , end , to , shiftJis ) {
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      if (c === 0 || c === 0x7f || (shiftJis && isMoved(c))) return -p
      setByte(to, c)
      to++
      p++
      continue
    }
    let packed = 0
    if (shiftJis && c >= 0xa1 && c <= 0xdf) {
      const code = c + HALF_KANA
      packed = THREE_BYTES | 0xef0000 | ((0x80 | ((code >> 6) & 63)) << 8) | 0x80 | (code & 63)
      p++
    } else {
      if (p + 1 === end) break
      packed = wordAt(PAIRS + (((c << 8) | byteAt(p + 1)) << 2))
      if (packed === 0) return -p
      p += 2
    }
    if (packed >= THREE_BYTES) {
      setByte(to, (packed >> 16) & 255)
      to++
    }
    setByte(to, (packed >> 8) & 255)
    setByte(to + 1, packed & 255)
    to += 2
  }
  turnedEnd = to
  return p
}

/** How many bytes the UTF-8 in [p, end) takes in its old encoding, in which katakana of half width take `kana`. */
function oldLength(p , end , kana ) {
  let length = 0
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      length++
      p++
    } else if (c < 0xe0) {
      length += 2
      p += 2
    } else {
      length += c === 0xef && isHalfKana(byteAt(p + 1), byteAt(p + 2)) ? kana : 2
      p += 3
    }
  }
  return length
}

/** U+FF61 to U+FF9F, behind EF. */
function isHalfKana(second , third ) {
  return (second === 0xbd && third >= 0xa1) || (second === 0xbe && third <= 0x9f)
}


/*
 * What was found in the line that is being read, before overlaps are settled: four words a candidate (first byte, end,
 * kind, whether it still counts), in the order in which the recognizers tell them.
 */
const CANDIDATE_BYTES = 16
/** What a kind says of itself in its word: rank of its sureness, its turn among equals, and these marks. */
const MAIL = 1 << 16
const CARD = 1 << 17
/** Marks candidates that no label told. */
const UNLABELLED = 1 << 16

let candidates = 0
let silences = 0

function forgetFound() {
  candidates = 0
  silences = 0
}

/** Whether there is room for another candidate and another silence. */
function hasRoom() {
  return candidates < CANDIDATES_MAX && silences < SILENCES_MAX
}

function addLabelled(kind , p , end ) {
  put(kind, p, end)
}

function addUnlabelled(kind , p , end ) {
  put(kind | UNLABELLED, p, end)
}

function put(kind , p , end ) {
  const at = CANDIDATES + candidates * CANDIDATE_BYTES
  setWord(at, p)
  setWord(at + 4, end)
  setWord(at + 8, kind)
  setWord(at + 12, 1)
  candidates++
}

/** Nothing without a label counts in [p, end) but addresses of mail, and cards if the label may be any number's. */
function addSilence(p , end , ofNumbers ) {
  const at = SILENCES + silences * 12
  setWord(at, p)
  setWord(at + 4, end)
  setWord(at + 8, ofNumbers ? 1 : 0)
  silences++
}

function isSilenced(p , end , says ) {
  if ((says & MAIL) !== 0) return false
  for (let i = 0; i < silences; i++) {
    const at = SILENCES + i * 12
    if (p < wordAt(at) || end > wordAt(at + 4)) continue
    if ((says & CARD) === 0 || wordAt(at + 8) === 0) return true
  }
  return false
}

/** Whether the candidate at a goes before the one at b: the surer, then the longer, then the earlier, then by its finder. */
function goesBefore(a , b ) {
  const saysA = wordAt(KINDS + 4 * (wordAt(a + 8) & 0xffff))
  const saysB = wordAt(KINDS + 4 * (wordAt(b + 8) & 0xffff))
  if ((saysA & 255) !== (saysB & 255)) return (saysA & 255) < (saysB & 255)
  const lengthA = wordAt(a + 4) - wordAt(a)
  const lengthB = wordAt(b + 4) - wordAt(b)
  if (lengthA !== lengthB) return lengthA > lengthB
  if (wordAt(a) !== wordAt(b)) return wordAt(a) < wordAt(b)
  return (saysA & 0xff00) < (saysB & 0xff00)
}

/** Takes out what is silenced and, of candidates that overlap, all but the best. */
function settleOverlaps() {
  const last = CANDIDATES + candidates * CANDIDATE_BYTES
  for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES) {
    const kind = wordAt(a + 8)
    const says = wordAt(KINDS + 4 * (kind & 0xffff))
    if ((kind & UNLABELLED) !== 0 && silences > 0 && isSilenced(wordAt(a), wordAt(a + 4), says)) setWord(a + 12, 0)
  }
  for (;;) {
    let best = 0
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a + 12) === 1 && (best === 0 || goesBefore(a, best))) best = a
    if (best === 0) return
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a) < wordAt(best + 4) && wordAt(best) < wordAt(a + 4) && wordAt(a + 12) === 1) setWord(a + 12, 0)
    setWord(best + 12, 2)
  }
}

/** Records what counts of the line, in its order. */
function settleFound() {
  if (candidates === 0) return
  settleOverlaps()
  const last = CANDIDATES + candidates * CANDIDATE_BYTES
  for (let from = -1; ; ) {
    let first = 0
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a + 12) === 2 && wordAt(a) > from && (first === 0 || wordAt(a) < wordAt(first))) first = a
    if (first === 0) return
    from = wordAt(first)
    record(0, GIVEN + (wordAt(first + 8) & 0xffff), from, wordAt(first + 4))
  }
}

// The JavaScript half of look-back.ts: the same bits, made one byte after the other.
let letterBits = 0
let digitBits = 0
let spaceBits = 0
let dotBits = 0
let qBits = 0
let borderBits = 0
let tellingBits = 0
const BORDERS = new Set([..."\t\"&'(),/;<>?[]`{|}"].map((c) => c.charCodeAt(0)))

function lookBack(stop) {
  letterBits = digitBits = spaceBits = dotBits = qBits = borderBits = tellingBits = 0
  for (let i = 0; i < 32; i++) {
    const c = bytes[stop - 32 + i]
    const small = c | 32
    if (small >= 97 && small <= 122) letterBits |= 1 << i
    if (c >= 48 && c <= 57) digitBits |= 1 << i
    if (c === 32) spaceBits |= 1 << i
    if (c === 46) dotBits |= 1 << i
    if (small === 113) qBits |= 1 << i
    if (small === 102 || small === 103 || small === 112 || small === 121) tellingBits |= 1 << i
    if (BORDERS.has(c)) borderBits |= 1 << i
  }
}
const zerosAbove = (bits) => Math.clz32(bits)
const zerosBelow = (bits) => 31 - Math.clz32(bits & -bits)
const ENDS = new Set([...' "&,;<|'].map((c) => c.charCodeAt(0)))
function findEndSign(p, end) {
  while (p < end && !ENDS.has(bytes[p])) p++
  return p < end ? p : end
}


const VALUE_LENGTH_MAX = 400

/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let meaning = NO_LABEL
let sign = 0
let value = 0

function forgetValue() {
  meaning = NO_LABEL
}

/** A label that means `use` ends with the sign c before p. */
function beginValue(use , c , p ) {
  meaning = use
  sign = c
  value = p
  for (let b = byteAt(value); b === SPACE || b === COLON || b === EQUALS || b === GREATER; b = byteAt(value)) value++
  if (byteAt(value) === QUOTE || byteAt(value) === APOSTROPHE) value++
}

/** Where the value ends that begins at `value`, when the next label begins at `limit`. */
function valueEnd(limit ) {
  let end = value
  const closing = byteAt(value - 1)
  if (closing === QUOTE || closing === APOSTROPHE) {
    while (end < limit && byteAt(end) !== closing) end++
  } else {
    for (end = findEndSign(end, limit); end < limit; end = findEndSign(end + 1, limit)) {
      const c = byteAt(end)
      if ((c !== SPACE && c !== COMMA) || sign === EQUALS) break
      if (end + 1 < limit && byteAt(end + 1) === SPACE) break
    }
  }
  while (end > value && isTrailing(byteAt(end - 1)) && !isClosed(end)) end--
  return end
}

/** Blanks and signs between a value and the next label. */
function isTrailing(c ) {
  if (c < 64)
    return (
      c === SPACE || c === QUOTE || (c >= 39 && c <= 42) || c === COMMA || c === HYPHEN || c === 47 || c === GREATER
    )
  return c === 91 || c === 93 || c === OPEN_BRACE || c === 125
}

/** Whether a closing bracket ends the value at `end` that was opened in it. */
function isClosed(end ) {
  const last = byteAt(end - 1)
  if (last !== CLOSE_BRACKET && last !== 93 && last !== 125) return false
  for (let q = value; q < end - 1; q++) {
    const c = byteAt(q)
    if (c === OPEN_BRACKET || c === 91 || c === OPEN_BRACE) return true
  }
  return false
}

/** Where the first word of [value, end) ends, at a blank or, with `brackets`, at a bracket. */
function wordEnd(end , brackets ) {
  let q = value
  for (; q < end; q++) {
    const c = byteAt(q)
    if (c === SPACE || (brackets && (c === OPEN_BRACKET || c === CLOSE_BRACKET))) break
  }
  return q
}

/** Whether [value, end) begins with a login name: letters and a digit, 4 to 24 signs, then a blank or the end. */
function beginsWithLogin(end ) {
  let letters = false
  let digits = false
  let q = value
  for (; q < end; q++) {
    const c = byteAt(q)
    if (isLetter(c)) letters = true
    else if (isDigit(c)) digits = true
    else if (c !== LOW_LINE && c !== DOT && c !== HYPHEN) break
  }
  return letters && digits && q - value >= 4 && q - value <= 24 && (q === end || byteAt(q) === SPACE)
}

/**
 * Judges the value of the last label, which ends at the next label or the end of the line at the latest. False when the
 * recognizers have to look.
 */
function endValue(limit ) {
  const use = meaning & 255
  const rule = (meaning >> 8) & 255
  const kind = meaning >> 16
  meaning = NO_LABEL
  if (use === NO_LABEL || use === QUIET) return true
  const end = valueEnd(min(limit, value + VALUE_LENGTH_MAX))
  if (value >= end) return true
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(value, wordEnd(end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  const to = isWord ? wordEnd(end, true) : use === UNBROKEN ? wordEnd(end, false) : end
  if (to === value) return true
  if ((use === SHAPED || use === SHAPED_WORD) && !isFrequentShape(rule, value, to)) return false
  addLabelled(kind, value, to)
  return true
}


const LABEL_LENGTH_MAX = 30
/** What a look at a place gives. */
const GO_ON = 0
const ASK_LINE = 1
const LEARN = 2

/** Behind the sign of the last label of the line. */
let from = 0
/** Where the line begins. */
let begin = 0

function beginLabels(p ) {
  begin = p
  from = p
  forgetValue()
}

/** `https://`, `12:34`, `::`. */
function isTimeOrAddress(p ) {
  const next = byteAt(p + 1)
  if (next === COLON || (p > begin && byteAt(p - 1) === COLON) || (next === 47 && byteAt(p + 2) === 47)) return true
  return p > begin && isDigit(byteAt(p - 1)) && isDigit(next) && isDigit(byteAt(p + 2)) && !isDigit(byteAt(p + 3))
}

/** The label that was found last: what it says, and where it begins. */
let foundUse = NO_LABEL
let foundStart = 0
const NOTHING = -1

/**
 * Looks for a label that is known as a whole: the stretch [start, stop) or its last words, the longest first. A last
 * word with dots in it, at `path`, may be known by its end.
 */
function findWhole(start , stop , path ) {
  const any = (tellingBits & (-1 << (32 - (stop - start)))) !== 0 && holdsWord(start, stop, lettersOf(start, stop))
  for (let at = start; at < stop; at = behindSpace(at, stop)) {
    if (!any && at !== path && (!beginsLikeLabel(at, stop) || fallsApart(at, stop))) continue
    const slot = lookUp(at, stop, WHOLE_LABEL)
    if (slot === 0) return LEARN
    foundUse = wordAt(slot + 8)
    foundStart = at
    if ((foundUse & 255) !== NO_LABEL) return GO_ON
  }
  return NOTHING
}

/** The letters of [p, end), a bit each, that of their last five bits less 1. */
function lettersOf(p , end ) {
  let letters = 0
  for (; p < end; p++) letters |= 1 << ((byteAt(p) - 1) & 31)
  return letters
}

/** The place behind the next blank from p on, before the stop of the last `lookBack`; `stop` without one. */
function behindSpace(p , stop ) {
  const rest = spaceBits & (-1 << (32 - (stop - p)))
  return rest === 0 ? stop : stop - 31 + zerosBelow(rest)
}

/** Whether a blank or `@` parts a digit from a letter in [p, end) that follows no digit inside of a label. */
function fallsApart(p , end ) {
  let afterDigit = false
  let apart = false
  for (; p < end; p++) {
    const c = byteAt(p)
    if (isDigit(c)) {
      afterDigit = true
      apart = false
    } else if (isLetter(c)) {
      if (afterDigit && apart && !mayFollowDigit(c)) return true
      afterDigit = false
    } else if (c === SPACE || c === AT) apart = true
  }
  return false
}

/** The last digit in [start, stop) with a letter behind it, if no Q stands before; 0 without one. */
function lastDigitBefore(start , stop ) {
  let digit = 0
  let afterLetter = false
  for (let at = stop - 1; at >= start; at--) {
    const c = byteAt(at)
    if (isLetter(c)) {
      if (c === 81) return 0
      afterLetter = true
    } else if (isDigit(c)) {
      if (afterLetter && digit === 0) digit = at
      afterLetter = false
    }
  }
  return digit
}

/** Looks what the end of the stretch says, of which nothing is known as a whole; false when the driver has to be asked. */
function findEnd(start , stop ) {
  foundUse = NO_LABEL
  const digit = lastDigitBefore(start, stop)
  if (digit > 0) {
    const tail = lookUp(digit, stop, TAIL_OF_LABEL)
    if (tail === 0) return false
    if ((wordAt(tail + 8) & 255) === NO_LABEL) return true
  }
  const slot = lookUp(start, stop, END_OF_LABEL)
  if (slot === 0) return false
  foundUse = (wordAt(slot + 8) & 255) === NO_LABEL ? NO_LABEL : wordAt(slot + 8)
  foundStart = start + (wordAt(slot + 4) >> 8)
  return true
}

/** Whether all letters in [p, end) stand apart, with digits between them. */
function hasNoWord(p , end ) {
  let afterLetter = false
  for (; p < end; p++) {
    const c = byteAt(p)
    if (isLetter(c)) {
      if (afterLetter) return false
      afterLetter = true
    } else if (isDigit(c)) afterLetter = false
  }
  return true
}

/** Looks at the sign c at p, which may stand between a label and its value. */
function lookAtSign(p , c ) {
  if (c === COLON && isTimeOrAddress(p)) return GO_ON
  if (c === CLOSE_BRACKET && (byteAt(p + 1) === COLON || byteAt(p + 1) === EQUALS)) return GO_ON
  let stop = p
  while (stop > from && (byteAt(stop - 1) === SPACE || byteAt(stop - 1) === QUOTE || byteAt(stop - 1) === APOSTROPHE))
    stop--
  if (stop > from && byteAt(stop - 1) === CLOSE_BRACKET) return ASK_LINE
  lookBack(stop)
  const length = min(min(stop - from, LABEL_LENGTH_MAX), zerosAbove(borderBits))
  if (length === 0) return GO_ON
  const start = stop - length
  if (c === CLOSE_BRACKET && byteAt(start - 1) !== OPEN_BRACKET) return GO_ON
  const within = -1 << (32 - length)
  // No label has all its letters apart, with digits between them; only `Q1` has.
  if (
    (letterBits & (letterBits << 1) & within & (within << 1)) === 0 &&
    (qBits & within) === 0 &&
    hasNoWord(start, stop)
  )
    return GO_ON
  const word = min(zerosAbove(spaceBits), length)
  const said = findWhole(start, stop, zerosAbove(dotBits) < word ? stop - word : 0)
  if (said === LEARN) return LEARN
  if (said === NOTHING && !findEnd(start, stop)) return LEARN
  if (foundUse === NO_LABEL) return GO_ON
  if ((foundUse & 255) === ASKED_LABEL || (c !== COLON && c !== EQUALS) || !endValue(foundStart)) return ASK_LINE
  from = p + 1
  beginValue(foundUse, c, from)
  return GO_ON
}

/** Looks at the blank at p behind capitals, which may be a label: `TEL 03-1234-5678`. */
function lookAtBlank(p ) {
  let start = p
  while (start > from && p - start <= 8 && byteAt(start - 1) !== SPACE) start--
  const last = isDigit(byteAt(p - 1)) ? p - 1 : p
  if (p - start < 2 || p - start > 7 || last - start < 2 || last - start > 6) return GO_ON
  for (let q = start; q < last; q++) if (!isUpper(byteAt(q))) return GO_ON
  if (!holdsWord(start, p, lettersOf(start, p)) && !beginsLikeLabel(start, p)) return GO_ON
  const slot = lookUp(start, p, WHOLE_LABEL)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8) & 255
  if (use === NO_LABEL) return GO_ON
  if ((use === SILENT || use === SILENT_NUMBER) && !beginsLine(start)) return GO_ON
  return ASK_LINE
}

/** Whether nothing but blanks and marks of lists stands before p. */
function beginsLine(p ) {
  for (let q = begin; q < p; q++) {
    const c = byteAt(q)
    if (c !== SPACE && c !== GREATER && c !== 42 && c !== 35 && c !== 124 && c !== HYPHEN) return false
  }
  return true
}


const MAILBOX_MAX = 64
const DOMAIN_NAME_MAX = 253
const LESS = 60

/** Where the last address of the line ends. */
let mailEnd = 0

function beginMails(p ) {
  mailEnd = p
}

/** `!#$%&'*+/=?^_{|}~.-` and the grave accent, letters and digits: what may stand before the `@`. */
function isOfMailbox(c ) {
  if (isLetter(c) || isDigit(c)) return true
  if (c < 64)
    return c === 33 || (c >= 35 && c <= 39) || c === 42 || c === 43 || (c >= 45 && c <= 47) || c === 61 || c === 63
  return c >= 94 && c <= 126
}

/** Signs that may stand inside the part before the `@` but do not begin it. */
function isNoBeginning(c ) {
  if (c === 125) return false
  return partsMails(c) || c === 33 || c === 42 || c === PLUS || c === HYPHEN || c === DOT
}

/** Signs behind the last of which an address begins: `=` `/` `&` `|` `?` `'` the grave accent and braces. */
function partsMails(c ) {
  return c === 61 || c === 47 || c === 38 || c === 39 || c === 63 || c === 96 || (c >= 123 && c <= 125)
}

/** The end of the domain name behind the `@` at p; 0 when there is none. */
function endOfDomain(p ) {
  let end = p + 1
  for (let c = byteAt(end); (isLetter(c) || isDigit(c) || c === HYPHEN || c === DOT) && end - p < 255; c = byteAt(end))
    end++
  while (end > p && (byteAt(end - 1) === DOT || byteAt(end - 1) === HYPHEN)) end--
  const first = p + 1
  if (end - first > DOMAIN_NAME_MAX || byteAt(first) === DOT || byteAt(first) === HYPHEN) return 0
  let dot = 0
  for (let q = first; q < end; q++) {
    if (byteAt(q) !== DOT) continue
    if (dot === q - 1) return 0
    dot = q
  }
  return dot > first && isTop(dot + 1, end) ? end : 0
}

/** A top-level name: 2 to 24 letters, or `xn--` and letters, digits and hyphens. */
function isTop(p , end ) {
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
function officeHash(hash , c ) {
  return ((hash << 5) | (hash >>> 27)) ^ c
}

/** Where the bit of a word lies that hashes so. */
function officeBit(hash ) {
  return (hash ^ (hash >>> 16)) & 0xffff
}

/** Tells that mailboxes of offices may begin with the word [p, end), which is in small letters. */
function learnOffice(p , end ) {
  let hash = 0
  for (; p < end; p++) hash = officeHash(hash, byteAt(p))
  const bit = officeBit(hash)
  setByte(OFFICES + (bit >> 3), byteAt(OFFICES + (bit >> 3)) | (1 << (bit & 7)))
}

/** Whether the mailbox that begins at p and ends at the `@` may be an office's. */
function couldBeOffice(p , at ) {
  let hash = 0
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

function couldEndName(c ) {
  return isLetter(c) || c === DOT || c >= 0x80
}

/** Whether a name in front may belong to the address: nothing but signs of an address stand between `<` and the `@`. */
function isBehindBracket(p , from ) {
  for (let q = p - 1; q >= from && p - q <= MAILBOX_MAX + 1; q--) {
    const c = byteAt(q)
    if (c === LESS) return q < p - 1 && couldEndName(byteAt(q - 1) === SPACE ? byteAt(q - 2) : byteAt(q - 1))
    if (c === 32 || c === 62 || c === AT) return false
  }
  return false
}

/** Looks at the `@` at p of the line that begins at `from`. False when the recognizers have to look. */
function lookAtMail(p , from ) {
  if (isBehindBracket(p, from)) return false
  let start = p
  while (start > mailEnd && p - start < 65 && isOfMailbox(byteAt(start - 1))) start--
  while (start < p && isNoBeginning(byteAt(start))) start++
  for (let q = p - 1; q >= start; q--) {
    if (!partsMails(byteAt(q))) continue
    start = q + 1
  }
  if (start === p || p - start > MAILBOX_MAX) return true
  const end = endOfDomain(p)
  if (end === 0) return true
  if (couldBeOffice(start, p)) return false
  addUnlabelled(FOUND_MAIL, start, end)
  mailEnd = end
  return true
}


/** The run of digits that was looked at last, so that none is looked at twice. */
let lastRun = 0
/** Where the last text ends that is written like a telephone number, and the last network address. */
let phoneEnd = 0
let networkEnd = 0

function beginNumbers(p ) {
  lastRun = 0
  phoneEnd = p
  networkEnd = p
}

function isOfWord(c ) {
  return isLetter(c) || isDigit(c) || c === LOW_LINE
}

/** Whether a number behind c belongs to something longer: a word, a version, a date. */
function joinsNumber(c ) {
  return isOfWord(c) || c === DOT || c === PLUS || c === HYPHEN
}

/** The same for telephone numbers, which no path, fraction or setting holds. */
function joinsPhone(c ) {
  return joinsNumber(c) || c === 47 || c === AT || c === 35 || c === 61
}

/** Whether a telephone number cannot end at p. */
function goesOnAsPhone(p ) {
  const c = byteAt(p)
  if (isOfWord(c) || c === AT) return true
  return (c === HYPHEN || c === DOT || c === COLON || c === 47) && isDigit(byteAt(p + 1))
}

/** Looks at the run of digits that ends at `end`, unless it was looked at. False when the recognizers have to look. */
function lookAtRunBefore(end ) {
  let p = end - 1
  while (isDigit(byteAt(p - 1))) p--
  return lookAtRun(p)
}

/** Looks at what begins with the run of digits at p. False when the recognizers have to look. */
function lookAtRun(p ) {
  if (p <= lastRun) return true
  lastRun = p
  const n = digitsAt(p)
  const before = byteAt(p - 1)
  if (n <= 3 && byteAt(p + n) === DOT) lookAtNetworkAddress(p, before)
  if (byteAt(p) === 48 && n > 1 && p >= phoneEnd && !joinsPhone(before) && !lookAtPhone(p, n, before)) return false
  if (n >= 7) return lookAtLongRun(p, n, before)
  if (n === 4) return joinsNumber(before) || !beginsGroups(p + 4)
  return n !== 6 || byteAt(p + 6) !== HYPHEN || before === HYPHEN || digitsAt(p + 7) !== 7
}

/** Whether groups of a card or an individual number go on behind the first four digits. */
function beginsGroups(p ) {
  const sign = byteAt(p)
  if (sign !== SPACE && sign !== HYPHEN) return false
  const n = digitsAt(p + 1)
  return (n === 4 || n === 6) && byteAt(p + 1 + n) === sign && digitsAt(p + 2 + n) >= 4
}

/** Numbers of seven digits and more in one run. */
function lookAtLongRun(p , n , before ) {
  const end = p + n
  const next = byteAt(end)
  if (isUpper(before)) {
    if (n === 7) return !isUpper(byteAt(p - 2)) || isOfWord(next)
    if (n === 8) return !isUpper(byteAt(p - 2)) || !isUpper(next) || !isUpper(byteAt(end + 1))
    return n !== 13 || before !== 84
  }
  if (n < 12 || n > 16 || joinsNumber(before) || isLetter(next) || next === LOW_LINE) return true
  const behind = isDigit(byteAt(end + 1))
  if (behind && (next === HYPHEN || next === DOT)) return true
  if (n === 12) {
    if (behind && (next === COLON || next === SPACE)) return true
    if (passesMyNumber(p) && !isOneDigit(p, n)) addUnlabelled(FOUND_MY_NUMBER, p, end)
  } else if (n === 13) {
    if (!(behind && next === COLON) && passesCorporateNumber(p)) addUnlabelled(FOUND_CORPORATE_NUMBER, p, end)
  } else if (isOfABrand(p, n) && passesLuhn(p, n) && !isOneDigit(p, n)) addUnlabelled(FOUND_CARD, p, end)
  return true
}

/** The length of four numbers with dots between them at p; 0 when there are more, fewer, or letters at the end. */
function dottedLength(p ) {
  let q = p
  for (let part = 0; part < 4; part++) {
    const n = digitsAt(q)
    if (n < 1 || n > 3) return 0
    q += n
    if (part < 3 && byteAt(q++) !== DOT) return 0
  }
  const c = byteAt(q)
  if (isOfWord(c) || c === HYPHEN || (c === DOT && isDigit(byteAt(q + 1)))) return 0
  return q - p
}

function lookAtNetworkAddress(p , before ) {
  if (p < networkEnd || joinsNumber(before) || before === COLON || before === 47) return
  const length = dottedLength(p)
  if (length === 0) return
  networkEnd = p + length
  let address = 0
  let first = 0
  for (let part = 0, q = p; part < 4; part++) {
    const n = digitsAt(q)
    const value = numberAt(q, n)
    if (value > 255 || (n > 1 && byteAt(q) === 48)) return
    if (part === 0) first = value
    else address = (address << 8) | value
    q += n + 1
  }
  if (!isNobodys(first, address >> 16) && !isVersion(p)) addUnlabelled(FOUND_NETWORK_ADDRESS, p, networkEnd)
}

/** This host, private and link-local networks, multicast (RFC 6890). */
function isNobodys(first , second ) {
  if (first === 0 || first === 10 || first === 127 || first === 255) return true
  if (first === 192) return second === 168
  if (first === 169) return second === 254
  if (first === 172) return second >= 16 && second <= 31
  return first >= 224 && first <= 239
}

/** Whether the word ends at p that is written in small letters at `word`, n long, whatever its case. */
function endsWord(p , a , b , c ) {
  return (byteAt(p - 3) | 32) === a && (byteAt(p - 2) | 32) === b && (byteAt(p - 1) | 32) === c
}

/** Whether `v`, `ver`, `version`, `build` or `release` stands before p, with up to three signs between. */
function isVersion(p ) {
  let q = p
  for (let n = 0; n < 3; n++) {
    const c = byteAt(q - 1)
    if (c !== SPACE && c !== 61 && c !== COLON && c !== 47 && c !== QUOTE) break
    q--
  }
  if ((byteAt(q - 1) | 32) === 118) return true
  if (byteAt(q - 1) === DOT) q--
  if (endsWord(q, 118, 101, 114)) return true
  if (endsWord(q, 105, 111, 110)) return endsWord(q - 3, 101, 114, 115) && (byteAt(q - 7) | 32) === 118
  if (byteAt(q) === DOT) return false
  if (endsWord(q, 105, 108, 100)) return (byteAt(q - 4) | 32) === 117 && (byteAt(q - 5) | 32) === 98
  return endsWord(q, 97, 115, 101) && endsWord(q - 3, 101, 108, 101) && (byteAt(q - 7) | 32) === 114
}

/** Looks at a run of n digits that begins with a zero where a telephone number may begin. */
function lookAtPhone(p , n , before ) {
  const next = byteAt(p + n)
  if (byteAt(p + 1) === 48) {
    if (n >= 4 && byteAt(p + 2) === 56 && byteAt(p + 3) === 49) return false
    if (n === 2 && next === SPACE && byteAt(p + 3) === 56 && byteAt(p + 4) === 49) return false
  }
  if (n === 10 || n === 11) {
    const mobile = n === 11
    if (goesOnAsPhone(p + n) || (mobile && !(byteAt(p + 1) >= 53 && byteAt(p + 2) === 48))) return true
    phoneEnd = p + n
    if (isOwnPhone(p, n)) addUnlabelled(mobile ? FOUND_PHONE : FOUND_PLAIN_PHONE, p, p + n)
    return true
  }
  if (n > 5) return true
  if (before === OPEN_BRACKET && next === CLOSE_BRACKET)
    return !isDigit(byteAt(p + n + (byteAt(p + n + 1) === SPACE ? 2 : 1)))
  return lookAtGroups(p, n, next)
}

/** `03-1234-5678` and its like: three groups with signs between them. */
function lookAtGroups(p , n , sign ) {
  if (sign !== HYPHEN && sign !== DOT && sign !== SPACE && sign !== OPEN_BRACKET) return true
  const second = p + n + 1
  const m = digitsAt(second)
  const other = byteAt(second + m)
  if (m < 1 || m > 4 || (other !== HYPHEN && other !== DOT && other !== SPACE && other !== CLOSE_BRACKET)) return true
  const third = second + m + 1
  const k = digitsAt(third)
  const end = third + k
  if (k < 3 || k > 4 || goesOnAsPhone(end)) return true
  phoneEnd = end
  if (sign === OPEN_BRACKET ? other !== CLOSE_BRACKET : sign !== other) return true
  for (let i = 0; i < n; i++) setByte(SCRATCH + i, byteAt(p + i))
  for (let i = 0; i < m; i++) setByte(SCRATCH + n + i, byteAt(second + i))
  for (let i = 0; i < k; i++) setByte(SCRATCH + n + m + i, byteAt(third + i))
  if (!isOwnPhone(SCRATCH, n + m + k)) return true
  addUnlabelled(sign === DOT || sign === SPACE ? FOUND_PLAIN_PHONE : FOUND_PHONE, p, end)
  return true
}

/** A number of the numbering plan that is given to people: not 0120, 0800, 0570, 0990 or 0180. */
function isOwnPhone(p , n ) {
  if (!isNationalPhone(p, n)) return false
  if (n === 11) return true
  const code = numberAt(p + 1, 3)
  return code !== 120 && code !== 800 && code !== 570 && code !== 990 && code !== 180
}

/** Whether the `+` at p may begin a number of any country: ten digits or more with signs between them. */
function beginsForeignPhone(p ) {
  if (joinsPhone(byteAt(p - 1))) return false
  if (byteAt(p + 1) === 56 && byteAt(p + 2) === 49) return true
  let n = 0
  for (let q = p + 1; n < 10; q++) {
    const c = byteAt(q)
    if (isDigit(c)) n++
    else if (c !== SPACE && c !== HYPHEN && c !== OPEN_BRACKET && c !== CLOSE_BRACKET) return false
  }
  return true
}

/** Whether the last four digits of a card may stand behind the stars that go on at p. */
function hidesCard(p ) {
  while (byteAt(p) === 42 || (byteAt(p) | 32) === 120 || byteAt(p) === SPACE || byteAt(p) === HYPHEN) p++
  return digitsAt(p) === 4
}


function isStar(c ) {
  return c === 42 || (c | 32) === 120
}

/** Whether at p the fourth of four stars or x stands, `+` before a digit, `{S` or `DOB`. */
function isRarePlace(p ) {
  const c = byteAt(p)
  const next = byteAt(p + 1)
  if (c === 43) return next >= 49 && next <= 57
  if (c === 123) return next === 83
  if (c === 68) return next === 79 && byteAt(p + 2) === 66
  if (!isStar(c) || !isStar(byteAt(p - 1)) || !isStar(byteAt(p - 2)) || !isStar(byteAt(p - 3))) return false
  return !isStar(byteAt(p - 4))
}

// The JavaScript half of triggers.ts: the same places, looked for one byte after the other.
let cursor = 0
const seekFrom = (p) => {
  cursor = p
}
const skipTo = (p) => {
  cursor = Math.max(cursor, p)
}
function nextPlace(end) {
  while (cursor < end) if (isPlace(cursor++)) return cursor - 1
  return end
}
const digitAt = (p) => bytes[p] >= 48 && bytes[p] <= 57
const capitalAt = (p) => bytes[p] >= 65 && bytes[p] <= 90
const areDigits = (p, n) => {
  for (let i = 0; i < n; i++) if (!digitAt(p + i)) return false
  return true
}
function endsSeven(p) {
  return areDigits(p - 6, 7) && !digitAt(p - 7)
}
/** Whether the sign at p may cut a number. */
function cutsNumber(p, isDot) {
  if (!digitAt(p - 1) || !digitAt(p + 1)) return false
  if (areDigits(p - 4, 4) && areDigits(p + 1, 4)) return true
  let from = p - 1
  while (p - from < 6 && digitAt(from - 1)) from--
  const before = bytes[from - 1]
  if (p - from > 1 && bytes[from] === 48 && !digitAt(from - 1) && before !== 45 && before !== 46) return true
  if (!isDot || (bytes[p + 2] !== 46 && bytes[p + 3] !== 46 && bytes[p + 4] !== 46)) return false
  return !(p - from <= 3 && before === 46)
}
function isPlace(p) {
  const here = bytes[p]
  if (here < 32 || here > 126) return true
  switch (here) {
    case 36: case 41: case 58: case 61: case 62: case 64: case 93:
      return true
    case 32:
      if (capitalAt(p - 2) && (capitalAt(p - 1) || (digitAt(p - 1) && capitalAt(p - 3)))) return true
      return cutsNumber(p, false)
    case 40: case 45:
      return cutsNumber(p, false)
    case 46:
      return cutsNumber(p, true)
    case 114: case 116:
      return (bytes[p + 1] === 110 || bytes[p + 1] === 104) && bytes[p + 2] === 32
  }
  return digitAt(p) ? endsSeven(p) : isRarePlace(p)
}


/** A longer line is left to the reader of the format, which may refuse it. */
const LINE_BYTES_MAX = 524_288
/** A postal code that stands alone on its line has so many bytes at most. */
const ALONE_MAX = 10

let lineFrom = 0
/** Where the last colon stands, and how many stand so close behind each other that they may part groups of hex digits. */
let colon = 0
let colons = 0

function beginLine(p ) {
  lineFrom = p
  colon = p - 9
  colons = 0
  forgetFound()
  beginLabels(p)
  beginMails(p)
  beginNumbers(p)
}

function isHexDigit(c ) {
  return isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102)
}

/** Whether an address of IPv6 may be written around the colon at p. */
function couldBeSix(p ) {
  if (byteAt(p + 1) === COLON) return isHexDigit(byteAt(p - 1)) && isHexDigit(byteAt(p + 2))
  colons = p - colon <= 5 ? colons + 1 : 1
  colon = p
  return colons >= 7
}

/** Whether the line ends at `end` with nothing on it but what may be a postal code. */
function couldBeAlone(end ) {
  let p = lineFrom
  while (p < end && byteAt(p) === SPACE) p++
  while (end > p && byteAt(end - 1) === SPACE) end--
  return end - p >= 7 && end - p <= ALONE_MAX && isDigit(byteAt(p)) && isDigit(byteAt(end - 1))
}

function asks(sure ) {
  return sure ? GO_ON : ASK_LINE
}

/** Looks at a blank between digits or behind capitals. */
function lookAtSpace(p ) {
  const before = byteAt(p - 1)
  if (isDigit(before) && isDigit(byteAt(p + 1)) && !lookAtRunBefore(p)) return ASK_LINE
  return isUpper(before) || isUpper(byteAt(p - 2)) ? lookAtBlank(p) : GO_ON
}

/** `born `, `DOB` and `birth is ` at p, where the middle of such a word was seen. */
function tellsOfBirth(p , c ) {
  if (c === 68) return true
  const next = byteAt(p + 1)
  if (c === 114) return next === 110 && byteAt(p - 1) === 111 && (byteAt(p - 2) | 32) === 98
  return next === 104 && byteAt(p - 1) === 114 && byteAt(p + 3) === 105
}

/** Looks at the place p, where c stands. */
function look(p , c ) {
  switch (c) {
    case SPACE:
      return lookAtSpace(p)
    case COLON:
      return couldBeSix(p) ? ASK_LINE : lookAtSign(p, c)
    case CLOSE_BRACKET:
      if (isDigit(byteAt(p - 1)) && !lookAtRunBefore(p)) return ASK_LINE
      return lookAtSign(p, c)
    case 61:
    case 62:
    case 93:
      return lookAtSign(p, c)
    case AT:
      return asks(lookAtMail(p, lineFrom))
    case 40:
    case HYPHEN:
    case 46:
      return asks(lookAtRunBefore(p))
    case CR:
      return asks(byteAt(p + 1) === LF)
    default:
      return lookAtOther(p, c)
  }
}

/** Looks at places of which there are few. */
function lookAtOther(p , c ) {
  if (isDigit(c)) return asks(lookAtRun(p - 6))
  if (c === PLUS) return asks(!beginsForeignPhone(p))
  if (c === 42 || (c | 32) === 120) return asks(!hidesCard(p))
  if (c === DOLLAR) {
    const next = byteAt(p + 1)
    return asks(
      !(next === 50 || next === 97 || next === 49 || next === 53 || next === 54 || next === 80) &&
        !isDigit(byteAt(p - 1)),
    )
  }
  if (c === 114 || c === 116 || c === 68) return asks(!tellsOfBirth(p, c))
  // Control characters, `{S`, and everything beyond ASCII.
  return ASK_LINE
}

/** Tells what the line holds that ends at `end`, without its sign. */
function endLine(end ) {
  if (endValue(end) && !couldBeAlone(end)) settleFound()
  else record(0, ASK, lineFrom, end)
}

function endOfText(end ) {
  return end > lineFrom && byteAt(end - 1) === CR ? end - 1 : end
}

/**
 * Walks over whole lines of [p, end), the first of which begins at p, and records what they hold: what is found without
 * a doubt, and lines that the recognizers have to read. `final` says that nothing comes behind `end`, where a line end
 * must stand. Gives where it stopped: the beginning of a line.
 */
function walkText(p , end , final ) {
  goOn()
  seekFrom(p)
  beginLine(p)
  while (lineFrom < end) {
    let at = nextPlace(end)
    let said = GO_ON
    if (at < end && byteAt(at) !== LF) {
      said = hasRoom() ? look(at, byteAt(at)) : ASK_LINE
      if (said === GO_ON) continue
      if (said === ASK_LINE) at = findByte(at, end, LF)
    }
    if (said === LEARN) {
      stopForLabel()
      return lineFrom
    }
    if (at >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return lineFrom
    }
    if (at - lineFrom > LINE_BYTES_MAX) {
      stopIrregular()
      return lineFrom
    }
    if (said === ASK_LINE) {
      skipTo(at + 1)
      record(0, ASK, lineFrom, endOfText(at))
    } else endLine(endOfText(at))
    countRow()
    beginLine(at + 1)
    if (isFull()) return lineFrom
  }
  return lineFrom
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
return { memory, walkRows, beginWords, learnBeginning, learnWord, forgetLabels, labelEnd, labelFrom, labelQuestion, learnLabel, walkObjects, oldLength, turnEnd, turnText, beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus, describeColumns, walkText, learnOffice, walkTuples }
}
