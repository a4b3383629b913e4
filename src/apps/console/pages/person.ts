import { isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import { personToken } from '#kernel/ids.ts'
import { masked } from '#kernel/masking.ts'
import { type ItemExposure, itemExposures, type ReviewPair, readExposureBook, readMerges } from '#ledger/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { itemMarks, itemText, wordFor } from '../item-lists.ts'
import { list, number, text } from '../ledger-tables.ts'
import { hrefs, shortToken } from '../links.ts'
import type { Page, View } from '../page.ts'
import { factsOf, placeLink } from '../pair-words.ts'
import { type FoundItem, findingsOf, type LinkedRecord, noticesOf, recordsOf } from '../person-evidence.ts'

const w = words.person
const RECORDS_SHOWN = 200

interface AttackRow {
  readonly attack: string
  readonly items: readonly string[]
  readonly certainty: string
  readonly exposure: string
  readonly records: number
  readonly route: string
}

/** One person: what leaked by attack, where each item stood, which records were taken to be this person and why. */
const page: Page = {
  id: 'person',
  path: '/people/:person{[0-9a-f]{32}}',
  async render(view) {
    const { say } = view
    const person = personToken(view.param('person'))
    const attacks = await attackRows(view, person)
    const records = await recordsOf(view, person, RECORDS_SHOWN)
    if (attacks.length === 0 && records.length === 0) return null
    const name = masked('name', await view.names.of(person))
    const findings = await findingsOf(view, person)
    const title = say(w.title(shortToken(person)))
    const first = attacks[0]
    const body = html`<h1>${title}${name ? html`　<span>${name}</span>` : ''}</h1>
      <p class="lead">${say(w.maskNote)}</p>
      <dl class="facts"><div><dt>${say(w.token)}</dt><dd><code>${person}</code></dd></div></dl>
      <section class="block"><h2>${say(w.attacks)}</h2>
        ${dataTable({ id: 't-attacks', captioned: 'unseen', caption: say(w.attacks), columns: attackColumns(view), rows: attacks })}
      </section>
      <section class="block"><h2>${say(w.sources)}</h2>
        ${findings.length === 0 ? emptyNote(say(w.noFindings)) : dataTable({ id: 't-sources', captioned: 'unseen', caption: say(w.sourcesCaption), columns: findingColumns(view), rows: findings })}
      </section>
      <section class="block"><h2>${say(w.recordsTitle)}</h2>
        ${dataTable({ id: 't-records', captioned: 'unseen', caption: say(w.recordsCaption), columns: recordColumns(view), rows: records })}
      </section>
      ${await mergePart(view, person)}
      ${await gradePart(view, person)}
      <section class="block"><h2>${say(w.notice)}</h2>${await notices(view, person)}</section>`
    return { title, trail: trailOf(view, first), body }
  },
}

export default page

function trailOf(view: View, first: AttackRow | undefined) {
  const { say, output } = view
  const top = [{ href: '/', label: say(words.case.menu) }]
  if (!first) return top
  const items = sortKinds(first.items.filter(isDataKind))
  const same = output.summary.attacks
    .find((a) => a.id === first.attack)
    ?.combinations.find((c) => c.items.join('.') === items.join('.'))
  return same ? [...top, { href: hrefs.people(first.attack, items), label: say(w.back(count(same.persons))) }] : top
}

/** How far the attacker came to each item, and what shows it. */
async function gradePart(view: View, person: string): Promise<Html> {
  const { say, language, output } = view
  const book = await readExposureBook(output.folder)
  if (book.attacks.length === 0) return nothing
  const rows = await itemExposures(output.folder, person)
  const columns: readonly Column<ItemExposure>[] = [
    { head: say(w.attack), cell: (g) => g.attack },
    { head: say(w.item), kind: 'row-head', cell: (g) => itemText(g.item, language) },
    { head: say(w.exposure), cell: (g) => wordFor(words.exposure, g.exposure, language) },
    {
      head: say(words.diff.gradeOf),
      cell: (g) => book.rules[g.rule - 1]?.because ?? say(words.diff.wholeAttack),
    },
    { head: say(w.records), kind: 'figure', cell: (g) => count(g.records) },
  ]
  const caption = say(words.diff.gradeOf)
  return html`<section class="block"><h2>${caption}</h2>
    ${dataTable({ id: 't-grades', captioned: 'unseen', caption, columns, rows })}</section>`
}

/** Every merge that made this person, each open to another decision. */
async function mergePart(view: View, person: string): Promise<Html> {
  const { say, language, output } = view
  const merges = (await readMerges(output.folder, person)).slice(0, RECORDS_SHOWN)
  if (merges.length === 0) return nothing
  const columns: readonly Column<ReviewPair>[] = [
    {
      head: say(words.review.pair),
      kind: 'row-head',
      cell: (m) => html`<a href="${hrefs.pair(m.id)}"><code>${m.id}</code></a>`,
    },
    { head: say(words.review.sideA), cell: (m) => placeLink(m.refs.a) },
    { head: say(words.review.sideB), cell: (m) => placeLink(m.refs.b) },
    { head: say(w.rule), cell: (m) => factsOf(m, language) },
    { head: say(words.change.weight), kind: 'figure', cell: (m) => (m.weight === null ? '—' : m.weight.toFixed(1)) },
  ]
  const caption = say(words.review.mergesTitle)
  return html`<section class="block"><h2>${caption}</h2><p class="note">${say(words.review.mergesNote)}</p>
    ${dataTable({ id: 't-merges', captioned: 'unseen', caption, columns, rows: merges })}</section>`
}

async function attackRows(view: View, person: string): Promise<readonly AttackRow[]> {
  const rows = await view.tables.ask(
    'select attack, items, certainty, exposure, records, route from {people.parquet} where revision = $revision and person = $person order by attack desc',
    { revision: view.output.summary.revision, person },
  )
  return rows.map((r) => ({
    attack: text(r['attack']),
    items: list(r['items']),
    certainty: text(r['certainty']),
    exposure: text(r['exposure']),
    records: number(r['records']),
    route: text(r['route']),
  }))
}

function attackColumns({ say, language }: View): readonly Column<AttackRow>[] {
  return [
    { head: say(w.attack), kind: 'row-head', cell: (r) => r.attack },
    { head: say(w.items), cell: (r) => itemMarks(r.items, language) },
    { head: say(w.certainty), cell: (r) => wordFor(words.certainty, r.certainty, language) },
    { head: say(w.exposure), cell: (r) => wordFor(words.exposure, r.exposure, language) },
    { head: say(w.records), kind: 'figure', cell: (r) => count(r.records) },
    { head: say(w.route), cell: (r) => wordFor(words.notice.route, r.route, language) },
  ]
}

function findingColumns({ say, language }: View): readonly Column<FoundItem>[] {
  return [
    { head: say(w.item), kind: 'row-head', cell: (f) => itemText(f.item, language) },
    { head: say(w.file), kind: 'code', cell: (f) => (f.part ? `${f.file} › ${f.part}` : f.file) },
    { head: say(w.row), kind: 'figure', cell: (f) => html`<a href="${hrefs.source(f)}">${count(f.row)}</a>` },
    { head: say(w.column), cell: (f) => f.column || say(w.freeText) },
    { head: say(w.offset), kind: 'figure', cell: (f) => (f.offset === null ? '—' : count(f.offset)) },
    { head: say(w.sure), cell: (f) => wordFor(w.sureness, f.sure, language) },
    { head: say(w.by), kind: 'code', cell: (f) => f.by },
  ]
}

function recordColumns({ say, language }: View): readonly Column<LinkedRecord>[] {
  return [
    { head: say(w.kind), kind: 'row-head', cell: (r) => say(r.attack ? w.evidence(r.attack) : w.master) },
    { head: say(w.file), kind: 'code', cell: (r) => (r.part ? `${r.file} › ${r.part}` : r.file) },
    { head: say(w.row), kind: 'figure', cell: (r) => html`<a href="${hrefs.source(r)}">${count(r.row)}</a>` },
    { head: say(w.role), cell: (r) => wordFor(w.roles, r.role, language) },
    { head: say(w.rule), cell: (r) => wordFor(words.rule, r.rule, language) },
  ]
}

async function notices(view: View, person: string): Promise<Html> {
  const { say, language } = view
  const found = await noticesOf(view, person)
  if (found.length === 0) return emptyNote(say(w.noNotice))
  return html`<ul>${found.map(
    (n) => html`<li>${wordFor(words.notice.route, n.route, language)} · <code>${n.file}</code>
      ${n.letter === '' ? '' : html` · <a href="${hrefs.letter(n.letter, n.page)}">${say(words.notice.page(count(n.page)))} — ${say(words.notice.open)}</a>`}</li>`,
  )}</ul>`
}
