/** One row of `notices/index.csv`, as text. */
export interface IndexRow {
  readonly batch: string
  readonly person: string
  readonly attacks: string
  readonly items: string
  readonly route: string
  readonly variant: string
  readonly language: string
  readonly file: string
  readonly page: number
  readonly pages: number
  readonly sha256: string
  readonly reference: string
  readonly held: string
  readonly certainty: string
  readonly change: string
  readonly audience: string
}

const NEEDED =
  'batch person attacks items route variant language file page pages sha256 reference held certainty change audience'.split(
    ' ',
  )

/** Reads the index by the names of its columns. Throws when a column is missing or a row has too many cells. */
export function indexRows(csv: string): readonly IndexRow[] {
  const [head = '', ...lines] = csv.split('\r\n')
  const columns = head.split(',')
  const missing = NEEDED.find((name) => !columns.includes(name))
  if (missing !== undefined) throw new Error(`notices/index.csv lacks the column ${missing}`)
  return lines
    .filter((line) => line !== '')
    .map((line, i) => {
      const cells = line.split(',')
      // No value of this file needs quotes; a row that has them is not ours.
      if (cells.length !== columns.length || line.includes('"'))
        throw new Error(`notices/index.csv row ${i + 1} is not as it was written`)
      const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
      return {
        batch: cell('batch'),
        person: cell('person'),
        attacks: cell('attacks'),
        items: cell('items'),
        route: cell('route'),
        variant: cell('variant'),
        language: cell('language'),
        file: cell('file'),
        page: Number(cell('page')),
        pages: Number(cell('pages')),
        sha256: cell('sha256'),
        reference: cell('reference'),
        held: cell('held'),
        certainty: cell('certainty'),
        change: cell('change'),
        audience: cell('audience'),
      }
    })
}
