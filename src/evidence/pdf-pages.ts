import { append } from '#kernel/append.ts'
import type { Points } from './gray-picture.ts'
import type { Fragment } from './page-layout.ts'
import { type DrawnPicture, drawnOn, type Rules } from './pdf-rules.ts'
import { isSomebody } from './program-names.ts'
import { plainCharacters } from './radicals.ts'

/** One piece of text as the PDF places it. */
interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** What was filled in or noted at some place of a page. */
interface Note {
  readonly name: string
  readonly value: string
}

/** One page, taken apart. */
export interface PdfPage {
  readonly items: readonly Item[]
  readonly notes: readonly Note[]
  readonly pictures: readonly DrawnPicture[]
  /** Of the page, in points. */
  readonly width: number
  readonly height: number
  readonly rules: Rules
}

/** A PDF that is open. */
export interface Pdf {
  readonly pages: number
  page(number: number): Promise<PdfPage>
  /** The pictures on a page that can be taken out, the largest first. */
  pictures(number: number): Promise<readonly Points[]>
  /** What it says of itself, the names of its chapters, and where its links go, a line each. */
  besides(): Promise<readonly string[]>
  attachments(): Promise<readonly { readonly name: string; readonly content: Uint8Array }[]>
  close(): Promise<void>
}

const PASSWORD_WRONG = 'PasswordException'

/** Opens a PDF; each password is tried where one is needed. */
export async function openPdf(
  bytes: Uint8Array,
  passwords: readonly string[],
): Promise<Pdf | 'password-needed' | 'damaged'> {
  // Loaded only when there is a PDF, since it takes 30 MiB.
  const { extractImages, getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const painted = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
  for (const password of ['', ...passwords]) {
    try {
      // It takes the bytes for itself, so each try gets its own.
      const options = { verbosity: 0, isEvalSupported: false, stopAtErrors: false, useSystemFonts: false, password }
      const document = await getDocumentProxy(Uint8Array.from(bytes), options)
      return {
        pages: document.numPages,
        async page(number) {
          const page = await document.getPage(number)
          const { items } = await page.getTextContent({ disableNormalization: false })
          const annotations: readonly unknown[] = await page.getAnnotations()
          const texts = items.flatMap((item) => ('str' in item ? [item] : []))
          const drawing = await page.getOperatorList()
          const { width, height } = page.getViewport({ scale: 1 })
          page.cleanup()
          return {
            items: texts.map(({ str, transform, width, height }) => ({ str, transform, width, height })),
            notes: annotations.flatMap(noteOf),
            width,
            height,
            ...drawnOn(drawing, OPS, painted),
          }
        },
        async pictures(number) {
          const found = await extractImages(document, number)
          return found
            .toSorted((a, b) => b.width * b.height - a.width * a.height)
            .map(({ width, height, data, channels }) => ({
              width,
              height,
              data: Uint8Array.from(data),
              step: channels,
            }))
        },
        async besides() {
          const { info } = await document.getMetadata()
          return [...propertyLines(info), ...outlineLines(await document.getOutline())]
        },
        async attachments() {
          const found: unknown = await document.getAttachments()
          return Object.values(typeof found === 'object' && found !== null ? found : {}).flatMap(attachmentOf)
        },
        close: async () => {
          await document.cleanup()
          await document.loadingTask.destroy()
        },
      }
    } catch (error) {
      if (!(error instanceof Error && error.name === PASSWORD_WRONG)) return 'damaged'
    }
  }
  return 'password-needed'
}

const textAt = (object: object, ...path: readonly string[]): string => {
  let at: unknown = object
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
  return typeof at === 'string' ? at : Array.isArray(at) ? at.filter((x) => typeof x === 'string').join(', ') : ''
}

/** ISO 32000-1, section 14.3.3; the programs that made it are left out. */
function propertyLines(info: object): readonly string[] {
  const said = ['Title', 'Author', 'Subject', 'Keywords'].map((name) => [name, textAt(info, name)] as const)
  return said.flatMap(([name, value]) => (isSomebody(value) ? [`${name}: ${value}`] : []))
}

/** Chapters that may stand in an outline; one that names itself goes on for ever. */
const CHAPTERS_MAX = 10_000

function outlineLines(chapters: unknown): readonly string[] {
  const lines: string[] = []
  const waiting: unknown[] = Array.isArray(chapters) ? [...chapters] : []
  for (let at = 0; at < Math.min(waiting.length, CHAPTERS_MAX); at++) {
    const chapter = waiting[at]
    if (typeof chapter !== 'object' || chapter === null) continue
    const items: unknown = Reflect.get(chapter, 'items')
    if (Array.isArray(items)) append(waiting, items)
    lines.push(textAt(chapter, 'title'))
  }
  return lines.filter((line) => line.trim() !== '')
}

function noteOf(annotation: unknown): readonly Note[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  const name = textAt(annotation, 'alternativeText') || textAt(annotation, 'fieldName')
  const value =
    chosenAt(annotation) ||
    textAt(annotation, 'fieldValue') ||
    textAt(annotation, 'contentsObj', 'str') ||
    textAt(annotation, 'url')
  return value.trim() === '' || value === 'Off' ? [] : [{ name: name.replace(/\[\d+\]/g, ''), value }]
}

/** What is shown for that which was chosen of a list; the file keeps something shorter, such as a number (ISO 32000-1, section 12.7.4.4). */
function chosenAt(annotation: object): string {
  const [options, values]: readonly unknown[] = ['options', 'fieldValue'].map((name) => Reflect.get(annotation, name))
  if (!Array.isArray(options)) return ''
  return [values]
    .flat()
    .map((value) => {
      const option: unknown = options.find((one: unknown) => isObject(one) && Reflect.get(one, 'exportValue') === value)
      return (isObject(option) && textAt(option, 'displayValue')) || (typeof value === 'string' ? value : '')
    })
    .filter((value) => value !== '')
    .join(', ')
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function attachmentOf(found: unknown): readonly { readonly name: string; readonly content: Uint8Array }[] {
  if (typeof found !== 'object' || found === null) return []
  const content: unknown = Reflect.get(found, 'content')
  const name = textAt(found, 'filename') || 'attachment'
  return content instanceof Uint8Array ? [{ name, content }] : []
}

/** The upright texts of a page; those written from top to bottom come as one line each. */
export const fragmentsOf = ({ items }: PdfPage): readonly Fragment[] =>
  items.map(({ str, transform, width, height }) => {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
    const size = Math.abs(d) || Math.hypot(a, b) || height || 10
    return { text: plainCharacters(str), x, y, width: Math.abs(b) > Math.abs(a) ? size : width, size }
  })

/** `label: value` for each field that was filled in, and the notes. */
export const fieldLines = ({ notes }: PdfPage): readonly string[] =>
  notes.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`))
