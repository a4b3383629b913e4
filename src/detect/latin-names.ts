import { tidyText } from './fold.ts'
import { looksLikeRomanName } from './name-shapes.ts'
import { allOf, type Match } from './recognizer.ts'
import { SHORT_FAMILY } from './relatives.ts'

/** Given names in Latin letters that are common somewhere: enough to begin a name in a sentence. */
const GIVEN = new Set(
  `aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alice alicia ali alina amanda amelia amy ana andrea andreas andrew andy angela anita anna anne annie anthony antonio arthur ashley barbara beatrice ben benjamin bernard beth betty bill bob brandon brenda brian bruce bruno carl carla carlos carmen carol caroline catherine cecilia chantal charles charlotte chloe chris christian christina christine christopher claire clara claudia claudio colin craig cynthia daisuke daniel daniela danielle david deborah denise dennis derek diana diego dimitri dmitri dominic donald donna doris dorothy douglas edith eduardo edward elena eleanor elizabeth ella ellen emily emma emmanuel enrique eric erik esther ethan eva evelyn fatima felix fernando florence frances francesca francesco francis francisco frank frederick gabriel gabriela gary george gerald giovanni giulia giuseppe gloria grace graham greg gregory guillaume hannah hans harold harry hassan heather helen helena henry howard hugo ian ibrahim igor ines irene irina isabel isabella isaac ivan jack jacob jacqueline jake james jan jane janet jason javier jean jeff jeffrey jennifer jeremy jessica jill joan joanna joao joe joel johann john jonathan jorge jose joseph joshua juan judith julia julian julie jun justin karen karl kate katherine kathleen katie keith kelly ken kenneth kevin kim kimberly kurt larry laura lauren laurent lawrence lee leo leon leonard li liam lily linda lisa louis louise lucas lucia lucy luis luke luigi lukas magdalena manuel marc marco marcus margaret maria marie marina mario mark marta martha martin mary mateo matthew maurice max megan mehmet mei melissa michael michel michelle miguel mike minh mohamed mohammed monica monika nancy naomi natalia natalie nathan neil nguyen nicholas nicola nicolas nicole nina noah nora norman oleg olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pauline pavel pedro peter philip philippe pierre piotr priya rachel rafael raj ralph raymond rebecca renee ricardo richard rita robert roberto robin roger roland ronald rosa rose roy russell ruth ryan sabine sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergio sharon sheila simon simone sofia sonia sophia sophie stefan stefano stella stephanie stephen steve steven stuart sue susan suzanne sven sylvia tanya ted teresa terry thomas tim timothy tina todd tom tony tracy valentina valerie vanessa veronica victor victoria vincent virginia vivian vladimir walter wayne wei wendy william wolfgang xavier yasmin yusuf yves zoe`.split(
    ' ',
  ),
)
/** Capitalised words that stand before a name and are none of it. */
const NOT_A_NAME =
  /^(?:contact|dear|hello|hi|from|to|cc|by|attn|attention|please|thanks|thank|regards|sincerely|best|mr|mrs|ms|miss|dr|prof|sir|madam|the|a|an|and|or|for|with|when|while|after|before|if|our|your|my|his|her|their|this|that|customer|client|user|member|guest|visitor|passenger|patient|resident|tenant|employee|student|applicant|name|call|ask|tell|email|mail|re|reply|fwd|subject|date|sent|received|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|new|san|los|st|saint|north|south|east|west|street|road|avenue|inc|ltd|corp|llc|gmbh|support|team|service|center|desk|office|department|company|bank|university|hospital|mozilla|windows|chrome|safari)$/i

const WORD = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f]*(?:['’-][A-Za-z\\u00c0-\\u024f]+)*\\.?"
const BEFORE_ADDRESS = new RegExp(`(${WORD}(?: ${WORD}){1,3}) ?<[^<>@ ]{1,64}@`, 'g')
/** A full stop ends the run, unless it stands behind an initial or a title. */
const CAPITALS = new RegExp(`${WORD}(?:(?<!\\p{L}{4}\\.) ${WORD}){1,4}`, 'gu')
const TITLED = /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? $/
const INTRODUCED = /(?:my name is|I am|I'm|this is|name:|signed,?|sincerely,?|regards,?) ?$/i

/** What one does with a person, right before the name; places and firms stand behind `to` and `from`, too. */
const BEFORE_PERSON =
  /(?:^|[^A-Za-z])(?:(?:spoke|spoken|talked|met|meeting|call|chat|interview) with|contact(?:ed)?|called|emailed|e-mailed|phoned|met|visited|reminded|asked|refunded|told|informed|on behalf of|attention of|(?:assigned|escalated|addressed|transferred) to|(?:reported|requested|signed|approved|handled|reopened|sent|written) by|(?:(?:voice)?mail|message|parcel|letter|refund|prescription) for|(?:guest|visitor|passenger|patient|customer|client|tenant|employee|student|applicant|member|cardholder|caller|policyholder|account holder)(?: name| is)?|(?:booking|reservation|order|account) (?:under|for|of)|under|in the name of)[: ] ?$/i
/** What only persons do, right behind the name. */
const BEHIND_PERSON =
  /^,? (?:\(?(?:mobile|cell|tel|phone|e-?mail)\b|\(?(?:aged? |born )?\d|called|phoned|asked|said|says|here\b|complained|reported|requested|confirmed|replied|wrote|paid|visited|lives|left|arrived|checked|cancelled|booked|signed|ordered|joined|resigned|wants|would)/

/** Whether words that could be a Japanese name stand where a person does. */
const isPersonHere = (name: string, before: string, behind: string): boolean =>
  (looksLikeRomanName(name.replace(SHORT_GIVEN, 'Ren ')) &&
    (BEFORE_PERSON.test(before) || BEHIND_PERSON.test(behind))) ||
  (ofShortFamily(name) && BEFORE_PERSON.test(before))

/** Given names of Japan with one syllable. */
const SHORT_GIVEN = /^(?:Ryo|Yu|Sho|Shu|Kyo|Ryu|Go|So) /

/** Two words of which one is a family of one syllable in another country: `Yang Liu`. */
const ofShortFamily = (name: string): boolean =>
  /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && name.split(' ').some((word) => SHORT_FAMILY.test(word))

const isWord = (word: string): boolean => !NOT_A_NAME.test(word.replace(/\.$/, ''))

/** The words of a run of capitalised words without those at its beginning that are no name. */
function trimmed(run: string, start: number): { readonly text: string; readonly start: number } {
  let [text, at] = [run, start]
  for (;;) {
    const first = /^(\S+) /.exec(text)
    if (!first || isWord(first[1] ?? '')) break
    text = text.slice(first[0].length)
    at += first[0].length
  }
  return { text: text.replace(/\.$/, ''), start: at }
}

const asMatch = (text: string, start: number, sure: Match['sure']): Match => ({
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
    return words.length >= 2 && words.every(isWord) ? [asMatch(name.text, name.start, 'likely')] : []
  })
}

/**
 * Names in sentences: behind a title or an introduction, a Japanese name where only a person can stand, or a common given
 * name and the family name behind it.
 */
export function namesInLatin(text: string): readonly Match[] {
  if (!/[A-Z][a-z]+ [A-Z]/.test(text)) return []
  return allOf(text, CAPITALS).flatMap((m) => {
    const before = text.slice(Math.max(0, m.index - 14), m.index)
    const name = trimmed(m[0], m.index)
    const words = name.text.split(' ')
    if (words.length < 2 || words.length > 4 || !words.every(isWord)) return []
    const end = name.start + name.text.length
    const told =
      TITLED.test(text.slice(Math.max(0, name.start - 8), name.start)) ||
      INTRODUCED.test(before) ||
      isPersonHere(name.text, text.slice(Math.max(0, name.start - 28), name.start), text.slice(end, end + 24))
    if (!told && !GIVEN.has((words[0] ?? '').toLowerCase())) return []
    return [asMatch(name.text, name.start, told ? 'likely' : 'possible')]
  })
}

/** Two or three words in capitals: `Megan Hughes`, `Maria de Souza`. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:de|da|van|von|bin|al|la|del))?(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u
/** What a firm's name ends with. */
const FIRM =
  / (?:inc|llc|ltd|limited|corp|co|gmbh|plc|company|group|holdings|trading|services|bank|foods|hotel|shop|store)\.?$/i
const CELLS_MIN = 5
const [FULL_MIN, COMMON_MIN] = [0.8, 0.2]

/** Whether cells are names of people: nearly all are full names in Latin letters, and one in five begins with a common given name. */
export function areLatinNames(cells: readonly string[]): boolean {
  const full = cells.map(tidyText).filter((cell) => FULL_NAME.test(cell) && !FIRM.test(cell))
  const common = full.filter((cell) => GIVEN.has(cell.slice(0, cell.indexOf(' ')).toLowerCase()))
  return (
    cells.length >= CELLS_MIN && full.length >= cells.length * FULL_MIN && common.length >= cells.length * COMMON_MIN
  )
}
