import { type Column, countOf } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import { SUBJECTS } from './messages.ts'

/*
 * What stands at the head of a letter beside its text: its subject, which is of its writer as well, and its number, which is nobody's.
 */

const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])
const NUMBERS: ReadonlySet<string> = new Set(['user-id', 'customer-number'])
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'phone'])
/** So many subjects are of several words. */
const WORDS_MIN = 0.8

const keyOf = (header: string): string => squeeze(header.replace(/^.*[./]/, ''))
const isWordy = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  countOf(cells, (cell) => /\S\s+\S|[^\x00-\x7f]{6}/.test(tidyText(cell))) >= cells.length * WORDS_MIN

/** The same letter may have come more than once. */
const areSentences = (cells: readonly string[]): boolean =>
  countOf(cells, (cell) => cell.length > 25 && /\s\S+\s|[。、？！]/.test(cell)) * 2 > cells.length

/** Subjects and bare numbers of letters, in a table that has their text and says who wrote them. */
export function headsOfLetters(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const subject = columns.findIndex(({ header, cells }) => SUBJECTS.has(keyOf(header)) && isWordy(cells))
  const isText = ({ use }: ColumnMeaning, i: number): boolean =>
    i !== subject && (use === 'communications' || OPEN.has(use)) && areSentences(columns[i]?.cells ?? [])
  if (subject < 0 || !meanings.some(isText) || !meanings.some(({ use }) => WHO.has(use))) return meanings
  return meanings.map((meaning, i): ColumnMeaning => {
    const said = { role: meaning.role, sure: 'likely', by: 'label' } as const
    if (i === subject && OPEN.has(meaning.use))
      return { use: 'communications', ...said, why: 'the subject of what somebody wrote, beside its text' }
    if (NUMBERS.has(meaning.use) && keyOf(columns[i]?.header ?? '') === 'id')
      return { use: 'ignore', ...said, why: 'the number of a letter, beside its subject and text' }
    return meaning
  })
}
