import type { Format, Opening } from '../format.ts'
import { byNumber, packageClaim, packageOf } from '../office-package.ts'
import { packageBesides } from '../package-besides.ts'
import type { Passage } from '../passage.ts'
import { WordListener } from '../word-text.ts'
import { readEmbedded, readFlow } from '../xml-parts.ts'
import zip from './zip.ts'

/** What people see around the text, by the name of its part. */
const AROUND = /^word\/(header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

/** Word documents since 2007 (ECMA-376): text, tables, heads and feet, notes, comments, and what is embedded. */
const docx: Format = {
  id: 'docx',
  claims: (head) => packageClaim(head, 'word/document.xml', /^do[ct][xm]$/),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    const main = parts.names.find((name) => /^word\/document\d*\.xml$/.test(name))
    if (!main) return yield* zip.read({ ...opening, anywhere: parts.access })
    const listen = (flow: ConstructorParameters<typeof WordListener>[0]) => new WordListener(flow)
    yield* readFlow(opening, parts, { path: main, part: '', listen })
    for (const path of parts.names.filter((name) => AROUND.test(name)).sort(byNumber))
      yield* readFlow(opening, parts, { path, part: path.slice('word/'.length, -'.xml'.length), listen })
    yield* readEmbedded(opening, parts, { folders: ['word/embeddings/', 'word/media/'] })
    yield* packageBesides(opening, parts)
  },
}

export default docx
