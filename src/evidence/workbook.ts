import type { OfficePackage } from './office-package.ts'
import { xmlItems } from './xml-items.ts'

/** One sheet, as the list of sheets states it. */
export interface SheetEntry {
  readonly name: string
  /** Name of its part in the package. */
  readonly path: string
  /** Hidden by Excel's menu, or by a program so that no menu shows it again. */
  readonly hidden: boolean
}

/** What the sheets of an Office Open XML workbook (ECMA-376 part 1, section 18) share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** By number; those behind a damaged place are missing. */
  readonly sharedTexts: readonly string[]
  /** By number of a cell's style: whether its number is a day, a moment, or neither. */
  readonly dateStyles: readonly ('day' | 'moment' | undefined)[]
  /** Whether days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
}

/** Reads what sheets need; undefined when the parts do not make a workbook. */
export async function readWorkbook(parts: OfficePackage): Promise<Workbook | undefined> {
  const workbook = plain(await parts.text('xl/workbook.xml'))
  if (workbook === '') return undefined
  const targets = await relations(parts, 'xl/workbook.xml')
  const sheets = tags(workbook, 'sheet').flatMap((tag): SheetEntry[] => {
    const path = targets.get(attribute(tag, 'r:id'))?.target ?? ''
    if (!parts.names.includes(path)) return []
    return [{ name: unescapeXml(attribute(tag, 'name')), path, hidden: /hidden/i.test(attribute(tag, 'state')) }]
  })
  return {
    sheets,
    sharedTexts: await sharedTextsOf(parts),
    dateStyles: dateStylesOf(plain(await parts.text('xl/styles.xml'))),
    from1904: /<workbookPr[^>]*\bdate1904="(1|true)"/.test(workbook),
  }
}

/**
 * The texts that cells point to by number. They are read piece by piece, since those of a large export take hundreds of megabytes; one of more
 * than 16 MiB ends them.
 */
async function sharedTextsOf(parts: OfficePackage): Promise<readonly string[]> {
  const source = parts.open('xl/sharedStrings.xml')
  const texts: string[] = []
  if (!source) return texts
  for await (const stretch of xmlItems(source, 'si')) {
    for (const item of plain(stretch)
      .split(/<si(?:\s[^>]{0,200})?\/?>/)
      .slice(1)) {
      const to = item.indexOf(ITEM_END)
      // `<si/>` is an empty text; what begins and does not end is none.
      if (to >= 0 || !item.includes('<t')) texts.push(to < 0 ? '' : richText(item.slice(0, to)))
    }
  }
  return texts
}

const ITEM_END = '</si>'

/** Some programs write every tag with a prefix. */
export const plain = (xml: string): string => (xml.includes('<x:') ? xml.replace(/(<\/?)x:/g, '$1') : xml)

/** What a part refers to, by id: the type's last word and the part's name (ECMA-376 part 2, section 6.5). */
export async function relations(
  parts: OfficePackage,
  path: string,
): Promise<ReadonlyMap<string, { readonly type: string; readonly target: string }>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const xml = await parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`)
  return new Map(
    tags(xml, 'Relationship').map((tag) => {
      const target = unescapeXml(attribute(tag, 'Target'))
      const type = attribute(tag, 'Type')
      return [
        attribute(tag, 'Id'),
        { type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) },
      ] as const
    }),
  )
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const found = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') found.pop()
    else if (step !== '.') found.push(step)
  }
  return found.join('/')
}

export const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? []

export const attribute = (tag: string, name: string): string => {
  const at = tag.indexOf(` ${name}="`)
  return at < 0 ? '' : tag.slice(at + name.length + 3, tag.indexOf('"', at + name.length + 3))
}

/** The text of a cell without its readings (rPh), which would double it. */
export function richText(xml: string): string {
  let text = ''
  for (const m of xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += m[1]
  return unescapeXml(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (all, decimal, hex, name) => {
        if (name !== undefined) return NAMED[String(name)] ?? all
        const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
        return code <= 0x10ffff ? String.fromCodePoint(code) : all
      })
    : text

/** Built-in number formats that show days (ECMA-376 part 1, section 18.8.30, and those of Japanese Excel). */
const DAYS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const MOMENTS = new Set([22])

function dateStylesOf(styles: string): readonly ('day' | 'moment' | undefined)[] {
  const own = new Map(
    tags(styles, 'numFmt').map((tag) => [
      Number(attribute(tag, 'numFmtId')),
      unescapeXml(attribute(tag, 'formatCode')),
    ]),
  )
  const cells = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  return tags(cells, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId'))
    const code = own.get(id)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    if (code === undefined) return DAYS.has(id) ? 'day' : MOMENTS.has(id) ? 'moment' : undefined
    if (!/[yd]|g+e/i.test(code)) return undefined
    return /h/i.test(code) ? 'moment' : 'day'
  })
}

/** A number of days as `YYYY-MM-DD`, with the time where the style shows one. Excel counts a 29 February 1900. */
export function dateOf(serial: number, style: 'day' | 'moment', from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const ms = Math.round((days - 25_569) * 86_400) * 1000
  const iso = new Date(ms).toISOString()
  return style === 'day' ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}
