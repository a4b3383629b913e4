/** A row that may belong to a card; `at` grows from row to row, with gaps where rows without text were left out. */
export interface CardRow {
  readonly at: number
  readonly cells: readonly string[]
}
