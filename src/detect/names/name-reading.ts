import { tidyText } from '../reader/fold.ts'

const IN_BRACKETS =
  /[(（]\s*([\u3041-\u3096\u30a1-\u30fc\uff66-\uff9f][\u3041-\u3096\u30a1-\u30fc\uff66-\uff9f 　・]{1,30}?)\s*[)）]\s*$/

/** A reading in kana that stands in brackets at the end of a text: offsets of the reading, and its normal form. */
export interface BracketedReading {
  readonly opening: number
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Null when the text does not end with kana in brackets. */
export function bracketedReading(text: string): BracketedReading | null {
  const m = IN_BRACKETS.exec(text.slice(-60))
  const kana = m?.[1]
  if (!m || kana === undefined) return null
  const opening = Math.max(0, text.length - 60) + m.index
  const start = text.indexOf(kana, opening)
  return { opening, start, end: start + kana.length, value: tidyText(kana) }
}
