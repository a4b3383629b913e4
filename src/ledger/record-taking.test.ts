import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowKey } from './decision.ts'
import { listFacts, singleFacts } from './nodes.ts'
import type { LedgerRecord } from './record.ts'
import { RecordTaking } from './record-taking.ts'
import { anyRecord } from './test-records.ts'

/** Records of places of their own, in usual and odd spellings; some are companies, and one is too long for the kernel. */
const records: readonly LedgerRecord[] = fc.sample(anyRecord, { numRuns: 400, seed: 7 }).map((record, row) => ({
  ...record,
  row,
  ...(row % 40 === 0 && { values: { name: ['株式会社やまと商会'] } }),
  ...(row === 77 && { values: { name: ['山田太郎'], address: ['東京都千代田区一番町1'.repeat(400)] } }),
}))
const excluded = records.slice(20, 24).map(rowKey)

/** Takes the records in, `atOnce` at a time, and gives all that the ledger would be made from. */
async function taken(threadFrom: number, atOnce: number, isPacked = false): Promise<object> {
  const taking = new RecordTaking(excluded, threadFrom)
  for (let at = 0; at < records.length; at += atOnce) {
    const batch = records.slice(at, at + atOnce)
    if (isPacked) taking.addPacked(await taking.pack(batch))
    else await taking.add(batch)
  }
  const { records: table, nodes } = await taking.finish()
  const { contact, ...column } = table.column
  return {
    column,
    tables: table.tables,
    attacks: table.attacks,
    contacts: Array.from(contact, (place) => table.contacts.at(place)),
    nodes: Array.from({ length: nodes.length }, (_, node) => [
      nodes.contentHashes.hex(node),
      nodes.get(node, 'birth'),
      nodes.get(node, 'sex'),
      ...singleFacts.filter((fact) => !['birth', 'sex', 'latin'].includes(fact)).map((fact) => nodes.text(node, fact)),
      ...listFacts.map((fact) => Array.from(nodes.values(node, fact), (code) => nodes.texts.text(code))),
    ]),
  }
}

describe('records that a thread normalises', () => {
  test('are taken in as those that are normalised in one thread, whatever the batches', async () => {
    const here = await taken(Number.POSITIVE_INFINITY, 100)
    for (const [threadFrom, atOnce] of [
      [0, 400],
      [0, 7],
      [150, 90],
    ] as const)
      expect(await taken(threadFrom, atOnce)).toEqual(here)
  })

  test('are the same when they are kept in between', async () => {
    const here = await taken(Number.POSITIVE_INFINITY, 100)
    expect(await taken(0, 140, true)).toEqual(here)
    expect(await taken(Number.POSITIVE_INFINITY, 140, true)).toEqual(here)
  })

  test('of equal content keep the smaller room and sex, whichever comes first', async () => {
    const stated = (row: number, sex: string, room: string): LedgerRecord => ({
      file: 'evidence/a.csv',
      part: '',
      row,
      role: 'self',
      attack: 'first',
      certainty: 'confirmed',
      exposure: 'taken',
      items: ['name'],
      values: { name: ['山田太郎'], email: ['t@example.jp'], address: [`東京都千代田区一番町1-2 ${room}`], sex: [sex] },
    })
    const [one, other] = [stated(1, 'f', '305号室'), stated(2, 'm', '101号室')]
    for (const rows of [
      [one, other],
      [other, one],
    ]) {
      const taking = new RecordTaking([])
      await taking.add(rows)
      const { nodes } = await taking.finish()
      expect(nodes.length).toBe(1)
      expect(nodes.get(0, 'sex')).toBe(1)
      expect(nodes.text(0, 'room')).toContain('101')
    }
  })

  test('are asked for in vain once the thread has ended', async () => {
    const taking = new RecordTaking([], 0)
    await taking.add(records.slice(0, 3))
    await taking.finish()
    await expect(taking.pack(records.slice(0, 3))).rejects.toThrow('has ended')
  })
})
