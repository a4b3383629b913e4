import { DICTIONARY, squeeze } from '../labels/label-dictionary.ts'
import { CONTACT, GUARDIAN } from '../labels/label-owners.ts'
import { BRACKETED, type LabelMeaning, meaning, OF_OTHERS, OPENING, wholeLabel } from '../labels/labels.ts'
import { type Composed, composed, withBrackets, withoutAnother } from './label-grammar.ts'

/*
 * What the parts of a column's label say, and what stands in its brackets: `管理番号（債務者）`, `ご住所（郵便番号）`.
 */

/** What the parts of a label say, if that is more than what it says as a whole. */
export function ofParts(label: string, whole: LabelMeaning | null): LabelMeaning | null {
  const text = label.normalize('NFKC')
  const squeezed = squeeze(text)
  const isOpen = whole === null || whole.depends === 'counting' || isDullByOwner(whole, squeezed)
  if (!isOpen && !OPENING.test(text)) return whole
  const role = GUARDIAN.test(squeezed) ? 'guardian' : CONTACT.test(squeezed) ? 'contact' : 'self'
  const read = (part: string): Composed | null => {
    const said = composed(part)
    if (role === 'self' || (said?.exact && said.group.use === 'family')) return said
    return composed(withoutAnother(part)) ?? (said?.group.use === 'name' ? said : null)
  }
  const bare = text.replace(BRACKETED, ' ')
  const inBrackets = [...text.matchAll(BRACKETED)].map((m) => m[1] ?? '')
  const outside = isOpen ? read(bare) : vaguely(wholeLabel(bare) ?? whole)
  const inside = inBrackets
    .flatMap((part) => read(part) ?? vaguely(wholeLabel(part)) ?? [])
    .filter((said) => (outside ? !isKindOfAccount(whole, said) : said.exact))
  const [first, ...others] = outside ? [outside, ...inside] : inside
  const found = first ? others.reduce(withBrackets, first) : null
  if (!found || found.group.use === 'ignore') {
    const turned = inBrackets.flatMap((part) => read(`${part} ${bare}`) ?? []).find(isPlain)
    if (turned) return meaning(turned, role, true)
    if (!found && NUMBERED.test(squeeze(bare)) && inBrackets.some(isSomebody)) return OF_SOMEBODY
    return whole ?? (found && role === 'self' ? meaning(found, role, found.exact) : null)
  }
  if (whole && whole.depends !== 'counting' && (isOpen ? !found.exact : found === outside)) return whole
  if (found.group.use === 'family') return meaning(found, 'self', found.exact)
  return role !== 'self' && !OF_OTHERS.has(found.group.use) ? null : meaning(found, role, found.exact)
}

/** `管理番号（債務者）`, `所在地（自宅）`: as if written 債務者管理番号. */
const isPlain = ({ exact, group }: Composed): boolean => exact && group.use !== 'ignore'

/** `会員証番号（選手）`: whatever the number is, it is that person's. */
const NUMBERED = /(?:番号|コード|no|cd|id)$/
const OF_SOMEBODY: LabelMeaning = { use: 'customer-number', role: 'self', ordinal: 0, exact: false }

function isSomebody(part: string): boolean {
  const said = composed(part)
  return said !== null && said.group.use === 'name' && !said.exact
}

/** `口座番号（預金）`: of which kind the account is. */
const isKindOfAccount = (whole: LabelMeaning | null, { group }: Composed): boolean =>
  whole?.depends === 'bank' && group.use === 'assets'

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

/** What brackets may make of a label that is understood without them. */
const NARROWED: Readonly<Record<string, ReadonlySet<string>>> = {
  address: new Set(['postal-code', 'phone', 'email']),
  phone: new Set(['email', 'postal-code', 'address']),
  password: new Set(['password-hash']),
  'national-id': new Set(['drivers-licence', 'passport', 'residence-card', 'my-number', 'health-insurance']),
}

/** `ご住所（郵便番号）`, `パスワード（暗号化）`: the brackets say which; the same meaning where they say nothing of the kind. */
export function narrowed(label: string, whole: LabelMeaning): LabelMeaning {
  const narrower = NARROWED[whole.use]
  const text = narrower ? label.normalize('NFKC') : ''
  if (!narrower || !OPENING.test(text)) return whole
  const bare = text.replace(BRACKETED, ' ')
  for (const [, part = ''] of text.matchAll(BRACKETED)) {
    const found = [composed(part), composed(`${bare} ${part}`)].find((said) => said && narrower.has(said.group.use))
    if (found) return meaning(found, whole.role, whole.exact)
  }
  return whole
}
