import { tidyText } from '../reader/fold.ts'
import { allOf, type Match } from '../reader/recognizer.ts'
import { isToldAlone } from './latin-alone.ts'
import { isLatinFamily, isLatinGiven } from './latin-dictionary.ts'
import { listed } from './name-dictionary.ts'
import { looksLikeRomanName } from './name-shapes.ts'
import { SHORT_FAMILY } from './relatives.ts'

const isIn = (words: ReadonlySet<string>, word: string): boolean => words.has(word.toLowerCase())

/** Capitalised words that stand before or behind a name and are none of it. */
const NOT_A_NAME =
  listed(`contact dear hello hi hey from to cc bcc by attn attention please thanks thank regards sincerely best mr mrs ms miss dr prof sir
madam the a an and or for with when while after before if as at in on of is was our your my his her their this that customer client user member guest visitor apparently unfortunately obviously perhaps today since because however
passenger patient resident tenant employee student applicant name call ask tell email mail re reply fwd subject date sent received january february march april
may june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow new san los st saint
north south east west street road avenue inc ltd corp llc gmbh support team service center desk office department company bank university hospital mozilla windows
chrome safari manager director engineer nurse doctor professor president chairman ceo cfo cto agent officer captain teacher coach lawyer attorney accountant
judge justice detective sergeant constable reverend rev pastor senator herr herrn frau fräulein madame mme monsieur mlle señor señora sra sr doña signor signora senhor senhora docteur maître kollege kollegin
mein meine meinen meiner unser unsere ihre ihren notre votre nuestro nuestra mijn onze fru dona mevrouw meneer mijnheer dhr mevr estimada estimado prezada prezado gentile geachte querida querido sie wir ich rufen hallo hola bonjour bonsoir salut ciao cher chère liebe lieber geehrte geehrter sehr guten
analyst consultant secretary assistant supervisor inspector colleague mother father husband wife son daughter brother sister tel phone fax mobile room`)
/** What places, firms and things end with, of which the first word may be somebody's name. */
const THING =
  listed(`google amazon apple microsoft oracle adobe salesforce zoom slack cloud pay azure aws yahoo rakuten bank university hospital company inc ltd corp llc gmbh airport station park tower building hall centre center beach island river lake mountain hill bridge square gate museum school college castle temple
shrine church clinic restaurant cafe hotel inn club shop store market mall plaza court street road avenue lane drive boulevard city town county state province island
ci islands bay port harbour foods trading holdings group services systems solutions partners associates consulting industries motors airlines airways insurance securities
press news times post journal award prize cup day week festival law act theorem syndrome disease version edition series project plan report form list guide manual
policy card account payment order tower house garden gardens terrace heights mansion apartment residence trust foundation institute agency bureau ministry committee
japan tokyo osaka kyoto london paris york texas california florida chile spain italy france germany china india`)
/** Brands and figures that have a title. */
const TITLED_THINGS =
  /(?:Dr\.? (?:Martens|Oetker|Pepper|Seuss|Scholl|Scholls|Beckmann|House|Strange|Mario)|Mr\.? (?:Bean|Clean|Muscle|Robot|Burns)|Mrs\.? (?:Doubtfire|Dalloway)|Ms\.? Marvel|Frau Holle)$/

/** Names of firms and brands that were a person's. */
const BRANDS = new Set(
  `addison wesley|calvin klein|ralph lauren|tommy hilfiger|michael kors|marc jacobs|hugo boss|jack daniel|johnnie walker|louis vuitton|christian dior|elizabeth arden|bobbi brown
karl lagerfeld|roberto cavalli|giorgio armani|charles schwab|morgan stanley|thomas cook|ben sherman|fred perry|levi strauss|walt disney|arthur andersen|kate spade
tory burch|vera wang|alexander mcqueen|stella mccartney|jimmy choo|salvatore ferragamo|tom ford|helena rubinstein|max factor|mary kay|laura ashley|martha stewart
pierre cardin|pierre fabre|yves rocher|eli lilly|sara lee|jim beam|jack wolfskin|carl zeiss|robert bosch|tim hortons|harry winston|george foreman|philip morris
hong kong|raymond weil|daniel wellington|van cleef|daniel hechter|nina ricci`.split(/[|\n]/),
)
const isBrand = (words: readonly string[]): boolean =>
  words.some((word, i) => BRANDS.has(`${word} ${(words[i + 1] ?? '').replace(/['’]s$/, '')}`.toLowerCase()))

/** `Thu Jun 06`: how logs begin. */
const DAY_OF_LOG = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/

/** `Walter PPK`: a family of so few letters is known, or none. */
const SHORT_CAPITALS = /^(?!I{2,3}$|IV$|JR$)[A-Z]{2,3}$/

/** Given names that are a word, a place or a day as often; beside them a family name must be known. */
const AMBIGUOUS =
  listed(`amber bill crystal dawn grace guy holly iris mark max penny rosa victoria florence charlotte virginia georgia francisco diego santiago chelsea
madison angel carol daisy jean lee luna star will art sally paris sydney austin jordan kent kim lin li wei ray ryo sun van don frank gene jack jay pat rob sandy summer mercedes alexa siri ai gen izumi sora yamato hikari rin lei ming fang hua ning wen hao ping bao rong ting hui soo sung eun jie shu chad israel kenya`)

const WORD = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f]*(?:['’-][A-Za-z\\u00c0-\\u024f]+)*\\.?"
const BEFORE_ADDRESS = new RegExp(`(${WORD}(?: ${WORD}){1,3}) ?<[^<>@ ]{1,64}@`, 'g')
/** A full stop ends the run, unless it stands behind an initial or a title. */
const CAPITALS = new RegExp(`${WORD}(?:(?<!\\p{L}{4}\\.) ${WORD}){0,4}`, 'gu')
const TITLED =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Fräulein|Madame|Mme|Monsieur|Mlle|[Ss]eñora?|Sra?|[Dd]oña|[Ss]ignora?|[Ss]ig(?:\.ra|\.na|\.ri)?|[Ss]enhora?|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]hr|[Mm]evr|[Mm]w|Fru|[Dd]ona|[Dd]ott(?:\.ssa)?)\.? $/u
/** An office before a name; places and firms stand behind it, too, so that a dictionary has to know the name. */
const IN_OFFICE =
  /(?:^|[^\p{L}])(?:Judge|Justice|Officer|Captain|Sergeant|Detective|Inspector|Constable|Coach|Nurse|Professor|Senator|Pastor|Reverend|Rev|Attorney|Solicitor|Barrister|Notary|Magistrate|Counsellor|Caretaker|[Aa]vvocat[oa]|[Aa]bogad[oa]|[Rr]echtsanw[äa]lt(?:in)?|[Nn]otaio|Kollegin|Kollege|[Dd]octeur|[Mm]aître|Ask|Thanks|Thank you)\.?,? $/u
const INTRODUCED = /(?:my name is|I am|I'm|this is|name:|signed,?|sincerely,?|regards,?) ?$/i
const GREETED =
  /(?:^|[\n>.!?] ?|^[-*•] )(?:dear|hi|hello|hey|hallo|hola|bonjour|bonsoir|salut|ciao|ch(?:er|ère)|lieber?|good (?:morning|afternoon|evening)),? $/i
const GREETING_ENDS = /^ ?(?:[,:!、]|-|$|\n)/
const ANYBODY = listed(
  'world welt monde mundo zusammen tous todos team all everyone everybody customer customers sir sirs madam colleague colleagues friend friends valued folks both ladies gentlemen kunde kunden kundin mitglied cliente clienti clientes klant klanten client clients usuario utente collega amigos ragazzi todas tutti iedereen leute mieter mieterin mieterinnen nachbarn eltern mitglieder kollegen kolleginnen patienten freunde',
)

/** What one does with a person, right before the name; places and firms stand behind `to` and `from`, too. */
const BEFORE_PERSON =
  /(?:^|[^A-Za-z])(?:(?:spoke|spoken|talked|met|meeting|call|chat|interview) with|contact(?:ed)?|called|emailed|e-mailed|phoned|met|visited|reminded|asked|refunded|told|informed|on behalf of|attention of|(?:assigned|escalated|addressed|transferred|forward(?:ed)? (?:this|it)|give (?:this|it)) to|(?:reported|requested|signed|approved|handled|reopened|sent|written) by|(?:(?:voice)?mail|message|parcel|letter|refund|prescription) for|(?:manager|director|engineer|nurse|doctor|professor|president|agent|officer|teacher|coach|lawyer|accountant|assistant|supervisor|colleague|guest|visitor|passenger|patient|customer|client|tenant|employee|student|applicant|member|cardholder|caller|policyholder|account holder)(?: name| is)?,?|(?:ich bin|ich heiße|mein name ist|je suis|je m[’']appelle|mon nom est|soy|me llamo|mi nombre es|sono|mi chiamo|il mio nome è|chamo-me|(?:o )?meu nome é|ik ben|mijn naam is)|(?:booking|reservation|order|account) (?:under|for|of)|under|in the name of)[: ] ?$/i
/** What only persons do, right behind the name. */
const BEHIND_PERSON =
  /^,? (?:\(?(?:mobile|cell|tel|phone|e-?mail)\b|\(?(?:aged? |born )?\d|called|phoned|asked|said|says|here\b|complained|reported|requested|confirmed|replied|wrote|paid|visited|lives|left|arrived|checked|cancelled|booked|signed|ordered|joined|resigned|approved|wants|would|will (?:see|call|meet)|has (?:not|been|left|moved))/
/** What nobody but a person does: no dictionary has to know the name. */
const LIVES =
  /^,? (?:lives (?:in|at)|was born|is married|resigned|retired|fell ill|passed away|got married|\(?aged? \d)/
/** What stands behind a person in Japanese: how somebody is called, or how the name is read. */
const BEHIND_IN_JAPANESE =
  /^ ?(?:さん|様|さま|氏|殿|先生|教授|部長|課長|社長|店長|夫妻|ご夫妻|[（(][ァ-ヶー]{2,}[ ・][ァ-ヶー ・]+[)）])/
const BEFORE_IN_JAPANESE =
  /(?:担当|担当者|本人|受付|名義|受電|来店|契約者|申込者|顧客|会員|患者|入居者|講師|宿泊者)(?:の|は|が|：|:| )$/

/** Given names of Japan with one syllable. */
const SHORT_GIVEN = /^(?:Ryo|Yu|Sho|Shu|Kyo|Ryu|Go|So) /

const couldBeRoman = (name: string): boolean => looksLikeRomanName(name.replace(SHORT_GIVEN, 'Ren '))

/** Two words of which one is a family of one syllable in another country: `Yang Liu`. */
const ofShortFamily = (name: string): boolean =>
  /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && name.split(' ').some((word) => SHORT_FAMILY.test(word))

/** Whether a word is no part of a name wherever it stands. */
export const isThing = (word: string): boolean => isIn(THING, word) || isIn(NOT_A_NAME, word)

/** Whether a word greets whoever reads. */
export const isAnybody = (word: string): boolean => isIn(ANYBODY, word)

/** Whether a given name is a word, a place or a day as often. */
export const isAmbiguousGiven = (word: string): boolean => isIn(AMBIGUOUS, word)

const isWord = (word: string): boolean => !isIn(NOT_A_NAME, word.replace(/\.$/, ''))

interface Run {
  readonly text: string
  readonly start: number
}

/** The words of a run of capitalised words without those at both ends that are no name. */
function trimmed(run: string, start: number): Run {
  let [text, at] = [run, start]
  for (;;) {
    const first = /^(\S+) /.exec(text)
    if (!first || isWord(first[1] ?? '')) break
    text = text.slice(first[0].length)
    at += first[0].length
  }
  for (;;) {
    const last = / (\S+)$/.exec(text)
    if (!last || isWord(last[1] ?? '') || isIn(THING, last[1] ?? '')) break
    text = text.slice(0, last.index)
  }
  return { text: text.replace(/(?<=[a-z]{2})\.$/, ''), start: at }
}

const asMatch = ({ text, start }: Run, sure: Match['sure']): Match => ({
  start,
  end: start + text.length,
  value: tidyText(text),
  sure,
})

/** Names right before an address in angle brackets: `John Smith <john@example.com>`. */
export function namesBeforeAddress(text: string): readonly Match[] {
  return allOf(text, BEFORE_ADDRESS).flatMap((m) => {
    const name = trimmed(m[1] ?? '', m.index)
    const words = name.text.split(' ')
    return words.length >= 2 && words.every(isWord) ? [asMatch(name, 'likely')] : []
  })
}

/**
 * Names in sentences: behind a title, a greeting or an introduction, before how people are called in Japanese, a given and a family name that are known,
 * or a name that could be one where only a person can stand.
 */
export function namesInLatin(text: string): readonly Match[] {
  return allOf(text, CAPITALS).flatMap((m) => {
    const run = trimmed(m[0], m.index)
    const words = run.text.split(' ')
    if (DAY_OF_LOG.test(run.text)) return []
    const end = run.start + run.text.length
    const before = text.slice(Math.max(0, run.start - 40), run.start)
    const behind = text.slice(end, end + 24)
    if (!words.every(isWord) || words.some((word) => isIn(THING, word))) return knownPair(run, words)
    if (words.length === 1) return isAlone(run.text, before, behind) ? [asMatch(run, 'likely')] : []
    if (words.length > 4) return knownPair(run, words)
    if (isTold(run.text, before, behind)) return [asMatch(run, 'likely')]
    const pair = knownPair(run, words)
    if (pair.length > 0) return pair
    const [first = ''] = words
    return isLatinGiven(first) &&
      !isIn(AMBIGUOUS, first) &&
      !isBrand(words) &&
      !words.slice(1).some((word) => SHORT_CAPITALS.test(word))
      ? [asMatch(run, 'possible')]
      : []
  })
}

/** Whether one word is somebody by what stands around it. */
function isAlone(word: string, before: string, behind: string): boolean {
  if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(word)) return false
  if (TITLED.test(before.slice(-10))) return !TITLED_THINGS.test(`${before.slice(-6)}${word}`)
  if (IN_OFFICE.test(before.slice(-12))) return isLatinFamily(word) || (isLatinGiven(word) && !isIn(AMBIGUOUS, word))
  if (GREETED.test(before)) return GREETING_ENDS.test(behind) && !isIn(ANYBODY, word)
  if (BEHIND_IN_JAPANESE.test(behind)) return isLatinGiven(word) || isLatinFamily(word)
  return !isThing(word) && !isIn(AMBIGUOUS, word) && isToldAlone(word, before, behind)
}

/** Whether two words or more are somebody by what stands around them. */
function isTold(name: string, before: string, behind: string): boolean {
  if (TITLED.test(before.slice(-10)) || INTRODUCED.test(before.slice(-14)) || LIVES.test(behind)) return true
  if (BEHIND_IN_JAPANESE.test(behind) || (GREETED.test(before) && GREETING_ENDS.test(behind))) return true
  const isPerson = BEFORE_PERSON.test(before) || BEHIND_PERSON.test(behind) || BEFORE_IN_JAPANESE.test(before)
  const words = name.split(' ')
  if (isPerson && (couldBeRoman(name) || words.some(isLatinGiven) || isLatinFamily(words.at(-1) ?? ''))) return true
  return BEFORE_PERSON.test(before) && ofShortFamily(name)
}

/** A given name and a family name behind it, or the other way round, among the words of a run. */
function knownPair(run: Run, words: readonly string[]): readonly Match[] {
  if (isBrand(words)) return []
  const known = words.map((word) => ({ given: isLatinGiven(word), family: isLatinFamily(word) }))
  for (let from = 0; from + 1 < words.length; from++)
    for (let to = Math.min(words.length - 1, from + 2); to > from; to--) {
      const [first, last] = [known[from], known[to]]
      if (isIn(THING, words[to + 1] ?? '')) return []
      if (
        !(first?.given && last?.family) &&
        !(to === from + 1 && first?.family && last?.given && !isIn(AMBIGUOUS, words[to] ?? ''))
      )
        continue
      const start = run.start + words.slice(0, from).reduce((n, word) => n + word.length + 1, 0)
      return [asMatch({ text: words.slice(from, to + 1).join(' '), start }, 'likely')]
    }
  return []
}
