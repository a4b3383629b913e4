import type { Known } from './story.ts'
import { no, unknown, type Verdict, yes } from './verdict.ts'

const ATTACKS = new Set(['intrusion', 'malware', 'ransomware', 'skimming'])
const OTHERWISE = new Set(['insider', 'theft', 'misdelivery', 'lost', 'misconfiguration'])

/** Whether the affair is an attack on computers from outside. */
export function cyberAttack(known: Known): Verdict {
  if (known.certainty === 'ruled-out') return no('it has been ruled out')
  const cause = known.cause ?? 'unknown'
  if (ATTACKS.has(cause)) return yes(cause)
  return OTHERWISE.has(cause) ? no(`${cause} is no attack on computers from outside`) : unknown('cause')
}

/** Whether networks or computers are part of it at all: an attack, or a leak through their settings or their users. */
export function networkIncident(known: Known): Verdict {
  const attack = cyberAttack(known)
  if (attack.is !== 'no' || known.certainty === 'ruled-out') return attack
  return known.cause === 'misconfiguration' || known.cause === 'insider' ? yes(known.cause) : attack
}
