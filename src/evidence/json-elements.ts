import type { RefusalReason } from '#kernel/refused.ts'
import type { JsonRows } from './json-rows.ts'
import { JSON_DEEP, JSON_UNFINISHED, skipJsonValue, skipSpace } from './json-values.ts'
import { JSON_DEPTH_MAX, ROW_BYTES_MAX } from './limits.ts'
import { skipLongJsonValue } from './long-json-value.ts'
import type { Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

const [LF, COMMA, BRACE, RECORD_SEPARATOR] = [10, 44, 123, 30]

/** Takes elements one after the other into rows, and finds the next one behind a broken one. */
export class JsonElements {
  readonly rows: JsonRows
  /** Byte from which on nothing could be told apart. */
  damagedAt: number | undefined
  readonly #window: TextWindow

  constructor(window: TextWindow, rows: JsonRows) {
    this.#window = window
    this.rows = rows
  }

  /** All elements until the end of the file; on `lines` none goes beyond its line. */
  async *passages(kind: 'lines' | 'sequence'): AsyncGenerator<Passage> {
    const [window, rows] = [this.#window, this.rows]
    for (;;) {
      while (!rows.hasReady && (kind === 'lines' ? this.nextOnLine() : this.next()));
      rows.close()
      const ready = rows.drain()
      yield* ready
      if (ready.length > 0) continue
      if (this.isHuge) await this.skipHuge(kind === 'lines')
      else if (window.done) break
      else await window.more()
    }
    this.refuseCut()
    rows.flush()
    yield* rows.drain()
  }

  /** One element; false when it is not whole in the window. */
  next(): boolean {
    const window = this.#window
    const { shape, end, done } = window
    const at = this.skipSeparators()
    if (at >= end) return false
    const after = skipJsonValue(shape, at, end, done)
    if (after === JSON_UNFINISHED) return false
    if (after >= 0) {
      this.rows.add(at, after)
      window.pos = after
      return true
    }
    this.#refuseAt(after, at)
    // On with the next line that begins like an element; without one, what is left cannot be told apart.
    const following = nextElement(shape, at, end)
    if (following < 0) this.damagedAt ??= window.offset(at)
    window.pos = following < 0 ? end : following
    return true
  }

  /** The same where no element goes beyond its line, so that a broken one takes nothing with it. */
  nextOnLine(): boolean {
    const window = this.#window
    const { shape, end, done } = window
    const at = this.skipSeparators()
    if (at >= end) return false
    const found = shape.indexOf(LF, at)
    const whole = found >= 0 && found < end
    if (!whole && !done) return false
    const lineEnd = whole ? found : end
    const after = skipJsonValue(shape, at, lineEnd, true)
    if (after === JSON_UNFINISHED && !whole) return false
    if (after >= 0) this.rows.add(at, after)
    else this.#refuseAt(after, at)
    window.pos = after >= 0 ? after : Math.min(lineEnd + 1, end)
    return true
  }

  /** Spaces, commas and record separators (RFC 7464) between elements; gives where the next one begins. */
  skipSeparators(): number {
    const window = this.#window
    const { shape, end } = window
    let i = window.pos
    for (;;) {
      i = skipSpace(shape, i, end)
      if (i >= end || (shape[i] !== COMMA && shape[i] !== RECORD_SEPARATOR)) break
      i++
    }
    window.pos = i
    return i
  }

  /** Whether what is in the window is more than one element may take. */
  get isHuge(): boolean {
    const { pos, end, unit } = this.#window
    return (end - pos) * unit > ROW_BYTES_MAX
  }

  async skipHuge(lines: boolean): Promise<void> {
    const window = this.#window
    const byte = window.offset(window.pos)
    this.rows.refuse('too-large', `an element of more than 16 MiB at byte ${byte}; look at it by hand`)
    // Without any line that begins like an element, whatever follows the end of this one is read on.
    if (!lines && nextElement(window.shape, window.pos, window.end) < 0) return void (await skipLongJsonValue(window))
    for (;;) {
      const { shape, pos, end } = window
      const found = lines ? shape.subarray(pos, end).indexOf(LF) : nextElement(shape, pos, end) - pos
      window.pos = found < 0 ? end : pos + found + (lines ? 1 : 0)
      if (found >= 0 || !(await window.more())) return
    }
  }

  /** The file ends inside an element: says so, and leaves nothing behind. */
  refuseCut(): void {
    const window = this.#window
    const at = this.skipSeparators()
    if (at >= window.end || this.damagedAt !== undefined) return
    const byte = window.offset(at)
    this.rows.refuse('damaged', `cut off inside this element, which begins at byte ${byte}; ask for a whole copy`)
    window.pos = window.end
  }

  #refuseAt(why: number, at: number): void {
    const byte = this.#window.offset(at)
    const [reason, advice]: [RefusalReason, string] =
      why === JSON_DEEP
        ? ['too-large', `nested deeper than ${JSON_DEPTH_MAX} levels`]
        : ['row-malformed', `no complete JSON at byte ${byte}; look at it by hand`]
    this.rows.refuse(reason, advice)
  }
}

/** Where the next line begins that begins like an object, or a negative number. */
function nextElement(shape: Uint8Array, from: number, end: number): number {
  for (let at = shape.indexOf(LF, from); at >= 0 && at < end; at = shape.indexOf(LF, at + 1)) {
    const start = skipSpace(shape, at, end)
    if (start < end && shape[start] === BRACE) return start
  }
  return -1
}
