import { byteSpan } from '../byte-span.ts'
import { type BrokenBytes, cutTexts } from '../cut-text.ts'
import { cutFixed, decidedColumns, type FixedColumns, fixedColumns, isUnbrokenRule } from '../fixed-columns.ts'
import { type Format, type Head, type Opening, refuseBroken } from '../format.ts'
import { gridBeginning } from '../grid-shape.ts'
import { FIELD_BYTES_MAX } from '../limits.ts'
import { LineScanner } from '../line-scanner.ts'
import { looksLikeLog } from '../log-shape.ts'
import { PageHeads } from '../page-heads.ts'
import type { Passage } from '../passage.ts'
import { PageReader, type PrintedPage, WHOLE_LINE } from '../printed-pages.ts'
import { TableGatherer } from '../table-gatherer.ts'
import { TextWindow } from '../text-window.ts'

/** What programs write below their tables: `(12 rows affected)`, `12行が選択されました。`. */
const COUNT = /^\(?\d+\s*(rows?|行|件)[^|]{0,30}\)?[.。]?$|^Query OK|^[\d,]+ rows? in set/i

/** A line of the file that is not empty. */
interface Line {
  readonly written: string
  /** Its first byte in the file. */
  readonly offset: number
}

const joined = (row: readonly string[]): string => row.join(' ').trim()

/** The tables of one text: one, or one for each header where it is printed on pages. */
class Tables {
  readonly #opening: Opening
  readonly #encoding: { readonly name: string; readonly confidence: number }
  readonly #byHeader = new Map<string, TableGatherer>()
  #current: TableGatherer
  readonly #ready: Passage[] = []

  constructor(opening: Opening, encoding: { readonly name: string; readonly confidence: number }) {
    this.#opening = opening
    this.#encoding = encoding
    this.#current = this.#table(opening.part)
  }

  get current(): TableGatherer {
    return this.#current
  }

  add({ written, offset }: Line, columns: FixedColumns): void {
    const cells = cutFixed(written, columns)
    const place = { encoding: this.#encoding.name, text: written, offset }
    const spans = cells.flatMap(({ from, to }) => {
      const { offset: at, length } = byteSpan(place, from, to)
      return [at, length]
    })
    this.#current.add(
      cells.map((cell) => cell.text),
      spans,
    )
  }

  addPage(page: PrintedPage<Line> | null): void {
    if (!page) return
    if (page.begins) this.#turnTo(page.lines[0]?.written.trim() ?? '', page.titles.length)
    for (const title of page.titles) this.add(title, WHOLE_LINE)
    for (const line of page.lines) this.add(line, page.columns)
  }

  /** The table whose header it is; the rows that come are its. */
  #turnTo(header: string, titles: number): void {
    const known = this.#byHeader.get(header)
    if (known === this.#current) return
    this.#ready.push(...this.drain(true))
    if (known) known.announceAgain()
    const { part } = this.#opening
    const count = this.#byHeader.size + 1
    this.#current = known ?? this.#table(count > 1 ? `${part}${part ? '/' : ''}table ${count}` : part, titles)
    this.#byHeader.set(header, this.#current)
  }

  /** A table, of which so many lines of a title and the header are known where it is printed on pages. */
  #table(part: string, titles?: number): TableGatherer {
    const { file, looksLikeLabel } = this.#opening
    return new TableGatherer({
      file,
      part,
      encoding: this.#encoding,
      begin(rows) {
        if (titles !== undefined)
          return { header: rows[titles] ?? null, preamble: rows.slice(0, titles).map(joined), skip: titles + 1 }
        const { header, preamble, headerRows } = gridBeginning(rows, looksLikeLabel)
        return {
          header,
          preamble: rows.slice(0, preamble).map(joined),
          skip: preamble + headerRows,
        }
      },
    })
  }

  /** The passages so far, with those that wait if no more rows come for now; they are forgotten here. */
  drain(all: boolean): readonly Passage[] {
    if (all) this.#current.flush()
    return [...this.#ready.splice(0), ...this.#current.drain()]
  }
}

/** Texts whose columns stand at fixed places: listings of databases, reports, what old machines export. */
const fixedWidth: Format = {
  id: 'fixed-width',
  claims({ encoding, text, extension }: Head): number {
    if (!encoding || text.includes('\t') || extension === 'md' || looksLikeLog(text)) return 0
    const columns = fixedColumns(text)
    if (!columns) return 0
    return columns.ruler ? 0.86 : 0.53
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    const columns = opening.fixedWidth ? decidedColumns(opening.fixedWidth) : fixedColumns(text)
    if (!encoding || !columns) return
    const window = new TextWindow(opening.source, encoding)
    const scanner = new LineScanner(window)
    const broken: BrokenBytes = { at: 0, count: 0 }
    const tables = new Tables(opening, { name: window.encoding, confidence: window.confidence })
    const pages = columns.paged ? new PageReader<Line>() : undefined
    const heads = new PageHeads()
    let titles = columns.titles ?? 0
    await window.ahead(1 << 16)
    for (;;) {
      const line = scanner.next()
      if (!line) {
        if ((window.end - window.pos) * window.unit > FIELD_BYTES_MAX) {
          tables.current.refuse('too-large', 'a line of more than 1 MiB; break it into lines and run again')
          while (!scanner.skip() && (await window.more()));
        } else if (!(await window.more()) && window.pos >= window.end) break
        yield* tables.drain(false)
        continue
      }
      const written = cutTexts(window, line, 2, broken)[0] ?? ''
      if (heads.repeats(written) || written.trim() === '') continue
      const place = { written, offset: window.offset(line[0]) }
      if (pages) tables.addPage(pages.add(place))
      else if (!isUnbrokenRule(written) && !columns.ruler?.test(written) && !COUNT.test(written.trim()))
        tables.add(place, titles-- > 0 ? WHOLE_LINE : columns)
    }
    tables.addPage(pages?.end() ?? null)
    yield* tables.drain(true)
    yield* refuseBroken(opening, window.encoding, broken)
  },
}

export default fixedWidth
