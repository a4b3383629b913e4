import { no, ok, type Result } from '#kernel/result.ts'
import type { FilledForm } from './filled-form.ts'

/** An open field that follows later, with the reason that the paper gives for it. */
export interface Later {
  /** As `open` names it: `heading – label`. */
  readonly field: string
  readonly why: string
}

/** A paper that may go out. */
export interface FinalForm extends FilledForm {
  /** What is completed later (追完), with the reason. */
  readonly later: readonly Later[]
}

/**
 * Lets a paper go out, or gives the reasons why not. A preliminary report holds what is known by then, so its open
 * fields follow later; in any other paper each open field must be filled in, or named in `later` with a reason. Core
 * fields, the addressee and the sender can never be missing. The notes for who files it stay behind.
 */
export function finalise(filled: FilledForm, later: readonly Later[] = []): Result<FinalForm, readonly string[]> {
  const excused = new Map(later.map((l) => [l.field, l.why.trim()]))
  const reasons = [
    ...(filled.to ? [] : ['the addressee is not known: give organisation.supervisor in case.yaml']),
    ...(filled.from ? [] : ['the sender is not named: give organisation.name in case.yaml']),
    ...filled.core.map((name) => `${name}: no paper can go out without it`),
    ...filled.open
      .filter((name) => !filled.core.includes(name) && filled.stage !== 'preliminary' && !excused.get(name))
      .map((name) => `${name}: mandatory and empty; fill it in, or say why it follows later`),
    ...later
      .filter((l) => !filled.open.includes(l.field))
      .map((l) => `${l.field}: is said to follow later, but is not open`),
  ]
  if (reasons.length) return no(reasons)
  const why = filled.language === 'ja' ? '速報時点で調査中' : 'under investigation at the preliminary report'
  return ok({
    ...filled,
    beforeFiling: [],
    later: filled.open.map((name) => ({ field: name, why: excused.get(name) || why })),
  })
}
