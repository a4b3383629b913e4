import { squeeze } from '../labels/label-dictionary.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { readColumnLabel } from './column-label.ts'
import { PARTS } from './label-parts.ts'
import { writtenOut } from './label-truncated.ts'

/*
 * The letters with which most columns of a table begin name the table, and say nothing of each column: `A1_NOME`, `A1_CEP`;
 * `EMLNAM`, `EMADR1`; `user_from`.
 */

/** So many columns at least begin alike. */
const COLUMNS_MIN = 5
/** This share of all, where a sign or a capital ends what they begin with; letters alone may be alike by chance. */
const [SIGNED_MIN, BARE_MIN] = [0.35, 0.6]
/** `user_`, `A1_`, `CM-`, `Person` of `PersonTitle`. */
const WITH_SIGN = /^(?:[A-Za-z][A-Za-z\d]{0,11}[_-](?=[A-Za-z])|[A-Za-z][a-z]{1,11}(?=[A-Z][a-z]))/
/** Files of midrange machines: six to ten capitals, of which the first two or three are those of the file. */
const BARE = /^[A-Z][A-Z\d#@$]{3,9}$/
const BARE_LENGTHS = [3, 2] as const

/** What stands before each header of a table and says nothing of it; empty where they do not begin alike. */
export function sharedPrefix(header: readonly string[]): string {
  const counts = new Map<string, number>()
  const count = (prefix: string): void => {
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  for (const name of header) {
    const signed = WITH_SIGN.exec(name)?.[0]
    if (signed) count(signed)
    else if (BARE.test(name)) for (const length of BARE_LENGTHS) count(name.slice(0, length))
  }
  const named = header.filter((name) => name.trim() !== '').length
  const enough = ([prefix, n]: readonly [string, number]): boolean =>
    n >= COLUMNS_MIN &&
    n >= named * (prefix.length <= BARE_LENGTHS[0] && /^[A-Z\d#@$]+$/.test(prefix) ? BARE_MIN : SIGNED_MIN)
  const [first] = [...counts].filter(enough).sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['ignore', 'free-text'])
/** What a word for somebody says where nothing is known of the rest. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['user-id', 'customer-number', 'name'])

/** `EMSAL` behind `EM`: one word cut short says enough where the rest of the key is the table's. */
function ofOneWord(name: string): LabelMeaning | null {
  const read = writtenOut(name, 1).map((written) => readColumnLabel(written))
  return read.find((meant) => meant && !SAYS_NOTHING.has(meant.use)) ?? null
}

function ofRest(name: string, told: LabelMeaning | null): LabelMeaning | null {
  if (told?.exact) return told
  const rest = readColumnLabel(name) ?? ofOneWord(name)
  if (!rest || SAYS_NOTHING.has(rest.use) || rest.depends === 'counting') return told
  const saysLittle = told === null || SAYS_NOTHING.has(told.use) || OF_SOMEBODY.has(told.use)
  return rest.exact || saysLittle ? rest : told
}

/** `lastname_adh`, `zip_adh`: letters that nobody knows, behind most headers. */
const ENDING = /[A-Za-z](_[A-Za-z]{2,12})$/
/** `NOMPAT`, `ADRPAT`: the same in keys of capitals. */
const BARE_ENDING = /^[A-Z]{2,6}([A-Z]{3})$/

/** What stands behind the headers of a table and says nothing of them; empty where they do not end alike. */
export function sharedEnding(header: readonly string[]): string {
  const endings = header.flatMap((name) => (ENDING.exec(name) ?? BARE_ENDING.exec(name))?.[1] ?? [])
  const least = Math.max(COLUMNS_MIN, header.length * SIGNED_MIN)
  const found = endings.find((ending) => endings.filter((other) => other === ending).length >= least)
  if (!found?.startsWith('_')) return found ?? ''
  return readColumnLabel(found.slice(1)) === null && !PARTS.has(found.slice(1)) ? found : ''
}

/** The label of a column whose header ends as most others of its table do; `told` is what all of it says. */
export const withoutEnding = (name: string, ending: string, told: LabelMeaning | null): LabelMeaning | null =>
  ending !== '' && name.endsWith(ending) ? ofRest(name.slice(0, -ending.length), told) : told

/** The label of a column whose header begins as most others of its table do; `told` is what all of it says. */
export function withoutPrefix(name: string, prefix: string, told: LabelMeaning | null): LabelMeaning | null {
  if (prefix === '' || !name.startsWith(prefix) || name.length <= prefix.length) return told
  const isDull = told?.use === 'ignore' && PARTS.get(squeeze(prefix))?.person === true
  return ofRest(name.slice(prefix.length), isDull ? null : told)
}
