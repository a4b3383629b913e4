import { count, type Html, html, words } from '#ui/index.ts'
import { number } from './ledger-tables.ts'
import type { View } from './page.ts'

const w = words.notice

/** How many letters are made already, or how many notices there are by route, or that there are none yet. */
export async function noticeProgress(view: View): Promise<Html> {
  const { say, output, tables } = view
  const { making } = output
  if (making)
    return html`<div data-making><progress class="progress" max="${making.total}" value="${making.done}" aria-label="${say(words.case.notices)}"></progress>
      <p>${say(w.progress(count(making.done), count(making.total)))}</p><p class="note">${say(w.making)}</p></div>`
  const rows = await tables.ask('select count(*) as n from {notices/index.csv}')
  return html`<p>${rows.length > 0 ? say(w.done(count(number(rows[0]?.['n'])))) : say(w.notYet)}</p>`
}
