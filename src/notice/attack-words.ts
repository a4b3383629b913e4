import { dateWords, inLanguage, isTextKey, type Language, text } from '#texts/index.ts'
import type { AttackTold, CaseTold } from './notice.ts'

/** How it came about, as the beginning of a sentence. */
export function causeWords(told: CaseTold, language: Language): string {
  const key = `cause.${told.cause}`
  return text(language, isTextKey(key) ? key : 'cause.unknown')
}

/** An attack's title with the time in which the data was exposed. */
export function attackWords(attack: AttackTold | undefined, id: string, language: Language): string {
  const title = inLanguage(attack?.title, language) || text(language, 'letter.attackUntitled', { id })
  const period = periodWords(attack, language)
  return period ? text(language, 'letter.attackPeriod', { title, period }) : title
}

function periodWords(attack: AttackTold | undefined, language: Language): string {
  if (!attack?.from) return ''
  const from = dateWords(language, attack.from)
  if (!attack.to) return text(language, 'period.from', { from })
  return attack.to === attack.from ? from : text(language, 'period.range', { from, to: dateWords(language, attack.to) })
}
