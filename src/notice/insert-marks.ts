/** Which strokes of the inserter's column are printed, top down. Each is a place 1/6 inch under the one before. */
export interface SheetPlace {
  /** 0-based letter in its print file. */
  readonly sequence: number
  /** 1-based page within the letter. */
  readonly page: number
  readonly pages: number
}

/**
 * Optical marks for a folding and inserting machine: a stroke that is always there, end of the letter, the letter's number
 * modulo 8 in three strokes (most significant first), and a parity stroke that makes their number even. A lost or doubled
 * sheet breaks the sequence, and the machine stops.
 */
export function omrMarks({ sequence, page, pages }: SheetPlace): readonly boolean[] {
  const number = sequence % 8
  const marks = [true, page === pages, (number & 4) !== 0, (number & 2) !== 0, (number & 1) !== 0]
  return [...marks, marks.filter(Boolean).length % 2 === 1]
}
