/*
 * Rows among the records of a table that are about nobody: sums, notes of those who keep the list, heads of printed pages.
 */

const TOTAL =
  /^(?:総?合計|総計|小計|累計|頁?計|(?:頁|ページ)(?:合|小)?計|(?:grand|sub|page)?[- ]?total[es]?|totaal|sum(?:me|a)?|gesamt(?:summe)?|zwischensumme|insgesamt|(?:sous-)?total(?: g[eé]n[eé]ral)?|somme)[:：]?\s*[\d,.]*\s*(?:[件名人行]|\d\s?\p{L}{2,12})?$/iu
/** What was counted or summed, with its unit. */
const FIGURE = /^[¥$€£]?\s?[\d,.\s]*(?:[件名人行円%]|\d\s?\p{L}{2,12})?$/u
/** A remark stands alone in its row, behind a sign or in brackets. */
const NOTE = /^(?:[※■●◆★▼▲→]|\([^()]{2,}\)$|【[^】]{2,}】$|\*{1,3} ?[^\d*]|-{2,}\s?\p{L}.*-{2,}$)/u
const DAY_OF_PRINTING = /^(?:作成|出力|印刷|発行|処理)(?:日時?|年月日|日付)?[:：]?/
const PAGE = /^(?:頁|ページ|page|p\.)[ :：]?\d{1,5}(?: ?[/／] ?\d{1,5})?$|^\d{1,5} ?(?:頁|ページ)$|^- ?\d{1,5} ?-$/i
const DAY = /^\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/
const TITLE = /(?:台帳|名簿|一覧表?|リスト|帳票|報告書|明細書?)(?:[(（].*)?$/

/** What such a row is, as those read who look at what was left out. */
type RowOfNobody = 'a totals row' | 'a note or title between the rows' | 'the head of a printed page'

/** What begins such a row is short; a longer first cell need not be looked at. */
const FIRST_LENGTH_MAX = 40

const plain = (cell: string): string => cell.normalize('NFKC').trim()

/**
 * What a row is that is about nobody; null for a record. `width` is how many columns the table has: a title is only told
 * from a value where its row has fewer cells than others.
 */
export function rowOfNobody(cells: readonly string[], width: number): RowOfNobody | null {
  const at = cells.findIndex((cell) => cell !== '' && cell.trim() !== '')
  const first = cells[at]
  if (first === undefined || first.length > FIRST_LENGTH_MAX) return null
  const text = plain(first)
  const others = cells.slice(at + 1).map(plain)
  if (TOTAL.test(text) && others.every((cell) => FIGURE.test(cell))) return 'a totals row'
  const isAlone = others.every((cell) => cell === '') && width > 2
  if (isAlone && (NOTE.test(text) || (cells.length < width && TITLE.test(text))))
    return 'a note or title between the rows'
  const isPrinted = DAY_OF_PRINTING.test(text) || (PAGE.test(text) && cells.length <= width)
  if (!isPrinted || width < 3) return null
  return others.every((cell) => cell === '' || DAY.test(cell) || PAGE.test(cell)) ? 'the head of a printed page' : null
}
