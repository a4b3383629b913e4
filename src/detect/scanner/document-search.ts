import { findInDocument } from '../prose/document.ts'
import type { Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { findInSettledLines } from './settled-lines.ts'
import { TextWalk } from './text-walk.ts'
import { knowsAll } from './text-words.ts'

/** Making a kernel ready takes as long as the recognizers take for so many lines. */
const LINES_BEFORE = 4000

/** Searches documents one after the other: lines that stand for themselves are answered by a kernel once many have come. */
export class DocumentSearch {
  readonly #reader: Reader
  readonly #make: (() => ScanKernel | null) | undefined
  #walk: TextWalk | null | undefined
  #lines = 0

  constructor(reader: Reader, make: (() => ScanKernel | null) | undefined) {
    this.#reader = reader
    this.#make = make
  }

  /** The findings of `findInDocument`. */
  find(lines: readonly string[]): readonly (readonly Finding[])[] {
    this.#lines += lines.length
    if (this.#walk === undefined && this.#lines >= LINES_BEFORE) this.#walk = this.#begun()
    const found = this.#walk ? findInSettledLines(this.#reader, this.#walk, lines) : null
    return found ?? findInDocument(this.#reader, lines)
  }

  #begun(): TextWalk | null {
    const kernel = knowsAll(this.#reader) ? this.#make?.() : undefined
    return kernel ? new TextWalk(this.#reader, kernel, () => {}) : null
  }
}
