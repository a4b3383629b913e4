/** Records of an RFC 4180 text that this program wrote; quoted cells may hold commas, quotes and line ends. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error(`not CSV from record ${rows.length + 1} on`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') {
      // A comma at the very end opens one more, empty cell.
      if (cell.lastIndex === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** The records after the head, as cells by column name. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csvRows(text.replace(/^\ufeff/, ''))
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}
