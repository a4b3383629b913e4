import { type ExclusionReason, exclusionDecision, exclusionReasons } from '#case/index.ts'
import { type Sha256, sha256 } from '#kernel/ids.ts'
import { exclusionEffect } from '#ledger/index.ts'
import { count, html, nothing, words } from '#ui/index.ts'
import { actForm } from '../act-form.ts'
import { field, type Recorded } from '../acts.ts'
import { decidedNote, effectPart } from '../effect-part.ts'
import { hrefs } from '../links.ts'
import type { Page, Shown, View } from '../page.ts'
import { placeLink } from '../pair-words.ts'
import { peopleAt } from '../person-evidence.ts'

const w = words.review

/** What it does that one row of the evidence counts for nobody, and the form to decide so. */
const page: Page = {
  id: 'exclude',
  path: '/exclude/:row{[0-9]+}',
  render: (view) => show(view, null),
  async submit(view, form) {
    const [at, category, bytes] = [placeOf(view), field(form, 'category'), hashOf(view)]
    if (!isReason(category) || bytes === undefined || (await peopleAt(view, at)).length === 0) return null
    const by = { who: '', at: view.now, why: '' }
    const { kind, subject, choice } = exclusionDecision({ ...at, sha256: bytes }, category, by)
    const act = { action: 'decide', object: subject, decision: { kind, subject, choice } } as const
    return show(view, await view.record(form, act))
  },
}

export default page

const isReason = (text: string): text is ExclusionReason => exclusionReasons.some((reason) => reason === text)

const placeOf = (view: View) => ({
  file: view.query('file'),
  part: view.query('part'),
  row: Number(view.param('row')),
})

/** The bytes in which the row stands, as the manifest knows them: the decision never falls on another file's row. */
function hashOf(view: View): Sha256 | undefined {
  const input = view.output.manifest?.inputs.find((i) => i.path === view.query('file'))
  return input && sha256(input.sha256)
}

async function show(view: View, done: Recorded | null): Promise<Shown | null> {
  const { say, output } = view
  const at = placeOf(view)
  if (hashOf(view) === undefined || (await peopleAt(view, at)).length === 0) return null
  const title = say(w.excludeTitle)
  const options = exclusionReasons.map(
    (reason) => html`<option value="${reason}">${say(w.categories[reason])}</option>`,
  )
  const choice = html`<label class="field">${say(w.category)}<select name="category" required><option value="">—</option>${options}</select></label>`
  const body = html`<h1>${title}</h1>
    ${done === null ? nothing : decidedNote(view, done)}
    <p class="lead">${placeLink(at)}</p>
    <section class="block"><h2>${say(w.effectExclude)}</h2>
      ${effectPart(view, await exclusionEffect(output.folder, at), say(w.noCount))}
      <p class="note">${say(w.byItself)}</p></section>
    ${done === 'recorded' ? nothing : html`<section class="block"><h2>${say(w.decide)}</h2>${actForm(view, hrefs.exclude(at), say(w.decide), choice)}</section>`}`
  const trail = [{ href: hrefs.source(at), label: say(words.source.title(count(at.row))) }]
  return { title, trail, body }
}
