import type { LabelMeaning } from '../labels/labels.ts'
import { ofKeyWithin } from './key-within.ts'

/*
 * Headers of surveys and forms in Europe's languages that are whole questions: `Do you have any allergies?`,
 * `Which features do you use most`, `¿Cómo nos conoció?`.
 */

/** Longer texts are no headers. */
const LENGTH_MAX = 300
const ASKS =
  /\?\s*$|^\s*¿|^(?:q\d{1,3}[.:_)\s-]+)?(?:which|what|how|why|when|where|who|do|did|does|are|were|have|has|would|could|should|if (?:yes|no|so|other)|please (?:describe|explain|tell|list|specify|select|rate)|on a scale)[\s_]/i
/** Whom it asks. */
const YOU =
  /(?:^|[^\p{L}])(?:you|your|yours|u|us|sie|ihr(?:e[nrms]?)?|dein\w*|du|vous|votre|vos|usted|ustedes|su|sus|tu|tus|você|voce|seu|sua|lei|suo|please|explain|specify)(?:$|[^\p{L}])/iu
/** What somebody thinks of a service is nothing that somebody is or has. */
const OF_SERVICE =
  /satisf|recommend|likely|rate|opinion|\blike\b|improv|expect|service|prefer|feature|product|enjoy|interest|zufried|empfehl|conna|conoc|recomend/i

const ANSWER: LabelMeaning = { use: 'questionnaire', depends: 'person', role: 'self', ordinal: 0, exact: false }

/** `q7_justice_contact`: the key of a numbered question. */
const NUMBERED = /^q\d{1,3}[_.-](?=[a-z_]{3})/i

/** What the answers to a question are: how somebody lives where it asks for that, else answers of a survey; null for no question. */
export function ofQuestion(header: string): LabelMeaning | null {
  if (NUMBERED.test(header)) return ofKeyWithin(header.replace(NUMBERED, '')) ?? ANSWER
  if (header.length > LENGTH_MAX || !ASKS.test(header) || !YOU.test(header.replaceAll('_', ' '))) return null
  return (OF_SERVICE.test(header) ? null : ofKeyWithin(header)) ?? ANSWER
}

const LONG_QUESTION = /[?？]\s*$|(?:ですか|ますか|でしょうか|ください|下さい)[。.]?\s*(?:[（(].*[）)]\s*)?$/

/** Whether a text longer than a label asks somebody something. */
export const isLongQuestion = (header: string): boolean =>
  header.length <= LENGTH_MAX && (LONG_QUESTION.test(header) || ofQuestion(header) !== null)
