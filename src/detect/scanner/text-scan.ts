import type { Reader } from '../reading.ts'
import { findInText } from '../text.ts'
import { type FoundRecords, RecordGatherer, utf8Length, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import { LINE, UNKNOWN_STRETCH } from './kernel/prose-places.ts'
import type { Kind } from './layout.ts'
import { placeProseWords } from './prose-image.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { Scanned, Stretch } from './table-to-scan.ts'
import { foundKinds, kindWord, knowsAll, labelUse, normalForm, placeBeginnings, stretchUse } from './text-words.ts'

export interface TextScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  readonly stretch: Stretch
  /** Called with findings in the order of the file, in column 0; lines count from 1 at the beginning of the stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
  /** Called with the 1-based line instead of asking the recognizers about it. */
  readonly leave?: (line: number) => void
}

const READ_BYTES = 1 << 20
/** Readers of formats refuse some lines that are longer. */
const LINE_BYTES_MAX = 1 << 19
const PADDING = 64
const LF = 10
/** A mark for broken bytes, or a character of private use. */
const ODD = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u
const TOLD = 'its token stands for it'

/**
 * Finds the personal data of one stretch of a text in UTF-8 whose lines stand for themselves, exactly as `findInText`
 * does line by line: the kernel answers plain lines, and the recognizers are asked about the others.
 */
export function scanText(options: TextScanOptions): Scanned {
  return knowsAll(options.reader) ? new TextScan(options).run() : { state: 'irregular' }
}

class TextScan {
  readonly #options: TextScanOptions
  readonly #found: RecordGatherer
  readonly #bytes: Uint8Array
  readonly #words: Int32Array
  readonly #units: Uint16Array
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #kinds: Kind[] = []
  /** Byte of the file that stands at the kernel's place 0. */
  #base = 0
  #lines = 0
  /** Whether all that was read so far is ASCII. */
  #isAscii = true
  /** Whether a line has characters that are to be told of, which the thorough way does. */
  #isOdd = false

  constructor(options: TextScanOptions) {
    this.#options = options
    this.#bytes = new Uint8Array(options.kernel.memory.buffer)
    this.#words = new Int32Array(options.kernel.memory.buffer)
    this.#units = new Uint16Array(options.kernel.memory.buffer)
    this.#found = new RecordGatherer([], options.onFindings)
    placeBeginnings(options.kernel)
    options.kernel.forgetLabels()
    options.kernel.forgetStretches()
    for (const kind of foundKinds) this.#numberOf(kind)
  }

  run(): Scanned {
    const { stretch } = this.#options
    const bytes = this.#bytes
    bytes.fill(0, places.INPUT - PADDING, places.INPUT)
    this.#base = stretch.offset - places.INPUT
    for (let carried = 0; ; ) {
      const from = places.INPUT + carried
      const read = stretch.read(bytes.subarray(from, from + READ_BYTES))
      let end = from + read
      const final = read === 0
      if (final && end === places.INPUT) break
      if (final && bytes[end - 1] !== LF) bytes[end++] = LF
      bytes.fill(0, end, end + PADDING)
      this.#prepare(bytes.subarray(from, end))
      const stopped = this.#walk(end, final)
      carried = end - stopped
      if (stopped < 0 || carried > LINE_BYTES_MAX) return { state: 'irregular' }
      bytes.copyWithin(places.INPUT, stopped, end)
      this.#base += stopped - places.INPUT
    }
    return { state: 'whole', rows: this.#lines }
  }

  /** Lays out words for the kernel once a byte beyond ASCII comes, since that takes as long as scanning many megabytes. */
  #prepare(read: Uint8Array): void {
    if (!this.#isAscii || this.#options.stretch.isAscii(read)) return
    this.#isAscii = false
    placeProseWords(this.#options.kernel)
  }

  /** Walks over the lines that are there. Gives where the first line begins that is not whole, -1 when one is irregular. */
  #walk(end: number, final: boolean): number {
    const { kernel, stretch } = this.#options
    for (let from: number = places.INPUT; ; ) {
      kernel.beginWalk()
      let next = kernel.walkText(from, end, final)
      for (let asked = kernel.walkStatus(); ; asked = kernel.walkStatus()) {
        if (asked === places.UNKNOWN_LABEL) this.#explain()
        else if (asked === UNKNOWN_STRETCH) this.#explainStretch()
        else break
        next = kernel.walkText(next, end, final)
      }
      const status = kernel.walkStatus()
      if (status === places.IRREGULAR || !stretch.isSound(this.#bytes.subarray(from, next))) return -1
      this.#drain()
      if (this.#isOdd) return -1
      if (status !== places.FULL) return next
      from = next
    }
  }

  /** Tells the kernel what the label means for which it stopped. */
  #explain(): void {
    const { reader, kernel } = this.#options
    const from = kernel.labelFrom()
    const stretch = this.#text(from, kernel.labelEnd() - from)
    const { offset, use, rule, kind } = labelUse(reader, stretch, kernel.labelQuestion())
    const number = kind === null ? 0 : this.#numberOf(kind)
    kernel.learnLabel(offset, number < places.KINDS_MAX ? use : places.ASKED_LABEL, rule, number)
  }

  /** The same for a stretch of a line with characters beyond ASCII. */
  #explainStretch(): void {
    const { reader, kernel } = this.#options
    const from = (LINE >> 1) + kernel.stretchFrom()
    const units = this.#units.subarray(from, (LINE >> 1) + kernel.stretchEnd())
    const { offset, use, rule, kind } = stretchUse(reader, String.fromCharCode(...units), kernel.stretchQuestion())
    const number = kind === null ? 0 : this.#numberOf(kind)
    kernel.learnStretch(offset, number < places.KINDS_MAX ? use : places.ASKED_LABEL, rule, number)
  }

  /** The number by which the kernel and the records call a kind. */
  #numberOf(kind: Kind): number {
    const number = this.#found.numberOf(kind)
    this.#kinds[number] = kind
    if (number < places.KINDS_MAX) this.#words[(places.KINDS >> 2) + number] = kindWord(this.#options.reader, kind)
    return number
  }

  #text(start: number, length: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, start + length))
  }

  /** Turns the records of a walk into findings. */
  #drain(): void {
    const [words, found] = [this.#words, this.#found]
    const { kernel } = this.#options
    found.firstRow = this.#lines + 1
    found.base = this.#base
    let from = places.RECORDS >> 2
    for (let q = 0; q < kernel.questionCount(); q++) {
      const at = (words[(places.QUESTIONS >> 2) + q] ?? 0) >> 2
      this.#addTold(from, at)
      this.#ask(words[at] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
      from = at + WORDS
    }
    this.#addTold(from, kernel.recordsEnd() >> 2)
    found.flush()
    this.#lines += kernel.rowsWalked()
  }

  /** Adds what the kernel found by itself, words [from, to). */
  #addTold(from: number, to: number): void {
    const [words, { withValues }] = [this.#words, this.#options]
    for (let at = from; withValues && at < to; at += WORDS) {
      const kind = this.#kinds[((words[at + 1] ?? 0) >> 16) - places.GIVEN]
      if (kind)
        this.#found.addValue(normalForm(this.#options.reader, kind, this.#text(words[at + 2] ?? 0, words[at + 3] ?? 0)))
    }
    this.#found.addWhole(words, from, to)
  }

  /** Asks the recognizers about one line. */
  #ask(row: number, start: number, length: number): void {
    const { leave } = this.#options
    if (leave) {
      leave(this.#lines + 1 + row)
      return
    }
    const text = this.#text(start, length)
    this.#isOdd ||= ODD.test(text)
    for (const finding of findInText(this.#options.reader, text)) {
      if (this.#options.withValues) this.#found.addValue(finding.value.reveal(TOLD))
      const before = utf8Length(text, 0, finding.start)
      const inside = utf8Length(text, finding.start, finding.end)
      this.#found.addFound({ ...finding, column: 0 }, { row, start: start + before, length: inside })
    }
  }
}
