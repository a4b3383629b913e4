import { dayIn } from '#kernel/legal-day.ts'
import { actWords, dueWords, nextDue } from '#report/index.ts'
import type { CasePaper } from './case-papers.ts'
import type { Filed } from './file-paper.ts'
import type { FiledName } from './filed-papers.ts'

/** One paper as `todoke report CASE --json` lists it. */
export const listedPaper = ({ filled, facts, answers }: CasePaper) => {
  const duty = nextDue(filled, answers)
  return {
    form: filled.form,
    language: filled.language,
    title: filled.title,
    to: filled.to,
    stage: filled.stage,
    day: dayIn(facts.at, facts.zone),
    due: duty && { rule: duty.rule, act: duty.act, status: duty.status, due: duty.due },
    open: filled.open,
    core: filled.core,
  }
}

/** The list of papers for people: stage, due date, what is still open, and what was filed. */
export function paperLines(papers: readonly CasePaper[], filed: readonly FiledName[]): readonly string[] {
  const lines = papers.flatMap(({ filled, answers }) => {
    const { language, form, stage, title, open, core } = filled
    const duty = nextDue(filled, answers)
    const due = duty
      ? `${actWords(duty.act, language)} due ${dueWords(duty.due, language)} (${duty.status})`
      : 'nothing due'
    return [
      `${form} (${language})  ${title}`,
      `  ${stage}; ${due}`,
      ...open.map((name) => `  still open: ${name}${core.includes(name) ? ' (no paper can go out without it)' : ''}`),
    ]
  })
  const kept = filed.map(({ path, number }) => `  no. ${number}  ${path}`)
  return [
    ...(lines.length ? lines : ['No paper belongs to this case now.']),
    ...(kept.length ? ['Filed:', ...kept] : ['Filed: none yet']),
  ]
}

/** A milestone as a line of case.yaml. */
const milestoneLine = ({ at, did, duty, act, items }: Filed['milestones'][number]): string => {
  const parts = [
    `at: ${at}`,
    `did: ${did}`,
    ...(duty ? [`duty: ${duty}`] : []),
    ...(act ? [`act: ${act}`] : []),
    ...(items ? [`items: [${items.join(', ')}]`] : []),
  ]
  return `  - {${parts.join(', ')}}`
}

/** What was filed, and what to do next. */
export function filedLines({ path, sha256, number, specimen, later, milestones }: Filed): readonly string[] {
  return [
    `Filed as no. ${number}: ${path}`,
    `SHA-256 ${sha256}`,
    ...(specimen ? ['It is marked 見本 / SPECIMEN on every page: the texts of this case are not reviewed yet.'] : []),
    ...later.map((l) => `to be completed later: ${l.field}: ${l.why}`),
    ...(milestones.length
      ? ['Once it is handed in, write into milestones of case.yaml:', ...milestones.map(milestoneLine)]
      : []),
  ]
}
