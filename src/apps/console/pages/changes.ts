import { diffLedger, type LedgerDiff, type PersonDifference, revisionsOf } from '#ledger/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, nothing, pager, words } from '#ui/index.ts'
import { itemMarks, wordFor } from '../item-lists.ts'
import { hrefs, shortToken } from '../links.ts'
import { PAGE_SIZE, type Page, pageNumber, type View } from '../page.ts'
import { againstPart } from '../statements-against.ts'

const w = words.change
const d = words.diff

/** What two revisions say differently, person by person: why, and who must be told what. */
const page: Page = {
  id: 'changes',
  path: '/changes',
  menu: { order: 5, label: w.menu },
  async render(view) {
    const { say } = view
    const title = say(w.title)
    const body = html`<h1>${title}</h1>
      <section class="block"><h2>${say(w.changes)}</h2>${await changePart(view)}</section>
      ${await againstPart(view)}
      <p class="more"><a href="/review">${say(words.review.title)}</a></p>`
    return { title, body }
  },
}

export default page

/** The revisions to compare: those asked for where the output holds them, else the last two. */
function asked(view: View, held: readonly number[]): { readonly from: number; readonly to: number } | null {
  const to = view.output.summary.revision
  const from = held.find((revision) => String(revision) === view.query('from')) ?? held.findLast((r) => r < to)
  return from === undefined || from >= to ? null : { from, to }
}

async function changePart(view: View): Promise<Html> {
  const { say, language, output } = view
  const held = await revisionsOf(output.folder)
  const between = asked(view, held)
  if (between === null) return emptyNote(say(w.first))
  const { from, to } = between
  const diff = await diffLedger(output.folder, from, to)
  const total = diff.differences.length
  const { before, after } = diff.persons
  const head = html`<p class="lead">${say(d.summary(count(before), count(after), count(total)))} ${say(d.csv)}</p>
    ${chooser(view, held, between)}`
  if (total === 0) return html`${head}${emptyNote(say(w.noChanges))}`
  const at = pageNumber(view)
  const rows = diff.differences.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE)
  return html`${head}${tellings(view, diff)}
    ${dataTable({ id: 't-changes', caption: say(w.summary(from, to)), columns: columns(view), rows })}
    ${pager({ page: at, pageSize: PAGE_SIZE, total, href: (n) => `/changes?from=${from}&page=${n}`, language })}`
}

/** Earlier revisions as a form that works without scripts. */
function chooser({ say }: View, held: readonly number[], { from, to }: { from: number; to: number }): Html {
  const earlier = held.filter((revision) => revision < to)
  if (earlier.length < 2) return nothing
  return html`<form method="get" action="/changes"><label class="field">${say(d.from)}<select name="from">
    ${earlier.map((r) => html`<option ${r === from ? html`selected` : nothing}>${r}</option>`)}</select></label>
    <p><button class="button" type="submit">${say(d.go)}</button></p></form>`
}

function tellings({ say, language }: View, { differences }: LedgerDiff): Html {
  const counts = new Map<string, number>()
  for (const { telling } of differences) counts.set(telling, (counts.get(telling) ?? 0) + 1)
  const known = Object.keys(d.tellings).filter((telling) => counts.has(telling))
  return html`<dl class="facts">${known.map(
    (t) =>
      html`<div><dt>${wordFor(d.tellings, t, language)}</dt><dd>${count(counts.get(t) ?? 0)}${say(words.unit.people)}</dd></div>`,
  )}</dl>`
}

function columns({ say, language }: View): readonly Column<PersonDifference>[] {
  const itemsOf = (r: PersonDifference, side: 'before' | 'after') => [
    ...new Set(r.attacks.flatMap((a) => a[side]?.items ?? [])),
  ]
  const certaintyOf = (r: PersonDifference) =>
    r.attacks
      .filter((a) => a.before && a.after && a.before.certainty !== a.after.certainty)
      .map((a) =>
        [a.before?.certainty, a.after?.certainty].map((c) => wordFor(words.certainty, c ?? '', language)).join(' → '),
      )
      .join(' · ')
  const link = (person: string) => html`<a href="${hrefs.person(person)}"><code>${shortToken(person)}</code></a>`
  return [
    { head: say(w.person), kind: 'row-head', cell: (r) => link(r.person) },
    {
      head: say(w.kind),
      cell: (r) =>
        html`${r.kind === 'graded' ? say(d.graded) : wordFor(w.kinds, r.kind, language)} ${r.other ? link(r.other) : nothing}`,
    },
    { head: say(d.telling), cell: (r) => wordFor(d.tellings, r.telling, language) },
    { head: say(w.before), cell: (r) => itemMarks(itemsOf(r, 'before'), language) },
    { head: say(w.after), cell: (r) => itemMarks(itemsOf(r, 'after'), language) },
    { head: say(d.certainty), cell: (r) => certaintyOf(r) || '—' },
    { head: say(w.cause), cell: (r) => r.causes.map((cause) => wordFor(w.causes, cause, language)).join(' · ') || '—' },
  ]
}
