import { allOf } from '../reader/recognizer.ts'
import type { ToldFact } from './told-rules.ts'

/*
 * Addresses of the European continent in running text, known by their street, number, postal code and town:
 * `Goethestraße 41, 60313 Frankfurt`, `12 bis rue de la République, 69002 Lyon`, `Calle Mayor 23, 3º B, 28013 Madrid`; and of Japan in Latin
 * letters without a postal code: `1-4-18 Ote, Matsumoto-shi, Nagano`.
 */

/** Words are bounded, and no two parts of a pattern may take the same signs, so that no text takes long. */
const WORD = "[\\p{L}'’.-]{1,30}"
/** What a town's name goes on with, behind a capital. */
const TOWN = `(?:\\p{Lu}[\\p{L}'’-]{1,30}|'s-\\p{Lu}[\\p{L}-]{1,30})(?:[ -](?:(?:am|an der|an|im|in|sur|sous|le|la|les|de|del|do|da|di|della|der) )?\\p{Lu}[\\p{L}'’-]{1,30}){0,2}`
/** German and Dutch streets say at their end what they are, or before it where they lie. */
const STREET_BEFORE = `(?:(?:\\p{Lu}[\\p{L}.]{0,30}[ -]){0,3}\\p{L}{0,30}?(?:(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Ww]eg|[Aa]llee|[Pp]latz|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Mm]arkt|[Cc]haussee|[Ss]teig|[Ss]traat|[Ll]aan|[Pp]lein|[Gg]racht|[Kk]ade|[Dd]ijk|[Ss]ingel|[Hh]of))|(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den) \\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?|(?:[Cc]alle|[Cc]/|Cl\\.|Avda\\.?|Avenida|Av\\.|Plaza|Pza\\.?|Paseo|P\\.º|Ronda|Camino|Carrer|Travesía|Via|Viale|V\\.le|Piazza|P\\.za|Corso|Largo|Vicolo|Rua|R\\.|Praça|Travessa|Estrada|Alameda)(?: ${WORD}){1,6}?)`
/** Romance streets say first what they are, and their number stands before them. */
const STREET_BEHIND =
  '(?:[Rr]ue|RUE|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Bb]lvd|[Pp]lace|[Cc]hemin|[Aa]llées?|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Ff]aubourg|[Vv]illa|[Rr]ésidence|[Ss]entier|[Mm]ontée|[Ee]splanade)'
/** Only in the Netherlands two letters are part of the code, so that any words before it are a street. */
const BEFORE_DUTCH =
  "\\p{Lu}[\\p{L}'’.-]{1,30}(?: (?:van|de|der|den|het|'t|\\p{Lu}[\\p{L}'’.-]{1,30})){0,3}(?= \\d{1,4} ?[a-zA-Z]?,? \\d{4} ?[A-Z]{2} \\p{Lu})"
const NUMBER = '\\d{1,4} ?[a-zA-Z]?(?:[-/]\\d{1,3}[a-z]?)?'
const CODE = '(?:(?:D|A|CH|F|E|I|NL|B|P|L)[- ])?(?:\\d{4} ?[A-Z]{2}(?![A-Za-z])|\\d{4}-\\d{3}|\\d{4,5})'
/** Storey, stairs and door, as in Spain. */
const DOOR =
  '(?:,? (?:n[º°] ?)?\\d{1,2} ?[º°ª](?:[ ,]{1,2}[\\p{L}\\d]{1,4})?|, (?:\\d{1,2}|bajo|piso \\d+|int\\. ?\\d+|Whg\\.? ?\\d+))?'

const CONTINENT = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${STREET_BEFORE}|${BEFORE_DUTCH}),? ${NUMBER}${DOOR}|\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? ${STREET_BEHIND}(?: ${WORD}){1,6}?)(?:, ?| ?[-–] ?| )${CODE} ${TOWN}`,
  'gu',
)
const JAPAN =
  /(?<![\p{L}\d-])\d{1,4}(?:-\d{1,4}){1,3} \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?(?:, ?\p{Lu}[\p{L}-]{1,30}){0,6}?, ?\p{Lu}[\p{L}-]{0,30}-(?:ku|shi|gun|cho|machi|to|fu|ken)(?:, ?\p{Lu}[\p{L}-]{1,30}){0,6}/gu
/** Britain, with a house of one digit or two; the code behind it is found by itself. */
const BRITAIN =
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'’]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Square|Hill|Park|Row|Mews|Grove|Walk|Green|St|Rd|Ave)(?:, \p{Lu}[\p{L}'’-]{1,30}(?: [\p{L}'’-]{1,30}){0,4}){1,4}(?=,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d]))/gu
/** Every address has a number and a blank, and a comma or a postal code. */
const MAYBE = /\d[\p{L}]?,? .*(?:\d{4}|\d[A-Z]{2})|\d-\d.*, /u
/** Addresses in a folded line. */
export function addressesAbroad(folded: string): readonly ToldFact[] {
  if (!MAYBE.test(folded)) return []
  return [...allOf(folded, CONTINENT), ...allOf(folded, JAPAN), ...allOf(folded, BRITAIN)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    item: 'address',
    sure: 'likely',
    value: m[0],
  }))
}
