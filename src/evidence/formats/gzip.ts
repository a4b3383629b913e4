import { unpackGzip } from '../gzip-members.ts'
import { packedFile } from '../packed-file.ts'

/** gzip (RFC 1952), by which most logs and dumps are kept. */
export default packedFile({
  id: 'gzip',
  magic: [0x1f, 0x8b, 8],
  endings: /\.g?z$/i,
  decompress: unpackGzip,
})
