import { FlowText, tablePassages } from './flow-text.ts'
import { joinPart, type Opening } from './format.ts'
import { tellHtml } from './html-flow.ts'
import { bare } from './mail-text.ts'
import type { Passage } from './passage.ts'

/** Lists that somebody pasted into a mail: tables of its web page under labels, row by row; other tables only lay the page out. */
export class MailTables {
  readonly #tables: readonly (readonly (readonly string[])[])[]
  readonly #told: ReadonlySet<string>

  constructor(html: string, looksLikeLabel: Opening['looksLikeLabel']) {
    const flow = new FlowText()
    if (looksLikeLabel && /<table\b/i.test(html)) tellHtml(html, flow)
    this.#tables = looksLikeLabel ? flow.labelled(looksLikeLabel) : []
    const rows = this.#tables.flat()
    const lines = [...rows.map((row) => row.join('')), ...rows.flat().flatMap((cell) => cell.split('\n'))]
    this.#told = new Set(lines.map(bare))
  }

  /** Whether a line of the page is a row or a cell of these tables, and need not be told as text. */
  tells(line: string): boolean {
    return this.#told.has(bare(line))
  }

  *passages({ file, part, looksLikeLabel }: Opening): Generator<Passage> {
    for (const [i, rows] of this.#tables.entries())
      yield* tablePassages(
        { file, part: joinPart(part, `table ${i + 1}`), ...(looksLikeLabel && { looksLikeLabel }) },
        rows,
      )
  }
}
