import type { Points } from './gray-picture.ts'
import type { PicturePage } from './picture-page.ts'

const FILE_HEAD_BYTES = 14
/** Fields of BITMAPINFOHEADER ([MS-WMF] 2.2.2.3), from the beginning of the file. */
const [INFO_SIZE, WIDTH, HEIGHT, BITS, PACKING, COLORS] = [14, 18, 22, 28, 30, 46] as const
/** Not packed; not packed, with masks that say which bits are red, green and blue. */
const [PLAIN, MASKED] = [0, 3] as const

/** A Windows bitmap of 1, 4, 8, 24 or 32 bits a point. Throws for what is packed by runs, which nobody's scanner writes. */
export function bitmapPage(bytes: Uint8Array): PicturePage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const [width, rows, bits, packing] = [
    buffer.readInt32LE(WIDTH),
    buffer.readInt32LE(HEIGHT),
    buffer.readUInt16LE(BITS),
    buffer.readUInt32LE(PACKING),
  ]
  const height = Math.abs(rows)
  if (width <= 0 || height === 0 || ![1, 4, 8, 24, 32].includes(bits)) throw new RangeError('no bitmap')
  if (packing !== PLAIN && !(packing === MASKED && bits === 32)) throw new RangeError('packed')
  return {
    head: { width, height, turn: 1, hasPlace: false },
    points: () => pointsOf(buffer, { width, height, bits, upsideDown: rows > 0 }),
  }
}

interface Bitmap {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly upsideDown: boolean
}

function pointsOf(buffer: Buffer, { width, height, bits, upsideDown }: Bitmap): Points {
  const from = buffer.readUInt32LE(10)
  const perRow = 4 * Math.ceil((width * bits) / 32)
  if (from + perRow * height > buffer.length) throw new RangeError('cut off')
  const info = buffer.readUInt32LE(INFO_SIZE)
  const colors = buffer.subarray(
    FILE_HEAD_BYTES + info,
    FILE_HEAD_BYTES + info + 4 * (buffer.readUInt32LE(COLORS) || 256),
  )
  const data = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y++) {
    const row = from + perRow * (upsideDown ? height - 1 - y : y)
    for (let x = 0; x < width; x++) {
      const color = bits >= 24 ? buffer : colors
      const at = bits >= 24 ? row + (x * bits) / 8 : 4 * indexAt(buffer, row, x, bits)
      const to = 3 * (y * width + x)
      for (let c = 0; c < 3; c++) data[to + c] = color[at + 2 - c] ?? 0
    }
  }
  return { width, height, data, step: 3 }
}

/** The number of a point's colour in the list of colours. */
function indexAt(buffer: Buffer, row: number, x: number, bits: number): number {
  const perByte = 8 / bits
  const byte = buffer[row + Math.floor(x / perByte)] ?? 0
  return (byte >> (8 - bits * (1 + (x % perByte)))) & ((1 << bits) - 1)
}
