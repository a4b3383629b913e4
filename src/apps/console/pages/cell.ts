import { personToken } from '#kernel/ids.ts'
import { masked } from '#kernel/masking.ts'
import { peopleOfCell, tableIds } from '#ledger/index.ts'
import { type Column, count, dataTable, html, pager, words } from '#ui/index.ts'
import { hrefs, shortToken } from '../links.ts'
import { PAGE_SIZE, type Page, pageNumber } from '../page.ts'
import { keyText } from '../table-cells.ts'

const w = words.person

interface Row {
  readonly person: string
  readonly name: string
}

const KEY_NAMES = {
  combinations: ['items'],
  items: ['item'],
  master: ['measure'],
  prefectures: ['prefecture'],
  ages: ['age'],
  routes: ['route'],
  channels: ['channel'],
  exposures: ['grade', 'items'],
} as const

/** The people behind one cell of a table, masked, fifty a page. */
const page: Page = {
  id: 'cell',
  path: '/tables/:table/people',
  async render(view) {
    const { say, output, language } = view
    const table = tableIds.find((id) => id === view.param('table'))
    if (!table) return null
    const [attack, key, at] = [view.query('attack'), view.query('key'), pageNumber(view)]
    const found = await peopleOfCell(
      output.folder,
      { table, attack, key },
      { limit: PAGE_SIZE, offset: (at - 1) * PAGE_SIZE },
    )
    if (found.total === 0) return null
    const rows: Row[] = []
    for (const person of found.persons)
      rows.push({ person, name: masked('name', await view.names.of(personToken(person))) })
    const title = say(words.table.cellTitle(count(found.total)))
    const keys = key.split(':')
    const told = KEY_NAMES[table].map((name, i) => keyText(name, keys[i] ?? '', language))
    const columns: readonly Column<Row>[] = [
      {
        head: say(w.token),
        kind: 'row-head',
        cell: (r) => html`<a href="${hrefs.person(r.person)}"><code>${shortToken(r.person)}</code></a>`,
      },
      { head: say(w.name), cell: (r) => r.name || say(w.nameHidden) },
    ]
    const body = html`<h1>${title}</h1>
      <p>${say(words.table.names[table])}：${keyText('attack', attack, language)} · ${told.join(' · ')}</p>
      <p class="lead">${say(w.maskNote)}</p>
      ${dataTable({ id: 'people', caption: say(w.listCaption), columns, rows })}
      ${pager({ page: at, pageSize: PAGE_SIZE, total: found.total, href: (n) => hrefs.cell(table, [attack, ...keys], n), language })}`
    return { title, trail: [{ href: hrefs.table(table), label: say(words.table.menu) }], body }
  },
}

export default page
