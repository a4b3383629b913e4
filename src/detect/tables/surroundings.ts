import type { DataKind } from '#kernel/data-kinds.ts'
import { apartFromBank, isListOfBanks, isOfBank } from '../columns/bank-columns.ts'
import { type Column, countOf, type TableToProfile } from '../columns/column-sample.ts'
import { looksLikePeople } from '../columns/learned-columns.ts'
import { isAboutSomebody, namesSomebody } from '../columns/somebody.ts'
import { type Subject, subjectOf } from '../columns/table-subject.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import { LIFE_ITEMS } from '../labels/label-tails.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import type { Reader } from '../reader/reading.ts'
import { isPrefecture } from '../values/prefectures.ts'
import { saidInFewWords } from '../values/vocabularies.ts'

/** What stands beside a column. */
export interface Surroundings {
  readonly table: TableToProfile
  readonly hasCity: boolean
  readonly hasAddress: boolean
  /** Whether somebody is named or numbered. */
  readonly hasPerson: boolean
  readonly hasMail: boolean
  readonly hasBank: boolean
  /** Columns whose headers are those of a bank and its accounts, by index. */
  readonly ofBank: ReadonlySet<number>
  /** Columns of accounts that no bank keeps, by index. */
  readonly apartFromBank: ReadonlySet<number>
  /** Whether banks and branches stand there with no account. */
  readonly listsBanks: boolean
  readonly hasKey: boolean
  /** Whether the sides of things are measured, such as those of parcels. */
  readonly hasSides: boolean
  /** What the rows are about where it is nobody. */
  readonly subject: Subject | null
}

export function surroundingsOf(reader: Reader, table: TableToProfile, columns: readonly Column[]): Surroundings {
  const somebody = columns.filter((column) => isAboutSomebody(reader, column))
  const subject = subjectBeside(columns, somebody)
  return {
    table,
    hasBank: isOfBank(columns),
    ofBank: new Set(
      columns.flatMap(({ index, label }) => (label?.use === 'bank-account' && label.depends !== 'bank' ? [index] : [])),
    ),
    apartFromBank: apartFromBank(columns),
    listsBanks: isListOfBanks(columns),
    hasKey: columns.some((c) => c.label?.use === 'customer-number' || (c.label?.use === 'user-id' && !c.label.depends)),
    hasCity: columns.some(({ label }) => (label?.use === 'postal-code' && !label.depends) || label?.piece === 'city'),
    hasAddress: columns.some(({ label }) => label?.use === 'address' && label.exact && !label.depends),
    hasPerson:
      subject === null &&
      (somebody.length > 0 ||
        (!isOfBank(columns) && columns.some(isOfAccountHere)) ||
        tellsOfLives(columns) ||
        asksForPapers(columns) ||
        looksLikePeople(columns)),
    hasMail: columns.some((c) => c.cells.length > 0 && c.cells.every((cell) => cell.includes('@'))),
    hasSides: columns.some(({ header }) => SIDE.test(squeeze(header))),
    subject,
  }
}

/** So many things about how somebody lives are told of one person, also where no name stands beside them. */
const LIVES_MIN = 4

const tellsOfLives = (columns: readonly Column[]): boolean =>
  new Set(columns.flatMap(({ label }) => (label && LIFE_ITEMS.has(label.use) ? [label.use] : []))).size >= LIVES_MIN

/** What only people have, and what else stands beside it in their tables. */
const PAPERS: ReadonlySet<string> = new Set<DataKind>([
  'passport',
  'drivers-licence',
  'residence-card',
  'my-number',
  'national-id',
  'pension-number',
  'health-insurance',
  'secret-question',
])
const OF_PEOPLE: ReadonlySet<string> = new Set<DataKind>([
  ...([
    'name',
    'name-kana',
    'birth-date',
    'sex',
    'age',
    'email',
    'phone',
    'user-id',
    'password',
    'password-hash',
  ] as const),
])
const PEOPLE_MIN = 3

/** Whether headers ask for what only people have, and for more of them, also where no name in the cells is known. */
function asksForPapers(columns: readonly Column[]): boolean {
  const asked = new Set(columns.flatMap(({ label }) => (label?.exact ? [label.use] : [])))
  const papers = [...asked].filter((use) => PAPERS.has(use)).length
  return papers > 0 && papers + [...asked].filter((use) => OF_PEOPLE.has(use)).length >= PEOPLE_MIN
}

const SIDE = /^(?:[a-z]+)?(?:width|depth|length)(?:cm|mm|in)?$|^(?:幅|奥行き?|縦|横|長さ)(?:cm|mm)?$/
const SIZE = /weight|height|重量|重さ|高さ/

/** `weight_kg` beside `width_cm`: how large a thing is, whoever it is for. */
export const isSizeOfThing = ({ header, label }: Column, { hasSides }: Surroundings): boolean =>
  hasSides && label?.use === 'health' && SIZE.test(squeeze(header))

/** What the rows are about where nobody is named: shops have telephones, too, and animals are born. */
function subjectBeside(columns: readonly Column[], somebody: readonly Column[]): Subject | null {
  const uses = somebody.map(({ label }) => label?.use ?? 'unknown')
  const subject = uses.every((use) => use === 'phone' || use === 'birth-date') ? subjectOf(columns) : null
  return uses.every((use) => use === 'phone' || subject?.cannotHold.has(use)) ? subject : null
}

/** `口座番号` without a bank beside it: the account that somebody has with the firm. */
const isOfAccountHere = ({ label }: Column): boolean =>
  label?.use === 'customer-number' && label.depends === 'bank' && label.exact

/** So few cells may be anything by chance. */
const CELLS_MIN = 5
const SHARE_MAX = 0.2
/** Things and places have names that are families, too; so many of a column are not. */
const FAMILIES_MIN = 0.5

/** `cpu.load`, `lamp-shop`: how programs name things. */
const KEY = /^[a-z\d]+(?:[._:/-][a-z\d]+)+$/
/** Words for the names of people that nobody gives to things. */
const OF_PEOPLE_ALONE = /氏名|姓名/

/** Whether a column of names names things: hardly a cell looks like a person, few are families, and nothing beside it is about one. */
export function namesNobody(reader: Reader, { header, label, cells }: Column, { hasPerson }: Surroundings): boolean {
  if (label?.use !== 'name' || label.piece || label.role !== 'self' || OF_PEOPLE_ALONE.test(header)) return false
  const isRepeated = cells.length >= CELLS_MIN && new Set(cells).size * CELLS_MIN <= cells.length
  if ((!hasPerson || isRepeated || cells.length === 1) && cells.length > 0 && cells.every((cell) => KEY.test(cell)))
    return true
  if (hasPerson || cells.length < CELLS_MIN) return cells.length > 1 && cells.every(isPrefecture)
  const isRare = countOf(cells, (cell) => reader.looks('name', cell)) < cells.length * SHARE_MAX
  return isRare && countOf(cells, (cell) => namesSomebody(reader, cell)) < cells.length * FAMILIES_MIN
}

/** Kinds of accounts, in words or as banks number them; `type` alone may be the kind of anything. */
const OF_ACCOUNTS =
  /普通|当座|貯蓄|総合|納税|別段|定期|通知|[ァ-ヶｦ-ﾟ]{3}|^\d{1,2}$|futs|fut[su]u|touza|toza|check|chequ|saving|current|deposit|ordinary|giro|spar|courant|livret|epargne|épargne|corrente|corriente|ahorro|poupan/i

/** `TYPE` over numbers is the kind of whatever the row is about. */
const isBareKind = ({ header, cells }: Column): boolean =>
  /^(?:type|kind)$/i.test(header.trim()) && cells.every((cell) => /^\d{1,2}$/.test(cell))

/** Whether a column of a bank stands at most two columns away. */
const isBesideBank = ({ index }: Column, { ofBank }: Surroundings): boolean =>
  [-2, -1, 1, 2].some((step) => ofBank.has(index + step))

/** Why a word of a bank is about no account of anybody; null when it may be. */
export function notOfAccount(label: LabelMeaning, column: Column, around: Surroundings): string | null {
  const { cells } = column
  if (label.use !== 'bank-account') return null
  if (isBareKind(column) && !isBesideBank(column, around)) return 'a kind, and no bank right beside it'
  if (label.depends === 'bank' && label.piece === 'type' && cells.length > 0 && !cells.some((c) => OF_ACCOUNTS.test(c)))
    return 'its cells are no kinds of accounts'
  if (!around.hasBank && (label.depends === 'bank' || label.piece === 'branch')) return 'no bank stands beside it'
  return around.listsBanks && !around.hasPerson ? 'no account and nobody stands beside it' : null
}

/** Shops and trades have licences, too. */
const OF_DRIVERS = /driv|menkyo|unten|免許|fahr|führer|fuehrer|condu[ci]|permis|patente|rijbewijs|cnh/i

/** Whether a column needs somebody beside it, or the rest of an address, and has neither. Some cells bear out their header. */
export function standsAlone({ header, label, cells }: Column, { hasPerson, hasCity }: Surroundings): boolean {
  if (!label || hasPerson) return false
  if (label.use === 'drivers-licence' && !OF_DRIVERS.test(header)) return true
  if (label.depends === 'person') return label.use !== 'device-id' || saidInFewWords(cells)?.item !== label.use
  return label.use === 'address' && label.piece !== undefined && !hasCity
}
