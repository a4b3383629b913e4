/** Dashes that people type for a hyphen; the long vowel mark is one only between digits. */
const DASHES = new Set([
  0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63, 0xff0d, 0x2500, 0x2501, 0x207b, 0x02d7,
])
const VOWEL_MARKS = new Set([0x30fc, 0xff70, 0x4e00])
const SPACES = new Set([0x00a0, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f, 0x3000])

const isDigitOfAnyWidth = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)

/** True when every character is ASCII, so that no folding can change it. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Stands in `FOLDED` for a long vowel mark, of which its neighbours tell what it is. */
export const BY_NEIGHBOURS = 0xffff

/** What folding makes of each UTF-16 unit. */
export const FOLDED: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0d) return code - 0xfee0
  if (SPACES.has(code)) return 0x20
  if (DASHES.has(code)) return 0x2d
  return VOWEL_MARKS.has(code) ? BY_NEIGHBOURS : code
})

/** Whether the long vowel mark at `i` is a hyphen. */
export const isHyphenAt = (text: string, i: number): boolean =>
  isDigitOfAnyWidth(text.charCodeAt(i - 1)) && isDigitOfAnyWidth(text.charCodeAt(i + 1))

/**
 * Full-width letters, digits and signs as ASCII, spaces as one space, dashes as a hyphen; one UTF-16 unit for one, so
 * that an offset in the folded text is the same offset in the text. (NFKC would move offsets.)
 */
export function foldWidth(text: string): string {
  let [folded, from] = ['', 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let unit = FOLDED[code] ?? code
    if (unit === code) continue
    if (unit === BY_NEIGHBOURS) {
      if (!isHyphenAt(text, i)) continue
      unit = 0x2d
    }
    folded += text.slice(from, i) + String.fromCharCode(unit)
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

const NEEDS_TIDYING = /[^\x20-\x7e]|^ | $| {2}/

/** NFKC, no space at the ends, single spaces: the normal form of names and addresses (contracts, section 7). */
export function tidyText(text: string): string {
  if (!NEEDS_TIDYING.test(text)) return text
  return isAscii(text) ? collapse(text) : collapse(text.normalize('NFKC'))
}

const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The digits of a text that holds nothing but digits (of any width), spaces and hyphens; null for any other text. */
export function digitsOnly(text: string): string | null {
  const folded = foldWidth(text)
  let digits = ''
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (code >= 48 && code <= 57) digits += folded[i]
    else if (code !== 0x2d && code !== 0x20) return null
  }
  return digits === '' ? null : digits
}
