import { type Format, type Head, joinPart, type Opening } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { addValue, emptyRecord, type KeyedRecord, RECORD_VALUES_MAX } from '../keyed-record.ts'
import type { Line, Passage } from '../passage.ts'
import { eachLine } from '../text-lines.ts'
import { yamlLine } from '../yaml-entry.ts'

/** So many items that begin with one key make a list of records. */
const ITEMS_MIN = 3
/** The share of lines that have to be YAML; prose with a list in it is prose. */
const SHARE_MIN = 0.9

/** What announces a longer text on the lines below. */
const TEXT_BELOW = /^[|>][-+]?\d?$/

const isIdle = (text: string): boolean => /^\s*(?:#.*|---|\.\.\.|%.*)?$/.test(text)

/** How far the items of the list stand in, and the key with which each begins; undefined where the text is no list of records. */
function listIn(text: string): { readonly indent: number; readonly key: string } | undefined {
  const lines = text.split(/\r\n|\n|\r/).slice(0, text.length >= 1 << 15 ? -1 : undefined)
  const written = lines.filter((line) => !isIdle(line)).map(yamlLine)
  if (written.filter((line) => line !== null).length < SHARE_MIN * written.length) return undefined
  const first = written.find((line) => line?.isItem && line.key !== '')
  if (!first) return undefined
  const items = written.filter((line) => line?.isItem && line.indent === first.indent)
  const alike = items.filter((line) => line?.key === first.key).length
  const pairs = written.filter((line) => line && line.key !== '').length
  return alike >= ITEMS_MIN && alike >= 0.9 * items.length && pairs >= 2 * alike ? first : undefined
}

/** Lists of records in YAML, as programs export them: every item is a row, its keys are columns; `a.b` is the key b within a. */
const yaml: Format = {
  id: 'yaml',
  claims: ({ encoding, text, extension }: Head): number =>
    encoding && /^\s*- /m.test(text) && listIn(text) ? (/^ya?ml$/.test(extension) ? 0.95 : 0.87) : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    const list = listIn(text)
    if (!encoding || !list) return
    const lists = new Lists(opening, { name: encoding.name, confidence: encoding.confidence })
    const records = new YamlRecords(list.indent, encoding.name, (record, within) => lists.add(record, within))
    for await (const refused of eachLine(opening, encoding, (line) => records.add(line))) {
      yield* refused
      yield* lists.drain()
    }
    records.close()
    lists.end()
    yield* lists.drain()
  },
}

export default yaml

/** The lists of a file, each a table named by the keys that it lies in; one comes after the other. */
class Lists {
  readonly #opening: Opening
  readonly #encoding: { readonly name: string; readonly confidence: number }
  readonly #rows = new Map<string, number>()
  readonly #ready: Passage[] = []
  #name = ''
  #table: JsonTable | undefined

  constructor(opening: Opening, encoding: { readonly name: string; readonly confidence: number }) {
    this.#opening = opening
    this.#encoding = encoding
  }

  add(record: KeyedRecord, name: string): void {
    if (!this.#table || name !== this.#name) {
      this.end()
      this.#name = name
      const first = this.#rows.get(name) ?? 1
      this.#table = new JsonTable(this.#opening, joinPart(this.#opening.part, name), this.#encoding, { first })
    }
    this.#table.add(record)
  }

  end(): void {
    this.#table?.flush()
    this.#ready.push(...(this.#table?.drain() ?? []))
    if (this.#table) this.#rows.set(this.#name, this.#table.next)
  }

  drain(): readonly Passage[] {
    return [...this.#ready.splice(0), ...(this.#table?.drain() ?? [])]
  }
}

/** Puts lines together to records. */
class YamlRecords {
  readonly #indent: number
  readonly #encoding: string
  readonly #give: (record: KeyedRecord, within: string) => void
  #record = emptyRecord()
  /** The keys that the list of the present record lies in. */
  #name = ''
  /** The keys that the present line lies in, with how far each stands in. */
  #within: { readonly indent: number; readonly key: string }[] = []

  constructor(indent: number, encoding: string, give: (record: KeyedRecord, within: string) => void) {
    this.#indent = indent
    this.#encoding = encoding
    this.#give = give
  }

  add(line: Line): void {
    if (isIdle(line.text)) return
    const at = yamlLine(line.text)
    if (at?.isItem && at.indent === this.#indent) this.close()
    if (this.#record.keys.length >= RECORD_VALUES_MAX) this.close()
    const stands = at ? at.indent + (at.isItem && at.key !== '' ? 2 : 0) : Number.MAX_SAFE_INTEGER
    // A line of another make goes on with the value above, as the lines of a longer text do.
    if (at) while ((this.#within.at(-1)?.indent ?? -1) >= stands) this.#within.pop()
    const parents = this.#within.filter(({ indent }) => indent > this.#indent).map(({ key }) => key)
    const path = [...parents, ...(at && at.key !== '' ? [at.key] : [])].join('.')
    if (!at) {
      const [from, to] = [line.text.length - line.text.trimStart().length, line.text.trimEnd().length]
      const rest = { value: line.text.trim(), from, to }
      addValue(this.#record, path || 'text', rest, { line, encoding: this.#encoding })
      return
    }
    const opensText = TEXT_BELOW.test(at.value)
    if (at.key !== '' && (opensText || at.from === at.to)) this.#within.push({ indent: stands, key: at.key })
    else if (!opensText) addValue(this.#record, path || 'value', at, { line, encoding: this.#encoding })
  }

  close(): void {
    const around = this.#within.filter(({ indent }) => indent <= this.#indent)
    if (this.#record.keys.length > 0) this.#give(this.#record, this.#name)
    this.#record = emptyRecord()
    this.#within = around
    this.#name = around.map(({ key }) => key).join('.')
  }
}
