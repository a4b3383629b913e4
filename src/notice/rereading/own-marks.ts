import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { checkWords } from '#texts/index.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'

/** The marks of one notice, made a second time from the workspace key. */
export interface OwnMarks {
  reference(person: string): string
  words(person: string, batch: string, language: 'ja' | 'en'): string
  code(person: string, batch: string): string
}

/** Makes reference, check words and portal code as docs/guides/letters.md writes them down, with no code of composition. */
export function ownMarks(key: Uint8Array, caseId: string): OwnMarks {
  const secret = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `todoke/1/${purpose}`, 32))
  const [check, portal] = [secret('notice/check-words'), secret('notice/portal-code')]
  const drawn = (from: Buffer, batch: string, person: string) =>
    createHmac('sha256', from).update([caseId, batch, person].join('\0')).digest()
  return {
    reference(person) {
      const bytes = createHash('sha256').update(['todoke reference', caseId, person].join('\0')).digest()
      const letters = Array.from(bytes.subarray(0, 10), (byte) => ALPHABET.charAt(byte % 32)).join('')
      return `${letters.slice(0, 5)}-${letters.slice(5)}`
    },
    words(person, batch, language) {
      const bytes = drawn(check, batch, person)
      return checkWords(language, bytes.readUInt8(0) % 64, bytes.readUInt8(1) % 64)
    },
    code(person, batch) {
      const bits = Array.from(drawn(portal, batch, person), (byte) => byte.toString(2).padStart(8, '0'))
        .join('')
        .slice(0, 100)
      const symbols = bits.match(/.{5}/g) ?? []
      const text = symbols.map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join('')
      const rest = [...bits].reduce((sum, bit) => (sum * 2 + Number(bit)) % 37, 0)
      return `${text.replace(/(.{5})/g, '$1-')}${ALPHABET.charAt(rest)}`
    },
  }
}
