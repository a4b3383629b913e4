/*
 * What normalising alone costs: records in memory to their packed form (src/ledger/packed-records.ts), by the kernel and by
 * the rules as they are written.
 *   npm run bench:packing [-- --people 20000] [--rounds 4]
 * The first round of each pays for what is compiled and remembered. Fails when the two forms differ.
 */
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { LedgerRecord } from '#ledger/index.ts'
import { PlaceNames } from '../src/ledger/packing/place-names.ts'
import { PlainPacker } from '../src/ledger/plain-packer.ts'
import { RecordPacker } from '../src/ledger/record-packer.ts'
import { recordOf } from './link/link.ts'
import { population } from './link/rows.ts'

const { values } = parseArgs({
  options: { people: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '4' } },
})
/** Records packed at once, as the ledger does. */
const BATCH = 512

const records: readonly LedgerRecord[] = Array.from(population(Number(values.people), 'packing'), (row, i) =>
  recordOf(row, i + 1),
)

/** CPU seconds of one round, threads that compile included, and the hash of all that it made. */
function measured(round: (take: (bytes: Uint8Array) => void) => void): { seconds: number; made: string } {
  const hash = createHash('sha256')
  const before = process.cpuUsage()
  round((bytes) => hash.update(bytes))
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, made: hash.digest('hex') }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

function byKernel(take: (bytes: Uint8Array) => void): void {
  const packer = new RecordPacker(new Set())
  for (let at = 0; at < records.length; at += BATCH) {
    for (const record of records.slice(at, at + BATCH)) packer.add(record)
    take(bytesOf(packer.take().hashes))
  }
}

function byRules(take: (bytes: Uint8Array) => void): void {
  const [packer, names] = [new PlainPacker(new Set()), new PlaceNames()]
  for (const record of records) take(bytesOf(packer.packed(record, names).hashes))
}

const made = new Set<string>()
for (const [name, round] of [
  ['kernel', byKernel],
  ['rules', byRules],
] as const)
  for (let i = 1; i <= Number(values.rounds); i++) {
    const { seconds, made: hash } = measured(round)
    made.add(hash)
    const perSecond = Math.round(records.length / seconds).toLocaleString('en')
    console.log(
      `${name}, round ${i}: ${((seconds / records.length) * 1e6).toFixed(1)} µs a record, ${perSecond} a CPU second`,
    )
  }
if (made.size !== 1) throw new Error('kernel and rules pack these records differently')
