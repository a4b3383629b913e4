import { createHash } from 'node:crypto'

/** Rows, each by a digest, so that a copy of one is known again. */
export class RowsSeen {
  readonly #digests = new Set<string>()

  get size(): number {
    return this.#digests.size
  }

  add(cells: readonly string[]): void {
    this.#digests.add(digestOf(cells))
  }

  has(cells: readonly string[]): boolean {
    return this.#digests.has(digestOf(cells))
  }

  /** Forgets a row; gives whether it was known. */
  delete(cells: readonly string[]): boolean {
    return this.#digests.delete(digestOf(cells))
  }
}

const digestOf = (cells: readonly string[]): string =>
  createHash('sha256')
    .update(cells.map((cell) => cell.trim()).join('\0'))
    .digest('base64')
