import { ReadableStream } from 'node:stream/web'
import xz from 'xz-decompress'

/** Unpacks xz piece by piece. Throws where the data are damaged or end too early. */
export async function* unpackXz(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await packed.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
  const reader = new xz.XzReadableStream(source).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      // It gives the same memory again and again.
      yield Uint8Array.from(value)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
