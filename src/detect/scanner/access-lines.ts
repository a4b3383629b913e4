/*
 * Lines of an access log, by their bytes: `203.0.113.7 - taro [22/Nov/2026:05:10:20 +0900] "GET …` (Common Log Format), of which the kernel
 * knows who is named in them.
 */

const [SPACE, LF, HYPHEN] = [32, 10, 45]
/** `[22/Nov/2026:05:10:20 +0900]`: `0` stands for a digit, `A` for a capital, `a` for a letter, `+` for a sign. */
const MOMENT = '[00/Aaa/0000:00:00:00 +0000]'
const KINDS: Readonly<Record<string, RegExp>> = { '0': /\d/, A: /[A-Z]/, a: /[a-z]/, '+': /[+-]/ }

/** A bit for each kind of sign in the moment, and which of these every byte is: one step a byte, since every line is looked at. */
const [WANTED, IS] = signTables()
function signTables(): readonly [wanted: Uint16Array, is: Uint16Array] {
  const kinds = [...new Set(MOMENT)]
  const is = Uint16Array.from({ length: 256 }, (_, byte) => {
    const c = String.fromCharCode(byte)
    return kinds.reduce((bits, kind, i) => bits | ((KINDS[kind] ? KINDS[kind].test(c) : c === kind) ? 1 << i : 0), 0)
  })
  return [Uint16Array.from(MOMENT, (kind) => 1 << kinds.indexOf(kind)), is]
}

function isMoment(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < WANTED.length; i++) if (((WANTED[i] ?? 0) & (IS[bytes[at + i] ?? 0] ?? 0)) === 0) return false
  return true
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
      if (behind >= 0 && isMoment(bytes, behind + 1)) return true
    }
    from = end + 1
  }
  return false
}
