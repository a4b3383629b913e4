import { append } from '#kernel/append.ts'
import type { OfficePackage } from './office-package.ts'
import { columnOf } from './sheet-xml.ts'
import { attribute, plain, relations, richText, unescapeXml } from './workbook.ts'

/** What stands on a sheet besides its cells. */
export interface SheetNotes {
  /** By 1-based row: what somebody wrote beside its cells. */
  readonly comments: ReadonlyMap<number, string>
  /** The texts of shapes and text boxes, a line each. */
  readonly shapes: readonly string[]
  /** Names of the parts that are pictures on this sheet. */
  readonly pictures: readonly string[]
}

/** Reads the comments, text boxes and pictures of the sheet at `path`. */
export async function sheetNotes(parts: OfficePackage, path: string): Promise<SheetNotes> {
  const found: { row: number; column: number; text: string }[] = []
  const shapes: string[] = []
  const pictures: string[] = []
  for (const { type, target } of (await relations(parts, path)).values()) {
    if (type === 'comments') append(found, commentsOf(plain(await parts.text(target))))
    if (type !== 'drawing') continue
    append(shapes, shapesOf(await parts.text(target)))
    for (const inside of (await relations(parts, target)).values())
      if (inside.type === 'image' && parts.names.includes(inside.target)) pictures.push(inside.target)
  }
  const comments = new Map<number, string>()
  for (const { row, text } of found.sort((a, b) => a.row - b.row || a.column - b.column))
    comments.set(row, comments.has(row) ? `${comments.get(row)}\n${text}` : text)
  return { comments, shapes, pictures: [...new Set(pictures)].sort() }
}

/** Before a comment with replies Excel writes for its older versions that they cannot show it. */
const THREADED = /^\[[^\]]{5,40}\][\s\S]{0,400}?(?:Comment|コメント)\s*[:：]\s*/

function commentsOf(xml: string): { row: number; column: number; text: string }[] {
  return xml
    .split('<comment ')
    .slice(1)
    .flatMap((piece) => {
      const reference = attribute(` ${piece.slice(0, piece.indexOf('>'))}`, 'ref')
      const row = Number(/\d+$/.exec(reference)?.[0] ?? '0')
      const text = richText(piece).replace(THREADED, '').trim()
      return row > 0 && text !== '' ? [{ row, column: columnOf(reference) ?? 0, text }] : []
    })
}

/** DrawingML: the paragraphs (a:p) of every shape, of text in runs (a:t). */
export const shapesOf = (xml: string): readonly string[] =>
  xml
    .split(/<a:p(?:\s[^>]*)?>/)
    .slice(1)
    .map((paragraph) => {
      const end = paragraph.indexOf('</a:p>')
      const inside = end < 0 ? paragraph : paragraph.slice(0, end)
      return [...inside.matchAll(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g)].map((m) => unescapeXml(m[1] ?? '')).join('')
    })
    .filter((text) => text.trim() !== '')
