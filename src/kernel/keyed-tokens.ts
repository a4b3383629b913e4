import { hash, hkdfSync } from 'node:crypto'
import type { DataKind } from './data-kinds.ts'
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
  const hmac = hmacSha256(deriveKey(key, 'token'))
  return (kind, value) => hmac(`${kind}\0${value}`, 'hex').slice(0, 2 * TOKEN_BYTES) as Token
}

/** Bytes of a token; as text it has two hex digits for each. */
export const TOKEN_BYTES = 16

/** Writes the 16 bytes of the token of a value into a buffer. */
export type TokenWriter = (kind: DataKind, value: string, into: Buffer, at: number) => void

/** The tokens of `tokenizer` as bytes. */
export function tokenWriter(key: WorkspaceKey): TokenWriter {
  const hmac = hmacSha256(deriveKey(key, 'token'))
  return (kind, value, into, at) => {
    into.write(hmac(`${kind}\0${value}`, 'binary'), at, TOKEN_BYTES, 'latin1')
  }
}

const BLOCK = 64

/**
 * HMAC-SHA-256 of UTF-8 texts under one key of at most 64 bytes (FIPS 198-1, section 4). The padded key is made once,
 * since making a key object for each of millions of values costs more than the hash; hashes are texts of one character a
 * byte, which cost a fifth of what buffers do.
 */
function hmacSha256(secret: Uint8Array): (text: string, as: 'hex' | 'binary') => string {
  let inner = Buffer.alloc(BLOCK + 1024)
  const outer = Buffer.alloc(BLOCK + 32)
  for (let i = 0; i < BLOCK; i++) {
    inner[i] = (secret[i] ?? 0) ^ 0x36
    outer[i] = (secret[i] ?? 0) ^ 0x5c
  }
  return (text, as) => {
    const needed = BLOCK + text.length * 3
    if (needed > inner.length) inner = Buffer.concat([inner.subarray(0, BLOCK)], needed)
    const written = inner.write(text, BLOCK)
    outer.write(hash('sha256', inner.subarray(0, BLOCK + written), 'binary'), BLOCK, 'latin1')
    return hash('sha256', outer, as)
  }
}

/** Tells two keys apart without telling anything of either: 16 hex digits, derived for this end only. */
export const keyPrint = (key: WorkspaceKey): string => Buffer.from(deriveKey(key, 'print')).toString('hex').slice(0, 16)
