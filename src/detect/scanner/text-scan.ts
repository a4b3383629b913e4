import { Secret } from '#kernel/secret.ts'
import { tellingPattern, withLogins } from '../facts/login-lines.ts'
import { findInText } from '../prose/text.ts'
import type { Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { placedBack, unwrapped, wrappedPattern } from '../reader/unwrapped.ts'
import { accountOf, couldBeNobodys } from '../values/accounts-of-nobody.ts'
import { isAccessLine } from './access-lines.ts'
import { type FoundRecords, utf8Length, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { Scanned, Stretch } from './table-to-scan.ts'
import { TextWalk } from './text-walk.ts'
import { knowsAll, LOGIN_KIND } from './text-words.ts'

export interface TextScanOptions {
  readonly reader: Reader
  readonly kernel: ScanKernel
  readonly stretch: Stretch
  /** Called with findings in the order of the file, in column 0; lines count from 1 at the beginning of the stretch. */
  readonly onFindings: (found: FoundRecords) => void
  readonly withValues: boolean
  /** Whether lines are read for who logged in, which the kernel does not know. */
  readonly logins?: boolean
  /** Whether lines hold texts in other writings, which the kernel does not know. */
  readonly wrapped?: boolean
}

const READ_BYTES = 1 << 20
/** Readers of formats refuse some lines that are longer. */
export const LINE_BYTES_MAX = 1 << 19
const [CR, LF] = [13, 10]
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
  readonly #telling: RegExp | null
  readonly #wrapped: RegExp | null
  /** Byte of the file that stands at the kernel's place 0. */
  #base: number
  #lines = 0
  /** Whether a line has characters that are to be told of, which the thorough way does. */
  #isOdd = false

  constructor(options: TextScanOptions) {
    this.#options = options
    this.#walk = new TextWalk(options.reader, options.kernel, options.onFindings)
    this.#base = options.stretch.offset - places.INPUT
    this.#telling = options.logins ? tellingPattern() : null
    this.#wrapped = options.wrapped ? wrappedPattern() : null
    options.kernel.tellLogins(options.logins === true)
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
      const stopped = this.#walkAll(end, final)
      carried = end - stopped
      if (stopped < 0 || carried > LINE_BYTES_MAX) return { state: 'irregular' }
      bytes.copyWithin(places.INPUT, stopped, end)
      this.#base += stopped - places.INPUT
    }
    return { state: 'whole', rows: this.#lines }
  }

  /** Walks over what is there, line by line where the recognizers are asked about one; gives what `#walkTo` does. */
  #walkAll(end: number, final: boolean): number {
    let from: number = places.INPUT
    if (this.#telling || this.#wrapped)
      for (const [start, behind] of this.#linesToAsk([from, end])) {
        if (start > from && this.#walkTo(from, start, true) < 0) return -1
        if (!this.#options.stretch.isSound(this.#walk.bytes.subarray(start, behind))) return -1
        this.#tellLine(start, behind - 1)
        if (this.#isOdd || behind - start > LINE_BYTES_MAX) return -1
        from = behind
      }
    return from === end ? end : this.#walkTo(from, end, final)
  }

  /** Lines of the bytes [from, end) that may tell who logged in or hold a text in another writing, in their order. */
  #linesToAsk(range: readonly [from: number, end: number]): Iterable<readonly [start: number, behind: number]> {
    const telling = this.#telling ? tellingLines(this.#walk.bytes, this.#telling, range) : []
    if (!this.#wrapped) return telling
    const [from, end] = range
    const buffer = Buffer.from(this.#walk.bytes.buffer, this.#walk.bytes.byteOffset, end)
    const text = buffer.toString('latin1', from, buffer.lastIndexOf(LF) + 1)
    const lines = new Map(telling)
    for (const [start, behind] of tellingIn(text, this.#wrapped)) lines.set(start + from, behind + from)
    return [...lines].sort(([a], [b]) => a - b)
  }

  /** Walks over the lines that are there. Gives where the first line begins that is not whole, -1 when one is irregular. */
  #walkTo(begin: number, end: number, final: boolean): number {
    const { kernel, stretch } = this.#options
    for (let from = begin; ; ) {
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
      this.#addTold(from, at)
      this.#ask(words[at] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
      from = at + WORDS
    }
    this.#addTold(from, kernel.recordsEnd() >> 2)
    found.flush()
    this.#lines += kernel.rowsWalked()
  }

  /** Adds what the kernel found by itself, words [from, to) of its memory, without accounts of services. */
  #addTold(from: number, to: number): void {
    const { withValues } = this.#options
    for (let at = from; this.#telling && at < to; at += WORDS) {
      if (!this.#isLogin(at) || this.#isSomebodys(at)) continue
      this.#walk.addTold(from, at, withValues)
      from = at + WORDS
    }
    this.#walk.addTold(from, to, withValues)
  }

  /** Whether the account of a finding is that of a person. */
  #isSomebodys(at: number): boolean {
    const { bytes, words } = this.#walk
    const start = words[at + 2] ?? 0
    return !couldBeNobodys(bytes, start, start + (words[at + 3] ?? 0)) || accountOf(this.#walk.latinAt(at)) !== null
  }

  #isLogin(at: number): boolean {
    return this.#walk.kindAt(at) === LOGIN_KIND
  }

  /** The line of the bytes [start, end), which may tell who logged in. */
  #tellLine(start: number, end: number): void {
    const { bytes, found } = this.#walk
    found.firstRow = this.#lines + 1
    found.base = this.#base
    const length = (end > start && bytes[end - 1] === CR ? end - 1 : end) - start
    this.#ask(0, start, length, this.#settled(start, end + 1))
    found.flush()
    this.#lines++
  }

  /** What the kernel finds in the line [start, behind) by itself, in bytes of it; null when the recognizers have to read it. */
  #settled(start: number, behind: number): readonly Finding[] | null {
    const { kernel, words } = this.#walk
    this.#walk.walk(start, behind, true)
    if (kernel.walkStatus() !== places.DONE || kernel.questionCount() > 0) return null
    const settled: Finding[] = []
    for (let at = places.RECORDS >> 2; at < kernel.recordsEnd() >> 2; at += WORDS) {
      // The rules say who logged in.
      if (this.#isLogin(at) || this.#walk.isNobodys(at)) continue
      const from = (words[at + 2] ?? 0) - start
      const value = new Secret(this.#options.withValues ? this.#walk.valueAt(at) : '')
      settled.push({ ...this.#walk.kindAt(at), column: -1, start: from, end: from + (words[at + 3] ?? 0), value })
    }
    return settled
  }

  /** Asks the recognizers about one line, unless it is of ASCII and known what is in it. */
  #ask(row: number, start: number, length: number, settled: readonly Finding[] | null = null): void {
    const text = this.#walk.text(start, length)
    this.#isOdd ||= ODD.test(text)
    const { found } = this.#walk
    const read = this.#wrapped ? unwrapped(text) : null
    const said = read?.text ?? text
    const isSettled = settled !== null && !read && text.length === length
    const asText = isSettled ? settled : findInText(this.#options.reader, said)
    const meant = this.#telling ? withLogins(said, asText) : asText
    for (const finding of read ? placedBack(read, meant) : meant) {
      const value = this.#options.withValues ? finding.value.reveal(TOLD) : null
      const before = utf8Length(text, 0, finding.start)
      const inside = utf8Length(text, finding.start, finding.end)
      found.addFound({ ...finding, column: 0 }, { row, start: start + before, length: inside }, value)
    }
  }
}

/**
 * Where whole lines of the bytes [from, end) begin that a pattern of ASCII finds, and what is behind each. Of access logs the kernel
 * knows all that such lines tell.
 */
function* tellingLines(
  bytes: Uint8Array,
  telling: RegExp,
  [from, end]: readonly [from: number, end: number],
): Generator<readonly [start: number, behind: number]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let others = from
  for (let line = from; ; ) {
    const found = buffer.indexOf(LF, line)
    const isLast = found < 0 || found >= end
    if (isLast || isAccessLine(bytes, line)) {
      if (line > others)
        for (const [start, behind] of tellingIn(buffer.toString('latin1', others, line), telling))
          yield [others + start, others + behind]
      others = found + 1
    }
    if (isLast) return
    line = found + 1
  }
}

/** Where lines of a text begin that the pattern finds, and what is behind each. */
function* tellingIn(text: string, telling: RegExp): Generator<readonly [start: number, behind: number]> {
  telling.lastIndex = 0
  for (let m = telling.exec(text); m; m = telling.exec(text)) {
    const behind = text.indexOf('\n', m.index) + 1
    yield [text.lastIndexOf('\n', m.index) + 1, behind]
    telling.lastIndex = behind
  }
}
