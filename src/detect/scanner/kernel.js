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

/** Where the lines of a document begin, a word each, and what is to be done with them. */
const LINE_STARTS = 12_648_448
/** Somebody has to read the line; it may tell something about others. */
const ASKED_LINE = 1 << 30
const TELLING_LINE = 1 << 29

/** Labels that the driver told the meaning of: four words a slot, and their bytes. */
const LABELS = 16_777_216
const LABEL_SLOTS = 8192
const LABEL_BYTES = 16_908_288
const LABEL_BYTES_FULL = 17_170_432
/** A bit for each hash of a word that a mailbox of an office may begin with. */
const OFFICES = 17_170_432
/** A bit for each beginning of three letters that such a word may have. */
const OFFICE_STARTS = 25_051_136
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
/** What was found out about stretches before signs (`quick-labels.ts`). */
const RECALLED = 24_903_680
/** Cells that say nothing (`silent-cells.ts`). */
const SILENT_CELLS = 25_088_000
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
/** The driver has to tell what the label means that `labelFrom` and `labelEnd` point at. */
const UNKNOWN_LABEL = 4

/*
 * What the kernel and its driver agree on for lines with characters beyond ASCII: where things lie, what a unit of UTF-16
 * may be, and what a word says that the driver took down (`scanner/prose-image.ts`).
 */

/** One word for each unit of UTF-16: its narrow sign in the lowest byte (0: only the recognizers know it), and these marks. */
const UNIT_MARKS = 18_022_400
/** Lengths of the family names that may begin with the unit: this bit for one unit, four bits higher for five. */
const FAMILY_SHIFT = 8
/** The unit is the variant of another, which stands in USUAL_UNITS. */
const VARIANT = 1 << 13
/** The line has to be looked at where the unit stands. */
const EVENT_SHIFT = 14
const EVENT = 1 << EVENT_SHIFT
/** The unit is a word by itself. */
const IS_WORD = 1 << 15
/** Lengths of the words looked for wherever they stand that may begin with the unit: this bit for one unit, five bits higher for six. */
const WORD_SHIFT = 16
const ANY_WORD = 0x3f << 16
const ENDS_GIVEN = 1 << 22
const BEGINS_MODERN = 1 << 23
const BEGINS_LABEL = 1 << 24
const ENDS_LABEL = 1 << 25
const BEGINS_ANOTHER = 1 << 26
const BEGINS_QUESTION = 1 << 27
/** Nothing but itself in a label: kana, kanji, letters, digits, blanks. */
const IN_LABELS = 1 << 28
/** A given name that ends so is hardly anything else; a word for a person or an animal; no family before a title. */
const ENDS_PLAINLY = 1 << 29
const FOR_SOMEBODY = 1 << 30
const NO_TITLED = 1 << 31

/** The usual form of each unit. */
const USUAL_UNITS = 18_284_544
/** What a narrow sign is, one word for each. */
const SIGN_CLASSES = 18_448_384
const OF_KANJI = 1
const OF_HIRAGANA = 2
const OF_KATAKANA = 4
/** Kanji, kana and the middle dot. */
const OF_NAMES = 8
/** No label goes on before it; it may stand between values; no value goes on behind it. */
const BORDER = 16
const TRAILING = 32
const STOPS_VALUE = 64
/** It may stand before the first word of a line. */
const OPENS_LINE = 128
/** Nothing that numbers, moments and addresses of a network are made of. */
const BEYOND_NUMBERS = 256
const OF_MASKS = 512
const BEFORE_SHORT = 1024
const BEFORE_BARE = 2048
/** It may stand behind 君 when that is no part of a word. */
const BEHIND_KUN = 4096

/** A value may end there: STOPS_VALUE, a blank or a comma. */
const PARTS_VALUES = 8192
/** 代, 窓 and 大, of 代表, 窓口 and 大代表. */
const OF_DESKS = 16_384
const CLASSES = 15

/** Words of up to six units: three words of two units each, and what the word is. */
const DICTIONARY = 18_481_152
const DICTIONARY_SLOTS = 131_072
const WORD_UNITS_MAX = 6
const FIRM_FAMILY = 1
const WORD_FAMILY = 1 << 1
const FREQUENT_FAMILY = 1 << 2
const GIVEN_NAME = 1 << 3
const NO_GIVEN_NAME = 1 << 4
const NO_NAME = 1 << 5
const NOBODY = 1 << 6
const BEFORE_NAME = 1 << 7
const BEHIND_NAME = 1 << 8
const ENDS_KANA = 1 << 9
const HONOURS = 1 << 10
/** Honorifics and the words with which people give their names. */
const FOLLOWS_NAME = 1 << 11
/** A relative, whose given name may follow. */
const RELATIVE = 1 << 12
const NO_SHORT_FAMILY = 1 << 13
const PARTICLE = 1 << 14
const NAMES_ANOTHER = 1 << 15
/** Only the recognizers know what it means. */
const ASKS = 1 << 16
const OF_FIRMS = 1 << 17
const PREFECTURE = 1 << 18
const CITY = 1 << 19
const BLOCK = 1 << 20
/** 生, which may tell of a birth, and です, which may follow somebody's own name. */
const TELLS = 1 << 21
/** A word made like a given name that is none where nothing else says so. */
const NO_GIVEN_ALONE = 1 << 22
/** Asked about when five digits stand somewhere in the line. */
const TELLS_ACCOUNT = 1 << 23
const TELLS_AGE = 1 << 24
/** What only people do. */
const PERSON_DOES = 1 << 25
/** To or from whom something goes; what a frequent family name alone does. */
const BEHIND_ANY = 1 << 26
const BEHIND_FREQUENT = 1 << 27
const TITLE = 1 << 28
const PLACE_FAMILY = 1 << 29
const LISTED_WORD = 1 << 30
const PERSON_OF = 1 << 31
/** Words that are looked for wherever they stand. */
const SOUGHT =
  FOLLOWS_NAME | ASKS | OF_FIRMS | PREFECTURE | CITY | BLOCK | TELLS | RELATIVE | TELLS_ACCOUNT | TELLS_AGE | TITLE

/** The line that is looked at: its units, their narrow signs, and where each begins in bytes. */
const LINE = 20_578_304
const NARROW_LINE = 20_643_840
const LINE_OFFSETS = 20_676_608
const LINE_UNITS_MAX = 16_000
/** Names of the line: with an honorific, and whole ones; three words each. */
const HONOURED = 20_807_680
const WHOLE_NAMES = 20_811_776
/** Family names alone, and where some may begin. */
const BARE_NAMES = 20_815_872
const NAMES_MAX = 256
const BARE_STARTS = 21_990_400

/** What the driver told of stretches: four words a slot, and their units. */
const STRETCHES = 20_819_968
const STRETCH_SLOTS = 16_384
const STRETCH_UNITS = 21_082_112
const STRETCH_UNITS_FULL = 21_606_400

/**
 * For each hash of two units in their usual form 16 bits: lengths of the words that may begin with them (the lowest bit for two
 * units, four bits higher for six), those of given names of up to four units from the sixth bit on, those of family names from the
 * ninth, and whether one of these is frequent.
 */
const WORD_PAIRS = 21_626_880
const PAIR_HASHES = 131_072
const OF_WORDS = 31
const OF_GIVENS = 5
const OF_FAMILIES = 8
const OF_FREQUENT = 1 << 15

/** For each unit the lengths of the words that may stand before a name and end with it: the lowest bit for one unit. */
const WORD_ENDS = 21_924_864
/** What such a word may be. */
const SAID_BEFORE = NOBODY | BEFORE_NAME | PERSON_OF

/** What training has learnt of family names alone (`learned-families.ts`): a byte for each feature, and how far it looks. */
const FAMILY_WEIGHTS = 22_020_096
const FAMILY_WEIGHT_SLOTS = 32_768
const BELIEVED_ABOVE = 0
const BELIEVED_IN_WORD = 16
const UNITS_BEHIND = 14
const UNITS_BEFORE = 10

/** For each class of signs two times sixteen bytes: the high halves of those that have the low half, of ASCII and of the others. */
const HALVES = 21_889_024
/** Those of the signs of ASCII at which the kernel looks (EVENT), sixteen bytes. */
const EVENT_SIGNS = 21_889_984
/** For each class a bit for each unit of the line, and one for each that has to be looked at; sixteen bytes lie before the first. */
const CLASS_BITS = 21_890_048
const CLASS_BYTES = 2064
const EVENT_BITS = 21_921_024

/** What is asked of a stretch: the label before a sign, before は, or before a blank. */
const BEFORE_SIGN = 0
const BEFORE_WA = 1
const BEFORE_BLANK = 2

/** Kinds that are found without a label, behind those of `places.ts`. */
const FOUND_NAME = 7
const FOUND_MAYBE_NAME = 8

/** The driver has to tell what the stretch means that `stretchFrom` and `stretchEnd` point at. */
const UNKNOWN_STRETCH = 6


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

/** Goes on with a walk that stopped. */
function goOn() {
  status = 0
}

function stopForLabel() {
  status = UNKNOWN_LABEL
}

/** The driver has to explain a stretch of a line with characters beyond ASCII. */
function stopForStretch() {
  status = UNKNOWN_STRETCH
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

/** Whether what stands behind the `@` before p is the scale of a picture: `logo@2x.png`. */
function isScale(p ) {
  return (byteAt(p + 1) | 32) === 120 && byteAt(p + 2) === 46 && isDigit(byteAt(p))
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
const plainMailStart = () => 0
const plainDomainEnd = () => 0

/** ASCII codes that several files of the kernel name. */
const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const EXCLAMATION = 33
const QUOTE = 34
const DOLLAR = 36
const APOSTROPHE = 39
const OPEN_BRACKET = 40
const CLOSE_BRACKET = 41
const PLUS = 43
const COMMA = 44
const HYPHEN = 45
const DOT = 46
const SLASH = 47
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
  if (q === end || byteAt(q) !== AT || q - p > LOCAL_MAX || isScale(q + 1)) return false
  return domainEnd(q + 1, end) === end
}

// The JavaScript half of cell-bits.ts: cells are looked at byte by byte.
const HAS_BITS = false
const digitsIn = 0
const otherIn = 0
const lookAtNumberBits = () => {}
const countBits = () => 0
const isPlainlyDull = () => false
const mayHoldSource = () => true
function loginRun(p, end) {
  let [q, letters, digits] = [p, false, false]
  for (; q < end && q - p < 32; q++) {
    const c = bytes[q]
    if ((c | 32) >= 97 && (c | 32) <= 122) letters = true
    else if (c >= 48 && c <= 57) digits = true
    else if (c !== 95 && c !== 46 && c !== 45) break
  }
  return letters && digits ? q - p : 0
}


/*
 * Check digits over ASCII digits that stand at p one behind the other. The sources of the rules are named in
 * `src/detect/values/check-digits.ts`, which is the slower twin of this file.
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
/** A postal address with its code has so many digits, and a comma before a blank. */
const ADDRESS_DIGITS = 4

/** A sentence has so many blanks and bytes at least. */
const SENTENCE_BLANKS = 3
const SENTENCE_MIN = 7

/** `:` `=` `>` `]` and a tab stand between labels and values; `@`, `%`, `$` and `{` in what recognizers look for. */
function isTelling(c ) {
  return (
    c < 0x20 ||
    c === 58 ||
    (c >= 61 && c <= 62) ||
    c === 64 ||
    c === 93 ||
    (c >= 36 && c <= 37) ||
    c === 123 ||
    c >= 0x7f
  )
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
  return isPlainlyDull(p, end) || isDullSignBySign(p, end)
}

/** Whether the cell [p, end) has so many blanks as a sentence, and is not what a program calls itself. */
function couldBeSentence(p , end ) {
  if (end - p < SENTENCE_MIN) return false
  let blanks = 0
  for (let q = p; q < end; q++) if (byteAt(q) === 32) blanks++
  return blanks >= SENTENCE_BLANKS && !beginsLikeBrowser(p)
}

/** `Mozilla/`. */
function beginsLikeBrowser(p ) {
  return byteAt(p) === 77 && byteAt(p + 1) === 111 && byteAt(p + 2) === 122 && byteAt(p + 7) === 47
}

function isDullSignBySign(p , end ) {
  let run = 0
  let most = 0
  let digits = 0
  let commas = 0
  let dots = 0
  let stars = 0
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (isDigit(c)) {
      run++
      digits++
      if (run > most) most = run
    } else {
      if (isTelling(c) || tellsBirth(q, c)) return false
      if (!isWithinNumbers(c)) run = 0
      if (c === 46) dots++
      else if (c === 44 && byteAt(q + 1) === 32) commas++
      else if (c === 42 || (c | 32) === 120) stars++
    }
  }
  if (most >= DIGITS_MIN || dots >= DOTS || (commas > 0 && digits >= ADDRESS_DIGITS)) return false
  return most < MASKED_DIGITS || stars === 0
}


/*
 * Cells of searched columns in which the recognizers found nothing, by their bytes as written, so that a remark that comes
 * again is asked about once. A slot has the length of a cell and whether it has escapes, and behind them its bytes.
 */
const SILENT_SLOTS = 1024
const SILENT_BYTES = 64
const SILENT_MAX = SILENT_BYTES - 4
const HAS_ESCAPES = 256

function silentSlot(p , n ) {
  return SILENT_CELLS + (hashBytes(p, n) & (SILENT_SLOTS - 1)) * SILENT_BYTES
}

function forgetSilent() {
  for (let i = 0; i < SILENT_SLOTS; i++) setWord(SILENT_CELLS + i * SILENT_BYTES, 0)
}

/** Takes down that nothing is found in the cell [p, end) of any searched column. */
function learnSilent(p , end , escaped ) {
  const n = end - p
  if (n > SILENT_MAX) return
  const slot = silentSlot(p, n)
  setWord(slot, escaped ? n | HAS_ESCAPES : n)
  for (let i = 0; i < n; i++) setByte(slot + 4 + i, byteAt(p + i))
}

/** Whether it is known that nothing is found in the cell [p, end). */
function isSilent(p , end , escaped ) {
  const n = end - p
  if (n > SILENT_MAX) return false
  const slot = silentSlot(p, n)
  return wordAt(slot) === (escaped ? n | HAS_ESCAPES : n) && sameBytes(p, slot + 4, n)
}

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


/** So many characters are looked at side by side. */
const AT_ONCE = 5

/** How many bytes stand at p before the next blank, if they are kanji and kana only; -1 when something else is there. */
function nameWord(p , end ) {
  let q = p
  for (let n = AT_ONCE; n === AT_ONCE && q < end; ) {
    n = nameSignCount(q)
    q = min(q + 3 * n, end)
  }
  return q === end || byteAt(q) === SPACE || isWideSpaceAt(q) ? q - p : -1
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

/** Whether a cell may say that there is nothing, as programs write it: `NULL`, `\N`, `(null)`, `NaN`, `None`, `nil`, `undefined`, `#N/A`. */
function mayBeNothing(p , end ) {
  const length = end - p
  if (length > 9) return false
  const first = byteAt(p)
  if (first === 35 || first === 40 || first === 60 || first === 91 || first === 92) return true
  if (length === 9) return first === 117 && byteAt(p + 8) === 100
  const word = ((first | 32) << 16) | ((byteAt(p + 1) | 32) << 8) | (byteAt(p + 2) | 32)
  if (length === 3) return word === 0x6e616e || word === 0x6e696c
  if (length !== 4) return false
  return (word === 0x6e756c && (byteAt(p + 3) | 32) === 108) || (word === 0x6e6f6e && (byteAt(p + 3) | 32) === 101)
}

function isNameCell(p , end ) {
  if (end - p > 120 || mayBeNothing(p, end)) return false
  return isLetter(byteAt(p)) ? isLatinName(p, end) : isJapaneseName(p, end)
}

/** `ヤマダ タロウ`: kana, single blanks between words. */
function isKanaCell(p , end ) {
  if (end - p > 117) return false
  let afterWord = false
  while (p < end) {
    const n = kanaCount(p)
    if (n > 0) {
      afterWord = true
      p += 3 * n
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
  return holdsMunicipality(p, min(end, p + 60))
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

let misfits = 0

/** How many cells since `beginMisfits` are not what their columns hold, as far as the kernel can tell. */
function misfitCount() {
  return misfits
}

function beginMisfits() {
  misfits = 0
}

/** Takes down that the kernel does not recognise a cell: where cells plainly are such or not, the row may have slipped. */
function countMisfit(rule ) {
  if (rule >= EMAIL && rule <= EXPIRY && rule !== NAME && rule !== KANA && rule !== ADDRESS && rule !== ACCOUNT)
    misfits++
}

/** Judges the cell [p, end), which has no escapes: found, dull, or a question to the recognizers. */
function judgeCell(rule , column , p , end ) {
  if (rule === IGNORED) return
  if (rule === SEARCHED) {
    if ((!isDull(p, end) || couldBeSentence(p, end)) && !isSilent(p, end, false)) record(column, ASK, p, end)
  } else if (rule !== ASKED && isFrequentShape(rule, p, end)) recordWhole(column, p, end)
  else {
    countMisfit(rule)
    record(column, ASK, p, end)
  }
}


/** What a row gives that does not end in sight, and one that is written in a way of its own. */
const CUT = -1
const ODD = -2

/** So many cells that are not what their columns hold make it worth asking whether the row slipped (`shifted-row.ts`). */
const MISFITS_MIN = 2

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
  beginMisfits()
}

/** Begins the row anew that is being walked; its cells will be listed behind a question about the row [p, end). */
function listRow(p , end ) {
  takeBack(before)
  record(0, ASK_ROW, p, end)
  column = 0
  listing = true
  careful = true
}

/** Whether the row that this cell begins could be about nobody (`rowOfNobody`), or begins in a way that is left to the reader. */
function couldBeNobodys(p ) {
  const c = byteAt(p)
  if (c < 0x80) {
    if (!isLetter(c))
      return c <= 32 || c === 40 || c === 42 || (c === 45 && (byteAt(p + 1) === 45 || byteAt(p + 1) === 32))
    return startsWithSum(c | 32, byteAt(p + 1) | 32, byteAt(p + 2) | 32)
  }
  if (c === 0xe5 || c === 0xe8 || c === 0xe7) return startsWithTotal(p) || startsPage(p)
  // Kana, and kanji that begin no such word; whatever normalisation could make into one is left to the reader.
  if (c === 0xe4 || c === 0xe6 || c === 0xe9) return startsPage(p)
  return !(c === 0xe3 && byteAt(p + 1) > 0x80 && byteAt(p + 1) < 0x84) || startsPage(p)
}

/** Small letters that begin total, sum, page, p., grand, gesamt, somme, sous-total, zwischensumme and insgesamt. */
function startsWithSum(one , two , three ) {
  if (one === 116) return two === 111 && three === 116
  if (one === 115) return two === 117 || (two === 111 && (three === 109 || three === 117))
  if (one === 112) return two === 46 || two === 97
  if (one === 103) return (two === 114 && three === 97) || (two === 101 && three === 115)
  return (one === 122 && two === 119) || (one === 105 && two === 110 && three === 115)
}

/** 合計 小計 総計 総合計 計. */
function startsWithTotal(p ) {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe8a888) return true
  if (first !== 0xe59088 && first !== 0xe5b08f && first !== 0xe7b78f) return false
  const second = (byteAt(p + 3) << 16) | (byteAt(p + 4) << 8) | byteAt(p + 5)
  return second === 0xe8a888 || second === 0xe59088
}

/** 頁 ページ 累計, and the first characters of 作成 出力 印刷 発行 処理. */
function startsPage(p ) {
  const first = (byteAt(p) << 16) | (byteAt(p + 1) << 8) | byteAt(p + 2)
  if (first === 0xe9a081 || first === 0xe3839a || first === 0xe7b4af) return true
  if (first === 0xe4bd9c || first === 0xe587ba || first === 0xe799ba) return true
  return first === 0xe58db0 || first === 0xe587a6
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
    asked = couldBeNobodys(p)
  }
  const rule = at < columns ? byteAt(RULES + at) & ~OF_HEADER : IGNORED
  if (at === headerColumn && end - p === headerLength && sameBytes(p, HEADER, headerLength)) asked = true
  if (!escaped) judgeCell(rule, at, p, end)
  else if (rule !== IGNORED && !(rule === SEARCHED && isSilent(p, end, true))) {
    countMisfit(rule)
    record(at, ASK_ESCAPED, p, end)
  }
  return true
}

/**
 * Ends the row. True when the recognizers have to look at it as a whole, since it repeats the header, may be a row of
 * totals, has more or fewer cells than columns, or cells that are not what their columns hold, so that they may have moved; then `listRow` is to be called.
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
  if (asked || column !== columns || misfitCount() >= MISFITS_MIN) return true
  countRow()
  return false
}

/** Forgets the row that is being walked. */
function dropRow() {
  listing = false
  takeBack(before)
}


const CAPITAL_N = 78

/** Takes the values of the line [p, end); false when one is longer than cells may be. */
function takeCopiedValues(p , end ) {
  for (let from = p; from <= end; ) {
    let to = findEither(from, end, TAB, BACKSLASH)
    if (to === end || byteAt(to) === TAB) {
      if (!takeCell(from, to, false)) return false
    } else {
      const isNull = to === from && byteAt(from + 1) === CAPITAL_N
      to = findByte(to, end, TAB)
      if (!(isNull && to === from + 2 ? takeCell(from, from, false) : takeCell(from, to, true))) return false
    }
    from = to + 1
  }
  return true
}

/** `\.` alone on a line ends the rows of a COPY. */
function isEndMark(p , end ) {
  return end === p + 2 && byteAt(p) === BACKSLASH && byteAt(p + 1) === DOT
}

/**
 * Walks over the lines [p, end) of a COPY of PostgreSQL in its text format, the first of which begins at p: values between
 * tabs, escapes with a backslash, \N for none. Gives where it stopped: the beginning of a line.
 */
function walkCopied(p , end , final ) {
  while (p < end && !isFull()) {
    const lineEnd = findByte(p, end, LF)
    if (lineEnd >= end) {
      if (final) stopIrregular()
      else stopUnfinished()
      return p
    }
    const to = lineEnd > p && byteAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd
    beginRow()
    if (isEndMark(p, to) || !takeCopiedValues(p, to)) {
      dropRow()
      stopIrregular()
      return p
    }
    if (endRow()) {
      listRow(p, lineEnd)
      takeCopiedValues(p, to)
      endRow()
    }
    p = lineEnd + 1
  }
  return p
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

// The JavaScript half of prose-memory.ts: units of 16 bits.
const units = new Uint16Array(memory.buffer)
const unitAt = (p) => units[p >> 1]
const setUnit = (p, value) => {
  units[p >> 1] = value
}

const twoUnitsAt = (p, n) => (n < 1 ? 0 : n === 1 ? units[p >> 1] : units[p >> 1] | (units[(p >> 1) + 1] << 16))

const layLineEnds = (i) => bytes.fill(LF, NARROW_LINE + i, NARROW_LINE + i + 32)

const laidEvents = 0

/** All characters are laid out one by one. */
const layPlain = () => 0
const layWide = () => 0


/*
 * Words of the line that is looked at. Places are units of the line, from 0 on.
 */

/** Given names of more units are looked up without a look at their first two. */
const GIVEN_MAX = 4

/** How many units the line has. */
let lineLength = 0

function setLineLength(length ) {
  lineLength = length
}

function unitOf(i ) {
  return unitAt(LINE + (i << 1))
}

function markOf(i ) {
  return wordAt(UNIT_MARKS + (unitAt(LINE + (i << 1)) << 2))
}

function narrowOf(i ) {
  return byteAt(NARROW_LINE + i)
}

function classOf(i ) {
  return wordAt(SIGN_CLASSES + (byteAt(NARROW_LINE + i) << 2))
}

function slotOfWord(low , middle , high ) {
  // The products stay below 53 bits, so that both builds of the kernel agree.
  const hash = (low * 1_540_483) ^ (middle * 1_216_613) ^ (high * 1_900_813)
  let i = (hash >>> 13) & (DICTIONARY_SLOTS - 1)
  while (!isSlotOfWord(DICTIONARY + (i << 4), low, middle, high)) i = (i + 1) & (DICTIONARY_SLOTS - 1)
  return DICTIONARY + (i << 4)
}

/** Whether the word stands in the slot, or the slot is empty. */
function isSlotOfWord(slot , low , middle , high ) {
  if (wordAt(slot + 12) === 0) return true
  return wordAt(slot) === low && wordAt(slot + 4) === middle && wordAt(slot + 8) === high
}

/** Takes down what the word is whose n units the driver put at LINE. */
function learnProseWord(n , says ) {
  for (let i = n; i < WORD_UNITS_MAX; i++) setUnit(LINE + (i << 1), 0)
  const slot = slotOfWord(wordAt(LINE), wordAt(LINE + 4), wordAt(LINE + 8))
  setWord(slot, wordAt(LINE))
  setWord(slot + 4, wordAt(LINE + 4))
  setWord(slot + 8, wordAt(LINE + 8))
  setWord(slot + 12, wordAt(slot + 12) | says)
  if (n === 1) setWord(UNIT_MARKS + (unitOf(0) << 2), wordAt(UNIT_MARKS + (unitOf(0) << 2)) | IS_WORD)
  else {
    const bit = 1 << (n - 2)
    const isFamily = (says & (FIRM_FAMILY | WORD_FAMILY)) !== 0
    const isFrequent = (says & FREQUENT_FAMILY) !== 0
    const at = pairAt(usualOf(unitOf(0)), usualOf(unitOf(1)))
    const isGiven = (says & GIVEN_NAME) !== 0 && n <= GIVEN_MAX
    const names = (isFamily ? bit << OF_FAMILIES : 0) | (isGiven ? bit << OF_GIVENS : 0)
    setUnit(at, unitAt(at) | bit | names | (isFrequent ? OF_FREQUENT : 0))
  }
  const last = WORD_ENDS + unitOf(n - 1)
  if ((says & SAID_BEFORE) !== 0) setByte(last, byteAt(last) | (1 << (n - 1)))
}

/** Where it stands what is known of words that begin with two units, which are in their usual form. */
function pairAt(first , second ) {
  let hash = (first * 26_699) ^ (second * 32_587)
  hash ^= hash >>> 15
  return WORD_PAIRS + ((hash & (PAIR_HASHES - 1)) << 1)
}

/** What is known of words that begin with the two units at i: their lengths, and those of family names (`WORD_PAIRS`). */
function pairOf(i ) {
  return i + 1 < lineLength ? unitAt(pairAt(usualAt(i), usualAt(i + 1))) : 0
}

/** The lengths of words that may begin at i, in these units or in their usual form: the lowest bit for one unit. */
function wordLengthsAt(i ) {
  return lengthsOf(pairOf(i), markOf(i))
}

/** The same for a unit of this mark, of which and the next one `pair` is known. */
function lengthsOf(pair , mark ) {
  return ((pair & OF_WORDS) << 1) | ((mark & (IS_WORD | VARIANT)) === 0 ? 0 : 1)
}

/** What the word of the n units at i is; 0 when nothing is known of it, or the line ends before. */
function wordOf(i , n ) {
  if (i < 0 || i + n > lineLength || (wordLengthsAt(i) & (1 << (n - 1))) === 0) return 0
  return whatIs(i, n)
}

/** The same for n units of the line that may be a word. */
function whatIs(i , n ) {
  const at = LINE + (i << 1)
  const high = n > 4 ? twoUnitsAt(at + 8, n - 4) : 0
  return wordAt(slotOfWord(twoUnitsAt(at, n), twoUnitsAt(at + 4, n - 2), high) + 12)
}

function usualOf(unit ) {
  return unitAt(USUAL_UNITS + (unit << 1))
}

function usualAt(i ) {
  return usualOf(unitOf(i))
}

/** What the usual form of the word of up to five units at i is. */
function usualWordOf(i , n ) {
  let low = usualAt(i)
  let middle = 0
  let high = 0
  if (n > 1) low |= usualAt(i + 1) << 16
  if (n > 2) middle = usualAt(i + 2)
  if (n > 3) middle |= usualAt(i + 3) << 16
  if (n > 4) high = usualAt(i + 4)
  return wordAt(slotOfWord(low, middle, high) + 12)
}

function hasVariant(i , n ) {
  for (let q = i; q < i + n; q++) if ((markOf(q) & VARIANT) !== 0) return true
  return false
}

/** FIRM_FAMILY, WORD_FAMILY or 0: what kind of family name the n units at i are. */
function familyAt(i , n ) {
  const says = wordOf(i, n)
  if ((says & FIRM_FAMILY) !== 0) return FIRM_FAMILY
  if (hasVariant(i, n)) {
    const usual = usualWordOf(i, n)
    if ((usual & FIRM_FAMILY) !== 0) return FIRM_FAMILY
    if ((usual & WORD_FAMILY) !== 0) return WORD_FAMILY
  }
  return says & WORD_FAMILY
}

/** Whether the family name of n units at i, or its usual form, is a frequent one. */
function isFrequentFamily(i , n ) {
  if ((wordOf(i, n) & FREQUENT_FAMILY) !== 0) return true
  return hasVariant(i, n) && (usualWordOf(i, n) & FREQUENT_FAMILY) !== 0
}

/** Whether a family name alone is as likely a place, a firm or a word. */
function isPlaceOrWordAt(i , n ) {
  if ((wordOf(i, n) & LISTED_WORD) !== 0) return true
  return ((hasVariant(i, n) ? usualWordOf(i, n) : wordOf(i, n)) & PLACE_FAMILY) !== 0
}

function isGivenNameAt(i , n ) {
  if (n > 1 && n <= GIVEN_MAX && (pairOf(i) & (1 << (OF_GIVENS + n - 2))) === 0) return false
  const says = wordOf(i, n)
  if ((says & NO_GIVEN_NAME) !== 0) return false
  return (says & GIVEN_NAME) !== 0 || (hasVariant(i, n) && (usualWordOf(i, n) & GIVEN_NAME) !== 0)
}

/** The lengths that a family name could have that begins at i, where `mark` stands: bit 0 for one unit, bit 4 for five. */
function familyLengthsAt(i , mark ) {
  return familyLengthsOf(pairOf(i), mark)
}

/** The same for a unit of this mark, of which and the next one `pair` is known. */
function familyLengthsOf(pair , mark ) {
  return (mark >> FAMILY_SHIFT) & (((pair >> OF_FAMILIES) << 1) | 1) & 31
}

/** Whether a word of SAID_BEFORE may end before i, which is not the beginning of the line. */
function mayEndWord(i ) {
  return byteAt(WORD_ENDS + unitOf(i - 1)) !== 0
}

/** Whether a word that is `what`, one of SAID_BEFORE, ends before i, of up to `most` units. */
function endsWithWord(i , most , what ) {
  if (i <= 0) return false
  for (let n = 1, lengths = byteAt(WORD_ENDS + unitOf(i - 1)); n <= most && lengths !== 0; n++, lengths >>= 1)
    if ((lengths & 1) !== 0 && (wordOf(i - n, n) & what) !== 0) return true
  return false
}

/** Whether a word that is `what` begins at i, of up to `most` units. */
function beginsWithWord(i , most , what ) {
  if (i >= lineLength) return false
  for (let n = 1, lengths = wordLengthsAt(i); n <= most && lengths !== 0; n++, lengths >>= 1)
    if ((lengths & 1) !== 0 && i + n <= lineLength && (whatIs(i, n) & what) !== 0) return true
  return false
}

/** Whether the line ends at i, or goes on with what stands behind names. */
function goesOnWithParticle(i ) {
  if (i === lineLength) return true
  const c = narrowOf(i)
  return c === OPEN_BRACKET || c === CLOSE_BRACKET || beginsWithWord(i, 2, PARTICLE)
}


/*
 * Lines of a document with characters beyond ASCII that may tell something about others (`document-lines.ts`). Places are units of the
 * line that was laid out.
 */

/** A label that fills its line has so many signs at most. */
const LABEL_ALONE_MAX = 30
/** Signs of a ruled line, at least. */
const RULE_MIN = 4
/** A name alone: twice as long as any in kanji is when its half-width kana are joined, and one in Latin letters. */
const JAPANESE_NAME_MAX = 24
const LATIN_NAME_MAX = 100
/** The last letter of Latin Extended-B, and the blocks of punctuation and money. */
const LATIN_LAST = 0x24f
const SIGNS_FIRST = 0x2000
const SIGNS_LAST = 0x20cf
/** Letters from which on a word may name somebody else. */
const OWNER_LETTERS_MIN = 4
/** 送信日時 has so many signs. */
const HEAD_WORD_MAX = 4

/** `-`, `=`, `*`, `_`, `+`, `~`. */
function isOfRule(c ) {
  return c === HYPHEN || c === EQUALS || c === 42 || c === LOW_LINE || c === PLUS || c === 126
}

/** Whether the line whose signs begin at `first`, behind marks of quotation at `from`, and end at `end` may tell something. */
function tellsInProse(first , from , end ) {
  if (isRuleAt(from, end) || beginsHeadAt(from, end) || beginsContactAt(from)) return true
  if (end - from <= LATIN_NAME_MAX && (isLatinNameAt(from, end) || isNameAt(from, end))) return true
  return end - first <= LABEL_ALONE_MAX && couldBeLabelAlone(first, end)
}

/** Whether the line that was laid out has letters of no script but Latin, and signs of punctuation and money. */
function isLatinProse() {
  for (let i = 0; i < lineLength; i++) {
    const unit = unitOf(i)
    if (unit > LATIN_LAST && (unit < SIGNS_FIRST || unit > SIGNS_LAST)) return false
  }
  return true
}

/** Whether the line may begin a ruled one: signs of ASCII, ◆◇■□. */
function isRuleAt(i , end ) {
  if (end - i < RULE_MIN) return false
  for (let q = i; q < i + RULE_MIN; q++) {
    const unit = unitOf(q)
    if (!isOfRule(narrowOf(q)) && unit !== 0x25c6 && unit !== 0x25c7 && unit !== 0x25a0 && unit !== 0x25a1) return false
  }
  return true
}

/** A word beginning with 送, 日, 差 or 宛, and a colon. */
function beginsHeadAt(i , end ) {
  const unit = unitOf(i)
  if (unit !== 0x9001 && unit !== 0x65e5 && unit !== 0x5dee && unit !== 0x5b9b) return false
  let q = i
  while (q < end && q < i + HEAD_WORD_MAX && narrowOf(q) !== SPACE && narrowOf(q) !== COLON) q++
  while (q < end && narrowOf(q) === SPACE) q++
  return q < end && narrowOf(q) === COLON
}

/** A word beginning with 電, 住, 所 or 〒, or a prefecture, as lines begin that tell how to reach a firm. */
function beginsContactAt(i ) {
  const unit = unitOf(i)
  if (unit === 0x96fb || unit === 0x4f4f || unit === 0x6240 || unit === 0x3012) return true
  if (i + 2 >= lineLength) return false
  // 都 道 府 県.
  const third = unitOf(i + 2)
  if (third === 0x90fd || third === 0x9053 || third === 0x5e9c || third === 0x770c) return true
  return i + 3 < lineLength && unitOf(i + 3) === 0x770c
}

/** Letters, blanks and commas, and what may stand for letters. */
function isLatinNameAt(i , end ) {
  for (let q = i; q < end; q++) {
    const c = narrowOf(q)
    if (c < 0x80 ? !isLetter(c) && c !== SPACE && c !== COMMA : (classOf(q) & OF_NAMES) !== 0) return false
  }
  return true
}

/** Nothing but what may be written in a name in Japanese: no 、。「」 and no sign of ASCII. */
function isNameAt(i , end ) {
  if (end - i > JAPANESE_NAME_MAX) return false
  for (let q = i; q < end; q++) {
    const c = narrowOf(q)
    if (c < 0x80 ? c !== SPACE : isPause(unitOf(q))) return false
  }
  return true
}

/** 、。「」『』. */
function isPause(unit ) {
  return unit === 0x3001 || unit === 0x3002 || (unit >= 0x300c && unit <= 0x300f)
}

/** Signs that are left out when a label is looked up, or are in no label: 、。「」・ and figures. */
function isLeftOut(unit ) {
  return isPause(unit) || unit === 0x30fb || (unit >= 0x2500 && unit <= 0x26ff)
}

/**
 * Whether the line [i, end) may be a label that is known as a whole: it begins like one, has brackets or characters that may stand
 * for others, or names somebody else.
 */
function couldBeLabelAlone(i , end ) {
  let begun = false
  let blank = false
  let another = false
  let letters = 0
  for (let q = i; q < end; q++) {
    const mark = markOf(q)
    const c = mark & 255
    if ((mark & IN_LABELS) === 0) {
      if (c >= 0x80 ? !isLeftOut(unitOf(q)) : c === OPEN_BRACKET || c === OPEN_BRACE || c === 60 || c === 91)
        return true
      blank = true
      continue
    }
    if (c === SPACE) blank = true
    else {
      if (!begun && (mark & BEGINS_LABEL) !== 0) return true
      begun = true
      if (isLetter(c)) letters++
    }
    if ((mark & BEGINS_ANOTHER) === 0) continue
    another = true
    if ((wordOf(q, 2) & NAMES_ANOTHER) !== 0) return true
  }
  return letters >= OWNER_LETTERS_MIN || (blank && another)
}


/*
 * With what labels begin that the dictionary knows as a whole: up to four letters and digits, seven bits each, as one
 * number; what is shorter stands for all behind it. `src/detect/labels/label-start.ts` is the slower twin of this file.
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


/** The letters of [p, end), a bit each, that of their last five bits less 1. */
function lettersOf(p , end ) {
  let letters = 0
  for (; p < end; p++) letters |= 1 << ((byteAt(p) - 1) & 31)
  return letters
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

/** Whether the first letter or digit behind the digit at p is a letter that no label has behind a digit. */
function partsLabels(p , end ) {
  for (p++; p < end; p++) {
    const c = byteAt(p)
    if (isDigit(c)) return false
    if (isLetter(c)) return !mayFollowDigit(c)
  }
  return false
}


/*
 * Which lines of a document may tell something about others, by the rules of `src/detect/prose/document.ts`: heads of mails, labels
 * alone, what frames a signature, ways to reach a firm, names alone, names in Latin letters and sentences in them. All others are what a line of a
 * log would be. A line that tells nothing may be taken for one that does, never the other way round.
 */

let isOn = false
let blankLines = 0

/** The lines that are walked over from now on are a document's. */
function beginDocument() {
  isOn = true
  blankLines = 0
}

/** They are lines of a log again. */
function endDocument() {
  isOn = false
}

function isOfDocument() {
  return isOn
}

/** How many lines held nothing but blanks since the document began. */
function blankCount() {
  return blankLines
}

/** Notes where the line [p, end) begins, of which `prose` says that it was laid out, and whether somebody has to read it. */
function noteLine(p , end , asked , prose ) {
  let mark = 0
  if (asked) mark = ASKED_LINE
  else if (prose ? tells(NARROW_LINE, NARROW_LINE + lineLength, true) : tells(p, end, false)) mark = TELLING_LINE
  setWord(LINE_STARTS + (rowsWalked() << 2), p | mark)
}

/** Whether the line of signs [p, end) may tell something about others. */
function tells(p , end , prose ) {
  let first = p
  while (first < end && byteAt(first) === SPACE) first++
  let last = end
  while (last > first && byteAt(last - 1) === SPACE) last--
  if (first === last) {
    blankLines++
    return false
  }
  let from = first
  while (from < last && (byteAt(from) === SPACE || byteAt(from) === GREATER)) from++
  if (beginsHead(from, last) || beginsContact(from) || holdsTwoNames(from, last)) return true
  // Words with a blank between, as in any sentence of a language of Europe.
  if (findByte(from, last, SPACE) < last && (!prose || isLatinProse())) return true
  if (prose) return tellsInProse(first - p, from - p, last - p)
  return (
    isRule(from, last) ||
    isLatinNameAlone(from, last) ||
    (last - first <= LABEL_ALONE_MAX && couldBeLatinLabel(first, last))
  )
}

/** A word in Latin letters and a colon, as lines of the head of a mail begin. */
function beginsHead(p , end ) {
  let q = p
  while (q < end && (isLetter(byteAt(q)) || byteAt(q) === HYPHEN)) q++
  if (q === p) return false
  while (q < end && byteAt(q) === SPACE) q++
  return byteAt(q) === COLON
}

/** `TEL`, `FAX`, `URL`, `http`, `E-mail`, `Email`, `Mail`. */
function beginsContact(p ) {
  const word = ((byteAt(p) | 32) << 16) | ((byteAt(p + 1) | 32) << 8) | (byteAt(p + 2) | 32)
  switch (word) {
    case 0x74656c:
    case 0x666178:
    case 0x75726c:
    case 0x687474:
    case 0x652d6d:
    case 0x656d61:
    case 0x6d6169:
      return true
    default:
      return false
  }
}

/** Whether the line may begin a ruled one. */
function isRule(p , end ) {
  if (end - p < RULE_MIN) return false
  for (let q = p; q < p + RULE_MIN; q++) if (!isOfRule(byteAt(q))) return false
  return true
}

/** Nothing but letters, blanks and commas, the first a capital. */
function isLatinNameAlone(p , end ) {
  if (!isUpper(byteAt(p)) || end - p > LATIN_NAME_MAX) return false
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (!isLetter(c) && c !== SPACE && c !== COMMA) return false
  }
  return true
}

/** Whether the line of ASCII [p, end) may be a label that is known as a whole. */
function couldBeLatinLabel(p , end ) {
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    // Brackets and paths of keys can be read in more than one way.
    if (c === OPEN_BRACKET || c === 60 || c === 91 || c === OPEN_BRACE || c === 46 || c === 47) return true
  }
  return beginsLikeLabel(p, end) || holdsWord(p, end, lettersOf(p, end))
}

/** Whether a word with a capital, or a title with its full stop, stands before a blank and another capital. */
function holdsTwoNames(p , end ) {
  for (let at = findByte(p, end, SPACE); at < end; at = findByte(at + 1, end, SPACE)) {
    if (!isUpper(byteAt(at + 1))) continue
    let q = byteAt(at - 1) === DOT ? at - 2 : at - 1
    const last = q
    while (q > p && byteAt(q) >= 97 && byteAt(q) <= 122) q--
    if (q < last && isUpper(byteAt(q))) return true
  }
  return false
}

// The JavaScript half of quick-labels.ts: nothing is recalled.
const recalledUse = 0
const recalledOffset = 0
const forgetRecalled = () => {}
const recall = () => false
const keepRecalled = () => {}
const recallWord = () => false
const keepWord = () => {}


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
  forgetRecalled()
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

// The JavaScript half of line-beginnings.ts: one sign after the other.
function hasEmptyBeginning(p, end, delimiter) {
  for (; p + 1 < end; p++) {
    if (bytes[p] !== LF) continue
    const next = bytes[p + 1]
    if (next === LF || next === CR || next === delimiter) return true
    if (next === QUOTE && p + 2 < end && bytes[p + 2] === QUOTE) return true
  }
  return false
}


/*
 * What was found in the line that is being read, before overlaps are settled: four words a candidate (first byte, end,
 * kind, whether it still counts), in the order in which the recognizers tell them.
 */
const CANDIDATE_BYTES = 16
/** What a kind says of itself in its word: rank of its sureness, its turn among equals, and these marks. */
const MAIL = 1 << 16
const CARD = 1 << 17
const SHAPE_OF_ITS_OWN = 1 << 18
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

/** How many candidates there are, and the kind of the one that was added as number i. */
function foundCount() {
  return candidates
}

function foundKind(i ) {
  return wordAt(CANDIDATES + i * CANDIDATE_BYTES + 8) & 0xffff
}

/** Whether something with a shape of its own was found in [p, end) without the label. */
function hasShaped(p , end ) {
  for (let at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES; at >= CANDIDATES; at -= CANDIDATE_BYTES) {
    if (wordAt(at) < p || wordAt(at + 4) > end) continue
    const kind = wordAt(at + 8)
    if ((kind & UNLABELLED) !== 0 && (wordAt(KINDS + 4 * (kind & 0xffff)) & SHAPE_OF_ITS_OWN) !== 0) return true
  }
  return false
}

/** A finding that a label told. What was just found there without it and is less sure could never count. */
function addLabelled(kind , p , end ) {
  const at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES
  if (candidates > 0 && wordAt(at) === p && wordAt(at + 4) === end) {
    const other = wordAt(at + 8)
    if ((other & UNLABELLED) !== 0 && rankOf(kind) < rankOf(other & 0xffff)) {
      setWord(at + 8, kind)
      return
    }
  }
  put(kind, p, end)
}

function rankOf(kind ) {
  return wordAt(KINDS + 4 * kind) & 255
}

/** Whether the last thing that was found is of this kind, without a label, and all of [p, end). */
function wasFound(kind , p , end ) {
  const at = CANDIDATES + (candidates - 1) * CANDIDATE_BYTES
  return candidates > 0 && wordAt(at) === p && wordAt(at + 4) === end && wordAt(at + 8) === (kind | UNLABELLED)
}

/** Whether anything was found that reaches into [p, end). */
function isFoundIn(p , end ) {
  for (let i = 0; i < candidates; i++) {
    const at = CANDIDATES + i * CANDIDATE_BYTES
    if (wordAt(at) < end && p < wordAt(at + 4)) return true
  }
  return false
}

/** Whether a label told anything in the line. */
function hasLabelled() {
  for (let i = 0; i < candidates; i++)
    if ((wordAt(CANDIDATES + i * CANDIDATE_BYTES + 8) & UNLABELLED) === 0) return true
  return false
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

/** Puts the candidates into the order in which they stand in the line. */
function sortFound(last ) {
  for (let a = CANDIDATES + CANDIDATE_BYTES; a < last; a += CANDIDATE_BYTES)
    for (let b = a; b > CANDIDATES && wordAt(b) < wordAt(b - CANDIDATE_BYTES); b -= CANDIDATE_BYTES)
      for (let at = b; at < b + CANDIDATE_BYTES; at += 4) {
        const word = wordAt(at)
        setWord(at, wordAt(at - CANDIDATE_BYTES))
        setWord(at - CANDIDATE_BYTES, word)
      }
}

/** Whether all candidates count, each behind the one before. */
function isSettled(last ) {
  let end = 0
  for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES) {
    if (wordAt(a) < end || (silences > 0 && (wordAt(a + 8) & UNLABELLED) !== 0)) return false
    end = wordAt(a + 4)
  }
  return true
}

/** Records what counts of the line, in its order. */
function settleFound() {
  if (candidates === 0) return
  const last = CANDIDATES + candidates * CANDIDATE_BYTES
  sortFound(last)
  if (isSettled(last)) {
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      record(0, GIVEN + (wordAt(a + 8) & 0xffff), wordAt(a), wordAt(a + 4))
    return
  }
  settleOverlaps()
  for (let from = -1; ; ) {
    let first = 0
    for (let a = CANDIDATES; a < last; a += CANDIDATE_BYTES)
      if (wordAt(a + 12) === 2 && wordAt(a) > from && (first === 0 || wordAt(a) < wordAt(first))) first = a
    if (first === 0) return
    from = wordAt(first)
    record(0, GIVEN + (wordAt(first + 8) & 0xffff), from, wordAt(first + 4))
  }
}


/*
 * Who is named in the third field of an access log (Common Log Format): `203.0.113.7 - taro [22/Nov/2026:05:10:20 +0900] "GET …`. Looked for
 * only in logs that tell who logged in; whether an account is that of a service, the driver says.
 */

/** The kind of such a finding, behind those of names in the order of the driver. */
const FOUND_LOGIN = 9
const OPEN_SQUARE = 91
const ACCOUNT_SIGNS_MAX = 64
/** From the bracket before a moment to the one behind it, and from there to a sign within. */
const MOMENT_LENGTH = 27

let asksLogins = false
/** Whether a moment stood in the line. */
let hasMoment = false

/** Says whether the lines that follow are of a log that tells who logged in. */
function tellLogins(tells ) {
  asksLogins = tells
}

function beginLogins() {
  hasMoment = false
}

/** `[22/Nov/2026:`, as a moment begins. */
function beginsMoment(p ) {
  return (
    byteAt(p) === OPEN_SQUARE &&
    isDigit(byteAt(p + 1)) &&
    isDigit(byteAt(p + 2)) &&
    byteAt(p + 3) === SLASH &&
    isUpper(byteAt(p + 4)) &&
    byteAt(p + 7) === SLASH &&
    isDigit(byteAt(p + 8)) &&
    isDigit(byteAt(p + 11)) &&
    byteAt(p + 12) === COLON
  )
}

function isOfAccount(c ) {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN
}

/** Looks at the closing bracket at p of the line that begins at `from`. False when the recognizers have to look. */
function lookAtLogin(p , from ) {
  if (!asksLogins) return true
  const moment = p - MOMENT_LENGTH
  if (moment <= from || !beginsMoment(moment) || byteAt(moment - 1) !== SPACE) return true
  hasMoment = true
  const end = moment - 1
  const last = byteAt(end - 1)
  if (!isLetter(last) && !isDigit(last) && last !== LOW_LINE && last !== DOT) return true
  let start = end
  while (start > from && byteAt(start - 1) !== SPACE) start--
  if (start - from < 4 || byteAt(start - 2) !== HYPHEN || byteAt(start - 3) !== SPACE) return true
  let fields = 1
  for (let q = from; q < start - 2; q++) {
    if (byteAt(q) !== SPACE) continue
    if (q === from || byteAt(q - 1) === SPACE) return true
    if (q < start - 3) fields++
  }
  if (fields > 2) return true
  const first = byteAt(start)
  if (!isLetter(first) || isUpper(first) || end - start > ACCOUNT_SIGNS_MAX || isFoundIn(start, end)) return false
  for (let q = start; q < end; q++) if (!isOfAccount(byteAt(q))) return false
  addUnlabelled(FOUND_LOGIN, start, end)
  return true
}

/** Whether a label told something in a line with such a moment: then only the rules of logins know whether it counts. */
function mayBeOfNobody() {
  return hasMoment && hasLabelled()
}

/** Whether a moment may stand in the line [p, end), which goes beyond ASCII, so that the rules of logins have to look. */
function mayTellLogin(p , end ) {
  if (!asksLogins) return false
  for (; p < end; p++) if (beginsMoment(p)) return true
  return false
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

// The JavaScript half of old-bytes.ts, one byte after the other.
function copyPlain(p, end, to, shiftJis) {
  const from = p
  for (; p < end; p++, to++) {
    const c = bytes[p]
    if (c === 0 || c >= 0x7f || (shiftJis && (c === 0x1a || c === 0x1c))) break
    bytes[to] = c
  }
  return p - from
}
function putCharacter(to, packed) {
  bytes[to] = packed
  bytes[to + 1] = packed >> 8
  bytes[to + 2] = packed >> 16
}
function oldLength(p, end, kana) {
  let length = 0
  for (; p < end; p++) {
    const c = bytes[p]
    if (c < 0x80) length++
    else if (c >= 0xc0) length += c === 0xef && isHalfKana(bytes[p + 1], bytes[p + 2]) ? kana : 2
  }
  return length
}
const isHalfKana = (second, third) => (second === 0xbd && third >= 0xa1) || (second === 0xbe && third <= 0x9f)


/*
 * Shift_JIS and EUC-JP into UTF-8, by a table of what two bytes stand for: up to three bytes, the first one lowest, and
 * above them how many; 0 for nothing.
 */
/** U+FF61 stands for 0xA1. */
const HALF_KANA = 0xff61 - 0xa1
const PLACED_BYTES = 16

/** Where the UTF-8 of the last turn ends. */
let turnedEnd = 0

function turnEnd() {
  return turnedEnd
}

/** The katakana of half width that Shift_JIS writes as c, packed as in the table. */
function halfKana(c ) {
  const code = c + HALF_KANA
  return 0x3000000 | ((0x80 | (code & 63)) << 16) | ((0x80 | ((code >> 6) & 63)) << 8) | 0xef
}

/**
 * Writes the text in [p, end) as UTF-8 from `to` on; `shiftJis` says which of both it is. Gives where it stopped: at
 * `end`, before a character that is cut off there, or, below 0, at the first byte that is no plain text. Up to 16 bytes
 * behind that UTF-8 may be written, too.
 */
function turnText(p , end , to , shiftJis ) {
  while (p < end) {
    const c = byteAt(p)
    if (c < 0x80) {
      const n = copyPlain(p, end, to, shiftJis)
      if (n === 0) return -p
      to += n
      p += n
      continue
    }
    let packed = 0
    if (shiftJis && c >= 0xa1 && c <= 0xdf) {
      packed = halfKana(c)
      p++
    } else {
      if (p + 1 === end) break
      packed = wordAt(PAIRS + (((c << 8) | byteAt(p + 1)) << 2))
      if (packed === 0) return -p
      p += 2
    }
    putCharacter(to, packed)
    to += packed >> 24
  }
  turnedEnd = to
  return p
}

/**
 * Turns the places of so many records at `records` into places of the old encoding, in which the byte at `place` stands at
 * `old`. Their UTF-8 is all there.
 */
function placeOld(records , count , place , old , kana ) {
  const last = records + count * PLACED_BYTES
  for (let at = records; at < last; at += PLACED_BYTES) {
    const from = wordAt(at + 8)
    const end = from + wordAt(at + 12)
    old += place <= from ? oldLength(place, from, kana) : -oldLength(from, place, kana)
    const length = oldLength(from, end, kana)
    setWord(at + 8, old)
    setWord(at + 12, length)
    old += length
    place = end
  }
}

// The JavaScript half of own-characters.ts, one byte after the other.
function oddCharacters(p, end) {
  let [own, broken] = [0, 0]
  for (; p < end; p++) {
    const [here, next] = [bytes[p], bytes[p + 1]]
    if (here < 0xee) continue
    if (here === 0xee || here === 0xf4 || (here === 0xef && next < 0xa4) || (here === 0xf3 && next >= 0xb0)) own++
    if (here === 0xef && next === 0xbf && bytes[p + 2] === 0xbd) broken++
  }
  return own | (broken << 16)
}

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


/*
 * What the driver told of stretches before a sign: four words a slot (where its units stand; their number, what was asked, and
 * how many of them stand before the label itself; what it is, its rule and its kind; whether the slot is taken).
 */
const SLOT_SHIFT = 4
const SLOTS_FULL = STRETCH_SLOTS >> 1

let taken = 0
let unitsEnd = STRETCH_UNITS
/** What the driver is to explain. */
let askedFrom = 0
let askedEnd = 0
let stretchAsked = 0

/** First unit of the stretch that is to be explained, the unit behind it, and what is asked. */
function stretchFrom() {
  return askedFrom
}

function stretchEnd() {
  return askedEnd
}

function stretchQuestion() {
  return stretchAsked
}

/** The slot of the stretch of units [i, end), or the empty one where it belongs. */
function slotOfStretch(i , end , question ) {
  const wanted = (end - i) | (question << 8)
  const bytes = (end - i) << 1
  let at = (hashBytes(LINE + (i << 1), bytes) + question * 77) & (STRETCH_SLOTS - 1)
  let slot = STRETCHES + (at << SLOT_SHIFT)
  while (wordAt(slot + 12) !== 0) {
    if ((wordAt(slot + 4) & 0xffff) === wanted && sameBytes(LINE + (i << 1), wordAt(slot), bytes)) break
    at = (at + 1) & (STRETCH_SLOTS - 1)
    slot = STRETCHES + (at << SLOT_SHIFT)
  }
  return slot
}

function forgetStretches() {
  for (let at = STRETCHES; at < STRETCHES + (STRETCH_SLOTS << SLOT_SHIFT); at += 4) setWord(at, 0)
  taken = 0
  unitsEnd = STRETCH_UNITS
}

/** Takes down what the stretch means that `findStretch` did not know. */
function learnStretch(offset , use , rule , kind ) {
  const length = askedEnd - askedFrom
  if (taken >= SLOTS_FULL || unitsEnd + (length << 1) > STRETCH_UNITS_FULL) forgetStretches()
  const slot = slotOfStretch(askedFrom, askedEnd, stretchAsked)
  for (let i = 0; i < length; i++) setUnit(unitsEnd + (i << 1), unitOf(askedFrom + i))
  setWord(slot, unitsEnd)
  setWord(slot + 4, length | (stretchAsked << 8) | (offset << 16))
  setWord(slot + 8, use | (rule << 8) | (kind << 16))
  setWord(slot + 12, 1)
  unitsEnd += length << 1
  taken++
}

/** The slot of the stretch [i, end); 0 when the driver has to explain it first. */
function findStretch(i , end , question ) {
  const slot = slotOfStretch(i, end, question)
  if (wordAt(slot + 12) !== 0) return slot
  askedFrom = i
  askedEnd = end
  stretchAsked = question
  return 0
}

// The JavaScript half of look-back.ts: the same bits, made one byte after the other.
let letterBits = 0
let digitBits = 0
let spaceBits = 0
let dotBits = 0
let atBits = 0
let qBits = 0
let borderBits = 0
let tellingBits = 0
const BORDERS = new Set([..."\t\"&'(),/;<>?[]`{|}"].map((c) => c.charCodeAt(0)))

const TELLING = /^(?:f[ek]|g[eou]|ky|p[ao]|[fgkp][^a-z])/i

function lookBack(stop) {
  letterBits = digitBits = spaceBits = dotBits = atBits = qBits = borderBits = tellingBits = 0
  for (let i = 0; i < 32; i++) {
    const c = bytes[stop - 32 + i]
    const small = c | 32
    if (small >= 97 && small <= 122) letterBits |= 1 << i
    if (c >= 48 && c <= 57) digitBits |= 1 << i
    if (c === 32) spaceBits |= 1 << i
    if (c === 46) dotBits |= 1 << i
    if (c === 64) atBits |= 1 << i
    if (small === 113) qBits |= 1 << i
    if (TELLING.test(String.fromCharCode(c, bytes[stop - 31 + i]))) tellingBits |= 1 << i
    if (BORDERS.has(c)) borderBits |= 1 << i
  }
}
/** All bits are made at once. */
const lookBackForWords = () => {}
const lookBackForAnother = () => {}
const hasCapitalQ = (stop, n) => bytes.subarray(stop - n, stop).includes(81)
const zerosAbove = (bits) => Math.clz32(bits)
const zerosBelow = (bits) => 31 - Math.clz32(bits & -bits)
const ENDS = new Set([...' "&,;<|'].map((c) => c.charCodeAt(0)))
function findEndSign(p, end) {
  while (p < end && !ENDS.has(bytes[p])) p++
  return p < end ? p : end
}
function findWordEnd(p, end, brackets) {
  while (p < end && bytes[p] !== 32 && !(brackets && (bytes[p] === 40 || bytes[p] === 41))) p++
  return p
}


/*
 * What may stand behind a label and be no value of it, or another's, as `no-values.ts` of the room has it.
 */
/** A bit for each letter that words of programs begin with, small or not. */
const WORD_LETTERS = 0x3c_c27c

/** Brackets, `$`, `%`, `*`, `.`, a grave accent and `_`, with which what stands for a value begins; `X` and `x`. */
function beginsPlaceholder(c ) {
  return (
    c === 123 ||
    c === 36 ||
    c === 40 ||
    c === 60 ||
    c === 96 ||
    c === 42 ||
    c === 37 ||
    c === 95 ||
    c === 46 ||
    (c | 32) === 120
  )
}

/**
 * Whether the word at p may be one of a program, by its first four letters: `string`, `number`, `boolean`, `object`, `integer`,
 * `undefined`, `undef`, `null`, `nullptr`, `else`, `elif`, `except`, `return`, `class`, `import`, `raise`, `self.`, `None`, `True`, `False`,
 * and all of `if`, `try` and `def`.
 */
function mayBeWord(p ) {
  const first = byteAt(p)
  // b c d e i n o r s t u, F N T.
  if (first < 64 || (WORD_LETTERS & (1 << (first & 31))) === 0) return false
  const three = threeAt(p)
  const fourth = byteAt(p + 3)
  if (three >> 8 === 0x6966) return !isOfName(three & 255)
  if (three === 0x747279 || three === 0x646566) return !isOfName(fourth)
  switch ((three << 8) | fourth) {
    case 0x73747269:
    case 0x6e756d62:
    case 0x626f6f6c:
    case 0x6f626a65:
    case 0x696e7465:
    case 0x756e6465:
    case 0x6e756c6c:
    case 0x656c7365:
    case 0x656c6966:
    case 0x65786365:
    case 0x72657475:
    case 0x636c6173:
    case 0x696d706f:
    case 0x72616973:
    case 0x73656c66:
    case 0x4e6f6e65:
    case 0x54727565:
    case 0x46616c73:
      return true
    default:
      return false
  }
}

/** Whether c goes on with the name of a variable. */
function isOfName(c ) {
  return isLetter(c) || isDigit(c)
}

/** Whether a word of a program may stand in [p, end): a bracket that opens, `=>`, `new` and its kin, or the name of a drawing. */
function mayBeOfSource(p , end ) {
  const first = byteAt(p)
  if (first < 0x80 && !isLetter(first) && !isDigit(first)) return true
  if (!mayHoldSource(p, end)) return false
  for (let q = p; q < end; q++) {
    const c = byteAt(q)
    if (c === 40 || c === 91 || c === 123 || (c === 62 && byteAt(q - 1) === 61)) return true
    if (c === 32 && q - p >= 3 && q - p <= 8 && isKeyword(p, q - p)) return true
    if (c === 46 && isOfDrawing(threeAt(q + 1) | 0x202020)) return true
  }
  return false
}

/** `svg` and `ico`. */
function isOfDrawing(three ) {
  return three === 0x737667 || three === 0x69636f
}

/** Whether the n letters at p may be `new`, `await`, `function`, `lambda` or `typeof`. */
function isKeyword(p , n ) {
  const three = threeAt(p)
  return (
    (n === 3 && three === 0x6e6577) ||
    (n === 5 && three === 0x617761) ||
    (n === 8 && three === 0x66756e) ||
    (n === 6 && (three === 0x6c616d || three === 0x747970))
  )
}

/** Hex digits as long as those of a hash: 32, 40, 56, 64, 96 or 128. */
function isHash(p , end ) {
  const n = end - p
  return (n === 32 || n === 40 || n === 56 || n === 64 || n === 96 || n === 128) && hexEnd(p, end) === end
}

/** Numbers that begin with 0120, 0180, 0570, 0800 or 0990 are firms'. */
function mayBeOfFirm(p ) {
  if (byteAt(p) !== 48 || digitsAt(p) < 4) return false
  const code = numberAt(p + 1, 3)
  return code === 120 || code === 800 || code === 570 || code === 990 || code === 180
}

/** Whether only the recognizers can tell if the value [p, end) of a label is one. */
function mayBeNoValue(use , rule , p , end ) {
  if (mayBeWord(p)) return true
  if (use === UNBROKEN)
    return beginsPlaceholder(byteAt(p)) || isHash(p, end) || end - p === 1 || findByte(p, end, OPEN_BRACKET) < end
  if (use === ONE_WORD || use === WHOLE_VALUE || use === COUNTING)
    return beginsPlaceholder(byteAt(p)) || mayBeOfSource(p, end)
  if (use !== SHAPED) return false
  // In Latin letters it may be the word of another label: `name=email`.
  return rule === NAME ? isLetter(byteAt(p)) : rule === PHONE && mayBeOfFirm(p)
}


/*
 * Values behind labels, as signs of one byte each: those of a line of ASCII, or the narrow ones of another line.
 */
const LOGIN_MIN = 4
const LOGIN_MAX = 24

/** Whether a closing bracket ends the value [p, end) that was opened in it. */
function isClosed(p , end ) {
  const last = byteAt(end - 1)
  if (last !== CLOSE_BRACKET && last !== 93 && last !== 125) return false
  for (let q = p; q < end - 1; q++) {
    const c = byteAt(q)
    if (c === OPEN_BRACKET || c === 91 || c === OPEN_BRACE) return true
  }
  return false
}

/** Whether [p, end) begins with a login name: letters and a digit, 4 to 24 signs, then a blank or the end. */
function beginsWithLogin(p , end ) {
  const n = loginRun(p, end)
  return n >= LOGIN_MIN && n <= LOGIN_MAX && (p + n === end || byteAt(p + n) === SPACE)
}


const VALUE_UNITS_MAX = 400
const LOOKED_AT = 80
const WA_SIGN = 0x306f
/** 「 and 『, which the unit behind them closes. */
const OPEN_QUOTE = 0x300c
const OPEN_WHITE_QUOTE = 0x300e
/** 様 殿 さ ま. */
const SAMA = 0x69d8
const TONO = 0x6bbf
const SA = 0x3055
const MA = 0x307e
const PHONE_DIGITS_MIN = 9
/** 桁: so many digits a value has. */
const OF_PLACES = 0x6841

/** The byte at which the line begins. */
let lineByte = 0
/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let valueUse = NO_LABEL
let valueSign = 0
let valueFrom = 0
/** Whether the sign compares, as in a program: `==`, `!=`. */
let signCompares = false

function beginProseValues(p ) {
  lineByte = p
}

/** The byte at which unit i begins. */
function byteOfUnit(i ) {
  return lineByte + unitAt(LINE_OFFSETS + (i << 1))
}

function forgetProseValue() {
  valueUse = NO_LABEL
}

/** A label that means `use` ends with the sign c before unit i. */
function beginProseValue(use , c , i ) {
  valueUse = use
  valueSign = c
  signCompares = c === EQUALS && i > 1 && narrowOf(i - 2) === EXCLAMATION
  for (; i < lineLength; i++) {
    const next = narrowOf(i)
    if (next !== SPACE && next !== COLON && next !== EQUALS && next !== GREATER) break
    if (next === EQUALS && narrowOf(i - 1) === EQUALS) signCompares = true
  }
  valueFrom = i
  if (i < lineLength && closingOf(unitOf(i)) !== 0) valueFrom = i + 1
}

/** What closes a quotation that the unit opens; 0 for others. Quotation marks of full width are plain ones. */
function closingOf(unit ) {
  if (unit === QUOTE || unit === APOSTROPHE) return unit
  if (unit === 0xff02) return QUOTE
  if (unit === 0xff07) return APOSTROPHE
  return unit === OPEN_QUOTE || unit === OPEN_WHITE_QUOTE ? unit + 1 : 0
}

/** Whether the unit at i is `closing`, folded. */
function closesAt(i , closing ) {
  return closing < 0x80 ? narrowOf(i) === closing : unitOf(i) === closing
}

/** Where the value ends when the next label begins at `limit`. */
function proseValueEnd(limit ) {
  const most = min(limit, valueFrom + VALUE_UNITS_MAX)
  const closing = valueFrom > 0 ? closingOf(unitOf(valueFrom - 1)) : 0
  let end = valueFrom
  if (closing === 0) end = openValueEnd(most, limit)
  else while (end <= most && (end >= lineLength || !closesAt(end, closing))) end++
  if (end > most) end = most > valueFrom ? most : valueFrom
  while (
    end > valueFrom &&
    (classOf(end - 1) & TRAILING) !== 0 &&
    !isClosed(NARROW_LINE + valueFrom, NARROW_LINE + end)
  )
    end--
  return end
}

/** Where a value ends that no quotation mark closes. */
function openValueEnd(most , limit ) {
  const first = narrowOf(valueFrom)
  const assigned = valueSign === EQUALS
  const oneWord = assigned && valueFrom < lineLength && first >= 0x21 && first <= 0x7e
  let end = valueFrom
  let comma = -1
  for (end = nextOf(PARTS_VALUES, end, most); end < most; end = nextOf(PARTS_VALUES, end + 1, most)) {
    const c = narrowOf(end)
    if (c === COMMA && comma < 0 && end + 1 < most && narrowOf(end + 1) === SPACE) comma = end
    if ((classOf(end) & STOPS_VALUE) !== 0 || (assigned && c === COMMA) || (oneWord && c === SPACE)) break
    if (c === SPACE && end + 1 < most && narrowOf(end + 1) === SPACE) break
  }
  if (valueSign === WA_SIGN) return min(end, valueFrom + loginLength(most))
  if (comma < 0 || comma >= end) return end
  return limit >= lineLength && !isPrintableTo(min(most, valueFrom + LOOKED_AT)) ? end : comma
}

/** How many letters, digits and `_@.+-` stand at the beginning of the value. */
function loginLength(most ) {
  let q = valueFrom
  for (; q < most; q++) {
    const c = narrowOf(q)
    if (isLetter(c) || isDigit(c) || c === LOW_LINE || c === AT || c === DOT || c === PLUS || c === HYPHEN) continue
    break
  }
  return q - valueFrom
}

function isPrintableTo(to ) {
  for (let q = valueFrom; q < to; q++) if (narrowOf(q) < 0x20 || narrowOf(q) > 0x7e) return false
  return true
}

/** Where the first word of the value ends, at a blank or, with `brackets`, at a bracket. */
function firstWordEnd(end , brackets ) {
  return findWordEnd(NARROW_LINE + valueFrom, NARROW_LINE + end, brackets) - NARROW_LINE
}

/** Where a labelled name ends before an honorific; -1 where brackets stand in it. */
function nameEnd(end ) {
  for (let q = valueFrom; q < end; q++) if (narrowOf(q) === OPEN_BRACKET) return -1
  let to = end
  if (to > valueFrom && (unitOf(to - 1) === SAMA || unitOf(to - 1) === TONO)) to--
  else if (to - 1 > valueFrom && unitOf(to - 1) === MA && unitOf(to - 2) === SA) to -= 2
  else return end
  while (to > valueFrom && narrowOf(to - 1) === SPACE) to--
  return to
}

/** Whether a value that is not of the shape of the rule has none of that shape in it either. */
function hasNoneOf(rule , end ) {
  if (rule === EMAIL) return findByte(NARROW_LINE + valueFrom, NARROW_LINE + end, AT) === NARROW_LINE + end
  return rule === PHONE && digitCount(valueFrom, end) < PHONE_DIGITS_MIN
}

/**
 * Judges the value of the last label, which ends at the next label or the end of the line at the latest. False when the
 * recognizers have to look.
 */
function endProseValue(limit ) {
  const use = valueUse & 255
  const rule = (valueUse >> 8) & 255
  const kind = valueUse >> 16
  valueUse = NO_LABEL
  if (use === NO_LABEL || use === QUIET) return true
  const end = proseValueEnd(limit)
  if (valueFrom >= end || (end < lineLength && unitOf(end) === OF_PLACES)) return true
  if (signCompares) return false
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(NARROW_LINE + valueFrom, NARROW_LINE + firstWordEnd(end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(NARROW_LINE + valueFrom, NARROW_LINE + end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  let to = isWord ? firstWordEnd(end, true) : use === UNBROKEN ? firstWordEnd(end, false) : end
  const shaped = use === SHAPED || use === SHAPED_WORD
  if (shaped && (rule === NAME || rule === KANA)) to = nameEnd(end)
  if (to < 0) return false
  if (to === valueFrom) return true
  if (shaped && !isFrequentShape(rule, byteOfUnit(valueFrom), byteOfUnit(to))) return hasNoneOf(rule, to)
  if (use === WHOLE_VALUE && hasShaped(NARROW_LINE + valueFrom, NARROW_LINE + to)) return false
  if (mayBeNoValue(use, rule, NARROW_LINE + valueFrom, NARROW_LINE + to)) return false
  addLabelled(kind, NARROW_LINE + valueFrom, NARROW_LINE + to)
  return true
}


const MAILBOX_MAX = 64
const DOMAIN_NAME_MAX = 253
const LESS = 60

/** Where the last address of the line ends, and where it begins if it is of the plain letters and signs that cells have. */
let mailEnd = 0
let plainStart = 0

function beginMails(p ) {
  mailEnd = p
  plainStart = 0
}

/** Whether the last address of the line is all of [p, end), and plain. */
function isPlainMail(p , end ) {
  return plainStart === p && mailEnd === end
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

/** The bit for the first three letters at p. */
function startBit(p ) {
  return ((byteAt(p) & 31) << 10) | ((byteAt(p + 1) & 31) << 5) | (byteAt(p + 2) & 31)
}

function learnStart(bit ) {
  setByte(OFFICE_STARTS + (bit >> 3), byteAt(OFFICE_STARTS + (bit >> 3)) | (1 << (bit & 7)))
}

/** Whether the word at p begins like one that the mailbox of an office begins with, as far as letters tell. */
function beginsLikeOffice(p ) {
  if (!isLetter(byteAt(p)) || !isLetter(byteAt(p + 1)) || !isLetter(byteAt(p + 2))) return true
  const bit = startBit(p)
  return (byteAt(OFFICE_STARTS + (bit >> 3)) & (1 << (bit & 7))) !== 0
}

/** Tells that mailboxes of offices may begin with the word [p, end), which is in small letters. */
function learnOffice(p , end ) {
  // A sign or digit stands behind shorter words.
  if (end - p >= 3) learnStart(startBit(p))
  let hash = 0
  for (; p < end; p++) hash = officeHash(hash, byteAt(p))
  const bit = officeBit(hash)
  setByte(OFFICES + (bit >> 3), byteAt(OFFICES + (bit >> 3)) | (1 << (bit & 7)))
}

/** Whether the mailbox that begins at p and ends at the `@` may be an office's. */
function couldBeOffice(p , at ) {
  if (!beginsLikeOffice(p)) return false
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

/** Where the address begins whose `@` stands at p. */
function mailboxStart(p ) {
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
function lookAtMail(p , from ) {
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


const VALUE_LENGTH_MAX = 400

/** The label whose value is not known yet: what it means, its sign, and where its value begins. */
let meaning = NO_LABEL
let sign = 0
let value = 0
/** Whether the sign compares, as in a program: `==`, `!=`. */
let compares = false

function forgetValue() {
  meaning = NO_LABEL
}

/** A label that means `use` ends with the sign c before p. */
function beginValue(use , c , p ) {
  meaning = use
  sign = c
  value = p
  compares = c === EQUALS && byteAt(p - 2) === EXCLAMATION
  for (let b = byteAt(value); b === SPACE || b === COLON || b === EQUALS || b === GREATER; b = byteAt(value)) {
    if (b === EQUALS && byteAt(value - 1) === EQUALS) compares = true
    value++
  }
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
  while (end > value && isTrailing(byteAt(end - 1)) && !isClosed(value, end)) end--
  return end
}

/** Blanks and signs between a value and the next label. */
function isTrailing(c ) {
  if (isLetter(c) || isDigit(c)) return false
  if (c < 64)
    return (
      c === SPACE || c === QUOTE || (c >= 39 && c <= 42) || c === COMMA || c === HYPHEN || c === 47 || c === GREATER
    )
  return c === 91 || c === 93 || c === OPEN_BRACE || c === 125
}

/** Whether [p, end) has the shape of the rule. What was found there without the label as an address has it. */
function isShaped(rule , p , end ) {
  if (rule === NETWORK_ADDRESS && wasFound(FOUND_NETWORK_ADDRESS, p, end)) return true
  if (rule === EMAIL && isPlainMail(p, end)) return true
  return isFrequentShape(rule, p, end)
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
  if (compares) return false
  if (use === SILENT || use === SILENT_NUMBER) {
    addSilence(value, findWordEnd(value, end, true), use === SILENT_NUMBER)
    return true
  }
  if (use === COUNTING && !beginsWithLogin(value, end)) return true
  const isWord = use === ONE_WORD || use === COUNTING || use === SHAPED_WORD
  const to = isWord ? findWordEnd(value, end, true) : use === UNBROKEN ? findWordEnd(value, end, false) : end
  if (to === value) return true
  if ((use === SHAPED || use === SHAPED_WORD) && !isShaped(rule, value, to)) return false
  if (use === WHOLE_VALUE && hasShaped(value, to)) return false
  if (mayBeNoValue(use, rule, value, to)) return false
  addLabelled(kind, value, to)
  return true
}


const LABEL_LENGTH_MAX = 30
/** No word for somebody else is shorter. */
const WORD_LENGTH_MIN = 6
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
const UNKNOWN = -2
/** Whether the stretch names somebody else, and whether its end behind the last digit says that it is no label. */
let namesAnother = false
let isNoneByTail = false

/**
 * Looks for a label that is known as a whole: the stretch [start, stop) or its last words, the longest first. A last
 * word with dots in it, at `path`, may be known by its end.
 */
function findWhole(start , stop , path ) {
  const any = (tellingBits & (-1 << (32 - (stop - start)))) !== 0 && holdsWord(start, stop, lettersOf(start, stop))
  namesAnother = any
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

/** The place behind the next blank from p on, before the stop of the last `lookBack`; `stop` without one. */
function behindSpace(p , stop ) {
  const rest = spaceBits & (-1 << (32 - (stop - p)))
  return rest === 0 ? stop : stop - 31 + zerosBelow(rest)
}

/** Looks what the end of the stretch says, of which nothing is known as a whole; false when the driver has to be asked. */
function findEnd(start , stop ) {
  foundUse = NO_LABEL
  const digit = lastDigitBefore(start, stop)
  if (digit > 0) {
    const tail = lookUp(digit, stop, TAIL_OF_LABEL)
    if (tail === 0) return false
    isNoneByTail = (wordAt(tail + 8) & 255) === NO_LABEL
    if (isNoneByTail) return true
  }
  const slot = lookUp(start, stop, END_OF_LABEL)
  if (slot === 0) return false
  foundUse = (wordAt(slot + 8) & 255) === NO_LABEL ? NO_LABEL : wordAt(slot + 8)
  foundStart = start + (wordAt(slot + 4) >> 8)
  return true
}

/**
 * How many of the last bytes of a stretch tell what it says: those from the last digit on that a blank or `@` parts from
 * what is behind it, if a blank stands there; else all, as with a Q before, which alone may begin a label with a digit in it.
 */
function tellingLength(stop , length ) {
  const cuts = digitBits & ((spaceBits | atBits) >>> 1) & (-1 << (32 - length))
  if (cuts === 0) return length
  const telling = zerosAbove(cuts) + 1
  if ((spaceBits & (-1 << (32 - telling))) === 0) return length
  return hasCapitalQ(stop, length) ? length : telling
}

/** Whether the letters in [p, end), at most 32 bytes before `stop`, name nobody else. */
function namesNobody(p , end , stop ) {
  if (end - p < WORD_LENGTH_MIN) return true
  lookBackForAnother(stop)
  const behind = stop - end
  const before = tellingBits & (-1 << (32 - behind - (end - p))) & ~(-1 << (32 - behind))
  return before === 0 || !holdsWord(p, end, lettersOf(p, end))
}

/**
 * Takes down what the n bytes before `stop` say, unless it could depend on what stands before them: behind a cut, whatever
 * begins before it has to fall apart, and the letters behind it to be a word.
 */
function keepFound(stop , n , said ) {
  const within = -1 << (32 - n)
  if ((digitBits & ((spaceBits | atBits) >>> 1) & within) !== 0) {
    if (namesAnother || !partsLabels(stop - n, stop)) return
    if ((letterBits & (letterBits << 1) & within & (within << 1)) === 0) return
    if (said === NOTHING ? !isNoneByTail : foundStart <= stop - n) return
  }
  keepRecalled(stop, n, foundUse, stop - foundStart)
}

/** Whether no label has its letters so: all apart, with digits between them; only `Q1` has. */
function isNoLabel(start , stop ) {
  const within = -1 << (32 - (stop - start))
  return (
    (letterBits & (letterBits << 1) & within & (within << 1)) === 0 && (qBits & within) === 0 && hasNoWord(start, stop)
  )
}

/** Finds out what the stretch [start, stop) says, of which the last n bytes may be enough. */
function readStretch(start , stop , n ) {
  if (namesNobody(start, stop - n, stop) && recall(stop, n)) {
    foundUse = recalledUse
    foundStart = stop - recalledOffset
    return GO_ON
  }
  lookBackForWords(stop)
  lookBackForAnother(stop)
  foundUse = NO_LABEL
  foundStart = stop
  if (isNoLabel(start, stop)) return GO_ON
  const length = stop - start
  const word = min(zerosAbove(spaceBits), length)
  isNoneByTail = false
  const said = findWhole(start, stop, zerosAbove(dotBits) < word ? stop - word : 0)
  if (said === LEARN) return LEARN
  if (said === NOTHING && !findEnd(start, stop)) return LEARN
  keepFound(stop, n, said)
  return GO_ON
}

function isBlankOrQuote(c ) {
  return c <= APOSTROPHE && (c === SPACE || c === QUOTE || c === APOSTROPHE)
}

/** Looks at the sign c at p, which may stand between a label and its value. */
function lookAtSign(p , c ) {
  if (c === COLON && isTimeOrAddress(p)) return GO_ON
  if (c === CLOSE_BRACKET && (byteAt(p + 1) === COLON || byteAt(p + 1) === EQUALS)) return GO_ON
  let stop = p
  while (stop > from && isBlankOrQuote(byteAt(stop - 1))) stop--
  lookBack(stop)
  const length = min(min(stop - from, LABEL_LENGTH_MAX), zerosAbove(borderBits))
  if (length === 0) return stop > from && byteAt(stop - 1) === CLOSE_BRACKET ? ASK_LINE : GO_ON
  if (c === CLOSE_BRACKET && byteAt(stop - length - 1) !== OPEN_BRACKET) return GO_ON
  if (readStretch(stop - length, stop, tellingLength(stop, length)) === LEARN) return LEARN
  if (foundUse === NO_LABEL) return GO_ON
  if ((foundUse & 255) === ASKED_LABEL || (c !== COLON && c !== EQUALS) || !endValue(foundStart)) return ASK_LINE
  from = p + 1
  beginValue(foundUse, c, from)
  return GO_ON
}

/** What the word [start, p) says, capitals up to `last`; UNKNOWN when the driver has to be asked. */
function readWord(start , last , p ) {
  for (let q = start; q < last; q++) if (!isUpper(byteAt(q))) return NO_LABEL
  let use = NO_LABEL
  if (holdsWord(start, p, lettersOf(start, p)) || beginsLikeLabel(start, p)) {
    const slot = lookUp(start, p, WHOLE_LABEL)
    if (slot === 0) return UNKNOWN
    use = wordAt(slot + 8) & 255
  }
  keepWord(start, p - start, use)
  return use
}

/** Looks at the blank at p behind capitals, which may be a label: `TEL 03-1234-5678`. */
function lookAtBlank(p ) {
  let start = p
  while (start > from && p - start <= 8 && byteAt(start - 1) !== SPACE) start--
  const last = isDigit(byteAt(p - 1)) ? p - 1 : p
  if (p - start < 2 || p - start > 7 || last - start < 2 || last - start > 6) return GO_ON
  const use = recallWord(start, p - start) ? recalledUse : readWord(start, last, p)
  if (use === NO_LABEL) return GO_ON
  if (use === UNKNOWN) return LEARN
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


/*
 * Labels in lines with characters beyond ASCII, as `text-labels.ts` of the room finds them. What a stretch before a sign
 * means is learnt from the driver; stretches that neither begin nor end like a label are passed over.
 */
const STRETCH_MAX = 30
/** Letters of a stretch from which on it may name somebody else in Latin letters. */
const LETTERS_MIN = 4
const WA = 0x306f

/** Behind the sign of the last label of the line. */
let labelsFrom = 0

function beginProseLabels() {
  labelsFrom = 0
  forgetProseValue()
}

/** `https://`, `12:34`, `::`. */
function isTimeAt(i ) {
  const next = narrowOf(i + 1)
  if (next === COLON || narrowOf(i - 1) === COLON || (next === 47 && narrowOf(i + 2) === 47)) return true
  return isDigit(narrowOf(i - 1)) && isDigit(next) && isDigit(narrowOf(i + 2)) && !isDigit(narrowOf(i + 3))
}

/** Whether [i, end) is nothing but numbers, moments and addresses of a network. */
function isNumbers(i , end ) {
  return nextOf(BEYOND_NUMBERS, i, end) === end
}

/**
 * False when neither a word in the stretch [i, end) begins like a label that is known as a whole nor, with `byEnd`, the
 * stretch ends like one that is known by its end, and nothing in it names somebody else.
 */
function couldBeLabel(i , end , byEnd ) {
  let letters = 0
  let blank = false
  let another = false
  let afterBlank = true
  for (let q = i; q < end; q++) {
    const mark = markOf(q)
    if ((mark & IN_LABELS) === 0) return true
    const c = narrowOf(q)
    if (afterBlank && (mark & (byEnd ? BEGINS_LABEL | BEGINS_QUESTION : BEGINS_LABEL)) !== 0) return true
    afterBlank = c === SPACE
    if (afterBlank) blank = true
    else if (isLetter(c)) letters++
    if ((mark & BEGINS_ANOTHER) === 0) continue
    another = true
    if ((wordOf(q, 2) & NAMES_ANOTHER) !== 0) return true
  }
  if (letters >= LETTERS_MIN || (blank && another)) return true
  return byEnd && (markOf(end - 1) & ENDS_LABEL) !== 0
}

/** Where a label that ends at `stop` can begin at the earliest. */
function stretchStart(stop ) {
  const floor = stop - labelsFrom > STRETCH_MAX ? stop - STRETCH_MAX : labelsFrom
  const inBrackets = stop > 0 && narrowOf(stop - 1) === CLOSE_BRACKET
  for (let border = lastOf(BORDER, stop, floor); border >= floor; border = lastOf(BORDER, border, floor)) {
    const c = narrowOf(border)
    if (!inBrackets || (c !== OPEN_BRACKET && c !== CLOSE_BRACKET)) return border + 1
  }
  return floor < stop && isLowHalf(unitOf(floor)) ? floor + 1 : floor
}

/** The second half of a character of two units. */
function isLowHalf(unit ) {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** 様, 氏, 殿 and ん of さん: what stands in brackets behind it says who came, not what follows. */
function endsHonorific(unit ) {
  return unit === 0x69d8 || unit === 0x6c0f || unit === 0x6bbf || unit === 0x3093
}

/** Looks at the sign c at i, which may stand between a label and its value; は counts as one before letters and digits. */
function lookAtProseSign(i , c ) {
  if (c === COLON && isTimeAt(i)) return GO_ON
  if (c === CLOSE_BRACKET && (narrowOf(i + 1) === COLON || narrowOf(i + 1) === EQUALS)) return GO_ON
  let stop = i
  for (; stop > labelsFrom; stop--) {
    const before = narrowOf(stop - 1)
    if (before !== SPACE && before !== QUOTE && before !== APOSTROPHE) break
  }
  const start = stretchStart(stop)
  if (start === stop || (c === CLOSE_BRACKET && (start === 0 || narrowOf(start - 1) !== OPEN_BRACKET))) return GO_ON
  if (c === CLOSE_BRACKET && start > 1 && endsHonorific(unitOf(start - 2))) return GO_ON
  if (isNumbers(start, stop) || !couldBeLabel(start, stop, c !== WA)) return GO_ON
  const slot = findStretch(start, stop, c === WA ? BEFORE_WA : BEFORE_SIGN)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8)
  if ((use & 255) === NO_LABEL) return GO_ON
  if ((use & 255) === ASKED_LABEL || !endProseValue(start + (wordAt(slot + 4) >> 16))) return ASK_LINE
  labelsFrom = i + 1
  return beginLabelValue(use, c, stop, labelsFrom)
}

/** The value begins behind the label, which ends at `stop`, and the sign c, which ends at `from`. */
function beginLabelValue(use , c , stop , from ) {
  if ((use & 255) === SILENT_NUMBER && !isPlainSign(c, stop, from)) return ASK_LINE
  beginProseValue(use, c, from)
  return GO_ON
}

/** Whether nothing but blanks and one sign that a number may have stands between the label and the value behind `from`. */
function isPlainSign(c , stop , from ) {
  if (c !== COLON && c !== EQUALS && c !== SPACE) return false
  for (let q = stop; q < from - 1; q++) if (narrowOf(q) !== SPACE) return false
  let q = from
  while (q < lineLength && narrowOf(q) === SPACE) q++
  const next = narrowOf(q)
  return next !== COLON && next !== EQUALS && next !== GREATER && (classOf(q) & BORDER) === 0
}

/** Two to six capitals and perhaps a digit. */
function isShoutAt(start , end ) {
  const last = isDigit(narrowOf(end - 1)) ? end - 1 : end
  if (last - start < 2 || last - start > 6) return false
  for (let q = start; q < last; q++) if (!isUpper(narrowOf(q))) return false
  return true
}

/** Looks at the first blank of some at i, before which a word may be a label. */
function lookAtProseBlank(i ) {
  if (i === 0) return GO_ON
  const last = narrowOf(i - 1)
  if (last < 0x80 && !isUpper(last) && !isDigit(last)) return GO_ON
  let start = i
  while (start > labelsFrom && i - start <= STRETCH_MAX && narrowOf(start - 1) !== SPACE) start--
  if (i - start < 2 || i - start > 20 || (last < 0x80 && !isShoutAt(start, i))) return GO_ON
  if (isNumbers(start, i) || !couldBeLabel(start, i, false)) return GO_ON
  const slot = findStretch(start, i, BEFORE_BLANK)
  if (slot === 0) return LEARN
  const use = wordAt(slot + 8)
  if ((use & 255) === NO_LABEL) return GO_ON
  const first = narrowOf(start)
  const begins = !(first >= 97 && first <= 122) && opensLine(start)
  if (((use & 255) === SILENT || (use & 255) === SILENT_NUMBER) && !begins) return GO_ON
  if (!begins || (use & 255) === ASKED_LABEL || !endProseValue(start)) return ASK_LINE
  let from = i
  while (from < lineLength && narrowOf(from) === SPACE) from++
  labelsFrom = from
  return beginLabelValue(use, SPACE, i, from)
}

/** Whether nothing but blanks and marks of lists stands before i. */
function opensLine(i ) {
  for (let q = 0; q < i; q++) if ((classOf(q) & OPENS_LINE) === 0) return false
  return true
}


/*
 * Names in sentences, as `recognizers/name.ts` and `prose-names.ts` of the room find them: before an honorific, and whole ones
 * without. Both are gathered, since a whole name wins over a part of it that has an honorific.
 */
const NAME_BYTES = 12

let honoured = 0
let wholes = 0
let bares = 0
/** How many places there are where a family name alone may begin. */
let bareStarts = 0

function beginNames() {
  bareStarts = 0
  honoured = 0
  wholes = 0
  bares = 0
}

/** Adds the name [start, end) that has an honorific, or a whole one. False when there are too many. */
function addHonoured(start , end , sure ) {
  return addName(HONOURED + honoured++ * NAME_BYTES, start, end, sure)
}

function addWhole(start , end , sure ) {
  return addName(WHOLE_NAMES + wholes++ * NAME_BYTES, start, end, sure)
}

/** Notes that a family name alone may begin at i. False when there are too many such places. */
function addBareStart(i ) {
  setWord(BARE_STARTS + (bareStarts++ << 2), i)
  return bareStarts < NAMES_MAX
}

/** The one that was noted as number s, counted from 0. */
function bareStart(s ) {
  return wordAt(BARE_STARTS + (s << 2))
}

/** The same for a family name alone, which counts where no other name is. */
function addBare(start , end ) {
  return addName(BARE_NAMES + bares++ * NAME_BYTES, start, end, false)
}

function addName(at , start , end , sure ) {
  setWord(at, start)
  setWord(at + 4, end)
  setWord(at + 8, sure ? 1 : 0)
  return honoured < NAMES_MAX && wholes < NAMES_MAX && bares < NAMES_MAX
}

function meet(a , b ) {
  return wordAt(a) < wordAt(b + 4) && wordAt(b) < wordAt(a + 4)
}

/** Adds the names of the line that are not alone to what was found. False when there is no room. */
function settleNames() {
  const lastHonoured = HONOURED + honoured * NAME_BYTES
  const lastWhole = WHOLE_NAMES + wholes * NAME_BYTES
  for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES)
    for (let h = HONOURED; h < lastHonoured; h += NAME_BYTES)
      if (meet(h, w) && wordAt(h + 4) - wordAt(h) >= wordAt(w + 4) - wordAt(w)) setWord(w + 8, -1)
  for (let h = HONOURED; h < lastHonoured; h += NAME_BYTES) {
    let counts = true
    for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES) if (wordAt(w + 8) >= 0 && meet(h, w)) counts = false
    if (!counts) setWord(h + 8, -1)
    else if (!addFoundName(h)) return false
  }
  for (let w = WHOLE_NAMES; w < lastWhole; w += NAME_BYTES) if (wordAt(w + 8) >= 0 && !addFoundName(w)) return false
  return true
}

/** The same for family names alone, once the others are settled. */
function settleBare() {
  for (let b = BARE_NAMES; b < BARE_NAMES + bares * NAME_BYTES; b += NAME_BYTES)
    if (!meetsAnother(wordAt(b), wordAt(b + 4)) && !addFoundName(b)) return false
  return true
}

/** Whether every place where a family name alone may begin belongs to a name that counts, so that none of them counts. */
function areBareStartsNamed() {
  for (let s = 0; s < bareStarts; s++) if (!meetsAnother(bareStart(s), bareStart(s) + 1)) return false
  return true
}

/** Whether a name with an honorific or a whole one that counts stands in [start, end). */
function meetsAnother(start , end ) {
  return isIn(HONOURED, honoured, start, end) || isIn(WHOLE_NAMES, wholes, start, end)
}

function isIn(names , n , start , end ) {
  for (let at = names; at < names + n * NAME_BYTES; at += NAME_BYTES)
    if (wordAt(at + 8) >= 0 && wordAt(at) < end && start < wordAt(at + 4)) return true
  return false
}

function addFoundName(at ) {
  if (!hasRoom()) return false
  addUnlabelled(
    wordAt(at + 8) === 1 ? FOUND_NAME : FOUND_MAYBE_NAME,
    NARROW_LINE + wordAt(at),
    NARROW_LINE + wordAt(at + 4),
  )
  return true
}

/** Whether the last unit of [i, end), or its last two, are what given names end with. */
function endsLikeGivenName(i , end ) {
  if ((markOf(end - 1) & ENDS_GIVEN) !== 0) return true
  return isKanaUnit(end - 1) && (end - i < 2 || isKanaUnit(end - 2))
}

/** Kana and the middle dot. */
function isKanaUnit(i ) {
  const says = classOf(i)
  return (says & OF_NAMES) !== 0 && (says & OF_KANJI) === 0
}

/** Whether the n units at i are made like a given name of today: two or three kanji, no title at their end. */
function looksGivenAt(i , n ) {
  if (n < 2 || n > 3 || (markOf(i) & BEGINS_MODERN) === 0) return false
  for (let q = i; q < i + n; q++) if ((classOf(q) & OF_KANJI) === 0 || unitOf(q) > 0x9fff) return false
  if ((wordOf(i, n) & NO_GIVEN_ALONE) !== 0 || (n === 3 && (markOf(i + 2) & ENDS_PLAINLY) === 0)) return false
  for (let at = 1; at <= 2; at++)
    for (let m = 1; m <= n - at; m++) if ((wordOf(i + at, m) & BEHIND_NAME) !== 0) return false
  return endsLikeGivenName(i, i + n)
}


/*
 * Family names that a name beside them in one list tells, as `name-lists.ts` of the room finds them.
 */
const JOIN_MAX = 3
/** ・ 、 → 。 と. */
const MIDDLE_DOT = 0x30fb
const WIDE_COMMA = 0x3001
const RIGHT_ARROW = 0x2192
const FULL_STOP = 0x3002
const TO = 0x3068

/** The longest of some lengths, of which the lowest bit stands for one unit. */
function longestOf(lengths ) {
  return 32 - zerosAbove(lengths)
}

function isComma(i ) {
  const c = narrowOf(i)
  const unit = unitOf(i)
  return c === SLASH || c === COMMA || unit === WIDE_COMMA || unit === MIDDLE_DOT || unit === RIGHT_ARROW
}

/** Whether the units [i, end) are a word for "and": と, 及び or および. */
function isAnd(i , end ) {
  if (end - i === 1) return unitOf(i) === TO
  if (end - i === 2) return unitOf(i) === 0x53ca && unitOf(i + 1) === 0x3073
  return end - i === JOIN_MAX && unitOf(i) === 0x304a && unitOf(i + 1) === 0x3088 && unitOf(i + 2) === 0x3073
}

function isJoin(i , end ) {
  return (end - i === 1 && isComma(i)) || isAnd(i, end)
}

/** Whether a list may end at i. */
function endsList(i ) {
  if (i === lineLength || isComma(i)) return true
  const c = narrowOf(i)
  if (c === SPACE || c === OPEN_BRACKET || c === CLOSE_BRACKET) return true
  const unit = unitOf(i)
  // が は ら の.
  if (unit === FULL_STOP || unit === 0x304c || unit === 0x306f || unit === 0x3089 || unit === 0x306e) return true
  if (i + 1 === lineLength) return false
  const next = unitOf(i + 1)
  // 両名 ほか.
  return (unit === 0x4e21 && next === 0x540d) || (unit === 0x307b && next === 0x304b)
}

/** How long the frequent family name at i is which something joins to the name that ends at `end`; 0 when none is. */
function lengthBehind(end , i ) {
  if (!isJoin(end, i)) return 0
  const and = isAnd(end, i)
  for (let rest = familyLengthsAt(i, markOf(i)); rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    if (i + n > lineLength || !isFrequentFamily(i, n)) continue
    if (and ? goesOnWithParticle(i + n) : endsList(i + n)) return n
  }
  return 0
}

/**
 * Adds the frequent family names right before the name at i, one joined to the next, that begin at a noted place before
 * number s, from `free` on. False when there are too many names.
 */
function addListedBefore(s , i , free ) {
  for (s--; s >= 0; s--) {
    const start = bareStart(s)
    if (start < free) return true
    const n = lengthBefore(start, i)
    if (n === 0) continue
    if (!addBare(start, start + n)) return false
    i = start
  }
  return true
}

/** How long the frequent family name at `start` is which something joins to the name at i; 0 when none is. */
function lengthBefore(start , i ) {
  for (let rest = familyLengthsAt(start, markOf(start)); rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    if (start + n < i && isFrequentFamily(start, n) && isJoin(start + n, i)) return n
  }
  return 0
}


/*
 * Whether a family name alone stands for somebody, by the sum of what training has learnt of the units around it, as
 * `learned-families.ts` of the room sums it up.
 */
const ANY_DIGIT = 0x30
const ANY_LETTER = 0x61
const SENTENCE_END = 0x3002

const KANJI_SCRIPT = 1
const KATAKANA_SCRIPT = 2

/** The unit at i, all digits and all letters of ASCII being one; 0 beyond the ends of the line. */
function signOf(i ) {
  if (i < 0 || i >= lineLength) return 0
  const c = narrowOf(i)
  if (c >= 0x80) return unitOf(i)
  if (isDigit(c)) return ANY_DIGIT
  return isLetter(c) ? ANY_LETTER : c
}

function isKanjiSign(sign ) {
  return (sign >= 0x3400 && sign <= 0x9fff) || sign === 0x3005
}

function signScript(sign ) {
  if (isKanjiSign(sign)) return KANJI_SCRIPT
  if ((sign >= 0x30a1 && sign <= 0x30fa) || sign === 0x30fc) return KATAKANA_SCRIPT
  return sign < 0x80 ? 3 : 4
}

/** The products stay below 53 bits, so that both builds of the kernel agree. */
function mixedSigns(hash , sign ) {
  return (hash * 1_540_483) ^ sign
}

/** The weight of a feature: its kind, and up to four signs or small numbers. */
function learnedWeight(kind , a , b , c , d ) {
  const hash = mixedSigns(mixedSigns(mixedSigns(mixedSigns(kind, a), b), c), d)
  const stirred = ((hash ^ (hash >>> 15)) * 1_216_613) | 0
  return (byteAt(FAMILY_WEIGHTS + ((stirred ^ (stirred >>> 13)) & (FAMILY_WEIGHT_SLOTS - 1))) << 24) >> 24
}

/** How long the family name alone is that begins at i, by what training has learnt; 0 when nobody is told of. */
function learnedLength(i ) {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = longestOf(lengths); n >= 1; n--) {
    if ((lengths & (1 << (n - 1))) === 0 || familyAt(i, n) !== FIRM_FAMILY) continue
    return mayBeLearned(i, n) && sumAround(i, n) > leastFor(signScript(signOf(i + n))) ? n : 0
  }
  return 0
}

/** The sum above which a name is believed in before a sign of this script. */
function leastFor(script ) {
  return script === KANJI_SCRIPT || script === KATAKANA_SCRIPT ? BELIEVED_IN_WORD : BELIEVED_ABOVE
}

/** Whether training may tell of the family name at i; somebody who tells their own name is left to the rules. */
function mayBeLearned(i , n ) {
  const end = i + n
  // です before the end, 。, 、 or 」.
  if (signOf(end) === 0x3067 && signOf(end + 1) === 0x3059) {
    const next = signOf(end + 2)
    if (next === 0 || next === SENTENCE_END || next === 0x3001 || next === 0x300d) return false
  }
  if (i === 0 && signOf(end) === SPACE && mayBeGiven(end + 1)) return false
  return n > 1 || isShort(i)
}

/** One character is a family only where no verb or adjective goes on. */
function isShort(i ) {
  if (!isFrequentFamily(i, 1) || (wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  return (
    i + 1 >= lineLength || (classOf(i + 1) & (OF_HIRAGANA | OF_KATAKANA | OF_KANJI)) === 0 || goesOnWithParticle(i + 1)
  )
}

/** Whether one word of up to four units fills the rest of the line from i on. */
function mayBeGiven(i ) {
  if (lineLength === i || lineLength > i + 4) return false
  for (let q = i; q < lineLength; q++) if (signOf(q) === SPACE) return false
  return true
}

function sumAround(i , n ) {
  const kind = (isFrequentFamily(i, n) ? 1 : 0) | (isPlaceOrWordAt(i, n) ? 2 : 0) | (n === 1 ? 4 : 0)
  return sumBeside(i, i + n, kind) + sumBehind(i + n) + sumBefore(i)
}

/** What the units right beside the name [i, end) say. */
function sumBeside(i , end , kind ) {
  const l1 = signOf(i - 1)
  const l2 = signOf(i - 2)
  const l3 = signOf(i - 3)
  const r0 = signOf(end)
  const r1 = signOf(end + 1)
  const r2 = signOf(end + 2)
  let sum = learnedWeight(1, kind, 0, 0, 0) + learnedWeight(2, l1, 0, 0, 0) + learnedWeight(3, l2, l1, 0, 0)
  sum += learnedWeight(4, l3, l2, l1, 0) + learnedWeight(5, signOf(i - 4), l3, l2, l1)
  sum += learnedWeight(6, r0, 0, 0, 0) + learnedWeight(7, r0, r1, 0, 0) + learnedWeight(8, r0, r1, r2, 0)
  sum +=
    learnedWeight(9, r0, r1, r2, signOf(end + 3)) + learnedWeight(10, l1, r0, 0, 0) + learnedWeight(11, l1, r0, r1, 0)
  sum += learnedWeight(12, kind, r0, 0, 0) + learnedWeight(13, kind, l1, 0, 0) + learnedWeight(14, r1, r2, 0, 0)
  sum += learnedWeight(15, l2, l1, r0, 0) + learnedWeight(16, signScript(r0), signScript(l1), 0, 0)
  sum += learnedWeight(17, signScript(r0), kind, 0, 0) + learnedWeight(21, kind, r0, r1, 0)
  if (end === i + 1) sum += learnedWeight(22, signOf(i), r0, 0, 0) + learnedWeight(23, signOf(i), 0, 0, 0)
  if (!isKanjiSign(r0) && isKanjiSign(r1)) sum += learnedWeight(18, r0, r1, isKanjiSign(r2) ? r2 : 0, 0)
  return sum
}

/** What the pairs of units from `end` on say, as far as the sentence goes. */
function sumBehind(end ) {
  let sum = 0
  let sign = signOf(end)
  for (let i = end; i < end + UNITS_BEHIND && sign !== 0 && sign !== SENTENCE_END; i++) {
    const next = signOf(i + 1)
    sum += learnedWeight(19, sign, next, 0, 0)
    sign = next
  }
  return sum
}

/** What the pairs of units before i say, as far as the sentence goes. */
function sumBefore(i ) {
  let sum = 0
  let sign = signOf(i - 1)
  for (let q = i - 1; q > i - UNITS_BEFORE && sign !== 0 && sign !== SENTENCE_END; q--) {
    const before = signOf(q - 1)
    sum += learnedWeight(20, before, sign, 0, 0)
    sign = before
  }
  return sum
}


/*
 * Family names alone, as `bare-names.ts` of the room finds them.
 */
const BEFORE_MAX = 4
const BARE_WORD_MAX = 6
const CLOSE_SQUARE_BRACKET = 93
const HASH_MARK = 35
/** の. */
const OWNED_BY = 0x306e
/** 】. */
const CLOSE_LENTICULAR = 0x3011

/** Whether a family name alone may begin at i, where `behindPerson` says that a word for somebody ends before it. */
function mayBeginBare(i , behindPerson ) {
  return i === 0 || behindPerson || (classOf(i - 1) & BEFORE_BARE) !== 0
}

/** Adds the family names alone of the line, unless other names hold all places where one may begin. False when there are too many. */
function lookForBare() {
  if (areBareStartsNamed()) return true
  let free = 0
  for (let s = 0; s < bareStarts; s++) {
    const i = bareStart(s)
    if (i < free) continue
    let n = bareLengthAt(i)
    if (n === 0 && free > 0) n = lengthBehind(free, i)
    if (n === 0) n = learnedLength(i)
    if (n === 0) continue
    if (!addListedBefore(s, i, free)) return false
    free = i + n
    if (!addBare(i, free)) return false
  }
  return true
}

/** How long the family name alone is that begins at i, the longest one; 0 when none does. */
function bareLengthAt(i ) {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = longestOf(lengths); n >= 2; n--)
    if ((lengths & (1 << (n - 1))) !== 0 && familyAt(i, n) === FIRM_FAMILY && isBare(i, n)) return n
  return (lengths & 1) !== 0 && isShortBare(i) ? 1 : 0
}

/** Whether the kanji at i is a family name alone: it is said who that is, or only people do what follows. `森です` is asked about. */
function isShortBare(i ) {
  if (!isFrequentFamily(i, 1) || familyAt(i, 1) !== FIRM_FAMILY) return false
  if ((wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  const does = beginsWithWord(i + 1, BARE_WORD_MAX, PERSON_DOES)
  if (!isPersonOf(i)) return does && (i === 0 || (classOf(i - 1) & (OF_HIRAGANA | OF_KATAKANA)) === 0)
  return does || i + 1 === lineLength || narrowOf(i + 1) === SPACE || goesOnAsFrequent(i + 1)
}

/** Whether the family name of n units at i stands for a person, by what is around it. */
function isBare(i , n ) {
  const frequent = isFrequentFamily(i, n)
  const isPerson = isPersonOf(i)
  const does = beginsWithWord(i + n, BARE_WORD_MAX, PERSON_DOES)
  if (isPlaceOrWordAt(i, n) && !(frequent && (isPerson || does))) return false
  if (beginsWithWord(i + n, BARE_WORD_MAX, BEHIND_ANY)) return true
  if (!frequent && !isPerson) return false
  if (does || goesOnAsFrequent(i + n)) return true
  return frequent && (i + n === lineLength || narrowOf(i + n) === SPACE) && (isPerson || isBeforeLast(i))
}

function goesOnAsFrequent(i ) {
  if (i >= lineLength) return false
  switch (narrowOf(i)) {
    case OPEN_BRACKET:
    case CLOSE_BRACKET:
    case COLON:
    case SLASH:
    case CLOSE_SQUARE_BRACKET:
    case GREATER:
      return true
    default:
      return beginsWithWord(i, BARE_WORD_MAX, BEHIND_FREQUENT)
  }
}

/** Whether a family name at i may end a line, by what stands before it. */
function isBeforeLast(i ) {
  if (i === 0) return false
  switch (narrowOf(i - 1)) {
    case COLON:
    case SLASH:
    case EQUALS:
    case OPEN_BRACKET:
    case CLOSE_SQUARE_BRACKET:
    case AT:
    case HASH_MARK:
      return true
    default: {
      const unit = unitOf(i - 1)
      if (
        unit === WA ||
        unit === MIDDLE_DOT ||
        unit === WIDE_COMMA ||
        unit === RIGHT_ARROW ||
        unit === CLOSE_LENTICULAR
      )
        return true
      return endsWithWord(i, BEFORE_MAX, BEFORE_NAME)
    }
  }
}

/** Whether it is said before i who somebody is. */
function isPersonOf(i ) {
  if (endsWithWord(i, BARE_WORD_MAX, PERSON_OF)) return true
  return (
    i > 0 &&
    (unitOf(i - 1) === OWNED_BY || narrowOf(i - 1) === SPACE) &&
    endsWithWord(i - 1, BARE_WORD_MAX - 1, PERSON_OF)
  )
}


/*
 * Given names without a family: alone, as `given-alone.ts` of the room finds them, and behind a relative, as `relatives.ts` does.
 */
const GIVEN_LENGTH_MAX = 4
/** Of what is known of two units: given names of two units or of three may begin with them. */
const TWO_OR_THREE = 3 << OF_GIVENS
/** 「. */
const CORNER_QUOTE = 0x300c

/** No given name alone begins before it. */
let givenFree = 0

function beginGivens() {
  givenFree = 0
}

/**
 * Looks for a given name of two or three kanji at i that stands alone before a particle, as `given-alone.ts` of the room
 * finds it; `pair` is known of the first two. False when there are too many names.
 */
function lookAtGivenAlone(i , pair ) {
  if (i < givenFree) return true
  for (let n = 3; n >= 2; n--) {
    if ((pair & (1 << (OF_GIVENS + n - 2))) === 0 || (classOf(i + 1) & OF_KANJI) === 0 || !isGivenNameAt(i, n)) continue
    if ((wordOf(i, n) & (NO_GIVEN_ALONE | NO_NAME)) !== 0 || familyAt(i, n) !== 0 || !goesOnWithParticle(i + n))
      continue
    givenFree = i + n
    return addBare(i, givenFree)
  }
  return true
}

/** Looks for a given name behind the relative of n units at i. False when there are too many names. */
function lookAtRelative(i , n ) {
  let start = i + n
  if (start >= lineLength) return true
  const unit = unitOf(start)
  const parted = unit === OWNED_BY || unit === MIDDLE_DOT || unit === CORNER_QUOTE
  if (parted) start++
  if (start >= lineLength) return true
  const told = parted || n > 1
  const kana = unitOf(start) >= 0x3041 && unitOf(start) <= 0x30fc
  const least = (kana ? 2 : 1) + (told ? 0 : 1)
  for (let length = min(GIVEN_LENGTH_MAX, lineLength - start); length >= least; length--) {
    if (!goesOnWithParticle(start + length) || !isGivenNameAt(start, length)) continue
    if ((wordOf(start, length) & NO_GIVEN_ALONE) === 0) return addBare(start, start + length)
  }
  return true
}


/*
 * Names before an honorific and before the words with which people give their names, as `recognizers/name.ts` finds them.
 */
const KNOWN_MAX = 5
/** A family before a title is shorter. */
const TITLED_MAX = 7
const GIVEN_UNITS = 4
/** 君. */
const KUN = 0x541b

/** No honorific and no title begins before these. */
let honourFree = 0
let titleFree = 0

function beginHonorifics() {
  honourFree = 0
  titleFree = 0
}

/** The name that was found last: where it begins, and whether it is a whole one. */
let nameStart = 0
let nameIsWhole = false

function foundNameStart() {
  return nameStart
}

/** The longest family name that begins at i before `stop`: any behind a border, a frequent one inside of a run; 0 for none. */
function familyLengthBefore(i , stop , atBorder ) {
  const lengths = familyLengthsAt(i, markOf(i))
  for (let n = min(KNOWN_MAX, stop - i); n > 0; n--) {
    if ((lengths & (1 << (n - 1))) === 0) continue
    if (atBorder ? familyAt(i, n) !== 0 : n >= 2 && isFrequentFamily(i, n)) return n
  }
  return 0
}

/** Whether the family name of one unit at i is believed: where a name begins, and where it is no word for somebody. */
function isShortFamily(i ) {
  if ((wordOf(i, 1) & NO_SHORT_FAMILY) !== 0) return false
  return i === 0 || (classOf(i - 1) & BEFORE_SHORT) !== 0
}

/** Looks for the name that ends where something that follows a name begins, at `end`. */
function findNameBefore(end ) {
  const least = end > 15 ? end - 15 : 0
  let stop = end
  if (stop > least && narrowOf(stop - 1) === SPACE) stop--
  let p = stop
  while (p > least && (classOf(p - 1) & OF_NAMES) !== 0) p--
  if (p === stop) return false
  let from = stop - p > 8 ? stop - 8 : p
  if (stop - p <= 6 && p > least && narrowOf(p - 1) === SPACE) {
    let q = p - 1
    while (q > least && p - 1 - q < 8 && (classOf(q - 1) & OF_NAMES) !== 0) q--
    if (q < p - 1) from = q
  }
  if (endsWithWord(stop, min(4, stop - from), NOBODY)) return false
  for (let at = from; at < stop; at++) {
    const length = familyLengthBefore(at, stop, at === from || (classOf(at - 1) & OF_KANJI) === 0)
    if (length === 0 || isWithinKatakana(at, length, from, stop)) continue
    let given = at + length
    if (given < stop && narrowOf(given) === SPACE) given++
    if (given === stop ? length >= 2 || isShortFamily(at) : isGivenBefore(given, stop)) {
      nameStart = at
      nameIsWhole = given < stop
      return true
    }
  }
  return findUnknownFamily(from, stop) || findGivenAlone(from, stop, end)
}

/** Whether a family in katakana is a part of a longer word, as リー is of リーダー; a known given name may follow it. */
function isWithinKatakana(at , length , from , stop ) {
  if (!isKatakanaAt(at)) return false
  if (at > from && isKatakanaAt(at - 1)) return true
  const rest = at + length
  return rest < stop && isKatakanaAt(rest) && !isGivenNameAt(rest, stop - rest)
}

function isGivenBefore(i , stop ) {
  if (stop - i > GIVEN_UNITS) return false
  for (let q = i; q < stop; q++) if (narrowOf(q) === SPACE) return false
  return isGivenNameAt(i, stop - i) || (endsLikeGivenName(i, stop) && !isMixed(i, stop))
}

/** Whether two words stand in [i, stop): kanji behind hiragana, or a particle right behind kanji. */
function isMixed(i , stop ) {
  let hiragana = false
  for (let q = i; q < stop; q++) {
    const unit = unitOf(q)
    if ((classOf(q) & OF_HIRAGANA) !== 0) hiragana = true
    if (unit < 0x3400 || unit > 0x9fff) continue
    if (hiragana || (q + 1 < stop && isOneParticle(unitOf(q + 1)))) return true
  }
  return false
}

/** は が の に を と も へ で. */
function isOneParticle(unit ) {
  switch (unit) {
    case 0x306f:
    case 0x304c:
    case 0x306e:
    case 0x306b:
    case 0x3092:
    case 0x3068:
    case 0x3082:
    case 0x3078:
    case 0x3067:
      return true
    default:
      return false
  }
}

/** 1 where さん, 様 or さま begins at i, 2 where ちゃん or くん does, else 0. */
function familiarAt(i ) {
  if (i >= lineLength) return 0
  const first = unitOf(i)
  if (first === 0x69d8) return 1
  const second = i + 1 < lineLength ? unitOf(i + 1) : 0
  if (first === 0x3055) return second === 0x3093 || second === 0x307e ? 1 : 0
  if (first === 0x304f) return second === 0x3093 ? 2 : 0
  return first === 0x3061 && second === 0x3083 && i + 2 < lineLength && unitOf(i + 2) === 0x3093 ? 2 : 0
}

/** A known given name without a family, in characters of its own, that ends at `stop`, before the honorific at `end`. */
function findGivenAlone(from , stop , end ) {
  const familiar = familiarAt(end)
  if (familiar === 0) return false
  const dear = familiar === 2
  for (let n = min(GIVEN_UNITS, stop - from); n > 0; n--) {
    const i = stop - n
    if (!isGivenNameAt(i, n) && !(dear && looksGivenAt(i, n))) continue
    if (n < leastOf(i, n, dear) || !partsFrom(i, from)) continue
    nameStart = i
    nameIsWhole = false
    return true
  }
  return false
}

/** How many characters the given name of n units at i has at least when it stands alone. */
function leastOf(i , n , dear ) {
  const says = classOf(i)
  if ((says & OF_KANJI) !== 0) {
    if (n > 1 || (markOf(i) & FOR_SOMEBODY) === 0) return 1
  } else if ((says & OF_HIRAGANA) === 0) return 2
  return dear ? 2 : 3
}

/** Whether what stands before a given name, from `from` on, is no part of its word. */
function partsFrom(i , from ) {
  if (i === from) return true
  const says = classOf(i)
  const before = classOf(i - 1)
  if ((says & OF_KANJI) !== 0) return (before & OF_KANJI) === 0
  if ((says & OF_HIRAGANA) === 0) return !isKanaUnit(i - 1) || (before & OF_HIRAGANA) !== 0
  const unit = unitOf(i - 1)
  return unit === 0x306e || unit === 0x306f || unit === 0x304c || unit === 0x3068 || unit === 0x306b
}

/** Looks at a title of n units at i, before which a family name may fill all kanji or katakana. False when there are too many names. */
function lookAtTitle(i , n ) {
  if (i < titleFree) return true
  titleFree = i + n
  if (unitOf(i) === KUN && i + 1 < lineLength && (classOf(i + 1) & BEHIND_KUN) === 0) return true
  if (i === 0) return true
  const script = classOf(i - 1) & (OF_KANJI | OF_KATAKANA)
  let start = i
  while (start > 0 && i - start < TITLED_MAX && (classOf(start - 1) & script) !== 0) start--
  const length = i - start
  if (length === 0 || length === TITLED_MAX || familyAt(start, length) !== FIRM_FAMILY) return true
  if (endsWithWord(i, min(4, length), NOBODY)) return true
  if (length === 1 && (!isShortFamily(start) || (markOf(start) & NO_TITLED) !== 0)) return true
  return addHonoured(start, i, false)
}

/** A family that no list has, before a well-known given name. */
function findUnknownFamily(from , stop ) {
  let start = stop
  while (start > from && stop - start < 7 && (classOf(start - 1) & OF_KANJI) !== 0) start--
  if (stop - start < 3) return false
  for (let family = 3; family >= 2; family--) {
    const given = stop - start - family
    if (given < 2 || given > 3 || !isGivenNameAt(start + family, given)) continue
    if (stop - start <= 6 && (wordOf(start, stop - start) & NO_NAME) !== 0) continue
    nameStart = start
    nameIsWhole = true
    return true
  }
  return false
}

function isKatakanaAt(i ) {
  return i >= 0 && (classOf(i) & OF_KATAKANA) !== 0
}

/** Looks at a word of n units at i that follows names. False when there are too many names. */
function lookAtHonorific(i , n ) {
  if (i < honourFree) return true
  honourFree = i + n
  // What somebody is called in katakana is known by words of which the recognizers have a list: the line is left to them.
  const stop = i > 0 && narrowOf(i - 1) === SPACE ? i - 1 : i
  if (!findNameBefore(i)) return !isKatakanaAt(stop - 1) || !isKatakanaAt(stop - 2)
  return addHonoured(nameStart, stop, nameIsWhole)
}


/*
 * Whether something may stand at a place of a line that only the recognizers can tell: days of birth, people who give their
 * own name, places.
 */

/** How many units a reading has in brackets, with a blank and an honorific. */
const READING_MAX = 20
/** ん. */
const N = 0x3093

/** Whether the unit at i is a long vowel mark or 一, which is a hyphen between digits. */
function mayBeHyphen(i ) {
  const unit = unitOf(i)
  return unit === 0x30fc || unit === 0xff70 || unit === 0x4e00
}

/** Whether a day may end before i, with a blank and a bracket between at most. */
function endsDay(i ) {
  let q = i - 1
  if (q >= 0 && narrowOf(q) === OPEN_BRACKET) q--
  if (q >= 0 && narrowOf(q) === SPACE) q--
  if (q < 0) return false
  const unit = unitOf(q)
  // 日, 元, 〇 and the numerals.
  return isDigit(narrowOf(q)) || unit === 0x65e5 || unit === 0x5143 || unit === 0x3007 || isNumeral(unit)
}

/** 一 to 十. */
function isNumeral(unit ) {
  switch (unit) {
    case 0x4e00:
    case 0x4e8c:
    case 0x4e09:
    case 0x56db:
    case 0x4e94:
    case 0x516d:
    case 0x4e03:
    case 0x516b:
    case 0x4e5d:
    case 0x5341:
      return true
    default:
      return false
  }
}

/** Whether 生 or うまれ at i may tell of a birth: a day stands before, or は behind. */
function mayTellBirth(i ) {
  const before = i > 0 ? unitOf(i - 1) : 0
  if (endsDay(before === 0x51fa || before === 0x8a95 ? i - 1 : i)) return true
  for (let q = i + 1; q < i + 5 && q < lineLength; q++) if (unitOf(q) === WA) return true
  return false
}

/** Whether a frequent family name with which a sentence begins fills the kanji before i. */
function isFamilyFrom(i ) {
  for (let n = 1; n <= 5 && n <= i; n++) {
    if (!isFrequentFamily(i - n, n)) continue
    const start = i - n
    if (start === 0 || narrowOf(start - 1) === SPACE) return true
    const before = unitOf(start - 1)
    // 。 、 「.
    if (before === 0x3002 || before === 0x3001 || before === 0x300c) return true
    if (n === 1) continue
    // の は 】.
    if (before === 0x306e) return true
    if (before === WA || before === 0x3011) return true
  }
  return false
}

/** Whether です at i may follow somebody's own name. */
function mayTellName(i ) {
  if (isFamilyFrom(i)) return true
  if (!findNameBefore(i)) return false
  const start = foundNameStart()
  if (start === 0) return false
  const before = unitOf(start - 1)
  return narrowOf(start - 1) === SPACE || before === WA || before === 0x3001 || before === 0x3002 || before === 0x306e
}

/** Whether a digit stands before i, with blanks and closing brackets between. */
function isBehindDigit(i ) {
  let q = i - 1
  while (q >= 0 && (narrowOf(q) === SPACE || narrowOf(q) === CLOSE_BRACKET)) q--
  return q >= 0 && isDigit(narrowOf(q))
}

/** Whether a municipality may end soon behind i. */
function isBeforeMunicipality(i ) {
  for (let q = i; q < i + 9 && q < lineLength; q++) {
    const unit = unitOf(q)
    // 市 区 町 村 郡.
    if (unit === 0x5e02 || unit === 0x533a || unit === 0x753a || unit === 0x6751 || unit === 0x90e1) return true
  }
  return false
}

/** Whether the bracket at i may close over how a name is read: two words of kana, or a family name and more in kana. */
function mayCloseReading(i ) {
  let blank = false
  let q = i - 1
  if (q > 0 && unitOf(q) === 0x69d8) q--
  for (; q > 0 && i - q < READING_MAX; q--) {
    if (narrowOf(q) === SPACE) blank = true
    else if ((classOf(q) & (OF_HIRAGANA | OF_KATAKANA)) === 0) break
  }
  if (q < 1 || narrowOf(q) !== OPEN_BRACKET) return false
  if ((classOf(q - 1) & OF_KANJI) === 0 && unitOf(q - 1) !== N) return false
  if (blank) return true
  for (let n = 2; n <= 5; n++) if (q + n < i && familyAt(q + 1, n) === FIRM_FAMILY) return true
  return false
}

/** `orn `, `birth is` and `DOB` at i. */
function tellsOfBirthAt(i , c ) {
  if (c === 68) return narrowOf(i + 1) === 79 && narrowOf(i + 2) === 66
  if (c === 114) return narrowOf(i + 1) === 110 && narrowOf(i + 2) === SPACE && narrowOf(i - 1) === 111
  return c === 116 && narrowOf(i + 1) === 104 && narrowOf(i + 2) === SPACE && narrowOf(i - 1) === 114
}

/** Whether letters stand before i, with a blank between at most: a name in letters may be honoured there. */
function isBehindLetters(i ) {
  return i > 1 && isLetter(narrowOf(narrowOf(i - 1) === SPACE ? i - 2 : i - 1))
}

/** Whether the digits at i stand in brackets behind an honorific: 様, さん, 氏 or 殿. */
function isInBracketsBehindHonorific(i ) {
  if (i < 2 || narrowOf(i - 1) !== OPEN_BRACKET) return false
  const unit = unitOf(i - 2)
  return unit === 0x69d8 || unit === 0x3093 || unit === 0x6c0f || unit === 0x6bbf
}


/** Lays the line [p, end) out. False when it holds something that only the recognizers know, or is plain when folded. */
function layOut(p , end ) {
  let i = 0
  const from = p
  while (p < end) {
    const c = byteAt(p)
    let laid = 0
    let bytes = 1
    if (c < 0x80) laid = min(layPlain(p, i, p - from), end - p)
    else if (c >= 0xe0 && c < 0xf0) {
      laid = layWide(p, i, p - from)
      bytes = 3
    }
    if (laid < 0) return false
    if (laid > 0) {
      noteEvents(i, laidEvents & ((1 << laid) - 1))
      i += laid
      p += laid * bytes
      continue
    }
    const n = layCharacter(p, i, p - from)
    if (n === 0) return false
    i += n === 4 ? 2 : 1
    p += n
  }
  setLineLength(i)
  setUnit(LINE_OFFSETS + (i << 1), end - from)
  setByte(NARROW_LINE - 1, LF)
  layLineEnds(i)
  return layClasses(i)
}

/** Lays out the character at p as one unit or two from i on; gives how many bytes it has, 0 when only the recognizers know it. */
function layCharacter(p , i , offset ) {
  const c = byteAt(p)
  if (c < 0x80) return layUnit(c, i, offset) ? 1 : 0
  const second = byteAt(p + 1) & 63
  if (c < 0xe0) return layUnit(((c & 31) << 6) | second, i, offset) ? 2 : 0
  if (c < 0xf0) return layUnit(((c & 15) << 12) | (second << 6) | (byteAt(p + 2) & 63), i, offset) ? 3 : 0
  const code = ((c & 7) << 18) | (second << 12) | ((byteAt(p + 2) & 63) << 6) | (byteAt(p + 3) & 63)
  if (c > 0xf4 || !layUnit(0xd800 + ((code - 0x10000) >> 10), i, offset)) return 0
  return layUnit(0xdc00 + (code & 0x3ff), i + 1, offset) ? 4 : 0
}

function layUnit(unit , i , offset ) {
  const mark = wordAt(UNIT_MARKS + (unit << 2))
  if ((mark & 255) === 0) return false
  setUnit(LINE + (i << 1), unit)
  setByte(NARROW_LINE + i, mark & 255)
  setUnit(LINE_OFFSETS + (i << 1), offset)
  noteEvents(i, (mark >> EVENT_SHIFT) & 1)
  return true
}


/*
 * Whole names without an honorific, as `prose-names.ts` of the room finds them.
 */
const BEHIND_MAX = 4

/** No whole name begins before it. */
let nameFree = 0

function beginWholeNames() {
  nameFree = 0
}

/** Where a word could begin: behind anything but kanji and what is inside of families, or behind who somebody is. */
function mayBeginName(i , behindPerson ) {
  if (i === 0) return true
  const before = classOf(i - 1)
  if ((before & OF_KANJI) !== 0) return behindPerson
  return (before & OF_KATAKANA) === 0 || !isWithinFamily(unitOf(i - 1))
}

/** ケ ツ ノ ヶ. */
function isWithinFamily(unit ) {
  return unit === 0x30b1 || unit === 0x30c4 || unit === 0x30ce || unit === 0x30f6
}

function mayEndName(end ) {
  if (end === lineLength) return true
  const next = classOf(end)
  if (isDigit(narrowOf(end))) return false
  return (next & (OF_KANJI | OF_KATAKANA)) === 0 || beginsWithWord(end, BEHIND_MAX, BEHIND_NAME)
}

/** Whether a name in kana may end before i. */
function endsKana(i ) {
  if (i === lineLength) return true
  const unit = unitOf(i)
  return unit < 0x3041 || unit > 0x309f || beginsWithWord(i, 3, ENDS_KANA)
}

/** The length of the given name that begins at i, the longest one; 0 when none does. */
function givenLengthAt(i , spaced , firm ) {
  if (i >= lineLength) return 0
  const first = classOf(i)
  if ((first & (OF_KANJI | OF_HIRAGANA | OF_KATAKANA)) === 0) return 0
  const known = (first & OF_KANJI) !== 0 ? wordLengthsAt(i) : wordLengthsAt(i) & ~1
  for (let n = min(GIVEN_LENGTH_MAX, lineLength - i); n > 0; n--) {
    const isGiven = (known & (1 << (n - 1))) !== 0 && isGivenNameAt(i, n)
    if (!isGiven && !isMadeLikeGiven(i, n, spaced, firm)) continue
    if (!mayEndName(i + n)) continue
    if ((classOf(i + n - 1) & OF_HIRAGANA) === 0 || endsKana(i + n)) return n
  }
  return 0
}

/** Whether the n units at i, which no dictionary has, may be a given name behind a blank or behind a family of a firm's kind. */
function isMadeLikeGiven(i , n , spaced , firm ) {
  const first = classOf(i)
  if ((first & OF_KATAKANA) !== 0) return spaced && n >= 2 && onlyKatakanaAt(i, n)
  return (first & OF_KANJI) !== 0 && (spaced || firm) && looksGivenAt(i, n)
}

/** Katakana and the middle dot. */
function onlyKatakanaAt(i , n ) {
  for (let q = i; q < i + n; q++) if (!isKanaUnit(q) || (classOf(q) & OF_HIRAGANA) !== 0) return false
  return true
}

function isHonoured(i ) {
  const p = i < lineLength && narrowOf(i) === SPACE ? i + 1 : i
  for (let n = 1; n <= 3 && p + n <= i + 4; n++) if ((wordOf(p, n) & HONOURS) !== 0) return true
  return false
}

/** A frequent family of n units at i is seen even behind other kanji when a listed given name follows. */
function standsOut(i , n ) {
  return n >= 2 && isFrequentFamily(i, n) && !isPlaceOrWordAt(i, n)
}

/** Whether no name begins at the kanji at i, since it plainly goes on with a word and `pair` tells of no frequent family. */
function isAmongKanji(i , pair ) {
  if (i === 0 || (pair & OF_FREQUENT) !== 0) return false
  return (classOf(i - 1) & (OF_KANJI | BEFORE_BARE)) === OF_KANJI && !mayEndWord(i)
}

/**
 * Looks for a name without an honorific at the kanji at i, where `mark` stands, and `pair` is known of it and the next unit. False when
 * there are too many names.
 */
function lookAtKanji(i , mark , pair ) {
  const behindPerson = endsWithWord(i, BEFORE_MAX, BEFORE_NAME)
  const bound = !mayBeginName(i, behindPerson)
  const bare = mayBeginBare(i, behindPerson)
  if (bound && !bare && (pair & OF_FREQUENT) === 0) return true
  if (bare && (pair & TWO_OR_THREE) !== 0 && !lookAtGivenAlone(i, pair)) return false
  const lengths = familyLengthsOf(pair, mark)
  if (bare && (lengths > 1 || (lengths === 1 && isFrequentFamily(i, 1))) && !addBareStart(i)) return false
  if (i < nameFree) return true
  for (let rest = lengths; rest !== 0; ) {
    const n = longestOf(rest)
    rest &= ~(1 << (n - 1))
    const kind = i + n > lineLength ? 0 : familyAt(i, n)
    if (kind === 0 || (bound && !standsOut(i, n))) continue
    const blank = i + n < lineLength && narrowOf(i + n) === SPACE ? 1 : 0
    const from = i + n + blank
    const given = givenLengthAt(from, blank === 1, kind === FIRM_FAMILY && n >= 2)
    if (given === 0 || (bound && (given < 2 || !isGivenNameAt(from, given)))) continue
    const end = from + given
    const withHonour = isHonoured(end)
    if (!withHonour && blank === 0 && end - i <= 6 && (wordOf(i, end - i) & NO_NAME) !== 0) continue
    if (!withHonour && blank === 0 && n === 1 && (classOf(from) & OF_HIRAGANA) !== 0 && !isFrequentFamily(i, 1))
      continue
    if (!withHonour && n + given < 3 && !(isFrequentFamily(i, n) && goesOnWithParticle(end))) continue
    nameFree = end
    return addWhole(i, end, kind === FIRM_FAMILY || withHonour)
  }
  return bound || !hasFourKanji(i) || lookAtUnlisted(i)
}

/** Looks for a family of two kanji that no list has, and a given name that is nothing else. */
function lookAtUnlisted(i ) {
  if (((wordOf(i, 1) | wordOf(i, 2) | wordOf(i + 1, 1)) & BEFORE_NAME) !== 0) return true
  let end = i + 4
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) end++
  if (end < lineLength && (classOf(end) & OF_KANJI) !== 0) return true
  if ((markOf(end - 1) & ENDS_PLAINLY) === 0 || !isGivenNameAt(i + 2, end - i - 2)) return true
  if (!goesOnWithParticle(end) || (wordOf(i, end - i) & NO_NAME) !== 0) return true
  nameFree = end
  return addWhole(i, end, false)
}


function isStar(c ) {
  return c === 42 || (c | 32) === 120
}

/** `%40`, `%2540` and `%252540`: an `@` in the address of a page, or in one inside of another. */
function isEncodedAt(p ) {
  let q = p + 1
  while (byteAt(q) === 50 && byteAt(q + 1) === 53 && q - p < 5) q += 2
  return byteAt(q) === 52 && byteAt(q + 1) === 48
}

/** Whether at p the fourth of four stars or x stands, `+` before a digit, `%40`, `{S` or `DOB`. */
function isRarePlace(p ) {
  const c = byteAt(p)
  const next = byteAt(p + 1)
  if (c === 43) return next >= 49 && next <= 57
  if (c === 37) return isEncodedAt(p)
  if (c === 123) return next === 83
  if (c === 68) return next === 79 && byteAt(p + 2) === 66
  if (!isStar(c) || !isStar(byteAt(p - 1)) || !isStar(byteAt(p - 2)) || !isStar(byteAt(p - 3))) return false
  return !isStar(byteAt(p - 4))
}


/*
 * Whether something may stand at a place of a line that other countries write otherwise: numbers to call, addresses, accounts.
 * Only the recognizers tell; too many places may be named, never too few.
 */

/** Letters and digits of an account with its country, at most (ISO 13616). */
const ACCOUNT_MAX = 34
const TWO = 50

function partsGroups(c ) {
  return c === SPACE || c === HYPHEN || c === DOT
}

/**
 * Whether three digits at p may be the area of a North American number, its office, or the first half of a
 * postal code: `(614) 618-8155`, `614.618.8155`, `305-0031`.
 */
function mayDialAbroad(p ) {
  const sign = byteAt(p + 3)
  const before = byteAt(p - 1)
  if (sign === CLOSE_BRACKET) {
    const office = byteAt(p + 4) === SPACE ? p + 5 : p + 4
    return before === OPEN_BRACKET && digitsAt(office) === 3 && digitsAt(office + 4) === 4
  }
  if (!partsGroups(sign)) return false
  const n = digitsAt(p + 4)
  if (n === 3) return byteAt(p) >= TWO && partsGroups(byteAt(p + 7)) && digitsAt(p + 8) === 4
  return (
    n === 4 &&
    ((sign === HYPHEN && (before === SPACE || before === OPEN_BRACKET) && byteAt(p + 8) !== HYPHEN) ||
      (partsGroups(before) && isDigit(byteAt(p - 2))))
  )
}

/** Whether n digits at p that begin with a zero and a blank behind them may begin a British number. */
function mayDialBritain(p , n ) {
  const second = byteAt(p + 1)
  return (
    n >= 3 &&
    n <= 5 &&
    byteAt(p + n) === SPACE &&
    (second === 49 || second === 50 || second === 55) &&
    digitsAt(p + n + 1) >= 3
  )
}

/** Whether n digits at p that begin with a zero may begin a number of the European continent, as people write it at home. */
function mayDialEurope(p , n ) {
  const sign = byteAt(p + n)
  if (!partsGroups(sign)) return false
  const second = p + n + 1
  const m = digitsAt(second)
  // `0033 8 91339685`, `010-8347-0179`.
  if (byteAt(p + 1) === 48) return n >= 3 && m > 0
  if (n === 3 && m === 4) return byteAt(p + 1) === 49 && byteAt(p + 2) === 48
  // `06 42 21 90 98`.
  if (n === 2 && m === 2)
    return byteAt(second + 2) === sign && digitsAt(second + 3) === 2 && byteAt(second + 5) === sign
  // `0151-75200696`, `08-977 223 31`.
  if (m >= 6 && m <= 8) return true
  return m === 3 && byteAt(second + 3) === SPACE && digitsAt(second + 4) >= 2
}

const GROUPS_MAX = 5

/**
 * Whether the run of n digits at p may be a number behind a word that begins with no zero, or a group of one:
 * `teléfono 956 85 01 37`, `al 918541001`.
 */
function mayDialBehindWord(p , n ) {
  let start = p
  for (let i = 0; i < GROUPS_MAX && byteAt(start - 1) === SPACE && isDigit(byteAt(start - 2)); i++) {
    start -= 2
    while (isDigit(byteAt(start - 1))) start--
  }
  if (byteAt(start - 1) !== SPACE || byteAt(start) === 48) return false
  const before = byteAt(start - 2)
  if (!isLetter(before) && before < 0x80 && before !== COLON && before !== DOT && before !== COMMA) return false
  const first = byteAt(start)
  if (n === 9) return start === p && (first === 50 || first === 54 || first === 55 || first === 57)
  const m = digitsAt(start)
  if (m < 2 || m > 4 || byteAt(start + m) !== SPACE) return false
  const second = start + m + 1
  const k = digitsAt(second)
  return k >= 2 && k <= 4 && byteAt(second + k) === SPACE && digitsAt(second + k + 1) >= 2
}

/** Whether an area stands before the stroke before p: `089/1234567`. */
function isBehindArea(p ) {
  if (byteAt(p - 1) !== SLASH) return false
  let start = p - 1
  while (isDigit(byteAt(start - 1))) start--
  const n = p - 1 - start
  return n >= 3 && n <= 5 && byteAt(start) === 48 && byteAt(start + 1) !== 48
}

/** Whether two digits in brackets at p may be the area of a Brazilian number: `(21) 95988-4453`. */
function mayDialBrazil(p ) {
  if (byteAt(p - 1) !== OPEN_BRACKET || byteAt(p + 2) !== CLOSE_BRACKET) return false
  const second = byteAt(p + 3) === SPACE ? p + 4 : p + 3
  const m = digitsAt(second)
  return (m === 4 || m === 5) && byteAt(second + m) === HYPHEN && digitsAt(second + m + 1) === 4
}

/** Whether the letters before the number at p say that it can be called: `TEL03(1234)5678`. */
function isBehindTel(p ) {
  const last = byteAt(p - 1) | 32
  const middle = byteAt(p - 2) | 32
  const first = byteAt(p - 3) | 32
  return (first === 116 && middle === 101 && last === 108) || (first === 102 && middle === 97 && last === 120)
}

/** Whether a run of digits at p behind a capital may be the end of an account: two letters and two digits begin the word. */
function mayBeAccountAbroad(p ) {
  let q = p - 1
  while (p - q < ACCOUNT_MAX && (isUpper(byteAt(q - 1)) || isDigit(byteAt(q - 1)))) q--
  return isUpper(byteAt(q)) && isUpper(byteAt(q + 1)) && isDigit(byteAt(q + 2)) && isDigit(byteAt(q + 3))
}

/** Whether the word before the blank at p is the country and check digits of an account that goes on in groups. */
function mayBeginAccount(p ) {
  if (!isDigit(byteAt(p - 1)) || !isDigit(byteAt(p - 2)) || !isUpper(byteAt(p - 3)) || !isUpper(byteAt(p - 4)))
    return false
  return (isUpper(byteAt(p + 1)) || isDigit(byteAt(p + 1))) && byteAt(p + 5) === SPACE
}

/** Whether an address may end at the blank at p: `OH 43215` behind it, or a British postcode around it. */
function mayEndAddress(p ) {
  if (isUpper(byteAt(p - 1)) && isUpper(byteAt(p - 2)) && byteAt(p - 3) === SPACE && digitsAt(p + 1) === 5) return true
  if (!isDigit(byteAt(p + 1)) || !isUpper(byteAt(p + 2)) || !isUpper(byteAt(p + 3))) return false
  return !isLetter(byteAt(p + 4)) && (isDigit(byteAt(p - 1)) || (isUpper(byteAt(p - 1)) && isDigit(byteAt(p - 2))))
}

/** Whether the bracket at p closes over `at`, which people write for the sign of an address of mail. */
function hidesAt(p ) {
  return (
    (byteAt(p - 1) | 32) === 116 && (byteAt(p - 2) | 32) === 97 && !isLetter(byteAt(p - 3)) && !isDigit(byteAt(p - 3))
  )
}


/*
 * Words before four numbers with dots between them that make them a version of a program, and no address of a network.
 */

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


/** How far behind a card its last month may be told. */
const EXPIRY_WITHIN = 32

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
  if (byteAt(p) === 48 && n > 1 && p >= phoneEnd) {
    if (joinsPhone(before) ? isBehindTel(p) : !lookAtPhone(p, n, before)) return false
  }
  if (before === SPACE && mayDialBehindWord(p, n)) return false
  if (n === 2) return !mayDialBrazil(p)
  if (n === 3) return p < phoneEnd || !mayDialAbroad(p)
  if (n >= 7) return !isBehindArea(p) && lookAtLongRun(p, n, before)
  if (n === 4) return (joinsNumber(before) && !isBehindNo(p)) || !beginsGroups(p + 4)
  return n !== 6 || byteAt(p + 6) !== HYPHEN || before === HYPHEN || digitsAt(p + 7) !== 7
}

/** Whether `No.` stands right before p, which is no part of the number. */
function isBehindNo(p ) {
  return byteAt(p - 1) === DOT && (byteAt(p - 2) | 32) === 111 && (byteAt(p - 3) | 32) === 110
}

/** Whether a card may expire soon behind p: two numbers with a stroke between. */
function tellsExpiry(p ) {
  for (let q = p; q < p + EXPIRY_WITHIN; q++) {
    const c = byteAt(q)
    if (c === 10) return false
    if (c === 47 && isDigit(byteAt(q - 1)) && isDigit(byteAt(q + 1))) return true
  }
  return false
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
    if (mayBeAccountAbroad(p)) return false
    if ((n === 7 || n === 8) && !isOfWord(next) && !isOfWord(byteAt(isUpper(byteAt(p - 2)) ? p - 3 : p - 2)))
      return false
    if (n === 7) return !isUpper(byteAt(p - 2)) || isOfWord(next)
    if (n === 8) return !isUpper(byteAt(p - 2)) || !isUpper(next) || !isUpper(byteAt(end + 1))
    return n !== 13 || before !== 84
  }
  if (n >= 14 && n <= 16 && isBehindNo(p)) return false
  if (n < 12 || n > 16 || joinsNumber(before) || isLetter(next) || next === LOW_LINE) return true
  const behind = isDigit(byteAt(end + 1))
  if (behind && (next === HYPHEN || next === DOT)) return true
  if (n === 12) {
    if (behind && (next === COLON || next === SPACE)) return true
    if (passesMyNumber(p) && !isOneDigit(p, n)) addUnlabelled(FOUND_MY_NUMBER, p, end)
  } else if (n === 13) {
    if (!(behind && next === COLON) && passesCorporateNumber(p)) addUnlabelled(FOUND_CORPORATE_NUMBER, p, end)
  } else if (isOfABrand(p, n) && passesLuhn(p, n) && !isOneDigit(p, n)) {
    if (tellsExpiry(end)) return false
    addUnlabelled(FOUND_CARD, p, end)
  }
  return true
}

/** Looks at up to four numbers with dots between them at p. More of them, or letters at the end, are something else. */
function lookAtNetworkAddress(p , before ) {
  if (p < networkEnd || joinsNumber(before) || before === COLON || before === 47) return
  let address = 0
  let first = 0
  let isAddress = true
  let q = p
  for (let part = 0; part < 4; part++) {
    const n = digitsAt(q)
    if (n < 1 || n > 3) return
    const value = numberAt(q, n)
    if (value > 255 || (n > 1 && byteAt(q) === 48)) isAddress = false
    if (part === 0) first = value
    else address = (address << 8) | value
    q += n
    if (part < 3 && byteAt(q++) !== DOT) return
  }
  const c = byteAt(q)
  if (isOfWord(c) || c === HYPHEN || (c === DOT && isDigit(byteAt(q + 1)))) return
  networkEnd = q
  if (isAddress && !isNobodys(first, address >> 16) && !isVersion(p)) addUnlabelled(FOUND_NETWORK_ADDRESS, p, q)
}

/** This host, private and link-local networks, multicast (RFC 6890). */
function isNobodys(first , second ) {
  if (first === 0 || first === 10 || first === 127 || first === 255) return true
  if (first === 192) return second === 168
  if (first === 169) return second === 254
  if (first === 172) return second >= 16 && second <= 31
  return first >= 224 && first <= 239
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
  if (mayDialBritain(p, n) || mayDialEurope(p, n)) return false
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
  // In other countries it may be one.
  if (!isNationalPhone(SCRATCH, n + m + k)) return false
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
  if (byteAt(p - 1) !== 61 && joinsPhone(byteAt(p - 1))) return false
  if (byteAt(p + 1) === 56 && byteAt(p + 2) === 49) return true
  let n = 0
  for (let q = p + 1; n < 10; q++) {
    const c = byteAt(q)
    if (isDigit(c)) n++
    else if (c !== SPACE && c !== HYPHEN && c !== DOT && c !== OPEN_BRACKET && c !== CLOSE_BRACKET) return false
  }
  return true
}

/** Whether the last four digits of a card may stand behind the stars that go on at p. */
function hidesCard(p ) {
  while (byteAt(p) === 42 || (byteAt(p) | 32) === 120 || byteAt(p) === SPACE || byteAt(p) === HYPHEN) p++
  return digitsAt(p) === 4
}


/*
 * Lines with characters beyond ASCII. A line is laid out twice, by units of UTF-16, since the recognizers count in these: as it is,
 * and in narrow signs, one byte for a unit, in which letters, digits and signs of full width are plain ones and everything
 * else is a sign beyond ASCII (`SIGN_CLASSES`). Numbers, addresses of mail and networks are found in the narrow line by what finds
 * them in lines of ASCII.
 */

/** Units where the last word of a firm's desk, prefecture or city, and number of a block stand; -1 without one. */
let ofFirms = -1
let place = -1
let lastDigit = -1
let tellsAccount = false
let colonCount = 0

/** Looks at a digit. */
function lookAtDigit(i ) {
  lastDigit = i
  if (i > 0 && isDigit(narrowOf(i - 1))) return true
  if (i > 1 && mayBeHyphen(i - 1) && isDigit(narrowOf(i - 2))) return false
  if (isInBracketsBehindHonorific(i) && isDigit(narrowOf(i + 3))) return false
  const before = foundCount()
  if (!lookAtRun(NARROW_LINE + i)) return false
  if (foundCount() === before) return true
  const kind = foundKind(before)
  if (kind === FOUND_NETWORK_ADDRESS) return !isBehindEdition(i)
  return (kind !== FOUND_PHONE && kind !== FOUND_PLAIN_PHONE) || !isOfFirm(i)
}

/** Whether 版 stands before i, with up to three signs between: then four numbers are a version. */
function isBehindEdition(i ) {
  let q = i
  for (let n = 0; n < 3 && q > 0; n++) {
    const c = narrowOf(q - 1)
    if (c !== SPACE && c !== EQUALS && c !== COLON && c !== SLASH && c !== QUOTE) break
    q--
  }
  return q > 0 && unitOf(q - 1) === 0x7248
}

/** Whether the telephone number at i may be a firm's, by what stands around it. */
function isOfFirm(i ) {
  if (ofFirms >= 0 && i - ofFirms <= 40) return true
  const behind = min(lineLength, i + 22)
  return nextOf(OF_DESKS, i, behind) < behind
}

/** Looks at a word of n units at i that is looked for wherever it stands. */
function lookAtWord(i , n , says ) {
  if ((says & ASKS) !== 0) return false
  if ((says & FOLLOWS_NAME) !== 0) {
    if (isBehindLetters(i)) return false
    // 氏名 is a label.
    const isLabel = unitOf(i) === 0x6c0f && i + 1 < lineLength && unitOf(i + 1) === 0x540d
    if (!isLabel && !lookAtHonorific(i, n)) return false
  }
  if ((says & TITLE) !== 0 && !lookAtTitle(i, n)) return false
  if ((says & OF_FIRMS) !== 0) ofFirms = i
  if ((says & (PREFECTURE | CITY)) !== 0) {
    if (isBehindDigit(i)) return false
    if (place < 0 && ((says & CITY) !== 0 || isBeforeMunicipality(i + n))) place = i
  }
  if ((says & BLOCK) !== 0 && place >= 0) return false
  if ((says & TELLS) !== 0 && (n === 1 ? mayTellBirth(i) : mayTellName(i))) return false
  if ((says & RELATIVE) !== 0 && !lookAtRelative(i, n)) return false
  if ((says & TELLS_ACCOUNT) !== 0) tellsAccount = true
  return (says & TELLS_AGE) === 0 || !(i > 0 && isDigit(narrowOf(i - 1)))
}

/** Looks at the words of some lengths at i that are looked for wherever they stand. */
function lookAtWords(i , lengths ) {
  for (let n = 1; lengths !== 0; n++, lengths >>= 1) {
    if ((lengths & 1) === 0 || i + n > lineLength) continue
    const says = whatIs(i, n) & SOUGHT
    if (says !== 0 && !lookAtWord(i, n, says)) return false
  }
  return true
}

/** Looks at a unit beyond ASCII. */
function lookAtWide(i , mark ) {
  const pair = pairOf(i)
  const lengths = ((mark & ANY_WORD) >> WORD_SHIFT) & lengthsOf(pair, mark)
  const says = classOf(i)
  if ((says & OF_KANJI) !== 0) {
    if (lengths === 0 && isAmongKanji(i, pair)) return GO_ON
    return (lengths === 0 || lookAtWords(i, lengths)) && lookAtKanji(i, mark, pair) ? GO_ON : ASK_LINE
  }
  if (lengths !== 0 && !lookAtWords(i, lengths)) return ASK_LINE
  const unit = unitOf(i)
  if (unit === 0x3011 || unit === 0x3015) return lookAtProseSign(i, unit)
  if (unit === WA) {
    const next = narrowOf(i + 1)
    return isLetter(next) || isDigit(next) ? lookAtProseSign(i, WA) : GO_ON
  }
  if (unit === MIDDLE_DOT) return partsKatakana(i) ? ASK_LINE : GO_ON
  return (says & OF_MASKS) !== 0 ? lookAtMask(i) : GO_ON
}

/** Whether the sign at i stands between two words in katakana, as in names of other countries. */
function partsKatakana(i ) {
  return i > 0 && i + 1 < lineLength && (classOf(i - 1) & classOf(i + 1) & OF_KATAKANA) !== 0
}

/** Looks at a star, x or bullet, four of which may hide the digits of a card. */
function lookAtMask(i ) {
  if (i < 3) return GO_ON
  for (let q = i - 3; q < i; q++) if ((classOf(q) & OF_MASKS) === 0) return GO_ON
  return narrowOf(i) >= 0x80 || hidesCard(NARROW_LINE + i) ? ASK_LINE : GO_ON
}

/** Looks at a letter, digit or sign of ASCII, or of full width. */
function lookAtNarrow(i , c ) {
  switch (c) {
    case SPACE:
      if (partsKatakana(i) || mayEndAddress(NARROW_LINE + i) || mayBeginAccount(NARROW_LINE + i)) return ASK_LINE
      return i > 0 && narrowOf(i - 1) === SPACE ? GO_ON : lookAtProseBlank(i)
    case COLON:
      // Seven of them, or two side by side, may be an address of IPv6.
      if (++colonCount >= 7 || narrowOf(i + 1) === COLON) return ASK_LINE
      return lookAtProseSign(i, c)
    case EQUALS:
      return partsKatakana(i) ? ASK_LINE : lookAtProseSign(i, c)
    case CLOSE_BRACKET:
      return mayCloseReading(i) || hidesAt(NARROW_LINE + i) ? ASK_LINE : lookAtProseSign(i, c)
    case 93:
      return hidesAt(NARROW_LINE + i) ? ASK_LINE : lookAtProseSign(i, c)
    case GREATER:
      return lookAtProseSign(i, c)
    case AT:
      return lookAtMail(NARROW_LINE + i, NARROW_LINE) ? GO_ON : ASK_LINE
    case PLUS: {
      const next = narrowOf(i + 1)
      return next >= 49 && next <= 57 && beginsForeignPhone(NARROW_LINE + i) ? ASK_LINE : GO_ON
    }
    case 36:
      return ASK_LINE
    case 37:
      return isEncodedAt(NARROW_LINE + i) ? ASK_LINE : GO_ON
    case 123:
      return narrowOf(i + 1) === 83 ? ASK_LINE : GO_ON
    default:
      if (isDigit(c)) return lookAtDigit(i) ? GO_ON : ASK_LINE
      if ((classOf(i) & OF_MASKS) !== 0) return lookAtMask(i)
      return tellsOfBirthAt(i, c) || !lookAtLetter(i, markOf(i)) ? ASK_LINE : GO_ON
  }
}

/** Looks at a letter with which the last part of a word may begin that goes on in Japanese: `HIVに感染`. */
function lookAtLetter(i , mark ) {
  if ((mark & ANY_WORD) === 0) return true
  const lengths = ((mark & ANY_WORD) >> WORD_SHIFT) & lengthsOf(pairOf(i), mark)
  return lengths === 0 || lookAtWords(i, lengths)
}

/**
 * Looks at the line [p, end), which holds characters beyond ASCII, and records what is found in it: GO_ON. ASK_LINE when the
 * recognizers have to read it, LEARN when the driver has to explain a stretch first.
 */
function lookAtProse(p , end ) {
  forgetFound()
  if (end - p > LINE_UNITS_MAX || !layOut(p, end)) return ASK_LINE
  beginNames()
  beginHonorifics()
  beginWholeNames()
  beginGivens()
  beginProseValues(p)
  beginProseLabels()
  beginMails(NARROW_LINE)
  beginNumbers(NARROW_LINE)
  ofFirms = place = lastDigit = -1
  tellsAccount = false
  colonCount = 0
  beginEvents()
  for (let i = nextEvent(lineLength); i < lineLength; i = nextEvent(lineLength)) {
    if (!hasRoom()) return ASK_LINE
    const c = narrowOf(i)
    const said = c < 0x80 ? lookAtNarrow(i, c) : lookAtWide(i, markOf(i))
    if (said !== GO_ON) return said
  }
  if ((place >= 0 && lastDigit > place) || (tellsAccount && lastDigit >= 0)) return ASK_LINE
  if (!hasRoom() || !endProseValue(lineLength) || !settleNames() || !lookForBare() || !settleBare()) return ASK_LINE
  const from = recordsEnd()
  settleFound()
  for (let at = from; at < recordsEnd(); at += 16) {
    const first = wordAt(at + 8) - NARROW_LINE
    const start = byteOfUnit(first)
    setWord(at + 12, byteOfUnit(first + wordAt(at + 12)) - start)
    setWord(at + 8, start)
  }
  return GO_ON
}

// The JavaScript half of triggers.ts: the same places, looked for one byte after the other.
let cursor = 0
/** Nothing is counted beforehand. */
const hasManyColons = true
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
/** A blank, opening bracket, hyphen or dot. */
const partsDigits = (p) => [32, 40, 45, 46].includes(bytes[p])
/** Whether the sign at p may cut a number. */
function cutsNumber(p, isDot) {
  if (!digitAt(p - 1) || !digitAt(p + 1)) return false
  if (areDigits(p - 4, 4) && areDigits(p + 1, 4)) return true
  if (areDigits(p - 3, 3) && areDigits(p + 1, 4) && partsDigits(p - 4))
    if (bytes[p] === 45 || digitAt(p - 5) || partsDigits(p - 5)) return true
  let from = p - 1
  while (p - from < 6 && digitAt(from - 1)) from--
  const before = bytes[from - 1]
  if (p - from > 1 && bytes[from] === 48 && !digitAt(from - 1) && before !== 45 && before !== 46) return true
  if (!isDot || (bytes[p + 2] !== 46 && bytes[p + 3] !== 46 && bytes[p + 4] !== 46)) return false
  return !(p - from <= 3 && before === 46)
}
/** Behind two groups of digits with a blank between, the second of two to four, where a third one of two or more follows. */
function isBehindGroups(p) {
  if (!areDigits(p + 1, 2)) return false
  for (let n = 2; n <= 4; n++)
    if (bytes[p - n - 1] === 32) return areDigits(p - n, n) && areDigits(p - n - 3, 2)
  return false
}
function isPlace(p) {
  const here = bytes[p]
  if (here < 32 || here > 126) return true
  switch (here) {
    case 36: case 41: case 58: case 61: case 62: case 64: case 93:
      return true
    case 32:
      if (capitalAt(p - 2) && (capitalAt(p - 1) || (digitAt(p - 1) && capitalAt(p - 3)))) return true
      if (areDigits(p - 2, 2) && capitalAt(p - 3) && capitalAt(p - 4)) return true
      return (digitAt(p + 1) && capitalAt(p + 2) && capitalAt(p + 3)) || isBehindGroups(p) || cutsNumber(p, false)
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
/** Colons of an address of IPv6 in full, and how far apart two of them stand at most. */
const COLONS_OF_SIX = 7
const GROUP_MAX = 5

let lineFrom = 0

function beginLine(p ) {
  lineFrom = p
  beginLogins()
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
  if (hasManyColons && colonsAround(p) >= COLONS_OF_SIX) return true
  return byteAt(p + 1) === COLON && isHexDigit(byteAt(p - 1)) && isHexDigit(byteAt(p + 2))
}

/** How many colons stand on its line around the one at p, with at most a group of hex digits between them. */
function colonsAround(p ) {
  let n = 1
  for (let last = p, q = p - 1; last - q <= GROUP_MAX && byteAt(q) !== LF; q--) {
    if (byteAt(q) !== COLON) continue
    n++
    last = q
  }
  for (let last = p, q = p + 1; q - last <= GROUP_MAX && byteAt(q) !== LF; q++) {
    if (byteAt(q) !== COLON) continue
    n++
    last = q
  }
  return n
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
  if (mayEndAddress(p) || mayBeginAccount(p)) return ASK_LINE
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
      if ((isDigit(byteAt(p - 1)) && !lookAtRunBefore(p)) || hidesAt(p)) return ASK_LINE
      return lookAtSign(p, c)
    case 93:
      return hidesAt(p) || !lookAtLogin(p, lineFrom) ? ASK_LINE : lookAtSign(p, c)
    case 61:
    case 62:
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
  // Control characters, `%40` and `{S`.
  return ASK_LINE
}

/** Tells what the line holds that ends at `end`, without its sign. False when the recognizers have to read it. */
function endLine(end ) {
  if (!endValue(end) || couldBeAlone(end) || mayBeOfNobody()) return false
  settleFound()
  return true
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
    // A line that begins beyond ASCII need not be searched for another place.
    let at = byteAt(lineFrom) < 0x80 ? nextPlace(end) : lineFrom
    let said = GO_ON
    let prose = false
    if (at < end && byteAt(at) !== LF) {
      const c = byteAt(at)
      prose = c >= 0x80
      said = prose || !hasRoom() ? ASK_LINE : look(at, c)
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
    if (prose) said = mayTellLogin(lineFrom, at) ? ASK_LINE : lookAtProse(lineFrom, endOfText(at))
    if (prose && said === LEARN) {
      stopForStretch()
      return lineFrom
    }
    if (said === ASK_LINE || prose) skipTo(at + 1)
    const last = endOfText(at)
    const asks = said === ASK_LINE || (!prose && !endLine(last))
    if (isOfDocument()) noteLine(lineFrom, last, asks, prose)
    else if (asks) record(0, ASK, lineFrom, last)
    countRow()
    beginLine(at + 1)
    if (isFull()) return lineFrom
  }
  return lineFrom
}


const NUMBER_SIGN = 35
const ASTERISK = 42
const BACKTICK = 96

/** Whether the string that was closed last has a doubled quote or a backslash in it. */
let hasEscape = false
/** Text of the first string in the brackets that were closed last; none when it would begin at 0. */
let insideFrom = 0
let insideTo = 0

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

/** Whether something begins in brackets that is read in a way of its own: another kind of string, or a comment. */
function isOddInside(p ) {
  const c = byteAt(p)
  if (c === QUOTE || c === BACKTICK || c === NUMBER_SIGN) return true
  if (c === HYPHEN) return byteAt(p + 1) === HYPHEN
  return c === SLASH && byteAt(p + 1) === ASTERISK
}

/** Behind the bracket that closes the one at p; CUT or ODD. `hasEscape` then speaks of the first string inside. */
function behindBrackets(p , end , backslash ) {
  let depth = 0
  let escaped = false
  insideFrom = 0
  while (p < end) {
    const c = byteAt(p)
    if (c === APOSTROPHE) {
      // q'[…]' of Oracle.
      if ((byteAt(p - 1) | 32) === 113) return ODD
      const to = closingApostrophe(p + 1, end, backslash)
      if (to < 0) return to
      if (insideFrom === 0) {
        insideFrom = p + 1
        insideTo = to
        escaped = hasEscape
      }
      p = to
    } else if (c === OPEN_BRACKET) depth++
    else if (c === CLOSE_BRACKET) depth--
    else if (isOddInside(p)) return ODD
    p++
    if (depth === 0) {
      hasEscape = escaped
      return p
    }
  }
  return CUT
}


function isBlank(c ) {
  return c === SPACE || (c >= TAB && c <= CR)
}

function skipBlanks(p , end ) {
  while (p < end && isBlank(byteAt(p))) p++
  return p
}

/** Four letters at p as small ones. */
function smallLettersAt(p ) {
  return (byteAt(p) << 24) | (byteAt(p + 1) << 16) | (byteAt(p + 2) << 8) | byteAt(p + 3) | 0x20202020
}

/** `NULL`, `DEFAULT` in capitals or small letters. */
function isNothing(p , end ) {
  if (end === p + 4) return smallLettersAt(p) === 0x6e756c6c
  return end === p + 7 && smallLettersAt(p) === 0x64656661 && smallLettersAt(p + 3) === 0x61756c74
}

/** `UNISTR`, `NUNISTR`, `EMPTY_BLOB` and their like, whose brackets mean something of their own. */
function isOddCall(p ) {
  const small = smallLettersAt(p)
  return small === 0x756e6973 || small === 0x6e756e69 || small === 0x656d7074
}

/** Takes the string whose text begins at p; gives the place behind it, CUT or ODD. */
function takeString(p , end , backslash ) {
  const to = closingApostrophe(p, end, backslash)
  if (to < 0) return to
  return takeCell(p, to, hasEscape) ? to + 1 : ODD
}

/** The string behind the word [p, q): N'…', E'…', DATE '…', _utf8mb4'…'. */
function takeNamedString(p , q , end , backslash ) {
  const last = byteAt(q - 1) | 32
  // q'[…]' of Oracle, and what is no word.
  if (last === 113 || !(isLetter(last) || isDigit(last))) return ODD
  const quote = byteAt(q) === SPACE ? q + 1 : q
  const escapes = !backslash && q === p + 1 && quote === q && last === 101
  const to = closingApostrophe(quote + 1, end, backslash || escapes)
  if (to < 0) return to
  if (escapes && hasEscape) return ODD
  return takeCell(quote + 1, to, hasEscape) ? to + 1 : ODD
}

/** What TO_DATE('…', '…') or CAST(N'…' AS date) says is its first string; the whole if there is none. */
function takeCall(p , open , end , backslash ) {
  if (isOddCall(p)) return ODD
  const to = behindBrackets(open, end, backslash)
  if (to < 0) return to
  const taken = insideFrom === 0 ? takeCell(p, to, false) : takeCell(insideFrom, insideTo, hasEscape)
  return taken ? to : ODD
}

function isOfBareValue(c ) {
  return isLetter(c) || isDigit(c) || c === DOT || c === LOW_LINE || c === HYPHEN || c === PLUS
}

/** Takes a number, NULL, or what begins with a word. */
function takeBare(p , end , backslash ) {
  let q = p
  while (q < end && isOfBareValue(byteAt(q))) {
    // A comment.
    if (byteAt(q) === HYPHEN && byteAt(q + 1) === HYPHEN) return ODD
    q++
  }
  if (q >= end) return CUT
  if (q === p) return ODD
  const sign = byteAt(q)
  // A string may come behind it.
  if (sign === SPACE && q + 1 >= end) return CUT
  if (sign === OPEN_BRACKET) return takeCall(p, q, end, backslash)
  if (sign === APOSTROPHE || (sign === SPACE && byteAt(q + 1) === APOSTROPHE))
    return takeNamedString(p, q, end, backslash)
  return takeCell(p, isNothing(p, q) ? p : q, false) ? q : ODD
}

/** Takes the values of the tuple whose bracket opens at p; gives the place behind its bracket, CUT or ODD. */
function takeTuple(p , end , backslash ) {
  for (let sign = COMMA; sign === COMMA; ) {
    p = skipBlanks(p + 1, end)
    p = byteAt(p) === APOSTROPHE ? takeString(p + 1, end, backslash) : takeBare(p, end, backslash)
    if (p < 0) return p
    p = skipBlanks(p, end)
    if (p >= end) return CUT
    sign = byteAt(p)
    if (sign !== COMMA && sign !== CLOSE_BRACKET) return ODD
  }
  return p + 1
}

/** Whether GO stands at p, with which SQL Server ends a batch. */
function isGoAt(p ) {
  return (byteAt(p) | 32) === 103 && (byteAt(p + 1) | 32) === 111 && byteAt(p + 2) <= SPACE
}

/** Where the next tuple or statement begins behind a tuple at p, or the end; CUT or ODD. */
function behindTuple(p , end , final ) {
  p = skipBlanks(p, end)
  if (p >= end) return final ? end : CUT
  if (byteAt(p) !== COMMA) return p
  p = skipBlanks(p + 1, end)
  if (p >= end) return CUT
  return byteAt(p) === OPEN_BRACKET ? p : ODD
}

/** Past what may stand between statements. */
function skipEnds(p , end ) {
  p = skipBlanks(p, end)
  while (p < end && (byteAt(p) === SEMICOLON || isGoAt(p))) p = skipBlanks(p + (byteAt(p) === SEMICOLON ? 1 : 2), end)
  return p
}

/**
 * Walks over the tuples of INSERT statements that all begin as the first one does, which is the first of LITERALS.
 * Begins at a tuple or a statement, and gives where it stopped, which is one of both.
 */
function walkTuples(p , end , final , backslash ) {
  const length = wordAt(LITERALS + 4)
  while (p < end && !isFull()) {
    let at = skipEnds(p, end)
    if (at === end) return end
    if (byteAt(at) !== OPEN_BRACKET) {
      if (at + length >= end && !final) {
        stopUnfinished()
        return p
      }
      if (!sameBytes(at, wordAt(LITERALS), length)) {
        stopIrregular()
        return p
      }
      at += length
    }
    beginRow()
    let next = takeTuple(at, end, backslash)
    if (next >= 0) next = behindTuple(next, end, final)
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
return { memory, walkCopied, walkRows, beginDocument, blankCount, endDocument, beginWords, learnBeginning, learnWord, forgetLabels, labelEnd, labelFrom, labelQuestion, learnLabel, hasEmptyBeginning, tellLogins, walkObjects, oldLength, placeOld, turnEnd, turnText, oddCharacters, learnSigns, forgetStretches, learnStretch, stretchEnd, stretchFrom, stretchQuestion, learnProseWord, beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus, describeColumns, forgetSilent, learnSilent, walkText, learnOffice, walkTuples }
}
