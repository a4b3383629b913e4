import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomFillSync } from 'node:crypto'
import { Failure } from '#kernel/failure.ts'
import type { CaseId } from '#kernel/ids.ts'
import { deriveKey, type WorkspaceKey } from '#kernel/keyed-tokens.ts'

/** What a sealed file is bound to: a record taken from a file with another purpose, case or revision does not open. */
export interface SealedSettings {
  readonly path: string
  readonly key: WorkspaceKey
  /** What the records are for, such as `contacts`. */
  readonly purpose: string
  readonly caseId: CaseId
}

/*
 * magic · revision u32 · wrapped file key (IV 12, tag 16, 32) ·
 * blocks: IV 12, tag 16, ciphertext of records: person 16, length u32, JSON ·
 * index sorted by person: person 16, block u32 · end of each block u48 ·
 * IV 12, tag 16 over index and ends · index offset u48, count u32, blocks u32, magic
 */
export const MAGIC = Buffer.from('TDKSEAL2')
export const IV = 12
export const TAG = 16
export const PERSON = 16
const WRAPPED = IV + TAG + 32
export const HEAD = MAGIC.length + 4 + WRAPPED
/** What stands before each record in a block. */
export const RECORD_HEAD = PERSON + 4
export const ENTRY = PERSON + 4
export const BLOCK_END = 6
export const FOOT = IV + TAG + 6 + 4 + 4 + MAGIC.length

/** What a block of records is bound to besides its file key, so that none stands in the place of another. */
export const blockBound = (settings: SealedSettings, block: number, revision: number): Buffer =>
  aad(settings, `block ${block}`, revision)

export const aad = (s: SealedSettings, person: string, revision: number): Buffer =>
  Buffer.from(`${s.purpose}|${s.caseId}|${person}|${revision}`)

const ivs = { pool: Buffer.alloc(IV * 1024), used: IV * 1024 }

/** Twelve random bytes that nobody had before; drawn a thousand at a time, since each draw is a system call. */
function freshIv(): Buffer {
  if (ivs.used === ivs.pool.length) {
    randomFillSync(ivs.pool)
    ivs.used = 0
  }
  ivs.used += IV
  return Buffer.from(ivs.pool.subarray(ivs.used - IV, ivs.used))
}

/** Gives IV, tag and ciphertext of AES-256-GCM (NIST SP 800-38D) with a random 96-bit IV. */
export function seal(key: KeyObject, plain: Uint8Array, bound: Uint8Array): Buffer {
  const iv = freshIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
  cipher.setAAD(bound)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

export function unseal(key: KeyObject, sealed: Buffer, bound: Uint8Array, what: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG })
    decipher.setAAD(bound)
    decipher.setAuthTag(sealed.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
  } catch {
    throw new Failure(
      'failed',
      `${what} does not open: it was altered, moved or sealed under another key (TODOKE_KEY or ~/.todoke/key)`,
    )
  }
}

export const wrappingKey = (s: SealedSettings): KeyObject =>
  createSecretKey(deriveKey(s.key, `sealed/${s.purpose}/${s.caseId}`))

export const indexBound = (settings: SealedSettings, revision: number, index: Buffer): Buffer =>
  Buffer.concat([aad(settings, 'index', revision), Buffer.from('|'), index])
