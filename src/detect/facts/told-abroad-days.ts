import { isoDay, readDay } from '../values/dates.ts'
import type { AbroadRule } from './told-abroad-rule.ts'
import { LINK } from './told-abroad-rule.ts'

/*
 * Days of birth and ages as people of Europe tell them.
 */

/** The beginnings of the months in six languages, by their number. */
const MONTHS = [
  'jan jän janv ene gen',
  'feb fév fev febb',
  'mar mär mrt maa março marz mars',
  'apr avr abr',
  'may mai mei mag mayo maggio',
  'jun jui juin giu',
  'jul juil lug luglio',
  'aug août aoû ago',
  'sep set sett',
  'oct okt out ott',
  'nov',
  'dec dez déc dic',
].map((words) => words.split(' '))
const MONTH =
  'jan(?:uary|uar|vier|eiro|uari)?|jänner|enero|gennaio|feb(?:ruary|ruar|ruari|rero|braio)?|févr?(?:ier)?|fevereiro|mar(?:ch|s|zo|ço)?|märz|maart|apr(?:il|ile)?|avril|abril|may|mai|mei|mayo|maggio|maio|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre|iembre)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?'
const DAY = `\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?(?:${MONTH})\\.?,?(?: de)? \\d{4}|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`
const IN_WORDS = /^(\d{1,2})\D{0,3} (?:of |de )?([\p{L}]+)\.?,?(?: de)? (\d{4})$/u

/** June and July begin alike in some languages, and the longest beginning tells. */
function monthOf(word: string): number {
  const known = MONTHS.flatMap((starts, i) =>
    starts
      .filter((start) => word.toLowerCase().startsWith(start))
      .map((start) => ({ length: start.length, month: i + 1 })),
  )
  return known.sort((a, b) => b.length - a.length)[0]?.month ?? 0
}

/** A day as it is written in a language that puts the day first, or in English. */
function birthDay(written: string, dayFirst: boolean): string | null {
  const words = IN_WORDS.exec(written)
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? []
  const value = words
    ? isoDay(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]))
    : dayFirst && year
      ? isoDay(Number(year), Number(second), Number(first))
      : readDay(written)
  return value !== null && value >= '1900' && value < '2030' ? value : null
}

/** `born in Leeds on`, `nata a Lecce il`. */
const AT_PLACE = '(?: (?:in|a|à|en|em|te) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?'

const THINGS = /(?:company|firm|machine|building|house|car|version|server|account|system|contract|device|computer) $/i

export const daysAbroad: readonly AbroadRule[] = [
  {
    item: 'birth-date',
    sure: 'likely',
    words: 'dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday|born',
    link: `${AT_PLACE}${LINK}`,
    written: DAY,
    value: (written) => birthDay(written, false),
  },
  {
    item: 'birth-date',
    sure: 'likely',
    words:
      'geburtsdatum|geburtstag|geb\\.?|geboren|date de naissance|né\\(?e?\\)?|fecha de nacimiento|nac(?:ido|ida|í|ió|i)|data di nascita|nat[oa]|data de nascimento|nasc(?:i|ido|ida|eu)|geboortedatum',
    link: `${AT_PLACE}(?: (?:am|an|le|el|il|op|em|a|ist|war))?${LINK}`,
    written: DAY,
    value: (written) => birthDay(written, true),
  },
  {
    item: 'birth-date',
    sure: 'likely',
    words: 'am|op|wurde am|bin am',
    link: ' ',
    written: `(?:${DAY})(?= (?:in \\p{Lu}\\p{L}+ )?geboren)`,
    value: (written) => birthDay(written, true),
  },
  {
    item: 'age',
    sure: 'possible',
    words:
      "i am|i[’']m|turned|(?:he|she)(?: is|[’']s)|(?:my|his|her) (?:husband|wife|mother|father|son|daughter|brother|sister|partner|mum|mom|dad)(?: is|[’']s)|ich bin|(?:er|sie) ist|j[’']ai|tengo|tiene|tenho|tem|ik ben|(?:hij|zij) is|ho|ha",
    link: ' (?:now |jetzt |maintenant |al )?',
    written:
      '\\d{1,3}(?= (?:years? old|years of age|yrs|jahre alt|ans(?![\\p{L}])|años|anni|anos|jaar(?: oud)?)|(?:,| and| und| en)(?: i| he| she| have| still| lives?| retired| wohne| woon| woont| ik)\\b| (?:in|on|last|this) |[.!]?$|\\. )',
    value: ageOf,
  },
  {
    item: 'age',
    sure: 'possible',
    words: 'aged|age|patient is a',
    link: '(?: is|:)? ',
    written: '\\d{1,2}(?=[,.;)]|$| and|-year-old| years)',
    value: ageOf,
  },
]

function ageOf(written: string, line: string, start: number): string | null {
  const age = Number(written)
  return age >= 10 && age <= 110 && !THINGS.test(line.slice(Math.max(0, start - 24), start)) ? written : null
}
