import type { LabelGroup } from '../labels/label-group.ts'
import { type LabelMeaning, meaning } from '../labels/labels.ts'

/*
 * Keys of one letter or two that name attributes of people in a directory (RFC 4519, RFC 2798): alone they may mean anything, beside
 * others of a directory only this.
 */

/** Keys that hardly anything but a directory has; two of them, or one and two short ones, make a table one. */
const TELLING: ReadonlySet<string> = new Set(
  'dn givenname objectclass samaccountname userprincipalname telephonenumber facsimiletelephonenumber employeenumber uidnumber gidnumber homedirectory loginshell userpassword distinguishedname physicaldeliveryofficename memberof inetorgperson physicaldeliveryoffice'.split(
    ' ',
  ),
)
const [TELLING_MIN, SHORT_MIN] = [2, 2]

const ATTRIBUTES: ReadonlyMap<string, LabelGroup> = new Map([
  ['cn', { use: 'name', words: '' }],
  ['sn', { use: 'name', piece: 'family', words: '' }],
  ['uid', { use: 'user-id', words: '' }],
  ['l', { use: 'address', piece: 'city', words: '' }],
  ['st', { use: 'address', piece: 'prefecture', words: '' }],
  ['uidnumber', { use: 'ignore', words: '' }],
  ['gidnumber', { use: 'ignore', words: '' }],
  ['street', { use: 'address', piece: 'street', words: '' }],
  ['o', { use: 'occupation', words: '' }],
  ['ou', { use: 'occupation', words: '' }],
  ['title', { use: 'occupation', words: '' }],
] as const)

const lastKey = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/^.*[.:]/, '')

/** Whether the headers are attributes of people in a directory. */
export function isDirectory(header: readonly string[]): boolean {
  const keys = new Set(header.map(lastKey))
  const count = (among: { has(key: string): boolean }): number => [...keys].filter((key) => among.has(key)).length
  return count(TELLING) >= TELLING_MIN && count(ATTRIBUTES) >= SHORT_MIN
}

/** What a short key of a directory means; null for all other keys. */
export function directoryLabel(header: string): LabelMeaning | null {
  const group = ATTRIBUTES.get(lastKey(header))
  return group ? meaning({ group, ordinal: 0 }, 'self', true) : null
}
