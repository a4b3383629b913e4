/** A letter as a lawyer signed it, cut into sections; each piece is either fixed words or the name of a placeholder. */
export interface Wording {
  readonly sections: readonly Section[]
}

interface Section {
  /** Fixed words and placeholders of the heading. */
  readonly heading: readonly Piece[]
  readonly body: readonly Piece[]
}

export type Piece = { readonly fixed: string } | { readonly slot: string }

/** Text without anything that a line break may add or drop, and without what no font shows. */
export const closed = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u3000\u200b-\u200d]|\p{Variation_Selector}/gu, '')

/** Reads the Markdown of a letter, for the second reading only. */
export function wordingOf(markdown: string): Wording {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
  const sections: { heading: readonly Piece[]; body: Piece[] }[] = []
  for (const line of body.split('\n')) {
    const heading = /^#{1,2} (.*)$/.exec(line)
    if (heading) sections.push({ heading: pieces(heading[1] ?? ''), body: [] })
    else sections.at(-1)?.body.push(...pieces(line))
  }
  return { sections }
}

function pieces(line: string): Piece[] {
  return line
    .replaceAll('**', '')
    .split(/(\{\{\w+\}\})/)
    .flatMap((part): Piece[] => {
      const slot = /^\{\{(\w+)\}\}$/.exec(part)?.[1]
      if (slot !== undefined) return [{ slot }]
      return closed(part) ? [{ fixed: closed(part) }] : []
    })
}

/** What stands in a letter's placeholders, by name; a name that occurs twice has both. */
export type Filled = ReadonlyMap<string, readonly string[]>

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Takes a printed text apart by its wording: every fixed word has to be there, in its order, with nothing between that no
 * placeholder accounts for. `known` gives what some placeholders must be. A section that holds placeholders only may be
 * missing with its heading. Undefined when the text does not fit.
 */
export function takeApart(text: string, wording: Wording, known: Readonly<Record<string, string>>): Filled | undefined {
  const names: string[] = []
  const pattern = (list: readonly Piece[]): string =>
    list
      .map((piece) => {
        if ('fixed' in piece) return plain(piece.fixed)
        const value = known[piece.slot]
        names.push(piece.slot)
        return value === undefined ? '(.*?)' : `(${plain(closed(value))})`
      })
      .join('')
  const whole = wording.sections
    .map((section) => {
      const written = pattern(section.heading) + pattern(section.body)
      return section.body.some((piece) => 'fixed' in piece) || section.body.length === 0 ? written : `(?:${written})?`
    })
    .join('')
  const found = new RegExp(`^${whole}$`, 'su').exec(text)
  if (!found) return undefined
  const filled = new Map<string, string[]>()
  names.forEach((name, i) => {
    filled.set(name, [...(filled.get(name) ?? []), found[i + 1] ?? ''])
  })
  return filled
}
