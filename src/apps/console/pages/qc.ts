import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { columnDecision, columnRulingsOfTrail, isColumnChoice } from '#case/index.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import {
  count,
  emptyNote,
  type Html,
  html,
  nothing,
  type QcColumn,
  type QcDocument,
  qcChoiceText,
  qcSections,
  unnumbered,
  words,
} from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { field, type Recorded } from '../acts.ts'
import { hrefs } from '../links.ts'
import type { Page, Shown, View } from '../page.ts'

const w = words.qc

/** What was found and what a person should look at; officers say here what a column holds. */
const page: Page = {
  id: 'qc',
  path: '/qc',
  menu: { order: 3.5, label: w.menu },
  render: (view) => shown(view),
  async submit(view, form) {
    const [id, choice] = [field(form, 'column'), field(form, 'choice')]
    const report = await readReport(view)
    const column = report?.columns.find((c) => c.id !== null && c.id === id)
    if (!report || !column || !isColumnChoice(choice)) return null
    const meant = field(form, 'alike') === 'yes' ? [column, ...alike(report, column)] : [column]
    let outcome: Recorded = 'recorded'
    for (const each of meant) {
      const { kind, subject } = columnDecision(each, choice, { who: '', at: view.now, why: '' })
      outcome = await view.record(form, {
        action: 'decide',
        object: each.id ?? '',
        decision: { kind, subject, choice },
      })
      if (outcome !== 'recorded') break
    }
    const said = outcome === 'recorded' ? w.recorded : words.act[outcome]
    return shown(view, html`<p role="status" class="notice">${view.say(said)}</p>`)
  },
}

export default page

async function shown(view: View, status: Html = nothing): Promise<Shown> {
  const { say, language } = view
  const title = say(w.title)
  const document = await readReport(view)
  if (!document) return { title, body: html`<h1>${title}</h1>${emptyNote(say(w.noReport))}` }
  const standalone = language === 'ja' ? 'qc.html' : 'qc.en.html'
  const body = html`<h1>${title}</h1>${status}
    <p>${say(w.about)} <a href="${hrefs.file(standalone)}">${standalone}</a></p>
    ${qcSections(document, language, (column) => confirmForm(view, column, alike(document, column).length))}`
  return { title, body }
}

/** The report of the last run with what officers said since; null where that run made none. */
async function readReport({ output }: View): Promise<QcDocument | null> {
  const text = await readFile(join(output.folder, 'qc.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const document: QcDocument = JSON.parse(text)
  const trail = await readFile(join(output.folder, 'audit.jsonl'), 'utf8').catch(() => '')
  const ruled = new Map(columnRulingsOfTrail(trail).map((r) => [`${r.file}\0${r.part}\0${r.column}`, r]))
  const columns = document.columns.map((c) => ({
    ...c,
    confirmed: ruled.get(`${c.file}\0${c.part}\0${c.column}`) ?? c.confirmed,
  }))
  return { ...document, columns }
}

/** Columns that wait for the same reason: of the same name in other tables, such as twelve monthly files, or of the same list. */
function alike({ columns }: QcDocument, { id, file, part, column, use, attention }: QcColumn): readonly QcColumn[] {
  const isCalledSo = (c: QcColumn): boolean =>
    c.column === column || (c.file === file && c.part === part && unnumbered(c.column) === unnumbered(column))
  return columns.filter(
    (c) => c.id !== null && c.id !== id && isCalledSo(c) && c.use === use && c.attention === attention && !c.confirmed,
  )
}

function confirmForm(view: View, column: QcColumn, others: number): Html {
  const { language, say } = view
  const choices = ['fine', 'ignore', 'free-text', ...dataKinds]
  const name = (choice: string) => (choice === column.use ? html`selected` : nothing)
  const options = choices.map(
    (choice) => html`<option value="${choice}" ${name(choice)}>${qcChoiceText(choice, language)}</option>`,
  )
  return html`<details><summary>${say(w.unconfirmed)}</summary>${actForm(
    view,
    '/qc',
    say(w.confirmButton),
    html`<input type="hidden" name="column" value="${column.id ?? ''}">
      <label class="field">${say(w.choose)}<select name="choice">${options}</select></label>
      ${others > 0 ? html`<label class="field"><span><input type="checkbox" name="alike" value="yes"> ${say(w.alikeToo(count(others)))}</span></label>` : nothing}`,
  )}</details>`
}
