#!/usr/bin/env node
// Opens a hand-over pack: checks the signature of its receipt and unlocks its file.
//
//   node open-pack.mjs receipt.json [FILE]        the passphrase is read from PASSPHRASE
//
// Prints what was locked on standard output. Needs Node 20 or later and nothing else.
import { createDecipheriv, createHash, createPublicKey, scryptSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [receiptFile = 'receipt.json', file] = process.argv.slice(2)
const { document, signature } = JSON.parse(readFileSync(receiptFile, 'utf8'))
const spki = Buffer.from(signature.publicKey, 'base64')
const message = Buffer.from(canonical({ document, purpose: signature.purpose }))
const signed = verify(
  null,
  message,
  createPublicKey({ key: spki, format: 'der', type: 'spki' }),
  Buffer.from(signature.value, 'base64'),
)
const print = createHash('sha256').update(spki).digest('hex')
if (!signed || signature.purpose !== 'hand-over' || print !== signature.keyPrint)
  fail('the receipt is not as it was signed')
console.error(`receipt signed by the key ${print}: compare it with the one that you received on another way`)

const { locked } = document
const bytes = readFileSync(file ?? join(dirname(receiptFile), locked.file))
if (createHash('sha256').update(bytes).digest('hex') !== locked.how.sha256)
  fail('the file is not the one of the receipt')
const { kdf, iv, tag, plainSha256 } = locked.how
const passphrase = (process.env['PASSPHRASE'] ?? '').normalize('NFC')
const key = scryptSync(passphrase, Buffer.from(kdf.salt, 'hex'), 32, { N: kdf.n, r: kdf.r, p: kdf.p, maxmem: 64 << 20 })
const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex'))
decipher.setAuthTag(Buffer.from(tag, 'hex'))
try {
  const plain = Buffer.concat([decipher.update(bytes), decipher.final()])
  if (createHash('sha256').update(plain).digest('hex') !== plainSha256) fail('what was locked is something else')
  process.stdout.write(plain)
} catch {
  fail('the passphrase does not open it')
}

function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(',')}}`
}

function fail(what) {
  console.error(`NOT OPENED: ${what}`)
  process.exit(1)
}
