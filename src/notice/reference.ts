import { createHash } from 'node:crypto'
import type { PersonToken } from '#kernel/ids.ts'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ten symbols (50 bits) in two groups, without letters that are misread over the telephone (Crockford's base 32). */
export function referenceOf(caseId: string, person: PersonToken): string {
  const digest = createHash('sha256').update(`todoke reference\0${caseId}\0${person}`).digest()
  const symbols = [...digest.subarray(0, 10)].map((byte) => CROCKFORD[byte & 31]).join('')
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`
}
