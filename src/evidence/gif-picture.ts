import { type GifFrame, GifReader } from 'omggif'
import { gifIndexes } from './gif-codes.ts'
import { POINTS_MAX, type Points } from './gray-picture.ts'
import type { PicturePage } from './picture-page.ts'

/** The first picture of a GIF (GIF89a); what moves shows the same document. */
export function gifPage(bytes: Uint8Array): PicturePage {
  const reader = new GifReader(bytes)
  const { width, height } = reader
  return {
    head: { width, height, turn: 1, hasPlace: false },
    // Its own way of unpacking goes round for ever where codes were changed.
    points: () => drawn(bytes, reader.frameInfo(0), { width, height }),
  }
}

/** The points of a frame on its ground, which is black. */
function drawn(
  bytes: Uint8Array,
  frame: GifFrame,
  { width, height }: { readonly width: number; readonly height: number },
): Points {
  if (frame.width * frame.height > POINTS_MAX) throw new RangeError('larger than its ground')
  const indexes = gifIndexes(bytes, frame.data_offset, frame.width * Math.min(frame.height, height))
  const data = new Uint8Array(3 * width * height)
  rowsOf(Math.min(frame.height, height), frame.interlaced).forEach((row, n) => {
    const y = frame.y + row
    if (y >= height) return
    for (let x = 0; x < frame.width && frame.x + x < width; x++) {
      const color = (frame.palette_offset ?? 0) + 3 * (indexes[n * frame.width + x] ?? 0)
      const to = 3 * (y * width + frame.x + x)
      for (let c = 0; c < 3; c++) data[to + c] = bytes[color + c] ?? 0
    }
  })
  return { width, height, data, step: 3 }
}

/** In which order rows are stored (appendix E: every eighth, those between, and so on). */
function rowsOf(height: number, interlaced: boolean): readonly number[] {
  const passes = interlaced
    ? ([
        [0, 8],
        [4, 8],
        [2, 4],
        [1, 2],
      ] as const)
    : ([[0, 1]] as const)
  return passes.flatMap(([from, step]) =>
    Array.from({ length: Math.max(0, Math.ceil((height - from) / step)) }, (_, i) => from + i * step),
  )
}
