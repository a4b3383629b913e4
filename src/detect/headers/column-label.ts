import { DICTIONARY, squeeze } from '../labels/label-dictionary.ts'
import { ofInsuredOr } from '../labels/label-insured.ts'
import { CONTACT, GUARDIAN } from '../labels/label-owners.ts'
import {
  BRACKETED,
  countedFromOne,
  endOfLabel,
  LABEL_LENGTH_MAX,
  type LabelMeaning,
  meaning,
  OPENING,
  wholeLabel,
} from '../labels/labels.ts'
import { isAscii } from '../reader/fold.ts'
import { countOfKin, ofFirstWords, ofKeyWithin, ofTextWithin } from './key-within.ts'
import { isLongQuestion, ofQuestion } from './label-asked.ts'
import { narrowed, ofParts } from './label-brackets.ts'
import { readingOf, toldByItsEnd } from './label-ends.ts'
import { composed } from './label-grammar.ts'
import {
  isInLatin,
  isOfWriter,
  KIN_BY_NAME,
  lastKey,
  nameWithin,
  numberOfCrime,
  PATH,
  plainKey,
  withoutContainer,
  withoutPoliteness,
} from './label-keys.ts'
import { NUMBERED } from './label-parts.ts'
import { askedFor, plainly } from './label-question.ts'
import { isOfThing, isOfThingByKey } from './label-things.ts'
import { ofTruncated } from './label-truncated.ts'
import { ofCheckup, ofWordWithin } from './label-within.ts'

/**
 * What the header of a column or the key of a record means: as a label, or by its parts, or by its end. In running text so
 * many words would be taken for labels; in a table the cells and the columns beside it bear them out.
 */
export function readColumnLabel(path: string): LabelMeaning | null {
  const written = withoutContainer(path)
  if (written.length > LABEL_LENGTH_MAX) return isLongQuestion(written) ? OPINION_OF_SOMEBODY : null
  if (isAscii(written)) return readKey(plainKey(written))
  const bare = withoutBrackets(written)
  const whole = toldByItsEnd(bare) ?? ofReading(written, bare, readPlainly(written))
  const read = whole && !SAYS_NOTHING.has(whole.use) ? whole : (readOneOf(written) ?? whole)
  if ((!read || read.use === 'ignore') && OPINION.test(bare)) return OPINION_OF_SOMEBODY
  if (read?.use === 'family' && NAME_OF_KIN.test(written))
    return { use: 'name', role: 'contact', ordinal: 0, exact: true }
  if (read && SAYS_NOTHING.has(read.use) && (!read.exact || OF_STATE.test(bare))) {
    const within = ofWordWithin(bare)
    if (within) return within
  }
  if (isInLatin(written)) {
    const more = ofInsuredOr(read, written)
    if (!more || more !== read) return more ?? ofQuestion(written) ?? ofKeyWithin(written)
  }
  return read && isOfThing(written, bare, read) ? DULL : read
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['ignore', 'free-text'])
/** `長期療養者の有無`: who somebody is says how they live. */
const OF_STATE = /[者人]の?(?:有無|状況|状態)$/
/** What a key of a program or a header in Latin letters means. */
function readKey(key: string): LabelMeaning | null {
  if (isOfWriter(key)) return { ...DULL, ofFirm: true, exact: true }
  const kin = countOfKin(key)
  if (kin) return kin
  const whole = readStatement(key) ?? readOneOf(key) ?? readStatement(withoutPoliteness(key))
  const read = whole && (whole.exact || whole.use !== 'ignore') ? whole : (readStatement(lastKey(key)) ?? whole)
  if ((!read || read.use === 'family') && KIN_BY_NAME.test(key))
    return { use: 'name', role: 'contact', ordinal: 0, exact: read !== null }
  if (read?.use === 'free-text') return ofTextWithin(key, readStatement) ?? ofKeyWithin(key) ?? read
  if (read && isOfThingByKey(key, read)) return DULL
  const ofCrime = read && numberOfCrime(key, read.use)
  if (ofCrime) return meaning({ group: ofCrime, ordinal: 0 }, 'self', true)
  const insured = ofInsuredOr(read, key)
  if (insured !== read) return insured
  if (!read || read.use === 'questionnaire')
    return (
      ofQuestion(key) ?? read ?? ofFirstWords(key, readStatement) ?? ofKeyWithin(key) ?? ofTruncated(key, readStatement)
    )
  if (SAYS_NOTHING.has(read.use) && !DICTIONARY.has(squeeze(key))) return ofKeyWithin(key) ?? read
  return !read.depends && OF_THINGS_TOO.test(squeeze(key)) ? { ...read, depends: 'person' } : read
}

/** `netWeight`: what things and firms have as well; beside people only it is somebody's. */
const OF_THINGS_TOO = /(?:balance|deposit|equity|weight|height)s?$/

const NO_ALTERNATIVES = /[\d:]/ // addresses, requests and fractions have the same signs
/** `Allergies/Dietary`, `職業又は事業内容`: what stands in such a column is one of the two. */
function readOneOf(key: string): LabelMeaning | null {
  if (NO_ALTERNATIVES.test(key)) return null
  const read = key
    .split(/ ?[/&,／・] ?|又は|または|および|及び/)
    .map((part, _, all) => (all.length > 1 ? readStatement(part) : null))
  const said = read.find((meant) => meant && meant.use !== 'ignore' && meant.use !== 'free-text')
  return said ? { ...said, exact: said.exact && read.every((meant) => meant?.use === said.use) } : null
}

/**
 * A reading says no more than what it reads: `勤務先名カナ` is an employer, `商品名カナ` about nobody, and `注文者名カナ` a
 * whole name, although 名カナ alone is a given one.
 */
function ofReading(written: string, bare: string, read: LabelMeaning | null): LabelMeaning | null {
  const named = read?.use === 'name-kana' ? readingOf(written, bare) : null
  if (!read || named === null) return read
  const of = readPlainly(named)
  if (of?.use !== 'name') return of?.use === 'name-kana' || of?.piece === 'holder' ? read : of
  const { piece, ...whole } = read
  return piece === 'given' && !of.piece ? whole : read
}

/** `配偶者名`: somebody of the family by name. */
const NAME_OF_KIN = /(?<!続柄|間柄|関係)名\s*$/

/** `セミナーの感想`: what somebody thinks, of whatever. */
const OPINION =
  /(?:動機|きっかけ|感想|要望|意見|満足度)\s*$|満足して|なりたい|[しりけきみえべ]たい.{0,6}$|(?:[んっいし]だ|[っいし]た)理由$|の悩み$|^(?:重視する|重視した|気になる|興味の|ご?興味が|ご?関心の|ご?関心が|お?好きな|苦手な|嫌いな|得意な)/
const OPINION_OF_SOMEBODY: LabelMeaning = { use: 'questionnaire', role: 'self', ordinal: 0, exact: false }

/** A label as it is written, or else in plainer words: `投資のご経験`, `自宅〒番号`. */
function readPlainly(written: string): LabelMeaning | null {
  const read = answered(written) ?? readStatement(written)
  const isPlain = read !== null && read.use !== 'ignore' && !written.includes('〒')
  const plain = isAscii(written) || isPlain ? written : plainly(written)
  return plain === written ? read : (readStatement(plain) ?? read)
}

/** What the answers to a question on a form are, if it plainly asks for one thing: `ご年齢をお選びください`. */
function answered(written: string): LabelMeaning | null {
  const asked = isAscii(written) ? null : askedFor(written)
  const found = asked === null ? null : readStatement(asked)
  if (!found || OF_NO_ONE_THING.has(found.use)) return null
  return found.exact || ASKED_OF_ONESELF.has(found.use) || found.depends === 'person' ? found : null
}

/** What is asked in a survey about other things than who somebody is and how somebody lives stays an answer of it. */
const OF_NO_ONE_THING: ReadonlySet<string> = new Set(['ignore', 'free-text', 'questionnaire', 'trade-history'])
/** What people are asked of themselves alone, in whatever words. */
const ASKED_OF_ONESELF: ReadonlySet<string> = new Set([
  'phone',
  'email',
  'postal-code',
  'birth-date',
  'health',
  'disability',
])

function readStatement(written: string): LabelMeaning | null {
  const whole = wholeOfColumn(written)
  const vague = whole === null || whole.depends !== undefined || whole.use === 'ignore' || whole.use === 'name'
  if (whole?.use === 'name' && PATH.test(written)) {
    if (OF_GOODS.has(composed(written)?.group.use ?? '')) return { ...DULL, exact: true }
    const named = whole.role !== 'self' || DICTIONARY.has(squeeze(written)) ? null : nameWithin(written)
    if (named) return meaning(named, whole.role, named.exact)
  }
  const more = whole && saysLess(whole, written) ? composed(countedFromOne(written)) : null
  if (more && more.group.use !== 'ignore' && more.group.use !== whole?.use) return meaning(more, 'self', more.exact)
  const read =
    (vague ? (bornOn(written) ?? ofParts(countedFromOne(written), whole)) : narrowed(written, whole)) ??
    lastWord(written)
  return read ?? lastParts(written) ?? ofCheckup(withoutBrackets(written)) ?? byItsEnd(written)
}

/** What a label means of which only the end is known, or a word within. */
function byItsEnd(written: string): LabelMeaning | null {
  if (NAME_OF_SOMETHING.test(written)) return ofWordWithin(written)
  const ends = endOfLabel(withoutBrackets(written))
  const mayBeMore = ends === null || (SAYS_LITTLE.has(ends.use) && !OF_SERVICE.test(written))
  return (mayBeMore ? ofWordWithin(written) : null) ?? ends
}

/** What a word within may say more of. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['questionnaire', 'free-text', 'ignore'])

/** `アレルギー対応はいかがでしたか`: what somebody thinks of a service, and nothing of that person. */
const OF_SERVICE = /いかが|どう|何|なぜ|満足|理由|意見|感想/

function withoutBrackets(written: string): string {
  const text = written.normalize('NFKC')
  return OPENING.test(text) ? text.replace(BRACKETED, ' ').trim() : written
}

/** `同乗される方の生年月日`: of whom it is makes it no other day. */
function bornOn(written: string): LabelMeaning | null {
  const squeezed = squeeze(withoutBrackets(written))
  if (!/(?:(?<!発)生年月日|誕生日)$/.test(squeezed)) return null
  const role = GUARDIAN.test(squeezed) ? 'guardian' : CONTACT.test(squeezed) ? 'contact' : 'self'
  return { use: 'birth-date', role, ordinal: 0, exact: true }
}

/** `horse_name`, `menu_mei`: only the cells can tell whether it is somebody's name. */
const NAME_OF_SOMETHING =
  /[a-z0-9](?:[\s_./-]+(?:name|nm|mei|sei|namae)|N(?:ame|m)|M(?:ei)|S(?:ei))\d?$|[A-Z0-9][\s_./-]+(?:NAME|NM|MEI|SEI|NAMAE)\d?$/

const BARE_NAME = /^(?:name|nm|mei|sei|namae)\d?$/i

/** A key of which the first word is known to nobody: `SA_JYUSYO1`, `zrn_hhknadr1kj`. */
function lastParts(written: string): LabelMeaning | null {
  if (!isAscii(written)) return null
  const [, rest] = /^[a-z0-9]{1,6}[_.\s-](?=.*[a-z]{4})(.+)$/i.exec(written) ?? []
  const found = rest === undefined || BARE_NAME.test(rest) ? null : composed(rest)
  if (!found || found.group.use === 'ignore') return null
  const { depends, use } = found.group
  return !depends || (depends === 'person' && NUMBERED.has(use)) ? meaning(found, 'self', false) : null
}

const DULL: LabelMeaning = { use: 'ignore', role: 'self', ordinal: 0, exact: false }

/**
 * What a label means as a whole. Behind a word of no bank 種別 is the kind of something else (`契約種別`), and what brackets
 * alone say is no whole (`心電図（所見）`, `保証番号（契約者）`).
 */
function wholeOfColumn(written: string): LabelMeaning | null {
  const whole = wholeLabel(written)
  if (!whole || isAscii(written)) return whole
  if (whole.depends === 'bank' && whole.piece === 'type' && !DICTIONARY.has(squeeze(written)))
    return { ...DULL, exact: true }
  const bare = SAID_IN_BRACKETS.has(whole.use) ? withoutBrackets(written) : written
  const outside = bare === written || !OF_WHOM_OR_HOW.has(whole.use) ? null : wholeLabel(bare)
  if (outside && (whole.use === 'card-last4' ? !OF_CARD.has(outside.use) : WHO.has(outside.use))) return outside
  if (bare === written || bare === '' || wholeLabel(bare) || wholeLabel(squeeze(written))) return whole
  return composed(bare)?.exact || OF_NUMBERS.test(squeeze(bare)) ? null : { ...whole, exact: false }
}

/** What may stand in brackets to say who or how, and not what. */
const SAID_IN_BRACKETS: ReadonlySet<string> = new Set(['free-text', 'name', 'family', 'user-id', 'card-last4'])
/** `緊急時連絡先（家族）`, `社員氏名（表示名）`, `電話番号（下4桁）`: what stands before such brackets says more. */
const OF_WHOM_OR_HOW: ReadonlySet<string> = new Set(['family', 'user-id', 'card-last4'])
const OF_CARD: ReadonlySet<string> = new Set(['card-number', 'card-last4', 'ignore', 'free-text'])
const WHO: ReadonlySet<string> = new Set(['name', 'name-kana', 'phone'])
const OF_NUMBERS = /(?:番号|コード|no|cd|id)$/

/** `emails.0.address`, `memberNum`: what was understood is the last word, and those before it may say of what or of whom. */
const saysLess = ({ use }: LabelMeaning, written: string): boolean =>
  (use === 'address' && PATH.test(written)) ||
  (use === 'ignore' && isAscii(written) && !DICTIONARY.has(squeeze(written)))

const OF_GOODS: ReadonlySet<string> = new Set(['ignore', 'trade-history'])

/** A header of two lines, of which the upper one is over several columns: `基本情報 生年月日`. */
function lastWord(written: string): LabelMeaning | null {
  const cut = written.search(/[\s\u3000][^\s\u3000]+$/)
  if (cut < 0 || isAscii(written)) return null
  const label = written.slice(cut + 1)
  return wholeLabel(label) ?? ofParts(label, null)
}
