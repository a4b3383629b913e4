import { foldWidth } from '../reader/fold.ts'

const PREFIX = /^〒? ?(\d{3}) ?- ?(\d{4})(?!\d)[ ,、]*|^〒 ?(\d{3})(\d{4})(?!\d)[ ,、]*/

/** The postal code that an address begins with: offsets of its digits, its normal form, where the address goes on. */
export interface PostalPrefix {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly rest: number
}

/** Null when the address does not begin with a postal code, or nothing stands behind it. */
export function leadingPostalCode(address: string): PostalPrefix | null {
  const m = PREFIX.exec(foldWidth(address))
  if (!m || m[0].length === address.length) return null
  const start = m[0].search(/\d/)
  const end = m[0].replace(/\D+$/, '').length
  return { start, end, value: `${m[1] ?? m[3]}${m[2] ?? m[4]}`, rest: m[0].length }
}
