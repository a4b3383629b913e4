import type { Duty } from '#law/index.ts'
import { actWords } from './duty-words.ts'
import type { Language, ReportFacts } from './filled-form.ts'
import { codeWord, countryWord } from './wording.ts'
import { GDPR_WORDS } from './words/abroad.ts'
import { SRO_WORDS } from './words/notices.ts'

const bodyWord = (to: string, language: Language): string =>
  /^[a-z]{2}-dpa$/.test(to)
    ? GDPR_WORDS[language].lead(countryWord(to.slice(0, 2).toUpperCase(), language))
    : codeWord(to, language)

const STANDINGS = ['overdue', 'open', 'waiting', 'done'] as const

/** What is reported to other bodies and how that stands, one line a body and act: handed in, or to be. Lateness is between the firm and that body. `but` are the duties that the paper itself answers. */
export function otherReports(facts: ReportFacts, but: readonly Duty[], language: Language): readonly string[] {
  const { report, handedIn, planned } = SRO_WORDS[language]
  const told = (d: Duty) =>
    report(actWords(d.act, language), bodyWord(d.to, language), d.status === 'done' ? handedIn : planned)
  const acts: readonly Duty['act'][] = [
    'preliminary-report',
    'final-report',
    'report',
    'initial-notification',
    'order-report',
  ]
  const reports = facts.duties.duties.filter((d) => !but.includes(d) && acts.includes(d.act) && d.force === 'must')
  // One line for each body and act: a monthly report that is still to come says nothing beside the one that is due.
  return [...new Set(reports.map((d) => `${d.to} ${d.act}`))].flatMap((key) => {
    const same = reports.filter((d) => `${d.to} ${d.act}` === key)
    const first = STANDINGS.map((s) => same.find((d) => d.status === s)).find((d) => d !== undefined)
    return first ? [told(first)] : []
  })
}
