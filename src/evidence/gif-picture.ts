import { GifReader } from 'omggif'
import type { PicturePage } from './picture-page.ts'

/** The first picture of a GIF (GIF89a); what moves shows the same document. */
export function gifPage(bytes: Uint8Array): PicturePage {
  const reader = new GifReader(bytes)
  const { width, height } = reader
  return {
    head: { width, height, turn: 1, hasPlace: false },
    points() {
      const data = new Uint8Array(4 * width * height)
      reader.decodeAndBlitFrameRGBA(0, data)
      return { width, height, data, step: 4 }
    },
  }
}
