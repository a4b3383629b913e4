/*
 * What the kernel and its driver agree on: where things lie in the kernel's memory, what the driver asks of a column,
 * and what a record says.
 */

/** One byte a column: the rule by which its cells are judged. */
export const RULES: i32 = 4096
export const COLUMNS_MAX: i32 = 4096
/** Bytes of the header cell by which a repeated header is known. */
export const HEADER: i32 = 12_288
/** Digits of the value that is looked at. */
export const SCRATCH: i32 = 16_384
/** What stands before each value of an object or a tuple: place and length, two words each, and the bytes themselves. */
export const LITERALS: i32 = 20_480
export const LITERAL_BYTES: i32 = 53_248
/** Places of the records that are questions, in their order. */
export const QUESTIONS: i32 = 65_536
export const QUESTIONS_FULL: i32 = 262_144
/** Findings and questions, four words each: row, column and kind, first byte, length. */
export const RECORDS: i32 = 327_680
/** A row adds at most `COLUMNS_MAX` records, and none is begun beyond this place or with so many questions. */
export const RECORDS_FULL: i32 = 8_323_072
/** The bytes to be searched begin here; at least 64 bytes before and behind them are zero. */
export const INPUT: i32 = 8_454_144

/** Where the lines of a document begin, a word each, and what is to be done with them. */
export const LINE_STARTS: i32 = 12_648_448
/** Somebody has to read the line; it may tell something about others. */
export const ASKED_LINE: i32 = 1 << 30
export const TELLING_LINE: i32 = 1 << 29

/** Labels that the driver told the meaning of: four words a slot, and their bytes. */
export const LABELS: i32 = 16_777_216
export const LABEL_SLOTS: i32 = 8192
export const LABEL_BYTES: i32 = 16_908_288
export const LABEL_BYTES_FULL: i32 = 17_170_432
/** A bit for each hash of a word that a mailbox of an office may begin with. */
export const OFFICES: i32 = 17_170_432
/** A bit for each beginning of three letters that such a word may have. */
export const OFFICE_STARTS: i32 = 25_051_136
/** One word a kind of finding in texts. */
export const KINDS: i32 = 17_178_624
export const KINDS_MAX: i32 = 1024
/** A bit for each hash of a beginning of a label, and words that may stand anywhere in one: letters, length, bytes. */
export const BEGINNINGS: i32 = 17_301_504
export const WORDS: i32 = 17_334_272
export const WORDS_MAX: i32 = 64
export const WORD_BYTES: i32 = 24
/** What pairs of bytes of an old encoding stand for, a word each, and where bytes wait that are to be turned into UTF-8. */
export const PAIRS: i32 = 17_432_576
export const RAW: i32 = 17_694_720
export const RAW_BYTES: i32 = 262_144
/** What was found out about stretches before signs (`quick-labels.ts`). */
export const RECALLED: i32 = 24_903_680
/** Cells that say nothing (`silent-cells.ts`). */
export const SILENT_CELLS: i32 = 25_088_000
/** What was found in a line, before overlaps are settled, and where only some of it counts. */
export const CANDIDATES: i32 = 17_182_720
export const CANDIDATES_MAX: i32 = 48
export const SILENCES: i32 = 17_186_816
export const SILENCES_MAX: i32 = 48

/** What a label of a text says about what stands behind it. */
export const NO_LABEL: i32 = 0
export const ASKED_LABEL: i32 = 1
export const SILENT: i32 = 2
export const SILENT_NUMBER: i32 = 3
/** Something that may be anything, so that only the value before it ends here. */
export const QUIET: i32 = 4
/** A login name if it looks like one. */
export const COUNTING: i32 = 5
/** Whatever stands there, as a whole, up to a blank, or up to a blank or bracket. */
export const WHOLE_VALUE: i32 = 6
export const UNBROKEN: i32 = 7
export const ONE_WORD: i32 = 8
/** A value of the shape of a rule, as a whole or up to a blank or bracket. */
export const SHAPED: i32 = 9
export const SHAPED_WORD: i32 = 10
/** Of a tail: more of the stretch has to be known. */
export const ALL_NEEDED: i32 = 11

/** What is asked of a stretch: whether it is known as a whole, what its end says if it is not, and what a part of its end. */
export const WHOLE_LABEL: i32 = 0
export const END_OF_LABEL: i32 = 64
export const TAIL_OF_LABEL: i32 = 128

/** Kinds that are found without a label, in the order of the driver. */
export const FOUND_MAIL: i32 = 0
export const FOUND_NETWORK_ADDRESS: i32 = 1
export const FOUND_PHONE: i32 = 2
export const FOUND_PLAIN_PHONE: i32 = 3
export const FOUND_MY_NUMBER: i32 = 4
export const FOUND_CORPORATE_NUMBER: i32 = 5
export const FOUND_CARD: i32 = 6

/** Rules of columns. */
export const SEARCHED: i32 = 0
export const IGNORED: i32 = 1
export const ASKED: i32 = 2
export const ANYTHING: i32 = 3
export const EMAIL: i32 = 4
export const PHONE: i32 = 5
export const POSTAL_CODE: i32 = 6
export const DAY: i32 = 7
export const NAME: i32 = 8
export const KANA: i32 = 9
export const ADDRESS: i32 = 10
export const SEX: i32 = 11
export const CARD_NUMBER: i32 = 12
export const MY_NUMBER: i32 = 13
export const LICENCE: i32 = 14
export const CORPORATE_NUMBER: i32 = 15
export const NETWORK_ADDRESS: i32 = 16
export const PASSPORT: i32 = 17
export const RESIDENCE_CARD: i32 = 18
export const AGE: i32 = 19
export const HASH: i32 = 20
export const ACCOUNT: i32 = 21
export const PENSION_NUMBER: i32 = 22
export const LAST_FOUR: i32 = 23
export const SECURITY_CODE: i32 = 24
export const EXPIRY: i32 = 25
export const PASSWORD: i32 = 26
/** Added to the rule of the column by which a repeated header is known. */
export const OF_HEADER: i32 = 128

/** What a record says of its stretch of bytes. */
export const WHOLE: i32 = 1
export const ASK: i32 = 2
export const ASK_ESCAPED: i32 = 3
/** The cells of the row follow as CELL and CELL_ESCAPED, which say nothing by themselves. */
export const ASK_ROW: i32 = 4
export const CELL: i32 = 5
export const CELL_ESCAPED: i32 = 6
/** From here on a record says of which kind of finding in texts it is. */
export const GIVEN: i32 = 16

/** How a walk ended. */
export const DONE: i32 = 0
export const UNFINISHED: i32 = 1
export const IRREGULAR: i32 = 2
export const FULL: i32 = 3
/** The driver has to tell what the label means that `labelFrom` and `labelEnd` point at. */
export const UNKNOWN_LABEL: i32 = 4
