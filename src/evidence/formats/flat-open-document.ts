import type { ByteSource } from '../byte-source.ts'
import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { OpenTextListener } from '../open-document.ts'
import { openSheets } from '../open-sheets.ts'
import type { Passage } from '../passage.ts'
import { flowPassages } from '../xml-parts.ts'

const TYPE = /office:mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.([a-z-]+)/

/** OpenDocument as one XML text instead of a package (OpenDocument 1.3 part 3, section 3.1): `.fods`, `.fodt`, `.fodp`. */
const flatOpenDocument: Format = {
  id: 'flat-open-document',
  claims: ({ encoding, text }: Head) =>
    encoding && TYPE.test(text.slice(0, 8000)) && /<office:document\b/.test(text) ? 0.96 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { source, hasPictures } = watched(opening.source)
    if (TYPE.exec(opening.head.text)?.[1]?.startsWith('spreadsheet')) yield* openSheets(opening, source)
    else yield* flowPassages(opening, opening.part, source, (flow) => new OpenTextListener(flow))
    if (hasPictures())
      yield refuse(opening, {
        reason: 'no-text',
        advice: 'pictures in it were not looked at; save it as .odt or .ods and run again',
      })
  },
}

export default flatOpenDocument

const PICTURE = '<office:binary-data'

/** The same bytes, and whether a picture was among those that were read. */
function watched(source: ByteSource): { readonly source: ByteSource; readonly hasPictures: () => boolean } {
  let [found, before] = [false, '']
  return {
    hasPictures: () => found,
    source: {
      async read(into) {
        const n = await source.read(into)
        const piece = before + Buffer.from(into.subarray(0, n)).toString('latin1')
        found ||= piece.includes(PICTURE)
        before = piece.slice(-PICTURE.length)
        return n
      },
    },
  }
}
