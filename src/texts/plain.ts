import type { Block, Inline } from './document.ts'

/** The text of a line without emphasis. */
export const plainLine = (line: readonly Inline[]): string =>
  line.map((run) => (typeof run === 'string' ? run : run.bold)).join('')

/** Blocks as plain text, for mails and for hashing: one blank line between blocks, no trailing white space, LF. */
export function toPlain(blocks: readonly Block[]): string {
  return `${blocks.map(plainBlock).join('\n\n')}\n`
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '' : '■ '}${plainLine(block.text)}`
    case 'paragraph':
      return plainLine(block.text)
    case 'list':
      return block.entries.map((e, i) => `${block.ordered ? `${i + 1}. ` : '・'}${plainLine(e)}`).join('\n')
    case 'words':
      return block.words.map((word) => `・${word}`).join('\n')
    case 'table':
      return [block.head, ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.map(plainLine).join(' : '))
        .join('\n')
    case 'slot':
      throw new Error(`{{${block.name}}} was never filled`)
    default:
      return block satisfies never
  }
}
