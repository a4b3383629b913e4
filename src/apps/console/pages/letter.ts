import { html, words } from '#ui/index.ts'
import { type Page, pageNumber } from '../page.ts'

const w = words.notice

/** A stop before letters are opened: they show names and addresses, so opening is a step of its own. */
const page: Page = {
  id: 'letter',
  path: '/letters/:file{[\\w.-]+\\.pdf}',
  async render(view) {
    const { say } = view
    const file = view.param('file')
    if (!(await view.tables.has(`notices/letters/${file}`))) return null
    const title = say(w.openTitle)
    const body = html`<div class="message"><h1>${title}</h1>
      <p><code>${file}</code> · ${say(w.page(String(pageNumber(view))))}</p>
      <p>${say(w.openNote)}</p>
      <form method="post" action="/letters/${file}#page=${pageNumber(view)}"><p><button class="button" type="submit">${say(w.openYes)}</button></p></form>
    </div>`
    return { title, trail: [{ href: '/notices', label: say(w.menu) }], body }
  },
}

export default page
