import { instant, isoIn } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { byCodeUnit } from '#kernel/order.ts'
import { reasonWords } from '#law/index.ts'
import { inLanguage } from '#texts/index.ts'
import {
  count,
  dataTable,
  dayText,
  emptyNote,
  type Html,
  html,
  momentText,
  nothing,
  statusBadge,
  type TimelineEntry,
  timeline,
  words,
} from '#ui/index.ts'
import { actText, addresseeText, dueKey, dueText, groundBadges, sortedDuties } from '../duty-views.ts'
import { itemText, wordFor } from '../item-lists.ts'
import type { ShownDuty } from '../output-folder.ts'
import type { Page, View } from '../page.ts'

const w = words.duty

/** Every duty with its grounds, what happened and is due in order of time, and the rules that were not met. */
const page: Page = {
  id: 'duties',
  path: '/duties',
  menu: { order: 2, label: w.menu },
  async render(view) {
    const { say, output } = view
    const title = say(w.title)
    const duties = sortedDuties(output)
    const body = html`<h1>${title}</h1>
      <p class="lead">${say(w.intro)}</p>
      <section class="block"><h2>${say(w.timeline)}</h2>
        ${timeline(moments(view), say(w.timeline))}
      </section>
      <section class="block"><h2>${say(w.caption)}</h2>
        ${duties.length === 0 ? emptyNote(say(w.none)) : duties.map((d) => dutyCard(view, d))}
      </section>
      ${output.duties ? undecided(view) : nothing}`
    return { title, body }
  },
}

export default page

interface Moment extends TimelineEntry {
  readonly key: string
}

/** Knowledge, statements, orders and due dates of one case on one line of time. */
function moments(view: View): readonly TimelineEntry[] {
  const { say, output, language } = view
  const found: Moment[] = []
  const add = (key: string, when: string, what: Html | string, kind: TimelineEntry['kind']) =>
    found.push({ key, at: key, when, what, kind })
  const at = (moment: ReturnType<typeof instant>) => isoIn(moment, output.zone)
  const when = (moment: ReturnType<typeof instant>) => momentText(moment, output.zone, language)
  for (const k of output.caseFile?.knowledge ?? [])
    add(
      at(k.at),
      when(k.at),
      say(w.learnt(byText(k.by, language))) + (k.people === null ? '' : say(w.learntCount(count(k.people)))),
      'happened',
    )
  for (const s of output.caseFile?.statements ?? [])
    add(at(instant(s.at)), when(instant(s.at)), statementText(view, s), 'happened')
  for (const o of output.caseFile?.orders ?? [])
    add(o.day, dayText(legalDay(o.day), language), say(w.order(addresseeText(o.by, language), o.basis)), 'happened')
  for (const d of output.duties?.duties ?? [])
    if (d.due.kind === 'date' || d.due.kind === 'instant' || d.due.kind === 'target')
      add(
        dueKey(d.due),
        dueText(d.due, view),
        html`${actText(d, language)} → ${addresseeText(d.to, language)} ${groundBadges(d, language)}`,
        momentKind(d),
      )
  if (output.at !== null) add(at(output.at), when(output.at), say(w.now), 'now')
  return found.sort((a, b) => byCodeUnit(a.key, b.key))
}

function momentKind(duty: ShownDuty): TimelineEntry['kind'] {
  if (duty.status === 'done' || duty.status === 'relieved') return 'done'
  if (duty.status === 'overdue') return 'overdue'
  return duty.due.kind === 'target' ? 'target' : 'due'
}

type Statement = NonNullable<View['output']['caseFile']>['statements'][number]

function statementText({ say, language }: View, s: Statement): string {
  const head = wordFor(w.says, s.says, language)
  const told = (s.items ?? []).map((item) => itemText(item, language)).join(words.combination.and[language])
  const figure = s.value === undefined ? '' : `${s.about ? say(w.about) : ''}${count(s.value)}`
  const unit = s.value === undefined ? '' : words.unit[s.unit === 'persons' ? 'people' : 'records'][language]
  const by = s.by === undefined ? '' : say(w.promisedBy(dayText(legalDay(s.by.slice(0, 10)), language)))
  const attack = s.attack === undefined ? '' : `${say(words.case.attack(s.attack))} `
  return `${head}${language === 'ja' ? '：' : ': '}${attack}${told}${said(s.what, language)}${by}${figure}${unit}`
}

/** Words given in one language stand for both. */
const said = (what: Statement['what'], language: View['language']): string =>
  typeof what === 'object' ? inLanguage(what, language) : (what ?? '')

/** Who knew something: a department, or the authority that told. */
const byText = (by: string, language: View['language']): string =>
  by in w.by ? wordFor(w.by, by, language) : addresseeText(by, language)

function dutyCard(view: View, d: ShownDuty): Html {
  const { say, language } = view
  const line = (label: string, value: Html | string) => html`<dt>${label}</dt><dd>${value}</dd>`
  const texts = (label: string, list: readonly string[]) =>
    list.length === 0
      ? nothing
      : line(label, list.length === 1 ? (list[0] ?? '') : html`<ul>${list.map((t) => html`<li>${t}</li>`)}</ul>`)
  const rolled = d.due.kind === 'date' && d.due.rolled ? `（${say(w.rolled(dayText(d.due.raw, language)))}）` : ''
  return html`<article class="duty" id="${d.rule}-${d.act}">
    <header><h3>${actText(d, language)} → ${addresseeText(d.to, language)}</h3>
      ${groundBadges(d, language)}${statusBadge(d.status, language)}</header>
    <dl class="duty-line">
      ${line(say(w.due), html`<strong>${dueText(d.due, view)}</strong>${rolled}`)}
      ${texts(say(w.cite), d.cite)}
      ${line(say(w.rule), html`<code>${d.rule}</code> · ${w.force[d.force][language]} · ${w.side[d.whose][language]}`)}
      ${d.clockStart ? line(say(w.clockStart), d.clockStart) : nothing}
      ${d.because.length > 0 ? line(say(w.because), html`<code>${d.because.join(', ')}</code>`) : nothing}
      ${d.content.length > 1 ? line(say(w.content), html`<details><summary>${say(w.items(d.content.length))}</summary><ul>${d.content.map((t) => html`<li>${t}</li>`)}</ul></details>`) : texts(say(w.content), d.content)}
      ${texts(
        say(w.notes),
        d.notes.map((note) => reasonWords(note, language)),
      )}
    </dl>
  </article>`
}

function undecided({ say, output, language }: View): Html {
  const { notMet = [], unknown = [] } = output.duties ?? {}
  const rule = {
    head: say(w.rule),
    kind: 'row-head',
    cell: (r: { rule: string }) => html`<code>${r.rule}</code>`,
  } as const
  const unknownTable =
    unknown.length === 0
      ? nothing
      : html`<section class="block"><h2>${say(w.unknown)}</h2>
        ${dataTable({ id: 't-unknown', captioned: 'unseen', caption: say(w.unknown), columns: [rule, { head: say(w.needs), cell: (r: { needs: string }) => reasonWords(r.needs, language) }], rows: unknown })}</section>`
  const notMetTable =
    notMet.length === 0
      ? nothing
      : html`<section class="block"><h2>${say(w.notMet)}</h2>
        ${dataTable({ id: 't-not', captioned: 'unseen', caption: say(w.notMet), columns: [rule, { head: say(w.notMetWhy), cell: (r: { why: string }) => reasonWords(r.why, language) }], rows: notMet })}</section>`
  return html`${unknownTable}${notMetTable}`
}
