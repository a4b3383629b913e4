import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isoUtc } from '#kernel/instant.ts'
import { type ReviewPair, readMerges, readOpenPairs, type Strictness, type StrictnessStep } from '#ledger/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { decisionsSoFar, type ShownDecision } from '../decisions.ts'
import { wordFor } from '../item-lists.ts'
import { hrefs } from '../links.ts'
import type { Page, View } from '../page.ts'
import { factsOf, placeLink, signed } from '../pair-words.ts'

const w = words.review
const SHOWN = 100

/** Pairs of records for a human, decisions in force, and what the counts would be if joining were stricter or looser. */
const page: Page = {
  id: 'review',
  path: '/review',
  menu: { order: 5.2, label: w.menu },
  async render(view) {
    const { say, output } = view
    const title = say(w.title)
    const pairs = await readOpenPairs(output.folder)
    const strictness = await readStrictness(output.folder)
    const behind = strictness === null ? null : await behindStep(view, strictness, pairs)
    const decisions = await decisionsSoFar(output.folder)
    const body = html`<h1>${title}</h1>
      <p class="lead">${say(w.lead)}</p>
      ${behind === null ? nothing : html`<section class="block"><h2>${say(w.behindTitle)}</h2>${pairTable(view, behind, { id: 't-behind', caption: say(w.behindTitle) })}</section>`}
      <section class="block"><h2>${say(w.pairs(count(pairs.length)))}</h2>
        ${pairs.length === 0 ? emptyNote(say(words.change.noReview)) : pairTable(view, pairs, { id: 't-pairs', caption: say(w.pairs(count(pairs.length))) })}</section>
      ${strictness === null ? nothing : html`<section class="block"><h2>${say(w.strictness)}</h2><p class="note">${say(w.strictnessNote)}</p>${strictnessTable(view, strictness)}</section>`}
      <section class="block"><h2>${say(w.decisions)}</h2>
        ${decisions.length === 0 ? emptyNote(say(w.noDecisions)) : decisionTable(view, decisions)}</section>`
    return { title, body }
  },
}

export default page

async function readStrictness(folder: string): Promise<Strictness | null> {
  const text = await readFile(join(folder, 'strictness.json'), 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text)
}

async function behindStep(
  view: View,
  { accept, steps }: Strictness,
  open: readonly ReviewPair[],
): Promise<readonly ReviewPair[] | null> {
  const step = steps.find((s) => s.step !== 0 && String(s.step) === view.query('behind'))
  if (!step) return null
  if (step.step === 'all-open') return open.slice(0, SHOWN)
  if (typeof step.step === 'number' && step.step < 0) {
    const least = accept + step.step
    return open.filter((pair) => (pair.weight ?? 0) >= least).slice(0, SHOWN)
  }
  const most = typeof step.step === 'number' ? accept + step.step : Number.POSITIVE_INFINITY
  const merges = await readMerges(view.output.folder)
  return merges.filter((pair) => pair.rule === 'scored' && (pair.weight ?? 0) < most).slice(0, SHOWN)
}

function pairTable(view: View, pairs: readonly ReviewPair[], name: { id: string; caption: string }): Html {
  const { say } = view
  const columns: readonly Column<ReviewPair>[] = [
    {
      head: say(w.pair),
      kind: 'row-head',
      cell: (p) => html`<a href="${hrefs.pair(p.id)}"><code>${p.id}</code></a>`,
    },
    { head: say(w.sideA), cell: (p) => placeLink(p.refs.a) },
    { head: say(w.sideB), cell: (p) => placeLink(p.refs.b) },
    { head: say(w.facts), cell: (p) => factsOf(p, view.language) },
    { head: say(words.change.weight), kind: 'figure', cell: (p) => (p.weight === null ? '—' : p.weight.toFixed(1)) },
  ]
  const rows = pairs.slice(0, SHOWN)
  return dataTable({ ...name, captioned: 'unseen', columns, rows })
}

function stepText({ say }: View, { step }: StrictnessStep): string {
  if (step === 'exact-only') return say(w.exactOnly)
  if (step === 'all-open') return say(w.allOpen)
  if (step === 0) return say(w.asIs)
  return step > 0 ? say(w.stricter(String(step))) : say(w.looser(String(-step)))
}

function strictnessTable(view: View, { steps }: Strictness): Html {
  const { say, output } = view
  const columns: readonly Column<StrictnessStep>[] = [
    { head: say(w.step), kind: 'row-head', cell: (s) => stepText(view, s) },
    { head: say(w.notices), kind: 'figure', cell: (s) => signed(s.persons) },
    { head: say(words.table.persons), kind: 'figure', cell: (s) => count(output.summary.persons + s.persons) },
    ...output.summary.attacks.map(
      (attack): Column<StrictnessStep> => ({
        head: say(words.case.attack(attack.id)),
        kind: 'figure',
        cell: (s) => signed(s.attacks.find((a) => a.attack === attack.id)?.persons ?? 0),
      }),
    ),
    {
      head: say(w.behind),
      kind: 'figure',
      cell: (s) => (s.pairs === 0 ? '0' : html`<a href="${hrefs.behind(s.step)}">${count(s.pairs)}</a>`),
    },
  ]
  return dataTable({ id: 't-strictness', captioned: 'unseen', caption: say(w.strictness), columns, rows: steps })
}

function decisionTable(view: View, decisions: readonly ShownDecision[]): Html {
  const { say, language } = view
  const columns: readonly Column<ShownDecision>[] = [
    {
      head: say(w.what),
      kind: 'row-head',
      cell: (d) => {
        const what = wordFor(w.kinds, d.kind, language)
        return d.kind === 'withdraw' ? what : html`<a href="${hrefs.decision(d.id)}">${what}</a>`
      },
    },
    { head: say(w.pair), cell: (d) => html`${d.places.map((at, i) => html`${i > 0 ? ' – ' : ''}${placeLink(at)}`)}` },
    { head: say(w.who), cell: (d) => d.who },
    { head: say(w.at), cell: (d) => isoUtc(d.at).slice(0, 16).replace('T', ' ') },
    { head: say(w.why), cell: (d) => d.why },
    { head: say(w.state), cell: (d) => (d.isWithdrawn ? say(w.withdrawn) : wordFor(w.states, d.state, language)) },
  ]
  return dataTable({ id: 't-decisions', captioned: 'unseen', caption: say(w.decisions), columns, rows: decisions })
}
