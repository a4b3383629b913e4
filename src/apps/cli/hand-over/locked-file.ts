import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'

/** How a locked file is opened; the words are in the receipt, the passphrase goes another way. */
export type LockedFile = {
  readonly cipher: 'AES-256-GCM'
  /** RFC 7914. */
  readonly kdf: {
    readonly name: 'scrypt'
    readonly n: number
    readonly r: number
    readonly p: number
    readonly salt: string
  }
  readonly iv: string
  readonly tag: string
  readonly sha256: string
  readonly plainSha256: string
}

const N = 1 << 15

/** Locks bytes with a passphrase (AES-256-GCM under a key of scrypt, RFC 7914). */
export function lock(plain: Buffer, passphrase: string): { readonly bytes: Buffer; readonly how: LockedFile } {
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const key = scryptSync(passphrase.normalize('NFC'), salt, 32, { N, r: 8, p: 1, maxmem: 64 << 20 })
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const bytes = Buffer.concat([cipher.update(plain), cipher.final()])
  return {
    bytes,
    how: {
      cipher: 'AES-256-GCM',
      kdf: { name: 'scrypt', n: N, r: 8, p: 1, salt: salt.toString('hex') },
      iv: iv.toString('hex'),
      tag: cipher.getAuthTag().toString('hex'),
      sha256: sha256(bytes),
      plainSha256: sha256(plain),
    },
  }
}

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')
