import Bunzip from 'seek-bzip'

/** More than the longest block there can be: 900,000 bytes that do not pack, with their tables. */
const BLOCK_BYTES_MAX = 1_200_000
/** A block of 900,000 symbols becomes at most so much, when every fifth byte stands for 255 others. */
const BLOCK_OUT_MAX = 48 << 20

/** Bytes that wait to be unpacked; the decoder takes them one by one and cannot wait for more within a block. */
class Waiting {
  #bytes = Buffer.alloc(0)
  #at = 0

  get left(): number {
    return this.#bytes.length - this.#at
  }

  add(piece: Uint8Array): void {
    this.#bytes = Buffer.concat([this.#bytes.subarray(this.#at), piece])
    this.#at = 0
  }

  readByte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new RangeError('the packed data end within a block')
    return byte
  }

  read(buffer: Uint8Array, offset: number, length: number): number {
    for (let i = 0; i < length; i++) buffer[offset + i] = this.readByte()
    return length
  }
}

class Unpacked {
  #bytes = Buffer.alloc(1 << 20)
  #length = 0

  writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      if (this.#length >= BLOCK_OUT_MAX) throw new RangeError('a block becomes more than a block may')
      this.#bytes = Buffer.concat([this.#bytes], 2 * this.#length)
    }
    this.#bytes[this.#length++] = byte
  }

  take(): Uint8Array {
    const piece = Uint8Array.from(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    return piece
  }
}

/** Unpacks bzip2 block by block, several streams in one file included. Throws where the data are damaged or end early. */
export async function* unpackBzip2(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [input, output] = [new Waiting(), new Unpacked()]
  let ended = false
  const ahead = async () => {
    while (!ended && input.left < BLOCK_BYTES_MAX) {
      const next = await packed.next()
      if (next.done) ended = true
      else input.add(next.value)
    }
  }
  await ahead()
  const decoder = new Bunzip(input, output)
  for (;;) {
    await ahead()
    if (decoder._init_block()) {
      decoder._read_bunzip()
      yield output.take()
      continue
    }
    decoder.reader.read(32) // The check over all blocks; each block was checked by its own.
    await ahead()
    if (input.left < 10) return
    decoder._start_bunzip(input, output)
  }
}
