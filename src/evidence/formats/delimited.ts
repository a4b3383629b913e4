import { DelimitedReader } from '../delimited-reader.ts'
import { guessDelimiter } from '../delimiter.ts'
import type { Format, Head, Opening } from '../format.ts'
import { areKeyedLines } from '../keyed-lines.ts'
import { looksLikeLog } from '../log-shape.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'

/** Commas followed by a space are mostly those of sentences. */
function isProse(text: string, { delimiter, width }: { readonly delimiter: number; readonly width: number }): boolean {
  if (delimiter !== 44 || width > 3) return false
  const all = text.split(',').length - 1
  return text.split(', ').length - 1 > all / 2
}

/** An object within a line of a log; one in a cell of a table stands in quotes, which its commas need. */
const OBJECT = /(?<!")\{[^\n]*\}/g

/** One of several pairs side by side, as logs and messages of programs have them: `, clientId=web`, `|55=USDJPY`. */
const PAIR = /(?<=[,;|\t] ?)[\w.-]{1,40}=[^,;|\t\n]*[,;|\t]?|[,;|\t] ?[\w.-]{1,40}=[^,;|\t\n]*$/gm

/** How many cells stand side by side when what is inside of objects, and pairs with keys of their own, are none of the table's. */
function widthOutside(text: string, width: number): number {
  const outside = text.replace(OBJECT, '').replace(PAIR, '')
  return outside === text ? width : guessDelimiter(outside).width
}

const EXTENSIONS = new Set(['csv', 'tsv', 'tab', 'psv'])
const PROSE = new Set(['md', 'html', 'htm', 'xml', 'eml'])

/** Tables as text: comma, tab, semicolon or pipe between cells (RFC 4180 and what people make of it). */
const delimited: Format = {
  id: 'delimited',
  claims(head: Head): number {
    if (!head.encoding || head.text === '') return 0
    const named = EXTENSIONS.has(head.extension)
    const guess = guessDelimiter(head.text)
    if (guess.width < 2) return named ? 0.5 : 0
    if (named) return 0.9
    if (guess.rows < 2 || isProse(head.text, guess)) return 0.15
    if (areKeyedLines(head.text, guess.delimiter)) return 0.1
    if (PROSE.has(head.extension) && guess.share < 0.95) return 0.1
    const sure = guess.share >= 0.95 && guess.width >= 3
    if (looksLikeLog(head.text) && !(sure && widthOutside(head.text, guess.width) >= 4)) return 0.3
    return sure ? 0.8 : guess.share >= 0.9 ? 0.55 : guess.width >= 4 && guess.share >= 0.8 ? 0.5 : 0.1
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    if (!encoding) return
    yield* new DelimitedReader(opening, new TextWindow(opening.source, encoding), guessDelimiter(text)).passages()
  },
}

export default delimited
