import type { Format, Opening } from '../format.ts'
import { byNumber, packageClaim, packageOf } from '../office-package.ts'
import { packageBesides } from '../package-besides.ts'
import type { Passage } from '../passage.ts'
import { SlideListener } from '../slide-text.ts'
import { readEmbedded, readFlow } from '../xml-parts.ts'
import zip from './zip.ts'

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/slides\/slide(\d+)\.xml$/, 'slide'],
  [/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, 'notes'],
  [/^ppt\/comments\/\w*?[cC]omment\w*?(\d*)\.xml$/, 'comments'],
]

/** PowerPoint presentations since 2007 (ECMA-376): every slide, its notes and comments, and what is embedded. */
const pptx: Format = {
  id: 'pptx',
  claims: (head) => packageClaim(head, 'ppt/presentation.xml', /^p[po][ts][xm]$/),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    if (!parts.names.some((name) => name.startsWith('ppt/')))
      return yield* zip.read({ ...opening, anywhere: parts.access })
    for (const [pattern, word] of PARTS)
      for (const path of parts.names.filter((name) => pattern.test(name)).sort(byNumber)) {
        const part = `${word} ${pattern.exec(path)?.[1] ?? ''}`.trim()
        yield* readFlow(opening, parts, { path, part, listen: (flow) => new SlideListener(flow) })
      }
    yield* readEmbedded(opening, parts, { folders: ['ppt/embeddings/', 'ppt/media/'] })
    yield* packageBesides(opening, parts)
  },
}

export default pptx
