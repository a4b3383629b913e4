import type { CardRow } from '../card-row.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { GridReader } from '../grid-reader.ts'
import { linkedSheets } from '../linked-sheets.ts'
import { type OfficePackage, packageClaim, packageOf } from '../office-package.ts'
import { packageBesides } from '../package-besides.ts'
import type { Passage } from '../passage.ts'
import { hasPivotCaches, pivotCaches } from '../pivot-caches.ts'
import { linesOf, textPassages } from '../plain-text.ts'
import { RowsSeen } from '../rows-seen.ts'
import { CARD_SHEET_ROWS, CARD_SHEETS_MAX, CARD_SHEETS_MIN, type SheetCards, sheetCards } from '../sheet-cards.ts'
import { SheetLayout } from '../sheet-layout.ts'
import { type SheetNotes, sheetNotes } from '../sheet-notes.ts'
import { sheetRemarks } from '../sheet-remarks.ts'
import { type SheetRow, sheetFrame, sheetRows } from '../sheet-xml.ts'
import { readWorkbook, type SheetEntry, type Workbook } from '../workbook.ts'
import zip from './zip.ts'

/** Excel workbooks since 2007 (ECMA-376): every sheet, hidden ones too, is a part; its rows are read one by one. */
const xlsx: Format = {
  id: 'xlsx',
  claims: (head) => packageClaim(head, 'xl/workbook.xml', /^xl[st][xm]$/),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    const workbook = await readWorkbook(parts)
    if (!workbook) return yield* zip.read({ ...opening, anywhere: parts.access })
    if (workbook.sheets.length === 0)
      return yield refuse(opening, {
        reason: 'damaged',
        advice: `no sheets in ${parts.access.size} bytes; ask for a whole copy`,
      })
    const seen = hasPivotCaches(parts) ? new RowsSeen() : undefined
    const cards = await cardsOf(opening, parts, workbook)
    for (const sheet of workbook.sheets) {
      const own = cards?.names.has(sheet.name) ? cards : undefined
      yield* readSheet(opening, parts, { sheet, workbook, seen, cards: own })
    }
    if (seen) yield* pivotCaches(opening, parts, seen)
    yield* linkedSheets(opening, parts)
    yield* packageBesides(opening, parts)
  },
}

export default xlsx

const NOT_THERE = {
  reason: 'damaged',
  advice: 'the sheet is not where the workbook says; ask for a whole copy',
} as const

interface SheetAsked {
  readonly sheet: SheetEntry
  readonly workbook: Workbook
  /** Set where a pivot table may have a copy of the rows. */
  readonly seen: RowsSeen | undefined
  /** Set where this sheet is one of several that are a card each. */
  readonly cards: SheetCards | undefined
}

/** The cards of a workbook with one on each sheet; its short sheets are read once more for that. */
async function cardsOf(
  { looksLikeLabel }: Opening,
  parts: OfficePackage,
  workbook: Workbook,
): Promise<SheetCards | undefined> {
  const { sheets } = workbook
  if (sheets.length < CARD_SHEETS_MIN || sheets.length > CARD_SHEETS_MAX) return undefined
  const short = new Map<string, readonly CardRow[]>()
  let long = 0
  for (const sheet of sheets) {
    const rows = await shortSheet(parts, sheet, workbook)
    if (rows) short.set(sheet.name, rows)
    else if (++long > sheets.length / 2) return undefined
  }
  return sheetCards(short, looksLikeLabel)
}

/** The rows of a sheet of few; undefined for longer ones. */
async function shortSheet(
  parts: OfficePackage,
  sheet: SheetEntry,
  workbook: Workbook,
): Promise<readonly CardRow[] | undefined> {
  const [frameSource, source] = [parts.open(sheet.path), parts.open(sheet.path)]
  if (!frameSource || !source) return undefined
  const rows: CardRow[] = []
  const layout = new SheetLayout(
    { add: (at, cells) => rows.push({ at, cells }) },
    (await sheetFrame(frameSource)).merges,
    new Map(),
  )
  for await (const batch of sheetRows(source, workbook)) {
    for (const row of batch) if (row?.cells?.some((cell) => cell.trim() !== '')) layout.add(row.at, row.cells)
    if (rows.length > CARD_SHEET_ROWS) return undefined
  }
  return rows
}

async function* readSheet(
  opening: Opening,
  parts: OfficePackage,
  { sheet, workbook, seen, cards }: SheetAsked,
): AsyncGenerator<Passage> {
  const { looksLikeLabel, file } = opening
  const part = joinPart(opening.part, sheet.name)
  const at = { file, part }
  const frameSource = parts.open(sheet.path)
  const frame = frameSource && (await sheetFrame(frameSource))
  const source = frame && parts.open(sheet.path)
  if (!source) return yield refuse(at, NOT_THERE)
  const notes = await sheetNotes(parts, sheet.path)
  const grid = new GridReader({
    ...at,
    ...(looksLikeLabel && { looksLikeLabel }),
    remarks: sheetRemarks({ ...frame, hidden: sheet.hidden }),
    hasNotes: notes.comments.size > 0,
    ...(cards && { cards }),
  })
  const layout = new SheetLayout(grid, frame.merges, notes.comments)
  const noted = new Set<number>()
  let [unknown, lost] = [0, 0]
  for await (const rows of sheetRows(source, workbook)) {
    for (const row of rows) {
      takeRow(row, layout, grid)
      unknown += row?.unknown ?? 0
      lost += row?.lost ?? 0
      if (row && notes.comments.has(row.at) && row.cells?.some((cell) => cell.trim() !== '')) noted.add(row.at)
      if (row?.cells) seen?.add(row.cells)
    }
    yield* grid.drain()
  }
  grid.flush()
  yield* grid.drain()
  if (unknown > 0)
    yield refuse(at, {
      reason: 'damaged',
      advice: `${unknown} formulas without a stored value; open the workbook in Excel, save it and run again`,
    })
  if (lost > 0)
    yield refuse(at, {
      reason: 'damaged',
      advice: `${lost} cells whose texts the workbook does not hold or holds damaged; open it in Excel, save it again or ask for a whole copy`,
    })
  yield* parts.stopped(at, sheet.path)
  yield* besides(opening, parts, { part, notes, left: commentsLeft(notes, noted, grid), printed: frame.headerFooter })
}

function takeRow(row: SheetRow | undefined, layout: SheetLayout, grid: GridReader): void {
  if (!row) grid.refuse('too-large', 'a row of more than 16 MiB; look at the sheet by hand')
  else if (!row.cells) grid.refuse('too-large', 'more than 4096 columns; split the sheet and run again')
  else layout.add(row.at, row.cells)
}

/** Comments that stand on no record: on titles, headers and empty rows. */
const commentsLeft = (notes: SheetNotes, seen: ReadonlySet<number>, grid: GridReader): readonly string[] =>
  [...grid.looseNotes, ...[...notes.comments].flatMap(([row, text]) => (seen.has(row) ? [] : [text]))].flatMap(linesOf)

interface Besides {
  readonly part: string
  readonly notes: SheetNotes
  readonly left: readonly string[]
  /** Above and below every page. */
  readonly printed: readonly string[]
}

/** Comments on rows that are no records, text boxes, what is printed on every page, and pictures. */
async function* besides(
  opening: Opening,
  parts: OfficePackage,
  { part, notes, left, printed }: Besides,
): AsyncGenerator<Passage> {
  yield* textPassages(joinPart(part, 'comments'), left)
  yield* textPassages(joinPart(part, 'shapes'), notes.shapes)
  yield* textPassages(joinPart(part, 'header and footer'), printed)
  for (const name of notes.pictures) {
    const source = parts.open(name)
    const inner = part.slice(opening.part.length).replace(/^\//, '')
    if (source) yield* opening.inner(joinPart(inner, name.slice(name.lastIndexOf('/') + 1)), name, source)
  }
}
