/** The kinds of picture that are told apart by their first bytes. */
export type PictureKind = 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'webp' | 'heic'

/** What the head of a picture says. */
export interface PictureHead {
  readonly width: number
  readonly height: number
  /** How it has to be turned (Exif 2.32, tag 0x0112): 1 not at all, 3 by half, 6 and 8 by a quarter. */
  readonly turn: number
  readonly hasPlace: boolean
}

const MAGIC: readonly (readonly [PictureKind, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['bmp', /^BM[\s\S]{4}\0\0\0\0/],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['heic', /^[\s\S]{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/],
]

/** Undefined for what is no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return MAGIC.find(([, magic]) => magic.test(start))?.[0]
}

/** Size and Exif of a PNG or JPEG; undefined where its head is broken. */
export function pictureHead(kind: 'png' | 'jpeg', bytes: Uint8Array): PictureHead | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return kind === 'png' ? pngHead(buffer) : jpegHead(buffer)
}

function pngHead(bytes: Buffer): PictureHead | undefined {
  if (bytes.length < 26 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const at = bytes.subarray(0, 1 << 16).indexOf('eXIf')
  const exif = at > 0 ? exifOf(bytes.subarray(at + 4)) : NO_EXIF
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), ...exif }
}

function jpegHead(bytes: Buffer): PictureHead | undefined {
  let exif = NO_EXIF
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const length = bytes.readUInt16BE(at + 2)
    if (marker === 0xe1 && bytes.toString('latin1', at + 4, at + 8) === 'Exif')
      exif = exifOf(bytes.subarray(at + 10, at + 2 + length))
    // Start of frame: every C0 to CF but the tables C4, C8 and CC.
    if (marker >= 0xc0 && marker <= 0xcf && marker % 4 !== 0) return sized(bytes, at, exif)
    if (marker === 0xc0) return sized(bytes, at, exif)
    at += 2 + length
  }
  return undefined
}

const sized = (bytes: Buffer, at: number, exif: Exif): PictureHead => ({
  width: bytes.readUInt16BE(at + 7),
  height: bytes.readUInt16BE(at + 5),
  ...exif,
})

type Exif = Pick<PictureHead, 'turn' | 'hasPlace'>

const NO_EXIF: Exif = { turn: 1, hasPlace: false }

/** What the first directory of an Exif block says: the turn, and whether there is one of places (tag 0x8825). */
export function exifOf(tiff: Buffer): Exif {
  if (tiff.length < 14) return NO_EXIF
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const at = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (at + 2 > tiff.length) return NO_EXIF
  let exif = NO_EXIF
  for (let n = 0; n < short(at); n++) {
    const entry = at + 2 + 12 * n
    if (entry + 12 > tiff.length) break
    if (short(entry) === 0x0112) exif = { ...exif, turn: short(entry + 8) }
    if (short(entry) === 0x8825) exif = { ...exif, hasPlace: true }
  }
  return exif
}
