import { type Column, count, dataTable, emptyNote, type Html, html, words } from '#ui/index.ts'
import { wordFor } from '../item-lists.ts'
import { number, text } from '../ledger-tables.ts'
import { hrefs } from '../links.ts'
import { noticeProgress } from '../notice-progress.ts'
import { filesUnder } from '../output-folder.ts'
import type { Page, View } from '../page.ts'

const w = words.notice
const BATCHES_SHOWN = 30

interface RouteRow {
  readonly route: string
  readonly variant: string
  readonly language: string
  readonly notices: number
}

interface BatchRow {
  readonly letter: string
  readonly file: string
  readonly pages: number
}

/** How many notices go which way, the batches of letters, and the public notice as its readers see it. */
const page: Page = {
  id: 'notices',
  path: '/notices',
  menu: { order: 4, label: w.menu },
  async render(view) {
    const { say } = view
    const title = say(w.title)
    const [progress, routes, letters, notice] = [
      await noticeProgress(view),
      await routeTable(view),
      await letterTable(view),
      await publicNotice(view),
    ]
    const body = html`<h1>${title}</h1>
      <section class="block"><h2>${say(w.byRoute)}</h2>${progress}${routes}</section>
      ${letters}
      <section class="block"><h2>${say(w.publicTitle)}</h2>${notice}</section>`
    return { title, body }
  },
}

export default page

async function routeTable(view: View): Promise<Html> {
  const { say, language, tables } = view
  const found = await tables.ask(
    'select route, variant, language, count(*) as notices from {notices/index.csv} group by all order by notices desc, route, variant',
  )
  if (found.length === 0) return html``
  const rows: RouteRow[] = found.map((f) => ({
    route: text(f['route']),
    variant: text(f['variant']),
    language: text(f['language']),
    notices: number(f['notices']),
  }))
  const columns: readonly Column<RouteRow>[] = [
    { head: say(w.routeHead), kind: 'row-head', cell: (r) => wordFor(w.route, r.route, language) },
    { head: say(w.variantHead), cell: (r) => wordFor(w.variant, r.variant, language) },
    { head: say(w.languageHead), cell: (r) => r.language },
    { head: say(w.number), kind: 'figure', cell: (r) => count(r.notices) },
  ]
  return dataTable({ id: 't-routes', captioned: 'unseen', caption: say(w.byRoute), columns, rows })
}

async function letterTable(view: View): Promise<Html> {
  const { say, tables } = view
  const found = await tables.ask(
    `select file, count(*) as pages, count(*) over () as files from {notices/index.csv} where route = 'letter' and file like '%.pdf'
     group by file order by file limit ${BATCHES_SHOWN}`,
  )
  if (found.length === 0) return html``
  const rest = number(found[0]?.['files']) - found.length
  const rows: BatchRow[] = found.map((f) => {
    const file = text(f['file'])
    return { file, letter: file.split('/').at(-1) ?? '', pages: number(f['pages']) }
  })
  const columns: readonly Column<BatchRow>[] = [
    {
      head: say(w.file),
      kind: 'row-head',
      cell: (r) => html`<a href="${hrefs.letter(r.letter, 1)}"><code>${r.letter}</code></a>`,
    },
    { head: say(w.pages), kind: 'figure', cell: (r) => count(r.pages) },
  ]
  return html`<section class="block"><h2>${say(w.letters)}</h2>
    <p class="note">${say(w.openNote)}</p>
    ${dataTable({ id: 't-letters', captioned: 'unseen', caption: say(w.letters), columns, rows })}
    ${rest > 0 ? html`<p class="more">${say(w.moreBatches(count(rest)))}</p>` : ''}</section>`
}

async function publicNotice(view: View): Promise<Html> {
  const { say, output, language } = view
  const pages = (await filesUnder(output.folder, 'public')).filter((f) => /^[^/]+\/(ja|en)\/index\.html$/.test(f))
  const shown = pages.filter((f) => f.includes(`/${language}/`)).at(-1) ?? pages.at(-1)
  if (shown === undefined) return emptyNote(say(w.publicNone))
  const href = hrefs.file(`public/${shown}`)
  const [version = '', lang = ''] = shown.split('/')
  return html`<p class="more"><a href="${href}">${say(w.publicOpen)}</a></p>
    <iframe class="preview" src="${href}" title="${say(w.publicFrame(version, lang))}"></iframe>`
}
