import { byteSpan } from '../byte-span.ts'
import { type BrokenBytes, cutTexts } from '../cut-text.ts'
import { cutFixed, decidedColumns, type FixedColumns, fixedColumns, isUnbrokenRule } from '../fixed-columns.ts'
import { type Format, type Head, type Opening, refuseBroken } from '../format.ts'
import { gridBeginning } from '../grid-shape.ts'
import { FIELD_BYTES_MAX } from '../limits.ts'
import { LineScanner } from '../line-scanner.ts'
import { looksLikeLog } from '../log-shape.ts'
import type { Passage } from '../passage.ts'
import { TableGatherer } from '../table-gatherer.ts'
import { TextWindow } from '../text-window.ts'

/** What programs write below their tables: `(12 rows affected)`, `12行が選択されました。`. */
const COUNT = /^\(?\d+\s*(rows?|行|件)[^|]{0,30}\)?[.。]?$|^Query OK|^[\d,]+ rows? in set/i

/** A title is one cell. */
const WHOLE_LINE: FixedColumns = { bounds: [[0, Number.MAX_SAFE_INTEGER]] }

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
    const at = { name: window.encoding, confidence: window.confidence }
    const table = new TableGatherer({
      file: opening.file,
      part: opening.part,
      encoding: at,
      begin(rows) {
        const { header, preamble, headerRows } = gridBeginning(rows, opening.looksLikeLabel)
        return {
          header,
          preamble: rows.slice(0, preamble).map((row) => row.join(' ').trim()),
          skip: preamble + headerRows,
        }
      },
    })
    let titles = columns.titles ?? 0
    await window.ahead(1 << 16)
    for (;;) {
      const line = scanner.next()
      if (!line) {
        if ((window.end - window.pos) * window.unit > FIELD_BYTES_MAX) {
          table.refuse('too-large', 'a line of more than 1 MiB; break it into lines and run again')
          while (!scanner.skip() && (await window.more()));
        } else if (!(await window.more()) && window.pos >= window.end) break
        yield* table.drain()
        continue
      }
      const written = cutTexts(window, line, 2, broken)[0] ?? ''
      if (written.trim() === '' || isUnbrokenRule(written)) continue
      if (columns.ruler?.test(written) || COUNT.test(written.trim())) continue
      const cells = cutFixed(written, titles-- > 0 ? WHOLE_LINE : columns)
      const place = { encoding: window.encoding, text: written, offset: window.offset(line[0]) }
      const spans = cells.flatMap(({ from, to }) => {
        const { offset, length } = byteSpan(place, from, to)
        return [offset, length]
      })
      table.add(
        cells.map((cell) => cell.text),
        spans,
      )
    }
    table.flush()
    yield* table.drain()
    yield* refuseBroken(opening, window.encoding, broken)
  },
}

export default fixedWidth
