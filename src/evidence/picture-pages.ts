import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { bitmapPage } from './bitmap-picture.ts'
import { gifPage } from './gif-picture.ts'
import { POINTS_MAX, type Points } from './gray-picture.ts'
import { heicPages } from './heic-picture.ts'
import { type PictureKind, pictureHead } from './picture-head.ts'
import type { PicturePage } from './picture-page.ts'
import { tiffPages } from './tiff-picture.ts'
import { webpPage } from './webp-picture.ts'

/** The pictures in a file of that kind. Throws where its head is broken. */
export async function picturePages(kind: PictureKind, bytes: Uint8Array): Promise<readonly PicturePage[]> {
  switch (kind) {
    case 'png':
    case 'jpeg': {
      const head = pictureHead(kind, bytes)
      if (!head) throw new RangeError('no head')
      return [{ head, points: () => (kind === 'png' ? pngPoints(bytes) : jpegPoints(bytes)) }]
    }
    case 'gif':
      return [gifPage(bytes)]
    case 'bmp':
      return [bitmapPage(bytes)]
    case 'tiff':
      return tiffPages(bytes)
    case 'webp':
      return [webpPage(bytes)]
    case 'heic':
      return heicPages(bytes)
    default:
      return kind satisfies never
  }
}

function pngPoints(bytes: Uint8Array): Points {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: false })
  return { width, height, data, step: 4 }
}

function jpegPoints(bytes: Uint8Array): Points {
  const options = { useTArray: true, formatAsRGBA: false, tolerantDecoding: true } as const
  const limits = { maxResolutionInMP: POINTS_MAX / 1_000_000, maxMemoryUsageInMB: 300 }
  const { width, height, data } = decode(bytes, { ...options, ...limits })
  return { width, height, data, step: 3 }
}
