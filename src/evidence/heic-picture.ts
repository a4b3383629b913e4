import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Points } from './gray-picture.ts'
import { exifOf } from './picture-head.ts'
import type { PicturePage } from './picture-page.ts'

interface HeifImage {
  get_width(): number
  get_height(): number
  display(into: Target, done: (shown: Target | null) => void): void
}

interface Target {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** What is used of the decoder. */
interface Heif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] }
}

const require = createRequire(import.meta.url)
let heif: Heif | undefined

function load(): Heif {
  const start: (options: object) => Heif = require('libheif-js/libheif-wasm/libheif.js')
  const wasmBinary = readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm'))
  return start({ wasmBinary, print() {}, printErr() {} })
}

/** The pictures of a HEIC file (ISO/IEC 23008-12), as telephones write it; the decoder turns them upright by itself. */
export function heicPages(bytes: Uint8Array): readonly PicturePage[] {
  const images = new (heif ??= load()).HeifDecoder().decode(bytes)
  if (images.length === 0) throw new RangeError('no picture')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const exif = buffer.indexOf('Exif\0\0', 0, 'latin1')
  const { hasPlace } = exifOf(exif < 0 ? Buffer.alloc(0) : buffer.subarray(exif + 6))
  return images.map((image) => ({
    head: { width: image.get_width(), height: image.get_height(), turn: 1, hasPlace },
    points: () => pointsOf(image),
  }))
}

const pointsOf = (image: HeifImage): Promise<Points> =>
  new Promise((resolve, reject) => {
    const [width, height] = [image.get_width(), image.get_height()]
    image.display({ data: new Uint8ClampedArray(4 * width * height), width, height }, (shown) => {
      if (shown) resolve({ width, height, data: new Uint8Array(shown.data.buffer), step: 4 })
      else reject(new RangeError('no points'))
    })
  })
