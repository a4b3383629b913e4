import type { Block } from '#texts/index.ts'
import { plainLine } from '#texts/index.ts'
import { widthOf } from './addressee.ts'

/** Type size in which the estimate is made; the typesetter then takes the largest that fits the pages. */
const SIZE = 10
const WIDTH = 476
/** Points of text below the window on the first page, and on each page after it. */
const FIRST_PAGE = 575
const NEXT_PAGE = 700
const PITCH = 1.42 * SIZE

/**
 * On how many pages a text is printed in a size that everybody can read (about 10 points): an estimate from the widths of
 * its characters, the same on every machine. A page that comes out too short is set a little smaller, never cut.
 */
export function pagesFor(blocks: readonly Block[]): number {
  const height = blocks.reduce((sum, block) => sum + heightOf(block), 0)
  return height <= FIRST_PAGE ? 1 : 1 + Math.ceil((height - FIRST_PAGE) / NEXT_PAGE)
}

const lines = (words: string, width: number): number => Math.max(1, Math.ceil((widthOf(words) * SIZE) / width))

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return lines(plainLine(block.text), WIDTH / 1.2) * PITCH + (block.level === 1 ? 1.1 : 1.5) * SIZE
    case 'paragraph':
      return lines(plainLine(block.text), WIDTH) * PITCH + 0.2 * SIZE
    case 'list':
      return block.entries.reduce((sum, e) => sum + lines(plainLine(e), WIDTH - 2 * SIZE) * PITCH + 0.1 * SIZE, 0)
    case 'words': {
      const length = block.words.reduce((sum, word) => sum + (widthOf(word) + 1.7) * SIZE, 0)
      return Math.ceil(length / (WIDTH - 2 * SIZE)) * 1.95 * SIZE + 2 * SIZE
    }
    case 'table':
      return block.rows.length * 1.35 * SIZE + SIZE
    case 'slot':
      return 0
    default:
      return block satisfies never
  }
}
