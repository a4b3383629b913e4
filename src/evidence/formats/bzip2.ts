import { unpackBzip2 } from '../bzip2.ts'
import { packedFile } from '../packed-file.ts'

/** bzip2, by which older dumps and archives are kept. */
export default packedFile({
  id: 'bzip2',
  magic: [0x42, 0x5a, 0x68],
  endings: /\.bz2?$/i,
  decompress: unpackBzip2,
})
