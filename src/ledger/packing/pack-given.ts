import { parentPort } from 'node:worker_threads'
import { ownBody } from '../packed-records.ts'
import { PackedRoom } from './packed-room.ts'
import { PackingKernel, packGiven } from './packing-kernel.ts'
import type { GivenBatch, PackedBatch } from './packing-thread.ts'

/** What a packing thread runs: packs each batch that it is given, and says which records the kernel refuses. */
const kernel = new PackingKernel()
const room = new PackedRoom()

parentPort?.on('message', ({ memory, numbers, units, records, unitsAt }: GivenBatch) => {
  kernel.room.numbers.set(new Int32Array(memory, 0, numbers))
  kernel.room.units.set(new Uint8Array(memory, unitsAt, units))
  const refused: number[] = []
  packGiven(kernel, records, room, (place) => refused.push(place))
  const body = ownBody(room.take())
  const answer: PackedBatch = { memory, refused, body }
  parentPort?.postMessage(answer, [memory, body.numbers.buffer])
})
