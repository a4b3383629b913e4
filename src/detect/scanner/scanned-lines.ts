import type { DocumentLines } from '../prose/document-lines.ts'
import { WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import type { Kind } from './layout.ts'
import type { TextWalk } from './text-walk.ts'

const CR = 13
const MARKS = places.ASKED_LINE | places.TELLING_LINE
const STARTS = places.LINE_STARTS >> 2

/** Walks over the document [INPUT, end) in the memory of a kernel, which ends with the end of a line; null when it is irregular. */
export function walkDocument(walk: TextWalk, end: number): ScannedLines | null {
  const { kernel } = walk
  kernel.beginDocument()
  walk.walk(places.INPUT, end, true)
  kernel.endDocument()
  return kernel.walkStatus() === places.DONE ? new ScannedLines(walk, end) : null
}

/** The lines of a document that the kernel walked over, as they stand in its memory until the next walk. */
export class ScannedLines implements DocumentLines {
  readonly count: number
  readonly telling: readonly number[]
  /** Words of the kernel's memory at which its findings begin and end. */
  readonly recordsFrom: number = places.RECORDS >> 2
  readonly recordsEnd: number
  readonly #walk: TextWalk
  readonly #end: number
  readonly #blank: number
  readonly #texts = new Map<number, string>()

  /** The document ends at the byte `end` of the kernel's memory, behind the end of its last line. */
  constructor(walk: TextWalk, end: number) {
    const { kernel, words } = walk
    this.#walk = walk
    this.#end = end
    this.count = kernel.rowsWalked()
    this.#blank = kernel.blankCount()
    this.recordsEnd = kernel.recordsEnd() >> 2
    const telling: number[] = []
    for (let i = 0; i < this.count; i++) if (((words[STARTS + i] ?? 0) & MARKS) !== 0) telling.push(i)
    this.telling = telling
  }

  get written(): number {
    const asked = this.telling.filter((i) => this.isAsked(i) && this.text(i).trim() === '')
    return this.count - this.#blank - asked.length
  }

  /** The byte of the kernel's memory at which line i begins. */
  startOf(i: number): number {
    return i < this.count ? (this.#walk.words[STARTS + i] ?? 0) & ~MARKS : this.#end
  }

  /** Whether somebody has to read line i. */
  isAsked(i: number): boolean {
    return ((this.#walk.words[STARTS + i] ?? 0) & places.ASKED_LINE) !== 0
  }

  text = (i: number): string => {
    const known = this.#texts.get(i)
    if (known !== undefined) return known
    const start = this.startOf(i)
    let end = this.startOf(i + 1) - 1
    if (end > start && this.#walk.bytes[end - 1] === CR) end--
    const text = this.#walk.text(start, end - start)
    this.#texts.set(i, text)
    return text
  }

  settled(i: number): readonly Kind[] | null {
    if (this.isAsked(i)) return null
    const kinds: Kind[] = []
    for (let at = this.recordsOf(i); at < this.recordsOf(i + 1); at += WORDS)
      if (!this.#walk.isNobodys(at)) kinds.push(this.#walk.kindAt(at))
    return kinds
  }

  /** The word at which the findings of line i begin, or those behind it. */
  recordsOf(i: number): number {
    const { words } = this.#walk
    let [low, high] = [0, (this.recordsEnd - this.recordsFrom) / WORDS]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[this.recordsFrom + middle * WORDS] ?? 0) < i) low = middle + 1
      else high = middle
    }
    return this.recordsFrom + low * WORDS
  }
}
