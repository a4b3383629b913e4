/*
 * Where everything stands in the memory of the packing kernel, in bytes. The driver (../packing-kernel.ts) reads and
 * writes the same places. Texts are units of UTF-16.
 */

/** Tables by unit: what it may be (`classes`), what it is folded to, and what it is in an address. */
export const CLASSES: i32 = 0x10000
export const FOLDED: i32 = 0x20000
export const SIGNS: i32 = 0x40000
/** Tables by katakana from U+30A1 on: as it is written in a reading, the vowels that draw it out, its letters, its row. */
export const PLAIN_KANA: i32 = 0x50000
export const DRAWN: i32 = 0x50400
export const SOUNDS: i32 = 0x50800
export const ROWS: i32 = 0x50c00
/** By kana of half width from U+FF61 on the wide one; by kana from U+3040 on the one with either mark of voicing. */
export const HALF_WIDTH: i32 = 0x50e00
export const VOICED: i32 = 0x51000
export const HALF_VOICED: i32 = 0x51200
/** Letters as they are heard without voicing, a byte each. */
export const DEVOICED: i32 = 0x51400
/** What stands before a number of each role, 64 bytes each: the length, then the units. */
export const PREFIXES: i32 = 0x51800
export const PREFIX_SIZE: i32 = 64
/** Boxes that nobody owns alone: length and units of each, ended by a length of 0. */
export const SHARED_BOXES: i32 = 0x52000
/** Round constants and beginning of SHA-256. */
export const CONSTANTS: i32 = 0x52c00
export const BEGINNING: i32 = 0x52d00
/** Numbers that go with a question to the driver and come with its answer. */
export const ANSWER: i32 = 0x53000
/** Of each role: where its values begin, how many there are, where their lengths stand. */
export const VALUES: i32 = 0x53100
/** Of the forms of one list: where each begins, and its length. */
export const FORMS: i32 = 0x53400
/** Of each list of the record: where its texts begin, where their lengths stand, how many there are. */
export const LISTS: i32 = 0x53600

/** Texts of the record that is being read. */
export const WIDE: i32 = 0x54000
export const KANA: i32 = 0x58000
export const FAMILY_KANA: i32 = 0x5c000
export const GIVEN_KANA: i32 = 0x60000
export const BAG: i32 = 0x64000
export const NAME: i32 = 0x68000
export const ADDRESS: i32 = 0x6c000
export const FORM_TEXTS: i32 = 0x70000
export const MAIL: i32 = 0x78000
export const ROMAJI: i32 = 0x7c000
/** No answer of the driver may be longer, in units. */
export const ANSWER_MAX: i32 = 1_000

/** Records as they are given. */
export const IN_NUMBERS: i32 = 0x80000
export const IN_NUMBERS_END: i32 = 0xc0000
export const IN_UNITS: i32 = 0xc0000
export const IN_UNITS_END: i32 = 0x100000
/** Packed records. */
export const OUT_NUMBERS: i32 = 0x100000
export const OUT_HASHES: i32 = 0x110000
export const OUT_TEXTS: i32 = 0x120000
export const OUT_UNITS: i32 = 0x180000
export const OUT_CONTACTS: i32 = 0x380000
/** What is hashed, and for each record its place and its blocks of 64 bytes. */
export const CONTENTS: i32 = 0x480000
export const CONTENTS_END: i32 = 0x680000
export const CONTENT_PLACES: i32 = 0x680000
/** The words of four messages, and what has come of them so far. */
export const SCHEDULE: i32 = 0x690400
export const STATE: i32 = 0x690800
/** What is remembered of towns, domains and days: a table of places, then the entries. */
export const KNOWN_TABLE: i32 = 0x6a0000
export const KNOWN_SLOTS: i32 = 65_536
export const KNOWN: i32 = 0x700000
export const KNOWN_END: i32 = 0xf00000

/** Records packed at once. */
export const RECORDS_MAX: i32 = 512
/** A record of more units or numbers is not for the kernel. */
export const RECORD_UNITS_MAX: i32 = 2_000
export const RECORD_NUMBERS_MAX: i32 = 200
/** Numbers at the head of a record: those of `packedNumbers` up to `high`, then whether it is for the kernel, then its kinds. */
export const HEAD: i32 = 10

/** What a value can be; numbers given to one person only are from CUSTOMER to NATIONAL. */
export const ROLE_NAME: i32 = 1
export const ROLE_KANA: i32 = 2
export const ROLE_BIRTH: i32 = 3
export const ROLE_SEX: i32 = 4
export const ROLE_ZIP: i32 = 5
export const ROLE_ADDRESS: i32 = 6
export const ROLE_MAIL: i32 = 7
export const ROLE_PHONE: i32 = 8
export const ROLE_CUSTOMER: i32 = 9
export const ROLE_USER: i32 = 10
export const ROLE_MY_NUMBER: i32 = 12
export const ROLE_NATIONAL: i32 = 17
export const ROLE_BANK: i32 = 18
export const ROLE_CARD: i32 = 19
export const ROLE_MACHINE: i32 = 20
export const ROLE_COMPANY: i32 = 22
export const ROLE_COUNT: i32 = 24

/** What is asked of the driver about a text that is not written in a usual way. */
export const ASK_NAME: i32 = 0
export const ASK_COMPATIBLE: i32 = 1
export const ASK_BIRTH: i32 = 2
export const ASK_ZIP: i32 = 3
export const ASK_ADDRESS: i32 = 4
export const ASK_TOWN: i32 = 5
export const ASK_MAIL: i32 = 6
export const ASK_PROVIDER: i32 = 7
export const ASK_PHONE: i32 = 8
export const ASK_ACCOUNT: i32 = 9
export const ASK_BAG: i32 = 10
export const ASK_CONTACT_MAIL: i32 = 11
export const ASK_COMPANY: i32 = 12
/** Answers below 0: there is none, and the record is not for the kernel. */
export const NO_ANSWER: i32 = -1
export const REFUSED: i32 = -2
