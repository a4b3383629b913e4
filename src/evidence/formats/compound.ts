import type { Format, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Files of Office before 2007, and messages that Outlook saved. */
const compound: Format = {
  id: 'compound',
  claims: ({ bytes }) => (MAGIC.every((byte, i) => bytes[i] === byte) ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    // What knows the old formats takes longer to load than most files take to be read.
    const { readCompound } = await import('../compound-file.ts')
    yield* readCompound(opening)
  },
}

export default compound
