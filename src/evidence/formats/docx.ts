import { type Format, type Opening, refuse } from '../format.ts'
import { byNumber, isPackageWith, packageOf } from '../office-package.ts'
import type { Passage } from '../passage.ts'
import { WordListener } from '../word-text.ts'
import { readEmbedded, readFlow } from '../xml-parts.ts'

/** What people see around the text, by the name of its part. */
const AROUND = /^word\/(header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

/** Word documents since 2007 (ECMA-376): text, tables, heads and feet, notes, comments, and what is embedded. */
const docx: Format = {
  id: 'docx',
  claims({ bytes, extension }): number {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
    return /^do[ct][xm]$/.test(extension) || isPackageWith(bytes, 'word/document.xml') ? 1 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    const main = parts.names.find((name) => /^word\/document\d*\.xml$/.test(name))
    if (!main)
      return yield refuse(opening, { reason: 'damaged', advice: 'no text where Word keeps it; ask for a whole copy' })
    const listen = (flow: ConstructorParameters<typeof WordListener>[0]) => new WordListener(flow)
    yield* readFlow(opening, parts, { path: main, part: '', listen })
    for (const path of parts.names.filter((name) => AROUND.test(name)).sort(byNumber))
      yield* readFlow(opening, parts, { path, part: path.slice('word/'.length, -'.xml'.length), listen })
    yield* readEmbedded(opening, parts, { folders: ['word/embeddings/', 'word/media/'] })
  },
}

export default docx
