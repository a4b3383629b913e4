import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packedBytes, packedOf } from './packed-bytes.ts'
import { RecordPacker } from './record-packer.ts'
import { population } from './test-population.ts'

const packed = () => {
  const packer = new RecordPacker(new Set())
  for (const record of population(12, 3).records) packer.add(record)
  return packer.take()
}

describe('packed records', () => {
  test('are the same after they were bytes', () => {
    const one = packed()
    const { contacts, ...other } = packedOf(packedBytes(one))
    expect({ ...other, contacts: Buffer.from(contacts) }).toEqual(one)
  })
  test('without any record are none', () => {
    const none = new RecordPacker(new Set()).take()
    expect(packedOf(packedBytes(none)).count).toBe(0)
  })
  test('are refused when any bytes are missing', () => {
    const bytes = packedBytes(packed())
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => packedOf(bytes.subarray(0, length))).toThrow()
      }),
    )
  })
})
