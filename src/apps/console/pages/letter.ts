import { html, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { type Page, pageNumber, type Shown, type View } from '../page.ts'

const w = words.notice

/** A stop before letters are opened: they show names and addresses, so opening them is written down first. */
const page: Page = {
  id: 'letter',
  path: '/letters/:file{[\\w.-]+\\.pdf}',
  async render(view) {
    return (await isThere(view)) ? stop(view, null) : null
  },
  async submit(view, form) {
    const file = view.param('file')
    if (!(await isThere(view))) return null
    const done = await view.record(form, { action: 'open-letters', object: `notices/letters/${file}` })
    return done === 'recorded' ? { file: `notices/letters/${file}` } : stop(view, view.say(words.act[done]))
  },
}

export default page

const isThere = (view: View): Promise<boolean> => view.tables.has(`notices/letters/${view.param('file')}`)

function stop(view: View, problem: string | null): Shown {
  const { say } = view
  const [file, at] = [view.param('file'), pageNumber(view)]
  const title = say(w.openTitle)
  const body = html`<div class="message"><h1>${title}</h1>
    ${problem ? html`<p class="verdict verdict-bad" role="alert">${problem}</p>` : ''}
    <p><code>${file}</code> · ${say(w.page(String(at)))}</p>
    <p>${say(w.openNote)}</p>
    ${actForm(view, `/letters/${file}?page=${at}#page=${at}`, say(w.openYes))}
  </div>`
  return { title, trail: [{ href: '/notices', label: say(w.menu) }], body }
}
