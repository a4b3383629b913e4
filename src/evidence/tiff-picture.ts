import { createRequire } from 'node:module'
import type { IFD } from 'utif2'
import type { PicturePage } from './picture-page.ts'

// It sets its functions at run time, where a module of ours could not name them.
const { decode, decodeImage, toRGBA8 }: typeof import('utif2') = createRequire(import.meta.url)('utif2')

/** Pages of one file; more in one are no scan. */
const PAGES_MAX = 10_000
/** Bytes of a value of each type (TIFF 6.0, section 2). */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const

/** The pages of a TIFF file (TIFF 6.0, with the codings of fax machines). Throws where it leads astray. */
export function tiffPages(bytes: Uint8Array): readonly PicturePage[] {
  const whole = Uint8Array.from(bytes).buffer
  checkDirectories(Buffer.from(whole))
  const pages = decode(whole).flatMap((directory) => pageOf(whole, directory))
  if (pages.length === 0) throw new RangeError('no page')
  return pages
}

function pageOf(whole: ArrayBuffer, directory: IFD): readonly PicturePage[] {
  const [width, height] = [numberOf(directory, 't256'), numberOf(directory, 't257')]
  if (width <= 0 || height <= 0) return []
  return [
    {
      head: { width, height, turn: numberOf(directory, 't274') || 1, hasPlace: directory['t34853'] !== undefined },
      points() {
        decodeImage(whole, directory)
        const data = toRGBA8(directory)
        // What it does not understand comes as nothing, or as a page of another size.
        if (data.length < 4 * width * height) throw new RangeError('no points')
        return { width, height, data, step: 4 }
      },
    },
  ]
}

function numberOf(directory: IFD, tag: string): number {
  const value = directory[tag]
  const first = typeof value === 'object' ? value[0] : value
  return typeof first === 'number' ? first : 0
}

/** The reader believes every number of a file: circles of pages and lists longer than the file are found first. */
function checkDirectories(bytes: Buffer): void {
  const little = bytes.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const seen = new Set<number>()
  for (let at = long(4); at !== 0; ) {
    if (seen.has(at) || seen.size >= PAGES_MAX) throw new RangeError('pages lead in a circle')
    seen.add(at)
    const count = short(at)
    for (let n = 0; n < count; n++) {
      const entry = at + 2 + 12 * n
      const size = (TYPE_BYTES[short(entry + 2)] ?? 0) * long(entry + 4)
      if (size > bytes.length) throw new RangeError('a list longer than the file')
    }
    at = long(at + 2 + 12 * count)
  }
}
