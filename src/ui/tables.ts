import { type Html, html, nothing } from './html.ts'
import type { Language } from './language.ts'
import { count } from './moments.ts'
import { words } from './words/index.ts'

/** One column of a table; `cell` gives what a row shows there. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => Html | string | number
  /** Figures stand right and with digits of equal width; the head of a row names it for screen readers. */
  readonly kind?: 'figure' | 'row-head' | 'code'
}

/**
 * A real table in a scroller of its own, so that a narrow screen scrolls the table and not the page. `id` is unique on
 * the page; the caption is what a screen reader announces.
 */
export function dataTable<Row>(input: {
  readonly id: string
  readonly caption: string
  /** The heading above says the same: the caption is then for screen readers only. */
  readonly captioned?: 'unseen'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}): Html {
  const { id, caption, columns, rows } = input
  const cellOf = (column: Column<Row>, row: Row) =>
    column.kind === 'row-head'
      ? html`<th scope="row">${column.cell(row)}</th>`
      : html`<td class="${column.kind ?? 'text'}">${column.cell(row)}</td>`
  return html`<div class="scroller" role="region" aria-labelledby="${id}" tabindex="0">
    <table class="data">
      <caption id="${id}" class="${input.captioned ?? 'seen'}"><span>${caption}</span></caption>
      <thead><tr>${columns.map((c) => html`<th scope="col" class="${c.kind ?? 'text'}">${c.head}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((c) => cellOf(c, row))}</tr>`)}</tbody>
    </table>
  </div>`
}

/** Where a list would be, when there is none. */
export const emptyNote = (text: string): Html => html`<p class="empty">${text}</p>`

/** Links to the other pages of a long list; nothing when everything fits on one. `page` counts from 1. */
export function pager(input: {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly href: (page: number) => string
  readonly language: Language
}): Html {
  const { page, pageSize, total, href, language } = input
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return nothing
  const w = words.pager
  const step = (to: number, label: string, rel: string) =>
    to < 1 || to > pages
      ? html`<span class="pager-off" aria-hidden="true">${label}</span>`
      : html`<a href="${href(to)}" rel="${rel}">${label}</a>`
  const [first, last] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, total)]
  return html`<nav class="pager" aria-label="${w.label[language]}">
    ${step(page - 1, w.before[language], 'prev')}
    <span>${w.range(count(first), count(last), count(total))[language]}</span>
    ${step(page + 1, w.after[language], 'next')}
  </nav>`
}
