/** What a text may hold, as bits; `classesOf` joins those of its characters. */
export const classes = {
  /** Compatibility normalisation (NFKC) may change it or join it with its neighbour. */
  unstable: 1,
  /** A kanji that is folded to another, 々, a variation selector, or half of a character beyond the first plane. */
  variant: 2,
  hiraganaOrKatakana: 4,
  han: 8,
  latin: 16,
  digit: 32,
  /** A space of one width or the other; the wide one is not counted as unstable here. */
  space: 64,
  /** Anything else: marks, brackets, controls. */
  other: 128,
} as const

/** The classes of each unit of UTF-16. */
export const CLASS = new Uint8Array(65_536).fill(classes.unstable | classes.other)
CLASS.fill(classes.other, 0x21, 0x7f)
CLASS.fill(classes.digit, 0x30, 0x3a)
CLASS.fill(classes.latin, 0x41, 0x5b)
CLASS.fill(classes.latin, 0x61, 0x7b)
for (const dash of '‐‒–—―−〜') CLASS[dash.charCodeAt(0)] = classes.other
CLASS[0x20] = CLASS[0x3000] = classes.space
CLASS.fill(classes.hiraganaOrKatakana, 0x3041, 0x3097)
CLASS.fill(classes.hiraganaOrKatakana, 0x30a1, 0x30fb)
CLASS[0x30fb] = classes.other
CLASS[0x30fc] = classes.hiraganaOrKatakana
CLASS.fill(classes.han, 0x3400, 0x4dc0)
CLASS.fill(classes.han, 0x4e00, 0xa000)
CLASS[0x3007] = classes.han
for (const repeated of '々〻') CLASS[repeated.charCodeAt(0)] = classes.han | classes.variant
CLASS.fill(classes.variant | classes.unstable | classes.other, 0xd800, 0xe000)
CLASS.fill(classes.variant | classes.unstable | classes.other, 0xfe00, 0xfe10)

/** Lets texts with this unit of UTF-16 be told by `classes.variant`. */
export function markVariant(unit: number): void {
  CLASS[unit] = (CLASS[unit] ?? 0) | classes.variant
}

/** All classes of the characters of a text. */
export function classesOf(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) found |= CLASS[text.charCodeAt(i)] ?? 0
  return found
}

/** The same as `normalize('NFKC')`, without the cost where there is nothing to do. */
export function compatible(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x3000 || ((CLASS[unit] ?? 0) & classes.unstable) !== 0) return text.normalize('NFKC')
  }
  return text
}

/** A copy that holds nothing but itself: as long as a part of a long text is kept, all of that text is. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
