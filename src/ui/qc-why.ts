import type { Language } from './language.ts'
import { REASONS } from './words/qc-reasons.ts'

/** Why a column was understood so, in the reader's language; what nobody foresaw stays as it is. */
export function qcWhy(why: string, language: Language): string {
  if (language === 'en' || why === '') return why
  let [rest, said] = [why, '']
  while (rest !== '') {
    const parted = rest.replace(/^; /, '')
    if (parted.length < rest.length) said += '。'
    rest = parted
    const known = REASONS.map(([pattern, say]) => ({ m: pattern.exec(rest), say })).find(({ m }) => m !== null)
    if (!known?.m) return said + rest
    said += known.say(...known.m.slice(1))
    rest = rest.slice(known.m[0].length)
  }
  return said
}
