import type { RefusalReason } from '#kernel/refused.ts'
import type { Opening } from './format.ts'
import { BATCH_ROWS, COLUMNS_MAX, SAMPLE_ROWS } from './limits.ts'
import type { Passage } from './passage.ts'
import { TableGatherer } from './table-gatherer.ts'

interface Element {
  readonly keys: readonly string[]
  readonly cells: readonly string[]
  /** Null where cells have no place in the file. */
  readonly spans: readonly number[] | null
}

/** Text held back at most before the header is settled, in UTF-16 units. */
const HELD_MAX = 8 << 20

/**
 * Elements with keys as the rows of a table. The header is made of the keys of the first rows; when later ones bring
 * others, the table is given again with a longer header, and the numbers of the rows go on.
 */
export class JsonTable {
  readonly #opening: Opening
  readonly #part: string
  readonly #encoding: { readonly name: string; readonly confidence: number }
  readonly #places = new Map<string, number>()
  #held: Element[] = []
  #heldSize = 0
  #heldMax = SAMPLE_ROWS
  #table: TableGatherer | undefined
  readonly #ready: Passage[] = []

  readonly #first: number

  /** `keys` are known before any element, where something states them; others may follow. `first` numbers the first one. */
  constructor(
    opening: Opening,
    part: string,
    encoding: { readonly name: string; readonly confidence: number },
    { keys = [], first = 1 }: { readonly keys?: readonly string[]; readonly first?: number } = {},
  ) {
    this.#opening = opening
    this.#part = part
    this.#encoding = encoding
    this.#first = first
    for (const key of keys.slice(0, COLUMNS_MAX)) this.#places.set(key, this.#places.size)
  }

  add(element: Element): void {
    const known = this.#table !== undefined && element.keys.every((key) => this.#places.has(key))
    if (known && this.#held.length === 0) this.#give(element)
    else {
      this.#held.push(element)
      for (const cell of element.cells) this.#heldSize += cell.length
      if (this.#held.length >= this.#heldMax || this.#heldSize > HELD_MAX) this.#settle()
    }
  }

  refuse(reason: RefusalReason, advice: string): void {
    this.#settle()
    if (!this.#table) this.#begin()
    this.#table?.refuse(reason, advice)
  }

  flush(): void {
    this.#settle()
    this.#table?.flush()
    this.#collect()
  }

  /** The number of the next element, once all before it are flushed. */
  get next(): number {
    return this.#table?.next ?? this.#first
  }

  /** Whether passages wait to be drained. */
  get hasReady(): boolean {
    return this.#ready.length > 0 || (this.#table?.ready.length ?? 0) > 0
  }

  drain(): readonly Passage[] {
    this.#collect()
    return this.#ready.splice(0)
  }

  /** Makes a header of all keys known by now and passes on what was held back. */
  #settle(): void {
    const held = this.#held
    if (held.length === 0) return
    this.#held = []
    this.#heldSize = 0
    // Later tables come of stray keys; a smaller sample will do for them.
    this.#heldMax = BATCH_ROWS / 4
    for (const element of held)
      for (const key of element.keys)
        if (!this.#places.has(key) && this.#places.size < COLUMNS_MAX) this.#places.set(key, this.#places.size)
    this.#begin()
    for (const element of held) this.#give(element)
  }

  #begin(): void {
    const header = [...this.#places.keys()]
    const before = this.#table
    before?.flush()
    this.#collect()
    this.#table = new TableGatherer({
      file: this.#opening.file,
      part: this.#part,
      encoding: this.#encoding,
      first: before?.next ?? this.#first,
      begin: () => ({ header, preamble: [], skip: 0 }),
    })
  }

  #give({ keys, cells, spans }: Element): void {
    const width = this.#places.size
    const [row, places] = [new Array<string>(width).fill(''), new Array<number>(2 * width).fill(0)]
    for (let i = 0; i < keys.length; i++) {
      const to = this.#places.get(keys[i] ?? '')
      if (to === undefined) {
        this.#table?.refuse(
          'too-large',
          `more than ${COLUMNS_MAX} different keys; split the file by the kind of its elements`,
        )
        return
      }
      // A key written twice keeps both values: which of them counts is not ours to say.
      row[to] = row[to] ? `${row[to]} ${cells[i]}` : (cells[i] ?? '')
      places[2 * to] = spans?.[2 * i] ?? 0
      places[2 * to + 1] = spans?.[2 * i + 1] ?? 0
    }
    this.#table?.add(row, spans && places)
  }

  #collect(): void {
    for (const passage of this.#table?.drain() ?? []) this.#ready.push(passage)
  }
}
