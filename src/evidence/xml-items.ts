import type { ByteSource } from './byte-source.ts'
import { ROW_BYTES_MAX } from './limits.ts'

const PIECE = 1 << 18

/**
 * A long part of XML in stretches that end right behind the end of an item, with or without the prefix that some
 * programs write, so that none is cut; the last one is whatever is left. Ends early before an item of more than 16 MiB.
 */
export async function* xmlItems(source: ByteSource, item: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const piece = new Uint8Array(PIECE)
  for (let rest = ''; ; ) {
    const n = await source.read(piece)
    const xml = rest + decoder.decode(piece.subarray(0, n), { stream: n > 0 })
    const to = n === 0 ? xml.length : Math.max(behindLast(xml, `</${item}>`), behindLast(xml, `</x:${item}>`))
    yield xml.slice(0, to)
    rest = xml.slice(to)
    if (n === 0 || rest.length > ROW_BYTES_MAX) return
  }
}

function behindLast(xml: string, end: string): number {
  const at = xml.lastIndexOf(end)
  return at < 0 ? 0 : at + end.length
}
