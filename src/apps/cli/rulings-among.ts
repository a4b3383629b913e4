import { type ColumnRuling, columnRulings, type Decision, type LedgerRuling, ledgerRulings } from '#case/index.ts'
import { isoUtc } from '#kernel/instant.ts'

/** What of all decisions of a case bears on its ledger: about records, and about columns. */
export const rulingsAmong = (
  decisions: readonly Decision[],
): { readonly rulings: readonly LedgerRuling[]; readonly columns: readonly ColumnRuling[] } => ({
  rulings: ledgerRulings(decisions),
  columns: columnRulings(decisions.map((d) => ({ ...d, at: isoUtc(d.at) }))),
})
