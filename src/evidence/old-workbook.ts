import { type CellObject, read, SSF, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { joinPart, type Opening, refuse } from './format.ts'
import { GridReader } from './grid-reader.ts'
import { COLUMNS_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { linesOf, textPassages } from './plain-text.ts'
import { SheetLayout } from './sheet-layout.ts'
import { sheetRemarks } from './sheet-remarks.ts'
import { dateOf } from './workbook.ts'

/** Strings of Excel 5 and 95 stand in the code page of their machine. */
let knowsCodepages = false

/**
 * Workbooks that Excel wrote before 2007 (BIFF), and xlsb: read as a whole into memory, then given like those of xlsx.
 * Throws nothing for what the bytes hold.
 */
export function* oldWorkbook(opening: Opening, bytes: Uint8Array): Generator<Passage> {
  if (!knowsCodepages) {
    set_cptable('default' in codepages ? codepages.default : codepages)
    knowsCodepages = true
  }
  let book: WorkBook
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellNF: true,
    })
  } catch (error) {
    return yield refuse(opening, readingFailed(error, bytes.length))
  }
  if (book.SheetNames.length === 0)
    return yield refuse(opening, {
      reason: 'damaged',
      advice: `no sheets in ${bytes.length} bytes; ask for a whole copy`,
    })
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0
    if (sheet) yield* sheetPassages(opening, { part: joinPart(opening.part, name), sheet, hidden, from1904 })
  }
}

function readingFailed(error: unknown, bytes: number): Parameters<typeof refuse>[1] {
  const message = error instanceof Error ? error.message : ''
  return /password|encrypt/i.test(message)
    ? { reason: 'password-needed', advice: 'open it in Excel with its password, save it without and run again' }
    : {
        reason: 'damaged',
        advice: `no sound workbook in ${bytes} bytes; open it in Excel, save it anew or ask for a whole copy`,
      }
}

interface Sheet {
  readonly part: string
  readonly sheet: WorkSheet
  readonly hidden: boolean
  readonly from1904: boolean
}

function* sheetPassages(opening: Opening, { part, sheet, hidden, from1904 }: Sheet): Generator<Passage> {
  const { file, looksLikeLabel } = opening
  const remarks = sheetRemarks({
    hidden,
    hiddenColumns: (sheet['!cols'] ?? []).flatMap((column, c) => (column?.hidden ? [c] : [])),
    hiddenRows: (sheet['!rows'] ?? []).filter((row) => row?.hidden).length,
  })
  const { rows, comments } = cellsOf(sheet, from1904)
  const options = { file, part, remarks, hasNotes: comments.size > 0, ...(looksLikeLabel && { looksLikeLabel }) }
  const grid = new GridReader(options)
  const merges = (sheet['!merges'] ?? []).flatMap(({ s, e }) =>
    e.r > s.r ? [{ column: s.c, from: s.r + 1, to: e.r + 1 }] : [],
  )
  const layout = new SheetLayout(grid, merges, comments)
  const loose: string[] = []
  for (const { at, cells } of rows) {
    layout.add(at, cells)
    yield* grid.drain()
  }
  grid.flush()
  yield* grid.drain()
  for (const [row, text] of comments)
    if (!rows.some(({ at, cells }) => at === row && cells.some((c) => c !== ''))) loose.push(text)
  yield* textPassages(joinPart(part, 'comments'), [...grid.looseNotes, ...loose].flatMap(linesOf))
}

interface Cells {
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[] }[]
  readonly comments: ReadonlyMap<number, string>
}

function cellsOf(sheet: WorkSheet, from1904: boolean): Cells {
  const comments = new Map<number, string>()
  const first = sheet['!ref'] ? utils.decode_range(sheet['!ref']).s.r : 0
  const dense = sheet['!data'] ?? []
  const rows = dense.flatMap((row, r) => {
    if (!row || r < Math.min(first, 0)) return []
    const cells: string[] = []
    for (let c = 0; c < Math.min(row.length, COLUMNS_MAX + 1); c++) {
      const cell = row[c]
      cells.push(cell ? cellText(cell, from1904) : '')
      const notes = cell?.c?.map((note) => note.t.trim()).filter((text) => text !== '') ?? []
      if (notes.length > 0)
        comments.set(r + 1, [...(comments.has(r + 1) ? [comments.get(r + 1)] : []), ...notes].join('\n'))
    }
    while (cells.at(-1) === '') cells.pop()
    return cells.length > 0 ? [{ at: r + 1, cells }] : []
  })
  return { rows, comments }
}

function cellText(cell: CellObject, from1904: boolean): string {
  const { t, v } = cell
  if (v === undefined || v === null || t === 'z') return ''
  if (t === 'b') return v ? 'TRUE' : 'FALSE'
  if (t === 'e') return cell.w ?? ''
  if (v instanceof Date)
    return v
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace('T', ' ')
      .slice(0, 19)
  if (typeof v !== 'number') return String(v)
  const format = String(cell.z ?? '')
  if (format !== '' && SSF.is_date(format) && v >= 0 && v < 2_958_466 && /[yd]|g+e/i.test(format))
    return dateOf(v, /h/i.test(format) ? 'moment' : 'day', from1904)
  return Number.isSafeInteger(v) ? v.toFixed(0) : String(v)
}
