import { packedFile } from '../packed-file.ts'
import { unpackZstd } from '../zstd.ts'

/** Zstandard (RFC 8878). */
export default packedFile({
  id: 'zstd',
  magic: [0x28, 0xb5, 0x2f, 0xfd],
  endings: /\.zstd?$/i,
  decompress: unpackZstd,
})
