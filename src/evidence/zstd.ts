import { constants, createZstdDecompress } from 'node:zlib'
import { CHUNK_BYTES } from './byte-source.ts'
import { throughTransform } from './unpacking.ts'

/** A window of 128 MiB is the most that `zstd --ultra -22` asks for; more would be memory at the file's command. */
const WINDOW_LOG_MAX = 27

/** Unpacks Zstandard piece by piece. */
export const unpackZstd = throughTransform(() =>
  createZstdDecompress({
    chunkSize: CHUNK_BYTES / 4,
    params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG_MAX },
  }),
)
