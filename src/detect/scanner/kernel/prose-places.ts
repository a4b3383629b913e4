/*
 * What the kernel and its driver agree on for lines with characters beyond ASCII: where things lie, what a unit of UTF-16
 * may be, and what a word says that the driver took down (`scanner/prose-image.ts`).
 */

/** One word for each unit of UTF-16: its narrow sign in the lowest byte (0: only the recognizers know it), and these marks. */
export const UNIT_MARKS: i32 = 18_022_400
/** Lengths of the family names that may begin with the unit: this bit for one unit, four bits higher for five. */
export const FAMILY_SHIFT: i32 = 8
/** The unit is the variant of another, which stands in USUAL_UNITS. */
export const VARIANT: i32 = 1 << 13
/** The line has to be looked at where the unit stands. */
export const EVENT_SHIFT: i32 = 14
export const EVENT: i32 = 1 << EVENT_SHIFT
/** The unit is a word by itself. */
export const IS_WORD: i32 = 1 << 15
/** Lengths of the words looked for wherever they stand that may begin with the unit: this bit for one unit, five bits higher for six. */
export const WORD_SHIFT: i32 = 16
export const ANY_WORD: i32 = 0x3f << 16
export const ENDS_GIVEN: i32 = 1 << 22
export const BEGINS_MODERN: i32 = 1 << 23
export const BEGINS_LABEL: i32 = 1 << 24
export const ENDS_LABEL: i32 = 1 << 25
export const BEGINS_ANOTHER: i32 = 1 << 26
export const BEGINS_QUESTION: i32 = 1 << 27
/** Nothing but itself in a label: kana, kanji, letters, digits, blanks. */
export const IN_LABELS: i32 = 1 << 28
/** A given name that ends so is hardly anything else; a word for a person or an animal; no family before a title. */
export const ENDS_PLAINLY: i32 = 1 << 29
export const FOR_SOMEBODY: i32 = 1 << 30
export const NO_TITLED: i32 = 1 << 31

/** The usual form of each unit. */
export const USUAL_UNITS: i32 = 18_284_544
/** What a narrow sign is, one word for each. */
export const SIGN_CLASSES: i32 = 18_448_384
export const OF_KANJI: i32 = 1
export const OF_HIRAGANA: i32 = 2
export const OF_KATAKANA: i32 = 4
/** Kanji, kana and the middle dot. */
export const OF_NAMES: i32 = 8
/** No label goes on before it; it may stand between values; no value goes on behind it. */
export const BORDER: i32 = 16
export const TRAILING: i32 = 32
export const STOPS_VALUE: i32 = 64
/** It may stand before the first word of a line. */
export const OPENS_LINE: i32 = 128
/** Nothing that numbers, moments and addresses of a network are made of. */
export const BEYOND_NUMBERS: i32 = 256
export const OF_MASKS: i32 = 512
export const BEFORE_SHORT: i32 = 1024
export const BEFORE_BARE: i32 = 2048
/** It may stand behind 君 when that is no part of a word. */
export const BEHIND_KUN: i32 = 4096

/** A value may end there: STOPS_VALUE, a blank or a comma. */
export const PARTS_VALUES: i32 = 8192
/** 代, 窓 and 大, of 代表, 窓口 and 大代表. */
export const OF_DESKS: i32 = 16_384
export const CLASSES: i32 = 15

/** Words of up to six units: three words of two units each, and what the word is. */
export const DICTIONARY: i32 = 18_481_152
export const DICTIONARY_SLOTS: i32 = 131_072
export const WORD_UNITS_MAX: i32 = 6
export const FIRM_FAMILY: i32 = 1
export const WORD_FAMILY: i32 = 1 << 1
export const FREQUENT_FAMILY: i32 = 1 << 2
export const GIVEN_NAME: i32 = 1 << 3
export const NO_GIVEN_NAME: i32 = 1 << 4
export const NO_NAME: i32 = 1 << 5
export const NOBODY: i32 = 1 << 6
export const BEFORE_NAME: i32 = 1 << 7
export const BEHIND_NAME: i32 = 1 << 8
export const ENDS_KANA: i32 = 1 << 9
export const HONOURS: i32 = 1 << 10
/** Honorifics and the words with which people give their names. */
export const FOLLOWS_NAME: i32 = 1 << 11
/** A relative, whose given name may follow. */
export const RELATIVE: i32 = 1 << 12
export const NO_SHORT_FAMILY: i32 = 1 << 13
export const PARTICLE: i32 = 1 << 14
export const NAMES_ANOTHER: i32 = 1 << 15
/** Only the recognizers know what it means. */
export const ASKS: i32 = 1 << 16
export const OF_FIRMS: i32 = 1 << 17
export const PREFECTURE: i32 = 1 << 18
export const CITY: i32 = 1 << 19
export const BLOCK: i32 = 1 << 20
/** 生, which may tell of a birth, and です, which may follow somebody's own name. */
export const TELLS: i32 = 1 << 21
/** A word made like a given name that is none where nothing else says so. */
export const NO_GIVEN_ALONE: i32 = 1 << 22
/** Asked about when five digits stand somewhere in the line. */
export const TELLS_ACCOUNT: i32 = 1 << 23
export const TELLS_AGE: i32 = 1 << 24
/** What only people do. */
export const PERSON_DOES: i32 = 1 << 25
/** To or from whom something goes; what a frequent family name alone does. */
export const BEHIND_ANY: i32 = 1 << 26
export const BEHIND_FREQUENT: i32 = 1 << 27
export const TITLE: i32 = 1 << 28
export const PLACE_FAMILY: i32 = 1 << 29
export const LISTED_WORD: i32 = 1 << 30
export const PERSON_OF: i32 = 1 << 31
/** Words that are looked for wherever they stand. */
export const SOUGHT: i32 =
  FOLLOWS_NAME | ASKS | OF_FIRMS | PREFECTURE | CITY | BLOCK | TELLS | RELATIVE | TELLS_ACCOUNT | TELLS_AGE | TITLE

/** The line that is looked at: its units, their narrow signs, and where each begins in bytes. */
export const LINE: i32 = 20_578_304
export const NARROW_LINE: i32 = 20_643_840
export const LINE_OFFSETS: i32 = 20_676_608
export const LINE_UNITS_MAX: i32 = 16_000
/** Names of the line: with an honorific, and whole ones; three words each. */
export const HONOURED: i32 = 20_807_680
export const WHOLE_NAMES: i32 = 20_811_776
/** Family names alone, and where some may begin. */
export const BARE_NAMES: i32 = 20_815_872
export const NAMES_MAX: i32 = 256
export const BARE_STARTS: i32 = 21_990_400

/** What the driver told of stretches: four words a slot, and their units. */
export const STRETCHES: i32 = 20_819_968
export const STRETCH_SLOTS: i32 = 16_384
export const STRETCH_UNITS: i32 = 21_082_112
export const STRETCH_UNITS_FULL: i32 = 21_606_400

/**
 * For each hash of two units in their usual form 16 bits: lengths of the words that may begin with them (the lowest bit for two
 * units, four bits higher for six), those of given names of up to four units from the sixth bit on, those of family names from the
 * ninth, and whether one of these is frequent.
 */
export const WORD_PAIRS: i32 = 21_626_880
export const PAIR_HASHES: i32 = 131_072
export const OF_WORDS: i32 = 31
export const OF_GIVENS: i32 = 5
export const OF_FAMILIES: i32 = 8
export const OF_FREQUENT: i32 = 1 << 15

/** For each unit the lengths of the words that may stand before a name and end with it: the lowest bit for one unit. */
export const WORD_ENDS: i32 = 21_924_864
/** What such a word may be. */
export const SAID_BEFORE: i32 = NOBODY | BEFORE_NAME | PERSON_OF

/** What training has learnt of family names alone (`learned-families.ts`): a byte for each feature, and how far it looks. */
export const FAMILY_WEIGHTS: i32 = 22_020_096
export const FAMILY_WEIGHT_SLOTS: i32 = 32_768
export const BELIEVED_ABOVE: i32 = 0
export const BELIEVED_IN_WORD: i32 = 16
export const UNITS_BEHIND: i32 = 14
export const UNITS_BEFORE: i32 = 10

/** For each class of signs two times sixteen bytes: the high halves of those that have the low half, of ASCII and of the others. */
export const HALVES: i32 = 21_889_024
/** Those of the signs of ASCII at which the kernel looks (EVENT), sixteen bytes. */
export const EVENT_SIGNS: i32 = 21_889_984
/** For each class a bit for each unit of the line, and one for each that has to be looked at; sixteen bytes lie before the first. */
export const CLASS_BITS: i32 = 21_890_048
export const CLASS_BYTES: i32 = 2064
export const EVENT_BITS: i32 = 21_921_024

/** What is asked of a stretch: the label before a sign, before は, or before a blank. */
export const BEFORE_SIGN: i32 = 0
export const BEFORE_WA: i32 = 1
export const BEFORE_BLANK: i32 = 2

/** Kinds that are found without a label, behind those of `places.ts`. */
export const FOUND_NAME: i32 = 7
export const FOUND_MAYBE_NAME: i32 = 8

/** The driver has to tell what the stretch means that `stretchFrom` and `stretchEnd` point at. */
export const UNKNOWN_STRETCH: i32 = 6
