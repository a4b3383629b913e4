import { isPersonal } from '#kernel/data-kinds.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Known } from '../story.ts'
import { no, unknown, type Verdict, yes } from '../verdict.ts'

/** What only a person has: beside these, a list that holds companies alone holds officers too (APPI art. 2(1)). */
const NAMES_SOMEBODY = new Set(['name', 'name-kana', 'birth-date', 'my-number', 'drivers-licence', 'passport'])

/** Whether the data are about living people at all. */
export function aboutPeople(known: Known): Verdict {
  const items = known.items ?? []
  if (known.holds === 'corporate-only' && !items.some((item) => NAMES_SOMEBODY.has(item)))
    return no('data of companies only, no personal data (JP-APPI-005)')
  if (items.length > 0 && !items.some(isPersonal))
    return no('no item among the known items is about a person (JP-APPI-005)')
  return yes()
}

const EXPOSED = new Set(['one-known', 'few-known', 'unspecified-many'])

/** 漏えい・滅失・毀損 or the fear of it (guideline 3-5-1-2 to 3-5-1-4, 3-5-3-1). */
export function leakEtc(known: Known): Verdict {
  if (known.certainty === 'ruled-out') return no('a leak has been ruled out (JP-APPI-024)')
  if (known['recovered-unseen'] === true) return no('everything came back before a third party saw it (JP-APPI-001)')
  if (known.event === 'misuse') return unknown('whether data leaked, were lost or damaged beside being misused')
  const kept = known['backup-intact'] === true
  if (known.event === 'damage' && kept)
    return no('the same data are kept elsewhere, so nothing is damaged (JP-APPI-003)')
  // What is lost outside the firm, or has come before somebody's eyes, is a leak whatever copies exist.
  const outside = known.cause === 'theft' || EXPOSED.has(known['exposed-to'] ?? '')
  if (known.event === 'loss' && kept && !outside)
    return no('the same data are kept elsewhere, so nothing is lost (JP-APPI-002)')
  return yes()
}

/** Strong encryption and a key that is safe: none of the triggers is met (Rule 7(1), PPC Q&A 6-19). */
export function sealed(known: Known): Verdict {
  const { encryption, key } = known.protection ?? {}
  if (encryption !== 'strong')
    return no(encryption === undefined ? 'no strong encryption is known' : `encryption: ${encryption}`)
  if (key === 'safe') return yes('strongly encrypted, the key safe')
  if (key === 'exposed') return no('the key is exposed')
  return unknown('protection.key')
}

/** From the day on which data about to be obtained came under trigger 3 (Rule amended by 令和5年個人情報保護委員会規則第5号). */
export const ABOUT_TO_OBTAIN_SINCE = '2024-04-01' as LegalDay

const ACTS_OF_OTHERS = new Set(['intrusion', 'malware', 'ransomware', 'insider', 'theft', 'skimming'])
/** What happens without anybody's bad will. Behind a mis-set server somebody may have been, so it is not among them. */
const ACCIDENTS = new Set(['misdelivery', 'lost'])

/** An act against the firm that may have a wrongful purpose; what was not said is taken from the cause. */
export function wrongful(known: Known): Verdict {
  const said = known['wrongful-purpose']
  if (said === 'yes' || said === 'possible') return yes(`wrongful purpose: ${said}`)
  if (said === 'no') return no('no act with a wrongful purpose')
  const cause = known.cause ?? 'unknown'
  if (ACTS_OF_OTHERS.has(cause)) return yes(`${cause}: a wrongful purpose is possible`)
  if (ACCIDENTS.has(cause)) return no(`${cause}, and nothing points to a wrongful purpose`)
  return unknown('wrongful-purpose')
}
