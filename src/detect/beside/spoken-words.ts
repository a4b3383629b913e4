import { type Column, countOf, readsLikeProse } from '../columns/column-sample.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'

/*
 * Columns under a header that nobody knows, of which the cells are sentences in which people ask, wish, thank or speak of themselves.
 */

/** So many of the cells say so. Notes of the firm's own staff hardly do, and what is written on goods does not. */
const SPOKEN_MIN = 1 / 3
const CELLS_MIN = 5

/** What people write to a firm and firms do not write of people. */
const IN_JAPANESE =
  /たい(?:です|のですが|んですが|と思|。|$)|(?:です|ます|でしょう|ません)か(?:[。？?]|$)|教えて(?:ください|下さい|ほしい)|困って(?:います|おり|いる)|(?:届|でき|使え|入れ|つながり)(?:き|か)?(?:ません|ない)|ありがとう|お世話になって|よろしく|(?:^|[。、 ])(?:私|わたし|僕|うち)[はがのも]|してほしい|て欲しい/
const IN_EUROPE =
  /\b(?:i|i'm|i've|i'd|my|we|our)\b.*\s|\b(?:please|thank(?:s| you)|could you|can you|how (?:do|can)|why (?:is|was|do)|ich|mein[e]?|bitte|danke|können sie|je|j'ai|mon|merci|pourriez|pouvez|quiero|gracias|por favor|quisiera|puede[ns]?|obrigad[oa]|gostaria|vorrei|grazie|buongiorno|bonjour|hello|hallo|hola)\b/i

const isSpoken = (cell: string): boolean => {
  const text = tidyText(cell)
  return IN_JAPANESE.test(text) || (/\s\S+\s/.test(text) && IN_EUROPE.test(text))
}

/** Whether nothing is known of what a column is, or only that it is some text. */
const isOpen = ({ use }: ColumnMeaning, { label }: Column): boolean =>
  use === 'unknown' || (use === 'free-text' && label?.exact !== true)

/**
 * Takes such columns of a table about people for what people said, for a reviewer to confirm (`possible`).
 */
export const spokenWords = (columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (!column || !isOpen(meaning, column)) return meaning
    const { cells } = column
    if (cells.length < CELLS_MIN || !readsLikeProse(cells)) return meaning
    const count = countOf(cells, isSpoken)
    if (count < cells.length * SPOKEN_MIN) return meaning
    const why = `beside people; in ${count} of ${cells.length} cells somebody asks, wishes, thanks or speaks of himself or herself`
    return { use: 'communications', role: meaning.role, sure: 'possible', by: 'vocabulary', why }
  })
