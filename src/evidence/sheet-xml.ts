import type { ByteSource } from './byte-source.ts'
import { COLUMNS_MAX, ROW_BYTES_MAX } from './limits.ts'
import { attribute, dateOf, plain, richText, tags, unescapeXml, type Workbook } from './workbook.ts'

/** One row of a sheet as it stands there. */
export interface SheetRow {
  /** 1-based. */
  readonly at: number
  /** Undefined when it has more columns than are read. */
  readonly cells: readonly string[] | undefined
  /** How many formulas in it have no stored value. */
  readonly unknown: number
  /** How many cells point to a shared text that the workbook does not have. */
  readonly lost: number
}

/** What stands around the rows of a sheet. */
export interface SheetFrame {
  /** Ranges of merged cells that reach over rows: column, first and last row, 0- and 1-based. */
  readonly merges: readonly { readonly column: number; readonly from: number; readonly to: number }[]
  /** 0-based. */
  readonly hiddenColumns: readonly number[]
  readonly hiddenRows: number
  /** What is printed above and below every page, a line each. */
  readonly headerFooter: readonly string[]
}

const MERGES_MAX = 100_000
const PIECE = 1 << 18

/** Reads over the sheet once for what stands before and behind its rows. */
export async function sheetFrame(source: ByteSource): Promise<SheetFrame> {
  const decoder = new TextDecoder()
  const piece = new Uint8Array(PIECE)
  const merges: { column: number; from: number; to: number }[] = []
  const hidden = new Set<number>()
  let hiddenRows = 0
  let foot = ''
  for (let rest = ''; ; ) {
    const n = await source.read(piece)
    const xml = plain(rest + decoder.decode(piece.subarray(0, n), { stream: n > 0 }))
    if (xml.includes('<col')) for (const tag of tags(xml, 'col')) addHidden(tag, hidden)
    if (xml.includes('<mergeCell '))
      for (const tag of tags(xml, 'mergeCell')) if (merges.length < MERGES_MAX) addMerge(tag, merges)
    if (xml.includes('hidden="1"')) hiddenRows += xml.match(/<row [^>]*hidden="1"[^>]*>/g)?.length ?? 0
    const at = foot === '' ? xml.indexOf('<headerFooter') : 0
    if (at >= 0 && foot.length < FOOT_MAX) foot += xml.slice(at)
    if (n === 0) break
    rest = foot === '' ? unfinishedTag(xml) : ''
  }
  return { merges, hiddenColumns: [...hidden].sort((a, b) => a - b), hiddenRows, headerFooter: headerFooterOf(foot) }
}

/** It stands behind the rows, with what else belongs to printing; in UTF-16 units. */
const FOOT_MAX = 1 << 16

/** The texts without their codes (ECMA-376 part 1, section 18.3.1.46): places, fonts, numbers of pages, days. */
function headerFooterOf(xml: string): readonly string[] {
  const texts = xml.matchAll(/<(?:odd|even|first)(?:Header|Footer)(?:\s[^>]*)?>([^<]*)</g)
  return [...texts]
    .flatMap(([, text = '']) => unescapeXml(text).split(/&[LCR]|\n/))
    .map((text) =>
      text
        .replace(/&(?:"[^"]*"|K[\dA-F+-]{5,6}|\d+|[A-JM-QS-Z])/gi, '')
        .replace(/&&/g, '&')
        .trim(),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
}

/** The tag that the piece ends in the middle of. */
function unfinishedTag(xml: string): string {
  const at = xml.lastIndexOf('<')
  return at >= 0 && !xml.includes('>', at) ? xml.slice(at, at + 4096) : ''
}

function addHidden(tag: string, hidden: Set<number>): void {
  if (!/^(1|true)$/.test(attribute(tag, 'hidden'))) return
  const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]
  for (let c = min; c <= Math.min(max, COLUMNS_MAX); c++) hidden.add(c - 1)
}

function addMerge(tag: string, merges: { column: number; from: number; to: number }[]): void {
  const [first = '', last = ''] = attribute(tag, 'ref').split(':')
  const [from, to] = [rowOf(first), rowOf(last)]
  const column = columnOf(first)
  if (column !== undefined && to > from) merges.push({ column, from, to })
}

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? '0')

/** `AB12` is in column 27, counted from 0. */
export function columnOf(reference: string): number | undefined {
  let column = 0
  for (const c of reference) {
    const letter = c.charCodeAt(0) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column > 0 ? column - 1 : undefined
}

/** The rows of a sheet in their order; undefined stands for a row too large to be kept. */
export async function* sheetRows(
  source: ByteSource,
  workbook: Workbook,
): AsyncGenerator<readonly (SheetRow | undefined)[]> {
  const decoder = new TextDecoder()
  const piece = new Uint8Array(PIECE)
  let xml = ''
  let last = 0
  for (;;) {
    const n = await source.read(piece)
    xml = plain(xml + decoder.decode(piece.subarray(0, n), { stream: n > 0 }))
    const rows: (SheetRow | undefined)[] = []
    let from = 0
    for (let end = xml.indexOf('</row>'); end >= 0; end = xml.indexOf('</row>', from)) {
      const row = rowOfXml(xml.slice(from, end), last, workbook)
      last = row.at
      rows.push(row)
      from = end + '</row>'.length
    }
    xml = xml.slice(from)
    if (xml.length > ROW_BYTES_MAX) {
      rows.push(undefined)
      xml = ''
    }
    yield rows
    if (n === 0) return
  }
}

function rowOfXml(xml: string, last: number, workbook: Workbook): SheetRow {
  const start = Math.max(0, xml.lastIndexOf('<row'))
  const tag = xml.slice(start, xml.indexOf('>', start) + 1)
  const at = Number(attribute(tag, 'r')) || last + 1
  const cells: string[] = []
  let [unknown, lost] = [0, 0]
  for (const [attributes, inside] of cellsOf(xml.slice(start))) {
    const column = columnOf(attribute(attributes, 'r')) ?? cells.length
    if (column >= COLUMNS_MAX) return { at, cells: undefined, unknown, lost }
    while (cells.length < column) cells.push('')
    const text = cellText(attributes, inside, workbook)
    cells[column] = text ?? ''
    if (text === undefined) lost++
    else if (text === '' && inside.includes('<f') && !inside.includes('<v')) unknown++
  }
  return { at, cells, unknown, lost }
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

/** Undefined for a shared text that is not there. */
function cellText(
  attributes: string,
  inside: string,
  { sharedTexts, dateStyles, from1904 }: Workbook,
): string | undefined {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return richText(inside)
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inside)?.[1] ?? ''
  if (type === 's') return value === '' ? '' : sharedTexts[Number(value)]
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
  if (type === 'd') return unescapeXml(value).replace(/T00:00:00(\.0+)?Z?$/, '')
  if (type !== '' && type !== 'n') return unescapeXml(value)
  return numberText(value, dateStyles[Number(attribute(attributes, 's') || '0')], from1904)
}

/** A number as people see it: a date where its style shows one, else all of its digits. */
export function numberText(value: string, style: 'day' | 'moment' | undefined, from1904: boolean): string {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  if (style && number >= 0 && number < 2_958_466) return dateOf(number, style, from1904)
  // 1.2345E+11 is how a twelve-digit number may be stored.
  return /e/i.test(value) && Number.isSafeInteger(number) ? number.toFixed(0) : value
}
