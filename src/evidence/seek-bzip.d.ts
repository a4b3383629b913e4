declare module 'seek-bzip' {
  /** What this module is used by: one block after the other, from a source that gives bytes at once. */
  export default class Bunzip {
    constructor(input: BunzipInput, output: BunzipOutput)
    /** Understands the next block; false at the end of the stream. */
    _init_block(): boolean
    /** Writes out the block understood last and checks it. */
    _read_bunzip(): number
    /** Begins the next stream of several in one file. */
    _start_bunzip(input: BunzipInput, output: BunzipOutput): void
    reader: { read(bits: number): number }
  }
  export interface BunzipInput {
    readByte(): number
    read(buffer: Uint8Array, offset: number, length: number): number
  }
  export interface BunzipOutput {
    writeByte(byte: number): void
  }
}
