import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Contact } from '#kernel/contact.ts'
import { type LedgerRecord, ledgerRootOf, readCombinations, readLinks, readPeople } from './index.ts'
import { chance, population } from './test-population.ts'
import { ledgerRuns } from './test-run.ts'

const { run, clean } = ledgerRuns()
afterAll(clean)

const { records, truth } = population(400, 11)

/** What a run says of people, without where it was read: comparable over files and orders. */
async function told(folder: string, revision = 1) {
  const people = await readPeople(folder, { revision })
  return {
    people: people.map(({ person, attack, items }) => `${attack} ${person} ${items.join('+')}`),
    combinations: await readCombinations(folder, revision),
  }
}

describe('a ledger of 400 invented people', async () => {
  const { folder, result } = await run(records)
  const links = await readLinks(folder)

  test('links hold every record once', () => {
    const keys = links.map((l) => `${l.source} ${l.part} ${l.row} ${l.role}`)
    expect(keys.sort()).toEqual(records.map((r) => `${r.file} ${r.part} ${r.row} ${r.role}`).sort())
  })
  test('combinations add up to the persons of each attack, and bounds hold the count', () => {
    for (const attack of result.attacks) {
      expect(attack.combinations.reduce((sum, c) => sum + c.persons, 0)).toBe(attack.persons)
      expect(attack.bounds.min).toBeLessThanOrEqual(attack.persons)
      expect(attack.bounds.max).toBeGreaterThanOrEqual(attack.persons)
    }
  })
  test('the count is right within the bounds, and hardly anybody is joined with somebody else', () => {
    const key = (r: { row: number }) => r.row
    const person = new Map(links.map((l) => [key(l), l.person]))
    let [together, wrong] = [0, 0]
    records.forEach((one, i) => {
      for (let j = 0; j < i; j++) {
        const other = records[j]
        if (!other || person.get(key(one)) !== person.get(key(other))) continue
        together++
        if (truth[i] !== truth[j]) wrong++
      }
    })
    expect(together).toBeGreaterThan(300)
    expect(wrong / together).toBeLessThan(0.01)
    const hit = new Set(records.flatMap((r, i) => (r.attack === '' ? [] : [truth[i]]))).size
    expect(hit).toBeGreaterThanOrEqual(result.bounds.min)
    expect(hit).toBeLessThanOrEqual(result.bounds.max)
  })
  test('the root can be recomputed from the files alone', async () => {
    expect(await ledgerRootOf(folder, 1)).toBe(result.root)
  })
  test('no file of the ledger holds a value', () => {
    for (const name of ['people', 'links', 'changes', 'review']) {
      const bytes = readFileSync(join(folder, `${name}.parquet`))
      for (const r of records.slice(0, 50))
        for (const value of Object.values(r.values).flat())
          if (value.length > 6) expect(bytes.includes(value)).toBe(false)
    }
  })
  test('contacts reach every person hit, from the masters where they know the person', async () => {
    const contacts: Contact[] = []
    for (const contact of result.contacts) contacts.push(contact)
    expect(contacts).toHaveLength(result.persons)
    const letters = await readPeople(folder)
    expect(new Set(letters.filter((p) => p.route === 'letter').map((p) => p.person))).toEqual(
      new Set(contacts.filter((c) => c.address !== '').map((c) => c.person)),
    )
    expect(contacts.filter((c) => c.from.kind === 'master').length).toBeGreaterThan(150)
  })

  const shuffled = (): LedgerRecord[] => {
    const random = chance(3)
    return records
      .map((r) => [random(), r] as const)
      .sort(([a], [b]) => a - b)
      .map(([, r]) => r)
  }
  /** The same facts as another system writes them: full-width signs, capital letters. */
  const inFullWidth = (record: LedgerRecord): LedgerRecord => {
    const wide = (text: string): string =>
      text.toUpperCase().replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    const { email = [], phone = [], 'birth-date': birth = [], address = [] } = record.values
    const changed = { email, phone, 'birth-date': birth, address }
    const values = Object.entries(changed).filter(([, list]) => list.length > 0)
    return {
      ...record,
      values: { ...record.values, ...Object.fromEntries(values.map(([kind, list]) => [kind, list.map(wide)])) },
    }
  }
  test.each<[string, () => readonly LedgerRecord[]]>([
    ['rows come in another order', shuffled],
    ['cells come in full width and upper case', () => records.map(inFullWidth)],
    ['files are renamed', () => records.map((r) => ({ ...r, file: r.file.replace('evidence', 'evidence/renamed') }))],
    ['a file is split in two', () => records.map((r) => (r.row % 2 && r.attack ? { ...r, part: 'second half' } : r))],
    ['rows are numbered anew', () => shuffled().map((r, i) => ({ ...r, row: i + 1 }))],
    [
      'a file is there twice',
      () => [
        ...records,
        ...records.filter((r) => r.file.includes('seminar')).map((r) => ({ ...r, file: 'evidence/copy.csv' })),
      ],
    ],
  ])('the same people and combinations when %s', async (_what, changed) => {
    const other = await run(changed())
    expect(await told(other.folder)).toEqual(await told(folder))
  })
  test('two runs over the same evidence write the same bytes', async () => {
    const other = await run(records)
    for (const name of ['people.parquet', 'links.parquet', 'review.parquet', 'combinations.csv'])
      expect(readFileSync(join(other.folder, name)).equals(readFileSync(join(folder, name))), name).toBe(true)
  })
})
