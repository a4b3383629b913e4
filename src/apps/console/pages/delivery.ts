import type { Wave } from '#notice/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, momentText, nothing, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { field } from '../acts.ts'
import type { DeliveryShown, ReleasedBatch } from '../delivery-desk.ts'
import { wordFor } from '../item-lists.ts'
import { hrefs, shortToken } from '../links.ts'
import type { Form, Page, Shown, View } from '../page.ts'

const w = words.delivery
const STATES = ['intended', 'attempted', 'accepted', 'inDoubt', 'bounced', 'returned', 'done'] as const
const ROUTES = ['letter', 'email', 'sms'] as const

/** Who approved what, how far each wave is, what is in doubt, and the stop button. */
const page: Page = {
  id: 'delivery',
  path: '/delivery',
  menu: { order: 4.2, label: w.menu },
  render: (view) => shown(view, null),
  async submit(view, form) {
    return shown(view, await stop(view, form))
  },
}

export default page

type Said = { readonly good: boolean; readonly text: string }

async function stop(view: View, form: Form): Promise<Said> {
  const [who, why] = [field(form, 'officer'), field(form, 'reason')]
  if (who === '' || why.length < 4) return { good: false, text: view.say(words.act.incomplete) }
  const stopped = await view.stopSending({ who, why })
  return stopped ? { good: true, text: view.say(w.stoppedNow) } : { good: false, text: view.say(w.notStopped) }
}

async function shown(view: View, said: Said | null): Promise<Shown> {
  const { say } = view
  const title = say(w.title)
  const found = await view.delivery()
  const verdict = said
    ? html`<p class="verdict ${said.good ? 'verdict-good' : 'verdict-bad'}" role="alert">${said.text}</p>`
    : nothing
  if (found === 'noDatabase') return { title, body: html`<h1>${title}</h1>${verdict}${emptyNote(say(w.noDatabase))}` }
  if (found === null) return { title, body: html`<h1>${title}</h1>${verdict}${emptyNote(say(w.none))}` }
  const under = found.counts.some((c) => c.state === 'attempted')
  const body = html`<h1>${title}</h1>${verdict}
    ${stopBlock(view, found)}
    <section class="block" ${under ? html`data-making` : nothing}><h2>${say(w.counts)}</h2>${countTable(view, found)}</section>
    ${doubtBlock(view, found)}
    <section class="block"><h2>${say(w.waves)}</h2><p class="note">${say(w.wavesNote)}</p>${found.batches.map((batch) => waveTable(view, batch))}</section>
    <section class="block"><h2>${say(w.approvals)}</h2>${approvalTable(view, found)}</section>`
  return { title, body }
}

function stopBlock(view: View, found: DeliveryShown): Html {
  const { say } = view
  if (found.switch?.stopped) {
    const { who, at, why } = found.switch
    return html`<p class="verdict verdict-bad">${say(w.stopped(who, moment(view, at), why))}</p>`
  }
  return html`<details class="block"><summary>${say(w.stopTitle)}</summary>
    <p class="note">${say(w.stopNote)}</p>${actForm(view, '/delivery', say(w.stop))}</details>`
}

const moment = (view: View, at: Wave['openedAt']): string =>
  at === null ? '' : momentText(at, view.output.zone, view.language)

function countTable(view: View, found: DeliveryShown): Html {
  const { say, language } = view
  type Row = (typeof ROUTES)[number]
  const of = (route: Row, state: string) =>
    found.counts.filter((c) => c.route === route && c.state === state).reduce((sum, c) => sum + c.notices, 0)
  const rows = ROUTES.filter((route) => found.counts.some((c) => c.route === route))
  const columns: readonly Column<Row>[] = [
    { head: say(w.route), kind: 'row-head', cell: (r) => wordFor(words.notice.route, r, language) },
    ...STATES.map(
      (state): Column<Row> => ({ head: say(w.states[state]), kind: 'figure', cell: (r) => count(of(r, state)) }),
    ),
  ]
  return dataTable({ id: 't-delivery', captioned: 'unseen', caption: say(w.counts), columns, rows })
}

function waveTable(view: View, batch: ReleasedBatch): Html {
  const { say, language } = view
  const sum = (wave: Wave, ...states: readonly (keyof Wave['states'])[]) =>
    states.reduce((all, state) => all + (wave.states[state] ?? 0), 0)
  const columns: readonly Column<Wave>[] = [
    { head: say(w.wave), kind: 'row-head', cell: (r) => `${wordFor(words.notice.route, r.route, language)} ${r.wave}` },
    { head: say(w.notices), kind: 'figure', cell: (r) => count(r.notices) },
    {
      head: say(w.opened),
      cell: (r) => (r.openedAt === null ? say(w.notOpen) : `${r.openedBy ?? ''} ${moment(view, r.openedAt)}`),
    },
    { head: say(w.toGo), kind: 'figure', cell: (r) => count(sum(r, 'intended', 'attempted')) },
    { head: say(w.states.accepted), kind: 'figure', cell: (r) => count(sum(r, 'accepted', 'done')) },
    { head: say(w.states.bounced), kind: 'figure', cell: (r) => count(sum(r, 'bounced', 'returned')) },
    { head: say(w.states.inDoubt), kind: 'figure', cell: (r) => count(sum(r, 'inDoubt')) },
  ]
  return dataTable({
    id: `t-waves-${batch.batch}`,
    caption: `${say(w.batch)} ${batch.batch}`,
    columns,
    rows: batch.waves,
  })
}

function doubtBlock(view: View, found: DeliveryShown): Html {
  const { say } = view
  if (found.inDoubt.length === 0) return nothing
  const columns: readonly Column<DeliveryShown['inDoubt'][number]>[] = [
    {
      head: say(w.person),
      kind: 'row-head',
      cell: (r) => html`<a href="${hrefs.person(r.person)}"><code>${shortToken(r.person)}</code></a>`,
    },
    { head: say(w.at), cell: (r) => moment(view, r.startedAt) },
    { head: say(w.key), cell: (r) => html`<code>${r.key}</code>` },
    { head: say(w.why), cell: (r) => r.code },
  ]
  return html`<section class="block"><h2>${say(w.doubts)}</h2><p class="note">${say(w.doubtsNote)}</p>
    ${dataTable({ id: 't-doubts', captioned: 'unseen', caption: say(w.doubts), columns, rows: found.inDoubt })}</section>`
}

function approvalTable(view: View, found: DeliveryShown): Html {
  const { say } = view
  const columns: readonly Column<ReleasedBatch>[] = [
    { head: say(w.batch), kind: 'row-head', cell: (r) => r.batch },
    { head: say(w.released), cell: (r) => moment(view, r.at) },
    { head: say(w.officers), cell: (r) => r.officers.join(view.language === 'ja' ? '、' : ', ') },
    { head: say(w.root), cell: (r) => html`<code>${r.root.slice(0, 16)}…</code>` },
  ]
  return dataTable({ id: 't-approvals', captioned: 'unseen', caption: say(w.approvals), columns, rows: found.batches })
}
