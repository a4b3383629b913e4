import { type BrokenBytes, cutTexts } from './cut-text.ts'
import type { Opening } from './format.ts'
import { JsonTable } from './json-table.ts'
import { type JsonLeaf, jsonLeaves, jsonStringOf } from './json-values.ts'
import { COLUMNS_MAX } from './limits.ts'
import { keysByName } from './named-values.ts'
import type { Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

/** Elements decoded together, in code units. */
const BLOCK_UNITS = 1 << 14

/** The elements of one list, made into rows; positions are those of the window, so `close` comes before it moves. */
export class JsonRows {
  readonly #window: TextWindow
  readonly #broken: BrokenBytes
  readonly #table: JsonTable
  #leaves: JsonLeaf[] = []
  #sizes: number[] = []
  #blockStart = 0

  /** `first` is the number of the first element; more than 1 where rows of the same part came before. */
  constructor(window: TextWindow, opening: Opening, part: string, broken: BrokenBytes, first = 1) {
    this.#window = window
    this.#broken = broken
    const encoding = { name: window.encoding, confidence: window.confidence }
    this.#table = new JsonTable(opening, part, encoding, { first })
  }

  /** Takes in the complete element at `from`; `named` are values known beside it, such as its own key. */
  add(from: number, end: number, named: readonly JsonLeaf[] = []): void {
    const { shape } = this.#window
    const before = this.#leaves.length
    for (const leaf of named) this.#leaves.push(leaf)
    const walk = { shape, end, key: (a: number, b: number) => this.text(a, b), leaves: this.#leaves }
    if (jsonLeaves(walk, from, '') < 0) {
      this.#leaves.length = before
      this.refuse('row-malformed', `no JSON at byte ${this.#window.offset(from)}; look at it by hand`)
    } else this.addLeaves(this.#leaves.splice(before), from)
  }

  /** One row made of values found one by one. */
  addLeaves(leaves: readonly JsonLeaf[], from: number): void {
    if (leaves.length > COLUMNS_MAX) this.refuse('too-large', `more than ${COLUMNS_MAX} values in one element`)
    else {
      if (this.#sizes.length === 0) this.#blockStart = from
      for (const leaf of leaves) this.#leaves.push(leaf)
      this.#sizes.push(leaves.length)
      if ((leaves.at(-1)?.to ?? from) - this.#blockStart > BLOCK_UNITS) this.close()
    }
  }

  refuse(...why: Parameters<JsonTable['refuse']>): void {
    this.close()
    this.#table.refuse(...why)
  }

  /** What a string at this place says. */
  text(from: number, to: number): string {
    return jsonStringOf(cutTexts(this.#window, [from, to], 2, this.#broken)[0] ?? '')
  }

  /** Decodes what was taken in since the last time. */
  close(): void {
    const window = this.#window
    const bounds = this.#leaves.flatMap((leaf) => [leaf.from, leaf.to])
    const texts = cutTexts(window, bounds, 2, this.#broken)
    let first = 0
    for (const size of this.#sizes) {
      const leaves = this.#leaves.slice(first, first + size)
      const cells = leaves.map((leaf, i) => said(leaf, texts[first + i] ?? ''))
      this.#table.add({
        keys: keysByName(
          leaves.map((leaf) => leaf.path || 'value'),
          cells,
        ),
        cells,
        spans: leaves.flatMap((leaf) => [window.offset(leaf.from), (leaf.to - leaf.from) * window.unit]),
      })
      first += size
    }
    this.#leaves = []
    this.#sizes = []
  }

  flush(): void {
    this.close()
    this.#table.flush()
  }

  /** The number of the next element, once all before it are flushed. */
  get next(): number {
    return this.#table.next
  }

  get hasReady(): boolean {
    return this.#table.hasReady
  }

  drain(): readonly Passage[] {
    return this.#table.drain()
  }
}

const said = (leaf: JsonLeaf, text: string): string => (leaf.string ? jsonStringOf(text) : text === 'null' ? '' : text)
