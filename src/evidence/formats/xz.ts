import { packedFile } from '../packed-file.ts'
import { unpackXz } from '../xz.ts'

/** xz (the .xz file format 1.2.1), by which many dumps and Linux packages are kept. */
export default packedFile({
  id: 'xz',
  magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
  endings: /\.xz$/i,
  decompress: unpackXz,
})
