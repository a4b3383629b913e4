import { sniffEncoding } from './encoding.ts'

/** What is told of so few bytes for sure. */
const TOLD = /^(?:utf|iso-2022)/

/** Japanese systems write names in Shift_JIS and say nothing of it. */
export function decodeName(bytes: Uint8Array, saysUtf8: boolean): string {
  const encoding = saysUtf8 ? 'utf-8' : (sniffEncoding(bytes)?.name ?? 'shift_jis')
  return new TextDecoder(TOLD.test(encoding) ? encoding : 'shift_jis').decode(bytes)
}

/**
 * The names of what lies in one archive as addresses show them: one separator, no control characters or marks that turn
 * the direction of text, and never one name twice. Nothing is ever written under such a name, so `..` does no harm.
 */
export class InnerNames {
  readonly #taken = new Map<string, number>()

  shown(name: string): string {
    const plain = name
      .replaceAll('\\', '/')
      .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd')
      .normalize('NFC')
    const times = (this.#taken.get(plain) ?? 0) + 1
    this.#taken.set(plain, times)
    return times === 1 ? plain || '(no name)' : `${plain || '(no name)'} (${times})`
  }
}
