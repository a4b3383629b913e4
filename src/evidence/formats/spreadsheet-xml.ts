import { append } from '#kernel/append.ts'
import type { Format, Head, Opening } from '../format.ts'
import { joinPart } from '../format.ts'
import { GridReader } from '../grid-reader.ts'
import type { Passage } from '../passage.ts'
import { linesOf, textPassages } from '../plain-text.ts'
import { type RowHearer, SpreadsheetXmlListener } from '../spreadsheet-xml.ts'
import { faultPassage } from '../xml-parts.ts'
import { walkXml, type XmlEnd } from '../xml-walk.ts'

/** Workbooks as one XML text, which Excel 2003 and many programs on the web save as `.xls` or `.xml`. */
const spreadsheetXml: Format = {
  id: 'spreadsheet-xml',
  claims: ({ encoding, text }: Head) =>
    encoding &&
    /^\s*(?:<\?[^>]*\?>\s*)*<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text)
      ? 0.96
      : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { file, looksLikeLabel, head } = opening
    const ready: Passage[] = []
    let part = ''
    let grid: GridReader | undefined
    const hearer: RowHearer = {
      sheet(name) {
        part = joinPart(opening.part, name)
        grid = new GridReader({ file, part, ...(looksLikeLabel && { looksLikeLabel }) })
      },
      row: (at, cells, note) => grid?.add(at, cells, note),
      sheetEnd() {
        grid?.flush()
        append(ready, grid?.drain() ?? [])
        append(ready, textPassages(joinPart(part, 'comments'), grid?.looseNotes.flatMap(linesOf) ?? []))
        grid = undefined
      },
      properties: (lines) => append(ready, textPassages(joinPart(opening.part, 'properties'), lines)),
    }
    const end: XmlEnd = { bytes: 0, fault: undefined }
    const decoder = new TextDecoder(head.encoding?.name ?? 'utf-8')
    for await (const _ of walkXml(opening.source, decoder, new SpreadsheetXmlListener(hearer), end)) {
      yield* ready.splice(0)
      yield* grid?.drain() ?? []
    }
    if (grid) hearer.sheetEnd()
    yield* ready.splice(0)
    yield* faultPassage(opening, end)
  },
}

export default spreadsheetXml
