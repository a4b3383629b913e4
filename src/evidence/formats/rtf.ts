import { readWhole } from '../byte-source.ts'
import { FlowText } from '../flow-text.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { MAIL_BYTES_MAX } from '../limits.ts'
import type { Passage } from '../passage.ts'
import { readRtf } from '../rtf-text.ts'

/** Rich Text documents: text and tables, in whatever code page their fonts say. */
const rtf: Format = {
  id: 'rtf',
  claims: ({ bytes }) => (Buffer.from(bytes.subarray(0, 6)).toString('latin1').startsWith('{\\rtf') ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, MAIL_BYTES_MAX)
    if (!bytes)
      return yield refuse(opening, { reason: 'too-large', advice: 'a document of more than 64 MiB; save it as text' })
    const flow = new FlowText()
    readRtf(Buffer.from(bytes).toString('latin1'), flow)
    yield* flow.passages(opening, opening.part)
    if (!/\}\s*\0*\s*$/.test(Buffer.from(bytes.subarray(-64)).toString('latin1')))
      yield refuse(opening, {
        reason: 'damaged',
        advice: `ends at byte ${bytes.length} before the document does; ask for a whole copy`,
      })
  },
}

export default rtf
