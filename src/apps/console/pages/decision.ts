import { withdrawal } from '#case/index.ts'
import { isoUtc } from '#kernel/instant.ts'
import { withdrawalEffect } from '#ledger/index.ts'
import { type Html, html, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import type { Recorded } from '../acts.ts'
import { decisionsSoFar, pairOfDecision, type ShownDecision } from '../decisions.ts'
import { decidedNote, effectPart } from '../effect-part.ts'
import { wordFor } from '../item-lists.ts'
import { hrefs } from '../links.ts'
import type { Page, Shown, View } from '../page.ts'
import { placeLink } from '../pair-words.ts'

const w = words.review

/** One decision about records: who took it and why, what taking it back would do, and the form for that. */
const page: Page = {
  id: 'decision',
  path: '/decisions/:decision{[0-9a-f]{12}}',
  render: (view) => show(view, null),
  async submit(view, form) {
    const decision = await decisionOf(view)
    if (!decision || decision.isWithdrawn) return null
    const { kind, subject, choice } = withdrawal(decision.subject, { who: '', at: view.now, why: '' })
    const act = { action: 'decide', object: subject, decision: { kind, subject, choice } } as const
    return show(view, await view.record(form, act))
  },
}

export default page

async function decisionOf(view: View): Promise<ShownDecision | undefined> {
  const all = await decisionsSoFar(view.output.folder)
  return all.find((d) => d.id === view.param('decision') && d.kind !== 'withdraw')
}

async function show(view: View, done: Recorded | null): Promise<Shown | null> {
  const { say, language } = view
  const decision = await decisionOf(view)
  if (!decision) return null
  const title = say(w.decisionTitle(decision.id))
  const fact = (label: string, value: Html | string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  const body = html`<h1>${title}</h1>
    ${done === null ? '' : decidedNote(view, done)}
    <dl class="facts">
      ${fact(say(w.what), wordFor(w.kinds, decision.kind, language))}
      ${fact(say(w.pair), html`${decision.places.map((at, i) => html`${i > 0 ? ' – ' : ''}${placeLink(at)}`)}`)}
      ${fact(say(w.who), decision.who)}
      ${fact(say(w.at), isoUtc(decision.at).slice(0, 16).replace('T', ' '))}
      ${fact(say(w.why), decision.why)}
      ${fact(say(w.state), decision.isWithdrawn ? say(w.withdrawn) : wordFor(w.states, decision.state, language))}
    </dl>
    ${decision.isWithdrawn || done === 'recorded' ? '' : await withdrawPart(view, decision)}`
  return { title, trail: [{ href: '/review', label: say(w.menu) }], body }
}

async function withdrawPart(view: View, decision: ShownDecision): Promise<Html> {
  const { say, output } = view
  const pair = pairOfDecision(decision)
  // A decision that no run has taken in yet has done nothing, so taking it back undoes nothing.
  const waits = decision.state === 'waiting'
  const effect = pair === null || waits ? null : await withdrawalEffect(output.folder, pair)
  const told = waits
    ? html`<p>${say(w.withdrawWaiting)}</p>`
    : pair === null
      ? html`<p>${say(w.withdrawExclusion)}</p>`
      : effect === null
        ? html`<p>${say(w.withdrawGone)}</p>`
        : html`${effectPart(view, effect)}<p class="note">${say(w.withdrawNote(decision.id))}</p>`
  return html`<section class="block"><h2>${say(w.effectWithdraw)}</h2>${told}</section>
    <section class="block"><h2>${say(w.withdraw)}</h2>${actForm(view, hrefs.decision(decision.id), say(w.withdraw))}</section>`
}
