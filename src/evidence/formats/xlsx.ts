import { type PeekedSource, readWhole } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { tableBeginning } from '../header-shape.ts'
import { ARCHIVE_BYTES_MAX, ARCHIVE_ENTRIES_MAX, COLUMNS_MAX, ROW_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { TableGatherer } from '../table-gatherer.ts'
import { stoppedUnpacking, type Unpacking } from '../unpacking.ts'
import { attribute, dateOf, readWorkbook, richText, unescapeXml, type Workbook } from '../workbook.ts'
import { openZipEntry, zipEntries } from '../zip-archive.ts'

/** Excel workbooks since 2007 (ECMA-376): every sheet, hidden ones too, is a part; its rows are read one by one. */
const xlsx: Format = {
  id: 'xlsx',
  claims({ bytes, extension }): number {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
    if (extension === 'xlsx' || extension === 'xlsm') return 1
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 16)).includes('xl/workbook.xml')
      ? 1
      : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, ARCHIVE_BYTES_MAX)
    if (!bytes) {
      yield refuse(opening, {
        reason: 'too-large',
        advice: 'a workbook of more than 512 MiB; export its sheets as CSV',
      })
      return
    }
    const entries = zipEntries(bytes, ARCHIVE_ENTRIES_MAX) ?? []
    const workbook = await readWorkbook(bytes, entries)
    if (!workbook || workbook.sheets.length === 0) {
      yield refuse(opening, { reason: 'damaged', advice: `no sheets in ${bytes.length} bytes; ask for a whole copy` })
      return
    }
    for (const { name, entry } of workbook.sheets) {
      const part = joinPart(opening.part, name)
      const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
      const sheet = openZipEntry(bytes, entry, unpacking)
      if (sheet) yield* readSheet({ ...opening, part }, sheet, workbook)
      const stopped = sheet ? stoppedUnpacking(unpacking) : NOT_THERE
      if (stopped) yield refuse(opening, { part, ...stopped })
    }
  },
}

export default xlsx

const NOT_THERE = {
  reason: 'damaged',
  advice: 'the sheet is not where the workbook says; ask for a whole copy',
} as const

async function* readSheet(opening: Opening, source: PeekedSource, workbook: Workbook): AsyncGenerator<Passage> {
  const table = new TableGatherer({
    file: opening.file,
    part: opening.part,
    encoding: { name: 'utf-8', confidence: 1 },
    begin(rows) {
      const { preamble, header } = tableBeginning(rows, opening.looksLikeLabel)
      return {
        header: header ? (rows[preamble] ?? null) : null,
        preamble: rows.slice(0, preamble).map((row) => row.filter((cell) => cell.trim()).join(' ')),
        skip: preamble + (header ? 1 : 0),
      }
    },
  })
  const decoder = new TextDecoder()
  const piece = new Uint8Array(1 << 18)
  let xml = ''
  for (;;) {
    const n = await source.read(piece)
    xml += decoder.decode(piece.subarray(0, n), { stream: n > 0 })
    let from = 0
    for (let end = xml.indexOf('</row>'); end >= 0; end = xml.indexOf('</row>', from)) {
      takeRow(xml.slice(from, end), workbook, table)
      from = end + '</row>'.length
    }
    xml = xml.slice(from)
    yield* table.drain()
    if (n === 0) break
    if (xml.length > 4 * ROW_BYTES_MAX) {
      table.refuse('too-large', 'a row of more than 16 MiB; look at the sheet by hand')
      xml = ''
    }
  }
  table.flush()
  yield* table.drain()
}

/** The cells of a row as attributes and contents; by steps forward only, so that no text takes long. */
function* cellsOf(xml: string): Generator<readonly [attributes: string, inside: string]> {
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 1)) {
    const open = xml.indexOf('>', at)
    if (open < 0) return
    if (xml[open - 1] === '/') yield [xml.slice(at + 2, open - 1), '']
    else {
      const close = xml.indexOf('</c>', open)
      if (close < 0) return
      yield [xml.slice(at + 2, open), xml.slice(open + 1, close)]
      at = close
    }
  }
}

/** One row; rows without any text are not there at all. */
function takeRow(xml: string, workbook: Workbook, table: TableGatherer): void {
  const cells: string[] = []
  const start = xml.lastIndexOf('<row')
  for (const [attributes, inside] of cellsOf(xml.slice(Math.max(0, start)))) {
    const at = columnOf(attribute(attributes, 'r')) ?? cells.length
    if (at >= COLUMNS_MAX) {
      table.refuse('too-large', `more than ${COLUMNS_MAX} columns; split the sheet and run again`)
      return
    }
    while (cells.length < at) cells.push('')
    cells[at] = cellText(attributes, inside, workbook)
  }
  if (cells.some((cell) => cell.trim() !== '')) table.add(cells, null)
}

/** `AB12` is in column 27, counted from 0. */
function columnOf(reference: string): number | undefined {
  let column = 0
  for (const c of reference) {
    const letter = c.charCodeAt(0) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column > 0 ? column - 1 : undefined
}

function cellText(attributes: string, inside: string, { sharedTexts, dateStyles, from1904 }: Workbook): string {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return richText(inside)
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inside)?.[1] ?? ''
  if (type === 's') return sharedTexts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
  if (type !== '' && type !== 'n') return unescapeXml(value)
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  const style = dateStyles[Number(attribute(attributes, 's') || '0')]
  if (style && number >= 0 && number < 2_958_466) return dateOf(number, style, from1904)
  // 1.2345E+11 is how a twelve-digit number may be stored.
  return /e/i.test(value) && Number.isSafeInteger(number) ? number.toFixed(0) : value
}
