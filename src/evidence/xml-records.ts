import { append } from '#kernel/append.ts'
import { joinPart, type Opening, refuse } from './format.ts'
import { JsonTable } from './json-table.ts'
import { ROW_BYTES_MAX } from './limits.ts'
import { NAME_OF_FIELD, namedValue } from './named-values.ts'
import type { Passage } from './passage.ts'
import { placedLinesOf, textPassages, type WrittenLine } from './plain-text.ts'
import type { TextPlaces } from './text-places.ts'
import { NAMING } from './xml-shape.ts'
import { NO_PLACE, type Span, spanAround, XmlSpans } from './xml-spans.ts'
import type { XmlListener } from './xml-walk.ts'

/** One open element. */
interface Element {
  readonly name: string
  /** What it is called as a column: its own name, or what its attribute `name` or `key` says. */
  readonly label: string
  text: string
  /** Where its text stands in the file. */
  span: Span
  hasChildren: boolean
  /** How many values the row had before it. */
  readonly before: number
  /** How often each child's label came, so that a second telephone is `phone 2`. */
  readonly seen: Map<string, number>
  /** The attribute that named the element, unless it is certain to be a name; `at` is its place among the row's cells. */
  readonly said: { readonly key: string; readonly value: string; readonly at: number; readonly span: Span } | undefined
}

/** A record that is not at its end. */
interface OpenRow {
  readonly path: string
  readonly depth: number
  readonly keys: string[]
  readonly cells: string[]
  readonly spans: number[]
  size: number
}

/** What programs call a field: `tel_1`, `customer.mail`; a person's name has a blank, or other letters. */
const FIELD_NAME = /^[A-Za-z_][\w.:-]*$/

/** Values of an element that may yet be one beside its name, with their attributes. */
const NAMED_MAX = 6

const CUT_OUTSIDE = {
  reason: 'too-large',
  advice: 'a text of more than 16 Mi characters outside of records is read to there; look at the rest by hand',
} as const

/**
 * Rows of an XML text: one a record, its elements and attributes as columns by their names. What stands outside of all
 * records is a text of `name: value` lines.
 */
export class XmlRecords implements XmlListener {
  readonly #opening: Opening
  readonly #records: ReadonlySet<string>
  readonly #spans: XmlSpans
  readonly #encoding: { readonly name: string; readonly confidence: number }
  readonly #tables = new Map<string, JsonTable>()
  readonly #path: string[] = []
  readonly #elements: Element[] = []
  readonly #outside: WrittenLine[] = []
  readonly #asides: WrittenLine[] = []
  #row: OpenRow | undefined
  #last: JsonTable | undefined
  readonly #ready: Passage[] = []

  /** `places` are those of the text that is walked over. */
  constructor(opening: Opening, records: ReadonlySet<string>, places: TextPlaces) {
    this.#opening = opening
    this.#records = records
    this.#spans = new XmlSpans(places)
    this.#encoding = { name: places.encoding, confidence: opening.head.encoding?.confidence ?? 1 }
  }

  open(name: string, attributes: ReadonlyMap<string, string>, behind: number): void {
    const spans = this.#spans.ofAttributes(attributes, behind)
    this.#path.push(name)
    const parent = this.#elements.at(-1)
    if (parent) parent.hasChildren = true
    const naming = NAMING.find((key) => attributes.has(key))
    const label = (naming && attributes.get(naming)?.trim()) || name
    const path = this.#path.join('/')
    if (!this.#row && this.#isRecord(path))
      this.#row = { path, depth: this.#path.length, keys: [], cells: [], spans: [], size: 0 }
    const isRow = this.#row?.depth === this.#path.length
    const before = this.#row?.keys.length ?? 0
    const said =
      naming === undefined || this.#namesField(label, isRow)
        ? undefined
        : { key: naming, value: label, at: this.#row?.keys.length ?? 0, span: spans.get(naming) ?? NO_PLACE }
    this.#elements.push({ name, label, text: '', span: NO_PLACE, hasChildren: false, before, seen: new Map(), said })
    for (const [key, value] of attributes)
      if (key !== naming && key !== 'schemaLocation') this.#add(this.#labels(key), value, spans.get(key))
  }

  text(text: string, behind: number): void {
    this.#hear(text, this.#spans.ofText(behind))
  }

  section(text: string, behind: number): void {
    this.#hear(text, this.#spans.ofSection(behind))
  }

  #hear(text: string, span: Span): void {
    const element = this.#elements.at(-1)
    if (element && text.trim() !== '') element.span = spanAround(element.span, span)
    // What is longer is refused when it ends, so that it need not be kept.
    if (element && element.text.length <= ROW_BYTES_MAX) element.text += text
  }

  close(_name: string, behind: number): void {
    this.#spans.pass(behind)
    const element = this.#elements.at(-1)
    const text = element?.text.trim() ?? ''
    if (element && text !== '') this.#add(this.#labels(), text, element.span)
    else if (element?.said) this.#tell(element, element.said)
    if (this.#row && this.#row.depth === this.#path.length) this.#endRow()
    else if (this.#row && element) this.#nameByValue(this.#row, element)
    this.#elements.pop()
    this.#path.pop()
  }

  /** What a file says beside its data is what it holds, too (decision 0053). */
  aside(text: string, behind: number): void {
    const lines = this.#spans.ofAside(text, behind)
    if (text.length > ROW_BYTES_MAX) this.#ready.push(refuse(this.#opening, CUT_OUTSIDE))
    else append(this.#asides, lines)
  }

  /** The passages collected so far; they are forgotten here. */
  drain(): readonly Passage[] {
    this.#spans.settle()
    this.#ready.push(...(this.#last?.drain() ?? []))
    return this.#ready.splice(0)
  }

  flush(): void {
    if (this.#row) this.#endRow()
    this.#leave()
    append(this.#ready, textPassages(this.#opening.part, this.#outside, this.#encoding))
    append(this.#ready, textPassages(joinPart(this.#opening.part, 'comments'), this.#asides, this.#encoding))
  }

  /** Without anything repeated in the beginning, whatever lies in the root is a record of its own. */
  #isRecord(path: string): boolean {
    return this.#records.has(path) || (this.#records.size === 0 && this.#path.length === 2)
  }

  /** The label of the present element within its record: those above it joined by dots, with the number of a repeat. */
  #labels(attribute?: string): string {
    const from = this.#row ? this.#row.depth : this.#path.length - 1
    const inside = this.#elements.slice(from)
    const names = (inside.length > 0 ? inside : this.#elements.slice(-1)).map((element) => element.label)
    if (this.#row && inside.length === 0 && attribute !== undefined) return attribute
    const last = this.#elements.at(-2)
    const own = names.at(-1) ?? ''
    if (attribute === undefined && last && this.#elements.length > from) {
      const times = (last.seen.get(own) ?? 0) + 1
      last.seen.set(own, times)
      if (times > 1) names[names.length - 1] = `${own} ${times}`
    }
    return [...names, ...(attribute === undefined ? [] : [attribute])].join('.')
  }

  /**
   * Whether the attribute of an element names a field, whatever the element holds: `<field name="tel"/>` is an empty
   * field. A record needs no name, so that `<person name="Yamada" tel="…"/>` tells one of its data.
   */
  #namesField(value: string, isRow: boolean): boolean {
    return this.#opening.looksLikeLabel?.(value) === true || (!isRow && FIELD_NAME.test(value))
  }

  /** `<Key>Password</Key><Value>…</Value>`: two elements beside each other of which one says what the other is. */
  #nameByValue(row: OpenRow, { before }: Element): void {
    if (row.keys.length - before > NAMED_MAX) return
    // Attributes of the two are beside the matter.
    const all = row.keys.map((key, at) => ({ key, at })).slice(before)
    const own = all.filter(({ key }) => !all.some((other) => key.startsWith(`${other.key}.`)))
    const named = namedValue(
      own.map(({ key }) => key.slice(key.lastIndexOf('.') + 1)),
      own.map(({ at }) => row.cells[at] ?? ''),
    )
    const [name, value] = [own[named?.name ?? -1], own[named?.value ?? -1]]
    if (!named || !name || !value) return
    row.keys[value.at] = named.said
    row.keys[name.at] = name.key.replace(/[^.]+$/, NAME_OF_FIELD)
  }

  /** An attribute that named an element without a text of its own is one of the data. */
  #tell(element: Element, { key, value, at, span }: NonNullable<Element['said']>): void {
    const above = this.#row ? this.#elements.slice(this.#row.depth, -1) : []
    const isRow = this.#row?.depth === this.#path.length
    const label = [...above.map((one) => one.label), ...(isRow ? [] : [element.name]), key].join('.')
    this.#add(label, value, span, at)
  }

  #add(label: string, value: string, span: Span = NO_PLACE, at = this.#row?.keys.length ?? 0): void {
    const row = this.#row
    if (value.trim() === '') return
    if (!row) {
      if (value.length > ROW_BYTES_MAX) this.#ready.push(refuse(this.#opening, CUT_OUTSIDE))
      append(this.#outside, labelledLines(label, value, span))
      return
    }
    row.size += value.length
    if (row.size > ROW_BYTES_MAX) return
    row.keys.splice(at, 0, label)
    row.cells.splice(at, 0, value)
    row.spans.splice(2 * at, 0, ...span)
  }

  #endRow(): void {
    const row = this.#row
    this.#row = undefined
    if (!row || row.keys.length === 0) return
    const part = joinPart(this.#opening.part, row.path.split('/').slice(1).join('.') || row.path)
    const table = this.#tables.get(part) ?? this.#newTable(part)
    if (table !== this.#last) {
      this.#leave()
      this.#last = table
    }
    if (row.size > ROW_BYTES_MAX)
      table.refuse('too-large', 'an element of more than 16 Mi characters; look at it by hand')
    else table.add({ keys: row.keys, cells: row.cells, spans: row.spans })
  }

  #newTable(part: string): JsonTable {
    const table = new JsonTable(this.#opening, part, this.#encoding)
    this.#tables.set(part, table)
    return table
  }

  #leave(): void {
    this.#last?.flush()
    this.#ready.push(...(this.#last?.drain() ?? []))
  }
}

/** What stands outside of records; of a value of several lines only the whole has a place. */
function labelledLines(label: string, value: string, [offset, length]: Span): readonly WrittenLine[] {
  const lines = placedLinesOf(value)
  const from = label.length + 2
  return lines.map(({ text }) => {
    const line = `${label}: ${text.trim()}`
    return { text: line, written: length === 0 ? [] : [from, line.length, offset, length] }
  })
}
