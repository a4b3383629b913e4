import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataKinds } from '#kernel/data-kinds.ts'
import type { Summary } from '#kernel/summary.ts'
import { type LedgerTable, ledgerTables, type TableRow } from '#ledger/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { wordFor } from '../item-lists.ts'
import { hrefs } from '../links.ts'
import type { Page, View } from '../page.ts'
import { keyText, opens, wholeOf } from '../table-cells.ts'

const w = words.table

/** The tables of the ledger: people and rows side by side; each count of people opens the people, masked. */
const page: Page = {
  id: 'tables',
  path: '/tables',
  menu: { order: 1.5, label: w.menu },
  async render(view) {
    const { say, output } = view
    const title = say(w.title)
    const tables = await ledgerTables(output.folder, dataKinds)
    if (tables.length === 0) return { title, body: html`<h1>${title}</h1>${emptyNote(say(w.none))}` }
    const shown = tables.find((table) => table.id === view.query('table')) ?? tables[0]
    const summary: Summary = JSON.parse(await readFile(join(output.folder, 'summary.json'), 'utf8'))
    const body = html`<h1>${title}</h1>
      <p class="lead">${say(w.lead)}</p>
      <ul class="files">${tables.map((t) => html`<li><a href="${hrefs.table(t.id)}" ${t.id === shown?.id ? html`aria-current="true"` : nothing}>${say(w.names[t.id])}</a></li>`)}</ul>
      ${summary.lacks?.includes('no-master') ? html`<p class="note">${say(w.noMaster)}</p>` : nothing}
      ${shown ? html`<section class="block"><h2>${say(w.names[shown.id])}</h2>${tableOf(view, shown)}</section>` : nothing}
      ${exclusions(view, summary.exclusions ?? [])}
      <p class="note">${say(w.files)}</p>`
    return { title, body }
  },
}

export default page

function tableOf(view: View, table: LedgerTable): Html {
  const { say, language } = view
  const share = (row: TableRow): string => {
    const whole = wholeOf(table, row)
    return whole === null || whole === 0 ? '—' : `${((row.persons / whole) * 100).toFixed(1)}%`
  }
  const columns: readonly Column<TableRow>[] = [
    ...table.keys.map(
      (key, i): Column<TableRow> => ({
        head: wordFor(w.keys, key, language),
        ...(i === table.keys.length - 1 && { kind: 'row-head' }),
        cell: (row) => keyText(key, row.keys[i] ?? '', language),
      }),
    ),
    {
      head: say(w.persons),
      kind: 'figure',
      cell: (row) =>
        opens(table.id, row)
          ? html`<a href="${hrefs.cell(table.id, row.keys)}">${count(row.persons)}</a>`
          : count(row.persons),
    },
    { head: say(w.share), kind: 'figure', cell: share },
    { head: say(w.records), kind: 'figure', cell: (row) => (row.records === null ? '—' : count(row.records)) },
  ]
  return dataTable({ id: 't-table', captioned: 'unseen', caption: say(w.names[table.id]), columns, rows: table.rows })
}

function exclusions(view: View, list: NonNullable<Summary['exclusions']>): Html {
  const { say, language } = view
  if (list.length === 0) return nothing
  const columns: readonly Column<(typeof list)[number]>[] = [
    { head: say(w.reason), kind: 'row-head', cell: (x) => wordFor(words.exclusion, x.reason, language) },
    { head: say(w.records), kind: 'figure', cell: (x) => count(x.records) },
  ]
  return html`<section class="block"><h2>${say(w.exclusions)}</h2>
    ${dataTable({ id: 't-exclusions', captioned: 'unseen', caption: say(w.exclusions), columns, rows: list })}</section>`
}
