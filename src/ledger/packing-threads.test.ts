import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '#kernel/address.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import { ownPacked, PackingThreads } from './packing-threads.ts'
import type { LedgerRecord } from './record.ts'
import { batchOf, recordsIn } from './record-batch.ts'
import { certainties, exposures } from './record-grades.ts'
import { RecordPacker } from './record-packer.ts'

const SCRIPT = new URL('../apps/worker/pack-records.ts', import.meta.url)

const kind = fc.constantFrom(...dataKinds)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '山田 太郎',
    'ヤマダ タロウ',
    '東京都港区六本木6-1-2',
    'taro@example.jp',
    '090-9876-5432',
    '1975-04-03',
    '',
  ),
)
const record: fc.Arbitrary<LedgerRecord> = fc.record({
  file: fc.constantFrom('masters/m.csv', 'evidence/a.csv'),
  part: fc.constantFrom('', 'sheet'),
  row: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  role: fc.constantFrom(...roles),
  attack: fc.constantFrom('', 'first', 'second'),
  certainty: fc.constantFrom(...certainties),
  exposure: fc.constantFrom(...exposures),
  items: fc.array(kind, { maxLength: 5 }),
  values: fc.dictionary(kind, fc.array(text, { maxLength: 3 })),
})
const records = fc.array(record, { maxLength: 40 })

test('records arrive in another thread as they were sent', () =>
  fc.assert(
    fc.property(records, (sent) => {
      expect([...recordsIn(batchOf(sent))]).toEqual(sent.map((one) => ({ ...one, values: { ...one.values } })))
    }),
  ))

test('records are packed alike in this thread and in others, and an excluded row is in both', async () => {
  const batches = fc.sample(records, { numRuns: 12, seed: 7 })
  const excluded = batches.flatMap((batch) => batch.slice(0, 1)).map((r) => `${r.file}\0${r.part}\0${r.row}`)
  const packer = new RecordPacker(new Set(excluded))
  const threads = new PackingThreads({ script: SCRIPT, threads: 2, excluded })
  try {
    const packed = await Promise.all(batches.map((batch) => threads.pack(batch)))
    for (const [i, batch] of batches.entries()) {
      for (const one of batch) packer.add(one)
      expect(packed[i]).toEqual(ownPacked(packer.take()))
    }
  } finally {
    await threads.close()
  }
})

test('whoever waits for a thread that ended is told', async () => {
  const threads = new PackingThreads({ script: SCRIPT, threads: 1, excluded: [] })
  const waiting = threads.pack([])
  const told = expect(waiting).rejects.toThrow('run again')
  await threads.close()
  await told
})

test('a thread that fails says why, and whoever comes later does not wait for it', async () => {
  const failing = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', () => { throw new Error('no room') })`
  const script = new URL(`data:text/javascript,${encodeURIComponent(failing)}`)
  const threads = new PackingThreads({ script, threads: 1, excluded: [] })
  await expect(threads.pack([])).rejects.toThrow('no room')
  await expect(threads.pack([])).rejects.toThrow('no room')
  await threads.close()
})
