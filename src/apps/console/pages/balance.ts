import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { balanceBar, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { itemText, wordFor } from '../item-lists.ts'
import { number, text } from '../ledger-tables.ts'
import { type ColumnLine, readColumnLines } from '../mapping-file.ts'
import type { Page, View } from '../page.ts'

const w = words.balance
const SHOWN_PER_REASON = 50

/** Records in and where they went, what was refused with its remedy, and how each column was understood. */
const page: Page = {
  id: 'balance',
  path: '/balance',
  menu: { order: 3, label: w.menu },
  async render(view) {
    const { say, output, language } = view
    const title = say(w.title)
    const mapping = await readFile(join(output.folder, 'mapping.yaml'), 'utf8').catch(() => '')
    const body = html`<h1>${title}</h1>
      <section class="block"><h2>${say(words.case.balance)}</h2>
        ${balanceBar(output.summary.balance, language)}
      </section>
      <section class="block"><h2>${say(w.refusedTitle)}</h2>
        ${await refusedTables(view)}
      </section>
      <section class="block"><h2>${say(w.mappingTitle)}</h2>
        <p class="note">${say(w.mappingNote)}</p>
        ${mappingTables(view, readColumnLines(mapping))}
      </section>`
    return { title, body }
  },
}

export default page

interface RefusedRow {
  readonly reason: string
  readonly file: string
  readonly part: string
  readonly row: string
  readonly advice: string
  readonly records: number
}

async function refusedTables(view: View): Promise<Html> {
  const { say, language, tables } = view
  const hasRecords = (await tables.columns('refused.csv')).includes('records')
  const found = await tables.ask(
    `select * from (select *, count(*) over (partition by reason) as rows, row_number() over (partition by reason) as place
       from {refused.csv}) where place <= ${SHOWN_PER_REASON} order by reason, place`,
  )
  if (found.length === 0) return emptyNote(say(w.refusedNone))
  const reasons = [...new Set(found.map((f) => text(f['reason'])))]
  return html`${reasons.map((reason, i) => {
    const of = found.filter((f) => text(f['reason']) === reason)
    const total = number(of[0]?.['rows'])
    const rows: RefusedRow[] = of.map((f) => ({
      reason,
      file: text(f['file']),
      part: text(f['part']),
      row: text(f['row']),
      advice: text(f['advice']),
      records: number(f['records']),
    }))
    const help = wordFor(w.help, reason, language)
    return html`${dataTable({
      id: `refused-${i}`,
      caption: `${say(w.refusedCaption(wordFor(w.reason, reason, language)))} — ${count(total)}`,
      columns: [
        {
          head: say(w.file),
          kind: 'row-head',
          cell: (r: RefusedRow) => html`<code>${r.part ? `${r.file} › ${r.part}` : r.file}</code>`,
        },
        { head: say(w.row), kind: 'figure', cell: (r: RefusedRow) => r.row },
        ...(hasRecords
          ? [{ head: say(w.records), kind: 'figure', cell: (r: RefusedRow) => count(r.records) } as const]
          : []),
        { head: say(w.advice), cell: (r: RefusedRow) => r.advice },
      ],
      rows,
    })}${help === reason ? nothing : html`<p class="note">${help}</p>`}${total > rows.length ? html`<p class="more">${say(w.more(count(total - rows.length)))}</p>` : nothing}`
  })}`
}

const tableText = (l: ColumnLine): string => (l.part ? `${l.file} › ${l.part}` : l.file)

function mappingTables(view: View, lines: readonly ColumnLine[]): Html {
  const { say, language } = view
  if (lines.length === 0) return emptyNote(say(w.mappingNone))
  const tables = [...new Set(lines.map(tableText))]
  return html`${tables.map((table, i) =>
    dataTable({
      id: `mapping-${i}`,
      caption: table,
      columns: [
        { head: say(w.column), kind: 'row-head', cell: (l: ColumnLine) => l.column },
        {
          head: say(w.meaning),
          cell: (l: ColumnLine) => w.use[l.use as keyof typeof w.use]?.[language] ?? itemText(l.use, language),
        },
        { head: say(w.why), cell: (l: ColumnLine) => l.why || '—' },
      ],
      rows: lines.filter((l) => tableText(l) === table),
    }),
  )}`
}
