import type { SearchedPiece } from '#reading/index.ts'

type Told = SearchedPiece['told']

/** Numbers the rows of one file, of which some are told and some stand in stretches that were not told row by row. */
export class RowNumbers {
  /** Rows so far by part, and how many of them stand in stretches. */
  readonly #rows = new Map<string, number>()
  readonly #inStretches = new Map<string, number>()
  #part = ''

  /** How many rows there are so far by part. */
  get upTo(): ReadonlyMap<string, number> {
    return this.#rows
  }

  /** Takes in a stretch of so many rows; gives how many rows of its part stand before it. */
  addStretch(part: string, rows: number): number {
    this.#inStretches.set(part, (this.#inStretches.get(part) ?? 0) + rows)
    return this.#count(part, rows)
  }

  /** What was told, its rows counted with those of the stretches before them. */
  numbered(told: Told): Told {
    if (told.kind === 'table') this.#part = told.table.part
    else if (told.kind === 'text') this.#part = told.text.part
    else if (told.kind === 'found') {
      const { findings, records, silent } = told.batch
      this.#count(this.#part, records.length + silent)
      const by = this.#inStretches.get(this.#part) ?? 0
      const moved = <T extends { readonly row: number }>(each: T): T => ({ ...each, row: each.row + by })
      if (by > 0) return { ...told, batch: { findings: findings.map(moved), records: records.map(moved), silent } }
    } else if (told.kind === 'refused' && told.refused.row > 0) {
      const { part, row, records } = told.refused
      this.#count(part, records)
      return { ...told, refused: { ...told.refused, row: row + (this.#inStretches.get(part) ?? 0) } }
    }
    return told
  }

  #count(part: string, rows: number): number {
    const before = this.#rows.get(part) ?? 0
    this.#rows.set(part, before + rows)
    return before
  }
}
