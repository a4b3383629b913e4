import type { BrokenBytes } from './cut-text.ts'
import { joinPart, type Opening, refuse } from './format.ts'
import { JsonElements } from './json-elements.ts'
import { type Remainder, remainderTable } from './json-remainder.ts'
import { JsonRows } from './json-rows.ts'
import { JSON_UNFINISHED, type JsonLeaf, jsonLeaves, skipJsonString, skipJsonValue, skipSpace } from './json-values.ts'
import { JSON_DEPTH_MAX, ROW_BYTES_MAX } from './limits.ts'
import { skipLongJsonValue } from './long-json-value.ts'
import type { Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

const [QUOTE, COMMA, COLON, BRACE, BRACE_END, BRACKET, BRACKET_END] = [34, 44, 58, 123, 125, 91, 93]

/** One JSON document, walked down to its lists; the values that are in no list are one row together. */
export class JsonDocument {
  readonly #opening: Opening
  readonly #window: TextWindow
  readonly #broken: BrokenBytes
  readonly #remainder: Remainder[] = []
  /** Values too large to be kept. */
  readonly #tooLarge: Passage[] = []
  /** The number of the next row that stands in no list. */
  #next = 1
  damagedAt: number | undefined

  constructor(opening: Opening, window: TextWindow, broken: BrokenBytes) {
    this.#opening = opening
    this.#window = window
    this.#broken = broken
  }

  async *passages(): AsyncGenerator<Passage> {
    yield* this.#value('', 0)
    yield* this.#tooLarge
    if (this.#remainder.length > 0) {
      const table = remainderTable(this.#opening, this.#window, this.#remainder)
      this.#next = table.next
      yield* table.drain()
    }
    await this.#toNext()
    if (this.#window.pos < this.#window.end) yield* this.#behind()
  }

  /** What follows the document is read on, element by element. */
  async *#behind(): AsyncGenerator<Passage> {
    const rows = new JsonRows(this.#window, this.#opening, this.#opening.part, this.#broken, this.#next)
    const elements = new JsonElements(this.#window, rows)
    yield* elements.passages('sequence')
    this.damagedAt ??= elements.damagedAt
  }

  async *#value(path: string, depth: number): AsyncGenerator<Passage> {
    await this.#toNext()
    const { shape, pos, end } = this.#window
    if (pos >= end || depth > JSON_DEPTH_MAX) this.#damage()
    else if (shape[pos] === BRACKET && (await this.#isList(depth))) yield* this.#list(path)
    else if (shape[pos] !== BRACE) await this.#plain(path)
    else if (await this.#isMap()) yield* this.#map(path)
    else yield* this.#object(path, depth)
  }

  /** Past white space, reading on where needed. */
  async #toNext(): Promise<void> {
    const window = this.#window
    do window.pos = skipSpace(window.shape, window.pos, window.end)
    while (window.pos >= window.end && (await window.more()))
  }

  #damage(): void {
    const window = this.#window
    this.damagedAt ??= window.offset(window.pos)
    window.pos = window.end
  }

  /** Where the value here ends, reading on as far as a row may reach; negative when it does not. */
  async #endOfValue(): Promise<number> {
    const window = this.#window
    for (;;) {
      const after = skipJsonValue(window.shape, window.pos, window.end, window.done)
      if (after >= 0 || window.done || (window.end - window.pos) * window.unit > ROW_BYTES_MAX) return after
      await window.more()
    }
  }

  /** An array of objects or arrays; one of plain values belongs to what it stands in, if anything is around it. */
  async #isList(depth: number): Promise<boolean> {
    const window = this.#window
    await window.ahead(1 << 12)
    const first = window.shape[skipSpace(window.shape, window.pos + 1, window.end)]
    return depth === 0 || first === BRACE || first === BRACKET
  }

  /** An object whose first two members are objects that begin alike: its keys are data, its members rows. */
  async #isMap(): Promise<boolean> {
    const window = this.#window
    await window.ahead(1 << 18)
    const { shape, end, done } = window
    const firstKeys: string[] = []
    for (let at = window.pos, n = 0; n < 2; n++) {
      const member = this.#memberAt(skipSpace(shape, at + 1, end))
      if (!member || shape[member.value] !== BRACE) return false
      const inner = skipSpace(shape, member.value + 1, end)
      const innerEnd = shape[inner] === QUOTE ? skipJsonString(shape, inner, end) : -1
      if (innerEnd < 0) return false
      firstKeys.push(Buffer.from(shape.subarray(inner, innerEnd)).toString('latin1'))
      const after = skipJsonValue(shape, member.value, end, done)
      if (after < 0) return n === 1 && firstKeys[0] === firstKeys[1]
      at = skipSpace(shape, after, end)
      if (n === 0 && shape[at] !== COMMA) return false
    }
    return firstKeys[0] === firstKeys[1]
  }

  /** Key and value of the member that begins here, when both begin within the window. */
  #memberAt(at: number): { readonly key: JsonLeaf; readonly value: number } | undefined {
    const { shape, end } = this.#window
    const keyEnd = at < end && shape[at] === QUOTE ? skipJsonString(shape, at, end) : -1
    const colon = keyEnd < 0 ? end : skipSpace(shape, keyEnd, end)
    const value = colon < end && shape[colon] === COLON ? skipSpace(shape, colon + 1, end) : end
    if (value >= end) return undefined
    return { key: { path: 'key', from: at + 1, to: keyEnd - 1, string: true }, value }
  }

  #rows(path: string): JsonRows {
    return new JsonRows(this.#window, this.#opening, joinPart(this.#opening.part, path), this.#broken)
  }

  async *#list(path: string): AsyncGenerator<Passage> {
    const window = this.#window
    const elements = new JsonElements(window, this.#rows(path))
    window.pos++
    for (;;) {
      const at = elements.skipSeparators()
      if (at < window.end && window.shape[at] === BRACKET_END) break
      if (!elements.rows.hasReady && elements.next()) continue
      elements.rows.close()
      const ready = elements.rows.drain()
      yield* ready
      if (ready.length > 0) continue
      if (elements.isHuge) await elements.skipHuge(false)
      else if (window.done) break
      else await window.more()
    }
    const closed = window.pos < window.end && window.shape[window.pos] === BRACKET_END
    if (!closed) elements.refuseCut()
    elements.rows.flush()
    yield* elements.rows.drain()
    if (path === '') this.#next = elements.rows.next
    if (closed) window.pos++
    else this.damagedAt ??= elements.damagedAt ?? window.offset(window.end)
  }

  /** The members of an object as rows, their keys as the first column. */
  async *#map(path: string): AsyncGenerator<Passage> {
    const window = this.#window
    const elements = new JsonElements(window, this.#rows(path))
    window.pos++
    for (;;) {
      const at = elements.skipSeparators()
      if (at < window.end && window.shape[at] === BRACE_END) break
      const member = this.#memberAt(at)
      const after = member ? skipJsonValue(window.shape, member.value, window.end, window.done) : -1
      if (member && after >= 0) {
        elements.rows.add(member.value, after, [member.key])
        window.pos = after
        continue
      }
      elements.rows.close()
      yield* elements.rows.drain()
      if (elements.isHuge && member) {
        window.pos = member.value
        await elements.skipHuge(false)
      } else if (window.done || elements.isHuge) break
      else await window.more()
    }
    const closed = window.pos < window.end && window.shape[window.pos] === BRACE_END
    if (!closed) elements.refuseCut()
    elements.rows.flush()
    yield* elements.rows.drain()
    if (closed) window.pos++
    else this.#damage()
  }

  async *#object(path: string, depth: number): AsyncGenerator<Passage> {
    const window = this.#window
    window.pos++
    for (;;) {
      await this.#toNext()
      if (window.pos >= window.end) return this.#damage()
      const c = window.shape[window.pos]
      if (c === BRACE_END || c === COMMA) window.pos++
      if (c === BRACE_END) return
      if (c === COMMA) continue
      const key = await this.#key()
      if (key === undefined) return this.#damage()
      yield* this.#value(path ? `${path}.${key}` : key, depth + 1)
    }
  }

  /** The key here; what follows is its value. Undefined when none is here. */
  async #key(): Promise<string | undefined> {
    const window = this.#window
    await window.ahead(1 << 16)
    const member = this.#memberAt(window.pos)
    if (!member) return undefined
    const key = this.#rows('').text(member.key.from, member.key.to)
    window.pos = member.value
    return key
  }

  /** A value that is no list: kept for the one row of what is left over. */
  async #plain(path: string): Promise<void> {
    const window = this.#window
    const after = await this.#endOfValue()
    if (after === JSON_UNFINISHED && !window.done) return this.#tooLong()
    const rows = this.#rows('')
    const leaves: JsonLeaf[] = []
    const walk = { shape: window.shape, end: after, key: (a: number, b: number) => rows.text(a, b), leaves }
    if (after < 0 || jsonLeaves(walk, window.pos, path) < 0) return this.#damage()
    for (const leaf of leaves)
      this.#remainder.push({
        path: leaf.path,
        text: leaf.string || rows.text(leaf.from, leaf.to) !== 'null' ? rows.text(leaf.from, leaf.to) : '',
        span: [window.offset(leaf.from), (leaf.to - leaf.from) * window.unit],
      })
    window.pos = after
  }

  /** A value that no row may hold: past it, or to the end of the file. */
  async #tooLong(): Promise<void> {
    const window = this.#window
    const advice = `a value of more than 16 MiB at byte ${window.offset(window.pos)}; look at it by hand`
    this.#tooLarge.push(refuse(this.#opening, { reason: 'too-large', advice }))
    if (!(await skipLongJsonValue(window))) this.#damage()
  }
}
