import { isSensitive } from '#kernel/data-kinds.ts'
import type { Known } from '../story.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'
import { aboutPeople, leakEtc } from './leak-etc.ts'

/** Leak etc. of personal data of individual customers: no number is asked for (financial Q&A 4-12). */
export const businessLawTest = (known: Known): Verdict => all(aboutPeople(known), leakEtc(known), personalData(known))

function personalData({ holds }: Known): Verdict {
  if (holds === 'personal-information')
    return no('personal information that is not personal data: an effort duty only (JP-FIN-005)')
  if (holds === 'pseudonymised') return no('pseudonymised information: an effort duty at most (JP-FIN-005)')
  if (holds === 'about-to-obtain') return unknown('whether the business law covers data about to be obtained')
  return yes()
}

/** Leak etc. of what is not personal data in the sense of the Act. */
export const looserDataTest = (known: Known): Verdict =>
  all(
    aboutPeople(known),
    leakEtc(known),
    known.holds === 'personal-information' || known.holds === 'pseudonymised' ? yes() : no('personal data'),
  )

/** Mis-sent to somebody known, few people, nothing sensitive: what may be bundled with other slight cases. */
export function isSlight(known: Known): boolean {
  const to = known['exposed-to']
  const few = (known.people?.max ?? Number.POSITIVE_INFINITY) <= 10
  return (
    known.cause === 'misdelivery' &&
    (to === 'one-known' || to === 'few-known') &&
    few &&
    !(known.items ?? []).some((item) => isSensitive(item) || item === 'my-number' || item === 'card-number')
  )
}
