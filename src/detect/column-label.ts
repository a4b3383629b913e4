import { isAscii } from './fold.ts'
import { DICTIONARY, squeeze } from './label-dictionary.ts'
import { type Composed, composed, withBrackets, withoutAnother } from './label-grammar.ts'
import { CONTACT, GUARDIAN } from './label-owners.ts'
import { WITHIN } from './label-parts.ts'
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
  const whole = wholeLabel(written)
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
  const counts = whole?.depends === 'counting'
  if (whole !== null && !counts && !OPENING.test(text)) return whole
  const squeezed = squeeze(text)
  const role = GUARDIAN.test(squeezed) ? 'guardian' : CONTACT.test(squeezed) ? 'contact' : 'self'
  const read = (part: string): Composed | null => composed(role === 'self' ? part : withoutAnother(part))
  const outside = whole && !counts ? vaguely(whole) : read(text.replace(BRACKETED, ' '))
  const inside = [...text.matchAll(BRACKETED)].flatMap((m) => read(m[1] ?? '') ?? [])
  const [first, ...others] = outside ? [outside, ...inside] : inside
  if (!first || (whole && first.group.use === 'ignore')) return whole
  const found = others.reduce(withBrackets, first)
  if (whole && !counts && found === outside) return whole
  return role !== 'self' && !OF_OTHERS.has(found.group.use) ? null : meaning(found, role, found.exact)
}

/** A label that was understood as a whole, of which brackets may say more. */
const vaguely = ({ ordinal, exact, role: _, ...group }: LabelMeaning): Composed => ({
  group: { ...group, words: '' },
  ordinal,
  exact: exact && group.use !== 'ignore' && group.depends === undefined,
})
