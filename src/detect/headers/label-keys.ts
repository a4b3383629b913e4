import { squeeze } from '../labels/label-dictionary.ts'
import type { LabelGroup } from '../labels/label-group.ts'
import { isRomaji } from '../reader/label-sounds.ts'
import { type Composed, composed } from './label-grammar.ts'

/*
 * Keys of programs and headers in Latin letters: paths of nested records, numbers written as signs, and who of the firm wrote the
 * record.
 */

/** `order.items.name`: the keys before the last may say of which thing. */
export const PATH = /^[\w$-]+(?:[./][\w$-]+)+$/
/** `name.0.family`: which of a list says nothing of what it is. */
const INDEX_WITHIN = /(?<=[a-z])(?:\.\d+|\[\d+\])(?=\.[a-z])/gi
/** What programs put behind a key that has said what the value is: `telecom.value`, `maritalStatus.text`, `birthday.$date.$numberLong`. */
const SAYS_NOTHING =
  /(?<=[a-z]{3})(?:\.(?:value|text|display|formatted|raw)|(?:\.\$(?:date|oid|uuid|number(?:long|int|double|decimal)))+)$/i
const NUMBER_SIGN = /#\s*$/

/** Keys in which programs put all values of a record, and which say nothing of any: `attributes.預金種類`, `data.0.電話番号`, `基本情報.氏名`. */
const CONTAINER =
  /^(?:(?:attributes|custom_attributes|attrs|fields|custom_fields|data|payload|properties|props|values|records?|rows?|_source|form_data|response|responses|answers|(?:基本|詳細|登録|付帯|属性|追加|拡張|共通|個別|その他|項目|プロフィール|レコード)(?:情報|項目|データ)?|情報|データ)\.(?:\d+\.)?)+(?=.)/i

/** A key without those in which all values of its record stand. */
export const withoutContainer = (key: string): string => key.replace(CONTAINER, '')

/** `Organization 1 - Title`, `E-mail 2 - Value`: which of several, and what of it. */
const NUMBERED_FIELD = /^(.+?) \d{1,2} - (.+)$/
function numberedField(written: string): string {
  const [, of = '', what = ''] = NUMBERED_FIELD.exec(written) ?? []
  if (of === '') return written
  return what === 'Value' || what === 'Type' ? written : `${of} ${what}`
}

/** A key without what says nothing, and with its signs in words: `name.0.text` is `name`, `Loyalty #` is `Loyalty No`. */
export function plainKey(written: string): string {
  const path = numberedField(written).replaceAll(INDEX_WITHIN, '')
  return (PATH.test(path) ? path.replace(SAYS_NOTHING, '') : path).replace(NUMBER_SIGN, ' No')
}

/** The last key of a path where it says something by itself, as `name` and `id` do not; else an empty text. */
export const lastKey = (path: string): string => (PATH.test(path) ? (/[\w$-]*_[\w$-]+$/.exec(path)?.[0] ?? '') : '')

/** `goshokugyo`, `kaiin_ojusho`: ご and お before a word that is read aloud say nothing of it. */
export const withoutPoliteness = (key: string): string =>
  key.replace(/(?<![A-Za-z])(?:go|o)([a-z]{4,})/gi, (word, rest: string) =>
    isRomaji(rest.toLowerCase()) ? rest : word,
  )

const LATIN = /^[\p{Script=Latin}\p{M}\d\s\p{P}°]+$/u

/** Whether a header is in a language whose letters may have accents. */
export const isInLatin = (header: string): boolean => LATIN.test(header)

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
  /(?:kid|child(?:ren)?|spouse|dependent|family_?member|sibling|kodomo|kazoku|hai?gu+s[hy]a)'?s?'?[\s_.]*(?:\d+[\s_.]*)?(?:(?:full|first|last|complete|whole|preferred)[\s_]*)?(?:names?|nm|mei)$/i

/** `upd_user_id`, `last_modified_by_name`: who of the firm wrote the row. */
const WRITER =
  /^(?:last)?(?:upd(?:ated?)?|ins(?:ert(?:ed)?)?|reg|cre(?:ated?)?|mod(?:ified|ify)?|del(?:eted?)?|entry|entered|input|approved|ko?u?shin|ko?u?sin|to?u?roku|sakusei|henko?u?|nyu?u?ryoku|sakujo|sho?u?nin)(?:sha|sya)?(?:user|usr|staff|emp|operator|tanto?u?(?:sha|sya)?|syain|shain|by)(?:id|cd|code|name|nm|no|mei)?$/

/** Whether a key tells who of the firm wrote the row. */
export const isOfWriter = (written: string): boolean => WRITER.test(squeeze(written))

/** `criminal_id`, `VictimName`: who somebody is, and not what was done. */
const OF_CRIME =
  /^(?:.*_)?(?:criminal|convict|offender|victim|suspect|inmate|prisoner|accused)_?(id|no|num|number|code|name|nm)$/

const CRIMES: ReadonlySet<string> = new Set(['criminal-record', 'crime-victim'])

/** What numbers or names somebody who did or suffered a crime, where `use` is what the key seems to say; null for other keys. */
export function numberOfCrime(key: string, use: string): LabelGroup | null {
  if (!CRIMES.has(use)) return null
  const of = OF_CRIME.exec(key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase())?.[1]
  if (of === undefined) return null
  return of === 'name' || of === 'nm' ? NAME : { use: 'customer-number', words: '' }
}
