import { type Column, countOf } from '../columns/column-sample.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'

/*
 * Names twice in a table, once as they are written and once as they are read: `FirstName` Yumi, `FirstNameLocal` ユミ.
 */

const KANA = /^[\u3041-\u3096\u30a1-\u30fc・ ]+$/
const CELLS_MIN = 3

const areKana = (cells: readonly string[]): boolean =>
  cells.length >= CELLS_MIN && countOf(cells, (cell) => KANA.test(tidyText(cell))) >= cells.length * 0.95

/** A column of names that are all in kana is their reading where the same part of the name stands in other letters as well. */
export const readingsOfNames = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    if (meaning.use !== 'name' || !areKana(cells)) return meaning
    const isWritten = meanings.some(({ use, piece, role }, at) => {
      const others = columns[at]?.cells ?? []
      return use === 'name' && piece === meaning.piece && role === meaning.role && others.length > 0 && !areKana(others)
    })
    if (!isWritten) return meaning
    const why = `${meaning.why}; all of them in kana, beside the same names in other letters`
    return { ...meaning, use: 'name-kana', sure: 'likely', by: 'name-kana', why }
  })
