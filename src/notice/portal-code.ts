import type { Branded } from '#kernel/ids.ts'

/** Twenty symbols of Crockford's base 32 (100 bits) and his check symbol, without the dashes it is printed with. */
export type PortalCode = Branded<string, 'PortalCode'>

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Symbols 32 to 36 stand for a remainder only. */
const CHECKS = `${SYMBOLS}*~$=U`
const LENGTH = 20

/** The code of the first 100 bits of at least 13 bytes. */
export function codeOf(bytes: Uint8Array): PortalCode {
  if (bytes.length < 13) throw new Error('a portal code needs 13 bytes')
  let value = 0n
  for (const byte of bytes.subarray(0, 13)) value = (value << 8n) | BigInt(byte)
  value >>= 4n
  let symbols = ''
  for (let i = LENGTH - 1; i >= 0; i--) symbols += SYMBOLS[Number((value >> BigInt(i * 5)) & 31n)]
  return `${symbols}${CHECKS[Number(value % 37n)]}` as PortalCode
}

/** In groups of five, as it is printed: `7KQ2M-0X4TB-9JDWE-PC5RZ-H`. */
export const printedCode = (code: PortalCode): string => code.replace(/(.{5})(?=.)/g, '$1-')

/**
 * Reads what somebody typed: any case, spaces and dashes, O for 0, I and L for 1. Undefined when a symbol is wrong or
 * missing, or when the check symbol does not fit, so that a slip costs no attempt.
 */
export function readCode(typed: string): PortalCode | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐－ー―]/g, '')
  const body = text.slice(0, LENGTH).replaceAll('O', '0').replace(/[IL]/g, '1')
  if (text.length !== LENGTH + 1) return undefined
  let value = 0n
  for (const c of body) {
    const digit = SYMBOLS.indexOf(c)
    if (digit < 0) return undefined
    value = (value << 5n) | BigInt(digit)
  }
  const check = text.slice(LENGTH).replaceAll('O', '0').replace(/[IL]/g, '1')
  return CHECKS[Number(value % 37n)] === check ? (`${body}${check}` as PortalCode) : undefined
}
