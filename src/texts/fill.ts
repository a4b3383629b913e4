import type { Block, Inline, Letter } from './document.ts'

/** What goes into the placeholders: text inside a sentence, blocks where the placeholder stands alone. */
export type LetterValues = Readonly<Record<string, string | readonly Block[]>>

const PLACEHOLDER = /\{\{([a-zA-Z]+)\}\}/g

/** Every placeholder of some blocks, once each, sorted. */
export function placeholdersOf(blocks: readonly Block[]): readonly string[] {
  const names = new Set<string>()
  const look = (text: string): string => {
    for (const m of text.matchAll(PLACEHOLDER)) names.add(m[1] ?? '')
    return text
  }
  for (const block of blocks) {
    if (block.kind === 'slot') names.add(block.name)
    else mapText(block, look)
  }
  return [...names].sort()
}

/**
 * Puts values into a letter. A heading whose section came out empty is left out with it. A value is text, never markup.
 * Throws, naming the placeholder, when a value is missing or is text where blocks belong.
 */
export function fillLetter(letter: Letter, values: LetterValues): readonly Block[] {
  const text = (run: string): string =>
    run.replace(PLACEHOLDER, (_all, name: string) => {
      const value = values[name]
      if (typeof value !== 'string') throw new Error(`letter ${letter.variant}: no text for {{${name}}}`)
      return value
    })
  const filled = letter.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'slot') return [mapText(block, text)]
    const value = values[block.name]
    if (value === undefined) throw new Error(`letter ${letter.variant}: nothing for {{${block.name}}}`)
    if (typeof value !== 'string') return value
    return value ? [{ kind: 'paragraph', text: [value] }] : []
  })
  return filled.filter((block, i) => {
    const next = filled[i + 1]
    if (block.kind !== 'heading' || block.level === 1) return true
    return next !== undefined && (next.kind !== 'heading' || next.level > block.level)
  })
}

function mapText(block: Block, change: (text: string) => string): Block {
  const runs = (line: readonly Inline[]): readonly Inline[] =>
    line.map((run) => (typeof run === 'string' ? change(run) : { bold: change(run.bold) }))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: runs(block.text) }
    case 'list':
      return { ...block, entries: block.entries.map(runs) }
    case 'table':
      return { ...block, head: block.head.map(runs), rows: block.rows.map((row) => row.map(runs)) }
    case 'words':
      return { ...block, words: block.words.map(change) }
    case 'slot':
      return block
    default:
      return block satisfies never
  }
}
