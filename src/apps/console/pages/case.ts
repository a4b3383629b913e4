import {
  balanceBar,
  bigFigure,
  boundsBar,
  certaintyBadge,
  combinationTable,
  count,
  type Html,
  html,
  momentText,
  nothing,
  words,
} from '#ui/index.ts'
import { clockPanel } from '../clock-panel.ts'
import { dutyList, openDuties } from '../duty-views.ts'
import { fileLinks } from '../file-links.ts'
import { hrefs } from '../links.ts'
import { noticeProgress } from '../notice-progress.ts'
import type { Page, View } from '../page.ts'

const w = words.case

/** The first page: how long it has been, what is next, how many people, which items, and where everything is. */
const page: Page = {
  id: 'case',
  path: '/',
  menu: { order: 1, label: w.menu },
  async render(view) {
    const { say, output } = view
    const { summary } = output
    const title = output.caseFile?.title ? say(output.caseFile.title) : summary.case
    const [progress, files] = await Promise.all([noticeProgress(view), fileLinks(view)])
    const body = html`<h1>${title}</h1>
      ${headFacts(view)}
      ${clockPanel(view)}
      <section class="block"><h2>${say(w.figures)}</h2>
        <div class="cards">${summary.attacks.map((a) => attackCard(view, a))}${summary.attacks.length > 1 ? totalCard(view) : nothing}</div>
      </section>
      <section class="block"><h2>${say(w.combinations)}</h2>
        <p class="note">${say(w.combinationsNote)} ${usesRecords(view) ? say(w.assumption) : ''}</p>
        ${summary.attacks.map((a) => attackTable(view, a))}
      </section>
      <section class="block"><h2>${say(w.duties)}</h2>
        ${dutyList(view, openDuties(output).slice(0, 8))}
        <p class="more"><a href="/duties">${say(w.allDuties)}</a></p>
      </section>
      <div class="block pair">
        <section><h2>${say(w.balance)}</h2>
          ${balanceBar(summary.balance, view.language)}
          <p class="more"><a href="/balance">${say(w.balanceMore)}</a></p>
        </section>
        <section><h2>${say(w.notices)}</h2>
          ${progress}
          <p class="more"><a href="/notices">${say(w.noticesMore)}</a></p>
        </section>
      </div>
      <section class="block"><h2>${say(w.files)}</h2>
        <p class="note">${say(w.filesNote)}</p>
        ${files}
      </section>`
    return { title, body }
  },
}

export default page

type Attack = View['output']['summary']['attacks'][number]

/** A figure that was stated in public counts 件, so the reader must learn that one is taken as one person. */
const usesRecords = (view: View): boolean => view.output.caseFile?.statements.some((s) => s.unit === 'records') ?? false

function headFacts(view: View): Html {
  const { say, output, language } = view
  const fact = (label: string, value: Html | string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const rootFact = (label: typeof w.ledgerRoot | typeof w.inputsRoot, root: string | undefined) =>
    root ? fact(say(label), html`<code>${root.slice(0, 12)}…</code>`) : nothing
  const organisation = output.caseFile?.organisation
  return html`<dl class="facts">
    ${organisation ? fact(say(w.organisation), say(organisation)) : nothing}
    ${fact(say(w.caseId), html`<code>${output.summary.case}</code>`)}
    ${output.at ? fact(say(w.asOf), momentText(output.at, output.zone, language)) : nothing}
    <div><dd>${say(w.revision(output.summary.revision))}</dd></div>
    ${rootFact(w.inputsRoot, output.manifest?.inputsRoot)}${rootFact(w.ledgerRoot, output.manifest?.ledgerRoot)}
  </dl>`
}

const attackCard = (view: View, a: Attack): Html =>
  html`<article class="card">
    <h3>${view.say(w.attack(a.id))} ${certaintyBadge(a.certainty, view.language)}</h3>
    <p><a href="${hrefs.people(a.id, null)}">${bigFigure(a.persons, 'people', view.language)}</a></p>
    ${boundsBar(a.bounds, view.language)}
    <p>${view.say(w.records(count(a.records)))}</p>
  </article>`

function totalCard(view: View): Html {
  const { summary } = view.output
  return html`<article class="card card-all">
    <h3>${view.say(w.all)}</h3>
    <p>${bigFigure(summary.persons, 'people', view.language)}</p>
    ${boundsBar(summary.bounds, view.language)}
    ${summary.masterPersons > 0 ? html`<p>${view.say(w.inMaster(count(summary.inMaster), count(summary.masterPersons)))}</p>` : nothing}
  </article>`
}

const attackTable = (view: View, a: Attack): Html =>
  combinationTable({
    id: `combinations-${a.id}`,
    caption: view.say(w.caption(a.id, count(a.persons))),
    combinations: a.combinations,
    persons: a.persons,
    href: (c) => hrefs.people(a.id, c.items),
    language: view.language,
  })
