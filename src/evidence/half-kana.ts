import { bitsAsJapanese } from './foreign-writing.ts'

/** Whether bytes are half-width kana of Shift_JIS with marks of voicing among them, and not as well words of kanji in EUC-JP. */
export const isHalfKana = (bytes: Uint8Array): boolean => isVoicedHalfKana(bytes) && !isRatherEuc(bytes)

/** So many bits decide between kana and kanji; fewer are chance. */
const TELLING_BITS = 8

/** Whether bytes that could be half-width kana are plainly words of kanji when they are read in pairs. */
const isRatherEuc = (bytes: Uint8Array): boolean =>
  bitsAsJapanese(bytes, 'euc-jp') + TELLING_BITS < bitsAsJapanese(bytes, 'shift_jis')

/**
 * Whether all that is not ASCII could be half-width kana, with a mark of voicing somewhere and none where no kana takes
 * one. The same bytes in pairs would be kanji of EUC-JP; by chance they hardly ever stand so.
 */
function isVoicedHalfKana(b: Uint8Array): boolean {
  let voiced = 0
  for (let i = 0; i < b.length; i++) {
    const c = b[i] ?? 0
    if (c < 0x80) continue
    if (c < 0xa6 || c > 0xdf) return false
    if (c < 0xde) continue
    const before = b[i - 1] ?? 0
    const takesHalfMark = before >= 0xca && before <= 0xce
    const takesMark = takesHalfMark || before === 0xb3 || (before >= 0xb6 && before <= 0xc4)
    if (c === 0xdf ? !takesHalfMark : !takesMark) return false
    voiced++
  }
  return voiced > 0
}
