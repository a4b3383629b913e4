/** Whether a font, or any of several, draws a code point. */
export type Draws = (codePoint: number) => boolean

/**
 * Reads which characters a TrueType or OpenType font draws: the Unicode subtables of format 4 and 12 of its `cmap`
 * (ISO/IEC 14496-22, 5.2.1). Throws when the bytes hold no such table.
 */
export function coverageOf(font: Uint8Array): Draws {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view)
  const covered = new Set<number>()
  const count = view.getUint16(cmap + 2)
  let read = 0
  for (let i = 0; i < count; i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readFormat4(view, at, covered)
    else if (format === 12) readFormat12(view, at, covered)
    else continue
    read++
  }
  if (read === 0) throw new Error('the font has no character map of format 4 or 12')
  return (codePoint) => covered.has(codePoint)
}

/** White space draws nothing, and a variation selector that no font knows leaves the plain form, which is readable. */
const INVISIBLE = /\s|[\u200b-\u200d]|\p{Variation_Selector}/u

/** True when every character of `text` can be drawn by at least one of the fonts. */
export function canDraw(fonts: readonly Draws[], text: string): boolean {
  for (const c of text) if (!INVISIBLE.test(c) && !fonts.some((draws) => draws(c.codePointAt(0) ?? 0))) return false
  return true
}

function tableAt(view: DataView): number {
  const tables = view.getUint16(4)
  for (let i = 0; i < tables; i++)
    if (view.getUint32(12 + i * 16) === 0x636d6170) return view.getUint32(12 + i * 16 + 8)
  throw new Error('the font has no cmap table')
}

function readFormat4(view: DataView, at: number, covered: Set<number>): void {
  const segments = view.getUint16(at + 6) / 2
  for (let s = 0; s < segments; s++) {
    const end = view.getUint16(at + 14 + s * 2)
    const start = view.getUint16(at + 16 + (segments + s) * 2)
    const delta = view.getUint16(at + 16 + (2 * segments + s) * 2)
    const offsetAt = at + 16 + (3 * segments + s) * 2
    const offset = view.getUint16(offsetAt)
    for (let c = start; c <= end && c !== 0xffff; c++) {
      const glyph = offset === 0 ? c + delta : view.getUint16(offsetAt + offset + (c - start) * 2)
      if ((glyph & 0xffff) !== 0) covered.add(c)
    }
  }
}

function readFormat12(view: DataView, at: number, covered: Set<number>): void {
  const groups = view.getUint32(at + 12)
  for (let g = 0; g < groups; g++) {
    const from = view.getUint32(at + 16 + g * 12)
    const to = view.getUint32(at + 20 + g * 12)
    const glyph = view.getUint32(at + 24 + g * 12)
    for (let c = from; c <= to; c++) if (glyph + c - from !== 0) covered.add(c)
  }
}
