/** How much of each end of packed bytes is given, in characters; a picture is known by its beginning. */
const END_UNITS = 128
/** How much of each end is looked at to tell packed bytes from a text, in characters. */
const LOOK_UNITS = 4096

/** Base64 and hexadecimal digits with the line ends between them, and how a value in these may be announced. */
const PACKED = /^(?:data:[\w./+;=-]{0,100},|0x|\\x|x')?[\w+/=-]+(?:\r?\n[ \t]?[\w+/=-]+)*'?\s*$/i

/** Whether a long value looks like bytes written in letters, as pictures are, by its two ends. */
const isPacked = (value: string): boolean =>
  PACKED.test(value.slice(0, LOOK_UNITS)) && PACKED.test(value.slice(-LOOK_UNITS))

/**
 * What is given in the place of a value that is too long to be passed on, if it is bytes written in letters (a picture as
 * base64 or hexadecimal digits): both of its ends, so that it counts for what its column says. Undefined for a text.
 */
export const standInOf = (value: string): string | undefined =>
  isPacked(value) ? `${value.slice(0, END_UNITS)}…${value.slice(-END_UNITS)}` : undefined
