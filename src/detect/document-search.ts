import { findInDocument } from './document.ts'
import type { Finding } from './finding.ts'
import type { Reader } from './reading.ts'
import type { ScanKernel } from './scanner/scan-kernel.ts'
import { settledLines } from './scanner/settled-lines.ts'

/** Making a kernel ready takes as long as the recognizers take for so many lines. */
const LINES_BEFORE = 4000

/** Searches documents one after the other: lines that stand for themselves are answered by a kernel once many have come. */
export class DocumentSearch {
  readonly #reader: Reader
  readonly #make: (() => ScanKernel | null) | undefined
  #kernel: ScanKernel | null | undefined
  #lines = 0

  constructor(reader: Reader, make: (() => ScanKernel | null) | undefined) {
    this.#reader = reader
    this.#make = make
  }

  /** The findings of `findInDocument`. */
  find(lines: readonly string[]): readonly (readonly Finding[])[] {
    this.#lines += lines.length
    if (this.#kernel === undefined && this.#lines >= LINES_BEFORE) this.#kernel = this.#make?.() ?? null
    return findInDocument(this.#reader, lines, this.#kernel ? settledLines(this.#reader, this.#kernel, lines) : null)
  }
}
