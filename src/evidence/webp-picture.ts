import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import decode, { init } from '@jsquash/webp/decode.js'
import { exifOf } from './picture-head.ts'
import type { PicturePage } from './picture-page.ts'

const require = createRequire(import.meta.url)
let ready: Promise<void> | undefined

class Shown {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

/** The decoder in WebAssembly; it gives its points as a browser's ImageData, of which only the three values are needed. */
async function load(): Promise<void> {
  Reflect.set(globalThis, 'ImageData', Shown)
  await init(new WebAssembly.Module(readFileSync(require.resolve('@jsquash/webp/codec/dec/webp_dec.wasm'))))
}

/** A WebP picture (RFC 9649), with loss or without; of one that moves the decoder gives nothing. */
export function webpPage(bytes: Uint8Array): PicturePage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const exif = buffer.indexOf('EXIF', 12, 'latin1')
  return {
    head: { ...sizeOf(buffer), ...exifOf(exif < 0 ? Buffer.alloc(0) : buffer.subarray(exif + 8)) },
    async points() {
      await (ready ??= load())
      const { data, width, height } = await decode(Uint8Array.from(bytes).buffer)
      return { data: new Uint8Array(data.buffer, data.byteOffset, data.length), width, height, step: 4 }
    },
  }
}

/** Sections 2.5 to 2.7: each kind of stream has its own head. */
function sizeOf(bytes: Buffer): { readonly width: number; readonly height: number } {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    default:
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  }
}
