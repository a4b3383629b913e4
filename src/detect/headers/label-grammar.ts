import type { LabelGroup } from '../labels/label-group.ts'
import { CONTACT, GUARDIAN } from '../labels/label-owners.ts'
import { isAscii } from '../reader/fold.ts'
import { DIGITS, partsOf, type Taken } from './label-cut.ts'
import { ID_PAPERS, PARTS, type Part } from './label-parts.ts'

/*
 * Labels of columns that are understood part by part: whose, what, how it is told. `契約者の現在のお住まい（番地まで）`, `emp_home_tel_no`.
 */

/** What the parts of a label say together. */
export interface Composed {
  readonly group: LabelGroup
  readonly ordinal: number
  /** False when it only follows from who is named, or when a word had to be cut out of a longer one. */
  readonly exact: boolean
}

/** What all parts of a label say; null when one of them is not known. Brackets are read by `labels.ts`. */
export function composed(written: string): Composed | null {
  const parse = partsOf(written)
  return parse && said(tailBehind(parse.taken), parse.cut)
}

/**
 * `NM_KAIIN`, `dt_birth`: a word that says how a value is told stands before it in keys of some houses. `number of employees` is a
 * count and nobody's number.
 */
function tailBehind(taken: readonly Taken[]): readonly Taken[] {
  const [first, second, ...others] = taken
  const count = PARTS.get('count')
  if (first?.part.of === 'number' && second?.word === 'of' && count) return [...others, { part: count, word: 'count' }]
  // `id_cliente`: the number of somebody, in languages that say it so.
  if (first?.word === 'id' && second?.part.person && !second.part.item) return [second, ...others, first]
  const rest = taken.slice(1)
  if (!first?.part.tail || rest.length === 0 || !isAscii(first.word)) return taken
  const { item } = first.part
  return item && item.use !== 'ignore' ? taken : [...rest, first]
}

/** Somebody else's label without the words that say whose it is. */
export const withoutAnother = (written: string): string =>
  written.normalize('NFKC').toLowerCase().replace(GUARDIAN, ' ').replace(CONTACT, ' ')

/** What the parts up to one say. `weak`: it may only be said whose, or where, the value is. */
interface Said {
  readonly group: LabelGroup | null
  readonly weak: boolean
  readonly person: boolean
  readonly thing: boolean
  readonly ordinal: number
}

/** What the parts say, from the first to the last. */
function said(taken: readonly Taken[], cut: boolean): Composed | null {
  let said: Said | null = { group: null, weak: false, person: false, thing: false, ordinal: 0 }
  for (const { part, word } of taken) {
    said = DIGITS.test(word) ? { ...said, ordinal: Number(word) } : withPart(said, part, word, taken)
    if (!said) return null
  }
  const { group, weak, person, thing, ordinal } = said
  if (!group && thing) return taken.length > 1 ? { group: plain('ignore'), ordinal, exact: true } : null
  if (weak && taken.length > 1 && group && NUMBERS_SOMEBODY.has(group.use) && isLatinBeside(taken.at(-1))) return null
  if (!group && (person || isName(taken[0]))) return { group: NAME, ordinal, exact: false }
  return group && { group, ordinal, exact: !weak && !cut }
}

const NUMBERS_SOMEBODY: ReadonlySet<string> = new Set(['user-id', 'customer-number'])
/** `user_last_visit`: of somebody, and nobody knows what. */
const isLatinBeside = (last: Taken | undefined): boolean =>
  last?.part.beside === true && !last.part.person && !last.part.item && !last.part.tail && isAscii(last.word)

/** `Name in Kanji`: a name, of which the words behind say nothing. */
const isName = (first: Taken | undefined): boolean =>
  first?.part.of === 'name' && (first.part.item?.use ?? 'name') === 'name'

function withPart(said: Said, part: Part, word: string, taken: readonly Taken[]): Said | null {
  const { group, weak } = said
  const isCopy = isPicture(part) && group !== null && HAS_COPIES.has(group.use)
  if (part.thing && !isCopy && !(part.item && (said.person || part.item.use === group?.use)))
    return { ...said, group: null, thing: true }
  const person = said.person || part.person === true
  const { item } = part
  if (said.thing && item?.use === 'customer-number') return { ...said, group: item, thing: false }
  if (said.thing && item?.use === 'name' && OF_SOMEBODY_OF.test(word))
    return { ...said, group: item, person: true, thing: false }
  if (said.thing) return person ? { ...said, person, thing: false } : said
  if (part.person && (group?.piece === 'building' || group?.use === 'occupation'))
    return { ...said, person, group: null, weak: false }
  if (group?.use === 'occupation' && item?.use === 'income') return { ...said, group: item }
  if (group?.use === 'family' && item && KIN_HAVE.has(item.use)) return { ...said, group: item }
  const isWeak = part.beside === true || part.person === true
  if (group && item?.use === group.use) return { ...said, person, group: joined(group, item), weak: weak && isWeak }
  if (part.tail && (group || !item || person)) {
    const isOfSomebody = weak && said.person && part.of === 'name'
    const told = group && !isOfSomebody ? behind(group, part) : null
    const next = told ?? (!group || (weak && person) ? alone(part, person) : null)
    return next && { ...said, person, group: next, weak: false }
  }
  if (item?.depends === 'bank' && item.piece === 'type' && taken.length > 1 && !group) return null
  if (item?.use === 'occupation' && group?.use === 'address' && isAscii(word)) return { ...said, group: item }
  if (!item || (isWeak && group)) return { ...said, person }
  if (isWeak) return { ...said, person, group: item, weak: true }
  if (item.use === 'ignore' && person && NUMBERS.test(word)) return { ...said, group: plain('customer-number') }
  if (item.use === 'name-kana' && group?.use === 'ignore' && !weak) return said
  if (group?.use === 'ignore' && !weak) return null
  if (part.of === 'name' && taken.length > 1 && !person) {
    if (group) return null
    return item.piece && taken[0]?.part === part ? { ...said, group: item, weak: true } : said
  }
  return { ...said, person, group: group && !weak ? joined(group, item) : item, weak: false }
}

/** `車両所有者氏名`: somebody is named, whatever of. */
const OF_SOMEBODY_OF = /[者人員主]の?(?:氏名|名前|名|姓)$/
/** `ご家族携帯`: what somebody of the family has. */
const KIN_HAVE: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'postal-code'])

/** What pictures and files are of: `menkyo_file`. */
const HAS_COPIES: ReadonlySet<string> = new Set([...ID_PAPERS, 'face-photo', 'communications'])
/** `整理番号`: the row's or a form's, but behind a word for somebody that person's. */
const NUMBERS = /(?:番号|コード|no|cd|id)$/
const NAME: LabelGroup = { use: 'name', words: '' }
const plain = (use: LabelGroup['use']): LabelGroup => ({ use, words: '' })

/** What a word for it means behind a word for somebody. */
const OF_SOMEBODY = {
  number: plain('customer-number'),
  login: plain('customer-number'),
  name: NAME,
  picture: plain('face-photo'),
} as const

const isPicture = ({ of }: Part): boolean => of === 'picture' || of === 'file'

/** What a word behind makes of what was said. */
function behind(group: LabelGroup, part: Part): LabelGroup | null {
  const { of, tail, item } = part
  if (isPicture(part) && ID_PAPERS.has(group.use)) return plain('id-document-image')
  if (of === 'hash') return OF_PASSWORDS.has(group.use) ? plain('password-hash') : null
  if (of === 'answer' && group.use === 'password') return plain('secret-question')
  if (tail?.keeps.has(group.use) || (of === 'name' && group.piece)) return group
  if (of === 'name') return NAME_LIKE.has(group.use) ? group : null
  if (of === 'number' && group.piece === 'prefecture') return group
  if (group.use === 'free-text' || group.use === 'ignore') return group
  if (tail?.others) return plain(tail.others)
  if (of === 'login') return plain('ignore')
  return item && item.use !== 'ignore' ? item : null
}

const OF_PASSWORDS: ReadonlySet<string> = new Set(['password', 'password-hash'])
const NAME_LIKE: ReadonlySet<string> = new Set(['name', 'name-kana'])

/** What a word says of somebody, or of nobody, behind which no other stands. */
function alone({ of, tail }: Part, person: boolean): LabelGroup | null {
  if (person && (of === 'number' || of === 'login' || of === 'name' || of === 'picture')) return OF_SOMEBODY[of]
  return tail?.others ? plain(tail.others) : null
}

/** One item said twice, or two of which one says more: a reading of a name, a piece of an address, the address of a mailbox. */
function joined(first: LabelGroup, second: LabelGroup): LabelGroup {
  const piece = second.piece ?? first.piece
  if (first.use === 'virtual-account' && second.use === 'bank-account') return { ...second, use: first.use }
  if (OF_BANKS.has(first.use) && second.depends === 'bank') return first
  if (second.use === 'name-kana' && READ_ALOUD.has(first.use)) return readingOf(first)
  if (first.use === 'name' && second.use === 'occupation') return first
  if (first.use === 'health' && BEHIND_HEALTH.has(second.use)) return first
  if (BEHIND_FACTS[first.use] === second.use) return first
  if (NAME_LIKE.has(first.use) && NAME_LIKE.has(second.use)) {
    const use = first.use === 'name-kana' ? first.use : second.use
    return { use, words: '', ...(piece ? { piece } : {}) }
  }
  if (HAS_ADDRESSES.has(first.use) && second.use === 'address' && !second.piece) return first
  if (first.use === 'phone' && second.use === 'address') return first
  if (first.use === 'address' && second.piece === 'family') return first
  if (first.use === second.use && first.piece && !second.piece) return first
  if (second.use === 'questionnaire' && ASKED.has(first.use)) return plain('secret-question')
  if (second.use === 'card-number' && IS_CARD.has(first.use)) return first
  return second
}

/** Harm to somebody's health, and what a doctor writes of it: `健康被害`, `心電図所見`. */
const BEHIND_HEALTH: ReadonlySet<string> = new Set(['crime-victim', 'free-text'])

/** `church_membership`, `disability_degree`: the number or the degree is that of the fact. */
const BEHIND_FACTS: Readonly<Record<string, string>> = { creed: 'customer-number', disability: 'occupation' }

/** What has a reading of its own that is nobody's name: `支店名カナ`, `市区町村名カナ`, `drug_kana`. */
const READ_ALOUD: ReadonlySet<string> = new Set(['bank-account', 'virtual-account', 'address', 'occupation', 'health'])

/** The reading of a bank or branch says nothing more than its name; that of a piece of an address is part of no whole. */
function readingOf(group: LabelGroup): LabelGroup {
  if (group.piece === 'bank' || group.piece === 'branch') return plain('ignore')
  return group.use === 'address' ? plain('address') : group
}

/** Questions about a password or a secret are no survey. */
const ASKED: ReadonlySet<string> = new Set(['secret-question', 'password'])
/** Cards that are no credit cards. */
const IS_CARD: ReadonlySet<string> = new Set([
  ...ID_PAPERS,
  'pension-number',
  'customer-number',
  'card-last4',
  'card-expiry',
  'card-security-code',
])
const OF_BANKS: ReadonlySet<string> = new Set(['bank-account', 'virtual-account'])
const HAS_ADDRESSES: ReadonlySet<string> = new Set(['email', 'ip-address', 'device-id'])

/** What brackets add to what stands before them: a reading or a piece of it, or what it is where that is vague. */
export function withBrackets(before: Composed, inside: Composed): Composed {
  const [{ use }, said] = [before.group, inside.group]
  if (!before.exact && inside.exact && said.use !== 'ignore' && said.use !== use) return inside
  const adds = said.use === use || (NAME_LIKE.has(use) && NAME_LIKE.has(said.use))
  return adds ? { ...before, group: joined(before.group, said) } : before
}
