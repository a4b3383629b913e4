import { tidyText } from '../reader/fold.ts'
import type { Match } from '../reader/recognizer.ts'
import { isLatinFamily, isLatinGiven } from './latin-dictionary.ts'
import { isThing } from './latin-names.ts'

/** What stands above the name of whoever wrote a letter. */
const CLOSING =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest)(?: (?:regards|wishes))?|(?:many )?thanks(?: and regards| again| in advance| so much)?|thank you(?: very much| for your help| in advance)?|regards|cheers|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|respectfully|cordially|with love|love|(?:mit )?(?:freundlichen|besten|lieben|vielen|herzlichen) grüßen|(?:viele|liebe|beste|schöne|herzliche) grüße|cordialement|bien (?:à vous|cordialement)|(?:un |cordiales )?saludos?|atentamente|(?:cordiali |distinti )saluti|(?:com os melhores )?cumprimentos|atenciosamente|(?:met )?vriendelijke groet(?:en)?|敬具|草々|かしこ)[,.!、。]?$/i

/** Whether a line closes a letter, so that its writer's name comes next. */
export const closesLetter = (line: string): boolean => CLOSING.test(line.replace(/^[\s>]+/, '').trim())

const SIGNED = /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3}$/u

/** The name that a line below a closing is as a whole; null for a desk, a firm or a place. One word is somebody, too: friends sign so. */
export function signedName(line: string): Match | null {
  const written = line.replace(/^[\s>　]+/, '').replace(/[\s,.]+$/, '')
  const words = written.split(' ')
  if (!SIGNED.test(written) || words.some(isThing)) return null
  const isKnown = words.some((word) => isLatinGiven(word) || isLatinFamily(word))
  if (words.length === 1 && !isKnown && !/^\p{Lu}\p{Ll}{2,}$/u.test(written)) return null
  const start = line.indexOf(written)
  return { start, end: start + written.length, value: tidyText(written), sure: isKnown ? 'likely' : 'possible' }
}
