import { isLatinFamily, isLatinGiven } from './latin-dictionary.ts'
import { listed } from './name-dictionary.ts'

/*
 * One name alone in an English sentence, family or given, known by what stands right before or behind it.
 */

/** What is done by, with or to a person. Firms do some of it, too, so that a dictionary has to know the name. */
const BEFORE =
  /(?:^|[^A-Za-z])(?:(?:spoke|spoken|talked|met|meeting|call|chat|interview) (?:with|to)|(?:according|assigned|escalated|addressed|transferred|forwarded|reported) to|(?:reported|requested|signed|approved|handled|reopened|written|reviewed|escalated|taken|prepared|checked|confirmed|processed|verified|completed|submitted|updated|closed|drafted|recorded|interviewed|witnessed|countersigned) by|on behalf of|(?:please )?wish|remind(?:ed)?|tell|told|informed)(?: \p{Lu}[\p{L}'’-]+(?:,| and| &| to))? $/iu
/** What only a person does or is. */
const BEHIND =
  /^,? (?:called|phoned|asked|said|says|told|complained|replied|wrote|forgot|resigned|approved|signed|picked up|thinks|believes|is (?:out of (?:the )?office|away|off (?:sick|today)|on (?:leave|holiday|vacation|maternity|paternity)|covering|calling|in a meeting|not (?:in|available))|will (?:call|meet|see|speak|attend|join|follow up|be (?:in touch|out|away|late))|has (?:agreed|resigned|asked|called|left the))\b/
/** Firms with the name of a family, of which the same is said. */
const FIRMS = listed(
  `honda toyota suzuki nomura daiwa mazda kawasaki yamaha kikkoman matsui ford chase wells morgan goldman siemens bosch porsche benz ferrari dell disney kellogg boeing
hilton marriott lloyd barclay fisher tiffany cartier chanel gucci prada armani hermes philips heinz kraft mars ernst young deloitte marsh lazard rothschild schroder fidelity vanguard franklin`,
)

/**
 * Whether one capitalised word is a person's name by what stands around it.
 * @param before what stands before it, up to 40 characters
 * @param behind what stands behind it, up to 24 characters
 */
export const isToldAlone = (word: string, before: string, behind: string): boolean =>
  (isLatinGiven(word) || isLatinFamily(word)) &&
  !FIRMS.has(word.toLowerCase()) &&
  (BEFORE.test(before) || BEHIND.test(behind))
