import { readWhole } from './byte-source.ts'
import { UNPACKED_BYTES_MAX } from './limits.ts'
import type { Unpacking } from './unpacking.ts'
import { openZipEntry, type ZipEntry } from './zip-archive.ts'

/** Texts that many cells share are kept in memory; beyond this the workbook is refused. */
const SHARED_BYTES_MAX = Math.min(UNPACKED_BYTES_MAX, 256 << 20)

/** No cell of Excel holds more than 32,767 characters; this leaves room for the tags among them. */
const SHARED_TEXT_MAX = 1 << 18

/** What the sheets of an Office Open XML workbook (ECMA-376 part 1, section 18) share. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[]
  readonly sharedTexts: readonly string[]
  /** By number of a cell's style: whether its number is a day, a moment, or neither. */
  readonly dateStyles: readonly ('day' | 'moment' | undefined)[]
  /** Whether days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
}

/** Reads what sheets need; undefined when the parts do not make a workbook. */
export async function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Workbook | undefined> {
  const text = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name === name)
    const unpacking: Unpacking = { packed: 0, unpacked: 0, stopped: undefined }
    const source = entry && openZipEntry(bytes, entry, unpacking)
    const whole = source && (await readWhole(source, SHARED_BYTES_MAX))
    return whole ? new TextDecoder().decode(whole) : ''
  }
  const workbook = await text('xl/workbook.xml')
  if (workbook === '') return undefined
  const targets = new Map(
    tags(await text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  const sheets = tags(workbook, 'sheet').flatMap((tag) => {
    const target = (targets.get(attribute(tag, 'r:id')) ?? '').replace(/^\//, '')
    const entry = entries.find((one) => one.name === (target.startsWith('xl/') ? target : `xl/${target}`))
    return entry ? [{ name: unescapeXml(attribute(tag, 'name')), entry }] : []
  })
  const shared = await text('xl/sharedStrings.xml')
  return {
    sheets,
    sharedTexts: shared
      .split(/<si(?:\s[^>]{0,200})?\/?>/)
      .slice(1)
      .map((item) => richText(item.slice(0, Math.min(SHARED_TEXT_MAX, item.indexOf('</si>') >>> 0)))),
    dateStyles: dateStylesOf(await text('xl/styles.xml')),
    from1904: /<workbookPr[^>]*\bdate1904="(1|true)"/.test(workbook),
  }
}

const tags = (xml: string, name: string): readonly string[] =>
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
