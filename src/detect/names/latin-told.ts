import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { isNamedInPassing, isPlainEnglish } from './latin-alone.ts'
import { isLatinFamily, isLatinGiven } from './latin-dictionary.ts'
import { isAmbiguousGiven, isAnybody, isThing } from './latin-names.ts'

/*
 * People in sentences of European languages whom one given name, initials or a particle tells: `I talked to Amanda`, `My husband Jeffrey`,
 * `J.R. Smith`, `Hendrik van der Meer`, `Jean DUPONT`.
 */

/** One word of a name, of which a hyphen or an apostrophe may be part. */
const WORD = "\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*"
const ONE = new RegExp(`(?<![\\p{L}\\d@._/-])${WORD}(?![\\p{L}\\d@_/]|\\.\\p{L}|-\\p{L})`, 'gu')
const PARTICLE =
  '(?:van der|van den|van de|van|von der|von|vom|zu|zur|de la|de las|de los|del|della|delle|di|da|do|dos|das|de|du|den|ter|ten|bin|ibn|al|el)'

/** Who somebody is to somebody else; any word behind it is called so. */
const KIN =
  /(?<!\p{L})(?:my|his|her|their|our|your|mon|ma|son|sa|mi|su|mio|mia|suo|sua|minha|meu|seu|mijn|zijn|haar) (?:late |ex-?|eldest |older |younger |little |jongste |oudste )?(?:husband|wife|son|daughter|(?:brother|sister|mother|father|son|daughter)[- ]in[- ]law|brother|sister|mother|father|mom|mum|dad|partner|fianc[ée]e?|boyfriend|girlfriend|aunt|uncle|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|friend|colleague|neighbou?r|boss|assistant|roommate|flatmate|mari|femme|compagnon|compagne|fils|fille|frère|s(?:œ|oe)ur|mère|père|voisine?|ami|amie|collègue|hij[oa]|marido|mujer|espos[oa]|herman[oa]|padre|madre|amig[oa]|vecin[oa]|marito|moglie|figli[oa]|fratello|sorella|collega|amic[oa]|filh[oa]|irmão|irmã|pai|mãe|colega|man|vrouw|zoon|dochter|broer|zus|vader|moeder|vriend|vriendin|buurman|buurvrouw),? $/iu
/** The same in German, where every noun has a capital, so that only known names are believed; and what is said to or by people. */
const SOMEBODY_BEFORE =
  /(?<!\p{L})(?:(?:meine?|meinem|meiner|seine?|ihre?|unsere?) (?:Mann|Frau|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Partner(?:in)?|Freund(?:in)?|Kolleg(?:e|in)|Nachbar(?:in)?|Chef(?:in)?)|(?:spoke|spoken|speaking|talked|talking|chatted|chat|word|conversation|appointment|coffee|dinner|met|meeting|discussed|agreed|checked|confirmed|sync|lunch|call|interview|argued) (?:to|with)(?: both)?|(?:as |and )?(?:discussed|agreed) with|(?:ask|asked|asking|told|tell|email|emailed|e-mailed|phoned|remind|reminded|thanked|inform|informed|contact|cc(?:['’]?ing|['’]d)?|ping|pinged|loop(?:ed)? in|let|per|from our colleague|called back by|signed off by|handled by|approved by|requested by|reported by|written by|sent by|assigned to|handed (?:over )?to|(?:give|gave|hand|send|sent|show|showed|pass|passed|return|returned|deliver|delivered|explain|explained)(?: \p{L}+){1,3} to|forwarded to|reply to|on behalf of|(?:file|record|account|letter|parcel|appointment|prescription|refund|card|cheque|ticket|booking|room|present|message) for|driver|technician|nurse|teacher|courier|agent|colleague|manager|guest|tenant|client|customer|patient|witness|caller|neighbour|trainee|intern|named|(?:is|was) called)|parlé (?:avec|à)|vu avec|appelé|contacté|rencontré|demand(?:é|er|ez) à|de la part de|habl(?:é|ado|amos|ó|ar) con|llam(?:é|ado|ó) a|pregunt(?:é|ado|ar) a|de parte de|parl(?:ato|are|ando) con|chiesto a|sentito|fal(?:ei|ou|amos|ado|ar) com|lig(?:uei|ou) (?:à|ao|para)|sprak (?:met|ik)|gesproken met|gebeld met|contact met|namens|im namen von|gesprochen mit|telefoniert mit|laut|ansprechpartner(?:in)? ist):? $/iu
const AFTER_MIT = /^ (?:gesprochen|telefoniert|vereinbart|geklärt|besprochen|abgestimmt|ausgemacht)/
/** How a greeting goes on, where no sentence does. */
const GREETING =
  /(?:^|[\n>.!?:] ?|^[-*•] |\d\d:\d\d(?::\d\d)?\]? {1,2})(?:dear|hi|hello|hey|hallo|liebe[rs]?|moin|guten (?:tag|morgen)|(?:good )?(?:morning|afternoon|evening)|bonjour|bonsoir|salut|ch(?:er|ère)|hola|estimad[oa]|querid[oa]|buenos días|buenas tardes|ciao|car[oa]|gentile|buongiorno|olá|oi|prezad[oa]|bom dia|boa tarde|beste|lieve|dag|goedemorgen|geachte|hej)(?: (?:again|mr|mrs|ms)\.?)?,? $/iu
const GREETED_BEHIND = /^ ?(?:[,!:;]|-|–|$)/
/** How a letter ends, before whoever wrote it. */
const CLOSING =
  /(?:^|[.!?] |^[-*•] |\d\d:\d\d(?::\d\d)?\]? {1,2})(?:(?:many )?thanks(?: again| so much)?|thank you|cheers|best(?: wishes)?|(?:best |kind |warm )?regards|sincerely|yours(?: truly| sincerely)?|love|(?:mit )?(?:freundlichen|besten|lieben|vielen|herzlichen)? ?grüßen?|(?:viele|liebe|beste|schöne|herzliche) grüße|gruß|lg|vg|mfg|cordialement|bien (?:à vous|cordialement)|amicalement|merci|bises|(?:un |cordiales )?saludos?|atentamente|gracias|(?:cordiali |distinti )?saluti|grazie|(?:com os melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa]|(?:met vriendelijke |hartelijke |vriendelijke )?groet(?:en|jes)?|mvg|bedankt|signed|signé|gezeichnet|gez\.|firmado|assinado|getekend)(?:,|:|!| -| –)? $/iu
/** Whom a line of a chat is said to: `[14:03] let me check, Koji`. */
const SPOKEN_TO = /(?:^|\s)\[?\d{1,2}:\d{2}(?::\d{2})?\]? .{0,32}\p{Ll}, $/u
/** What only people do, right behind one who does it. */
const DOES =
  /^ (?:called(?: (?:back|me|us|in|again|to|about|and|this|yesterday|today)|(?=[,.;]))|phoned|rang|emailed|e-mailed|texted|asked|said|says|told|complained|replied|wrote|mentioned|apologi[sz]ed|explained|promised|insisted|left a (?:message|voicemail)|wants (?:to|a|his|her|us)|would like|is on (?:(?:annual|sick|parental|maternity|paternity) )?(?:leave|holiday|vacation)|is out of|will (?:call|be back|get back|join|pick)|has (?:not replied|left|been off)|from (?:the )?(?:[Aa]ccounting|[Ff]inance|[Ss]ales|[Ss]upport|[Ff]lat|[Rr]eception|HR|IT|[Mm]arketing|[Ll]egal|[Pp]ayroll|[Oo]perations|[Ll]ogistics|[Bb]illing|office|bank|the)|hat (?:angerufen|gesagt|geschrieben|sich)|ruft|meldet sich|a (?:appelé|dit|rappelé|écrit)|(?:me |nos )?(?:llamó|dijo|escribió)|ha (?:chiamato|llamado|detto|dicho|scritto|escrito|firmato|firmado)|(?:me )?(?:ligou|disse|escreveu)|belde|belt|zei|heeft (?:gebeld|gezegd)|(?:has |have )?(?:left|joined) the (?:conversation|chat|meeting|call|group|channel|team|room|company|firm))(?!\p{L})/u
/** What people do to papers and parcels, behind initials and a family. */
const ACTS =
  /^ (?:signed|approved|requested|ordered|paid|lives|moved|called|wrote|a signé|firmó|hat unterschrieben)(?!\p{L})/u
const THIS_IS =
  /(?:^|[.!?,] )(?:this is|it['’]s|it is|hier ist|hier spricht|ici|c['’]est|soy|sono|fala|met|je m['’]appelle|me llamo|mi chiamo|chamo-me|ich heiße|ik heet|my name is) $/iu
const CALLING = /^ ?(?:$|[,.!]|(?:from|calling|speaking|here|again|aus|vom|von|de|da|van) )/

const SIGNS = 48
/** A longer line is no sentence. */
const LINE_MAX = 2000
const isKnownGiven = (word: string): boolean => isLatinGiven(word) && !isAmbiguousGiven(word) && !isThing(word)
const known = (start: number, text: string, sure: Match['sure']): Match => ({
  start,
  end: start + text.length,
  value: tidyText(text),
  sure,
})

const GOES_ON = new RegExp(`^ (?:${PARTICLE} )?\\p{Lu}`, 'u')
/** Whether a capital stands behind, so that a name goes on or another thing is meant. */
const goesOn = (behind: string): boolean => GOES_ON.test(behind) && !/^ (?:I|Ich|Je|Yo)\b/.test(behind)

const ENDS = /^ ?[.!]?$/
/** Whom and as what people write besides. */
const DESKS =
  /^(?:marketing|billing|admin|reception|management|guys|mate|buddy|everybody|everyone|anyway|again|though|accounting|finance|legal|payroll|operations|logistics|security|sales|it|hr|kundenservice|kundendienst|buchhaltung|ihr|euer|votre|su|klantenservice|servizio|ufficio)$/i

/** Whether somebody whose name is not known closes a line: `LG Steffi`. */
const isUnknownSigner = (word: string, before: string, behind: string): boolean =>
  !isAmbiguousGiven(word) &&
  CLOSING.test(before) &&
  ENDS.test(behind) &&
  word.length <= 10 &&
  !DESKS.test(word) &&
  !isAnybody(word)

const isToldBefore = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - SIGNS), start)
  return SOMEBODY_BEFORE.test(before) || CLOSING.test(before) || INTRODUCED.test(before)
}
/** Who says who they are, in other languages than English. */
const INTRODUCED =
  /(?<!\p{L})(?:ik ben|mijn naam is|ich bin|ich hei(?:ß|ss)e|mein name ist|je suis|je m[’']appelle|mon nom est|soy|me llamo|mi nombre es|sono|mi chiamo|il mio nome è|chamo-me|(?:o )?meu nome é) $/iu

/** Whether one word is somebody by what stands around it. */
function isSomebody(word: string, before: string, behind: string): Match['sure'] | null {
  if (isThing(word) || goesOn(behind)) return null
  if (KIN.test(before)) return isLatinGiven(word) ? 'likely' : 'possible'
  if (GREETING.test(before) && GREETED_BEHIND.test(behind))
    return isLatinGiven(word) || isLatinFamily(word) ? 'likely' : null
  if (!isKnownGiven(word)) return isUnknownSigner(word, before, behind) ? 'possible' : null
  if (SOMEBODY_BEFORE.test(before) && !/^[’']s \p{Lu}/u.test(behind)) return 'likely'
  if (/ mit $/.test(before) && AFTER_MIT.test(behind)) return 'likely'
  if ((CLOSING.test(before) || SPOKEN_TO.test(before)) && ENDS.test(behind)) return 'likely'
  if (/(?:^|[^\p{L}])it (?:was|is) $/iu.test(before) && /^ who /.test(behind)) return 'likely'
  if (THIS_IS.test(before) && CALLING.test(behind)) return 'likely'
  return DOES.test(behind) && !/(?:\p{Lu}\p{L}*|the|in|of|from|at) $/u.test(before) ? 'possible' : null
}

/** Who speaks in a chat, and who is spoken to: `[10:32] Aoi: one moment`, `@Linh could you`. */
const SPEAKER = new RegExp(
  `^(?:[-*>] )?(?:\\[[^\\]\\n]{4,22}\\]|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?) ?(?:[-–] )?(${WORD}(?: ${WORD}){0,2})(?=: \\S)`,
  'gu',
)
const MENTION = new RegExp(`(?<![\\p{L}\\d.])(?<=@)${WORD}(?=[ ,:]|$)`, 'gu')
const OF_CHATS =
  /^(?:agent|bot|system|support|admin|operator|info|warning|error|debug|notice|note|visitor|guest|customer|client|user|me|you|subject|decision|minutes|topic|todo|action|update|status|result)s?$/i

const inChats = (text: string): readonly Match[] => [
  ...allOf(text, SPEAKER).flatMap((m): readonly Match[] => {
    const name = m[1] ?? ''
    const words = name.split(' ')
    if (
      words.some((word) => isThing(word) || OF_CHATS.test(word)) ||
      !words.some((word) => isLatinGiven(word) || isLatinFamily(word))
    )
      return []
    return [known(m.index + m[0].length - name.length, name, 'likely')]
  }),
  ...allOf(text, MENTION).flatMap((m) => (isKnownGiven(m[0]) ? [known(m.index, m[0], 'possible')] : [])),
]

function alone(text: string): readonly Match[] {
  const isPlain = isPlainEnglish(text)
  return allOf(text, ONE).flatMap((m): readonly Match[] => {
    const end = m.index + m[0].length
    const [before, behind] = [text.slice(Math.max(0, m.index - SIGNS), m.index), text.slice(end, end + SIGNS)]
    const isInPassing = isPlain && !isThing(m[0]) && !isAmbiguousGiven(m[0]) && isNamedInPassing(m[0], before, behind)
    const sure = isSomebody(m[0], before, behind) ?? (isInPassing ? 'possible' : null)
    return sure === null ? [] : [known(m.index, m[0], sure)]
  })
}

/** Initials before a family, and a given name before one with a particle or in capitals. */
const INITIALS = new RegExp(
  `(?<![\\p{L}\\d.])(${WORD} )?(?:\\p{Lu}\\.[ -]?){1,3}(?:${PARTICLE} )?((?:O['’]|Ma?c)?${WORD})(?![\\p{L}\\d@_])`,
  'gu',
)
const PARTICLED = new RegExp(
  `(?<![\\p{L}\\d@._/-])(${WORD})(?: \\p{Lu}\\.)? ${PARTICLE} ${WORD}(?: ${WORD})?(?![\\p{L}\\d@_])`,
  'gu',
)
const IN_CAPITALS = new RegExp(
  `(?<![\\p{L}\\d@._/-])(?:(${WORD}) (\\p{Lu}{4,}(?:-\\p{Lu}{3,})?)|(\\p{Lu}{4,}(?:-\\p{Lu}{3,})?) (${WORD}))(?![\\p{L}\\d@_/])`,
  'gu',
)

/** `Santa Maria de la Vega`, `Rua Maria do Carmo`. */
const OF_PLACES = /(?:Sant[aoi]?|San|São|Saint|St\.|Rio|Puerto|Villa|Calle|Rua|Via|Rue|Plaza|Avenida) $/u

/** Whom a role before makes somebody though no list knows a word of the name; none that a firm may have. */
const IN_ROLE = new RegExp(
  `(?<=(?<!\\p{L})(?:patient|tenant|claimant|defendant|plaintiff|witness|applicant|employee|student|passenger|landlord|landlady|caller|interviewed|hired|locataire|patiente|salariée?|élève|paciente|inquilin[oa]|alumn[oa]|emplead[oa]|testigo|paziente|dipendente|studente|studentessa|utente|alun[oa]|huurder|patiënte?|werknemer|leerling|addressed to|made out to),?:? )${WORD}(?: ${PARTICLE})?(?: ${WORD}){1,2}(?![\\p{L}\\d@_/])`,
  'gu',
)
/** A title before a particle, which begins the name: `Mevrouw de Vries`. */
const TITLED_PARTICLE = new RegExp(
  `(?<=(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Madame|Monsieur|[Mm]evrouw|[Mm]eneer|[Dd]hr|[Mm]evr|[Ss]eñora?|[Ss]ignora?|[Ss]enhora?)\\.? )${PARTICLE} ${WORD}(?: ${WORD})?(?![\\p{L}\\d@_/])`,
  'gu',
)

/** Whether a thing's word follows, so that it has the name of somebody. */
const isOfThing = (text: string, end: number): boolean => {
  const next = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && isThing(next)
}

const whole = (text: string): readonly Match[] => [
  ...allOf(text, TITLED_PARTICLE).map((m) => known(m.index, m[0], 'likely')),
  ...allOf(text, IN_ROLE).flatMap((m): readonly Match[] =>
    m[0].split(' ').some(isThing) || isOfThing(text, m.index + m[0].length) ? [] : [known(m.index, m[0], 'possible')],
  ),
  ...allOf(text, INITIALS).flatMap((m): readonly Match[] => {
    const [, given = '', family = ''] = m
    const end = m.index + m[0].length
    const isTold = isToldBefore(text, m.index) || ACTS.test(text.slice(end, end + SIGNS))
    const isKnown = (isTold || isLatinFamily(family)) && !isThing(family) && !isOfThing(text, end)
    const skipped = isThing(given.trim()) ? given.length : 0
    return isKnown ? [known(m.index + skipped, m[0].slice(skipped), 'possible')] : []
  }),
  ...allOf(text, PARTICLED).flatMap((m): readonly Match[] =>
    (isKnownGiven(m[1] ?? '') || (isToldBefore(text, m.index) && !/ (?:al|el) /.test(m[0]))) &&
    !m[0].split(' ').some(isThing) &&
    !isOfThing(text, m.index + m[0].length) &&
    !OF_PLACES.test(text.slice(Math.max(0, m.index - SIGNS), m.index))
      ? [known(m.index, m[0], 'likely')]
      : [],
  ),
  ...allOf(text, IN_CAPITALS).flatMap((m): readonly Match[] => {
    const [given = '', family = ''] = m[1] === undefined ? [m[4], m[3]] : [m[1], m[2]]
    const isKnown = isLatinGiven(given) && !isThing(family) && isLatinFamily(family)
    const mayBeFamily = !isThing(family) && !/[^AEIOUYÀ-Þ]{4}/u.test(family)
    return isKnown || (isKnownGiven(given) && mayBeFamily) ? [known(m.index, m[0], 'possible')] : []
  }),
]

/** Names in a folded line of a European language that one word of it tells. */
export const namesToldInLatin = (text: string): readonly Match[] =>
  text.length > LINE_MAX ? [] : [...whole(text), ...alone(text), ...inChats(text)]
