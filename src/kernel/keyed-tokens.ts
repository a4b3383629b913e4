import { hkdfSync } from 'node:crypto'
import type { DataKind } from './data-kinds.ts'
import { HMAC_WORDS, HmacLanes } from './hmac-lanes.ts'
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
  const hmac = new HmacSha256(deriveKey(key, 'token'))
  const bytes = Buffer.alloc(4 * TOKEN_WORDS)
  return (kind, value) => {
    const words = hmac.of(`${kind}\0${value}`)
    for (let i = 0; i < TOKEN_WORDS; i++) bytes.writeInt32BE(words[i] ?? 0, 4 * i)
    return bytes.toString('hex') as Token
  }
}

/** Numbers of 32 bits of a token, most significant first; as text it has eight hex digits for each. */
export const TOKEN_WORDS = HMAC_WORDS

/** Takes the value whose bytes in UTF-8 are those [from, to) of `some`. */
export type TokensOfKind = (some: Uint8Array, from: number, to: number, into: Int32Array, at: number) => void

/** Makes the tokens of many values. */
export interface TokenLanes {
  /** The token stands in `into` from `at` on once `settle` was called; until then every call names the same `into`. */
  add(kind: Parameters<Tokenizer>[0], value: string, into: Int32Array, at: number): void
  /** The same for a value that is given as its bytes in UTF-8. */
  addBytes(kind: Parameters<Tokenizer>[0], value: Uint8Array, into: Int32Array, at: number): void
  /** The same for those that are given as bytes of some, all of one kind. */
  ofKind(kind: Parameters<Tokenizer>[0]): TokensOfKind
  settle(into: Int32Array): void
}

/** The tokens of `tokenizer` as numbers, several at once. */
export function tokenLanes(key: WorkspaceKey): TokenLanes {
  const hmac = new HmacLanes(deriveKey(key, 'token'))
  const prefixes = new Map<string, string>()
  const prefixOf = (kind: string): string => {
    let prefix = prefixes.get(kind)
    if (prefix === undefined) prefixes.set(kind, (prefix = `${kind}\0`))
    return prefix
  }
  return {
    add: (kind, value, into, at) => hmac.add(prefixOf(kind), value, into, at),
    addBytes: (kind, value, into, at) => hmac.addBytes(prefixOf(kind), value, into, at),
    ofKind: (kind) => {
      const prefix = prefixOf(kind)
      return (some, from, to, into, at) => hmac.addBytes(prefix, some, into, at, from, to)
    },
    settle: (into) => hmac.settle(into),
  }
}

/** Tells two keys apart without telling anything of either: 16 hex digits, derived for this end only. */
export const keyPrint = (key: WorkspaceKey): string => Buffer.from(deriveKey(key, 'print')).toString('hex').slice(0, 16)
