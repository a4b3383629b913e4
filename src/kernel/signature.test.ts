import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from './canonical-json.ts'
import { workspaceKey } from './keyed-tokens.ts'
import { isSignedFor, type Signed, signDocument, signingKeyPrint } from './signature.ts'

const key = workspaceKey('11'.repeat(32))
const count = { persons: 2455, root: 'ab'.repeat(32) }

describe('signed documents', () => {
  test('a document is recognised with nothing but what stands in it, and the key is the workspace’s', () => {
    const signed = signDocument(key, 'count-statement', count)
    expect(isSignedFor('count-statement', JSON.parse(JSON.stringify(signed)) as Signed<Json>)).toBe(true)
    expect(signed.signature.keyPrint).toBe(signingKeyPrint(key))
    expect(signingKeyPrint(workspaceKey('22'.repeat(32)))).not.toBe(signingKeyPrint(key))
  })

  test('a receipt does not pass for a count statement', () => {
    const receipt: Signed<Json> = signDocument(key, 'receipt', count)
    expect(isSignedFor('count-statement', receipt)).toBe(false)
    const relabelled = { ...receipt, signature: { ...receipt.signature, purpose: 'count-statement' as const } }
    expect(isSignedFor('count-statement', relabelled)).toBe(false)
  })

  test('any other number, key or signature is found', () => {
    const signed: Signed<Json> = signDocument(key, 'count-statement', count)
    expect(isSignedFor('count-statement', { ...signed, document: { ...count, persons: 2456 } })).toBe(false)
    const other = signDocument(workspaceKey('22'.repeat(32)), 'count-statement', count).signature
    expect(isSignedFor('count-statement', { ...signed, signature: { ...signed.signature, value: other.value } })).toBe(
      false,
    )
    expect(
      isSignedFor('count-statement', { ...signed, signature: { ...signed.signature, publicKey: other.publicKey } }),
    ).toBe(false)
  })

  test('no order of keys and no damage of the base64 makes it throw', () => {
    const signed: Signed<Json> = signDocument(key, 'receipt', { b: 1, a: [true, null, '件'] })
    expect(isSignedFor('receipt', { ...signed, document: { a: [true, null, '件'], b: 1 } })).toBe(true)
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, publicKey) => {
        expect(isSignedFor('receipt', { ...signed, signature: { ...signed.signature, value } })).toBe(false)
        expect(isSignedFor('receipt', { ...signed, signature: { ...signed.signature, publicKey } })).toBe(false)
      }),
    )
  })
})
