declare module 'omggif' {
  /** One picture of a file, as its head says; places are those of bytes in the file. */
  export interface GifFrame {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly interlaced: boolean
    /** Where its colours stand, three bytes each; null without any. */
    readonly palette_offset: number | null
    readonly data_offset: number
  }
  /** Throws where the bytes are no GIF. */
  export class GifReader {
    constructor(bytes: Uint8Array)
    readonly width: number
    readonly height: number
    /** Throws where there is no such frame. */
    frameInfo(frame: number): GifFrame
  }
}
