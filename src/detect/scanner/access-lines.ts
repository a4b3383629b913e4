/*
 * Lines of an access log, by their bytes: `203.0.113.7 - taro [22/Nov/2026:05:10:20 +0900] "GET …` (Common Log Format), of which the kernel
 * knows who is named in them.
 */

const [SPACE, LF, HYPHEN, PLUS] = [32, 10, 45, 43]
/** `[22/Nov/2026:05:10:20 +0900]`: `0` stands for a digit, `A` for a capital, `a` for a letter, `+` for a sign. */
const MOMENT = [...'[00/Aaa/0000:00:00:00 +0000]'].map((c) => c.charCodeAt(0))
const [DIGIT, CAPITAL, LETTER] = ['0', 'A', 'a'].map((c) => c.charCodeAt(0))

function fits(byte: number, sign: number): boolean {
  if (sign === DIGIT) return byte >= 48 && byte <= 57
  if (sign === CAPITAL) return byte >= 65 && byte <= 90
  if (sign === LETTER) return byte >= 97 && byte <= 122
  return sign === PLUS ? byte === PLUS || byte === HYPHEN : byte === sign
}

/** The end of the word at `at`, where a blank has to stand; -1 where none does. */
function wordEnd(bytes: Uint8Array, at: number): number {
  let p = at
  while (bytes[p] !== SPACE) if (bytes[p] === LF || bytes[p++] === undefined) return -1
  return p > at ? p : -1
}

/** Whether a line of an access log with a moment in full begins at `at`: one or two words, a hyphen, who it was. */
export function isAccessLine(bytes: Uint8Array, at: number): boolean {
  for (let field = 0, from = at; field < 2; field++) {
    const end = wordEnd(bytes, from)
    if (end < 0) return false
    if (bytes[end + 1] === HYPHEN && bytes[end + 2] === SPACE) {
      const behind = wordEnd(bytes, end + 3)
      if (behind >= 0 && MOMENT.every((sign, i) => fits(bytes[behind + 1 + i] ?? 0, sign))) return true
    }
    from = end + 1
  }
  return false
}
