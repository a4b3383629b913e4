import type { Reader } from '../reading.ts'
import { findInText } from '../text.ts'
import { type FoundRecords, utf8Length, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { Scanned, Stretch } from './table-to-scan.ts'
import { TextWalk } from './text-walk.ts'
import { knowsAll } from './text-words.ts'

export interface TextScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  readonly stretch: Stretch
  /** Called with findings in the order of the file, in column 0; lines count from 1 at the beginning of the stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
}

const READ_BYTES = 1 << 20
/** Readers of formats refuse some lines that are longer. */
export const LINE_BYTES_MAX = 1 << 19
const LF = 10
/** A mark for broken bytes, or a character of private use. */
export const ODD = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u
export const TOLD = 'its token stands for it'

/**
 * Finds the personal data of one stretch of a text in UTF-8 whose lines stand for themselves, exactly as `findInText`
 * does line by line: the kernel answers plain lines, and the recognizers are asked about the others.
 */
export function scanText(options: TextScanOptions): Scanned {
  return knowsAll(options.reader) ? new TextScan(options).run() : { state: 'irregular' }
}

class TextScan {
  readonly #options: TextScanOptions
  readonly #walk: TextWalk
  /** Byte of the file that stands at the kernel's place 0. */
  #base: number
  #lines = 0
  /** Whether a line has characters that are to be told of, which the thorough way does. */
  #isOdd = false

  constructor(options: TextScanOptions) {
    this.#options = options
    this.#walk = new TextWalk(options.reader, options.kernel, options.onFindings)
    this.#base = options.stretch.offset - places.INPUT
  }

  run(): Scanned {
    const { stretch } = this.#options
    const { bytes } = this.#walk
    for (let carried = 0; ; ) {
      const from = places.INPUT + carried
      const read = stretch.read(bytes.subarray(from, from + READ_BYTES))
      let end = from + read
      const final = read === 0
      if (final && end === places.INPUT) break
      if (final && bytes[end - 1] !== LF) bytes[end++] = LF
      this.#walk.prepare(from, end, stretch.isAscii)
      const stopped = this.#walkTo(end, final)
      carried = end - stopped
      if (stopped < 0 || carried > LINE_BYTES_MAX) return { state: 'irregular' }
      bytes.copyWithin(places.INPUT, stopped, end)
      this.#base += stopped - places.INPUT
    }
    return { state: 'whole', rows: this.#lines }
  }

  /** Walks over the lines that are there. Gives where the first line begins that is not whole, -1 when one is irregular. */
  #walkTo(end: number, final: boolean): number {
    const { kernel, stretch } = this.#options
    for (let from: number = places.INPUT; ; ) {
      const next = this.#walk.walk(from, end, final)
      const status = kernel.walkStatus()
      if (status === places.IRREGULAR || !stretch.isSound(this.#walk.bytes.subarray(from, next))) return -1
      this.#drain()
      if (this.#isOdd) return -1
      if (status !== places.FULL) return next
      from = next
    }
  }

  /** Turns the records of a walk into findings. */
  #drain(): void {
    const { words, found } = this.#walk
    const { kernel } = this.#options
    found.firstRow = this.#lines + 1
    found.base = this.#base
    let from = places.RECORDS >> 2
    for (let q = 0; q < kernel.questionCount(); q++) {
      const at = (words[(places.QUESTIONS >> 2) + q] ?? 0) >> 2
      this.#walk.addTold(from, at, this.#options.withValues)
      this.#ask(words[at] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
      from = at + WORDS
    }
    this.#walk.addTold(from, kernel.recordsEnd() >> 2, this.#options.withValues)
    found.flush()
    this.#lines += kernel.rowsWalked()
  }

  /** Asks the recognizers about one line. */
  #ask(row: number, start: number, length: number): void {
    const text = this.#walk.text(start, length)
    this.#isOdd ||= ODD.test(text)
    const { found } = this.#walk
    for (const finding of findInText(this.#options.reader, text)) {
      const value = this.#options.withValues ? finding.value.reveal(TOLD) : null
      const before = utf8Length(text, 0, finding.start)
      const inside = utf8Length(text, finding.start, finding.end)
      found.addFound({ ...finding, column: 0 }, { row, start: start + before, length: inside }, value)
    }
  }
}
