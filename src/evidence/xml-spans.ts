import { placedLinesOf, type WrittenLine } from './plain-text.ts'
import type { TextPlaces } from './text-places.ts'

/** Byte offset and byte length in the file. */
export type Span = readonly [offset: number, length: number]

/** What stands nowhere. */
export const NO_PLACE: Span = [0, 0]

/** From the beginning of one to the end of the other, tags between them included. */
export const spanAround = (one: Span, other: Span): Span =>
  one[1] === 0 ? other : other[1] === 0 ? one : [one[0], other[0] + other[1] - one[0]]

const SECTION_BEGIN = '<![CDATA['
const SECTION_END = ']]>'
const [COMMENT_BEGIN, COMMENT_END] = ['<!--', '-->']
const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/dg

/** Finds the places of what a walk over an XML text tells, going along with it. */
export class XmlSpans {
  readonly #places: TextPlaces
  /** The unit behind everything that was told. */
  #at = 0

  constructor(places: TextPlaces) {
    this.#places = places
  }

  /** What was told reaches to here. */
  pass(behind: number): void {
    this.#at = Math.max(this.#at, behind)
  }

  /** Nothing before what was told last is asked for any more. */
  settle(): void {
    this.#places.forget(this.#at)
  }

  /** A text, without the blanks around it. */
  ofText(behind: number): Span {
    const span = this.#trimmed(this.#at, behind)
    this.pass(behind)
    return span
  }

  ofSection(behind: number): Span {
    const raw = this.#places.text(this.#at, behind)
    const from = raw.lastIndexOf(SECTION_BEGIN)
    const span =
      from < 0 ? NO_PLACE : this.#trimmed(this.#at + from + SECTION_BEGIN.length, behind - SECTION_END.length)
    this.pass(behind)
    return span
  }

  /** The values of a tag that ends here; of two attributes that differ in their prefix only the first counts. */
  ofAttributes(attributes: ReadonlyMap<string, string>, behind: number): ReadonlyMap<string, Span> {
    const spans = new Map<string, Span>()
    const [at, raw] = [this.#at, attributes.size === 0 ? '' : this.#places.text(this.#at, behind)]
    this.pass(behind)
    for (const match of raw.slice(Math.max(0, raw.lastIndexOf('<'))).matchAll(ATTRIBUTE)) {
      const name = (match[1] ?? '').slice((match[1] ?? '').indexOf(':') + 1)
      const [from, to] = match.indices?.[2] ?? match.indices?.[3] ?? [0, 0]
      const tag = at + Math.max(0, raw.lastIndexOf('<'))
      if (attributes.has(name) && !spans.has(name)) spans.set(name, this.#places.span(tag + from, tag + to))
    }
    return spans
  }

  /** The lines of a comment as they stand in the file; an instruction for a program has no places. */
  ofAside(text: string, behind: number): readonly WrittenLine[] {
    const raw = this.#places.text(this.#at, behind)
    const begin = raw.indexOf(COMMENT_BEGIN) + COMMENT_BEGIN.length
    const from = this.#at + begin
    this.pass(behind)
    if (begin < COMMENT_BEGIN.length || !raw.endsWith(COMMENT_END)) return [{ text, written: [] }]
    return placedLinesOf(raw.slice(begin, -COMMENT_END.length)).map((line) => ({
      text: line.text,
      written: [0, line.text.length, ...this.#places.span(from + line.at, from + line.at + line.text.length)],
    }))
  }

  #trimmed(from: number, to: number): Span {
    const raw = this.#places.text(from, to)
    const begin = raw.length - raw.trimStart().length
    return begin === raw.length ? NO_PLACE : this.#places.span(from + begin, from + raw.trimEnd().length)
  }
}
