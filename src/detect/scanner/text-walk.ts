import { LABEL, type Reader } from '../reader/reading.ts'
import { couldBeNumberOfNobody, isNumberOfNobody } from '../values/accounts-of-nobody.ts'
import { type FoundRecords, RecordGatherer, WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import { LINE, UNKNOWN_STRETCH } from './kernel/prose-places.ts'
import type { Kind } from './layout.ts'
import { formOfFound } from './plain-forms.ts'
import { placeProseWords } from './prose-image.ts'
import type { ScanKernel } from './scan-kernel.ts'
import { foundKinds, kindWord, labelUse, normalForm, placeBeginnings, stretchUse } from './text-words.ts'

const PADDING = 64
const [NO_NUMBER, OF_LOGIN, OF_CUSTOMER] = [0, 1, 2] as const
const NAMED: Readonly<Record<string, number>> = { 'user-id': OF_LOGIN, 'customer-number': OF_CUSTOMER }

/** Walks of one kernel over lines of text: what labels mean is explained to it, and what it finds is numbered. */
export class TextWalk {
  readonly kernel: ScanKernel
  readonly bytes: Uint8Array
  readonly words: Int32Array
  readonly #buffer: Buffer
  readonly found: RecordGatherer
  readonly #reader: Reader
  readonly #units: Uint16Array
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #kinds: Kind[] = []
  /** How normal forms are made of what is of each kind. */
  readonly #forms: number[] = []
  /** Which kinds are numbers that only a label names. */
  readonly #named: number[] = []
  #hasNumbers = false
  #knowsWords = false

  constructor(reader: Reader, kernel: ScanKernel, onFindings: (found: FoundRecords) => void) {
    this.kernel = kernel
    this.bytes = new Uint8Array(kernel.memory.buffer)
    this.words = new Int32Array(kernel.memory.buffer)
    this.#buffer = Buffer.from(kernel.memory.buffer)
    this.found = new RecordGatherer(this.bytes, [], onFindings)
    this.#reader = reader
    this.#units = new Uint16Array(kernel.memory.buffer)
    this.bytes.fill(0, places.INPUT - PADDING, places.INPUT)
    placeBeginnings(kernel)
    kernel.forgetLabels()
    kernel.forgetStretches()
    for (const kind of foundKinds) this.#numberOf(kind)
  }

  /**
   * Makes ready for the bytes [from, end) of the kernel's memory. Words are laid out once a byte beyond ASCII comes, since that takes
   * as long as scanning many megabytes.
   */
  prepare(from: number, end: number, isAscii: (bytes: Uint8Array) => boolean): void {
    this.bytes.fill(0, end, end + PADDING)
    if (this.#knowsWords || isAscii(this.bytes.subarray(from, end))) return
    this.#knowsWords = true
    placeProseWords(this.kernel)
  }

  /** Walks over lines from `from` on and gives where the walk stopped, which says why by its status. */
  walk(from: number, end: number, final: boolean): number {
    const { kernel } = this
    kernel.beginWalk()
    for (let next = kernel.walkText(from, end, final); ; next = kernel.walkText(next, end, final)) {
      const asked = kernel.walkStatus()
      if (asked === places.UNKNOWN_LABEL) this.#explain()
      else if (asked === UNKNOWN_STRETCH) this.#explainStretch()
      else return next
    }
  }

  /** The text of so many bytes of the kernel's memory. */
  text(start: number, length: number): string {
    return this.#decoder.decode(this.bytes.subarray(start, start + length))
  }

  /** What the record at a word of the kernel's memory is of. */
  kindAt(at: number): Kind {
    const kind = this.#kinds[((this.words[at + 1] ?? 0) >> 16) - places.GIVEN]
    if (!kind) throw new Error('a finding of a kind that the kernel was not told of')
    return kind
  }

  /** That finding as it is written, in ASCII. */
  latinAt(at: number): string {
    const start = this.words[at + 2] ?? 0
    return this.#buffer.toString('latin1', start, start + (this.words[at + 3] ?? 0))
  }

  /** The normal form of that finding. */
  valueAt(at: number): string {
    const { words } = this
    return normalForm(this.#reader, this.kindAt(at), this.text(words[at + 2] ?? 0, words[at + 3] ?? 0))
  }

  /** Adds what the kernel found by itself, words [from, to) of its memory, with normal forms if they are wanted. */
  addTold(from: number, to: number, withValues: boolean): void {
    const add = withValues ? this.#addValues : () => {}
    const [words, named] = [this.words, this.#named]
    for (let at = from; this.#hasNumbers && at < to; at += WORDS) {
      if (named[((words[at + 1] ?? 0) >> 16) - places.GIVEN] === NO_NUMBER || !this.isNobodys(at)) continue
      this.found.addWhole(this.words, [from, at], add)
      from = at + WORDS
    }
    this.found.addWhole(this.words, [from, to], add)
  }

  /** Whether the record at a word of the kernel's memory is what a label names, and certainly nobody's. */
  isNobodys(at: number): boolean {
    const { words } = this
    const named = this.#named[((words[at + 1] ?? 0) >> 16) - places.GIVEN] ?? NO_NUMBER
    if (named === NO_NUMBER) return false
    const start = words[at + 2] ?? 0
    const could = couldBeNumberOfNobody(named === OF_LOGIN, this.bytes, start, start + (words[at + 3] ?? 0))
    return could && isNumberOfNobody(this.kindAt(at).item, this.valueAt(at))
  }

  readonly #addValues = (from: number, to: number): void => {
    const [words, forms, { values }] = [this.words, this.#forms, this.found]
    for (let at = from; at < to; at += WORDS) {
      const form = forms[((words[at + 1] ?? 0) >> 16) - places.GIVEN] ?? 0
      const start = words[at + 2] ?? 0
      if (!values.addPlain(form, start, start + (words[at + 3] ?? 0))) values.add(this.valueAt(at))
    }
  }

  /** Tells the kernel what the label means for which it stopped. */
  #explain(): void {
    const [reader, kernel] = [this.#reader, this.kernel]
    const from = kernel.labelFrom()
    const stretch = this.text(from, kernel.labelEnd() - from)
    const { offset, use, rule, kind } = labelUse(reader, stretch, kernel.labelQuestion())
    const number = kind === null ? 0 : this.#numberOf(kind)
    kernel.learnLabel(offset, number < places.KINDS_MAX ? use : places.ASKED_LABEL, rule, number)
  }

  /** The same for a stretch of a line with characters beyond ASCII. */
  #explainStretch(): void {
    const [reader, kernel] = [this.#reader, this.kernel]
    const from = (LINE >> 1) + kernel.stretchFrom()
    const units = this.#units.subarray(from, (LINE >> 1) + kernel.stretchEnd())
    const { offset, use, rule, kind } = stretchUse(reader, String.fromCharCode(...units), kernel.stretchQuestion())
    const number = kind === null ? 0 : this.#numberOf(kind)
    kernel.learnStretch(offset, number < places.KINDS_MAX ? use : places.ASKED_LABEL, rule, number)
  }

  /** The number by which the kernel and the records call a kind. */
  #numberOf(kind: Kind): number {
    const number = this.found.numberOf(kind)
    this.#kinds[number] = kind
    this.#forms[number] = formOfFound(kind)
    const { item, by } = kind
    this.#hasNumbers ||= by === LABEL && NAMED[item] !== undefined
    this.#named[number] = by !== LABEL ? NO_NUMBER : (NAMED[item] ?? NO_NUMBER)
    if (number < places.KINDS_MAX) this.words[(places.KINDS >> 2) + number] = kindWord(this.#reader, kind)
    return number
  }
}
