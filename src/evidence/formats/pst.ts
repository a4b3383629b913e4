import { readWhole } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'

/** Where it lies in something else, the whole of it has to be in memory. */
const INNER_BYTES_MAX = 96 << 20

/** Outlook data files ([MS-PST]): every message of every folder, with its attachments. */
const pst: Format = {
  id: 'pst',
  claims: ({ bytes }) => (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '!BDN' ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { openOutlook, outlookFolders } = await import('../outlook-folders.ts')
    const fd = opening.anywhere?.fd
    const bytes = fd === undefined ? await readWhole(opening.source, INNER_BYTES_MAX) : undefined
    if (fd === undefined && !bytes)
      return yield refuse(opening, {
        reason: 'too-large',
        advice: 'a data file of more than 96 MiB inside something else; unpack it by hand and run again',
      })
    const file = openOutlook(fd === undefined ? { bytes: Buffer.from(bytes ?? []) } : { fd })
    if (file) yield* outlookFolders(opening, file)
    else
      yield refuse(opening, {
        reason: 'damaged',
        advice: 'no sound Outlook data file; repair it with scanpst.exe of Outlook, or ask for a whole copy',
      })
  },
}

export default pst
