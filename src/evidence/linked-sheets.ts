import { joinPart, type Opening } from './format.ts'
import { GridReader } from './grid-reader.ts'
import { COLUMNS_MAX } from './limits.ts'
import type { OfficePackage } from './office-package.ts'
import type { Passage } from './passage.ts'
import { columnOf } from './sheet-xml.ts'
import { attribute, plain, tags, unescapeXml } from './workbook.ts'
import { xmlItems } from './xml-items.ts'

const LINK = /^xl\/externalLinks\/externalLink(\d+)\.xml$/

/**
 * The cells of other workbooks that formulas of this one speak of (ECMA-376 part 1, section 18.14): Excel keeps a copy of them, which no sheet shows.
 */
export async function* linkedSheets(opening: Opening, parts: OfficePackage): AsyncGenerator<Passage> {
  for (const path of parts.names.filter((name) => LINK.test(name))) {
    const source = parts.open(path)
    if (!source) continue
    const part = joinPart(opening.part, `linked workbook ${LINK.exec(path)?.[1] ?? ''}`)
    let names: readonly string[] = []
    let grid: GridReader | undefined
    const begin = (sheet: string) =>
      new GridReader({
        file: opening.file,
        part: joinPart(part, names[Number(sheet)] ?? sheet),
        ...(opening.looksLikeLabel && { looksLikeLabel: opening.looksLikeLabel }),
        remarks: ['kept for formulas that speak of another workbook, not shown on any sheet'],
        hasNotes: false,
      })
    for await (const xml of xmlItems(source, 'row')) {
      const text = plain(xml)
      if (text.includes('<sheetName ')) names = tags(text, 'sheetName').map((tag) => unescapeXml(attribute(tag, 'val')))
      for (const piece of text.split(/(?=<sheetData )/)) {
        if (piece.startsWith('<sheetData ')) {
          if (grid) yield* ended(grid)
          grid = begin(attribute(piece, 'sheetId'))
        }
        for (const row of piece.split('<row ').slice(1)) addRow(grid, ` ${row}`)
      }
      if (grid) yield* grid.drain()
    }
    if (grid) yield* ended(grid)
  }
}

function* ended(grid: GridReader): Generator<Passage> {
  grid.flush()
  yield* grid.drain()
}

function addRow(grid: GridReader | undefined, row: string): void {
  const cells: string[] = []
  for (const cell of row.split('<cell ').slice(1)) {
    const column = columnOf(attribute(` ${cell}`, 'r')) ?? cells.length
    if (column >= COLUMNS_MAX) break
    while (cells.length < column) cells.push('')
    cells[column] = unescapeXml(/<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(cell)?.[1] ?? '')
  }
  const at = Number(attribute(row.slice(0, row.indexOf('>') + 1), 'r'))
  if (cells.length > 0) grid?.add(at, cells)
}
