import { type Column, countOf } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'

/*
 * What somebody bought, sold, paid in or took out, by the cells: orders told in words, and the figures of deals beside what was dealt in.
 */

const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])
const CELLS_MIN = 5
/** So many cells tell of a deal. */
const SHARE_MIN = 0.8

/** What is done, in words of those who deal, with how much of it. */
const DEAL =
  /\b(?:buy|bought|sell|sold|long|short|purchased?|deposit(?:ed)?|withdr[ae]w(?:al|n)?|redeem(?:ed)?|redemption|subscri(?:bed|ption)|dividends?|transfer(?:red)?|limit order|market order|stop order|kauf|verkauf|gekauft|verkauft|einzahlung|auszahlung|achat|vente|vendu|acheté|dépôt|retrait|compra|venta|venda|vendita|acquisto|depósito|retiro|aankoop|verkoop|gekocht|verkocht|storting)\b|買付|売付|買い|売り|買建|売建|入金|出金|積立|購入|解約|約定/i
const AMOUNT =
  /\d+(?:[.,]\d+)* ?(?:lots?|shares?|units?|contracts?|aktien|actions?|acciones|ações|azioni|aandelen|parts|st[üu]ck|btc|eth|jpy|usd|eur|gbp|chf|yen|円|株|口|枚|ドル)|(?:jpy|usd|eur|gbp|[¥$€£]) ?\d|[@à] ?\d|\b(?:at|zu|bei|tegen) \d/i

const tellsDeal = (cell: string): boolean => {
  const text = tidyText(cell)
  return DEAL.test(text) && AMOUNT.test(text)
}

/** Texts under a header that says nothing of anybody, of which nearly all tell of deals, beside people. */
export const dealsInWords = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    if (!OPEN.has(meaning.use) || cells.length < CELLS_MIN) return meaning
    const count = countOf(cells, tellsDeal)
    if (count < cells.length * SHARE_MIN) return meaning
    const why = `beside people; ${count} of ${cells.length} cells tell of deals and how much they were of`
    return { use: 'trade-history', role: meaning.role, sure: 'likely', by: 'vocabulary', why }
  })

/** What is dealt in, by its header. */
const INSTRUMENT = new Set(
  'symbol instrument ticker isin currencypair pair product security stock 銘柄 銘柄コード 銘柄名 銘柄名称 約定銘柄 ファンド名 通貨ペア 取引銘柄 取引通貨ペア'.split(
    ' ',
  ),
)
/** A word of a deal in the header of some column, without which a list of what may be dealt in looks the same. */
const OF_DEALS = /約定|売買|取引(?!先)|注文|受渡|建玉|\b(?:trade|deal|order|exec|filled?|side)|(?:qty|lots?|pnl)$/i
/** Figures of a deal: how much, for how much, and what it brought. */
const FIGURE =
  /^(?:約定|受渡|売買|取引|精算|決済)(?:単価|価格|値段|代金|金額|レート)$|^(?:trade|deal|order|filled|executed|open|close[d]?|net|gross|realized|realised)?(?:volume|lots?|lotsize|quantity|qty|profit|profitloss|pl|pnl|swap|commission)$|^(?:取引|約定|売買)?(?:数量|枚数|ロット数?)$|^(?:決済|実現)?損益(?:額)?$|^スワップ$/
const NUMBER = /^[-+△▲]?[\d,]+(?:\.\d+)?$/

/** The figures of deals beside what was dealt in, in a table that says whose they are. */
export function figuresOfDeals(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const own = (header: string): string => squeeze(header.replace(/^.*[./]/, ''))
  if (!columns.some(({ header }) => INSTRUMENT.has(own(header)))) return meanings
  const areDeals = columns.some(({ header }) => OF_DEALS.test(own(header)) && FIGURE.test(own(header)))
  return meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (!column || !OPEN.has(meaning.use)) return meaning
    const isInstrument = areDeals && INSTRUMENT.has(own(column.header))
    if (!isInstrument && !(FIGURE.test(own(column.header)) && areNumbers(column.cells))) return meaning
    const why = `header "${column.header.trim()}" beside what somebody dealt in`
    return { use: 'trade-history', role: meaning.role, sure: 'likely', by: 'label', why }
  })
}

const areNumbers = (cells: readonly string[]): boolean =>
  countOf(cells, (cell) => NUMBER.test(tidyText(cell))) >= cells.length * SHARE_MIN
