import { Failure } from '#kernel/failure.ts'
import { rootFromProof } from '#kernel/merkle-proof.ts'
import { signDocument } from '#kernel/signature.ts'
import { personJournal, rowProof } from '#notice/index.ts'
import { readBatch } from './notice-batch.ts'
import { openNoticeCase } from './notice-case.ts'
import { controlOf } from './notice-send.ts'
import type { Verb } from './notice-verb.ts'

/**
 * What was told to one person, when, and who took it: the journal's entries, each with the approved row and its way to the
 * batch root, signed. Anybody can recompute the root from the row; nothing about anybody else is shown.
 */
export const proof: Verb = async ({ casePath, options }, io) => {
  const { person } = options
  if (!person || !/^[0-9a-f]{32}$/.test(person))
    throw new Failure('usage', '--person TOKEN is needed: 32 hex digits, as in the index')
  const of = await openNoticeCase({ casePath, out: options.out }, io)
  const entries = await personJournal(await controlOf(of), person)
  if (entries.length === 0) throw new Failure('input', `nothing was released for person ${person}`)
  const told = []
  for (const { root, attempts, events, ...entry } of entries) {
    const found = await readBatch(of, entry.batch, '')
    const at = found.rows.findIndex((row) => row.cells['person'] === person)
    const inclusion = rowProof(found.head, found.rows, at)
    const agrees = rootFromProof(inclusion.leaf, inclusion.steps) === root
    if (!agrees)
      throw new Failure('failed', `batch ${entry.batch} is not what was approved: todoke verify names what changed`)
    const steps = inclusion.steps.map(({ side, hash }) => ({ side, hash }))
    told.push({ ...entry, attempts: [...attempts], events: [...events], batchRoot: root, row: inclusion.leaf, steps })
  }
  const signed = signDocument(of.key, 'receipt', { case: of.caseFile.id, person, told })
  for (const { batch, route, state, accepted, sha256 } of told)
    io.say(
      `${batch}, ${route}: ${state}${accepted ? `, taken by ${accepted.carrier} at ${accepted.at} (${accepted.receipt})` : ''}; text ${sha256}`,
    )
  io.say('With --json: the whole record with its way to the approved root, signed.')
  io.result(signed)
  return 0
}
