import { isAscii } from './fold.ts'
import { DICTIONARY, squeeze } from './label-dictionary.ts'
import { type Composed, composed, withBrackets, withoutAnother } from './label-grammar.ts'
import { CONTACT, GUARDIAN } from './label-owners.ts'
import { WITHIN } from './label-parts.ts'
import { askedFor } from './label-question.ts'
import { LIFE_ITEMS } from './label-tails.ts'
import {
  BRACKETED,
  countedFromOne,
  endOfLabel,
  LABEL_LENGTH_MAX,
  type LabelMeaning,
  meaning,
  OF_OTHERS,
  OPENING,
  wholeLabel,
} from './labels.ts'

/**
 * What the header of a column or the key of a record means: as a label, or by its parts, or by its end. In running text so
 * many words would be taken for labels; in a table the cells and the columns beside it bear them out.
 */
export function readColumnLabel(written: string): LabelMeaning | null {
  if (written.length > LABEL_LENGTH_MAX) return null
  return answered(written) ?? readStatement(written)
}

/** What the answers to a question on a form are, if it plainly asks for one thing: `ご年齢をお選びください`. */
function answered(written: string): LabelMeaning | null {
  const asked = isAscii(written) ? null : askedFor(written)
  const found = asked === null ? null : readStatement(asked)
  return found?.exact === true && !OF_NO_ONE_THING.has(found.use) ? found : null
}

/** What is asked in a survey about other things than who somebody is and how somebody lives stays an answer of it. */
const OF_NO_ONE_THING: ReadonlySet<string> = new Set(['ignore', 'free-text', 'questionnaire', 'trade-history'])

function readStatement(written: string): LabelMeaning | null {
  const whole = wholeOfColumn(written)
  const vague = whole === null || whole.depends !== undefined || whole.use === 'ignore' || whole.use === 'name'
  if (whole?.use === 'name' && PATH.test(written) && OF_GOODS.has(composed(written)?.group.use ?? ''))
    return meaning({ group: { use: 'ignore', words: '' }, ordinal: 0 }, 'self', true)
  const more = whole && saysLess(whole, written) ? composed(countedFromOne(written)) : null
  if (more && more.group.use !== 'ignore' && more.group.use !== whole?.use) return meaning(more, 'self', more.exact)
  const read = (vague ? ofParts(countedFromOne(written), whole) : whole) ?? lastWord(written)
  if (read) return read
  const last = lastParts(written)
  if (last) return last
  const byEnd = NAME_OF_SOMETHING.test(written) ? null : endOfLabel(written)
  if (byEnd && LIFE_ITEMS.has(byEnd.use) && OF_A_THING.test(squeeze(written))) return DULL
  return byEnd && byEnd.use !== 'ignore' ? byEnd : (ofWordWithin(written) ?? byEnd)
}

/** `horse_name`, `menu_mei`: only the cells can tell whether it is somebody's name. */
const NAME_OF_SOMETHING =
  /[a-z0-9](?:[\s_./-]+(?:name|nm|mei|sei|namae)|N(?:ame|m)|M(?:ei)|S(?:ei))\d?$|[A-Z0-9][\s_./-]+(?:NAME|NM|MEI|SEI|NAMAE)\d?$/

const BARE_NAME = /^(?:name|nm|mei|sei|namae)\d?$/i

/** A key of which the first word is known to nobody: `SA_JYUSYO1`, `zrn_hhknadr1kj`. */
function lastParts(written: string): LabelMeaning | null {
  if (!isAscii(written)) return null
  const [, rest] = /^[A-Za-z0-9]{1,4}[_.\s-](?=.*[a-z]{4})(.+)$/i.exec(written) ?? []
  const found = rest === undefined || BARE_NAME.test(rest) ? null : composed(rest)
  return found && !found.group.depends && found.group.use !== 'ignore' && !found.group.piece
    ? meaning(found, 'self', false)
    : null
}

const DULL: LabelMeaning = { use: 'ignore', role: 'self', ordinal: 0, exact: false }
/** `資産番号`: how somebody lives has no number, a thing has. */
const OF_A_THING = /(?:番号|コード|no|id)$/

/** `契約種別`, `送り状種別`: behind a word of no bank, 種別 is the kind of something else. */
function wholeOfColumn(written: string): LabelMeaning | null {
  const whole = wholeLabel(written)
  const isKindOfOther = whole?.depends === 'bank' && whole.piece === 'type' && !DICTIONARY.has(squeeze(written))
  return isKindOfOther ? { ...DULL, exact: true } : whole
}

/** `order.items.name`: the keys before the last may say of which thing. */
const PATH = /^[\w$-]+(?:[./][\w$-]+)+$/
/** `emails.0.address`, `memberNum`: what was understood is the last word, and those before it may say of what or of whom. */
const saysLess = ({ use }: LabelMeaning, written: string): boolean =>
  (use === 'address' && PATH.test(written)) ||
  (use === 'ignore' && isAscii(written) && !DICTIONARY.has(squeeze(written)))

const OF_GOODS: ReadonlySet<string> = new Set(['ignore', 'trade-history'])

/** Days and numbers are nobody's illness: `妊娠届出日`. */
const NO_STATE = /(?:日|日時|年月日|時刻|回数|件数|番号|コード|id|no|名|料|費|額|数)$/

/** What a word tells that stands somewhere in a header in Japanese. */
function ofWordWithin(written: string): LabelMeaning | null {
  const squeezed = squeeze(written)
  if (isAscii(squeezed) || NO_STATE.test(squeezed)) return null
  const found = WITHIN.find(([word]) => squeezed.includes(word))
  return found ? meaning({ group: found[1], ordinal: 0 }, 'self', false) : null
}

/** A header of two lines, of which the upper one is over several columns: `基本情報 生年月日`. */
function lastWord(written: string): LabelMeaning | null {
  const cut = written.search(/[\s\u3000][^\s\u3000]+$/)
  if (cut < 0 || isAscii(written)) return null
  const label = written.slice(cut + 1)
  return wholeLabel(label) ?? ofParts(label, null)
}

/** What the parts of a label say, if that is more than what it says as a whole. */
function ofParts(label: string, whole: LabelMeaning | null): LabelMeaning | null {
  const text = label.normalize('NFKC')
  const squeezed = squeeze(text)
  const isOpen = whole === null || whole.depends === 'counting' || isDullByOwner(whole, squeezed)
  if (!isOpen && !OPENING.test(text)) return whole
  const role = GUARDIAN.test(squeezed) ? 'guardian' : CONTACT.test(squeezed) ? 'contact' : 'self'
  const read = (part: string): Composed | null => composed(role === 'self' ? part : withoutAnother(part))
  const bare = text.replace(BRACKETED, ' ')
  const inBrackets = [...text.matchAll(BRACKETED)].map((m) => m[1] ?? '')
  const outside = isOpen ? read(bare) : vaguely(wholeLabel(bare) ?? whole)
  const inside = inBrackets.flatMap((part) => read(part) ?? vaguely(wholeLabel(part)) ?? [])
  const [first, ...others] = outside ? [outside, ...inside] : inside
  const found = first ? others.reduce(withBrackets, first) : null
  if (!found || found.group.use === 'ignore') {
    const turned = inBrackets.flatMap((part) => read(`${part} ${bare}`) ?? []).find(isPlain)
    if (turned) return meaning(turned, role, true)
    return whole ?? (found && role === 'self' ? meaning(found, role, found.exact) : null)
  }
  if (whole && whole.depends !== 'counting' && (isOpen ? !found.exact : found === outside)) return whole
  return role !== 'self' && !OF_OTHERS.has(found.group.use) ? null : meaning(found, role, found.exact)
}

/** `管理番号（債務者）`, `所在地（自宅）`: as if written 債務者管理番号. */
const isPlain = ({ exact, group }: Composed): boolean => exact && group.use !== 'ignore'

/** `スタッフ番号`: without the owner it is a number that says nothing, which the parts may know better. */
const isDullByOwner = (whole: LabelMeaning, squeezed: string): boolean =>
  whole.use === 'ignore' && !DICTIONARY.has(squeezed)

/** A label that was understood as a whole, of which brackets may say more. */
function vaguely(whole: LabelMeaning | null): Composed | null {
  if (!whole) return null
  const { ordinal, exact, role: _, ...group } = whole
  return {
    group: { ...group, words: '' },
    ordinal,
    exact: exact && group.use !== 'ignore' && group.depends === undefined,
  }
}
