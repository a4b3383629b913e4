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

/** Small words of English, of which a sentence has some. */
const SMALL =
  /(?<!\p{L})(?:a|an|the|to|of|and|but|or|is|was|are|were|has|had|have|be|been|not|will|would|for|with|on|that|this|it|we|you|they|she|he|her|his|my|our|your|their|us|me|him|them|about|after|before|until|when|so|if|as|by|from|at|in|up|out|again|please|did|does|can|could|should)(?!\p{L})/giu
const SMALL_MIN = 1
/** What no sentence that people write has: code, paths, settings. */
const OF_PROGRAMS = /[{}<>\\;|`$^~]|\w\(|\/\w+\/|[=:](?!\d\d)\S|--\w|\w_\w|https?:/

/** Whether a line is an English sentence of people. */
export const isPlainEnglish = (text: string): boolean =>
  !OF_PROGRAMS.test(text) && (text.match(SMALL)?.length ?? 0) >= SMALL_MIN

/** Where a place, a firm or a thing may stand as well, and behind a word with a capital, which the name goes on. */
const OF_PLACE_OR_THING =
  /(?<!\p{L})(?:in|at|near|from|of|the|a|an|via|through|into|onto|around|over|than|like|as|on|under|using|called|named|version|v|model|project|operation|codename|type|brand|system|server|product|app|by|de|la|del|della|di|da|do|dos|du|van|von|der|den|ter) $|\p{Lu}[\p{L}.'’&-]*,? $|[\d"“”«»'‘(/#@&+-] ?$/u
const OF_THING_BEHIND =
  /^ (?:de|du|des|di|da|do|del|della|van|von|der|la|le|of) |^ ?(?:[\d"”»(/#@&+:-]|\p{Lu}|is (?:a|an|the) |(?:v|version|inc|ltd|llc|plc|co|corp)\b|[’']s (?:\p{Lu}|day|law|disease))/u

/** Whether a given name or a family is said in a sentence as people of an office say it, and nothing else is told of it. */
export const isNamedInPassing = (word: string, before: string, behind: string): boolean =>
  (isLatinGiven(word) || isLatinFamily(word)) &&
  word.length >= 4 &&
  !FIRMS.has(word.toLowerCase()) &&
  !OF_PLACE_OR_THING.test(before) &&
  !OF_THING_BEHIND.test(behind)
