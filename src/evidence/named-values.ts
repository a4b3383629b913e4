/*
 * Lists in which each value stands beside its name, as shops, forms and records of attributes keep them:
 * `"custom_attributes": [{"attribute_code": "birthday", "value": "1985-08-12"}]`. The name is the key of the value, so that values of one
 * kind make one column wherever they stand in the list.
 */

/** Keys under which such lists give the name, and the value, in the usual order of preference. */
const NAMES = words(
  'attribute_code attributeCode attribute_name attributeName attribute field_name fieldName field_label fieldLabel field key name label code property propertyName prop title question item param parameter variable column tag meta_key metaKey id kind type 項目 項目名 名称 キー 質問',
)
const VALUES = words(
  'value values val field_value fieldValue attribute_value attributeValue content contents answer text data string_value stringValue valueString meta_value metaValue response 値 内容 回答 答え',
)
/** The key of an element of a list and what it is called there: `a.b.3.value`. */
const ELEMENT = /^((?:.+\.)?\d+)\.([^.]+)$/
const NAME_MAX = 60
/** The key of a name that has become a key itself, so that nobody takes it for a value. */
export const NAME_OF_FIELD = 'field_name'
/** A name of something says it in letters; what is only digits, an address or a sentence is none. */
const NAMED = /^(?=.*\p{L}{2})[^@。、!?！？\n]+$/u

function words(text: string): readonly string[] {
  return text.split(' ')
}

/**
 * The keys of one element of a table, with those of named values made of their names: `custom_attributes.birthday`; the names
 * themselves stand under `custom_attributes.0.field_name`. Others stay, and so does every key where names come twice.
 * @param keys paths of the values, as `custom_attributes.0.value`
 * @param texts what they say
 */
export function keysByName(keys: readonly string[], texts: readonly string[]): readonly string[] {
  if (!keys.some((key) => ELEMENT.test(key))) return keys
  const renamed = new Map<number, string>()
  const taken = new Set(keys)
  for (const members of elementsOf(keys).values()) {
    const named = namedAmong(members, texts)
    if (!named) continue
    const { name, value, said } = named
    const list = (keys[value] ?? '').replace(/(?:^|\.)\d+\.[^.]+$/, '')
    const key = list === '' ? said : `${list}.${said}`
    const own = `${(keys[name] ?? '').replace(/[^.]+$/, '')}${NAME_OF_FIELD}`
    if (taken.has(key) || taken.has(own)) return keys
    taken.add(key).add(own)
    renamed.set(value, key).set(name, own)
  }
  return keys.map((key, i) => renamed.get(i) ?? key)
}

/**
 * Of two values that stand beside each other, which one is named by the other, and how.
 * @param members what each is called
 * @param texts what each says
 */
export function namedValue(members: readonly string[], texts: readonly string[]): Named | undefined {
  if (members.length !== 2) return undefined
  const places = members.map((member, i): [string, number] => [member.charAt(0).toLowerCase() + member.slice(1), i])
  return namedAmong(new Map(places), texts)
}

/** Where a value and its name stand, and what the name says. */
interface Named {
  readonly name: number
  readonly value: number
  readonly said: string
}

function namedAmong(members: ReadonlyMap<string, number>, texts: readonly string[]): Named | undefined {
  const [name, value] = [firstOf(members, NAMES), firstOf(members, VALUES)]
  if (name === undefined || value === undefined || name === value) return undefined
  const said = (texts[name] ?? '').trim()
  return said.length > NAME_MAX || !NAMED.test(said) ? undefined : { name, value, said }
}

/** Of each element of a list: where each of its own values stands. */
function elementsOf(keys: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const elements = new Map<string, Map<string, number>>()
  keys.forEach((key, i) => {
    const [, element, member] = ELEMENT.exec(key) ?? []
    if (element === undefined || member === undefined) return
    elements.set(element, (elements.get(element) ?? new Map<string, number>()).set(member, i))
  })
  return elements
}

const firstOf = (members: ReadonlyMap<string, number>, wanted: readonly string[]): number | undefined =>
  wanted.map((word) => members.get(word)).find((place) => place !== undefined)
