const [LF, CR, QUOTE] = [10, 13, 34]

/** Where a cell stands in the bytes, quotes excluded, and whether quotes are doubled in it. */
export interface CellPlace {
  readonly from: number
  readonly to: number
  readonly escaped: boolean
}

/** The cells of one regular row [start, end) with its line end, as the kernel's own walk divides it. */
export function cellsOf(bytes: Uint8Array, start: number, end: number, delimiter: number): readonly CellPlace[] {
  const cells: CellPlace[] = []
  for (let p = start; ; p++) {
    let [from, to, escaped] = [p, p, false]
    if (bytes[p] === QUOTE) {
      from = to = p + 1
      for (; to < end && (bytes[to] !== QUOTE || bytes[to + 1] === QUOTE); to++)
        if (bytes[to] === QUOTE) {
          escaped = true
          to++
        }
      p = to + 1
      if (bytes[p] === CR) p++
    } else {
      while (p < end && bytes[p] !== delimiter && bytes[p] !== LF) p++
      to = p > from && bytes[p - 1] === CR && bytes[p] === LF ? p - 1 : p
    }
    cells.push({ from, to, escaped })
    if (p >= end || bytes[p] === LF) return cells
  }
}
