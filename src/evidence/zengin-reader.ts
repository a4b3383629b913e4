import { type BrokenBytes, cutTexts } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import type { Passage } from './passage.ts'
import { SqlTables } from './sql-tables.ts'
import type { TextWindow } from './text-window.ts'
import { columnsOf, isRecordOf, openedBy, type ZenginFile } from './zengin-records.ts'

const [LF, CR, END_OF_FILE, BLANK] = [10, 13, 0x1a, 0x20]
/** Bytes that a character of such a file takes at most: half-width kana in UTF-8. */
const CHARACTER_BYTES_MAX = 3

const MALFORMED = 'a record that is none of its kind; look whether lines were broken or bytes lost before it'

/**
 * Reads the records of a file of the Japanese Bankers Association, with line ends or without: headers, data and totals are a table each. What the
 * totals count and the file does not hold is refused.
 */
export class ZenginReader {
  readonly #opening: Opening
  readonly #window: TextWindow
  readonly #tables: SqlTables
  readonly #broken: BrokenBytes = { at: 0, count: 0 }
  #file: ZenginFile
  /** Which table the present record is of. */
  #entered = ''
  /** Data records since the last header. */
  #data = 0

  constructor(opening: Opening, window: TextWindow, file: ZenginFile) {
    this.#opening = opening
    this.#window = window
    this.#file = file
    const encoding = { name: window.encoding, confidence: window.confidence }
    this.#tables = new SqlTables(opening, encoding, () => undefined)
  }

  async *read(): AsyncGenerator<Passage> {
    const window = this.#window
    for (;;) {
      await window.ahead(CHARACTER_BYTES_MAX * this.#file.places + 2)
      while (window.pos < window.end && [LF, CR, END_OF_FILE].includes(window.shape[window.pos] ?? 0)) window.pos++
      if (window.pos < window.end) yield* this.#record(this.#places())
      else if (window.done) break
      yield* this.#tables.drain()
    }
    this.#tables.flush()
    yield* this.#tables.drain()
    yield* refuseBroken(this.#opening, window.encoding, this.#broken)
  }

  /** The unit at which each place of the next record begins, and the one behind it; a line end ends it early. */
  #places(): readonly number[] {
    const { shape, pos, end, encoding } = this.#window
    const units: number[] = []
    let at = pos
    for (; at < end; at++) {
      const unit = shape[at] ?? 0
      if (encoding === 'utf-8' && (unit & 0xc0) === 0x80) continue
      if (unit === LF || unit === CR || units.length === this.#file.places) break
      units.push(at)
    }
    units.push(at)
    return units
  }

  *#record(units: readonly number[]): Generator<Passage> {
    const window = this.#window
    const [from, to] = [window.pos, units.at(-1) ?? window.end]
    const [text = ''] = cutTexts(window, [from, to], 2, this.#broken)
    const kind = text[0]
    this.#file = openedBy(text) ?? this.#file
    if (!isRecordOf(this.#file, text)) this.#tables.refuse('row-malformed', MALFORMED)
    else if (kind === '1' || kind === '2' || kind === '8') this.#add(kind, units)
    window.pos = to
    if (kind === '1') this.#data = 0
    if (kind === '2') this.#data++
    if (kind === '8') yield* this.#compare(Number(text.slice(1, 7)))
  }

  #add(kind: '1' | '2' | '8', units: readonly number[]): void {
    const { labels, starts } = columnsOf(this.#file, kind)
    const name = kind === '2' ? this.#file.name : `${this.#file.name} ${kind === '1' ? 'headers' : 'totals'}`
    if (this.#entered !== name) this.#tables.enter(`"${(this.#entered = name)}"`, labels)
    const { shape } = this.#window
    const unitOf = (place: number): number => units[Math.min(place, units.length - 1)] ?? 0
    const bounds = starts.flatMap((start, i) => {
      let [from, to] = [unitOf(start), unitOf(starts[i + 1] ?? units.length - 1)]
      while (to > from && shape[to - 1] === BLANK) to--
      while (from < to && shape[from] === BLANK) from++
      return [from, to]
    })
    const { unit } = this.#window
    const spans = bounds.map((bound, i) =>
      i % 2 === 0 ? this.#window.offset(bound) : (bound - (bounds[i - 1] ?? 0)) * unit,
    )
    this.#tables.add(cutTexts(this.#window, bounds, 2, this.#broken), spans)
  }

  /** Records that the totals count and nobody sees would be people dropped without a word. */
  *#compare(counted: number): Generator<Passage> {
    if (counted === this.#data) return
    const advice = `the totals behind them count ${counted} data records, and there are ${this.#data}; ask for the whole file`
    yield* this.#tables.drain()
    const records = Math.max(0, counted - this.#data)
    yield refuse(this.#opening, { reason: 'damaged', advice, records })
  }
}
