import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { Due, DutiesAnswer, Duty } from './duty.ts'
import { duties } from './engine.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime, Worked } from './regime.ts'

const dueText = (due: Due): string => {
  if (due.kind === 'date') return due.date
  if (due.kind === 'instant') return new Date(due.at).toISOString()
  return due.kind === 'target' ? `${due.amber}/${due.red}` : due.kind
}
/** Moments are compared as moments, whatever offset they are written with. */
const written = (text: string): string => (text.includes('T') ? new Date(instant(text)).toISOString() : text)

/** Unless a worked day says otherwise: it must be done, and such an act goes where it always goes. */
const WHOM: Partial<Record<Duty['act'], { readonly to: string }>> = {
  'notify-people': { to: 'people' },
  'notify-principal': { to: 'principal' },
  publish: { to: 'public' },
  'substitute-measure': { to: 'public' },
}

/**
 * What a regime says otherwise than a day that was worked out by hand: one line a difference, empty when all agrees.
 * Throws when the facts cannot be read.
 */
export function workedDifferences(regime: Regime, worked: Worked): readonly string[] {
  const answer = duties({
    facts: caseFactsSchema.parse(worked.facts),
    at: instant(worked.at),
    regimes: [regime],
    ...(worked.lawDate ? { lawDate: legalDay(worked.lawDate) } : {}),
  })
  const { never = [], spares = [], met, unknown, notMet = [], unsaid = [] } = worked
  const found = worked.gives.flatMap((wanted) => lacking(answer, wanted))
  for (const rule of never)
    if (answer.duties.some((d) => d.rule === rule)) found.push(`${rule} asks for something and should not`)
  for (const spared of spares) {
    const [rule, act] = spared.split(' ')
    if (answer.duties.some((d) => d.rule === rule && (!act || d.act === act) && isBinding(d)))
      found.push(`${spared} must be done and should not`)
  }
  if (met && `${answer.triggersMet}` !== `${met}`) found.push(`met are ${answer.triggersMet}, not ${met}`)
  const failed = new Set(answer.notMet.map((n) => n.rule))
  for (const wanted of notMet)
    if (!answer.notMet.some((n) => `${n.rule}: ${n.why}`.startsWith(wanted)))
      found.push(`${wanted} is not said to be not met`)
  for (const rule of unsaid) if (failed.has(rule)) found.push(`${rule} is said to be not met and should not`)
  const open = [...new Set(answer.unknown.map((u) => u.rule))]
  if (unknown && `${open}` !== `${unknown}`) found.push(`unknown are ${open}, not ${unknown}`)
  return found
}

const isBinding = (duty: Duty): boolean => duty.force === 'must' && duty.status !== 'relieved'

function lacking({ duties: all }: DutiesAnswer, wanted: Worked['gives'][number]): readonly string[] {
  const { due, says = '', holds = '', points, times, silentOn, ...said } = wanted
  const want = Object.entries({ ...WHOM[said.act], force: 'must', ...said })
  const near = all.filter((d) => d.rule === said.rule && d.act === said.act && d.notes.join().includes(says))
  const agrees = near.some(
    (duty) =>
      (silentOn === undefined || !duty.notes.join().includes(silentOn)) &&
      duty.content.join('\n').includes(holds) &&
      (points === undefined || duty.content.length === points) &&
      (due === undefined || dueText(duty.due) === written(due)) &&
      want.every(([key, value]) => Object.entries(duty).some(([k, v]) => k === key && v === value)),
  )
  const many = all.filter((d) => d.rule === said.rule && d.act === said.act).length
  if (agrees && (times === undefined || times === many)) return []
  const shown = near.map((d) => `${d.to} ${d.force} ${d.status} ${dueText(d.due)}`)
  return [`wanted ${JSON.stringify(wanted)}; found ${shown.length > 0 ? shown.join(' | ') : 'nothing of the kind'}`]
}
