/** How a statement that somebody made stands now, beside the ledger and what was said later. */
export const standingWords = {
  stands: { ja: '有効', en: 'stands' },
  repeated: { ja: '後の公表でも同じ', en: 'said again later' },
  superseded: { ja: '新しい公表に置き換えられた', en: 'replaced by a later statement' },
  narrowed: { ja: '範囲を限らないと誤解される', en: 'true only with its scope' },
  contradicted: { ja: '台帳と合わない', en: 'contradicted by the ledger' },
  corrected: { ja: '訂正済み', en: 'corrected' },
  open: { ja: '期限前', en: 'open' },
  kept: { ja: '果たした', en: 'kept' },
  broken: { ja: '期限を過ぎた', en: 'broken or late' },
} as const

/** What is to be done about a statement. */
export const statementTasks = {
  correct: { ja: '同じ相手に訂正を知らせる', en: 'correct it towards whoever was told' },
  explain: { ja: '変わった理由を記録する', en: 'write down why it changed' },
  keep: { ja: '約束の遅れを知らせ、果たす', en: 'say that the promise is late, and keep it' },
} as const
