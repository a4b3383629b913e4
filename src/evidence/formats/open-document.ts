import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { type OfficePackage, packageOf } from '../office-package.ts'
import { OpenTextListener } from '../open-document.ts'
import { openSheets } from '../open-sheets.ts'
import { packageBesides } from '../package-besides.ts'
import type { Passage } from '../passage.ts'
import { passwordNeeded } from '../password-needed.ts'
import { readEmbedded, readFlow } from '../xml-parts.ts'
import zip from './zip.ts'

const TYPE = 'application/vnd.oasis.opendocument.'
const EXTENSIONS = /^(od[tsp]|ot[tsp])$/

/** OpenDocument texts, spreadsheets and presentations, as LibreOffice writes them. */
const openDocument: Format = {
  id: 'open-document',
  claims({ bytes, extension }: Head): number {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
    // Most programs store the type first and as it is (OpenDocument 1.3 part 2, section 3.3).
    const begins = Buffer.from(bytes.subarray(30, 120)).toString('latin1')
    return begins.startsWith(`mimetype${TYPE}`) || EXTENSIONS.test(extension) ? 1 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    const opened = await parts.unlock('content.xml', opening.passwords)
    if (opened === 'wrong-password') return yield refuse(opening, passwordNeeded(opening.passwords))
    if (opened === 'unknown')
      return yield refuse(opening, {
        reason: 'password-needed',
        advice: 'locked in a way that is not known here; save it without its password and run again',
      })
    if (!parts.names.includes('content.xml')) return yield* zip.read({ ...opening, anywhere: parts.access })
    if ((await parts.text('mimetype')).startsWith(`${TYPE}spreadsheet`)) yield* readSheets(opening, parts)
    else {
      const listen = (flow: ConstructorParameters<typeof OpenTextListener>[0]) => new OpenTextListener(flow)
      yield* readFlow(opening, parts, { path: 'content.xml', part: '', listen })
      if (parts.names.includes('styles.xml'))
        yield* readFlow(opening, parts, { path: 'styles.xml', part: 'header and footer', listen })
    }
    yield* readEmbedded(opening, parts, { folders: ['Pictures/', 'media/'] })
    yield* packageBesides(opening, parts)
  },
}

export default openDocument

async function* readSheets(opening: Opening, parts: OfficePackage): AsyncGenerator<Passage> {
  const source = parts.open('content.xml')
  if (!source) return yield refuse(opening, { reason: 'damaged', advice: 'no sheets inside; ask for a whole copy' })
  yield* openSheets(opening, source)
  yield* parts.stopped(opening, 'content.xml')
}
