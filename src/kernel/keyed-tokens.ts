import { hkdfSync } from 'node:crypto'
import type { DataKind } from './data-kinds.ts'
import { HmacSha256 } from './hmac-sha256.ts'
import type { Token } from './ids.ts'

/** The workspace key: 32 bytes. Everything secret in an output is derived from it, per purpose and per case. */
export type WorkspaceKey = Uint8Array & { readonly __brand: 'WorkspaceKey' }

/** Reads 64 hex digits. Throws without repeating them when they are something else. */
export function workspaceKey(hex: string): WorkspaceKey {
  if (!/^[0-9a-fA-F]{64}$/.test(hex)) throw new Error('the key must be 64 hex digits (TODOKE_KEY or ~/.todoke/key)')
  return Buffer.from(hex, 'hex') as unknown as WorkspaceKey
}

/** A 32-byte key for one purpose (RFC 5869, HKDF-SHA-256), so that no key serves two ends. */
export const deriveKey = (key: WorkspaceKey, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `todoke/1/${purpose}`, 32))

/** Gives the token of a value: HMAC-SHA-256 over kind and value, cut to 128 bits (FIPS 198-1; design/security 2.3). */
export type Tokenizer = (kind: DataKind | 'record' | 'person', value: string) => Token

export function tokenizer(key: WorkspaceKey): Tokenizer {
  const write = tokenWriter(key)
  const bytes = Buffer.alloc(TOKEN_BYTES)
  return (kind, value) => {
    write(kind, value, bytes, 0)
    return bytes.toString('hex') as Token
  }
}

/** Bytes of a token; as text it has two hex digits for each. */
export const TOKEN_BYTES = 16

/** Writes the 16 bytes of the token of a value into a buffer. */
export type TokenWriter = (kind: Parameters<Tokenizer>[0], value: string, into: Buffer, at: number) => void

/** The tokens of `tokenizer` as bytes. */
export function tokenWriter(key: WorkspaceKey): TokenWriter {
  const hmac = new HmacSha256(deriveKey(key, 'token'))
  return (kind, value, into, at) => {
    const words = hmac.of(`${kind}\0${value}`)
    for (let i = 0; i < TOKEN_BYTES / 4; i++) into.writeInt32BE(words[i] ?? 0, at + 4 * i)
  }
}

/** Tells two keys apart without telling anything of either: 16 hex digits, derived for this end only. */
export const keyPrint = (key: WorkspaceKey): string => Buffer.from(deriveKey(key, 'print')).toString('hex').slice(0, 16)
