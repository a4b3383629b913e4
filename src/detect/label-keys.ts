import { squeeze } from './label-dictionary.ts'
import { type Composed, composed } from './label-grammar.ts'
import type { LabelGroup } from './label-group.ts'
import { PARTS } from './label-parts.ts'
import { isRomaji } from './label-sounds.ts'
import type { LabelMeaning } from './labels.ts'

/*
 * Keys of programs and headers in Latin letters: paths of nested records, numbers written as signs, and what is about the record
 * and about nobody.
 */

/** `order.items.name`: the keys before the last may say of which thing. */
export const PATH = /^[\w$-]+(?:[./][\w$-]+)+$/
/** `name.0.family`: which of a list says nothing of what it is. */
const INDEX_WITHIN = /(?<=[a-z])(?:\.\d+|\[\d+\])(?=\.[a-z])/gi
/** What programs put behind a key that has said what the value is: `telecom.value`, `maritalStatus.text`, `birthday.$date.$numberLong`. */
const SAYS_NOTHING =
  /(?<=[a-z]{3})(?:\.(?:value|text|display|formatted|raw)|(?:\.\$(?:date|oid|uuid|number(?:long|int|double|decimal)))+)$/i
const NUMBER_SIGN = /#\s*$/

/** A key without what says nothing, and with its signs in words: `name.0.text` is `name`, `Loyalty #` is `Loyalty No`. */
export function plainKey(written: string): string {
  const path = written.replaceAll(INDEX_WITHIN, '')
  return (PATH.test(path) ? path.replace(SAYS_NOTHING, '') : path).replace(NUMBER_SIGN, ' No')
}

/** The last key of a path where it says something by itself, as `name` and `id` do not; else an empty text. */
export const lastKey = (path: string): string => (PATH.test(path) ? (/[\w$-]*_[\w$-]+$/.exec(path)?.[0] ?? '') : '')

/** `goshokugyo`, `kaiin_ojusho`: ご and お before a word that is read aloud say nothing of it. */
export const withoutPoliteness = (key: string): string =>
  key.replace(/(?<![A-Za-z])(?:go|o)([a-z]{4,})/gi, (word, rest: string) =>
    isRomaji(rest.toLowerCase()) ? rest : word,
  )

const NAME_OF = /([\w$-]+)[./]name$/i
const NAME: LabelGroup = { use: 'name', words: '' }

/**
 * What the name of something is by the key before it: a city's is an address, a company's an employer, a person's a name; of what
 * nobody knows only the cells can tell. Null for all other keys.
 */
export function nameWithin(path: string): Composed | null {
  const [, parent] = NAME_OF.exec(path) ?? []
  return parent === undefined ? null : (composed(`${parent} name`) ?? { group: NAME, ordinal: 0, exact: false })
}

/** `kids_names`, `spouse's full name`: somebody of the family by name. */
export const KIN_BY_NAME =
  /(?:kid|child(?:ren)?|spouse|dependent|family_?member|sibling|kodomo|kazoku|hai?gu+s[hy]a)'?s?'?[\s_.]*(?:\d+[\s_.]*)?(?:full[\s_]*|first[\s_]*)?(?:names?|nm|mei)$/i

/** `upd_user_id`, `last_modified_by_name`: who of the firm wrote the row. */
const WRITER =
  /^(?:last)?(?:upd(?:ated?)?|ins(?:ert(?:ed)?)?|reg|cre(?:ated?)?|mod(?:ified|ify)?|del(?:eted?)?|entry|entered|input|approved|ko?u?shin|ko?u?sin|to?u?roku|sakusei|henko?u?|nyu?u?ryoku|sakujo|sho?u?nin)(?:sha|sya)?(?:user|usr|staff|emp|operator|tanto?u?(?:sha|sya)?|syain|shain|by)(?:id|cd|code|name|nm|no|mei)?$/

/** Whether a key tells who of the firm wrote the row. */
export const isOfWriter = (written: string): boolean => WRITER.test(squeeze(written))

/** `school_id`, `shitenId`: the row of another table, which is no person's. */
const OTHER_ROW =
  /(?:^|[^a-z])(?:school|company|corporation|organi[sz]ation|org|dept|department|division|section|team|branch|shiten|siten|holder|address|post|comment)[\s_.-]*id$/i
const HAS_ROWS: ReadonlySet<string> = new Set(['occupation', 'bank-account', 'address'])
/** What is valid until a day and is no card that pays: `Visa Expiry`, `kycExpiryDate`. */
const OF_PAYMENT =
  /^exp|^valid|^good|^yu+k|^kigen|card|credit|debit|^cc|crd|pan|kurejit|kureka|kaa?do|plastic|tarjeta|karte|cart[ea]|scadenza/
const OTHER_CARDS = /resid|zairyu|idcard|insur|member|point|medicare|licen|passport|library|student/

/** `must_change_passwd`, `sendEmail`: whether something is so, or is to be done. */
const FLAG =
  /^(?:must|should|needs?|force|allow|can|is|has|do(?:es)?|dont|donot|enable|disable|show|hide|send|require|use|accepts?|want|skip|ignore|auto)(?=[\s_.-]|[A-Z])/
/** What a flag about it says nothing of. */
const NO_FLAG: ReadonlySet<string> = new Set('name phone email address password user-id customer-number'.split(' '))
/** `UserRoleId`, `user_registered`: a row of another table, or when something was done. */
const OF_USERS = /(?:role|group|website|site|tenant|store|shop|type|status|plan|thread|parent)[\s_.-]*id$|registered$/i

/** `avg_age`, `Median income`: of many at once. */
const STATISTIC = /^(?:avg|average|mean|median)(?=[\s_.-]|[A-Z])/i

/** `asset_cd`, `trade_no`, `question_text`: a firm's assets, transactions and questions have numbers and names of their own. */
const OF_THINGS: Readonly<Partial<Record<LabelMeaning['use'], RegExp>>> = {
  assets: /(?:no|num|cd|code|nm|name|id)$/,
  'trade-history': /(?:no|num|cd|code|id|kbn|type|status|gaku|amount|amt)$/,
  questionnaire: /(?:no|id|text|type)$/,
}

/** Whether a key that reads like somebody's is about a row of another table, or about something else that expires. */
export function isOfOtherThing(written: string, { use }: LabelMeaning): boolean {
  if (HAS_ROWS.has(use) && OTHER_ROW.test(written.replace(/([a-z])([A-Z])/g, '$1_$2'))) return true
  if ((use === 'user-id' || use === 'customer-number') && OF_USERS.test(written)) return true
  if (NO_FLAG.has(use) && FLAG.test(written)) return true
  if (STATISTIC.test(written)) return true
  if (OF_THINGS[use]?.test(squeeze(written))) return true
  if (use !== 'card-expiry') return false
  const squeezed = squeeze(written.slice(written.lastIndexOf('.') + 1)).replace(/\d+$/, '')
  if (PARTS.get(squeezed)?.item?.use === 'card-expiry') return false
  return !OF_PAYMENT.test(squeezed) || OTHER_CARDS.test(squeezed)
}
