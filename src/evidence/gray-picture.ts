/** A picture in shades of gray, a byte each, row by row. */
export interface GrayPicture {
  readonly width: number
  readonly height: number
  readonly shades: Uint8Array
}

/** A picture of more points than this is not taken apart: decoded it would fill the memory of a reader. */
export const POINTS_MAX = 24_000_000

/** Letters of documents are read best when the longer side is about so long; more only takes longer. */
const SIDE_WANTED = 1700

/** The picture in gray, upright, not larger than is of use; `turn` as its head says. */
export const grayPicture = (points: Points, turn = 1): GrayPicture => turned(shrunk(points), turn)

/** A picture point by point. */
export interface Points {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Bytes of a point: its shade, or red, green, blue and perhaps how opaque it is. */
  readonly step: number
}

/** Each point of the smaller picture is the mean of those it stands for. */
function shrunk({ width, height, data, step }: Points): GrayPicture {
  const factor = Math.max(1, Math.round(Math.max(width, height) / SIDE_WANTED))
  const [wide, high] = [Math.floor(width / factor), Math.floor(height / factor)]
  const shades = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let sum = 0
      for (let dy = 0; dy < factor; dy++)
        for (let dx = 0; dx < factor; dx++) {
          const at = ((y * factor + dy) * width + x * factor + dx) * step
          // ITU-R BT.601, in 1024ths.
          sum +=
            step === 1
              ? 1024 * (data[at] ?? 0)
              : 306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0)
        }
      shades[y * wide + x] = sum / (1024 * factor * factor)
    }
  return { width: wide, height: high, shades }
}

/** Turned as the camera says that it was held. */
function turned(picture: GrayPicture, turn: number): GrayPicture {
  const { width, height, shades } = picture
  if (turn === 3) return { width, height, shades: shades.toReversed() }
  if (turn !== 6 && turn !== 8) return picture
  const result = new Uint8Array(shades.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = turn === 6 ? [height - 1 - y, x] : [y, width - 1 - x]
      result[v * height + u] = shades[y * width + x] ?? 0
    }
  return { width: height, height: width, shades: result }
}

/** As a portable graymap (Netpbm, P5), the plainest form in which a picture can be handed on. */
export const graymap = ({ width, height, shades }: GrayPicture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), shades])
