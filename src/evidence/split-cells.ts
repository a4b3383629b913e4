/*
 * Forms give each sign a cell of its own, or each part of a number: 昭和|50|年|11|月|30|日, 06|-|6841|-|9876, 1|2|3|4|5|6|7.
 */

/** What is printed between the parts. */
const SIGN = /^[-‐‑–—−ー－―/／.．〒()（）年月日]$/
const ERA = /^(?:明治|大正|昭和|平成|令和|西暦|[MTSHR])$/
const DIGITS = /^\d{1,4}$/
/** One sign a cell: digits, or letters of a name in kana or Latin. */
const ONE_SIGN = /^[\p{Nd}\p{sc=Katakana}\p{sc=Hiragana}A-Zー゙゚]$/u
const ONE_SIGN_MIN = 4
const PHONE = /^0\d{9,10}$/

const plain = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim()

/**
 * The row with each value that is written over several cells beside each other put together in the first of them, and the
 * others empty; the same row where there is none. Whatever could be cells of their own stays as it is.
 */
export function withJoinedCells(cells: readonly string[]): readonly string[] {
  const joined = [...cells]
  let changed = false
  for (let from = 0; from < cells.length; ) {
    let to = from
    while (to < cells.length && isPiece(plain(cells[to]))) to++
    if (to - from > 1 && isOneValue(cells.slice(from, to).map(plain))) {
      joined.fill('', from, to)
      joined[from] = cells.slice(from, to).join('')
      changed = true
    }
    from = Math.max(to, from + 1)
  }
  return changed ? joined : cells
}

/** Whether a cell holds what is printed between parts of a value and says nothing of its own. */
export const isPrintedSign = (cell: string): boolean => SIGN.test(plain(cell))

const isPiece = (text: string): boolean => SIGN.test(text) || ERA.test(text) || DIGITS.test(text) || ONE_SIGN.test(text)

function isOneValue(pieces: readonly string[]): boolean {
  const digits = pieces.filter((piece) => DIGITS.test(piece))
  const between = pieces.slice(1).some((piece, i) => SIGN.test(piece) && (i === 0 || DIGITS.test(pieces[i] ?? '')))
  if (digits.length > 1 && between) return true
  if (pieces.length >= ONE_SIGN_MIN && pieces.every((piece) => ONE_SIGN.test(piece))) return true
  return digits.length === pieces.length && digits.length <= 3 && PHONE.test(pieces.join(''))
}
