import { type Format, type Head, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'

const LOOKED_AT = 8192
const LEAST = 64

/** Blanks, digits, capitals and half-width kana where EBCDIC has them, and nothing where texts have blanks and line ends. */
function isEbcdic(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, LOOKED_AT)
  if (looked.length < LEAST) return false
  let [blank, digit, sign, text] = [0, 0, 0, 0]
  for (const b of looked) {
    if (b === 0x40) blank++
    else if (b >= 0xf0 && b <= 0xf9) digit++
    else if ((b >= 0xc1 && b <= 0xe9 && (b & 15) <= 9) || (b >= 0x81 && b <= 0xbf)) sign++
    else if (b === 0x20 || b === 0x0a || (b >= 0x30 && b <= 0x39)) text++
  }
  const [all, own] = [looked.length, blank + digit + sign]
  // Blanks of full width in Shift_JIS have the same bytes, but no digits with them.
  return blank > all / 20 && digit > all / 30 && own > 0.7 * all && text < all / 50
}

const CHANGE_CODE =
  'records of a mainframe in EBCDIC; let whoever sends them change them to Shift_JIS or UTF-8 with packed numbers written out, and run again'

/** Records in the code of mainframes: named for what they are, since nothing in them tells where a column begins or which numbers are packed. */
const mainframe: Format = {
  id: 'mainframe',
  claims: ({ bytes }: Head): number => (isEbcdic(bytes) ? 0.9 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    yield refuse(opening, { reason: 'unsupported-format', advice: CHANGE_CODE })
  },
}

export default mainframe
