import { looksLikeLabel, makeDetector, type Recognizer } from '#detect/index.ts'
import { listEvidence, openEvidence } from '#evidence/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'

/** One record as it stands in the evidence. Plain values: they are masked before they go anywhere. */
export interface SourceRecord {
  /** A row of a table, a line of a text, or a text as a whole, of which the words are not shown. */
  readonly grain: 'row' | 'line' | 'document'
  /** Names of the columns as findings give them; none for a text. */
  readonly columns: readonly string[]
  readonly cells: readonly string[]
  readonly encoding: string
}

let loaded: Promise<ReturnType<typeof makeDetector>> | undefined

/** The scan's own detector: a header that could be somebody's value is named by its index here too. */
const detector = () =>
  (loaded ??= loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url)).then(makeDetector))

/**
 * Opens one record of one file of a case folder and reads no further. Null when the file or the row is not there any
 * more. A text is opened only as far as to say that it is one: its lines are not shown.
 */
export async function readSourceRecord(
  caseFolder: string,
  at: { readonly file: string; readonly part: string; readonly row: number },
): Promise<SourceRecord | null> {
  const { entries } = await listEvidence(caseFolder, [at.file])
  const entry = entries.find((e) => e.file === at.file)
  if (!entry) return null
  let header: readonly string[] | null = null
  let encoding = ''
  for await (const passage of openEvidence(entry, { looksLikeLabel })) {
    if (passage.kind === 'refused' || passage.part !== at.part) continue
    if (passage.kind === 'table') [header, encoding] = [passage.header, passage.encoding.name]
    if (passage.kind === 'text')
      return { grain: passage.grain, columns: [], cells: [], encoding: passage.encoding.name }
    if (passage.kind !== 'rows') continue
    const row = passage.rows.find((r) => r.row === at.row)
    if (!row) continue
    const { columnNames } = await detector()
    return { grain: 'row', columns: columnNames(header, row.cells.length), cells: row.cells, encoding }
  }
  return null
}
