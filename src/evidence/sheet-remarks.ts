/** What of a sheet Excel does not show. */
export interface Hidden {
  readonly hidden: boolean
  /** 0-based. */
  readonly hiddenColumns: readonly number[]
  readonly hiddenRows: number
}

/** What a reviewer should know of a sheet, since whoever sent the file may not have seen it. */
export const sheetRemarks = ({ hidden, hiddenColumns, hiddenRows }: Hidden): readonly string[] => [
  ...(hidden ? ['hidden sheet'] : []),
  ...(hiddenColumns.length > 0 ? [`hidden columns: ${ranges(hiddenColumns)}`] : []),
  ...(hiddenRows > 0 ? [`${hiddenRows} hidden rows`] : []),
]

/** `3-5, 9`, counted from 1 as people do. */
function ranges(columns: readonly number[]): string {
  const found: [number, number][] = []
  for (const column of columns) {
    const last = found.at(-1)
    if (last && last[1] === column) last[1] = column + 1
    else found.push([column + 1, column + 1])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}
