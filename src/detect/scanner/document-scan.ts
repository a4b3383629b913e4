import { readDocument } from '../prose/document.ts'
import type { Candidate } from '../prose/text.ts'
import type { Reader } from '../reader/reading.ts'
import { type FoundRecords, utf8Length } from './found-records.ts'
import * as places from './kernel/places.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { type ScannedLines, walkDocument } from './scanned-lines.ts'
import type { Scanned, Stretch } from './table-to-scan.ts'
import { LINE_BYTES_MAX, ODD } from './text-scan.ts'
import { TextWalk } from './text-walk.ts'
import { knowsAll } from './text-words.ts'

export interface DocumentScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  /** One behind the other; each is read as a whole, and nothing in one says anything about the next. */
  readonly stretches: Iterable<Stretch>
  /** Called with findings in the order of the file, in column 0; lines count from 1 at the beginning of the first stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
}

/** A stretch of more bytes is left to the thorough way. */
const STRETCH_BYTES_MAX = 2 << 20
const LF = 10

/**
 * Finds the personal data of stretches of a document in UTF-8, exactly as `findInDocument` does in each: the kernel answers
 * plain lines, and only lines that may tell something about others are read again.
 */
export function scanDocument(options: DocumentScanOptions): Scanned {
  return knowsAll(options.reader) ? new DocumentScan(options).run() : { state: 'irregular' }
}

class DocumentScan {
  readonly #options: DocumentScanOptions
  readonly #walk: TextWalk
  #lines = 0

  constructor(options: DocumentScanOptions) {
    this.#options = options
    this.#walk = new TextWalk(options.reader, options.kernel, options.onFindings)
  }

  run(): Scanned {
    for (const stretch of this.#options.stretches) if (!this.#scan(stretch)) return { state: 'irregular' }
    return { state: 'whole', rows: this.#lines }
  }

  /** Scans one stretch; false when it is not what it should be. */
  #scan(stretch: Stretch): boolean {
    const walk = this.#walk
    const end = this.#read(stretch)
    if (end < 0) return false
    walk.prepare(places.INPUT, end, stretch.isAscii)
    const lines = walkDocument(walk, end)
    if (!lines || !stretch.isSound(walk.bytes.subarray(places.INPUT, end))) return false
    walk.found.firstRow = this.#lines + 1
    walk.found.base = stretch.offset - places.INPUT
    const isPlain = this.#tell(lines)
    walk.found.flush()
    this.#lines += lines.count
    return isPlain
  }

  /** Reads a stretch into the memory of the kernel; gives where it ends, -1 when there is no room. */
  #read(stretch: Stretch): number {
    const { bytes } = this.#walk
    let end: number = places.INPUT
    for (let read = -1; read !== 0; end += read) {
      if (end - places.INPUT > STRETCH_BYTES_MAX) return -1
      read = stretch.read(bytes.subarray(end, end + LINE_BYTES_MAX))
    }
    if (end > places.INPUT && bytes[end - 1] !== LF) bytes[end++] = LF
    return end
  }

  /** Tells of all findings; false when a line has characters that are to be told of, which the thorough way does. */
  #tell(lines: ScannedLines): boolean {
    const { reader, withValues } = this.#options
    const read = readDocument(reader, lines)
    let from = lines.recordsFrom
    for (const row of [...read.keys()].sort((a, b) => a - b)) {
      this.#walk.addTold(from, lines.recordsOf(row), withValues)
      from = lines.recordsOf(row + 1)
      for (const candidate of read.get(row) ?? []) this.#add(row, lines, candidate)
    }
    this.#walk.addTold(from, lines.recordsEnd, withValues)
    return !lines.telling.some((row) => lines.isAsked(row) && ODD.test(lines.text(row)))
  }

  #add(row: number, lines: ScannedLines, candidate: Candidate): void {
    const { found } = this.#walk
    const value = this.#options.withValues ? candidate.value : null
    const text = lines.text(row)
    const before = utf8Length(text, 0, candidate.start)
    const length = utf8Length(text, candidate.start, candidate.end)
    found.addFound({ ...candidate, column: 0 }, { row, start: lines.startOf(row) + before, length }, value)
  }
}
