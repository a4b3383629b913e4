import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'
import { deriveKey, type WorkspaceKey } from './keyed-tokens.ts'

/** A statement that anybody with the public key can check, offline, that it is ours and unchanged. */
export interface Signed<T extends Json> {
  readonly document: T
  readonly signature: {
    readonly algorithm: 'Ed25519'
    /** SubjectPublicKeyInfo, base64; its SHA-256 is the `keyPrint` that is made known another way. */
    readonly publicKey: string
    readonly keyPrint: string
    /** Over the canonical JSON (RFC 8785) of `{purpose, document}`, base64. */
    readonly value: string
    /** What is signed, so that a receipt can never pass for a count statement. */
    readonly purpose: SigningPurpose
  }
}

export type SigningPurpose = 'receipt' | 'count-statement' | 'public-notice' | 'hand-over'

/** The fixed head of an Ed25519 private key in PKCS #8 (RFC 8410, section 7); 32 bytes of seed follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Signs a document with the key of the workspace (Ed25519, RFC 8032). One key for all purposes, derived from the
 * workspace key, so that there is nothing else to keep; the purpose is part of what is signed.
 */
export function signDocument<T extends Json>(key: WorkspaceKey, purpose: SigningPurpose, document: T): Signed<T> {
  const seed = Buffer.from(deriveKey(key, 'signing'))
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' })
  return {
    document,
    signature: {
      algorithm: 'Ed25519',
      publicKey: publicKey.toString('base64'),
      keyPrint: keyPrintOf(publicKey),
      value: sign(null, message(purpose, document), secret).toString('base64'),
      purpose,
    },
  }
}

/** The fingerprint of the key with which this workspace signs: 64 hex digits, to be made known on another way. */
export const signingKeyPrint = (key: WorkspaceKey): string => signDocument(key, 'receipt', null).signature.keyPrint

/** Whether a signed document is unchanged and was signed for this purpose by the key it names; never throws. */
export function isSignedFor(purpose: SigningPurpose, signed: Signed<Json>): boolean {
  const { signature } = signed
  if (signature.algorithm !== 'Ed25519' || signature.purpose !== purpose) return false
  try {
    const der = Buffer.from(signature.publicKey, 'base64')
    if (keyPrintOf(der) !== signature.keyPrint) return false
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, message(purpose, signed.document), key, Buffer.from(signature.value, 'base64'))
  } catch {
    return false
  }
}

const keyPrintOf = (publicKey: Buffer): string => createHash('sha256').update(publicKey).digest('hex')

const message = (purpose: SigningPurpose, document: Json): Buffer => Buffer.from(canonicalJson({ purpose, document }))
