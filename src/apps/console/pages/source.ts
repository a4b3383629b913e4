import { type Column, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { field, type Recorded } from '../acts.ts'
import { itemText, wordFor } from '../item-lists.ts'
import { hrefs, shortToken } from '../links.ts'
import { type MaskedCell, maskedCells } from '../masked-record.ts'
import type { Page, Shown, View } from '../page.ts'
import { type FoundItem, findingsAt, findingsInText, peopleAt } from '../person-evidence.ts'
import { readSourceRecord, type SourceRecord } from '../source-record.ts'

const w = words.source

/** One record of one file of the evidence: its columns, what they were understood as, and masked values. */
const page: Page = {
  id: 'source',
  path: '/source/:row{[0-9]+}',
  render: (view) => show(view, null),
  async submit(view, form) {
    const column = field(form, 'column')
    const { file, part, row } = placeOf(view)
    const object = `${part ? `${file} › ${part}` : file} : ${row} : ${column}`
    return show(view, { column, done: await view.record(form, { action: 'reveal', object }) })
  },
}

export default page

/** A column whose value was asked for, and whether that was written down. */
interface Asked {
  readonly column: string
  readonly done: Recorded
}

const placeOf = (view: View) => ({
  file: view.query('file'),
  part: view.query('part'),
  row: Number(view.param('row')),
})

async function show(view: View, asked: Asked | null): Promise<Shown | null> {
  const { say, output } = view
  const at = placeOf(view)
  const [there, people] = [await findingsAt(view, at), await peopleAt(view, at)]
  // Only places that the ledger speaks of can be opened, so no other file of the machine can be read through here.
  if (there.length === 0 && people.length === 0) return null
  const record = output.caseFolder === null ? null : await readSourceRecord(output.caseFolder, at)
  const findings = record?.grain === 'document' ? await findingsInText(view, at) : there
  const title = say(w.title(count(at.row)))
  const body = html`<h1>${title}</h1>
    ${placeFacts(view, record, people)}
    <section class="block">
      ${record && record.grain !== 'row' ? foundTable(view, findings) : await recordTable(view, record, findings)}
      <p class="note">${say(record && record.grain !== 'row' ? w.textHidden : w.neighbours)}</p>
    </section>
    ${record?.grain === 'row' ? revealPart(view, record, asked) : nothing}
    ${people.length === 0 ? nothing : html`<p><a href="${hrefs.exclude(at)}">${say(words.review.excludeTitle)}</a></p>`}`
  const first = people[0]
  const trail = [{ href: '/', label: say(words.case.menu) }]
  if (first) trail.push({ href: hrefs.person(first), label: say(words.person.title(shortToken(first))) })
  return { title, trail, body }
}

function placeFacts(view: View, record: SourceRecord | null, people: readonly string[]): Html {
  const { say, output } = view
  const { file, part } = placeOf(view)
  const input = output.manifest?.inputs.find((i) => i.path === file)
  const fact = (label: string, value: Html | string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const links = people.map((p) => html`<a href="${hrefs.person(p)}"><code>${shortToken(p)}</code></a> `)
  return html`<dl class="facts">
    ${fact(say(w.place), html`<code>${part ? `${file} › ${part}` : file}</code>`)}
    ${record ? fact(say(w.encoding), record.encoding) : nothing}
    ${input ? fact(say(w.hash), html`<code>${input.sha256}</code>`) : nothing}
    ${people.length > 0 ? fact(say(w.persons), html`${links}`) : nothing}
  </dl>`
}

async function recordTable(view: View, record: SourceRecord | null, findings: readonly FoundItem[]): Promise<Html> {
  const { say, language, output } = view
  if (record === null) return emptyNote(say(output.caseFolder === null ? w.noCase : w.noRow))
  const rows = await maskedCells(view, { ...placeOf(view), record, findings })
  const columns: readonly Column<MaskedCell>[] = [
    { head: say(w.column), kind: 'row-head', cell: (r) => r.column },
    { head: say(w.value), cell: (r) => r.value || say(w.empty) },
    {
      head: say(w.understood),
      cell: (r) => r.items.map((item) => itemText(item, language)).join(words.combination.and[language]) || '—',
    },
  ]
  return dataTable({ id: 't-record', caption: say(w.caption), columns, rows })
}

function foundTable({ say, language }: View, findings: readonly FoundItem[]): Html {
  const columns: readonly Column<FoundItem>[] = [
    { head: say(words.person.item), kind: 'row-head', cell: (f) => itemText(f.item, language) },
    { head: say(words.person.row), kind: 'figure', cell: (f) => count(f.row) },
    { head: say(words.person.offset), kind: 'figure', cell: (f) => (f.offset === null ? '—' : count(f.offset)) },
    { head: say(words.person.sure), cell: (f) => wordFor(words.person.sureness, f.sure, language) },
    { head: say(words.person.by), kind: 'code', cell: (f) => f.by },
  ]
  return dataTable({ id: 't-found', caption: say(w.findings), columns, rows: findings })
}

/** Shows one value after it was written down who wanted to see it and why. */
function revealPart(view: View, record: SourceRecord, asked: Asked | null): Html {
  const { say } = view
  const { file, part, row } = placeOf(view)
  const cell = asked ? record.cells[record.columns.indexOf(asked.column)] : undefined
  const seen =
    asked?.done === 'recorded' && cell !== undefined
      ? html`<p role="status"><strong>${say(words.act.shown(asked.column))}</strong>: <span class="revealed">${cell}</span></p>`
      : nothing
  const refused = asked && asked.done !== 'recorded' ? say(words.act[asked.done]) : ''
  const columns = html`<label class="field">${say(words.act.column)}<select name="column">${record.columns.map((c) => html`<option>${c}</option>`)}</select></label>`
  return html`<section>
    ${seen}${refused ? html`<p class="verdict verdict-bad" role="alert">${refused}</p>` : nothing}
    <details ${refused ? html`open` : nothing}><summary>${say(words.act.revealTitle)}</summary>
    ${actForm(view, hrefs.source({ file, part, row }), say(words.act.reveal), columns)}</details></section>`
}
