import { pairDecision } from '#case/index.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import { type DecisionEffect, effectOf, type ReviewPair, readPair } from '#ledger/index.ts'
import { type Column, dataTable, type Html, html, nothing, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { field, type Recorded } from '../acts.ts'
import { decidedNote, effectPart } from '../effect-part.ts'
import { itemText } from '../item-lists.ts'
import { hrefs, shortToken } from '../links.ts'
import { type MaskedRecord, maskedRecord } from '../masked-record.ts'
import type { Page, Shown, View } from '../page.ts'
import { factsOf, placeLink } from '../pair-words.ts'

const w = words.review

/** One pair of records: both masked, what either decision would do, and the form to decide. */
const page: Page = {
  id: 'pair',
  path: '/review/:pair{[0-9a-f]{12}}',
  render: (view) => show(view, null),
  async submit(view, form) {
    const pair = await readPair(view.output.folder, view.param('pair'))
    const choice = field(form, 'choice')
    if (!pair || (choice !== 'link' && choice !== 'no-link')) return null
    const by = { who: '', at: view.now, why: '' }
    const { kind, subject, choice: words_ } = pairDecision(choice, pair.refs, by)
    const act = { action: 'decide', object: subject, decision: { kind, subject, choice: words_ } } as const
    return show(view, await view.record(form, act))
  },
}

export default page

async function show(view: View, done: Recorded | null): Promise<Shown | null> {
  const { say, output, language } = view
  const pair = await readPair(output.folder, view.param('pair'))
  if (!pair) return null
  const title = say(w.pairTitle(pair.id))
  const [together, apart] = [
    await effectOf(output.folder, 'link', pair),
    await effectOf(output.folder, 'no-link', pair),
  ]
  const body = html`<h1>${title}</h1>
    ${done === null ? nothing : decidedNote(view, done)}
    <p class="lead">${say(pair.state === 'open' ? w.open : w.joined)} ${factsOf(pair, language)}${pair.weight === null ? '' : `（${say(w.bits(pair.weight.toFixed(1)))}）`}</p>
    <section class="block"><h2>${say(w.compare)}</h2>${await sides(view, pair)}</section>
    <div class="block pair">
      <section><h2>${say(w.effectLink)}</h2>${pairEffect(view, together)}</section>
      <section><h2>${say(w.effectApart)}</h2>${pairEffect(view, apart)}</section>
    </div>
    <section class="block"><h2>${say(w.decide)}</h2>
      ${actForm(view, hrefs.pair(pair.id), say(w.decide), choices(view))}
    </section>`
  return { title, trail: [{ href: '/review', label: say(w.menu) }], body }
}

const choices = ({ say }: View): Html => html`<label class="field">${say(w.choice)}<select name="choice" required>
  <option value="">—</option><option value="link">${say(w.kinds.link)}</option><option value="no-link">${say(w.kinds['no-link'])}</option>
</select></label>`

interface ItemRow {
  readonly item: DataKind
  readonly a: string
  readonly b: string
}

async function sides(view: View, { refs, a, b }: ReviewPair): Promise<Html> {
  const { say, language } = view
  const [one, other] = [await maskedRecord(view, refs.a), await maskedRecord(view, refs.b)]
  const kinds = sortKinds([...(one?.cells ?? []), ...(other?.cells ?? [])].flatMap((cell) => cell.items))
  const value = (record: typeof one, item: DataKind): string =>
    record?.cells
      .filter((cell) => cell.items.includes(item) && cell.value !== '')
      .map((cell) => cell.value)
      .join(' / ') || '—'
  const rows = kinds.map((item): ItemRow => ({ item, a: value(one, item), b: value(other, item) }))
  const columns: readonly Column<ItemRow>[] = [
    { head: say(w.item), kind: 'row-head', cell: (r) => itemText(r.item, language) },
    { head: say(w.sideA), cell: (r) => r.a },
    { head: say(w.sideB), cell: (r) => r.b },
  ]
  const person = (token: string) => html`<a href="${hrefs.person(token)}"><code>${shortToken(token)}</code></a>`
  return html`<dl class="facts"><div><dt>${say(w.sideA)}</dt><dd>${placeLink(refs.a)} ${person(a.person)}</dd></div>
    <div><dt>${say(w.sideB)}</dt><dd>${placeLink(refs.b)} ${person(b.person)}</dd></div></dl>
    ${rows.length === 0 ? nothing : dataTable({ id: 't-sides', captioned: 'unseen', caption: say(w.compare), columns, rows })}
    ${postalNote(view, w.sideA, one)}${postalNote(view, w.sideB, other)}`
}

/** Why the address of one side may be wrong: its postal code is that of another place. */
function postalNote({ say }: View, side: typeof w.sideA | typeof w.sideB, record: MaskedRecord | null): Html {
  const contradicts = record?.postal === 'other-municipality' || record?.postal === 'other-town'
  return contradicts ? html`<p class="note">${say(w.postal(say(side)))}</p>` : nothing
}

function pairEffect(view: View, effect: DecisionEffect): Html {
  const follow = effect.mayFollow.map((id) => html`<a href="${hrefs.pair(id)}"><code>${id}</code></a> `)
  const also = follow.length === 0 ? nothing : html`<p class="note">${view.say(w.mayFollow)} ${follow}</p>`
  return html`${effectPart(view, effect)}${also}`
}
