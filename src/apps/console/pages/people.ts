import { isDataKind } from '#kernel/data-kinds.ts'
import { personToken } from '#kernel/ids.ts'
import { masked } from '#kernel/masking.ts'
import type { AttackSummary } from '#kernel/summary.ts'
import { type Column, count, dataTable, html, pager, words } from '#ui/index.ts'
import { itemMarks, wordFor } from '../item-lists.ts'
import { list, number, text } from '../ledger-tables.ts'
import { hrefs, shortToken } from '../links.ts'
import { PAGE_SIZE, type Page, pageNumber, type View } from '../page.ts'

const w = words.person

interface Row {
  readonly person: string
  readonly name: string
  readonly items: readonly string[]
  readonly certainty: string
  readonly records: number
  readonly route: string
}

/** The people behind one cell of the combination table, masked, fifty a page. */
const page: Page = {
  id: 'people',
  path: '/attacks/:attack/people/:items',
  async render(view) {
    const { say, output, language } = view
    const attack = output.summary.attacks.find((a) => a.id === view.param('attack'))
    if (!attack) return null
    const items = view.param('items') === 'all' ? null : view.param('items').split('.').filter(isDataKind)
    const total = items === null ? attack.persons : personsOf(attack, items)
    if (total === null) return null
    const at = pageNumber(view)
    const rows = await peopleOf(view, { attack: attack.id, items, page: at })
    const title = say((items ? w.listTitle : w.allTitle)(attack.id, count(total)))
    const body = html`<h1>${title}</h1>
      ${items ? itemMarks(items, language) : ''}
      <p class="lead">${say(w.maskNote)}</p>
      ${dataTable({ id: 'people', caption: say(w.listCaption), columns: columns(view, items === null), rows })}
      ${pager({ page: at, pageSize: PAGE_SIZE, total, href: (n) => hrefs.people(attack.id, items, n), language })}`
    return { title, trail: [{ href: '/', label: say(words.case.menu) }], body }
  },
}

export default page

/** How many people lost exactly these items; null when the attack has no such combination. */
const personsOf = (attack: AttackSummary, items: readonly string[]): number | null =>
  attack.combinations.find((c) => c.items.join('.') === items.join('.'))?.persons ?? null

async function peopleOf(
  view: View,
  asked: { readonly attack: string; readonly items: readonly string[] | null; readonly page: number },
): Promise<readonly Row[]> {
  const found = await view.tables.ask(
    `select person, items, certainty, records, route from {people.parquet}
     where revision = $revision and attack = $attack and ($items = '' or array_to_string(items, '+') = $items)
     order by person limit ${PAGE_SIZE} offset $skip`,
    {
      revision: view.output.summary.revision,
      attack: asked.attack,
      items: asked.items?.join('+') ?? '',
      skip: (asked.page - 1) * PAGE_SIZE,
    },
  )
  const rows: Row[] = []
  for (const f of found) {
    const person = text(f['person'])
    rows.push({
      person,
      name: masked('name', await view.names.of(personToken(person))),
      items: list(f['items']),
      certainty: text(f['certainty']),
      records: number(f['records']),
      route: text(f['route']),
    })
  }
  return rows
}

function columns(view: View, withItems: boolean): readonly Column<Row>[] {
  const { say, language } = view
  const items: Column<Row> = { head: say(w.items), cell: (r) => itemMarks(r.items, language) }
  return [
    {
      head: say(w.token),
      kind: 'row-head',
      cell: (r) => html`<a href="${hrefs.person(r.person)}"><code>${shortToken(r.person)}</code></a>`,
    },
    { head: say(w.name), cell: (r) => r.name || say(w.nameHidden) },
    ...(withItems ? [items] : []),
    { head: say(w.certainty), cell: (r) => wordFor(words.certainty, r.certainty, language) },
    { head: say(w.records), kind: 'figure', cell: (r) => count(r.records) },
    { head: say(w.route), cell: (r) => wordFor(words.notice.route, r.route, language) },
  ]
}
