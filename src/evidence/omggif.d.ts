declare module 'omggif' {
  /** Throws a text where the bytes are no GIF. */
  export class GifReader {
    constructor(bytes: Uint8Array)
    readonly width: number
    readonly height: number
    /** Writes red, green, blue and opacity of each point. */
    decodeAndBlitFrameRGBA(frame: number, points: Uint8Array): void
  }
}
