import { createGunzip } from 'node:zlib'
import { CHUNK_BYTES } from '../byte-source.ts'
import { packedFile } from '../packed-file.ts'
import { throughTransform } from '../unpacking.ts'

/** gzip (RFC 1952), by which most logs and dumps are kept. */
export default packedFile({
  id: 'gzip',
  magic: [0x1f, 0x8b, 8],
  endings: /\.g?z$/i,
  decompress: throughTransform(() => createGunzip({ chunkSize: CHUNK_BYTES / 4 })),
})
