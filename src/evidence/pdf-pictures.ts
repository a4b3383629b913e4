import { createHash } from 'node:crypto'
import { joinPart, type Opening, refuse } from './format.ts'
import { grayPicture, POINTS_MAX, type Points } from './gray-picture.ts'
import type { Passage } from './passage.ts'
import type { Pdf, PdfPage } from './pdf-pages.ts'
import type { DrawnPicture } from './pdf-rules.ts'
import { picturePassages } from './picture-passages.ts'

/** A picture that is smaller holds no letters that could be read. */
const SIDE_MIN = 200
/** A page that says more in letters than this says what a picture behind all of it shows: the scan that a program read, or a letterhead. */
const LETTERS_MIN = 200
/** Drawn smaller, in points, it is a logo or a stamp: 2 cm. */
const DRAWN_MIN = 57
/** The share of the page that a picture behind its letters takes. */
const COVER_MIN = 0.8
/** By how much the shape of a picture may differ from that of the page that it fills. */
const SHAPE_TOLERANCE = 0.05

const SCANNED = { reason: 'no-text', advice: 'a scanned page of which no word could be read; look at it' } as const

type At = Pick<Opening, 'file' | 'part' | 'secondReader'>

/** The pictures on the pages of one PDF, each read once: a logo on every page is one. */
export class PdfPictures {
  readonly #pdf: Pdf
  readonly #seen = new Set<string>()

  constructor(pdf: Pdf) {
    this.#pdf = pdf
  }

  /** What is written on the pictures of a page: the largest where the page says nothing else, else every one that may be a paper, such as a licence in a form. */
  async *of(at: At, number: number, page: PdfPage): AsyncGenerator<Passage> {
    const letters = page.items.reduce((sum, { str }) => sum + str.trim().length, 0)
    const isTold = letters >= LETTERS_MIN
    // Taking a picture out takes long, so the sizes in which they are drawn are looked at first.
    const isPaper = (drawn: DrawnPicture) =>
      Math.min(drawn.width, drawn.height) >= DRAWN_MIN && !(isTold && covers(drawn, page))
    if (letters === 0 ? page.pictures.length === 0 : !page.pictures.some(isPaper)) return
    const pictures = await this.#pdf.pictures(number).catch(() => [])
    if (letters === 0) return yield* this.#scan(at, pictures[0])
    const papers = pictures.filter((points) => isReadable(points) && !(isTold && fills(points, page)))
    for (const [i, points] of papers.entries()) {
      const digest = createHash('sha256').update(points.data).digest('base64')
      if (this.#seen.has(digest)) continue
      this.#seen.add(digest)
      yield* readPicture({ ...at, part: joinPart(at.part, `picture ${i + 1}`) }, points)
    }
  }

  /** A page that is a picture is read like one. */
  async *#scan(at: At, points: Points | undefined): AsyncGenerator<Passage> {
    if (points && isReadable(points)) yield* readPicture(at, points)
    else yield refuse(at, SCANNED)
  }
}

const isReadable = ({ width, height }: Points): boolean =>
  width * height <= POINTS_MAX && width >= SIDE_MIN && height >= SIDE_MIN

const covers = ({ width, height }: DrawnPicture, page: PdfPage): boolean =>
  width * height >= COVER_MIN * page.width * page.height

const fills = ({ width, height }: Points, page: PdfPage): boolean =>
  Math.abs((width / height) * (page.height / page.width) - 1) < SHAPE_TOLERANCE

const readPicture = (at: At, points: Points): AsyncGenerator<Passage> =>
  picturePassages(at, grayPicture(points), { width: points.width, height: points.height, hasPlace: false })
