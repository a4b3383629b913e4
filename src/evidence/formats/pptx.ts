import { type Format, type Opening, refuse } from '../format.ts'
import { byNumber, isPackageWith, packageOf } from '../office-package.ts'
import type { Passage } from '../passage.ts'
import { SlideListener } from '../slide-text.ts'
import { readEmbedded, readFlow } from '../xml-parts.ts'

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/slides\/slide(\d+)\.xml$/, 'slide'],
  [/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, 'notes'],
  [/^ppt\/comments\/\w*?[cC]omment\w*?(\d*)\.xml$/, 'comments'],
]

/** PowerPoint presentations since 2007 (ECMA-376): every slide, its notes and comments, and what is embedded. */
const pptx: Format = {
  id: 'pptx',
  claims({ bytes, extension }): number {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
    return /^p[po][ts][xm]$/.test(extension) || isPackageWith(bytes, 'ppt/presentation.xml') ? 1 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    if (!parts.names.some((name) => name.startsWith('ppt/')))
      return yield refuse(opening, {
        reason: 'damaged',
        advice: 'no slides where PowerPoint keeps them; ask for a whole copy',
      })
    for (const [pattern, word] of PARTS)
      for (const path of parts.names.filter((name) => pattern.test(name)).sort(byNumber)) {
        const part = `${word} ${pattern.exec(path)?.[1] ?? ''}`.trim()
        yield* readFlow(opening, parts, { path, part, listen: (flow) => new SlideListener(flow) })
      }
    yield* readEmbedded(opening, parts, { folders: ['ppt/embeddings/', 'ppt/media/'] })
  },
}

export default pptx
