import { type Column, count, dataTable, emptyNote, type Html, html, pager, words } from '#ui/index.ts'
import { itemMarks, wordFor } from '../item-lists.ts'
import { list, number, text } from '../ledger-tables.ts'
import { hrefs, shortToken } from '../links.ts'
import { PAGE_SIZE, type Page, pageNumber, type View } from '../page.ts'

const w = words.change

interface ChangeRow {
  readonly person: string
  readonly kind: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly cause: string
}

interface Place {
  readonly file: string
  readonly part: string
  readonly row: number
}

interface PairRow {
  readonly one: Place
  readonly other: Place
  readonly reasons: readonly string[]
  readonly weight: string
}

/** What changed since the revision before, person by person, and the pairs that only a human can decide. */
const page: Page = {
  id: 'changes',
  path: '/changes',
  menu: { order: 5, label: w.menu },
  async render(view) {
    const { say } = view
    const title = say(w.title)
    const [changes, pairs] = [await changeTable(view), await pairTable(view)]
    const body = html`<h1>${title}</h1>
      <section class="block"><h2>${say(w.changes)}</h2>${changes}</section>
      <section class="block"><h2>${say(w.review)}</h2>
        <p class="note">${say(w.reviewNote)}</p>${pairs}</section>`
    return { title, body }
  },
}

export default page

async function changeTable(view: View): Promise<Html> {
  const { say, tables, language, output } = view
  if (output.summary.revision === 1) return emptyNote(say(w.first))
  const total = number((await tables.ask('select count(*) as n from {changes.parquet}'))[0]?.['n'])
  if (total === 0) return emptyNote(say(w.noChanges))
  const at = pageNumber(view)
  const found = await tables.ask(
    `select * from {changes.parquet} order by kind, person limit ${PAGE_SIZE} offset $skip`,
    { skip: (at - 1) * PAGE_SIZE },
  )
  const rows: ChangeRow[] = found.map((f) => ({
    person: text(f['person']),
    kind: text(f['kind']),
    before: list(f['items_before']),
    after: list(f['items_after']),
    cause: text(f['cause']),
  }))
  const columns: readonly Column<ChangeRow>[] = [
    {
      head: say(w.person),
      kind: 'row-head',
      cell: (r) => html`<a href="${hrefs.person(r.person)}"><code>${shortToken(r.person)}</code></a>`,
    },
    { head: say(w.kind), cell: (r) => wordFor(w.kinds, r.kind, language) },
    { head: say(w.before), cell: (r) => itemMarks(r.before, language) },
    { head: say(w.after), cell: (r) => itemMarks(r.after, language) },
    { head: say(w.cause), cell: (r) => wordFor(w.causes, r.cause, language) },
  ]
  const { revision } = output.summary
  return html`${dataTable({ id: 't-changes', caption: say(w.summary(revision - 1, revision)), columns, rows })}
    ${pager({ page: at, pageSize: PAGE_SIZE, total, href: (n) => `/changes?page=${n}`, language })}`
}

async function pairTable(view: View): Promise<Html> {
  const { say, tables, output, language } = view
  const found = await tables.ask(`select * from {review.parquet} order by weight desc limit ${PAGE_SIZE * 2}`)
  if (found.length === 0) return emptyNote(say(w.noReview))
  const rows: PairRow[] = found.map((f) => ({
    one: { file: text(f['a_source']), part: text(f['a_part']), row: number(f['a_row']) },
    other: { file: text(f['b_source']), part: text(f['b_part']), row: number(f['b_row']) },
    reasons: list(f['reasons']),
    weight: number(f['weight']).toFixed(1),
  }))
  const place = (p: Place) =>
    html`<a href="${hrefs.source(p)}"><code>${p.part ? `${p.file} › ${p.part}` : p.file} : ${p.row}</code></a>`
  const columns: readonly Column<PairRow>[] = [
    { head: say(w.one), kind: 'row-head', cell: (r) => place(r.one) },
    { head: say(w.other), cell: (r) => place(r.other) },
    { head: say(w.reasons), cell: (r) => r.reasons.map((code) => wordFor(words.reason, code, language)).join(' · ') },
    { head: say(w.weight), kind: 'figure', cell: (r) => r.weight },
  ]
  return dataTable({
    id: 't-review',
    captioned: 'unseen',
    caption: `${say(w.review)} — ${count(output.summary.review.pairs)}`,
    columns,
    rows,
  })
}
